//! Every template and stylesheet of the theme loads and renders.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-11: Keep the theme sound.
pub static RULE: Rule = Rule {
    kind: &reading::THEME_FAULT,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Keep the theme sound.",
    because: "A page without its template would lack what every page has to show.",
    mend: "Correct the template named.",
    look: &[Look::Reading],
    fails: &[Example::Theme("base.html", "<title>", "{% if %}<title>")],
    passes: &[Example::Post("Walking is good.")],
};
