//! No insult of a profession, a staff group, a faith or an origin.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// RS-03: Criticise policies, not groups of people.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "RS-03", name: "group-insult", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_14, &basis::BMJ_GROUPS],
    asks: "Criticise policies, not groups of people.",
    because: "Colleagues and patients belong to that group, and read it.",
    mend: "Ask yourself: would you say this to a member of the group whom you look after? Leave it held back, or name the policy that you mean.",
    look: &[Look::Text(look)],
    fails: &[Example::Tweet("PAs are muppets"), Example::Tweet("Bloody useless midwives")],
    passes: &[
        Example::Tweet("The policy on physician associates is unsafe"),
        Example::Tweet("Nurses are the backbone of the ward"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text insults a group of people.";
    view.report_remarks(&RULE, Topic::GroupInsult, message, findings);
}
