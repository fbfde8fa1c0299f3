//! `.held/refused.jsonl`: pictures and films that an import did not take over, with why, so that every check can say so.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::Path;

use super::atomic;
use super::media::{held_path, shown_path};
use crate::model::tweet_line::RefusedMedia;

const FILE: &str = ".held/refused.jsonl";

/// Adds what was refused, and takes out what lies in the folder by now.
///
/// # Errors
/// The disk refuses.
pub(super) fn add(folder: &Path, refused: &[(String, String)]) -> io::Result<()> {
    let mut all = read(folder)?;
    all.extend(refused.iter().cloned());
    all.retain(|name, _| !shown_path(folder, name).is_file() && !held_path(folder, name).is_file());
    write(folder, &all)
}

/// Takes out what is meant.
///
/// # Errors
/// The disk refuses.
pub(super) fn forget(folder: &Path, is_meant: &dyn Fn(&str) -> bool) -> io::Result<()> {
    let mut all = read(folder)?;
    all.retain(|name, _| !is_meant(name));
    write(folder, &all)
}

/// The list, by the name of the file. It is only told from, so a line that cannot be read is dropped.
fn read(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let text = atomic::read_text(&folder.join(FILE))?.unwrap_or_default();
    let lines = text.lines().filter_map(|line| serde_json::from_str::<RefusedMedia>(line).ok());
    Ok(lines.map(|line| (line.name, line.why)).collect())
}

fn write(folder: &Path, all: &BTreeMap<String, String>) -> io::Result<()> {
    let path = folder.join(FILE);
    if all.is_empty() {
        return atomic::remove(&path);
    }
    let mut text = String::new();
    for (name, why) in all {
        let line = RefusedMedia { name: name.clone(), why: why.clone() };
        let line = serde_json::to_string(&line).expect("strings are always JSON");
        writeln!(text, "{line}").expect("a String takes every text");
    }
    atomic::write(&path, text.as_bytes()).map(drop)
}
