//! Forms of a report: text for the terminal, JSON, SARIF, and GitHub annotations. One file each.

mod block;
mod github;
mod json;
mod sarif;
mod sarif_rules;
mod summary;
#[cfg(test)]
mod tests;
mod text;
mod veil;

use std::borrow::Cow;

use crate::check::{Rulebook, catalogue};
use crate::finding::Finding;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use text::{Colour, Excerpt, Folding, Quiet, Shown, TextOptions, covered, one_line, one_lines, text};

/// What demands what a finding asks for, under the rulebook of the run.
fn basis(finding: &Finding) -> Cow<'_, str> {
    if !finding.basis.is_empty() {
        return Cow::Borrowed(&finding.basis);
    }
    let rule = catalogue::find(finding.kind.code);
    rule.map_or(Cow::Borrowed(""), |rule| Cow::Owned(Rulebook::default().sentence(rule)))
}

/// What to do about a finding: its own advice, or else that of its rule, which says ITEM for what it is about.
fn mend(finding: &Finding) -> Cow<'_, str> {
    match finding.mend.as_str() {
        "" => {
            let of_rule = catalogue::find(finding.kind.code).map_or("", |rule| rule.mend);
            if of_rule.contains(" ITEM ") || of_rule.contains(" ITEM`") {
                return Cow::Owned(of_rule.replace(" ITEM", &format!(" {}", finding.item)));
            }
            Cow::Borrowed(of_rule)
        }
        own => Cow::Borrowed(own),
    }
}

/// What a finding says; the name of its rule where it has no words of its own.
fn message(finding: &Finding) -> &str {
    if finding.message.is_empty() { finding.kind.name } else { &finding.message }
}
