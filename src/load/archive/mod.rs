//! The export of X → tweets: one file per part of an export, each entry read by itself.
//!
//! A fault in one entry is reported with its line and skips that entry only. Places, devices and counts are never
//! read, and of the account's files only the manifest and the profile.

mod assignment;
mod edits;
mod entry;
mod frame;
mod kind;
mod loose;
pub mod manifest;
mod media;
mod notes;
pub mod profile;
mod raw;
mod text;
mod unnamed;

use std::collections::btree_map;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

use crate::finding::{Finding, Item, Place, reading};
use crate::model::tweet_line::parser_words;
use crate::model::{ArchiveFacts, LeftOut, Tweet, TweetId};
use crate::source::export::Export;
use crate::value::Handle;

use entry::{Around, Entry};
use frame::{Element, Extent, FrameFault};
use manifest::Manifest;

/// The tweets of an export.
#[derive(Debug, Default)]
pub struct Archive {
    /// By id, oldest first. Replies and retweets are among them, each with its kind.
    pub tweets: Vec<Tweet>,
    /// What is known of the whole.
    pub facts: ArchiveFacts,
    /// Earlier versions and repeated entries, which were dropped.
    pub left_out: BTreeMap<LeftOut, u64>,
}

/// Reads the tweets of an export. `alt` is `alt.toml`; `own` are the doctor's handles, the current one first, then
/// other and former ones (empty while no profile exists).
pub fn load(export: &Export, alt: &BTreeMap<String, String>, own: &[Handle]) -> (Archive, Vec<Finding>) {
    let mut reading = Reading { export, findings: Vec::new(), entries: BTreeMap::new(), repeated: 0, skipped: 0 };
    let facts = ArchiveFacts {
        private_files_ignored: export.private_files() as u64,
        origin: export.name().to_owned(),
        ..ArchiveFacts::default()
    };
    let manifest = reading.manifest();
    let Some(handle) = reading.whose(&manifest, own) else {
        return (Archive { facts, ..Archive::default() }, reading.findings);
    };
    let around = Around { export, alt };
    reading.tweets(&around);
    reading.count_against(&manifest);
    let (read, skipped) = (reading.entries.len() as u64 + reading.repeated, reading.skipped);
    let notes = reading.notes();
    let unjoined = notes::join(notes, &mut reading.entries);
    reading.say_unjoined(unjoined);
    let edited = edits::collapse(&mut reading.entries);
    reading.say_missing_media();
    let left_out = [(LeftOut::Edited, edited), (LeftOut::Repeated, reading.repeated)];
    let owner = kind::Owner { account: manifest.account, handles: own.iter().chain([&handle]).collect() };
    let facts = ArchiveFacts { read, skipped, handle: Some(handle.clone()), ..facts };
    let tweets = finished(std::mem::take(&mut reading.entries), &owner, &handle);
    let left_out = left_out.into_iter().filter(|(_, count)| *count > 0).collect();
    (Archive { tweets, facts, left_out }, reading.findings)
}

fn finished(entries: BTreeMap<TweetId, Entry>, owner: &kind::Owner<'_>, handle: &Handle) -> Vec<Tweet> {
    let ids: BTreeSet<TweetId> = entries.keys().copied().collect();
    let finish = |entry: Entry| {
        let (kind, reply_to) = kind::of(&entry.answers, entry.retweet.as_ref(), &entry.written, owner, &ids);
        Tweet {
            id: entry.id,
            handle: handle.clone(),
            time: entry.time,
            text: entry.shown.text,
            spans: entry.shown.spans,
            language: entry.language,
            kind,
            reply_to,
            quotes: entry.shown.quotes,
            media: entry.media,
            edited: entry.edited,
            at: Some(entry.at),
        }
    };
    entries.into_values().map(finish).collect()
}

/// An export while it is read.
struct Reading<'a> {
    export: &'a Export,
    findings: Vec<Finding>,
    entries: BTreeMap<TweetId, Entry>,
    repeated: u64,
    skipped: u64,
}

impl Reading<'_> {
    fn item(&self) -> Item {
        Item::file(self.export.name())
    }

    fn incomplete(&mut self, at: Place, message: String) {
        self.findings.push(Finding::new(&reading::INCOMPLETE_EXPORT, self.item(), message).at(at));
    }

    fn manifest(&mut self) -> Manifest {
        match manifest::read(self.export) {
            Ok(manifest) => manifest.unwrap_or_default(),
            Err(error) => {
                let at = self.export.place("data/manifest.js");
                self.incomplete(at, format!("The list of contents of the export cannot be read ({error})."));
                Manifest::default()
            }
        }
    }

    /// The handle of the export; nothing, with a finding, where it is another person's or cannot be told.
    fn whose(&mut self, manifest: &Manifest, own: &[Handle]) -> Option<Handle> {
        let Some(handle) = manifest.handle.clone().or_else(|| own.first().cloned()) else {
            let message = "The export does not say whose it is: data/manifest.js is missing or names no handle.";
            let mend = "Add the account to profile.md, or use an export that has data/manifest.js.";
            let finding = Finding::new(&reading::UNREADABLE_FILE, self.item(), message).mend(mend);
            self.findings.push(finding.at(Place::file(self.export.name())));
            return None;
        };
        if own.is_empty() || own.contains(&handle) {
            return Some(handle);
        }
        let message = format!("The export belongs to @{handle}, an account that profile.md does not name.");
        let mend = "If it is yours, add it to `accounts` in profile.md, or to the `former_handles` of one.";
        let at = self.export.place("data/manifest.js");
        self.findings.push(Finding::new(&reading::WRONG_VALUE, self.item(), message).at(at).mend(mend));
        None
    }

    fn tweets(&mut self, around: &Around<'_>) {
        let files = self.export.tweet_files();
        if files.is_empty() {
            self.say_no_tweets();
        }
        for file in files {
            let read = self.list(&file, |bytes, at| {
                let raw = raw::tweet(bytes).map_err(|error| parser_words(&error))?;
                entry::read(raw, at, around)
            });
            for entry in read {
                match self.entries.entry(entry.id) {
                    btree_map::Entry::Vacant(free) => drop(free.insert(entry)),
                    btree_map::Entry::Occupied(_) => self.repeated += 1,
                }
            }
        }
    }

    fn notes(&mut self) -> Vec<notes::Note> {
        let files = self.export.note_files();
        files.into_iter().flat_map(|file| self.list(&file, |bytes, _| notes::read(bytes))).collect()
    }

    /// The elements of one file. Where the file turns out to be damaged, nothing of it is used.
    fn list<T>(&mut self, file: &str, read: impl Fn(&[u8], Place) -> Result<T, String>) -> Vec<T> {
        let place_name: std::sync::Arc<str> = self.export.place_name(file).into();
        let mut good = Vec::new();
        let mut faults = Vec::new();
        let result = self.export.read_with(file, |bytes| {
            frame::elements(bytes, &mut |element| {
                let at = Place::line(place_name.clone(), element.line);
                match whole(&element).and_then(|bytes| read(bytes, at.clone())) {
                    Ok(value) => good.push(value),
                    Err(why) => faults.push(skipped(&element.bytes, at, &why)),
                }
            })
        });
        if let Err(error) = result {
            self.findings.push(self.damaged(file, &error));
            return Vec::new();
        }
        if let Ok(Some(fault)) = result {
            faults.push(self.frame_fault(file, &fault));
        }
        self.skipped += faults.iter().filter(|finding| finding.kind == &reading::SKIPPED_TWEET).count() as u64;
        self.findings.append(&mut faults);
        good
    }

    fn damaged(&self, file: &str, error: &io::Error) -> Finding {
        let message = format!("{file} in the export is damaged ({error}), and nothing of it was used.");
        Finding::new(&reading::UNREADABLE_FILE, self.item(), message)
            .at(self.export.place(file))
            .mend("Download the export from X again.")
    }

    fn frame_fault(&self, file: &str, fault: &FrameFault) -> Finding {
        let at = self.export.place(file);
        match fault {
            FrameFault::NoList => {
                let message = format!("{file} in the export does not hold a list as X writes it.");
                let mend = "Use the file as it came from X.";
                Finding::new(&reading::SYNTAX, self.item(), message).at(at).mend(mend)
            }
            FrameFault::NotClosed => {
                let message = format!("{file} in the export ends too early, so tweets may be missing.");
                let mend = "Download the export from X again.";
                Finding::new(&reading::INCOMPLETE_EXPORT, self.item(), message).at(at).mend(mend)
            }
        }
    }

    fn say_no_tweets(&mut self) {
        let all = self.export.names().into_iter().chain(self.export.other_names().iter().map(String::as_str));
        let tops: BTreeSet<&str> = all.filter_map(|name| name.split('/').next()).collect();
        let found: Vec<&str> = tops.into_iter().take(10).collect();
        let found = if found.is_empty() { "nothing".to_owned() } else { found.join(", ") };
        let message =
            format!("The export has no tweets: looked for data/tweets.js and data/tweet.js, found {found} at its top.");
        let mend = "Pass the zip file that X sent, or the folder unpacked from it.";
        let finding = Finding::new(&reading::UNREADABLE_FILE, self.item(), message).mend(mend);
        self.findings.push(finding.at(Place::file(self.export.name())));
    }

    fn count_against(&mut self, manifest: &Manifest) {
        let at = self.export.place("data/manifest.js");
        for (file, _) in manifest.tweet_files.iter().filter(|(file, _)| !self.export.has(file)).collect::<Vec<_>>() {
            self.incomplete(at.clone(), format!("The export names {file}, which is not in it."));
        }
        let counts: Option<Vec<u64>> = manifest.tweet_files.iter().map(|(_, count)| *count).collect();
        let read = self.entries.len() as u64 + self.repeated + self.skipped;
        match counts.map(|counts| counts.iter().fold(0_u64, |sum, count| sum.saturating_add(*count))) {
            Some(named) if !manifest.tweet_files.is_empty() && named != read => {
                self.incomplete(at, format!("The export says that it holds {named} tweets, and {read} are in it."));
            }
            _ => {}
        }
    }

    fn say_unjoined(&mut self, unjoined: u64) {
        if unjoined > 0 {
            let at = self.export.place("data/note-tweet.js");
            let message = format!("{unjoined} long posts of the export have no tweet that they belong to.");
            self.incomplete(at, message);
        }
    }

    /// Names at most this many media files that are missing, and counts the rest.
    fn say_missing_media(&mut self) {
        const NAMED: usize = 20;
        let missing: Vec<(String, Place)> = (self.entries.values())
            .flat_map(|entry| entry.media.iter().map(move |media| (media, &entry.at)))
            .filter(|(media, _)| media.file.is_none())
            .map(|(media, at)| (media.name.clone(), at.clone()))
            .collect();
        for (name, at) in missing.iter().take(NAMED) {
            let message = format!("The picture or film {name} is not in the export.");
            let finding = Finding::new(&reading::INCOMPLETE_EXPORT, Item::media(name), message);
            self.findings.push(finding.at(at.clone()));
        }
        if missing.len() > NAMED {
            let more = missing.len() - NAMED;
            let at = Place::file(self.export.name());
            self.incomplete(at, format!("{more} more pictures and films are not in the export."));
        }
    }
}

fn whole(element: &Element) -> Result<&[u8], String> {
    match element.extent {
        Extent::Whole => Ok(&element.bytes),
        Extent::Cut => Err("the file ends inside it".to_owned()),
        Extent::TooLong => Err("it is longer than an entry of X can be".to_owned()),
    }
}

fn skipped(bytes: &[u8], at: Place, why: &str) -> Finding {
    let (item, which) = match raw::id_of_faulty(bytes) {
        Some(id) => (Item::tweet(&id), format!("The entry with id {id}")),
        None => (Item::file(at.file.as_ref()), "An entry of the export".to_owned()),
    };
    Finding::new(&reading::SKIPPED_TWEET, item, format!("{which} cannot be read and was skipped: {why}."))
        .at(at)
        .mend("Look it up on X if it matters to you; the other tweets are read.")
}
