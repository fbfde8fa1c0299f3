//! Every key is one that the tool knows.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-03: Use only the keys that the tool knows.
pub static RULE: Rule = Rule {
    kind: &reading::UNKNOWN_KEY,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Use only the keys that the tool knows.",
    because: "A misspelt key would decide nothing, and nobody would notice.",
    mend: "Correct the key, or take it out.",
    look: &[Look::Reading],
    fails: &[Example::Change(
        "profile.md",
        "fictional = true",
        r#"fictional = true
honorfic = "Dr""#,
    )],
    passes: &[Example::Post("Walking is good.")],
};
