//! `reviews.toml` and `.held/decisions.toml` → [`Decision`]s; `.held/salt`.

use std::collections::BTreeSet;

use crate::finding::{Finding, Item, Weight, reading};
use crate::load::toml::{Keys, TomlSource, read};
use crate::model::{Bound, Decision, KeepReason, Verdict};

/// The newest version of the file that this tool reads.
const VERSION: i64 = 2;

/// What was decided about texts that are not public.
pub const HELD: &str = ".held/decisions.toml";

/// Reads one file of decisions. A faulty file makes findings and yields no decision, so that nothing is published by
/// mistake.
pub fn load(file: &str, text: Option<&str>, findings: &mut Vec<Finding>) -> Vec<Decision> {
    let Some(whole) = text else { return Vec::new() };
    let before = findings.len();
    let source = TomlSource { file, whole, range: 0..whole.len(), item: Item::file(file) };
    let decisions = read(source, findings, |keys| {
        match keys.number("version") {
            Some(1..=VERSION) => {}
            Some(newer) if newer > VERSION => {
                keys.refuse(
                    "version",
                    "This file was made by a newer Byname.",
                    "Install that version; nothing was changed.",
                );
            }
            Some(_) => keys.refuse("version", "This version is not known.", "Write version = 2."),
            None => keys.missing("version", "Write version = 2 at the top."),
        }
        keys.tables("decisions").iter().map(|entry| decision(entry, file == HELD)).collect::<Vec<_>>()
    })
    .0;
    findings.extend(twice(file, &decisions));
    if findings.len() > before { Vec::new() } else { decisions }
}

/// The salt of this computer; nothing where the file does not hold one.
pub fn salt(text: &str) -> Option<[u8; 32]> {
    let digits = text.trim();
    let mut salt = [0; 32];
    let fits = digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    for (at, byte) in salt.iter_mut().enumerate().filter(|_| fits) {
        *byte = u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    fits.then_some(salt)
}

fn decision(keys: &Keys<'_>, is_held: bool) -> Decision {
    let written_reason = keys.text("reason").unwrap_or_default();
    Decision {
        rule: keys.text("rule").unwrap_or_default(),
        rule_version: rule_version(keys),
        weight: weight(keys),
        item: Item::written(&keys.text("item").unwrap_or_default()),
        verdict: if is_held { verdict(keys) } else { Verdict::Keep },
        reason: KeepReason::parse(&written_reason),
        written_reason,
        by: keys.text("by").unwrap_or_default(),
        date: keys.date("date"),
        expires: keys.date("expires"),
        text_hash: keys.text("text_hash").unwrap_or_default(),
        members: keys.texts("members").iter().filter_map(|written| member(written, keys)).collect(),
        second_look: keys.date("second_look"),
        at: keys.place(),
    }
}

/// What was decided; files of before hold nothing but what is withheld.
fn verdict(keys: &Keys<'_>) -> Verdict {
    let Some(word) = keys.text("verdict") else { return Verdict::Withhold };
    Verdict::parse(&word).unwrap_or_else(|| {
        keys.refuse("verdict", format!("`{word}` is no verdict."), "Write keep, withhold or redact.");
        Verdict::Withhold
    })
}

fn weight(keys: &Keys<'_>) -> Option<Weight> {
    let word = keys.text("weight")?;
    let weight = [Weight::Asks, Weight::Blocks].into_iter().find(|weight| weight.word() == word);
    if weight.is_none() {
        keys.refuse("weight", format!("`{word}` is no weight that is answered."), "Write asks or blocks.");
    }
    weight
}

fn member(written: &str, keys: &Keys<'_>) -> Option<Bound> {
    let bound = written.split_once(' ').map(|(item, hash)| Bound { item: Item::written(item), hash: hash.to_owned() });
    if bound.is_none() {
        keys.refuse("members", "A member is a tweet and the hash of its words.", "Decide again with site review.");
    }
    bound
}

/// Two answers to one question: which is meant cannot be told.
fn twice(file: &str, decisions: &[Decision]) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let again = decisions.iter().filter(|decision| {
        let is_named = !decision.item.as_str().is_empty() && !decision.rule.is_empty();
        is_named && !seen.insert((decision.item.as_str(), decision.rule.as_str(), decision.verdict.word()))
    });
    let says = |decision: &Decision| {
        let says = format!("The decision on {} about {} stands here twice.", decision.item, decision.rule);
        Finding::new(&reading::WRONG_VALUE, Item::file(file), says)
            .at(decision.at.clone())
            .mend("Keep the one that you mean, and take the other out.")
    };
    again.map(says).collect()
}

/// The version of the rule that was answered; the first where none is given.
fn rule_version(keys: &Keys<'_>) -> u32 {
    let Some(written) = keys.number("rule_version") else { return 1 };
    u32::try_from(written).ok().filter(|version| *version > 0).unwrap_or_else(|| {
        keys.refuse("rule_version", "This is no version of a rule.", "Take the line out, or decide again.");
        1
    })
}
