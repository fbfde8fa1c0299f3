//! The author's folder as read: the only reading of the author's files.
//!
//! [`Sources`] holds the texts, which are read at once and in one piece, and the names of all other files, which are
//! read when they are asked for. It decides what must not be opened; what a text means is for `load` to say.

pub mod export;
mod folder;
mod git_index;
mod memory;
mod open;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::finding::{Finding, Place, Weight};

const MEGABYTE: u64 = 1024 * 1024;
/// The largest text that a person writes.
const LONGEST_TEXT: u64 = 16 * MEGABYTE;
/// The largest file of tweets, one line each.
const LONGEST_LINES: u64 = 512 * MEGABYTE;
/// The largest file of any other kind: what GitHub takes.
const LARGEST_FILE: u64 = 100 * MEGABYTE;

/// The files of the author's folder.
#[derive(Clone, Debug)]
pub struct Sources {
    /// Every file of the folder with `/`, sorted, without `.held/`, `.git/`, `node_modules/`, `target/` and the output.
    pub paths: Vec<String>,
    /// Files in the index of the git repository that holds the folder, relative to the folder.
    pub tracked: Vec<String>,
    /// What could not be read.
    pub findings: Vec<Finding>,
    held: Vec<String>,
    texts: BTreeMap<String, String>,
    files: Files,
}

/// Where the bytes are.
#[derive(Clone, Debug)]
enum Files {
    Folder { root: PathBuf, links: BTreeMap<String, String> },
    Memory(BTreeMap<String, Vec<u8>>),
}

impl Sources {
    /// Reads `folder`, leaving out `output` where it lies inside.
    ///
    /// # Errors
    /// When the folder itself is missing or is none. Whatever is wrong inside becomes a finding.
    pub fn read(folder: &Path, output: &Path) -> io::Result<Sources> {
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
        let root = fs::canonicalize(folder).map_err(named)?;
        fs::read_dir(&root).map_err(named)?;
        let output = fs::canonicalize(output).ok();
        let listing = folder::list(&root, output.as_deref());
        let tracked = git_index::tracked(&root);
        let mut sources = Sources::with_texts(listing.files, Files::Folder { root, links: listing.links });
        sources.findings.extend(listing.findings);
        match tracked {
            Ok(paths) => sources.tracked = paths,
            Err(error) => sources.findings.push(untold(&error)),
        }
        Ok(sources)
    }

    fn with_texts(listed: Vec<String>, files: Files) -> Sources {
        let (held, paths): (Vec<_>, Vec<_>) = listed.into_iter().partition(|path| path.starts_with(".held/"));
        let mut sources =
            Sources { paths, tracked: Vec::new(), findings: Vec::new(), held, texts: BTreeMap::new(), files };
        sources.paths.sort_unstable();
        sources.held.sort_unstable();
        let texts: Vec<String> =
            sources.paths.iter().chain(&sources.held).filter(|path| folder::is_text(path)).cloned().collect();
        for path in texts {
            match sources.read_text(&path) {
                Ok(text) => drop(sources.texts.insert(path, text)),
                Err(finding) => sources.findings.push(*finding),
            }
        }
        sources
    }

    fn read_text(&self, path: &str) -> Result<String, Box<Finding>> {
        let limit = if path.ends_with(".jsonl") { LONGEST_LINES } else { LONGEST_TEXT };
        let bytes = self.read_capped(path, limit).map_err(|error| Box::new(unreadable(path, &error)))?;
        decode(path, bytes)
    }

    /// A text file, without a byte order mark. None where there is none, or it could not be read.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(String::as_str)
    }

    /// Every path that starts with `prefix`, such as `posts/`, in order. Held files are seen only below `.held/`.
    pub fn below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let list = if prefix.starts_with(".held/") { &self.held } else { &self.paths };
        let start = list.partition_point(|path| path.as_str() < prefix);
        list[start..].iter().map(String::as_str).take_while(move |path| path.starts_with(prefix))
    }

    /// Whether a file is there, as seen when the folder was read.
    pub fn has(&self, path: &str) -> bool {
        let list = if path.starts_with(".held/") { &self.held } else { &self.paths };
        list.binary_search_by(|listed| listed.as_str().cmp(path)).is_ok()
    }

    /// The bytes of a listed file, read now.
    ///
    /// # Errors
    /// When it was not there when the folder was read, cannot be opened, is larger than 100 MB, or has become a link
    /// since. The error names the file.
    pub fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        // Bytes are asked for to publish them; the texts of `.held/` never are.
        if path.starts_with(".held/") && !path.starts_with(".held/media/") {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, format!("{path}: this file stays here")));
        }
        self.read_capped(path, LARGEST_FILE)
    }

    fn read_capped(&self, path: &str, limit: u64) -> io::Result<Vec<u8>> {
        let missing = || io::Error::new(io::ErrorKind::NotFound, format!("{path}: there is no such file"));
        if !self.has(path) {
            return Err(missing());
        }
        match &self.files {
            Files::Folder { root, links } => {
                open::read_below(root, links.get(path).map_or(path, String::as_str), limit)
            }
            Files::Memory(files) => files.get(path).cloned().ok_or_else(missing),
        }
    }

    /// The line that a place means, without its line ending. None for another file than a text of the folder.
    pub fn excerpt(&self, place: &Place) -> Option<String> {
        let number = usize::try_from(place.line).ok()?.checked_sub(1)?;
        self.text(&place.file)?.lines().nth(number).map(str::to_owned)
    }
}

/// Text from bytes: a byte order mark is dropped, line endings stay, so that places count as the author's editor does.
fn decode(path: &str, mut bytes: Vec<u8>) -> Result<String, Box<Finding>> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        let message = "The file is saved as UTF-16, not as UTF-8.";
        return Err(Box::new(folder::finding(path, message).mend("Open it in your editor and save it as UTF-8.")));
    }
    let mark = if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) { 3 } else { 0 };
    bytes.drain(..mark);
    let fault = |bytes: &[u8], at: usize, what: &str| {
        let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
        let message = format!("{what} at byte {} of the file (line {line}).", at + mark);
        let place = Place::line(path, u32::try_from(line).unwrap_or(0));
        Box::new(folder::finding(path, message).at(place).mend("Open it in your editor and save it as UTF-8."))
    };
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(fault(&bytes, at, "There is a NUL character, which no text has,"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        fault(error.as_bytes(), at, "The text is not UTF-8")
    })
}

fn unreadable(path: &str, error: &io::Error) -> Finding {
    let why = error.to_string();
    let why = why.strip_prefix(&format!("{path}: ")).unwrap_or(&why);
    let mend = match error.kind() {
        io::ErrorKind::FileTooLarge => "Split it, or take out what does not belong there.",
        io::ErrorKind::PermissionDenied => "Allow your own account to read it.",
        _ => "Look whether the file is still there and can be opened, then try again.",
    };
    folder::finding(path, format!("The file cannot be read: {why}.")).mend(mend)
}

fn untold(error: &io::Error) -> Finding {
    let message =
        format!("The list of files that git tracks cannot be read, so nothing was compared with it ({error}).");
    folder::finding("", message)
        .mend("Run `git status` in the folder and mend what it reports.")
        .weighing(Weight::Warns)
}
