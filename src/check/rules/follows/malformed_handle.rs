//! A handle of the follow list has the form that X gives it, and stands in the list once.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// FL-02: Write handles as X does, each once.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FL-02", name: "malformed-handle", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Write handles as X does, each once.",
    because: "A wrong handle leads readers to somebody else.",
    mend: "Write 1 to 15 letters, digits or underscores after the @.",
    look: &[Look::Facts(look)],
    fails: &[Example::Change("following.toml", r#"handle = "@examplejournal""#, r#"handle = "dr.x""#)],
    passes: &[Example::Change("following.toml", r#"handle = "@examplejournal""#, r#"handle = "TheKingsFund""#)],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for follow in site.follows.all() {
        let message = match &follow.handle {
            None if follow.written_handle.trim().is_empty() => continue,
            None => "This handle of the follow list cannot be one on X.",
            Some(handle) if !seen.insert(handle.key()) => "This handle stands in the follow list more than once.",
            Some(_) => continue,
        };
        findings.push(RULE.finding(Item::follow(&follow.written_handle), message).at(follow.at.clone()));
    }
}
