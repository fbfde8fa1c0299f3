//! Decisions: to publish in `reviews.toml`, which is committed; to withhold, to redact, and all about texts that are not
//! public in `.held/`, which is not. The last one about an item takes the place of what it contradicts; nothing else in a
//! file is touched.

mod blocks;

use std::fmt::Write;
use std::io;
use std::path::Path;

use jiff::civil::Date;

use self::blocks::Block;
use super::atomic;
use crate::clear::{Stale, is_held};
use crate::finding::Item;
use crate::model::{Decision, Verdict};

const REVIEWS: &str = "# Decisions to publish something that the check asked about. Each is bound to the text that was decided on.\n\
                       # `site review` adds to this file; `site explain RULE` says what a rule asks.\n\nversion = 2\n";
const HELD: &str = "# Decisions about what is not published. This file stays on this computer.\n\nversion = 2\n";
const REASONS: &str = "# Reasons in your own words. This file stays on this computer.\n\nversion = 2\n";

const REVIEWS_FILE: &str = "reviews.toml";
const HELD_FILE: &str = ".held/decisions.toml";
const REASONS_FILE: &str = ".held/reasons.toml";

/// Writes a decision to publish into the file that its place names, in place of an earlier one about the same item and
/// rule; and takes out a decision to withhold the item.
///
/// # Errors
/// The disk refuses, or a file is no TOML to which a decision can be added.
pub fn keep(folder: &Path, decision: &Decision) -> io::Result<()> {
    let item = decision.item.as_str();
    let same = |block: &Block| block.item == item && block.rule == decision.rule && block.verdict == Verdict::Keep;
    if is_held(&decision.at) {
        atomic::keep_held_out_of_git(folder)?;
        let contradicted = |block: &Block| same(block) || block.item == item && block.verdict == Verdict::Withhold;
        return write(&folder.join(HELD_FILE), HELD, decision, &contradicted);
    }
    write(&folder.join(REVIEWS_FILE), REVIEWS, decision, &same)?;
    reconsider(folder, item)?;
    take_out(&folder.join(HELD_FILE), &same)
}

/// Takes out decisions to withhold the item.
///
/// # Errors
/// The disk refuses.
pub fn reconsider(folder: &Path, decided: &str) -> io::Result<()> {
    take_out(&folder.join(HELD_FILE), &|block| block.item == decided && block.verdict == Verdict::Withhold)
}

/// Writes a decision to withhold into `.held/decisions.toml`, and takes out what was decided to publish the item: by
/// itself, and as a member of a group, whose hash would be one of an unpublished text.
///
/// # Errors
/// The disk refuses, or a file is no TOML to which a decision can be added.
pub fn withhold(folder: &Path, decision: &Decision) -> io::Result<()> {
    atomic::keep_held_out_of_git(folder)?;
    let item = decision.item.as_str();
    let is_kept = |block: &Block| block.item == item && block.verdict == Verdict::Keep;
    let same = |block: &Block| is_kept(block) || block.item == item && block.rule == decision.rule;
    write(&folder.join(HELD_FILE), HELD, decision, &same)?;
    take_out(&folder.join(REVIEWS_FILE), &is_kept)?;
    forget_member(folder, item)
}

/// Writes down that words were taken out, into `.held/decisions.toml`. It publishes nothing by itself.
///
/// # Errors
/// The disk refuses, or the file is no TOML to which a decision can be added.
pub fn redact(folder: &Path, decision: &Decision) -> io::Result<()> {
    atomic::keep_held_out_of_git(folder)?;
    let same = |block: &Block| block.item == decision.item.as_str() && block.rule == decision.rule;
    write(&folder.join(HELD_FILE), HELD, decision, &same)?;
    // What was kept with the words in it was another text.
    let is_kept = |block: &Block| block.item == decision.item.as_str() && block.verdict == Verdict::Keep;
    take_out(&folder.join(REVIEWS_FILE), &is_kept)?;
    // The hash of the whole words would let anybody try what was taken out.
    forget_member(folder, decision.item.as_str())
}

/// Takes the hash of an item out of every decision about a group.
fn forget_member(folder: &Path, item: &str) -> io::Result<()> {
    for path in [folder.join(REVIEWS_FILE), folder.join(HELD_FILE)] {
        rewrite(&path, &|text| blocks::without_members(text, &|member| member == item))?;
    }
    Ok(())
}

/// Keeps a reason in the doctor's own words, in `.held/reasons.toml`.
///
/// # Errors
/// The disk refuses, or the file is no TOML to which it can be added.
pub fn remember_reason(folder: &Path, decision: &Decision, words: &str) -> io::Result<()> {
    atomic::keep_held_out_of_git(folder)?;
    let path = folder.join(REASONS_FILE);
    let same = |block: &Block| block.item == decision.item.as_str() && block.rule == decision.rule;
    let mut text = blocks::ready(atomic::read_text(&path)?, REASONS, Verdict::Keep, &same);
    let date = decision.date.map(|date| format!("date = {date}\n")).unwrap_or_default();
    let (item, rule) = (quoted(decision.item.as_str()), quoted(&decision.rule));
    write!(text, "\n[[decisions]]\nrule = {rule}\nitem = {item}\n{date}words = {}\n", quoted(words))
        .expect("a String takes every text");
    blocks::put(&path, &text)
}

/// Takes out every decision about the items that `is_meant` tells, and what names them as members.
///
/// # Errors
/// The disk refuses.
pub fn forget(folder: &Path, is_meant: &dyn Fn(&str) -> bool) -> io::Result<()> {
    for file in [REVIEWS_FILE, HELD_FILE, REASONS_FILE] {
        let path = folder.join(file);
        take_out(&path, &|block| is_meant(&block.item))?;
        rewrite(&path, &|text| blocks::without_members(text, is_meant))?;
    }
    Ok(())
}

/// Takes out decisions that have no effect any more.
///
/// # Errors
/// The disk refuses.
pub fn prune(folder: &Path, all: &[Stale]) -> io::Result<()> {
    for (file, held) in [(REVIEWS_FILE, false), (HELD_FILE, true)] {
        let of_file: Vec<&Stale> = all.iter().filter(|stale| is_held(&stale.at) == held).collect();
        let is_stale = |block: &Block| {
            let same = |stale: &&Stale| {
                stale.item.as_str() == block.item && stale.rule == block.rule && stale.verdict == block.verdict
            };
            of_file.iter().any(same)
        };
        if !of_file.is_empty() {
            take_out(&folder.join(file), &is_stale)?;
        }
    }
    Ok(())
}

/// Writes down the day on which what was kept about an item was read a second time.
///
/// # Errors
/// The disk refuses.
pub fn read_again(folder: &Path, item: &Item, date: Date) -> io::Result<()> {
    for file in [REVIEWS_FILE, HELD_FILE] {
        let path = folder.join(file);
        let is_meant = |block: &Block| block.item == item.as_str() && block.verdict == Verdict::Keep;
        let line = ("second_look", date.to_string());
        rewrite(&path, &|text| blocks::with_line(text, usual(&path), &is_meant, (line.0, &line.1)))?;
    }
    Ok(())
}

/// Tells whether a decision is contradicted.
type Same<'a> = &'a dyn Fn(&Block) -> bool;

fn take_out(path: &Path, same: Same<'_>) -> io::Result<()> {
    rewrite(path, &|text| blocks::without(text, usual(path), same))
}

/// The verdict of a block that names none: files of before did not.
fn usual(path: &Path) -> Verdict {
    if path.ends_with(HELD_FILE) { Verdict::Withhold } else { Verdict::Keep }
}

fn rewrite(path: &Path, change: &dyn Fn(&str) -> String) -> io::Result<()> {
    match atomic::read_text(path)? {
        Some(text) => atomic::write(path, change(&text).as_bytes()).map(drop),
        None => Ok(()),
    }
}

fn write(path: &Path, heading: &str, decision: &Decision, same: Same<'_>) -> io::Result<()> {
    let mut text = blocks::ready(atomic::read_text(path)?, heading, usual(path), same);
    write_block(&mut text, decision).expect("a String takes every text");
    blocks::put(path, &text)
}

fn quoted(value: &str) -> String {
    toml::Value::String(value.to_owned()).to_string()
}

fn write_block(text: &mut String, decision: &Decision) -> std::fmt::Result {
    writeln!(text, "\n[[decisions]]")?;
    if decision.verdict != Verdict::Keep || is_held(&decision.at) {
        writeln!(text, "verdict = {}", quoted(decision.verdict.word()))?;
    }
    writeln!(text, "rule = {}", quoted(&decision.rule))?;
    if decision.rule_version > 1 {
        writeln!(text, "rule_version = {}", decision.rule_version)?;
    }
    if let Some(weight) = decision.weight {
        writeln!(text, "weight = {}", quoted(weight.word()))?;
    }
    writeln!(text, "item = {}", quoted(decision.item.as_str()))?;
    writeln!(text, "reason = {}", quoted(&decision.written_reason))?;
    writeln!(text, "by = {}", quoted(&decision.by))?;
    if let Some(date) = decision.date {
        writeln!(text, "date = {date}")?;
    }
    if let Some(expires) = decision.expires {
        writeln!(text, "expires = {expires}")?;
    }
    if let Some(date) = decision.second_look {
        writeln!(text, "second_look = {date}")?;
    }
    if decision.members.is_empty() {
        return writeln!(text, "text_hash = {}", quoted(&decision.text_hash));
    }
    writeln!(text, "members = [")?;
    for member in &decision.members {
        writeln!(text, "  {},", quoted(&format!("{} {}", member.item, member.hash)))?;
    }
    writeln!(text, "]")
}
