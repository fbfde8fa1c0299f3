//! TOML, front matter and JSON can be read as such.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-02: Write settings and front matter as TOML.
pub static RULE: Rule = Rule {
    kind: &reading::SYNTAX,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Write settings and front matter as TOML.",
    because: "A line that cannot be read may be the one that holds something back.",
    mend: "Correct the line named.",
    look: &[Look::Reading],
    fails: &[Example::File(
        "following.toml",
        r#"title = 
"#,
    )],
    passes: &[Example::Post("Walking is good.")],
};
