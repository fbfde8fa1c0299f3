//! Every value has the right type and is possible.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-04: Give each key a value that it can have.
pub static RULE: Rule = Rule {
    kind: &reading::WRONG_VALUE,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Give each key a value that it can have.",
    because: "A value that is not understood would decide nothing.",
    mend: "Correct the value.",
    look: &[Look::Reading],
    fails: &[Example::Change("posts/sound.md", "date = 2026-11-01", r#"date = "soon""#)],
    passes: &[Example::Post("Walking is good.")],
};
