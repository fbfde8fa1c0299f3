//! The report as JSON, in the form that stays stable from the first release: keys are added, none goes or changes.

use serde::Serialize;

use super::veil::Veil;
use crate::check::{Report, Rulebook, Summary, catalogue};
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
    item: String,
    file: Option<String>,
    line: Option<u32>,
    column: Option<u32>,
    message: String,
    mend: String,
    basis: String,
    /// Which version of the rule looked.
    rule_version: Option<u32>,
    /// The items that are one story together, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    members: Vec<&'r str>,
}

/// The report as one JSON document. It never holds matched words.
pub fn json(report: &Report) -> String {
    let veil = Veil::of(&report.findings);
    let findings = report.findings.iter().map(|finding| entry(finding, &veil)).collect();
    let document = Document { version: 1, rulebook: Pinned::of(report.rulebook), findings, summary: &report.summary };
    let mut text = serde_json::to_string_pretty(&document).expect("strings and numbers can be written as JSON");
    text.push('\n');
    text
}

fn entry<'r>(finding: &'r Finding, veil: &Veil) -> Entry<'r> {
    let rule = catalogue::find(finding.kind.code);
    let place = finding.place.as_ref();
    Entry {
        code: finding.kind.code,
        name: finding.kind.name,
        weight: finding.weight.word(),
        state: finding.state.word(),
        item: veil.name(finding.item.as_str()).into_owned(),
        file: place.map(|place| veil.name(&place.file).into_owned()),
        line: place.map(|place| place.line).filter(|line| *line > 0),
        column: place.map(|place| place.column).filter(|column| *column > 0),
        message: veil.says(finding).into_owned(),
        mend: veil.message(&mend(finding)).into_owned(),
        basis: super::basis(finding).into_owned(),
        rule_version: rule.map(|rule| rule.version),
        members: finding.members.iter().map(|item| item.as_str()).collect(),
    }
}
