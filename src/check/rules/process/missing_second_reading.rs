//! What was kept about a patient is read again on a later day. It warns; `--second-look` asks.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Kind, Weight};

/// PR-01: Read what you keep about a patient again, on a later day.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PR-01", name: "missing-second-reading", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Read what you keep about a patient again, on a later day.",
    because: "Who has just read forty of them sees less, and a story looks different the next morning.",
    mend: "Read it again with `site review --second-look`, and keep it, or not.",
    look: &[Look::Clearing],
    fails: &[Example::File("reviews.toml", KEPT_BEFORE)],
    passes: &[Example::File("reviews.toml", READ_AGAIN)],
};

const KEPT_BEFORE: &str = r#"version = 2

[[decisions]]
rule = "CF-17"
item = "tweet:1001"
reason = "not-a-patient"
by = "Dr Natalie Example"
date = 2026-11-20
expires = 2027-11-20
text_hash = "blake3:0"
"#;

const READ_AGAIN: &str = r#"version = 2

[[decisions]]
rule = "CF-17"
item = "tweet:1001"
reason = "not-a-patient"
by = "Dr Natalie Example"
date = 2026-11-19
expires = 2027-11-19
second_look = 2026-11-20
text_hash = "blake3:0"
"#;
