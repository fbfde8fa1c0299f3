//! The notice that nothing here is advice to an individual is visible on every page.

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::statement;

/// DS-05: Show on every page that you cannot advise individuals.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-05", name: "missing-no-advice-notice", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::RCGP_3, &basis::PROJECT],
    asks: "Show on every page that you cannot advise individuals.",
    because: "A reader who is ill may take a general remark for advice about them.",
    mend: "Let the theme print the notice on every page.",
    look: &[Look::Page(look)],
    fails: &[Example::WholePage(
        "/blog/",
        "<p hidden>Nothing here is medical advice for you, and I cannot advise individuals online. Please ask your own doctor.</p>",
    )],
    passes: &[Example::Page("/blog/", "Hello.")],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page() else { return };
    if !page.shows(statement::NO_ADVICE) {
        findings.push(RULE.finding(view.item(), "The notice about medical advice is not visible on this page."));
    }
}
