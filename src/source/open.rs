//! Opening one file below a folder, without being led out of it.
//!
//! Every name of the path is opened in the folder opened before it, and no link is followed, so nothing that is swapped
//! in between the look and the opening can lead outside. A pipe or device is never waited for.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The bytes of `path` below `root`, at most `limit` of them. The error names the file.
pub(super) fn read_below(root: &Path, path: &str, limit: u64) -> io::Result<Vec<u8>> {
    read(root, path, limit).map_err(|error| io::Error::new(error.kind(), format!("{path}: {error}")))
}

fn read(root: &Path, path: &str, limit: u64) -> io::Result<Vec<u8>> {
    let file = open_below(root, path)?;
    let length = file.metadata()?.len().min(limit);
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    // Counted while reading: the length a file system states may be wrong, or change.
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        let limit = limit / (1024 * 1024);
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it is larger than {limit} MB")));
    }
    Ok(bytes)
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name != "." && name != ".." && !name.contains('\0')
}

fn refused(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, why)
}

#[cfg(unix)]
fn open_below(root: &Path, path: &str) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, open, openat};
    let folder_flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let file_flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let (folders, name) = path.rsplit_once('/').map_or((None, path), |(folders, name)| (Some(folders), name));
    let mut folder = open(root, folder_flags, Mode::empty())?;
    for step in folders.iter().flat_map(|folders| folders.split('/')) {
        if !is_plain(step) {
            return Err(refused("the path is not a plain one"));
        }
        folder = openat(&folder, step, folder_flags | OFlags::NOFOLLOW, Mode::empty())?;
    }
    if !is_plain(name) {
        return Err(refused("the path is not a plain one"));
    }
    let file = File::from(openat(&folder, name, file_flags, Mode::empty())?);
    if file.metadata()?.is_file() { Ok(file) } else { Err(refused("it is not a file")) }
}

/// Where files cannot be opened relative to a folder: the resolved path has to lie below the resolved root.
#[cfg(not(unix))]
fn open_below(root: &Path, path: &str) -> io::Result<File> {
    if !path.split('/').all(|name| is_plain(name) && !name.contains(['\\', ':'])) {
        return Err(refused("the path is not a plain one"));
    }
    let resolved = std::fs::canonicalize(root.join(path))?;
    if !resolved.starts_with(std::fs::canonicalize(root)?) {
        return Err(refused("it is a link that leaves the folder"));
    }
    let file = File::open(resolved)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(refused("it is not a file")) }
}
