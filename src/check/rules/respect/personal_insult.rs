//! No insult of a named person.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// RS-02: Argue with what a person says; do not insult the person.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "RS-02", name: "personal-insult", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_14, &basis::SM13_15],
    asks: "Argue with what a person says; do not insult the person.",
    because: "Abuse of an individual is what the GMC names first in what you must not do.",
    mend: "Ask yourself: would you say this to the person's face, with your patients in the room? Leave it held back, or say what is wrong with the argument.",
    look: &[Look::Text(look)],
    fails: &[Example::Tweet("@x is a clown"), Example::Reply("@kit you're a complete moron")],
    passes: &[Example::Tweet("I disagree with @x: the data show otherwise"), Example::Tweet("This is idiotic")],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text insults a person whom it names.";
    view.report_remarks(&RULE, Topic::Insult, message, findings);
}
