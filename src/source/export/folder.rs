//! An unpacked export: its regular files by name. Symbolic links are neither listed nor followed.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// A regular file of the export, opened only when it is read.
#[derive(Debug)]
pub(super) struct FolderFile(PathBuf);

impl FolderFile {
    /// The file at a path.
    pub(super) fn new(path: PathBuf) -> FolderFile {
        FolderFile(path)
    }

    /// Opens the file, unless something else has taken its place since it was listed.
    pub(super) fn open(&self) -> io::Result<File> {
        if std::fs::symlink_metadata(&self.0)?.is_file() {
            File::open(&self.0)
        } else {
            Err(io::Error::other("it is no regular file"))
        }
    }
}

/// The regular files below `root`, by their path with `/`. Names that are no Unicode cannot be of X and are left out.
pub(super) fn list(root: &Path) -> io::Result<BTreeMap<String, FolderFile>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(root).follow_links(false).follow_root_links(true).max_depth(5) {
        let entry = match entry {
            Ok(entry) => entry,
            // A part that cannot be entered is treated as if it were not there: most parts are never opened anyway.
            Err(error) if error.depth() > 0 => continue,
            Err(error) => return Err(error.into()),
        };
        if entry.file_type().is_file()
            && let Some(name) = entry.path().strip_prefix(root).ok().and_then(name_with_slashes)
        {
            files.insert(name, FolderFile(entry.into_path()));
        }
    }
    Ok(files)
}

fn name_with_slashes(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.components().map(|part| part.as_os_str().to_str()).collect();
    parts.map(|parts| parts.join("/"))
}
