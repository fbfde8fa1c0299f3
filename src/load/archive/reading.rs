//! One export while it is read: its files in turn, each element by itself. What it says of itself is compared with what
//! is in it by `counts.rs`.

use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::io;
use std::sync::Arc;

use crate::finding::{Finding, Item, Place, reading};
use crate::model::tweet_line::parser_words;
use crate::model::{Audience, TweetId, circle_existed};
use crate::source::export::Export;
use crate::value::Handle;

use super::articles::{self, Article};
use super::entry::{self, Entry};
use super::frame::{self, Element, Extent, FrameFault};
use super::manifest::{self, Manifest};
use super::raw::{self, RawTweet};
use super::{counts, merge, notes, table, whose};

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
    /// The ids of those, where they can be told.
    pub(super) unread: Vec<TweetId>,
    pub(super) notes: Vec<notes::Note>,
    /// Whether it says how many tweets it holds, and every one of them was read.
    pub(super) is_whole: bool,
    /// The id that a tweet of the moment in which it was made would have.
    pub(super) made: Option<TweetId>,
    /// Ids of tweets that went to a Circle.
    pub(super) circle: BTreeSet<TweetId>,
    /// Articles that were published.
    pub(super) articles: Vec<Article>,
}

/// Reads one export. `own` are the doctor's handles.
pub(super) fn read(export: &Export, own: &[Handle], findings: &mut Vec<Finding>) -> Part {
    let mut reading = Reading { export, findings: export.findings().to_vec(), part: Part::default(), skipped: 0 };
    let part = reading.whole(own);
    findings.append(&mut reading.findings);
    part.unwrap_or_default()
}

/// An export while it is read.
pub(super) struct Reading<'a> {
    pub(super) export: &'a Export,
    pub(super) findings: Vec<Finding>,
    pub(super) part: Part,
    /// Elements of lists of tweets that could not be read.
    skipped: u64,
}

impl Reading<'_> {
    /// All of the export; nothing where it is another person's.
    fn whole(&mut self, own: &[Handle]) -> Option<Part> {
        let manifest = self.manifest();
        if let Some(handle) = manifest.handle.as_ref().filter(|handle| !whose::is_own(handle, own)) {
            self.findings.push(whose::foreign(self.export, handle));
            return None;
        }
        let mut authors = whose::Authors::default();
        self.tweets(&mut authors);
        counts::against_contents(self, &manifest, self.skipped);
        self.part.made = manifest.made.map(TweetId::of_moment);
        self.part.is_whole = counts::is_whole(self, &manifest, self.skipped);
        self.headers();
        self.community(&mut authors);
        self.tables();
        let (handle, account) = match whose::of(&manifest, authors, own) {
            Ok(known) => known,
            Err(stated) => {
                self.findings.push(whose::refusal(self.export, stated.as_ref()));
                return None;
            }
        };
        self.circle();
        self.part.notes = self.notes();
        self.part.articles = self.articles();
        self.part.skipped = self.skipped;
        self.part.account = account;
        for entry in self.part.entries.values_mut() {
            entry.handle = Some(handle.clone());
        }
        self.part.handle = Some(handle);
        Some(std::mem::take(&mut self.part))
    }

    pub(super) fn item(&self) -> Item {
        Item::file(self.export.name())
    }

    pub(super) fn incomplete(&mut self, at: Place, message: String) {
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

    fn tweets(&mut self, authors: &mut whose::Authors) {
        let files = self.export.tweet_files();
        if files.is_empty() && self.export.tables().is_empty() {
            counts::say_no_tweets(self);
        }
        for file in files {
            let read = self.list(&file, entry_of);
            self.add(read, authors);
        }
    }

    fn community(&mut self, authors: &mut whose::Authors) {
        for file in self.export.community_files() {
            let mut read = self.list(&file, entry_of);
            for (entry, _) in &mut read {
                entry.audience = Audience::Community;
            }
            self.add(read, authors);
        }
    }

    fn add(&mut self, read: Vec<(Entry, whose::Author)>, authors: &mut whose::Authors) {
        for (entry, author) in read {
            authors.count(author);
            match self.part.entries.entry(entry.id) {
                btree_map::Entry::Vacant(free) => drop(free.insert(entry)),
                btree_map::Entry::Occupied(mut there) => {
                    merge::into(there.get_mut(), entry);
                    self.part.repeated += 1;
                }
            }
        }
    }

    /// Tweets that stand only in a table: those that a list has are better there.
    fn tables(&mut self) {
        for file in self.export.tables() {
            let place_name = self.export.place_name(&file);
            let mut rows = Vec::new();
            // A table repeats the lists: what they have is not read again, and no fault in it matters.
            let entries = &self.part.entries;
            let mut keep = |row: Result<RawTweet, String>, at| {
                if !row.as_ref().is_ok_and(|raw| is_there(raw, entries)) {
                    rows.push((row, at));
                }
            };
            let result = self.export.read_with(&file, |bytes| table::rows(bytes, &place_name, &mut keep));
            if let Err(error) = result {
                self.findings.push(self.damaged(&file, &error));
                continue;
            }
            for (row, at) in rows {
                match row.and_then(|raw| entry::read(raw, at.clone())) {
                    Ok(entry) => drop(self.part.entries.entry(entry.id).or_insert(entry)),
                    Err(why) => {
                        self.skipped += 1;
                        self.findings.push(skipped(b"", at, &why));
                    }
                }
            }
        }
    }

    fn headers(&mut self) {
        let files = self.export.header_files();
        if files.is_empty() || self.part.entries.is_empty() {
            return;
        }
        let mut ids = BTreeSet::new();
        for file in &files {
            ids.extend(self.ids(file).0);
        }
        counts::against_headers(self, &files[0], &ids);
    }

    /// Which tweets went to a Circle. Where that cannot be read whole, the export is refused: nobody could tell what
    /// would be published.
    fn circle(&mut self) {
        let mut listed = false;
        for file in self.export.circle_files() {
            let (ids, faults) = self.ids(&file);
            self.part.circle.extend(ids);
            if faults == 0 {
                listed = true;
            } else {
                let message =
                    format!("{file} in the export cannot be read, so it is not known which tweets were for a Circle.");
                let mend =
                    "Download the export from X again, or use one without that file; you are then asked about it.";
                let finding = Finding::new(&reading::SYNTAX, self.item(), message).mend(mend);
                self.findings.push(finding.at(self.export.place(&file)));
            }
        }
        let circle = &self.part.circle;
        let of_then = |entry: &&mut Entry| circle_existed(entry.moment.time) && !circle.contains(&entry.id);
        for entry in self.part.entries.values_mut().filter(|_| listed).filter(of_then) {
            entry.known_public = true;
        }
    }

    /// The ids that a list names and nothing else of it, with how many of its elements name none.
    fn ids(&self, file: &str) -> (BTreeSet<TweetId>, u64) {
        let mut ids = BTreeSet::new();
        let mut faults = 0;
        let result = self.export.read_with(file, |bytes| {
            frame::elements(bytes, &mut |element| match whole(&element).ok().and_then(raw::id_alone) {
                Some(id) => drop(ids.insert(TweetId(id))),
                None => faults += 1,
            })
        });
        faults += u64::from(!matches!(result, Ok(None)));
        (ids, faults)
    }

    fn articles(&mut self) -> Vec<Article> {
        let (texts, facts) = self.export.article_files();
        let texts = texts.iter().flat_map(|file| self.list(file, articles::text)).collect();
        let facts = facts.iter().flat_map(|file| self.list(file, articles::facts)).collect();
        let (published, unread) = articles::published(texts, facts);
        if unread > 0 {
            let at = self.export.place("data/article.js");
            self.incomplete(
                at,
                format!("{unread} published articles have a form that is not known, and were not read."),
            );
        }
        published
    }

    fn notes(&mut self) -> Vec<notes::Note> {
        let files = self.export.note_files();
        files.into_iter().flat_map(|file| self.list(&file, notes::read)).collect()
    }

    /// The elements of one file. Where the file turns out to be damaged, nothing of it is used.
    fn list<T>(&mut self, file: &str, read: impl Fn(&[u8], Place) -> Result<T, String>) -> Vec<T> {
        let place_name: Arc<str> = self.export.place_name(file).into();
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
        let skipped = faults.iter().filter(|finding| finding.kind == &reading::SKIPPED_TWEET);
        self.skipped += skipped.clone().count() as u64;
        self.part.unread.extend(skipped.filter_map(|finding| finding.item.tweet_id().and_then(TweetId::parse)));
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
}

fn is_there(raw: &RawTweet, entries: &BTreeMap<TweetId, Entry>) -> bool {
    raw.id_str.number().is_some_and(|id| entries.contains_key(&TweetId(id)))
}

fn entry_of(bytes: &[u8], at: Place) -> Result<(Entry, whose::Author), String> {
    let raw: RawTweet = raw::tweet(bytes).map_err(|error| parser_words(&error))?;
    let author = whose::author(&raw);
    Ok((entry::read(raw, at)?, author))
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
