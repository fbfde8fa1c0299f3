//! Media files of tweets: `tweets/media/` for those that are shown, `.held/media/` for those that are not, and
//! `.held/media.jsonl`, which says to which tweet a held one belongs.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic;
use crate::model::tweet_line::{HeldMedia, parser_words};

/// Where the file of a shown picture lies.
pub(super) fn shown_path(folder: &Path, name: &str) -> PathBuf {
    folder.join("tweets/media").join(name)
}

/// Where the file of a held picture lies.
pub(super) fn held_path(folder: &Path, name: &str) -> PathBuf {
    folder.join(".held/media").join(name)
}

/// `.held/media.jsonl`, by the name of the file.
#[derive(Debug)]
pub(super) struct HeldList {
    path: PathBuf,
    pub(super) by_name: BTreeMap<String, HeldMedia>,
}

impl HeldList {
    pub(super) fn read(folder: &Path) -> io::Result<HeldList> {
        let path = folder.join(".held/media.jsonl");
        let text = atomic::read_text(&path)?.unwrap_or_default();
        let mut by_name = BTreeMap::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let unreadable = |why: String| {
                let message = format!("{}:{}: the line cannot be read ({why})", path.display(), index + 1);
                io::Error::new(io::ErrorKind::InvalidData, message)
            };
            let held: HeldMedia = serde_json::from_str(line).map_err(|error| unreadable(parser_words(&error)))?;
            held.media.media().map_err(unreadable)?;
            by_name.insert(held.media.name.clone(), held);
        }
        Ok(HeldList { path, by_name })
    }

    pub(super) fn write(&self) -> io::Result<()> {
        if self.by_name.is_empty() {
            return atomic::remove(&self.path);
        }
        let mut text = String::new();
        for held in self.by_name.values() {
            let line = serde_json::to_string(held).expect("strings and numbers are always JSON");
            writeln!(text, "{line}").expect("a String takes every text");
        }
        atomic::write(&self.path, text.as_bytes()).map(drop)
    }
}
