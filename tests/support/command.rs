//! Running the `site` command, and looking at what it left on the disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a run printed, and how it ended.
pub struct Ran {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Ran {
    /// What a process left that has ended.
    pub fn of(output: Output) -> Ran {
        Ran {
            code: output.status.code().expect("the command was not killed"),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        }
    }
}

/// Runs `site` with these words, on the day of the tests where the command takes one.
pub fn site(words: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_site"));
    command.args(words);
    const DATED: [&str; 7] = ["init", "build", "check", "import", "review", "takedown", "thread"];
    if words.first().is_some_and(|word| DATED.contains(word)) {
        command.args(["--today", "2026-11-21"]);
    }
    Ran::of(command.output().expect("the command starts"))
}

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of a folder of the repository, without any output, in a place of its own.
pub fn copy(folder: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().expect("a temporary folder");
    let from = root().join(folder);
    for (name, bytes) in files(&from) {
        if !name.starts_with("public/") && !name.starts_with(".held/") {
            write(&place.path().join(name), &bytes);
        }
    }
    place
}

/// Every file below a folder, by its path with `/`.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    walk.filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let name =
                entry.path().strip_prefix(folder).expect("below the folder").to_string_lossy().replace('\\', "/");
            (name, fs::read(entry.path()).expect("a readable file"))
        })
        .collect()
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("a writable file");
}

/// Replaces words in a text file; they have to be there.
pub fn change(path: &Path, words: &str, new: &str) {
    let text = fs::read_to_string(path).expect("a text file");
    assert!(text.contains(words), "{} does not hold {words:?}", path.display());
    fs::write(path, text.replace(words, new)).expect("a writable file");
}
