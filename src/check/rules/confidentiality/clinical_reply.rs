//! A reply to a private person says nothing of their results, diagnosis or appointments.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-18: Say nothing of a person's own results, diagnosis or appointments in a reply.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-18", name: "clinical-reply", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM13_14, &basis::SM24_18],
    asks: "Say nothing of a person's own results, diagnosis or appointments in a reply.",
    because: "A reply tells everybody that the other person is a patient.",
    mend: "Ask yourself: does a stranger learn from it that this person is cared for, by whom, or for what? Leave it held back, and delete it on X.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Reply("@jo your scan is fine"),
        Example::Reply("@mary We'll talk about the MRI when I see you in clinic"),
    ],
    passes: &[
        Example::Reply("@examplejournal your scan results section is clear"),
        Example::Reply("@jo your talk was great"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This reply speaks to a person of their own results, diagnosis or appointment.";
    view.report_remarks(&RULE, Topic::ClinicalReply, message, findings);
}
