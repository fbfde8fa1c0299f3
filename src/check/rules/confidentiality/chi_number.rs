//! No CHI number of Scotland is published: a date of birth, four digits, and a check digit. Its examples are computed,
//! because no range of it is known to be unissued.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::number::Identifier;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-02: Publish no CHI number.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-02", name: "chi-number", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM24_18, &basis::SM24_20, &basis::CONFIDENTIALITY_119, &basis::ANONYMISING],
    asks: "Publish no CHI number.",
    because: "The number is that of one patient, whoever reads it.",
    mend: "Take the number out; on X, delete the tweet as well.",
    look: &[Look::Text(look)],
    fails: &[Example::Made("tweet", "chi-number")],
    passes: &[Example::Tweet("1325376000 seconds since 1970")],
};

const WORDS: Words =
    Words { sure: "This text holds a CHI number.", possible: "This text holds ten digits that may be a CHI number." };

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report(&RULE, Identifier::Chi, &WORDS, findings);
}
