//! A zipped export: its directory, looked at once, and its allow-listed entries, read one at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::sync::{Mutex, PoisonError};

use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::layout::Layout;
use super::{allowed, fault, not_there};
use crate::finding::Finding;

/// More entries than any export has; a directory of millions is an attack on memory.
const MOST_ENTRIES: usize = 500_000;

const AGAIN: &str = "Download the export from X again, and pass the zip file as it came.";

/// The allow-listed entries of a zip file. One reader at a time: the file has one position.
#[derive(Debug)]
pub(super) struct ZipFiles {
    archive: Mutex<ZipArchive<BufReader<File>>>,
    by_name: BTreeMap<String, usize>,
}

/// What opening a zip file gives.
pub(super) struct Opened {
    pub(super) files: ZipFiles,
    pub(super) others: Vec<String>,
}

/// Reads the directory of a zip file and refuses what is damaged, encrypted or ambiguous.
pub(super) fn open(name: &str, file: File) -> Result<Opened, Vec<Finding>> {
    let damaged = |error: &dyn std::fmt::Display| {
        vec![fault(name, format!("{name} is not a complete export of X ({error}).")).mend(AGAIN)]
    };
    let archive = ZipArchive::new(BufReader::new(file)).map_err(|error| match error {
        ZipError::InvalidArchive(_) => {
            vec![fault(name, format!("{name} is no zip file, or its download was cut off.")).mend(AGAIN)]
        }
        other => damaged(&other),
    })?;
    if archive.len() > MOST_ENTRIES {
        return Err(damaged(&format_args!("it lists {} files", archive.len())));
    }
    if archive.has_duplicate_names() {
        return Err(damaged(&"it lists the same name twice, so it was damaged or changed"));
    }
    let written: Vec<Option<String>> =
        archive.file_names_raw().map(|raw| std::str::from_utf8(raw).ok().map(str::to_owned)).collect();
    let layout = Layout::of(written.iter().flatten().map(String::as_str));
    let mut by_name = BTreeMap::new();
    let mut others = Vec::new();
    let mut taken = BTreeSet::new();
    for (index, written) in written.into_iter().enumerate() {
        let usual = written.map_or_else(|| format!("(entry {index})"), |written| layout.usual(&written));
        if usual.ends_with('/') {
            continue;
        }
        if allowed::part(&usual).is_none() || is_link(&archive, index) {
            others.push(usual);
        } else if taken.insert(usual.clone()) {
            by_name.insert(usual, index);
        }
    }
    let findings: Vec<Finding> = by_name
        .iter()
        .filter_map(|(entry, index)| refusal(&archive, *index).map(|why| (entry, why)))
        .map(|(entry, why)| fault(name, format!("{entry} in {name} {why}.")).mend(AGAIN))
        .collect();
    if !findings.is_empty() {
        return Err(findings);
    }
    Ok(Opened { files: ZipFiles { archive: Mutex::new(archive), by_name }, others })
}

fn is_link(archive: &ZipArchive<BufReader<File>>, index: usize) -> bool {
    archive.by_index_data(index).is_ok_and(|entry| entry.is_symlink())
}

/// Why an entry cannot be read, as far as the directory tells.
fn refusal(archive: &ZipArchive<BufReader<File>>, index: usize) -> Option<String> {
    let entry = match archive.by_index_data(index) {
        Ok(entry) => entry,
        Err(error) => return Some(format!("cannot be read ({error})")),
    };
    if entry.encrypted() {
        return Some("is encrypted".to_owned());
    }
    match entry.compression() {
        CompressionMethod::Stored | CompressionMethod::Deflated => None,
        other => Some(format!("is packed in a way that X does not use ({other})")),
    }
}

impl ZipFiles {
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// Where the bytes of an entry lie in the file, where they are only stored.
    pub(super) fn window(&self, name: &str) -> io::Result<Option<(u64, u64)>> {
        let index = *self.by_name.get(name).ok_or_else(|| not_there(name))?;
        let mut archive = self.archive.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = archive.by_index(index).map_err(io::Error::from)?;
        let stored = entry.compression() == CompressionMethod::Stored;
        Ok(entry.data_start().filter(|_| stored).map(|start| (start, entry.compressed_size())))
    }

    pub(super) fn read<T>(&self, name: &str, look: impl FnOnce(&mut dyn Read) -> io::Result<T>) -> io::Result<T> {
        let index = *self.by_name.get(name).ok_or_else(|| not_there(name))?;
        // A panic of another reader leaves the archive whole: its position is set anew for every entry.
        let mut archive = self.archive.lock().unwrap_or_else(PoisonError::into_inner);
        let mut entry = archive.by_index(index).map_err(io::Error::from)?;
        look(&mut entry)
    }
}
