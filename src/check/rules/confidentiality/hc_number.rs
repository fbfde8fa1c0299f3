//! No Health and Care number of Northern Ireland is published. Its examples are computed, because no range of it is
//! known to be unissued.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::number::Identifier;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-03: Publish no Health and Care number.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-03", name: "hc-number", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM24_18, &basis::SM24_20, &basis::CONFIDENTIALITY_119, &basis::ANONYMISING],
    asks: "Publish no Health and Care number.",
    because: "The number is that of one patient, whoever reads it.",
    mend: "Take the number out; on X, delete the tweet as well.",
    look: &[Look::Text(look)],
    fails: &[Example::Made("tweet", "hc-number")],
    passes: &[Example::Tweet("Prices from 320 to 399 pounds")],
};

const WORDS: Words = Words {
    sure: "This text holds a Health and Care number.",
    possible: "This text holds ten digits that may be a Health and Care number.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report(&RULE, Identifier::Hc, &WORDS, findings);
}
