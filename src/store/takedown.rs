//! Taking a tweet or a post out of the folder for good. What stays is a line in `.held/takedowns.toml` that says so.
//!
//! That line is written first, so that a run that is cut off is remembered, and the next one ends it.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use toml::de::DeTable;

use super::atomic;
use super::contact;
use super::import_log::ImportLog;
use super::lines::{Line, Lines};
use super::media::{HeldList, held_path, shown_path};
use super::review::{continuations, cut_links_to};
use super::{decisions, redaction, refused, review};
use crate::finding::Item;
use crate::model::{Tweet, TweetId};

const FILE: &str = ".held/takedowns.toml";
const HEADING: &str =
    "# What was taken down for good. No import brings it back. This file stays on this computer.\n\nversion = 1\n";

/// What is to be remembered of a takedown.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// When.
    pub date: Date,
    /// Why, in the doctor's own words; may be empty.
    pub reason: &'a str,
}

/// What was taken out of the folder.
#[derive(Debug, Default)]
pub struct Taken {
    /// Its id, and those of earlier and later versions of it.
    pub versions: BTreeSet<TweetId>,
    /// The tweet as it stood, where it stood anywhere.
    pub tweet: Option<Tweet>,
    /// Tweets that continue it, which are held until somebody decides about them.
    pub held_too: Vec<TweetId>,
    /// Lines of other tweets from which a link to it was cut.
    pub links_cut: usize,
    /// Files that are gone, by their path in the folder, and the bytes they had.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Takes a tweet out of `tweets/` and `.held/`: its line, its media, their alt text, and decisions about it.
///
/// # Errors
/// The disk refuses, or a file that has to be changed cannot be read.
pub fn tweet(folder: &Path, id: TweetId, entry: Entry<'_>) -> io::Result<Taken> {
    let mut shown = Lines::read(&folder.join("tweets"))?;
    let mut held = Lines::read(&folder.join(".held/tweets"))?;
    let mut list = HeldList::read(folder)?;
    let versions = versions(id, &[&shown, &held]);
    for version in &versions {
        remember(folder, &Item::tweet(*version), entry)?;
    }
    let mut taken = Taken { versions: versions.clone(), ..Taken::default() };
    let lines: Vec<Line> = versions
        .iter()
        .flat_map(|version| [shown.by_id.remove(version), held.by_id.remove(version)])
        .flatten()
        .collect();
    let is_of = |name: &str| versions.iter().any(|version| is_media_of(name, *version));
    let mut names = media_files(folder, &is_of)?;
    names.extend(list.by_name.keys().filter(|name| is_of(name)).cloned());
    taken.tweet = lines.last().and_then(|line| line.read.tweet().ok());
    let mut held_media = Vec::new();
    let mut gone = HashSet::new();
    for version in &versions {
        gone.extend(continuations(&mut shown, &mut held, *version, &mut held_media));
    }
    taken.held_too = sorted(gone.iter().copied().filter(|other| !versions.contains(other)));
    taken.links_cut = count_cut(&mut shown, &gone);
    list.by_name.retain(|name, _| !names.contains(name));
    for media in &held_media {
        review::move_file(&shown_path(folder, &media.name), &held_path(folder, &media.name))?;
    }
    held.write()?;
    shown.write()?;
    list.write()?;
    for path in names.iter().flat_map(|name| [shown_path(folder, name), held_path(folder, name)]) {
        taken.remove(folder, &path)?;
    }
    for version in &versions {
        forget(folder, *version)?;
        redaction::forget(folder, *version)?;
    }
    forget_made(folder)?;
    let mut log = ImportLog::read(folder)?;
    if log.known() > 0 {
        log.count((shown.by_id.len() + held.by_id.len()) as u64);
        versions.iter().for_each(|version| log.avoid(*version));
        log.write(folder)?;
    }
    Ok(taken)
}

/// Takes a post, and the files that only it uses, out of what is published: they go to `.held/taken-down/`. Paths are
/// those of the folder, with `/`.
///
/// # Errors
/// The disk refuses.
pub fn post(folder: &Path, path: &str, used: &[String], entry: Entry<'_>) -> io::Result<Taken> {
    let item = Item::post(path);
    remember(folder, &item, entry)?;
    let mut taken = Taken::default();
    for name in [path].into_iter().chain(used.iter().map(String::as_str)) {
        let from = folder.join(name);
        if from.is_file() {
            let bytes = fs::read(&from).map_err(|error| atomic::with_path(&from, &error))?;
            atomic::write(&folder.join(".held/taken-down").join(name), &bytes)?;
            atomic::remove(&from)?;
            taken.files.push((name.to_owned(), bytes));
        }
    }
    decisions::forget(folder, &|other| other == item.as_str())?;
    forget_made(folder)?;
    Ok(taken)
}

impl Taken {
    fn remove(&mut self, folder: &Path, path: &PathBuf) -> io::Result<()> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            read => read.map_err(|error| atomic::with_path(path, &error))?,
        };
        atomic::remove(path)?;
        let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
        self.files.push((name, bytes));
        Ok(())
    }
}

/// What was taken down, as the file says now.
///
/// # Errors
/// It cannot be read, or is no file of this folder: nothing may come in then.
pub fn listed(folder: &Path) -> io::Result<HashSet<TweetId>> {
    for path in [folder.join(".held"), folder.join(FILE)] {
        let is_link = fs::symlink_metadata(&path).is_ok_and(|found| found.file_type().is_symlink());
        if is_link {
            let why = format!("{}: it is a link to another place, which is not followed", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, why));
        }
    }
    let path = folder.join(FILE);
    let text = atomic::read_text(&path)?.unwrap_or_default();
    let invalid = |why: &str| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {why}", path.display()));
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| invalid(error.message()))?;
    let entries = table.get("takedowns").and_then(|list| list.as_array()).into_iter().flatten();
    let items = entries.filter_map(|entry| entry.get("item")?.as_str()?.strip_prefix("tweet:"));
    Ok(items.filter_map(TweetId::parse).collect())
}

/// A tweet with all versions of it that lines know of: they have nearly the same words.
fn versions(id: TweetId, all: &[&Lines]) -> BTreeSet<TweetId> {
    let mut versions = BTreeSet::from([id]);
    loop {
        let before = versions.len();
        for (line_id, line) in all.iter().flat_map(|lines| &lines.by_id) {
            let replaced: Vec<TweetId> = line.read.replaces.iter().filter_map(|id| TweetId::parse(id)).collect();
            if versions.contains(line_id) || replaced.iter().any(|id| versions.contains(id)) {
                versions.insert(*line_id);
                versions.extend(replaced);
            }
        }
        if versions.len() == before {
            return versions;
        }
    }
}

/// Whether a file belongs to a tweet, by its name.
fn is_media_of(name: &str, id: TweetId) -> bool {
    name.strip_prefix(&id.to_string()).is_some_and(|rest| rest.starts_with('-'))
}

/// The media files of the folder that are meant, whether or not a line names them.
fn media_files(folder: &Path, is_meant: &dyn Fn(&str) -> bool) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for place in ["tweets/media", ".held/media"] {
        let place = folder.join(place);
        atomic::sweep(&place)?;
        match fs::read_dir(&place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(atomic::with_path(&place, &error)),
            Ok(entries) => names.extend(
                entries
                    .flatten()
                    .filter_map(|entry| entry.file_name().into_string().ok())
                    .filter(|name| is_meant(name)),
            ),
        }
    }
    names.sort();
    names.dedup();
    Ok(names)
}

fn sorted(ids: impl Iterator<Item = TweetId>) -> Vec<TweetId> {
    let mut ids: Vec<TweetId> = ids.collect();
    ids.sort_unstable();
    ids
}

fn count_cut(shown: &mut Lines, gone: &HashSet<TweetId>) -> usize {
    let before: Vec<String> = shown.by_id.values().map(|line| line.text.clone()).collect();
    cut_links_to(shown, gone);
    shown.by_id.values().zip(before).filter(|(line, before)| line.text != *before).count()
}

/// What earlier builds kept may be made of it; it is made again where it is still needed.
fn forget_made(folder: &Path) -> io::Result<()> {
    contact::remove(folder)?;
    let memo = folder.join(".held/memo");
    match fs::remove_dir_all(&memo) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(atomic::with_path(&memo, &error)),
        _ => Ok(()),
    }
}

/// Decisions and alt texts name what they are about, pictures that are not in the folder among it.
fn forget(folder: &Path, id: TweetId) -> io::Result<()> {
    let is_media = |name: &str| is_media_of(name, id);
    let tweet = Item::tweet(id);
    refused::forget(folder, &is_media)?;
    decisions::forget(folder, &|item| item == tweet.as_str() || item.strip_prefix("media:").is_some_and(is_media))?;
    let path = folder.join("alt.toml");
    match atomic::read_text(&path)? {
        Some(text) => atomic::write(&path, without_keys(&text, &is_media).as_bytes()).map(drop),
        None => Ok(()),
    }
}

/// The text of a file without the lines of some of its keys. One that is no TOML stays as it is; the check says so.
fn without_keys(text: &str, is_meant: &dyn Fn(&str) -> bool) -> String {
    let Ok(table) = DeTable::parse(text) else { return text.to_owned() };
    let named = table.get_ref().iter().filter(|(key, _)| is_meant(key.get_ref()));
    let mut cuts: Vec<(usize, usize)> = named
        .map(|(key, value)| {
            let start = text[..key.span().start].rfind('\n').map_or(0, |at| at + 1);
            let end = text[value.span().end..].find('\n').map_or(text.len(), |at| value.span().end + at + 1);
            (start, end)
        })
        .collect();
    cuts.sort_unstable();
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end) in cuts {
        kept.push_str(text.get(at..start).unwrap_or_default());
        at = end.max(at);
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    kept
}

/// Adds a line to the list, unless the item is on it.
fn remember(folder: &Path, item: &Item, entry: Entry<'_>) -> io::Result<()> {
    atomic::keep_held_out_of_git(folder)?;
    let path = folder.join(FILE);
    let mut text = atomic::read_text(&path)?.unwrap_or_else(|| HEADING.to_owned());
    let quoted = |value: &str| toml::Value::String(value.to_owned()).to_string();
    let invalid =
        |why: &str| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {why}. Mend it first.", path.display()));
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| invalid(error.message()))?;
    let known = table.get("takedowns").and_then(|list| list.as_array()).into_iter().flatten();
    if known.filter_map(|entry| entry.get("item")?.as_str()).any(|known| known == item.as_str()) {
        return Ok(());
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let mut add = || -> std::fmt::Result {
        writeln!(text, "\n[[takedowns]]\nitem = {}\ndate = {}", quoted(item.as_str()), entry.date)?;
        if !entry.reason.is_empty() {
            writeln!(text, "reason = {}", quoted(entry.reason))?;
        }
        Ok(())
    };
    add().expect("a String takes every text");
    atomic::write(&path, text.as_bytes()).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_of_the_keys_go() {
        let text = "# Alt texts\n\"1-a.jpg\" = \"A hill\"\n\"2-b.jpg\" = \"\"\"\nTwo\nlines\"\"\" # long\n# mine\n'3-c.jpg' = 'Sea'";
        let without = |names: &[&str]| without_keys(text, &|key| names.contains(&key));
        assert_eq!(without(&["2-b.jpg"]), "# Alt texts\n\"1-a.jpg\" = \"A hill\"\n# mine\n'3-c.jpg' = 'Sea'");
        assert_eq!(
            without(&["3-c.jpg", "1-a.jpg", "9"]),
            "# Alt texts\n\"2-b.jpg\" = \"\"\"\nTwo\nlines\"\"\" # long\n# mine\n"
        );
        assert_eq!(without_keys("= no toml", &|_| true), "= no toml");
    }
}
