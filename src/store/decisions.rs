//! Decisions, appended: to publish in `reviews.toml`, which is committed; to withhold in `.held/`, which is not.

use std::fmt::Write;
use std::io;
use std::path::Path;

use super::atomic;
use crate::model::Decision;

const REVIEWS: &str = "# Decisions to publish something that the check asked about. Each is bound to the text that was decided on.\n\
                       # `site review` adds to this file; `site explain RULE` says what a rule asks.\n\nversion = 1\n";
const WITHHELD: &str = "# Decisions not to publish something. This file stays on this computer.\n\nversion = 1\n";

/// Adds a decision to publish to `reviews.toml`. What stands there is not touched.
///
/// # Errors
/// The disk refuses, or the file is no TOML to which a decision can be added.
pub fn append_keep(folder: &Path, decision: &Decision) -> io::Result<()> {
    append(&folder.join("reviews.toml"), REVIEWS, decision)
}

/// Adds a decision to withhold to `.held/decisions.toml`. What stands there is not touched.
///
/// # Errors
/// The disk refuses, or the file is no TOML to which a decision can be added.
pub fn append_withheld(folder: &Path, decision: &Decision) -> io::Result<()> {
    atomic::keep_held_out_of_git(folder)?;
    append(&folder.join(".held/decisions.toml"), WITHHELD, decision)
}

fn append(path: &Path, heading: &str, decision: &Decision) -> io::Result<()> {
    let mut text = match atomic::read_text(path)? {
        Some(text) if !text.trim().is_empty() => text,
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
