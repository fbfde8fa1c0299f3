//! No link leads to one record: on a host of pictures, results or documents of a hospital, with a reference of its own in it.
//! Papers, newspapers and pages of hospitals are silent.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::direct::Kind as Found;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-22: Link to no record of a patient.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-22", name: "patient-record-link", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::CONFIDENTIALITY_119],
    asks: "Link to no record of a patient.",
    because: "The address itself is a unique reference, and may open the record.",
    mend: "Take the link out, and tell whoever runs that system that it was public.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("See https://pacs.trust.nhs.uk/view?id=4421873"),
        Example::Post("[The letter](https://exampletrust.sharepoint.com/:w:/s/ward4/EaBcD123)"),
    ],
    passes: &[
        Example::Tweet("https://doi.org/10.1056/NEJMoa1911303"),
        Example::Tweet("https://www.trust.nhs.uk/news/2019/12345-new-ward"),
        Example::Post("https://www.youtube.com/watch?v=dQw4w9WgXcQ"),
    ],
};

const WORDS: Words = Words {
    sure: "This text links to a document or record with a unique reference.",
    possible: "This text may link to a record.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report_direct(&RULE, &[Found::Link], &WORDS, findings);
}
