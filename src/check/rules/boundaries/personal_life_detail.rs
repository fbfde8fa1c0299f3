//! Children's names and schools, the home address and empty houses stay private.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// BD-05: Keep your family's names and schools, your address and your absences off a professional account.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "BD-05", name: "personal-life-detail", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::BMJ_PITFALLS, &basis::SM24_16],
    asks: "Keep your family's names and schools, your address and your absences off a professional account.",
    because: "Patients read it, and your family did not choose to be known to them.",
    mend: "Ask yourself: would you give this detail to every patient in the waiting room? Take the detail out.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Our son Alfie starts at Oakfield Primary School tomorrow"),
        Example::Tweet("House empty for two weeks while we are in Crete"),
    ],
    passes: &[Example::Tweet("Cycling to work this morning"), Example::Tweet("My kids love the new museum")],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text tells a detail of your own family, home or absence.";
    view.report_remarks(&RULE, Topic::PersonalLife, message, findings);
}
