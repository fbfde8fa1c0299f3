//! No advice to one person on their own medicine or illness.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// BD-03: Give no individual advice: point to the person's own doctor, 111 or 999.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "BD-03", name: "individual-advice", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::RCGP_3, &basis::BMJ_PITFALLS],
    asks: "Give no individual advice: point to the person's own doctor, 111 or 999.",
    because: "You have not examined the person, and everybody reads it as their own prescription.",
    mend: "Ask yourself: could the reader act on this alone, and come to harm? Leave it held back.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Reply("@sam stop the ramipril, double the dose"),
        Example::Tweet("You should stop taking the statin"),
    ],
    passes: &[
        Example::Reply("@sam NICE says adults should be offered a statin"),
        Example::Reply("@sam I cannot advise you here, please ask your GP or call 111"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text advises one person on their own medicine, dose or illness.";
    view.report_remarks(&RULE, Topic::Advice, message, findings);
}
