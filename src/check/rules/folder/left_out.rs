//! A draft, or a page of another day, is left out and listed.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-09: See which pages are not published today.
pub static RULE: Rule = Rule {
    kind: &reading::LEFT_OUT,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "See which pages are not published today.",
    because: "A page that is missing without a word would be looked for.",
    mend: "Nothing, or change `draft`, `date` or `expires`.",
    look: &[Look::Reading],
    fails: &[Example::Change("posts/sound.md", r#"kind = "opinion""#, "draft = true")],
    passes: &[Example::Post("Walking is good.")],
};
