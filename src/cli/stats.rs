//! `site check --stats`: of each rule, how much it found, what was decided about it, and how often it was right.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Serialize;

use crate::check::catalogue;
use crate::finding::{Finding, State};
use crate::model::{Decision, KeepReason, Verdict};

/// The counts of one rule.
#[derive(Debug, Default, PartialEq, Serialize)]
pub struct RuleStats {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Items in which it found something, those that were redacted or withheld since among them.
    pub found: usize,
    /// Kept, by reason.
    pub kept: BTreeMap<&'static str, usize>,
    /// Redacted.
    pub redacted: usize,
    /// Withheld.
    pub withheld: usize,
    /// Not decided.
    pub open: usize,
    /// Of a hundred that were decided, how many were withheld, redacted or kept with consent; nothing where none was decided.
    pub was_right: Option<u32>,
}

/// The counts of every rule that asked about something, in order of their codes.
pub fn stats(findings: &[Finding], decisions: &[Decision]) -> Vec<RuleStats> {
    let asked = findings.iter().filter(|finding| finding.weight.holds_back()).map(|finding| finding.kind.code);
    let decided = decisions.iter().map(|decision| decision.rule.as_str());
    let codes: BTreeSet<&str> = asked.chain(decided).collect();
    codes.into_iter().filter_map(|code| of_rule(code, findings, decisions)).collect()
}

fn of_rule(code: &str, findings: &[Finding], decisions: &[Decision]) -> Option<RuleStats> {
    let rule = catalogue::find(code)?;
    let items = |verdict: Verdict| -> BTreeSet<&str> {
        let of_rule = |decision: &&Decision| decision.rule == code && decision.verdict == verdict;
        decisions.iter().filter(of_rule).map(|decision| decision.item.as_str()).collect()
    };
    let (withheld, redacted) = (items(Verdict::Withhold), items(Verdict::Redact));
    let of_rule = findings.iter().filter(|finding| finding.kind.code == code && finding.weight.holds_back());
    let (answered, waiting): (Vec<&Finding>, Vec<&Finding>) =
        of_rule.partition(|finding| finding.state == State::Answered);
    let open: BTreeSet<&str> =
        waiting.into_iter().map(|finding| finding.item.as_str()).filter(|item| !withheld.contains(item)).collect();
    let answered: BTreeSet<&str> = answered.into_iter().map(|finding| finding.item.as_str()).collect();
    let kept_items = items(Verdict::Keep);
    let mut kept: BTreeMap<&'static str, usize> = BTreeMap::new();
    for item in kept_items.iter().filter(|item| !open.contains(*item)) {
        let mut of_item = decisions.iter().filter(|decision| decision.rule == code && decision.item.as_str() == *item);
        let reason = of_item.find_map(|decision| decision.reason.filter(|_| decision.verdict == Verdict::Keep));
        *kept.entry(reason.map_or("none given", KeepReason::word)).or_default() += 1;
    }
    let found: BTreeSet<&str> =
        open.iter().chain(&answered).chain(&withheld).chain(&redacted).chain(&kept_items).copied().collect();
    // Who asked the patient first had seen a patient as well.
    let consented = kept.get(KeepReason::ConsentHeld.word()).copied().unwrap_or_default();
    let right = withheld.len() + redacted.difference(&withheld).count() + consented;
    let all = right + kept.values().sum::<usize>() - consented;
    Some(RuleStats {
        code: code.to_owned(),
        name: rule.kind.name.to_owned(),
        found: found.len(),
        kept,
        redacted: redacted.len(),
        withheld: withheld.len(),
        open: open.len(),
        was_right: (all > 0).then(|| u32::try_from(right * 100 / all).unwrap_or(100)),
    })
}

/// The counts as a table.
pub fn table(stats: &[RuleStats]) -> String {
    if stats.is_empty() {
        return "No rule has asked about anything.\n".to_owned();
    }
    let mut out = format!(
        "{:<6} {:<28} {:>6} {:>6} {:>9} {:>9} {:>6} {:>10}\n",
        "rule", "name", "found", "kept", "redacted", "withheld", "open", "was right"
    );
    for rule in stats {
        let right = rule.was_right.map_or_else(|| "-".to_owned(), |percent| format!("{percent} %"));
        let _ = writeln!(
            out,
            "{:<6} {:<28} {:>6} {:>6} {:>9} {:>9} {:>6} {:>10}",
            rule.code,
            rule.name,
            rule.found,
            rule.kept.values().sum::<usize>(),
            rule.redacted,
            rule.withheld,
            rule.open,
            right
        );
        for (reason, count) in &rule.kept {
            let _ = writeln!(out, "{:<6} kept: {reason} {count}", "");
        }
    }
    out.push_str("\"Was right\" is withheld, redacted, or kept with consent, of all that was decided.\n");
    out
}

/// The counts as JSON.
pub fn json(stats: &[RuleStats]) -> String {
    let document = serde_json::json!({ "version": 1, "rules": stats });
    let mut text = serde_json::to_string_pretty(&document).expect("strings and numbers can be written as JSON");
    text.push('\n');
    text
}
