//! No screen, wristband, label or note can be read in a picture. No program here reads pictures: a person does.

use crate::check::basis;
use crate::check::{Look, Rule};
use crate::finding::{Answer, Kind, Weight};

/// PV-11: Show no picture in which a name, a number or a note can be read.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-11", name: "readable-text-in-image", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::RCR_METADATA],
    asks: "Show no picture in which a name, a number or a note can be read.",
    because: "A wristband in a corner names a patient to whoever looks closely.",
    mend: "Cut it off or blur it in the picture itself, and look again at full size; else leave the picture out.",
    look: &[Look::Person(
        "At full size, can anything be read in these pictures: a screen, a wristband, a label, a bar code, a note, a whiteboard?",
    )],
    fails: &[],
    passes: &[],
};
