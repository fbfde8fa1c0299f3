//! What an answer changes, as it was before, so that the answer can be taken back on the disk as well.
//!
//! What gains a line is written before what loses it, in both directions: a run that is cut off loses nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{self, with_path};
use super::media::{held_path, shown_path};
use crate::model::Verdict;

/// Folders of lines.
const LINES: [&str; 3] = ["tweets", ".held/tweets", ".held/originals"];
/// Single files.
const FILES: [&str; 4] = ["reviews.toml", ".held/decisions.toml", ".held/reasons.toml", ".held/media.jsonl"];

/// The files that an answer may change.
#[derive(Debug)]
pub struct Snapshot {
    files: BTreeMap<PathBuf, Vec<u8>>,
    shown_media: BTreeSet<String>,
    held_media: BTreeSet<String>,
}

impl Snapshot {
    /// The files as they are.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub fn take(folder: &Path) -> io::Result<Snapshot> {
        let mut files = BTreeMap::new();
        for path in changeable(folder)? {
            files.insert(path.clone(), fs::read(&path).map_err(|error| with_path(&path, &error))?);
        }
        let media = |place: &str| names(&folder.join(place), "");
        Ok(Snapshot { files, shown_media: media("tweets/media")?, held_media: media(".held/media")? })
    }

    /// Lets go of the files that are as they were, so that a long review does not hold the archive many times.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub fn keep_changed(&mut self) -> io::Result<()> {
        let is_same = |path: &Path, bytes: &Vec<u8>| fs::read(path).is_ok_and(|there| there == *bytes);
        self.files.retain(|path, bytes| !is_same(path, bytes));
        Ok(())
    }

    /// Puts everything back that has changed since. `made` are the files that were not there before.
    ///
    /// # Errors
    /// The disk refuses; what was restored so far stays.
    pub fn restore(&self, folder: &Path, undone: Verdict, before: &BTreeSet<PathBuf>) -> io::Result<()> {
        let order: [&str; 3] = match undone {
            Verdict::Withhold => ["tweets", ".held/tweets", ".held/originals"],
            Verdict::Keep | Verdict::Redact => [".held/tweets", "tweets", ".held/originals"],
        };
        let now = changeable(folder)?;
        let put = |path: &Path| match self.files.get(path) {
            Some(bytes) => atomic::write(path, bytes).map(drop),
            None if before.contains(path) => Ok(()),
            None => atomic::remove(path),
        };
        let all: BTreeSet<&PathBuf> = now.iter().chain(self.files.keys()).collect();
        // Without its decision a text is held, wherever its line lies.
        let single: Vec<PathBuf> = FILES.iter().map(|file| folder.join(file)).collect();
        for path in all.iter().filter(|path| single.contains(path)) {
            put(path)?;
        }
        for place in order {
            let place = folder.join(place);
            for path in all.iter().filter(|path| path.parent() == Some(&place)) {
                put(path)?;
            }
        }
        for name in names(&folder.join("tweets/media"), "")?.intersection(&self.held_media) {
            atomic::rename(&shown_path(folder, name), &held_path(folder, name))?;
        }
        for name in names(&folder.join(".held/media"), "")?.intersection(&self.shown_media) {
            atomic::rename(&held_path(folder, name), &shown_path(folder, name))?;
        }
        Ok(())
    }

    /// The files that were there.
    pub fn paths(&self) -> BTreeSet<PathBuf> {
        self.files.keys().cloned().collect()
    }
}

/// The files that an answer may change, as far as they are there.
fn changeable(folder: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let mut paths: BTreeSet<PathBuf> =
        FILES.iter().map(|file| folder.join(file)).filter(|path| path.is_file()).collect();
    for place in LINES {
        let place = folder.join(place);
        paths.extend(names(&place, ".jsonl")?.into_iter().map(|name| place.join(name)));
    }
    Ok(paths)
}

fn names(folder: &Path, ending: &str) -> io::Result<BTreeSet<String>> {
    let listed = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        listed => listed.map_err(|error| with_path(folder, &error))?,
    };
    let is_file = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_file());
    let names = listed.flatten().filter(is_file).filter_map(|entry| entry.file_name().into_string().ok());
    Ok(names.filter(|name| name.ends_with(ending)).collect())
}
