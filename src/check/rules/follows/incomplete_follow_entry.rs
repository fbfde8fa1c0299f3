//! An entry of the follow list says who it is, what they do and where, and why the doctor recommends it.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Follow, Site};

/// FL-01: Complete each entry of the follow list.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FL-01", name: "incomplete-follow-entry", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Complete each entry of the follow list.",
    because: "A bare handle tells readers nothing about whom to trust.",
    mend: "Fill in the fields named, in following.toml.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change(
            "following.toml",
            r#"why = "Short reports of large trials."
"#,
            "",
        ),
        Example::Change(
            "following.toml",
            r#"checked_on = 2026-11-01
"#,
            "",
        ),
    ],
    passes: &[Example::Change(
        "following.toml",
        r#"why = "Short reports of large trials.""#,
        r#"why = "Clear writing.""#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for follow in site.follows.all() {
        let missing = missing(follow);
        if !missing.is_empty() {
            let message = format!("This entry of the follow list lacks: {}.", missing.join(", "));
            findings.push(RULE.finding(Item::follow(&follow.written_handle), message).at(follow.at.clone()));
        }
    }
}

fn missing(follow: &Follow) -> Vec<&'static str> {
    let blank = |text: &str| text.trim().is_empty();
    let fields = [
        ("handle", blank(&follow.written_handle)),
        ("name", blank(&follow.name)),
        ("kind", follow.kind.is_none()),
        ("role", blank(&follow.role)),
        ("place", blank(&follow.place)),
        ("category", blank(&follow.category)),
        ("why", blank(&follow.why)),
        ("checked_on", follow.checked_on.is_none()),
    ];
    fields.into_iter().filter(|(_, missing)| *missing).map(|(name, _)| name).collect()
}
