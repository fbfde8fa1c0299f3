//! No address of a patient is published: a whole postcode, or a house in a street, beside words for one patient or for a visit
//! at home. Alone they are nothing, because public buildings have postcodes; those of the profile are no secret.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::direct::Kind as Found;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-07: Publish no postcode or address of a patient.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-07", name: "postcode-or-address", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::SM24_20, &basis::CONFIDENTIALITY_119],
    asks: "Publish no postcode or address of a patient.",
    because: "A postcode is shared by some fifteen homes, an address by one.",
    mend: "Take the address out; on X, delete the tweet as well. The address of your work belongs into `contact` of profile.md.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("visited at CV2 2DX, no answer"),
        Example::Tweet("Pt lives at 14 Example Road, third fall this week"),
        Example::Post("The lady from EX12 4AB came again."),
    ],
    passes: &[
        Example::Tweet("SW1A 2AA: Downing Street must listen to doctors"),
        Example::Tweet("The course is at CV2 2DX"),
        Example::Tweet("B12 3 monthly, CA125 and N20"),
        Example::Tweet("10 Downing Street has no plan"),
    ],
};

const WORDS: Words = Words {
    sure: "This text holds a postcode or an address beside one patient.",
    possible: "This text may hold the address of a patient.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report_direct(&RULE, &[Found::Postcode, Found::Street], &WORDS, findings);
}
