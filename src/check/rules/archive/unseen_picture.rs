//! A picture of a tweet is shown once a person has looked at it.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Kind, Weight};

/// AR-09: Look at each picture of your tweets before it is shown.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-09", name: "unseen-picture", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Look at each picture of your tweets before it is shown.",
    because: "No machine can see whether a picture shows a patient, a screen or a wristband.",
    mend: r#"Look at it, then write `site review keep ITEM AR-09 --reason seen-and-clear`, or trust all with `pictures = "show"` under `[archive]` in site.toml."#,
    look: &[Look::Clearing],
    fails: &[Example::Made("tweet", "picture-unseen")],
    passes: &[Example::Tweet("Walking is good for most hearts.")],
};
