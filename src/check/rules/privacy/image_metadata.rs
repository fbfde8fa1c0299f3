//! No photograph carries a place, a time, a device or a thumbnail. The bytes that would be published are read again.

use crate::check::basis;
use crate::check::output::metadata::File;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};

/// PV-01: Publish photographs without metadata.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-01", name: "image-metadata", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM13_8, &basis::MDU_GUIDE, &basis::PROJECT],
    asks: "Publish photographs without metadata.",
    because: "A photograph may tell where and when it was taken, and with that of whom.",
    mend: "Give the file the ending of its kind, such as .jpg, so that this tool takes them out; or save it anew without them.",
    look: &[Look::Page(look)],
    fails: &[Example::Made("static/photo.jpg", "jpeg-with-location")],
    passes: &[Example::Made("static/photo.jpg", "jpeg-clean")],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    for leftover in view.leftovers.iter().filter(|leftover| leftover.file == File::Photograph) {
        findings.push(RULE.finding(view.item(), format!("This photograph still holds {}.", leftover.what)));
    }
}
