//! The report as SARIF 2.1.0, for code-scanning views. It never holds matched words.

use serde_json::{Value, json};

use crate::check::{Report, catalogue};
use crate::finding::{Finding, State, Weight};
use crate::report::{mend, sarif_rules};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The report as one SARIF log with one run.
pub fn sarif(report: &Report) -> String {
    let rules: Vec<Value> = catalogue::all().iter().map(|rule| sarif_rules::rule(rule, report.rulebook)).collect();
    let results: Vec<Value> = report.findings.iter().map(result).collect();
    let driver = json!({
        "name": "Byname",
        "version": env!("CARGO_PKG_VERSION"),
        "properties": sarif_rules::pinned(report.rulebook),
        "rules": rules,
    });
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results }],
    });
    format!("{log:#}\n")
}

fn result(finding: &Finding) -> Value {
    let level = match finding.weight {
        Weight::Blocks | Weight::Asks => "error",
        Weight::Warns => "warning",
        Weight::Informs => "note",
    };
    let mut result = json!({
        "ruleId": finding.kind.code,
        "level": level,
        "message": { "text": format!("{} {}", finding.message, mend(finding)).trim() },
        "properties": { "item": finding.item.as_str(), "state": finding.state.word() },
    });
    if finding.state != State::Open {
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted" }]);
    }
    if let Some(place) = &finding.place {
        let mut location = json!({ "artifactLocation": { "uri": uri(&place.file) } });
        if place.line > 0 {
            location["region"] = json!({ "startLine": place.line });
            if place.column > 0 {
                location["region"]["startColumn"] = json!(place.column);
                location["region"]["endColumn"] = json!(place.column + place.length);
            }
        }
        result["locations"] = json!([{ "physicalLocation": location }]);
    }
    result
}

/// A relative reference: everything outside the unreserved characters is percent-encoded, the slash apart.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(byte as char),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
