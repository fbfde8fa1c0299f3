//! Swear words are pointed out.

use crate::check::basis;
use crate::check::lexicon::Class;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// RS-04: Leave swear words out.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "RS-04", name: "profanity", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_14, &basis::BMA_VIEWS, &basis::CHRETIEN],
    asks: "Leave swear words out.",
    because: "Some readers think less of what you say, and of doctors, because of them.",
    mend: "Take it out, if you like.",
    look: &[Look::Text(look)],
    fails: &[Example::Tweet("This is fucking ridiculous"), Example::Post("What a load of bollocks.")],
    passes: &[Example::Tweet("Scunthorpe"), Example::Tweet("A classic assumption")],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    if let Some(range) = view.words.of_class(Class::Profanity).next() {
        findings.push(view.finding(&RULE, range, "This text holds a swear word."));
    }
}
