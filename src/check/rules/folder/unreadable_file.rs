//! Every file that the site needs is there and can be read.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-01: Keep files as UTF-8 text, within the limits of size.
pub static RULE: Rule = Rule {
    kind: &reading::UNREADABLE_FILE,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Keep files as UTF-8 text, within the limits of size.",
    because: "A file that cannot be read would leave a gap that nobody sees.",
    mend: "Save the file as UTF-8 text.",
    look: &[Look::Reading],
    fails: &[Example::Made("posts/latin.md", "not-utf8")],
    passes: &[Example::Post("Walking is good.")],
};
