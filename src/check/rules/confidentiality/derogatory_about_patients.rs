//! Patients are spoken of with respect.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-24: Speak of patients as you would in front of them.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-24", name: "derogatory-about-patients", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_18, &basis::GMP_81],
    asks: "Speak of patients as you would in front of them.",
    because: "Patients read it, and cannot trust a doctor who mocks them.",
    mend: "Ask yourself: would you say this to the patient's face, with the family in the room? Leave it held back.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Another frequent flyer in resus"),
        Example::Tweet("My last pt asked if it's catching 😂"),
        Example::Tweet("The drunk in majors is singing again"),
    ],
    passes: &[
        Example::Tweet("My frequent flyer miles expire"),
        Example::Tweet("We must stop calling people frequent flyers, they need care in A&E"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text speaks of patients in words that degrade or mock them.";
    view.report_remarks(&RULE, Topic::Derogatory, message, findings);
}
