//! Pictures of tweets say what they show: people who do not see them, and people whose connection is slow, read it.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Kind, Weight};

/// PV-04: Say what each picture shows.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-04", name: "missing-alt-text", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Say what each picture shows.",
    because: "People who do not see a picture read its description, and an export of X holds none.",
    mend: r#"Write a line into alt.toml for each picture, such as "20-a.jpg" = "A bar chart of …"."#,
    look: &[Look::Clearing],
    fails: &[Example::Made("tweet", "picture-without-alt-text")],
    passes: &[Example::Made("tweet", "picture-with-alt-text")],
};
