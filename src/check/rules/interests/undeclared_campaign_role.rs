//! Who campaigns says which part they have in it.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CI-07: Declare the part that you have in a campaign, a party, a union or a charity.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CI-07", name: "undeclared-campaign-role", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_90B, &basis::BMJ_CONFLICTS],
    asks: "Declare the part that you have in a campaign, a party, a union or a charity.",
    because: "Readers weigh a doctor's call by whom the doctor speaks for.",
    mend: "If you have such a part, add it to `[interests]` in profile.md.",
    look: &[Look::Text(look)],
    fails: &[Example::Tweet("Sign our petition #SaveExampleHospital"), Example::Tweet("Vote Yes in the ballot")],
    passes: &[Example::Tweet("#SaveTheDate for our meeting"), Example::Tweet("#MedEd #cardiology")],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message =
        "This text campaigns, and your declaration of interests names no part in a campaign, party, union or charity.";
    view.report_remarks(&RULE, Topic::Campaign, message, findings);
}
