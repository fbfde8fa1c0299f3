//! Every file that the export names is in it.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-14: Use a whole export.
pub static RULE: Rule = Rule {
    kind: &reading::INCOMPLETE_EXPORT,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Use a whole export.",
    because: "A tweet is shown without a picture that is not there.",
    mend: "Ask X for a new export, or leave it.",
    look: &[Look::Reading],
    fails: &[Example::Made("tweet", "picture-missing-in-export")],
    passes: &[Example::Post("Walking is good.")],
};
