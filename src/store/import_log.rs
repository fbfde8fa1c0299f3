//! `tweets/import.toml`: which exports were read, and which range of ids they covered.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::atomic;
use crate::model::{ReadExport, TweetId};
use crate::value::Handle;

const HEADING: &str = "# Written by `site import`: which exports of X were read into this folder.\n\n";

/// The whole file.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ImportLog {
    version: u32,
    /// How many tweets the folder and `.held/` knew after the last import: a build elsewhere has no `.held/` to count.
    #[serde(default)]
    known: u64,
    #[serde(default)]
    exports: Vec<Read>,
}

/// One export that was read.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
struct Read {
    name: String,
    /// Whose it was; unknown in a log that an earlier version wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    handle: Option<String>,
    read_on: String,
    entries: u64,
    /// Whether it held every tweet that the account had then.
    #[serde(default)]
    whole: bool,
    first: String,
    last: String,
}

fn path(folder: &Path) -> PathBuf {
    folder.join("tweets/import.toml")
}

impl ImportLog {
    /// The log of a folder; an empty one before the first import.
    pub(super) fn read(folder: &Path) -> io::Result<ImportLog> {
        let path = path(folder);
        let Some(text) = atomic::read_text(&path)? else {
            return Ok(ImportLog { version: 1, known: 0, exports: Vec::new() });
        };
        let invalid = |why: String| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {why}", path.display()));
        let log: ImportLog = toml::from_str(&text).map_err(|error| invalid(error.message().to_owned()))?;
        if log.version != 1 {
            return Err(invalid("it was made by a newer site; update the tool".to_owned()));
        }
        if let Some(odd) = log.exports.iter().find(|read| read.range().is_none()) {
            return Err(invalid(format!("`first` and `last` of {:?} are no ids of tweets", odd.name)));
        }
        Ok(log)
    }

    /// Whether an earlier import of the account covered this id. `is_same` tells whether a handle is the account's.
    pub(super) fn covers(&self, id: TweetId, is_same: &dyn Fn(&Handle) -> bool) -> bool {
        self.covering(id, is_same).next().is_some()
    }

    /// Whether one of them was made after an export that ends with `last`.
    pub(super) fn covers_later(&self, id: TweetId, last: TweetId, is_same: &dyn Fn(&Handle) -> bool) -> bool {
        self.covering(id, is_same).any(|read| read.is_beyond(last))
    }

    /// As [`ImportLog::covers_later`], and it held every tweet of its time.
    pub(super) fn covers_later_whole(&self, id: TweetId, last: TweetId, is_same: &dyn Fn(&Handle) -> bool) -> bool {
        self.covering(id, is_same).any(|read| read.whole && read.is_beyond(last))
    }

    fn covering<'s>(&'s self, id: TweetId, is_same: &'s dyn Fn(&Handle) -> bool) -> impl Iterator<Item = &'s Read> {
        let covers = move |read: &&Read| read.range().is_some_and(|(first, last)| (first..=last).contains(&id));
        // An entry that does not say whose it was may be of any account.
        let of_account =
            move |read: &&Read| read.handle.as_deref().and_then(Handle::parse).is_none_or(|handle| is_same(&handle));
        self.exports.iter().filter(covers).filter(of_account)
    }

    /// What tells this log from one with other imports; empty for an empty one.
    pub(super) fn digest(&self) -> String {
        if self.exports.is_empty() {
            return String::new();
        }
        let exports = self.exports.iter().map(|read| {
            [read.handle.as_deref().unwrap_or(""), &read.first, &read.last, &read.entries.to_string()].join(" ")
        });
        blake3::hash(exports.collect::<Vec<_>>().join("\n").as_bytes()).to_hex().to_string()
    }

    /// Moves the ends of ranges off a tweet that was taken down: its id must not stand in a file that is committed.
    pub(super) fn avoid(&mut self, id: TweetId) {
        for read in &mut self.exports {
            if read.first == id.to_string() {
                read.first = TweetId(id.0.saturating_add(1)).to_string();
            }
            if read.last == id.to_string() {
                read.last = TweetId(id.0.saturating_sub(1)).to_string();
            }
        }
    }

    /// How many tweets were known after the last import.
    pub(super) fn known(&self) -> u64 {
        self.known
    }

    /// Adds an export, unless the same was read before, under whatever name.
    pub(super) fn add(&mut self, export: &ReadExport, today: Date) {
        let read = Read {
            name: export.name.clone(),
            handle: Some(export.handle.to_string()),
            read_on: today.to_string(),
            entries: export.entries,
            whole: export.is_whole,
            first: export.start().to_string(),
            last: export.end().to_string(),
        };
        let same = |known: &&mut Read| {
            let handle = known.handle.as_ref().is_none_or(|handle| Some(handle) == read.handle.as_ref());
            handle && known.entries == read.entries && known.range() == read.range()
        };
        match self.exports.iter_mut().find(same) {
            Some(known) => {
                known.whole |= read.whole;
                known.handle = read.handle;
            }
            None => self.exports.push(read),
        }
    }

    /// Remembers how many tweets are known.
    pub(super) fn count(&mut self, known: u64) {
        self.known = known;
    }

    /// Writes the log, where it changed.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        atomic::write(&path(folder), format!("{HEADING}{text}").as_bytes()).map(drop)
    }
}

impl Read {
    fn is_beyond(&self, last: TweetId) -> bool {
        self.range().is_some_and(|(_, own_last)| own_last > last)
    }

    fn range(&self) -> Option<(TweetId, TweetId)> {
        Some((TweetId::parse(&self.first)?, TweetId::parse(&self.last)?))
    }
}
