//! Cards, letters and presents of patients stay private.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-20: Keep cards, letters and presents of patients private.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-20", name: "patient-letter-or-gift", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::GMP_96],
    asks: "Keep cards, letters and presents of patients private.",
    because: "The writer may recognise their own words, and a present may look like an inducement.",
    mend: "Ask yourself: would the person who gave it recognise it here, and would they mind? Take it out, or thank the giver in person.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Thank-you card from one of my patients on my desk"),
        Example::Tweet("A patient brought me homemade samosas"),
    ],
    passes: &[
        Example::Tweet("Should doctors accept gifts from patients? New guidance"),
        Example::Tweet("Christmas cards for sale in aid of the hospital"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text tells of a card, a letter or a present of a patient.";
    view.report_remarks(&RULE, Topic::PatientGift, message, findings);
}
