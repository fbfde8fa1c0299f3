//! Forms of a report: text for the terminal, JSON, SARIF, and GitHub annotations. One file each.

mod github;
mod json;
mod sarif;
mod text;

use crate::check::catalogue;
use crate::finding::Finding;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use text::{Colour, Excerpt, Quiet, Shown, TextOptions, one_line, text};

/// What to do about a finding: its own advice, or else that of its rule.
fn mend(finding: &Finding) -> &str {
    match finding.mend.as_str() {
        "" => catalogue::find(finding.kind.code).map_or("", |rule| rule.mend),
        own => own,
    }
}
