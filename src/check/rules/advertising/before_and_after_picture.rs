//! Pictures before and after a treatment are asked about.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// AD-04: Show pictures before and after a treatment only with the patient's consent.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AD-04", name: "before-and-after-picture", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::RECORDINGS_17, &basis::COSMETIC_ADVERTS],
    asks: "Show pictures before and after a treatment only with the patient's consent.",
    because: "The patient may be recognised, and one good result promises the next.",
    mend: "Ask yourself: did this patient agree to this picture on the open web, and does it show a usual result? Take the picture out, or record consent.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Picture("Before and after", "A nose from the side"),
        Example::Picture("So pleased", "Before and after lip filler"),
    ],
    passes: &[
        Example::Picture("Before and after", "Flower beds of the ward garden"),
        Example::Picture("The sea", "A calm sea"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text, or the description of its picture, speaks of a body before and after a treatment.";
    view.report_remarks(&RULE, Topic::BeforeAfter, message, findings);
}
