//! No accusation of a named person without a court or a regulator behind it.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// RS-06: Accuse nobody by name; link to what a court or a regulator found.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "RS-06", name: "named-accusation", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_15, &basis::SM24_14],
    asks: "Accuse nobody by name; link to what a court or a regulator found.",
    because: "An accusation that you cannot prove is defamation, whoever repeats it.",
    mend: "Ask yourself: could you prove it in court, and is Twitter where a concern should be raised? Leave it held back, or link to the judgment.",
    look: &[Look::Text(look)],
    fails: &[Example::Tweet("@x lied to the inquiry"), Example::Tweet("Professor Jane Example faked her data")],
    passes: &[
        Example::Tweet("A court found that John Example had committed fraud https://news.example/1"),
        Example::Tweet("Negligence claims rose last year"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text accuses a person, or an organisation, whom it names.";
    view.report_remarks(&RULE, Topic::Accusation, message, findings);
}
