//! The contact page keeps professional and social contact apart: it gives no advice, and sends patients to where they are
//! looked after.

use crate::check::basis;
use crate::check::output::squash;
use crate::check::rules::statements::missing_care_route::CONTACT;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::statement;

/// BD-01: Say on the contact page that social and professional contact do not mix.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "BD-01", name: "missing-contact-boundary", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM13_11, &basis::SM13_10, &basis::SM24_16, &basis::PROJECT],
    asks: "Say on the contact page that social and professional contact do not mix.",
    because: "A patient who finds your site may take it for a way to you.",
    mend: "Let the theme print the words about contact on the page of statements, as the default one does.",
    look: &[Look::Page(look)],
    fails: &[Example::Page(
        CONTACT,
        "<p>For your own health, please contact your own GP or the team that looks after you.</p><p>If it is urgent and not an emergency, call 111 (in the UK).</p><p>In an emergency call 999 (in the UK), or your local emergency number.</p><p>I do not monitor messages here or on social media.</p>",
    )],
    passes: &[Example::Page(
        CONTACT,
        "<p>For your own health, please contact your own GP or the team that looks after you.</p><p>If it is urgent and not an emergency, call 111 (in the UK).</p><p>In an emergency call 999 (in the UK), or your local emergency number.</p><p>I do not monitor messages here or on social media.</p><p>I cannot mix professional and social contact, and I cannot discuss anyone\u{2019}s care here or on social media. Please use the usual way to your practice or hospital.</p>",
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page().filter(|_| view.output.path.as_str() == CONTACT) else { return };
    if !page.shows(&squash(statement::BOUNDARY)) {
        let says = "The contact page does not say that social and professional contact do not mix.";
        findings.push(RULE.finding(view.item(), says));
    }
}
