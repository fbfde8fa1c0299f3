//! One build at a time: a stage folder that is locked by its holder, and cleared by whoever holds it next.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::{at, exchange, folder};

/// The names in a stage folder.
const LOCK: &str = "lock";
pub(super) const TREE: &str = "tree";
pub(super) const OLD: &str = "old";
pub(super) const JOURNAL: &str = "journal";

/// A stage folder that this process holds. It is removed when dropped.
#[derive(Debug)]
pub(super) struct Stage {
    home: PathBuf,
    /// Kept open, since that is what holds the lock.
    _lock: File,
    /// Set when the old site lies in the stage and could not be put back: then nothing is removed.
    pub keep: bool,
}

impl Stage {
    /// Takes the stage folder `home`, mends what a killed run left, and clears it.
    pub fn take(home: &Path) -> io::Result<Stage> {
        // The holder before may remove the folder between two of these steps; then they are taken again.
        for _ in 0..20 {
            fs::create_dir_all(home).map_err(at(home))?;
            match lock(&home.join(LOCK))? {
                Some(lock) => {
                    let mut stage = Stage { home: home.to_owned(), _lock: lock, keep: true };
                    exchange::repair(home)?;
                    stage.keep = false;
                    stage.clear()?;
                    return Ok(stage);
                }
                None => continue,
            }
        }
        Err(io::Error::other(format!("{}: the folder vanishes again and again.", home.display())))
    }

    /// The stage folder itself.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// A path in the stage.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }

    /// Removes everything but the lock. The trees come first: the journal is needed for as long as they are there.
    pub fn clear(&self) -> io::Result<()> {
        for name in [TREE, OLD] {
            let path = self.path(name);
            folder::remove(&path).map_err(at(path))?;
        }
        match fs::remove_file(self.path(JOURNAL)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(self.path(JOURNAL))(error)),
            _ => Ok(()),
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next run.
        if !self.keep && self.clear().is_ok() {
            let _ = fs::remove_file(self.path(LOCK));
            let _ = fs::remove_dir(&self.home);
        }
    }
}

/// Opens and locks the file, and writes the number of this process into it. None when it has to be tried again.
fn lock(path: &Path) -> io::Result<Option<File>> {
    let opened = File::options().read(true).write(true).create(true).truncate(false).open(path);
    let mut file = match opened {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(at(path))?,
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(busy(file)),
        // A file system without locks: two builds at once are then the author's to avoid.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
        Err(TryLockError::Error(error)) => return Err(at(path)(error)),
    }
    if !is_still(&file, path) {
        return Ok(None);
    }
    file.set_len(0).map_err(at(path))?;
    file.write_all(std::process::id().to_string().as_bytes()).map_err(at(path))?;
    Ok(Some(file))
}

fn busy(mut file: File) -> io::Error {
    let mut holder = String::new();
    let pid = file.read_to_string(&mut holder).ok().and_then(|_| holder.trim().parse::<u32>().ok());
    let pid = pid.map_or_else(String::new, |pid| format!(" (pid {pid})"));
    io::Error::new(io::ErrorKind::ResourceBusy, format!("Another build is running{pid}. Wait until it has ended."))
}

/// Whether the file that is open is still the one at its path, and not one that was removed meanwhile.
#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |found: fs::Metadata| (found.dev(), found.ino());
    let open = file.metadata().map(identity).ok();
    open.is_some() && open == fs::symlink_metadata(path).map(identity).ok()
}

#[cfg(not(unix))]
fn is_still(_: &File, path: &Path) -> bool {
    path.exists()
}
