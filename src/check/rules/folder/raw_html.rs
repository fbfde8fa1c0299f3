//! HTML in markdown is shown as text and not as HTML.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-12: Write markdown and no HTML.
pub static RULE: Rule = Rule {
    kind: &reading::RAW_HTML,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Write markdown and no HTML.",
    because: "HTML could hide what every page has to show.",
    mend: "Write it as markdown.",
    look: &[Look::Reading],
    fails: &[Example::Post("<b>x</b>")],
    passes: &[Example::Post("Walking is good.")],
};
