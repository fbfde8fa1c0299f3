//! Patients are never spoken of with desire.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// BD-07: Never speak of patients, or to them, with desire.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "BD-07", name: "sexualised-content", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_86, &basis::BOUNDARIES_ALL],
    asks: "Never speak of patients, or to them, with desire.",
    because: "No patient can trust a doctor who does.",
    mend: "Ask yourself: how would the patient, and the next patient, read it? Leave it held back, and delete it on X.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Seriously hot patient in clinic today"),
        Example::Tweet("Is it wrong to fancy a patient?"),
    ],
    passes: &[
        Example::Tweet("Hot weather puts older patients at risk"),
        Example::Tweet("Doctors who flirt with patients get struck off"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text speaks of a patient with desire.";
    view.report_remarks(&RULE, Topic::Sexual, message, findings);
}
