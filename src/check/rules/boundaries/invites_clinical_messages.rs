//! Nobody is invited to send symptoms, results or pictures of an illness.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// BD-02: Do not invite readers to send you symptoms, results or pictures of an illness.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "BD-02", name: "invites-clinical-messages", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_16, &basis::SM13_11, &basis::GMP_88],
    asks: "Do not invite readers to send you symptoms, results or pictures of an illness.",
    because: "You cannot look after people in messages, and some will wait for an answer that must not wait.",
    mend: "Ask yourself: could an ill person read this as an offer to be looked after here? Say instead where to turn: own doctor, 111, 999.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("DM me your symptoms"),
        Example::Post("Send me a photo of your rash and I will take a look."),
    ],
    passes: &[
        Example::Tweet("I cannot reply to medical questions. Do not DM me your symptoms."),
        Example::Tweet("DM me if you want the slides"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text invites readers to send you symptoms, results or questions about their own health.";
    view.report_remarks_weighing(
        &RULE,
        Topic::Invitation,
        message,
        |scene| if scene.is_tweet() { Weight::Asks } else { Weight::Blocks },
        findings,
    );
}
