//! No number by which a hospital knows a patient is published. It has no form of its own, so a label has to stand before it:
//! `MRN`, `hosp no`, `unit number`. A bare reference asks, and only beside a patient.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::direct::Kind as Found;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-04: Publish no number of a hospital, a unit or a referral.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-04", name: "hospital-number", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::CONFIDENTIALITY_119, &basis::SM24_20],
    asks: "Publish no number of a hospital, a unit or a referral.",
    because: "Such a number is that of one patient, and many people can look it up.",
    mend: "Take the number out; on X, delete the tweet as well.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("MRN K0123456 still waiting for a bed"),
        Example::Tweet("Notes gone again, hosp no 123456"),
        Example::Post("The referral number: 0012 3456 7890 was lost."),
    ],
    passes: &[
        Example::Tweet("HbA1c 48 and ward 12, all well"),
        Example::Tweet("Bed number 4 is broken"),
        Example::Tweet("Order number 12345678 has not come"),
        Example::Tweet("The hospital number 1 in the table of 2013"),
    ],
};

const WORDS: Words = Words {
    sure: "This text holds a number of a hospital, a unit or a referral.",
    possible: "This text holds a reference beside a patient; it may be the patient's.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report_direct(&RULE, &[Found::Hospital], &WORDS, findings);
}
