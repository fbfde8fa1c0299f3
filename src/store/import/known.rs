//! `.held/known.json`: every tweet that imports on this computer have seen, and which imports those were.
//!
//! What was taken away on another computer leaves no trace in `tweets/`. That it was here once is the only sign that it
//! must not come in again as if it were new.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::model::TweetId;
use crate::store::atomic;

/// What this computer knows. Empty where nothing was imported here, or where the file cannot be read.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Every id seen.
    pub(super) ids: BTreeSet<TweetId>,
    /// The digest of the log of imports at that time.
    pub(super) log: String,
}

#[derive(Deserialize, Serialize)]
struct File {
    version: u32,
    log: String,
    ids: Vec<String>,
}

impl Known {
    /// Reads what is known. A file that is missing or damaged knows nothing, and then everything is asked about.
    pub(super) fn read(folder: &Path) -> io::Result<Known> {
        let text = atomic::read_text(&path(folder))?.unwrap_or_default();
        let file: Option<File> = serde_json::from_str(&text).ok().filter(|file: &File| file.version == 1);
        Ok(file.map_or_else(Known::default, |file| Known {
            ids: file.ids.iter().filter_map(|id| TweetId::parse(id)).collect(),
            log: file.log,
        }))
    }

    /// Writes it, where it changed.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        let ids = self.ids.iter().map(TweetId::to_string).collect();
        let text = serde_json::to_string(&File { version: 1, log: self.log.clone(), ids }).map_err(io::Error::other)?;
        atomic::write(&path(folder), text.as_bytes()).map(drop)
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join(".held/known.json")
}
