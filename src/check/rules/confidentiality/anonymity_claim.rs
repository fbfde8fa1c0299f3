//! A claim that a case was made anonymous shows that there is a case.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-21: Do not rely on changed details: ask for consent, or leave the case out.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-21", name: "anonymity-claim", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::RECORDINGS_17, &basis::MDU_GUIDE, &basis::SM24_19],
    asks: "Do not rely on changed details: ask for consent, or leave the case out.",
    because: "The patient, or someone close, may recognise a case whose details were changed.",
    mend: "Ask yourself: would the patient, or someone close, know whom this is about? Leave the case out, or record consent in a post.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("details changed obvs"),
        Example::Tweet("Anonymised this, obviously, but I have anonymised the case: a man with a rash"),
    ],
    passes: &[
        Example::Tweet("Anonymised data from 40,000 records were analysed"),
        Example::Tweet("Meeting details changed: now in room 4"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text claims that nobody can be recognised, so there may be a patient in it.";
    view.report_remarks(&RULE, Topic::AnonymityClaim, message, findings);
}
