//! The report as JSON, in the form that stays stable from the first release.

use std::borrow::Cow;

use serde::Serialize;

use crate::check::{Report, Rulebook, Summary};
use crate::finding::Finding;
use crate::report::mend;

#[derive(Serialize)]
struct Document<'r> {
    version: u32,
    rulebook: Pinned,
    findings: Vec<Entry<'r>>,
    summary: &'r Summary,
}

/// The edition of the guidance that the report goes by, and the pack of facts about it.
#[derive(Serialize)]
struct Pinned {
    edition: &'static str,
    pack: &'static str,
    pack_date: &'static str,
    jurisdiction: &'static str,
}

impl Pinned {
    fn of(rulebook: Rulebook) -> Pinned {
        let edition = rulebook.edition;
        let (pack, pack_date) = (edition.pack, edition.pack_date);
        Pinned { edition: edition.name, pack, pack_date, jurisdiction: rulebook.country.code }
    }
}

#[derive(Serialize)]
struct Entry<'r> {
    code: &'static str,
    name: &'static str,
    weight: &'static str,
    state: &'static str,
    item: &'r str,
    file: Option<&'r str>,
    line: Option<u32>,
    column: Option<u32>,
    message: &'r str,
    mend: Cow<'r, str>,
    basis: Cow<'r, str>,
}

/// The report as one JSON document. It never holds matched words.
pub fn json(report: &Report) -> String {
    let findings = report.findings.iter().map(entry).collect();
    let document = Document { version: 1, rulebook: Pinned::of(report.rulebook), findings, summary: &report.summary };
    let mut text = serde_json::to_string_pretty(&document).expect("strings and numbers can be written as JSON");
    text.push('\n');
    text
}

fn entry(finding: &Finding) -> Entry<'_> {
    let place = finding.place.as_ref();
    Entry {
        code: finding.kind.code,
        name: finding.kind.name,
        weight: finding.weight.word(),
        state: finding.state.word(),
        item: finding.item.as_str(),
        file: place.map(|place| place.file.as_ref()),
        line: place.map(|place| place.line).filter(|line| *line > 0),
        column: place.map(|place| place.column).filter(|column| *column > 0),
        message: &finding.message,
        mend: mend(finding),
        basis: super::basis(finding),
    }
}
