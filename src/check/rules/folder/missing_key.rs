//! Every required key is there.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-05: Fill in the keys that are required.
pub static RULE: Rule = Rule {
    kind: &reading::MISSING_KEY,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Fill in the keys that are required.",
    because: "Without it the tool would have to guess.",
    mend: "Add the key named.",
    look: &[Look::Reading],
    fails: &[Example::Change(
        "site.toml",
        r#"base_url = "https://doctor.example/site"
"#,
        "",
    )],
    passes: &[Example::Post("Walking is good.")],
};
