//! `tweets/import.toml`: which exports were read, and which range of ids they covered.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::atomic;
use crate::model::{ReadExport, TweetId};

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
    read_on: String,
    entries: u64,
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

    /// Whether an earlier import covered this id.
    pub(super) fn covers(&self, id: TweetId) -> bool {
        self.exports.iter().filter_map(Read::range).any(|(first, last)| (first..=last).contains(&id))
    }

    /// Adds an export, unless the same was read before.
    pub(super) fn add(&mut self, export: &ReadExport, today: Date) {
        let read = Read {
            name: export.name.clone(),
            read_on: today.to_string(),
            entries: export.entries,
            first: export.first.to_string(),
            last: export.last.to_string(),
        };
        let same = |known: &Read| Read { read_on: read.read_on.clone(), ..known.clone() } == read;
        if !self.exports.iter().any(same) {
            self.exports.push(read);
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
    fn range(&self) -> Option<(TweetId, TweetId)> {
        Some((TweetId::parse(&self.first)?, TweetId::parse(&self.last)?))
    }
}
