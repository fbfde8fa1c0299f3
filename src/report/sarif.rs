//! The report as SARIF 2.1.0, for code-scanning views. It never holds matched words.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::veil::Veil;
use crate::check::{Report, catalogue};
use crate::finding::{Finding, Item, Kind, State, Weight};
use crate::report::{mend, sarif_rules};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The report as one SARIF log with one run.
pub fn sarif(report: &Report) -> String {
    let veil = Veil::of(&report.findings);
    let rules: Vec<Value> = catalogue::all().iter().map(|rule| sarif_rules::rule(rule, report.rulebook)).collect();
    let mut seen: HashMap<(&str, &str), u32> = HashMap::new();
    let mut results = Vec::with_capacity(report.findings.len());
    for finding in &report.findings {
        let nth = seen.entry((finding.kind.code, finding.item.as_str())).or_default();
        results.push(result(finding, *nth, &veil));
        *nth += 1;
    }
    let driver = json!({
        "name": "Byname",
        "version": env!("CARGO_PKG_VERSION"),
        "properties": sarif_rules::pinned(report.rulebook),
        "rules": rules,
    });
    let is_held_back = report.findings.iter().any(Finding::is_open_and_holds_back);
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "invocations": [{ "executionSuccessful": true, "exitCode": i32::from(is_held_back) }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn level(weight: Weight) -> &'static str {
    match weight {
        Weight::Blocks | Weight::Asks => "error",
        Weight::Warns => "warning",
        Weight::Informs => "note",
    }
}

fn result(finding: &Finding, nth: u32, veil: &Veil) -> Value {
    let says = format!("{} {}", veil.says(finding), veil.message(&mend(finding)));
    let mut result = json!({
        "ruleId": finding.kind.code,
        "level": level(finding.weight),
        "message": { "text": says.trim() },
        "partialFingerprints": { "codeAndItem/v1": fingerprint(finding.kind, &veil.name(finding.item.as_str()), nth) },
        "properties": { "item": veil.name(finding.item.as_str()), "state": finding.state.word() },
    });
    if let Some(at) = catalogue::all().iter().position(|rule| rule.kind == finding.kind) {
        result["ruleIndex"] = json!(at);
    }
    if finding.state != State::Open {
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted" }]);
    }
    let mut location = json!({ "logicalLocations": [{ "fullyQualifiedName": veil.name(finding.item.as_str()) }] });
    if let Some(place) = &finding.place {
        let mut physical = json!({ "artifactLocation": { "uri": uri(&veil.name(&place.file)) } });
        if place.line > 0 {
            physical["region"] = json!({ "startLine": place.line });
            if place.column > 0 {
                physical["region"]["startColumn"] = json!(place.column);
                physical["region"]["endColumn"] = json!(place.column.saturating_add(place.length));
            }
        }
        location["physicalLocation"] = physical;
    }
    result["locations"] = json!([location]);
    if !finding.members.is_empty() {
        let member = |item: &Item| json!({ "logicalLocations": [{ "fullyQualifiedName": item.as_str() }] });
        result["relatedLocations"] = finding.members.iter().map(member).collect();
    }
    result
}

/// The same for the same rule and item in every run, whatever the words are: nothing can be guessed back from it that the
/// log does not say.
fn fingerprint(kind: &Kind, item: &str, nth: u32) -> String {
    let hash = blake3::hash(format!("{} {item} {nth}", kind.code).as_bytes());
    hash.to_hex().chars().take(32).collect()
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
