//! Listing and removing folders.
//!
//! Removing goes by handles, so that a folder swapped for a link is never entered, and on many threads, since a disk
//! makes each single removal wait. A fault of the disk is an error here; in the standard library some are a panic.

use std::ffi::OsString;
use std::io;
use std::path::Path;

/// What an entry of a folder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    Link,
    Other,
}

/// The entries of a folder, in order.
pub(super) fn entries(folder: &Path) -> io::Result<Vec<(OsString, Kind)>> {
    let mut entries = list(folder)?;
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(entries)
}

/// Removes a folder with all that is in it. One that is not there is fine.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    match remove_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

#[cfg(unix)]
use unix::{list, remove_all};

#[cfg(unix)]
mod unix {
    use std::ffi::{CString, OsString};
    use std::io;
    use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
    use std::os::unix::ffi::OsStringExt;
    use std::path::Path;

    use rayon::prelude::*;
    use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags, openat, statat, unlinkat};

    use super::Kind;

    pub(in crate::publish) fn list(folder: &Path) -> io::Result<Vec<(OsString, Kind)>> {
        let folder = openat(CWD, folder, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?;
        let named = |(name, kind): (CString, Kind)| (OsString::from_vec(name.into_bytes()), kind);
        Ok(read(&folder)?.into_iter().map(named).collect())
    }

    pub(in crate::publish) fn remove_all(folder: &Path) -> io::Result<()> {
        empty(&open(CWD, folder)?)?;
        Ok(unlinkat(CWD, folder, AtFlags::REMOVEDIR)?)
    }

    fn open(parent: BorrowedFd<'_>, name: impl rustix::path::Arg) -> io::Result<OwnedFd> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(openat(parent, name, flags, Mode::empty())?)
    }

    fn empty(folder: &OwnedFd) -> io::Result<()> {
        read(folder)?.into_par_iter().try_for_each(|(name, kind)| {
            if kind == Kind::Folder {
                empty(&open(folder.as_fd(), name.as_c_str())?)?;
                return Ok(unlinkat(folder, name.as_c_str(), AtFlags::REMOVEDIR)?);
            }
            Ok(unlinkat(folder, name.as_c_str(), AtFlags::empty())?)
        })
    }

    fn read(folder: &OwnedFd) -> io::Result<Vec<(CString, Kind)>> {
        let mut entries = Vec::new();
        for entry in Dir::read_from(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            if name == c"." || name == c".." {
                continue;
            }
            let kind = match entry.file_type() {
                // Some file systems do not tell in the list.
                FileType::Unknown => FileType::from_raw_mode(statat(folder, name, AtFlags::SYMLINK_NOFOLLOW)?.st_mode),
                kind => kind,
            };
            let kind = match kind {
                FileType::RegularFile => Kind::File,
                FileType::Directory => Kind::Folder,
                FileType::Symlink => Kind::Link,
                _ => Kind::Other,
            };
            entries.push((name.to_owned(), kind));
        }
        Ok(entries)
    }
}

#[cfg(not(unix))]
fn list(folder: &Path) -> io::Result<Vec<(OsString, Kind)>> {
    let kind = |kind: std::fs::FileType| match () {
        () if kind.is_symlink() => Kind::Link,
        () if kind.is_dir() => Kind::Folder,
        () if kind.is_file() => Kind::File,
        () => Kind::Other,
    };
    std::fs::read_dir(folder)?
        .map(|entry| entry.and_then(|entry| Ok((entry.file_name(), kind(entry.file_type()?)))))
        .collect()
}

#[cfg(not(unix))]
fn remove_all(folder: &Path) -> io::Result<()> {
    std::fs::remove_dir_all(folder)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_is_removed_with_all_in_it_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("tree/deep/er")).expect("made");
        fs::create_dir(at("kept")).expect("made");
        for n in 0..200 {
            fs::write(at(&format!("tree/deep/{n}")), "x").expect("written");
        }
        fs::write(at("kept/file"), "x").expect("written");
        #[cfg(unix)]
        std::os::unix::fs::symlink(at("kept"), at("tree/link")).expect("a link");
        remove(&at("tree")).expect("removed");
        remove(&at("tree")).expect("is not there");
        assert_eq!(entries(folder.path()).expect("listed"), [("kept".into(), Kind::Folder)]);
        assert_eq!(entries(&at("kept")).expect("listed"), [("file".into(), Kind::File)]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_place_of_a_folder_is_not_entered() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("kept")).expect("made");
        fs::write(at("kept/file"), "x").expect("written");
        std::os::unix::fs::symlink(at("kept"), at("tree")).expect("a link");
        assert!(remove(&at("tree")).is_err());
        assert!(at("kept/file").exists());
    }
}
