//! Exports of X → tweets: one file per part of an export, each entry read by itself, and the same tweet of several
//! exports made one.
//!
//! A fault in one entry is reported with its line and skips that entry only. Places, devices and counts are never
//! read, and of the account's files only the manifest and the profile.

mod articles;
mod assignment;
mod counts;
mod edits;
mod entry;
mod frame;
mod gone;
mod kind;
mod loose;
pub mod manifest;
mod media;
mod merge;
mod notes;
pub mod places;
pub mod profile;
mod raw;
mod reading;
mod retweet;
mod styles;
mod table;
mod text;
mod unnamed;
mod when;
mod whose;

use std::collections::{BTreeMap, BTreeSet, btree_map};

use crate::finding::{Finding, Item, Place, reading as kinds};
use crate::model::{AccountProfile, ArchiveFacts, Article, Audience, LeftOut, ReadExport, Tweet, TweetId};
use crate::source::export::Export;
use crate::value::Handle;

use entry::Entry;

/// The tweets of one or more exports.
#[derive(Debug, Default)]
pub struct Archive {
    /// By id, oldest first. Replies and retweets are among them, each with its kind.
    pub tweets: Vec<Tweet>,
    /// What is known of the whole.
    pub facts: ArchiveFacts,
    /// Earlier versions and repeated entries, which were dropped.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// Articles that were published.
    pub articles: Vec<Article>,
}

/// Reads the tweets of exports, whose names differ; their order does not matter. `alt` is `alt.toml`; `own` are the
/// doctor's handles, the current one first, then other and former ones (empty while no profile exists). `circle` are
/// tweets that an earlier export named as written for a Circle.
pub fn load(
    exports: &[Export],
    alt: &BTreeMap<String, String>,
    own: &[Handle],
    circle: &BTreeSet<TweetId>,
) -> (Archive, Vec<Finding>) {
    let mut sorted: Vec<&Export> = exports.iter().collect();
    sorted.sort_by_key(|export| export.name());
    let mut whole = Whole { circle: circle.clone(), ..Whole::new(&sorted) };
    for export in &sorted {
        let part = reading::read(export, own, &mut whole.findings);
        whole.add(export, part, own);
    }
    whole.mark_circle();
    let notes = std::mem::take(&mut whole.notes);
    let unjoined = notes::join(notes.into_values().flatten().collect(), &mut whole.entries);
    whole.say_unjoined(unjoined);
    let edited = edits::collapse(&mut whole.entries);
    let handle = whole.handle(own);
    let left_out = [(LeftOut::Edited, edited), (LeftOut::Repeated, whole.repeated)];
    let mut tweets = whole.finished(alt, own);
    gone::mark(&mut tweets, &whole.read);
    whole.say_missing_media(&tweets);
    let facts = whole.facts(handle);
    let left_out = left_out.into_iter().filter(|(_, count)| *count > 0).collect();
    let articles = whole.articles.into_values().collect();
    (Archive { tweets, facts, left_out, articles }, whole.findings)
}

/// All exports while they become one.
struct Whole<'a> {
    exports: &'a [&'a Export],
    findings: Vec<Finding>,
    entries: BTreeMap<TweetId, Entry>,
    notes: BTreeMap<notes::Key, Vec<notes::Note>>,
    handles: BTreeMap<String, Handle>,
    accounts: BTreeSet<u64>,
    /// Entries whose id was there before.
    repeated: u64,
    skipped: u64,
    read: Vec<ReadExport>,
    circle: BTreeSet<TweetId>,
    articles: BTreeMap<String, Article>,
}

impl<'a> Whole<'a> {
    fn new(exports: &'a [&'a Export]) -> Whole<'a> {
        Whole {
            exports,
            findings: Vec::new(),
            entries: BTreeMap::new(),
            notes: BTreeMap::new(),
            handles: BTreeMap::new(),
            accounts: BTreeSet::new(),
            repeated: 0,
            skipped: 0,
            read: Vec::new(),
            circle: BTreeSet::new(),
            articles: BTreeMap::new(),
        }
    }

    fn add(&mut self, export: &Export, part: reading::Part, own: &[Handle]) {
        if let Some(handle) = part.handle.as_ref().filter(|_| !part.entries.is_empty()) {
            let entries = part.entries.len() as u64 + part.repeated;
            let ids: BTreeSet<TweetId> = part.entries.keys().chain(&part.unread).copied().collect();
            self.read.push(ReadExport {
                name: export.name().to_owned(),
                handle: handle.clone(),
                account: part.account,
                entries,
                is_whole: part.is_whole,
                made: part.made,
                ids: ids.into_iter().collect(),
            });
        }
        self.handles.extend(part.handle.map(|handle| (handle.key(), handle)));
        self.accounts.extend(part.account);
        self.repeated += part.repeated;
        self.skipped += part.skipped;
        self.circle.extend(part.circle);
        self.articles.extend(part.articles.into_iter().map(|article| (article.id.clone(), article)));
        notes::gather(&mut self.notes, part.notes);
        for (id, entry) in part.entries {
            match self.entries.entry(id) {
                btree_map::Entry::Vacant(free) => drop(free.insert(entry)),
                btree_map::Entry::Occupied(mut there) => {
                    let handles = there.get().handle.iter().chain(&entry.handle).cloned();
                    let handle = handles.reduce(|one, other| newer_handle(&one, &other, own));
                    merge::into(there.get_mut(), entry);
                    there.get_mut().handle = handle;
                    self.repeated += 1;
                }
            }
        }
    }

    /// What any export names as written for a Circle stays so, whichever export the words come from.
    fn mark_circle(&mut self) {
        for entry in self.entries.values_mut() {
            if self.circle.contains(&entry.id) || entry.versions.iter().any(|version| self.circle.contains(version)) {
                entry.audience = Audience::Circle;
            }
        }
    }

    /// The handle of the account as it is now.
    fn handle(&self, own: &[Handle]) -> Option<Handle> {
        self.handles.values().cloned().reduce(|one, other| newer_handle(&one, &other, own))
    }

    fn finished(&mut self, alt: &BTreeMap<String, String>, own: &[Handle]) -> Vec<Tweet> {
        let handles = own.iter().chain(self.handles.values()).collect();
        let owner = kind::Owner { accounts: &self.accounts, handles };
        let ids: BTreeSet<TweetId> = self.entries.keys().copied().collect();
        let finish = |entry: Entry| {
            let handle = entry.handle?;
            let (kind, reply_to) = kind::of(&entry.answers, entry.retweet.as_ref(), &entry.written, &owner, &ids);
            Some(Tweet {
                id: entry.id,
                handle,
                time: entry.moment.time,
                time_known: entry.moment.known,
                text: entry.shown.text,
                spans: entry.shown.spans,
                styles: entry.shown.styles,
                language: entry.language,
                kind,
                reply_to,
                quotes: entry.shown.quotes,
                retweets: entry.retweet.and_then(|retweet| retweet.id),
                media: entry.media.iter().map(|wanted| media::found(wanted, self.exports, alt)).collect(),
                edited: entry.edited,
                gone: false,
                replaces: entry.replaces,
                audience: entry.audience,
                known_public: entry.known_public,
                at: Some(entry.at),
            })
        };
        std::mem::take(&mut self.entries).into_values().filter_map(finish).collect()
    }

    /// What the account says of itself, in the export that knows the latest tweet. It serves advice only, so an export
    /// whose profile cannot be read has none.
    fn profile(&self) -> Option<AccountProfile> {
        let latest = |export: &&&Export| {
            let read = self.read.iter().find(|read| read.name == export.name());
            read.map(ReadExport::end)
        };
        let newest = self.exports.iter().max_by_key(latest)?;
        profile::read(newest).ok().flatten()
    }

    fn facts(&self, handle: Option<Handle>) -> ArchiveFacts {
        let names: Vec<&str> = self.exports.iter().map(|export| export.name()).collect();
        ArchiveFacts {
            read: self.read.iter().map(|read| read.entries).sum(),
            skipped: self.skipped,
            handle,
            private_files_ignored: self.exports.iter().map(|export| export.private_files() as u64).sum(),
            origin: names.join(", "),
            profile: self.profile(),
            exports: self.read.clone(),
        }
    }

    fn incomplete(&mut self, item: Item, at: Place, message: String) {
        self.findings.push(Finding::new(&kinds::INCOMPLETE_EXPORT, item, message).at(at));
    }

    fn say_unjoined(&mut self, unjoined: BTreeMap<std::sync::Arc<str>, u64>) {
        for (file, count) in unjoined {
            let message = match count {
                1 => "1 long post of the export has no tweet that it belongs to.".to_owned(),
                several => format!("{several} long posts of the export have no tweet that they belong to."),
            };
            let item = Item::file(file.split('!').next().unwrap_or_default());
            self.incomplete(item, Place::file(file), message);
        }
    }

    /// Names at most this many media files that are missing, and counts the rest.
    fn say_missing_media(&mut self, tweets: &[Tweet]) {
        const NAMED: usize = 20;
        let missing = tweets.iter().flat_map(|tweet| tweet.media.iter().map(move |media| (media, &tweet.at)));
        let missing: Vec<_> = missing.filter(|(media, _)| media.file.is_none()).collect();
        let which = if self.exports.len() > 1 { "any of the exports" } else { "the export" };
        for (media, at) in missing.iter().take(NAMED) {
            let message = format!("The picture or film {} is not in {which}.", media.name);
            let finding = Finding::new(&kinds::INCOMPLETE_EXPORT, Item::media(&media.name), message);
            self.findings.push(finding.at((*at).clone()));
        }
        if let (Some(more @ 1..), Some(export)) = (missing.len().checked_sub(NAMED), self.exports.first()) {
            let message = match more {
                1 => format!("1 more picture or film is not in {which}."),
                several => format!("{several} more pictures and films are not in {which}."),
            };
            self.incomplete(Item::file(export.name()), Place::file(export.name()), message);
        }
    }
}

/// Of two handles the one that stands first among the doctor's own: the current one goes before a former one.
fn newer_handle(one: &Handle, other: &Handle, own: &[Handle]) -> Handle {
    let rank = |handle: &Handle| (own.iter().position(|known| known == handle).unwrap_or(usize::MAX), handle.key());
    if rank(other) < rank(one) { other.clone() } else { one.clone() }
}
