//! The manifest of an output folder: which files this tool wrote there. No time and no machine is in it, so that the
//! same folder gives the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Changes;

/// The name of the manifest, at the root of the output.
pub(super) const NAME: &str = ".byname.json";
const VERSION: u32 = 1;

/// Length and BLAKE3 of each file by its path below the output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest(pub BTreeMap<String, Fingerprint>);

/// What is known of the bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fingerprint {
    pub length: u64,
    pub blake3: String,
}

impl Fingerprint {
    pub fn of(bytes: &[u8]) -> Fingerprint {
        Fingerprint { length: bytes.len() as u64, blake3: blake3::hash(bytes).to_hex().to_string() }
    }
}

#[derive(Deserialize)]
struct Stored {
    version: u32,
    #[serde(default)]
    files: Vec<StoredFile>,
}

#[derive(Deserialize, Serialize)]
struct StoredFile {
    path: String,
    length: u64,
    blake3: String,
}

/// The manifest of `output`. None where there is none; a sentence where it cannot be understood.
pub(super) fn read(output: &Path) -> Result<Option<Manifest>, String> {
    // A pipe of that name would be waited for without end.
    if fs::symlink_metadata(output.join(NAME)).is_ok_and(|found| !found.is_file()) {
        return Err(format!("its list of files, {NAME}, is no file. Empty the folder yourself, or name a new one."));
    }
    let bytes = match fs::read(output.join(NAME)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("its list of files, {NAME}, cannot be read ({error}).")),
    };
    let damaged = |_| format!("its list of files, {NAME}, is damaged. Empty the folder yourself, or name a new one.");
    let stored: Stored = serde_json::from_slice(&bytes).map_err(damaged)?;
    if stored.version != VERSION {
        return Err(format!("its list of files, {NAME}, is of a newer version of this tool. Use that version."));
    }
    let entry = |file: StoredFile| (file.path, Fingerprint { length: file.length, blake3: file.blake3 });
    Ok(Some(Manifest(stored.files.into_iter().map(entry).collect())))
}

impl Manifest {
    /// The bytes stored, one file a line.
    pub fn to_bytes(&self) -> io::Result<Vec<u8>> {
        let mut bytes = format!("{{\"version\":{VERSION},\"files\":[").into_bytes();
        for (at, (path, print)) in self.0.iter().enumerate() {
            bytes.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
            let file = StoredFile { path: path.clone(), length: print.length, blake3: print.blake3.clone() };
            serde_json::to_writer(&mut bytes, &file)?;
        }
        bytes.extend_from_slice(b"\n]}\n");
        Ok(bytes)
    }

    /// What changes from `self` to `new`.
    pub fn changes_to(&self, new: &Manifest) -> Changes {
        let mut changes = Changes::default();
        for (path, print) in &new.0 {
            match self.0.get(path) {
                None => changes.added += 1,
                Some(old) if old == print => changes.unchanged += 1,
                Some(_) => changes.changed += 1,
            }
        }
        changes.removed = self.0.keys().filter(|path| !new.0.contains_key(*path)).count();
        changes
    }
}
