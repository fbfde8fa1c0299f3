//! Files written whole or not at all: beside, to the disk, then renamed. Bytes that did not change are not written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Whether a file was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Changed,
    Same,
}

/// Puts `bytes` at `path`, and makes the folders above it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<Written> {
    if fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(Written::Same);
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
    let beside = beside(path);
    // What an interrupted run left is not followed, were it a link.
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(with_path(&beside, &error)),
        _ => {}
    }
    let write = || {
        let mut file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|error| with_path(&beside, &error))?;
    fs::rename(&beside, path).map_err(|error| with_path(path, &error))?;
    sync_folder(folder);
    Ok(Written::Changed)
}

/// Removes what runs that were cut off left beside files: it may hold a text that has to be nowhere.
pub(super) fn sweep(folder: &Path) -> io::Result<()> {
    let listed = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        listed => listed.map_err(|error| with_path(folder, &error))?,
    };
    for entry in listed {
        let entry = entry.map_err(|error| with_path(folder, &error))?;
        if entry.file_name().to_str().is_some_and(|name| name.ends_with(".part")) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Moves a file; where the other folder is on another disk, by copy.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    write(to, &fs::read(from).map_err(|error| with_path(from, &error))?)?;
    remove(from)
}

/// Removes a file; that it is not there is fine.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(with_path(path, &error)),
        _ => Ok(()),
    }
}

/// The text of a file; nothing where there is none.
pub(super) fn read_text(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(with_path(path, &error)),
    }
}

/// Makes `.held/` a folder that git never takes.
pub(super) fn keep_held_out_of_git(folder: &Path) -> io::Result<()> {
    write(&folder.join(".held/.gitignore"), b"*\n").map(drop)
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    path.with_file_name(name)
}

/// An error of the machine, with the path that it concerns.
pub(super) fn with_path(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Brings a rename to the disk, where the system lets a folder be opened for it.
fn sync_folder(folder: &Path) {
    if let Ok(opened) = File::open(folder) {
        // A system that cannot do this has still renamed the file; only a power cut could undo it.
        let _ = opened.sync_all();
    }
}
