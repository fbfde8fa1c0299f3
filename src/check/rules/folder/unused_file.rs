//! Every file of the folder is one that the tool uses.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-13: Keep files in the places where the tool looks.
pub static RULE: Rule = Rule {
    kind: &reading::UNUSED_FILE,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Keep files in the places where the tool looks.",
    because: "A file in the wrong place is not published and not looked at.",
    mend: "Move the file, or take it out.",
    look: &[Look::Reading],
    fails: &[Example::File("blog/misplaced.md", "x")],
    passes: &[Example::Post("Walking is good.")],
};
