//! The stage: where a site is put together before anybody can see it.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::folder::{self, Kind};
use super::lock::{Stage, TREE};
use super::manifest::{self, Fingerprint, Manifest};
use super::target::{Target, look_inside};
use super::{Changes, at, exchange};
use crate::value::SitePath;

/// A site being put together. Files come from many threads at once. Dropped unfinished, it leaves nothing behind.
#[derive(Debug)]
pub struct Staging {
    stage: Stage,
    tree: PathBuf,
    output: PathBuf,
    modes: Modes,
    /// Folders that were made, so that none is asked for twice.
    folders: Mutex<HashSet<PathBuf>>,
    manifest: Mutex<Manifest>,
}

/// A site that is complete, on the disk, and not yet in its place.
#[derive(Debug)]
pub struct Staged {
    stage: Stage,
    output: PathBuf,
    changes: Changes,
}

impl Staging {
    /// Opens the stage of `target`, and clears what a killed build left there.
    ///
    /// # Errors
    /// When another build holds it, or it cannot be made. The error names the path.
    pub fn open(target: &Target) -> io::Result<Staging> {
        if let Some(parent) = target.output.parent() {
            fs::create_dir_all(parent).map_err(at(parent))?;
        }
        if let Some(held) = &target.held {
            keep_out_of_git(held)?;
        }
        let stage = Stage::take(&target.stage)?;
        let tree = stage.path(TREE);
        fs::create_dir(&tree).map_err(at(&tree))?;
        let modes = Modes::of(&tree)?;
        if modes == Modes::ToBeSet {
            set_mode(&tree, 0o755).map_err(at(&tree))?;
        }
        let folders = Mutex::new(HashSet::from([tree.clone()]));
        Ok(Staging { stage, tree, output: target.output.clone(), modes, folders, manifest: Mutex::default() })
    }

    /// Writes one file of the site.
    ///
    /// # Errors
    /// When the file cannot be written, or is there already. The error names its path on the site.
    pub fn write(&self, path: &SitePath, bytes: &[u8]) -> io::Result<()> {
        let name = path.file();
        if name == manifest::NAME || name.split('/').any(|part| part == ".git") {
            let why = format!("{path}: this name is kept for the tool and for git. Rename the file.");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        self.put(&name, bytes)?;
        locked(&self.manifest).0.insert(name, Fingerprint::of(bytes));
        Ok(())
    }

    fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.tree.join(name);
        if let Some(folder) = path.parent() {
            self.make_folders(folder).map_err(|error| self.explain(name, &error))?;
        }
        write_new(&path, bytes, self.modes).map_err(|error| self.explain(name, &error))
    }

    /// Makes a folder and those above it. The lock is held only to look and to remember: two threads may try to make
    /// the same folder, and the second finds it there.
    fn make_folders(&self, folder: &Path) -> io::Result<()> {
        if locked(&self.folders).contains(folder) {
            return Ok(());
        }
        if let Some(parent) = folder.parent() {
            self.make_folders(parent)?;
        }
        match fs::create_dir(folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(at(folder)(error)),
            _ if self.modes == Modes::ToBeSet => set_mode(folder, 0o755).map_err(at(folder))?,
            _ => {}
        }
        locked(&self.folders).insert(folder.to_owned());
        Ok(())
    }

    /// The error with the name of the file, and with the room left where the disk is full.
    fn explain(&self, name: &str, error: &io::Error) -> io::Error {
        let room = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => room_left(&self.tree),
            _ => None,
        };
        let written: u64 = locked(&self.manifest).0.values().map(|print| print.length).sum();
        let room = room.map_or_else(String::new, |left| {
            format!(
                " The site had {} kB written and {} kB are left; make room and try again.",
                written / 1024,
                left / 1024
            )
        });
        io::Error::new(error.kind(), format!("/{name}: {error}.{room}"))
    }

    /// Completes the tree: files that others put into the old one are kept, the manifest is written, and all of it is
    /// brought to the disk.
    ///
    /// # Errors
    /// When the output is not what it was, something of it cannot be kept, or the disk fails. Nothing is published then.
    pub fn finish(self) -> io::Result<Staged> {
        let refused = |why: String| io::Error::other(format!("{}: {why}", self.output.display()));
        let old = look_inside(&self.output).map_err(refused)?.unwrap_or_default();
        self.carry_over(&self.output, "", &old)?;
        let manifest = locked(&self.manifest).clone();
        self.put(manifest::NAME, &manifest.to_bytes()?)?;
        sync(&self.tree).map_err(at(&self.output))?;
        let changes = old.changes_to(&manifest);
        Ok(Staged { stage: self.stage, output: self.output, changes })
    }

    /// Takes over what lies in the old output and is not of this tool, such as `CNAME`.
    fn carry_over(&self, folder: &Path, prefix: &str, old: &Manifest) -> io::Result<()> {
        let entries = match folder::entries(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries.map_err(at(folder))?,
        };
        // This tool makes no folder that stays empty.
        if entries.is_empty() && !prefix.is_empty() {
            return self.make_folders(&self.tree.join(prefix)).map_err(at(folder));
        }
        for (name, kind) in entries {
            let path = folder.join(&name);
            let Some(name) = name.to_str().map(|name| format!("{prefix}{name}")) else {
                return Err(unkept(&path, "its name is not UTF-8"));
            };
            if name.ends_with("/.git") {
                return Err(unkept(&path, "it belongs to git"));
            } else if kind == Kind::Folder {
                self.carry_over(&path, &format!("{name}/"), old)?;
            } else if name != manifest::NAME && !old.0.contains_key(&name) {
                self.carry_file(&path, &name, kind)?;
            }
        }
        Ok(())
    }

    fn carry_file(&self, path: &Path, name: &str, kind: Kind) -> io::Result<()> {
        if let Some(print) = locked(&self.manifest).0.get(name) {
            let same = kind == Kind::File && Fingerprint::of(&fs::read(path).map_err(at(path))?) == *print;
            return if same { Ok(()) } else { Err(unkept(path, "the site now has a file of that name")) };
        }
        let to = self.tree.join(name);
        if let Some(folder) = to.parent() {
            self.make_folders(folder).map_err(at(path))?;
        }
        if kind == Kind::Link {
            copy_link(path, &to).map_err(at(path))
        } else if kind != Kind::File {
            Err(unkept(path, "it is a pipe, socket or device"))
        } else if fs::hard_link(path, &to).is_ok() {
            Ok(())
        } else {
            fs::copy(path, &to).map(drop).map_err(at(path))
        }
    }
}

impl Staged {
    /// What publishing will change.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    pub(super) fn exchange(mut self) -> io::Result<Changes> {
        exchange::exchange(&mut self.stage, &self.output)?;
        let left = self.stage.clear().is_err();
        self.changes.left_behind = left.then(|| self.stage.home().to_owned());
        Ok(self.changes)
    }
}

/// A file of another's that would be lost.
fn unkept(path: &Path, why: &str) -> io::Error {
    let path = path.display();
    io::Error::other(format!("{path}: this was not made by this tool and cannot be kept, because {why}. Move it away."))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether new files and folders get 0644 and 0755 by themselves, or have to be given them: that is the umask's doing,
/// and it does not change while a site is made. Asking once saves a call for every file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Modes {
    AsWanted,
    ToBeSet,
}

impl Modes {
    #[cfg(unix)]
    fn of(fresh_folder: &Path) -> io::Result<Modes> {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(fresh_folder).map_err(at(fresh_folder))?.permissions().mode();
        Ok(if mode & 0o777 == 0o755 { Modes::AsWanted } else { Modes::ToBeSet })
    }

    #[cfg(not(unix))]
    fn of(_: &Path) -> io::Result<Modes> {
        Ok(Modes::AsWanted)
    }
}

fn write_new(path: &Path, bytes: &[u8], modes: Modes) -> io::Result<()> {
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    if modes == Modes::ToBeSet { set_file_mode(&file, 0o644) } else { Ok(()) }
}

/// `.held/` with the file that keeps it out of git, also where a run was killed between the two.
fn keep_out_of_git(held: &Path) -> io::Result<()> {
    fs::create_dir_all(held).map_err(at(held))?;
    let ignore = held.join(".gitignore");
    let missing = fs::metadata(&ignore).map_or(true, |found| found.len() == 0);
    if missing { fs::write(&ignore, "*\n").map_err(at(&ignore)) } else { Ok(()) }
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(unix)]
fn set_file_mode(file: &File, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn set_file_mode(_: &File, _: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "it is a link"))
}

/// Brings the whole tree to the disk at once, which is much faster than file by file.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn sync(tree: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(tree)?)?)
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
fn sync(_: &Path) -> io::Result<()> {
    rustix::fs::sync();
    Ok(())
}

#[cfg(not(unix))]
fn sync(tree: &Path) -> io::Result<()> {
    File::options().write(true).open(tree.join(manifest::NAME))?.sync_all()
}

#[cfg(unix)]
fn room_left(path: &Path) -> Option<u64> {
    let found = rustix::fs::statvfs(path).ok()?;
    found.f_bavail.checked_mul(found.f_frsize)
}

#[cfg(not(unix))]
fn room_left(_: &Path) -> Option<u64> {
    None
}
