//! The report as JSON, in the form that stays stable from the first release.

use std::borrow::Cow;

use serde::Serialize;

use crate::check::{Report, Summary, catalogue};
use crate::finding::Finding;
use crate::report::mend;

#[derive(Serialize)]
struct Document<'r> {
    version: u32,
    findings: Vec<Entry<'r>>,
    summary: &'r Summary,
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
    basis: String,
}

/// The report as one JSON document. It never holds matched words.
pub fn json(report: &Report) -> String {
    let findings = report.findings.iter().map(entry).collect();
    let document = Document { version: 1, findings, summary: &report.summary };
    let mut text = serde_json::to_string_pretty(&document).expect("strings and numbers can be written as JSON");
    text.push('\n');
    text
}

fn entry(finding: &Finding) -> Entry<'_> {
    let rule = catalogue::find(finding.kind.code);
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
        basis: rule.and_then(|rule| rule.basis.first()).map(|basis| basis.sentence()).unwrap_or_default(),
    }
}
