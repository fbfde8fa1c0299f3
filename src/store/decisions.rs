//! Decisions: to publish in `reviews.toml`, which is committed; to withhold in `.held/`, which is not. The last one about
//! an item takes the place of what it contradicts; nothing else in a file is touched.

use std::fmt::Write;
use std::io;
use std::path::Path;

use super::atomic;
use crate::model::Decision;

const REVIEWS: &str = "# Decisions to publish something that the check asked about. Each is bound to the text that was decided on.\n\
                       # `site review` adds to this file; `site explain RULE` says what a rule asks.\n\nversion = 1\n";
const WITHHELD: &str = "# Decisions not to publish something. This file stays on this computer.\n\nversion = 1\n";

/// Writes a decision to publish into `reviews.toml`, in place of an earlier one about the same item and rule; and takes
/// out a decision to withhold the item.
///
/// # Errors
/// The disk refuses, or a file is no TOML to which a decision can be added.
pub fn keep(folder: &Path, decision: &Decision) -> io::Result<()> {
    let same = |item: &str, rule: &str| item == decision.item.as_str() && rule == decision.rule;
    write(&folder.join("reviews.toml"), REVIEWS, decision, &same)?;
    reconsider(folder, decision.item.as_str())
}

/// Takes out a decision to withhold the item.
///
/// # Errors
/// The disk refuses.
pub fn reconsider(folder: &Path, decided: &str) -> io::Result<()> {
    take_out(&folder.join(WITHHELD_FILE), &|item, _| item == decided)
}

/// Writes a decision to withhold into `.held/decisions.toml`, and takes out what was decided to publish the item.
///
/// # Errors
/// The disk refuses, or a file is no TOML to which a decision can be added.
pub fn withhold(folder: &Path, decision: &Decision) -> io::Result<()> {
    atomic::keep_held_out_of_git(folder)?;
    let same = |item: &str, _: &str| item == decision.item.as_str();
    write(&folder.join(WITHHELD_FILE), WITHHELD, decision, &same)?;
    take_out(&folder.join("reviews.toml"), &same)
}

/// Takes out every decision about the items that `is_meant` tells.
///
/// # Errors
/// The disk refuses.
pub fn forget(folder: &Path, is_meant: &dyn Fn(&str) -> bool) -> io::Result<()> {
    let same = |item: &str, _: &str| is_meant(item);
    take_out(&folder.join("reviews.toml"), &same)?;
    take_out(&folder.join(WITHHELD_FILE), &same)
}

const WITHHELD_FILE: &str = ".held/decisions.toml";

/// Tells by item and rule whether a decision is contradicted.
type Same<'a> = &'a dyn Fn(&str, &str) -> bool;

fn take_out(path: &Path, same: Same<'_>) -> io::Result<()> {
    match atomic::read_text(path)? {
        Some(text) => atomic::write(path, without(&text, same).as_bytes()).map(drop),
        None => Ok(()),
    }
}

/// The text of a file without the blocks of decisions that are contradicted.
fn without(text: &str, same: Same<'_>) -> String {
    let mut blocks: Vec<String> = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if line.trim() == "[[decisions]]" {
            blocks.push(String::new());
        }
        blocks.last_mut().expect("there is a first block").push_str(line);
    }
    let kept = |(number, block): (usize, String)| {
        let stays = number == 0 || !is_about(&block, same);
        if stays { block } else { comments(&block) }
    };
    blocks.into_iter().enumerate().map(kept).collect()
}

/// What the author wrote for themselves between decisions is not ours to take out.
fn comments(block: &str) -> String {
    block.split_inclusive('\n').filter(|line| line.trim_start().starts_with('#')).collect()
}

fn is_about(block: &str, same: Same<'_>) -> bool {
    let Ok(table) = block.parse::<toml::Table>() else { return false };
    let decision = table.get("decisions").and_then(|list| list.get(0));
    let text = |key| decision.and_then(|decision| decision.get(key)).and_then(|value| value.as_str());
    same(text("item").unwrap_or_default(), text("rule").unwrap_or_default())
}

fn write(path: &Path, heading: &str, decision: &Decision, same: Same<'_>) -> io::Result<()> {
    let mut text = match atomic::read_text(path)? {
        Some(text) if !text.trim().is_empty() => without(&text, same),
        _ => heading.to_owned(),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    write_block(&mut text, decision).expect("a String takes every text");
    if let Err(error) = text.parse::<toml::Table>() {
        let message = format!("{}: a decision cannot be added ({})", path.display(), error.message());
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    atomic::write(path, text.as_bytes()).map(drop)
}

fn write_block(text: &mut String, decision: &Decision) -> std::fmt::Result {
    let quoted = |value: &str| toml::Value::String(value.to_owned()).to_string();
    writeln!(text, "\n[[decisions]]")?;
    writeln!(text, "rule = {}", quoted(&decision.rule))?;
    writeln!(text, "item = {}", quoted(decision.item.as_str()))?;
    writeln!(text, "reason = {}", quoted(&decision.written_reason))?;
    writeln!(text, "by = {}", quoted(&decision.by))?;
    if let Some(date) = decision.date {
        writeln!(text, "date = {date}")?;
    }
    if let Some(expires) = decision.expires {
        writeln!(text, "expires = {expires}")?;
    }
    writeln!(text, "text_hash = {}", quoted(&decision.text_hash))
}
