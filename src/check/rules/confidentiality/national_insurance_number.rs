//! No national insurance number is published: two letters that are issued, six digits, and a letter from A to D. With a word
//! beside it or one person it blocks, alone it asks. Its examples are computed, because no number is known to be unissued.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::direct::Kind as Found;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-27: Publish no national insurance number.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-27", name: "national-insurance-number", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::CONFIDENTIALITY_119],
    asks: "Publish no national insurance number.",
    because: "The number is that of one person, and opens doors to more about them.",
    mend: "Take the number out; on X, delete the tweet as well.",
    look: &[Look::Text(look)],
    fails: &[Example::Made("tweet", "insurance-number")],
    passes: &[
        Example::Tweet("Form QQ 12 34 56 C is the example of the handbook"),
        Example::Tweet("Flight BA123456, seat 12C"),
        Example::Tweet("The NI is at 12 per cent"),
    ],
};

const WORDS: Words = Words {
    sure: "This text holds a national insurance number.",
    possible: "This text holds what may be a national insurance number.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report_direct(&RULE, &[Found::Insurance], &WORDS, findings);
}
