//! No discounts, time limits or prizes on medical services.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// AD-02: Offer no discounts, time limits or prizes on medical services.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AD-02", name: "discount-or-prize", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::COSMETIC_ADVERTS, &basis::MPS_ADVICE],
    asks: "Offer no discounts, time limits or prizes on medical services.",
    because: "Pressure and prizes make people choose a procedure that they would not choose.",
    mend: "Give the usual price, without a limit of time.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("20% off fillers this week only"),
        Example::Post("Win a free breast augmentation consultation!"),
    ],
    passes: &[
        Example::Tweet("20% off books at the conference stall"),
        Example::Tweet("Free flu vaccines for NHS staff"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text offers a discount, a time limit or a prize on a medical service.";
    view.report_remarks(&RULE, Topic::Discount, message, findings);
}
