//! Byname: a static site generator for a doctor's professional Twitter/X presence.
//!
//! ```text
//! folder, export ─read─▶ Sources ─load─▶ Site ─clear─▶ Cleared ─plan─▶ addresses ─render─▶ bytes ─check─▶ Report
//!                                                                          disk ◀─publish── Approval ◀─approve─┘
//! ```
//!
//! The chain is written once, in [`pipeline`]; the commands of `site` in [`cli`] are prefixes of it. `ARCHITECTURE.md`
//! says what each step promises. Where something new goes:
//!
//! - a rule: [`check`], one file below `check/rules/` and one line in its list;
//! - a page type: [`page`], one file, one line in its list, one template in `themes/default/`;
//! - an era of the export: [`load`], one file below `load/archive/`.

pub mod chart;
pub mod check;
pub mod clear;
pub mod cli;
pub mod finding;
pub mod load;
pub mod markdown;
pub mod memo;
pub mod model;
pub mod page;
pub mod paper;
pub mod picture;
pub mod pipeline;
pub mod publish;
pub mod report;
pub mod review;
pub mod search;
pub mod serve;
pub mod source;
pub mod store;
pub mod theme;
pub mod tweet_text;
pub mod twitter_text;
pub mod value;
