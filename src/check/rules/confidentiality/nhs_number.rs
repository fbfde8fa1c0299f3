//! No NHS number is published. With a word beside it, or written 3-3-4 with spaces, it blocks; bare or with hyphens it
//! asks, because telephone numbers and references can pass the check digit.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::number::Identifier;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-01: Publish no NHS number.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-01", name: "nhs-number", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM24_18, &basis::SM24_20, &basis::CONFIDENTIALITY_119, &basis::ANONYMISING, &basis::AHMED],
    asks: "Publish no NHS number.",
    because: "The number is that of one patient, whoever reads it.",
    mend: "Take the number out; on X, delete the tweet as well.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("NHS no 999 000 0018"),
        Example::Tweet("bleeped about 999 000 0026 again"),
        Example::Tweet("My patient: 999/000/0042"),
        Example::Post("Ring back 9990000034."),
    ],
    passes: &[
        Example::Tweet("The book is ISBN 0131103628"),
        Example::Tweet("On the safety of patients: ISBN 7111213823"),
        Example::Tweet("Ring +1 416 555 0123"),
        Example::Post("https://a.example/9990000018"),
    ],
};

const WORDS: Words =
    Words { sure: "This text holds an NHS number.", possible: "This text holds ten digits that may be an NHS number." };

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report(&RULE, Identifier::Nhs, &WORDS, findings);
}
