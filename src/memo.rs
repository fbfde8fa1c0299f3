//! What an earlier run made, by its content: `.held/memo/`, which git never takes. It knows no step.
//!
//! A key names all that a result depends on, so a hit is always right, and a build with it equals one without, byte for
//! byte. The folder may be deleted at any time. What a run does not ask for is forgotten at its end, so that nothing of a
//! picture that was taken down stays here.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Earlier results.
#[derive(Debug)]
pub struct Memo {
    folder: PathBuf,
    asked: Mutex<BTreeSet<String>>,
}

/// What a result depends on, as a name for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key(String);

impl Key {
    /// The key of a result that `step` makes of `bytes`, by this version of the program.
    pub fn of(step: &str, bytes: &[u8]) -> Key {
        let mut hasher = blake3::Hasher::new();
        for part in [env!("CARGO_PKG_VERSION").as_bytes(), step.as_bytes(), bytes] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Key(hasher.finalize().to_hex().to_string())
    }
}

impl Memo {
    /// The memo of an author's folder; none where there is no `.held/` that git leaves alone.
    pub fn of_folder(folder: &Path) -> Option<Memo> {
        let held = folder.join(".held");
        let is_folder = |path: &Path| fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
        let is_ignored = fs::read(held.join(".gitignore")).is_ok_and(|text| text == b"*\n");
        let memo = held.join("memo");
        if !is_folder(&held) || !is_ignored || (fs::create_dir(&memo).is_err() && !is_folder(&memo)) {
            return None;
        }
        Some(Memo { folder: memo, asked: Mutex::new(BTreeSet::new()) })
    }

    /// The result of an earlier run, else what `make` gives, which is kept. A result that cannot be kept costs time, no
    /// more.
    pub fn get_or<E>(&self, key: Key, make: impl FnOnce() -> Result<Vec<u8>, E>) -> Result<Vec<u8>, E> {
        let Key(name) = key;
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone());
        let path = self.folder.join(&name);
        if let Some(kept) = fs::read(&path).ok().and_then(|bytes| opened(&bytes)) {
            return Ok(kept);
        }
        let made = make()?;
        let beside = self.folder.join(format!("{name}.part"));
        let sealed = [blake3::hash(&made).as_bytes().as_slice(), &made].concat();
        let written = fs::OpenOptions::new().write(true).create_new(true).open(&beside);
        if written.and_then(|mut file| file.write_all(&sealed)).is_ok() {
            let _ = fs::rename(&beside, &path);
        }
        Ok(made)
    }

    /// Forgets what this run did not ask for.
    pub fn forget_the_rest(&self) {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if !entry.file_name().to_str().is_some_and(|name| asked.contains(name)) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// The result in a file: its hash stands before it, so that half a file, or another's, is none.
fn opened(bytes: &[u8]) -> Option<Vec<u8>> {
    let (hash, result) = bytes.split_at_checked(blake3::OUT_LEN)?;
    (blake3::hash(result).as_bytes() == hash).then(|| result.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let place = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(place.path().join(".held")).expect("a folder");
        fs::write(place.path().join(".held/.gitignore"), "*\n").expect("a file");
        place
    }

    fn ask(memo: &Memo, bytes: &[u8], makes: &str) -> String {
        let made = memo.get_or(Key::of("a", bytes), || Ok::<_, ()>(makes.as_bytes().to_vec())).expect("a result");
        String::from_utf8(made).expect("text")
    }

    #[test]
    fn a_result_is_made_once_and_what_is_not_asked_for_is_forgotten() {
        let place = folder();
        let first = Memo::of_folder(place.path()).expect("a memo");
        assert_eq!(
            (ask(&first, b"x", "one"), ask(&first, b"x", "two"), ask(&first, b"y", "two")),
            words("one", "one", "two")
        );
        let second = Memo::of_folder(place.path()).expect("a memo");
        assert_eq!(ask(&second, b"x", "three"), "one");
        second.forget_the_rest();
        assert_eq!(fs::read_dir(place.path().join(".held/memo")).expect("a folder").count(), 1);
    }

    fn words(a: &str, b: &str, c: &str) -> (String, String, String) {
        (a.to_owned(), b.to_owned(), c.to_owned())
    }

    #[test]
    fn a_file_that_is_not_what_was_kept_is_not_used() {
        let place = folder();
        let memo = Memo::of_folder(place.path()).expect("a memo");
        assert_eq!(ask(&memo, b"x", "one"), "one");
        let kept = place.path().join(".held/memo").join(Key::of("a", b"x").0);
        for bad in [b"".as_slice(), b"short", &[7; 40]] {
            fs::write(&kept, bad).expect("a file");
            assert_eq!(ask(&memo, b"x", "two"), "two");
        }
    }

    #[test]
    fn there_is_no_memo_where_git_would_take_it() {
        let place = tempfile::tempdir().expect("a temporary folder");
        assert!(Memo::of_folder(place.path()).is_none());
        fs::create_dir(place.path().join(".held")).expect("a folder");
        assert!(Memo::of_folder(place.path()).is_none());
        assert!(!place.path().join(".held/memo").exists());
    }

    #[test]
    fn the_step_is_part_of_the_key() {
        assert_ne!(Key::of("a", b"bc"), Key::of("ab", b"c"));
        assert_ne!(Key::of("a", b"x"), Key::of("b", b"x"));
    }
}
