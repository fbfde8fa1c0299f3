//! A claim about health has a source.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// HN-03: Link a claim about health to its source.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-03", name: "unsourced-health-claim", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_89A, &basis::BMJ_PITFALLS],
    asks: "Link a claim about health to its source.",
    because: "Readers can check a claim only where they see what it rests on.",
    mend: "Add a link or a reference, or say that it is your opinion.",
    look: &[Look::Text(look)],
    fails: &[Example::Post("Vitamin C cures colds."), Example::Tweet("Coffee prevents Alzheimer's disease")],
    passes: &[
        Example::Tweet("Coffee prevents Alzheimer's disease, says this cohort: https://doi.org/10.1000/x"),
        Example::Tweet("Does coffee prevent dementia?"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text claims an effect on health, and names no source.";
    view.report_remarks_weighing(
        &RULE,
        Topic::Claim,
        message,
        |scene| if scene.is_tweet() { Weight::Informs } else { Weight::Warns },
        findings,
    );
}
