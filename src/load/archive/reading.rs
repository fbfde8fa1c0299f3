//! One export while it is read: its files in turn, each element by itself, and what is to be said about them.

use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::io;

use crate::finding::{Finding, Item, Place, reading};
use crate::model::TweetId;
use crate::model::tweet_line::parser_words;
use crate::source::export::Export;
use crate::value::Handle;

use super::entry::{self, Entry};
use super::frame::{self, Element, Extent, FrameFault};
use super::manifest::{self, Manifest};
use super::{merge, notes, raw};

/// What one export holds.
#[derive(Default)]
pub(super) struct Part {
    /// Nothing, with a finding, where the export is another person's or does not say whose it is.
    pub(super) handle: Option<Handle>,
    /// The account's number.
    pub(super) account: Option<u64>,
    pub(super) entries: BTreeMap<TweetId, Entry>,
    /// Entries whose id was there before.
    pub(super) repeated: u64,
    /// Entries that could not be read.
    pub(super) skipped: u64,
    pub(super) notes: Vec<notes::Note>,
    /// Whether it says how many tweets it holds, and every one of them was read.
    pub(super) is_whole: bool,
}

/// Reads one export. `own` are the doctor's handles.
pub(super) fn read(export: &Export, own: &[Handle], findings: &mut Vec<Finding>) -> Part {
    let mut reading = Reading { export, findings: Vec::new(), entries: BTreeMap::new(), repeated: 0, skipped: 0 };
    let manifest = reading.manifest();
    let Some(handle) = reading.whose(&manifest, own) else {
        findings.append(&mut reading.findings);
        return Part::default();
    };
    reading.tweets(&handle);
    reading.count_against(&manifest);
    let is_whole = reading.is_whole(&manifest);
    let notes = reading.notes();
    findings.append(&mut reading.findings);
    let Reading { entries, repeated, skipped, .. } = reading;
    Part { handle: Some(handle), account: manifest.account, entries, repeated, skipped, notes, is_whole }
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

    fn tweets(&mut self, handle: &Handle) {
        let files = self.export.tweet_files();
        if files.is_empty() {
            self.say_no_tweets();
        }
        for file in files {
            let read = self.list(&file, |bytes, at| {
                let raw = raw::tweet(bytes).map_err(|error| parser_words(&error))?;
                entry::read(raw, at, handle)
            });
            for entry in read {
                match self.entries.entry(entry.id) {
                    btree_map::Entry::Vacant(free) => drop(free.insert(entry)),
                    btree_map::Entry::Occupied(mut there) => {
                        merge::into(there.get_mut(), entry);
                        self.repeated += 1;
                    }
                }
            }
        }
    }

    fn notes(&mut self) -> Vec<notes::Note> {
        let files = self.export.note_files();
        files.into_iter().flat_map(|file| self.list(&file, notes::read)).collect()
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

    /// Whether a tweet that is not here was not on X either when the export was made.
    fn is_whole(&self, manifest: &Manifest) -> bool {
        let is_there = |(file, count): &(String, Option<u64>)| self.export.has(file) && count.is_some();
        let named: u64 = manifest.tweet_files.iter().filter_map(|(_, count)| *count).fold(0, u64::saturating_add);
        let read = self.entries.len() as u64 + self.repeated;
        let files = &manifest.tweet_files;
        !manifest.is_partial && self.skipped == 0 && !files.is_empty() && files.iter().all(is_there) && named == read
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
