//! The check: rules as values, looked at over text, facts, outputs and the whole; and the report that alone can approve.
//!
//! [`look_at_text`] and [`look_at_facts`] are called while the site is cleared, [`look_at_output`] as each file is
//! made, [`look_at_whole`] at the end. Rules stand one a file below `check/rules/`, listed in `check/rules/mod.rs`.

pub mod basis;
pub mod catalogue;
pub mod catalogue_rows;
pub mod edition;
mod example;
mod exports;
pub mod kinds;
pub mod lexicon;
pub mod measured;
pub mod output;
pub mod pictures;
pub mod questions;
pub mod reasons;
mod reference;
mod report;
pub mod retired;
pub mod rule;
mod rules;
pub mod sound;
pub mod text;
pub mod whole;
mod words;

#[cfg(test)]
mod facts_tests;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use crate::finding::Finding;
use crate::model::Site;

pub use crate::model::statement::PERSISTS;

pub use catalogue::{all, find};
pub use edition::Rulebook;
pub use output::{OutputFacts, PageView, look_at_output, squash};
pub use reference::{bases, facts, reference, rulebook_facts};
pub use report::{Approval, Refusal, Report, Summary};
pub use rule::{Example, Look, Rule};
pub use text::{
    About, ArchiveView, Looker, Noticed, Origin, TextSource, TextView, folder_texts, look_at_text, tweet_texts,
};
pub use whole::{Whole, look_at_whole};

/// Looks at all facts, on the day `today`.
pub fn look_at_facts(site: &Site, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in all() {
        for look in rule.look {
            if let Look::Facts(look) = look {
                look(site, today, &mut findings);
            }
        }
    }
    findings
}
