//! The lines of `tweets/` or of `.held/tweets/`: read whole, changed by id, written file by file.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use super::atomic::{self, with_path};
use crate::model::tweet_line::TweetLine;
use crate::model::{Tweet, TweetId};

/// One line as it stands in its file, and what it says.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Name of the file, such as `2019.jsonl`.
    pub(super) file: String,
    /// Byte for byte, without its line end.
    pub(super) text: String,
    pub(super) read: TweetLine,
}

impl Line {
    /// A line to be written, in the file of its year in UTC.
    pub(super) fn new(tweet: &Tweet, read: TweetLine) -> Line {
        let year = tweet.time.to_zoned(TimeZone::UTC).year();
        Line { file: format!("{year:04}.jsonl"), text: read.written(), read }
    }

    /// The same line with other content.
    pub(super) fn with(self, read: TweetLine) -> Line {
        Line { text: read.written(), read, ..self }
    }
}

/// All lines of one folder.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    folder: PathBuf,
    /// Files as they were found, so that one that lost its last line is written too.
    files: Vec<String>,
    pub(super) by_id: BTreeMap<TweetId, Line>,
}

impl Lines {
    /// The lines below `folder`. A line that cannot be read is an error: to write the file again would lose it.
    pub(super) fn read(folder: &Path) -> io::Result<Lines> {
        let mut lines = Lines { folder: folder.to_owned(), files: Vec::new(), by_id: BTreeMap::new() };
        let listed = match fs::read_dir(folder) {
            Ok(listed) => listed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(lines),
            Err(error) => return Err(with_path(folder, &error)),
        };
        for entry in listed {
            let name = entry.map_err(|error| with_path(folder, &error))?.file_name();
            if let Some(name) = name.to_str().filter(|name| name.ends_with(".jsonl")) {
                lines.files.push(name.to_owned());
            }
        }
        lines.files.sort();
        for name in lines.files.clone() {
            lines.read_file(&name)?;
        }
        Ok(lines)
    }

    fn read_file(&mut self, name: &str) -> io::Result<()> {
        let path = self.folder.join(name);
        let text = atomic::read_text(&path)?.unwrap_or_default();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let unreadable = |why: &str| {
                let message = format!("{}:{}: the line cannot be read ({why})", path.display(), index + 1);
                io::Error::new(io::ErrorKind::InvalidData, message)
            };
            let read = TweetLine::parse(line).map_err(|fault| unreadable(&fault.message))?;
            let id = read.tweet().map_err(|why| unreadable(&why))?.id;
            let line = Line { file: name.to_owned(), text: line.to_owned(), read };
            if self.by_id.insert(id, line).is_some() {
                return Err(unreadable("the same tweet stands there twice"));
            }
        }
        Ok(())
    }

    /// Writes every file that changed, its lines by id, and removes the files that have no line any more.
    pub(super) fn write(&self) -> io::Result<()> {
        atomic::sweep(&self.folder)?;
        let mut texts: BTreeMap<&str, String> = self.files.iter().map(|name| (name.as_str(), String::new())).collect();
        for line in self.by_id.values() {
            let text = texts.entry(line.file.as_str()).or_default();
            writeln!(text, "{}", line.text).expect("a String takes every text");
        }
        for (name, text) in texts {
            let path = self.folder.join(name);
            if text.is_empty() {
                atomic::remove(&path)?;
            } else if !differs_only_in_line_ends(&path, &text)? {
                atomic::write(&path, text.as_bytes())?;
            }
        }
        Ok(())
    }
}

/// A checkout on Windows may have turned the line ends; that is no change.
fn differs_only_in_line_ends(path: &Path, text: &str) -> io::Result<bool> {
    Ok(atomic::read_text(path)?.is_some_and(|there| there.contains("\r\n") && there.replace("\r\n", "\n") == text))
}
