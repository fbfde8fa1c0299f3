//! What was written in anger, in drink or at night is read once more.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// BD-06: Read once more what was written in anger, in drink or in the night.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "BD-06", name: "impulsive-post", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::WALKER, &basis::BMJ_PITFALLS],
    asks: "Read once more what was written in anger, in drink or in the night.",
    because: "Such posts are the ones that doctors regret, and that employers are sent.",
    mend: "Ask yourself: would you write it again today, rested? Leave it held back if in doubt.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Exactly how I feel this morning!"),
        Example::Tweet("Three glasses of wine in and I have thoughts about our chief exec"),
    ],
    passes: &[
        Example::Tweet("Red wine and the heart: what the cohort shows"),
        Example::Tweet("Exactly how I feel about open access"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text reads as if it was written in anger, in drink, or on an impulse.";
    view.report_remarks(&RULE, Topic::Impulse, message, findings);
}
