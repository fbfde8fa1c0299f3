//! `reviews.toml` and `.held/decisions.toml` → [`Decision`]s.

use crate::finding::{Finding, Item};
use crate::load::toml::{Keys, TomlSource, read};
use crate::model::{Decision, KeepReason, Verdict};

/// The newest version of the file that this tool reads.
const VERSION: i64 = 1;

/// Reads one file of decisions, all with the same verdict. A faulty file makes findings and yields no decision, so that
/// nothing is published by mistake.
pub fn load(file: &str, text: Option<&str>, verdict: Verdict, findings: &mut Vec<Finding>) -> Vec<Decision> {
    let Some(whole) = text else { return Vec::new() };
    let before = findings.len();
    let source = TomlSource { file, whole, range: 0..whole.len(), item: Item::file(file) };
    let decisions = read(source, findings, |keys| {
        match keys.number("version") {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => {
                keys.refuse(
                    "version",
                    "This file was made by a newer Byname.",
                    "Install that version; nothing was changed.",
                );
            }
            Some(_) => keys.refuse("version", "This version is not known.", "Write version = 1."),
            None => keys.missing("version", "Write version = 1 at the top."),
        }
        keys.tables("decisions").iter().map(|entry| decision(entry, verdict)).collect::<Vec<_>>()
    })
    .0;
    if findings.len() > before { Vec::new() } else { decisions }
}

fn decision(keys: &Keys<'_>, verdict: Verdict) -> Decision {
    let written_reason = keys.text("reason").unwrap_or_default();
    Decision {
        rule: keys.text("rule").unwrap_or_default(),
        item: Item::written(&keys.text("item").unwrap_or_default()),
        verdict,
        reason: KeepReason::parse(&written_reason),
        written_reason,
        by: keys.text("by").unwrap_or_default(),
        date: keys.date("date"),
        expires: keys.date("expires"),
        text_hash: keys.text("text_hash").unwrap_or_default(),
        at: keys.place(),
    }
}
