//! Putting the new tree in the place of the old one, in one step where the system can, else in two with a journal.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::at;
use super::lock::{JOURNAL, OLD, Stage, TREE};

/// Puts the tree of the stage at `output`. What was there lies in the stage afterwards.
pub(super) fn exchange(stage: &mut Stage, output: &Path) -> io::Result<()> {
    let new = stage.path(TREE);
    if !fs::exists(output).map_err(at(output))? {
        fs::rename(&new, output).map_err(at(output))?;
    } else if !swap(&new, output).map_err(at(output))? {
        move_aside(stage, output)?;
    }
    sync_folder(output.parent());
    Ok(())
}

/// Exchanges two folders in one step. False where the file system cannot.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(new: &Path, output: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, new, CWD, output, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        // Two of these are one number on Linux and two on macOS.
        Err(error) if [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP].contains(&error) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn swap(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Two renames. The journal is on the disk before the first, so that the next run can put the old tree back.
fn move_aside(stage: &mut Stage, output: &Path) -> io::Result<()> {
    let (new, old, journal) = (stage.path(TREE), stage.path(OLD), stage.path(JOURNAL));
    write_journal(&journal, output).map_err(at(&journal))?;
    fs::rename(output, &old).map_err(at(output))?;
    if let Err(error) = fs::rename(&new, output) {
        stage.keep = fs::rename(&old, output).is_err();
        return Err(at(output)(error));
    }
    fs::remove_file(&journal).map_err(at(&journal))
}

fn write_journal(journal: &Path, output: &Path) -> io::Result<()> {
    let mut file = File::create(journal)?;
    let name = output.to_str().ok_or_else(|| io::Error::other("the name is not UTF-8"))?;
    file.write_all(name.as_bytes())?;
    file.sync_all()?;
    sync_folder(journal.parent());
    Ok(())
}

/// Puts the old tree back where a run was stopped between the two renames.
pub(super) fn repair(stage: &Path) -> io::Result<()> {
    let (old, journal) = (stage.join(OLD), stage.join(JOURNAL));
    let output = match fs::read_to_string(&journal) {
        Ok(name) => PathBuf::from(name),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(at(journal)(error)),
    };
    if fs::exists(&old).map_err(at(&old))? && !fs::exists(&output).map_err(at(&output))? {
        fs::rename(&old, &output).map_err(at(&output))?;
    }
    Ok(())
}

/// Makes a rename last through a power cut. Not every file system can, and the tree is whole either way.
fn sync_folder(folder: Option<&Path>) {
    if let Some(folder) = folder.and_then(|folder| File::open(folder).ok()) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(path: &Path, text: &str) {
        fs::create_dir_all(path).expect("a folder");
        fs::write(path.join("index.html"), text).expect("a file");
    }

    fn shown(output: &Path) -> String {
        fs::read_to_string(output.join("index.html")).expect("a site")
    }

    #[test]
    fn without_an_exchange_two_renames_bring_the_new_tree() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let output = folder.path().join("public");
        put(&output, "old");
        let mut stage = Stage::take(&folder.path().join("stage")).expect("free");
        put(&stage.path(TREE), "new");
        move_aside(&mut stage, &output).expect("moved");
        drop(stage);
        assert_eq!(shown(&output), "new");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "the stage is removed");
    }

    #[test]
    fn a_run_stopped_between_the_two_renames_is_repaired_by_the_next() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (output, home) = (folder.path().join("public"), folder.path().join("stage"));
        put(&home.join(OLD), "old");
        put(&home.join(TREE), "new");
        write_journal(&home.join(JOURNAL), &output).expect("written");
        drop(Stage::take(&home).expect("free"));
        assert_eq!(shown(&output), "old");
        assert!(!home.exists());
    }

    #[test]
    fn a_run_stopped_after_both_renames_keeps_the_new_tree() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (output, home) = (folder.path().join("public"), folder.path().join("stage"));
        put(&output, "new");
        put(&home.join(OLD), "old");
        write_journal(&home.join(JOURNAL), &output).expect("written");
        drop(Stage::take(&home).expect("free"));
        assert_eq!(shown(&output), "new");
        assert!(!home.exists());
    }

    #[test]
    fn when_the_second_rename_fails_the_old_tree_is_put_back() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let output = folder.path().join("public");
        put(&output, "old");
        let mut stage = Stage::take(&folder.path().join("stage")).expect("free");
        let error = move_aside(&mut stage, &output).expect_err("there is no new tree");
        assert!(error.to_string().contains("public"), "{error}");
        assert_eq!(shown(&output), "old");
    }
}
