//! No other picture, film or document carries a place, a name or a device. Office documents, medical images, TIFF and HEIC
//! files are never published.

use crate::check::basis;
use crate::check::output::metadata::File;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};

/// PV-02: Publish files without metadata.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-02", name: "file-metadata", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::RCR_METADATA, &basis::SM13_8, &basis::PROJECT],
    asks: "Publish files without metadata.",
    because: "A file may name its author, its place or a patient where nobody looks.",
    mend: "Save the file anew without its metadata, or in another format.",
    look: &[Look::Page(look)],
    fails: &[
        Example::Made("static/leaflet.pdf", "pdf-with-author"),
        Example::Made("static/letter.docx", "office-document"),
    ],
    passes: &[Example::Made("static/leaflet.pdf", "pdf-clean")],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    for leftover in &view.leftovers {
        let message = match leftover.file {
            File::Photograph => continue,
            File::Other => format!("This file still holds {}.", leftover.what),
            File::Refused => format!("This file is {}, which is never published.", leftover.what),
        };
        findings.push(RULE.finding(view.item(), message));
    }
}
