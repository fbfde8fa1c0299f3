//! Hashtags: one for all ways to write it, with the tweets that carry it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::clear::Cleared;
use crate::model::{HashtagNote, SpanKind};
use crate::value::TagKey;

/// With fewer tweets a hashtag has a page only where the doctor explains it.
const FEWEST: usize = 2;

/// A hashtag.
#[derive(Debug)]
pub(crate) struct Hashtag {
    /// What it is known by.
    pub key: TagKey,
    /// As the doctor's settings write it, or else as most tweets do; without `#`.
    pub label: String,
    /// Its tweets by their index in `Cleared::tweets`, newest first.
    pub tweets: Vec<usize>,
    /// What the settings say of it, by its index there.
    pub note: Option<usize>,
}

impl Hashtag {
    /// Whether it has a page of its own.
    pub(crate) fn has_page(&self) -> bool {
        self.note.is_some() || self.tweets.len() >= FEWEST
    }

    /// What the settings say of it.
    pub(crate) fn note<'a>(&self, cleared: &'a Cleared) -> Option<&'a HashtagNote> {
        cleared.settings.hashtags.get(self.note?)
    }
}

/// All hashtags of shown tweets.
#[derive(Debug)]
pub(crate) struct Hashtags {
    /// By their key.
    pub all: Vec<Hashtag>,
    /// Where each is in `all`.
    by_key: HashMap<TagKey, usize>,
}

impl Hashtags {
    /// Gathers them.
    pub(super) fn of(cleared: &Cleared) -> Hashtags {
        let mut by_key: HashMap<TagKey, (Hashtag, Spellings<'_>)> = HashMap::new();
        for (index, tweet) in cleared.tweets.iter().enumerate().rev() {
            for part in &tweet.spans {
                let SpanKind::Hashtag(tag) = &part.kind else { continue };
                let (hashtag, spellings) = match by_key.entry(TagKey::of(tag)) {
                    Entry::Occupied(entry) => entry.into_mut(),
                    Entry::Vacant(entry) => {
                        let key = entry.key().clone();
                        let label = String::new();
                        entry.insert((Hashtag { key, label, tweets: Vec::new(), note: None }, Vec::new()))
                    }
                };
                if hashtag.tweets.last() != Some(&index) {
                    hashtag.tweets.push(index);
                }
                count(spellings, tag);
            }
        }
        for (number, note) in cleared.settings.hashtags.iter().enumerate() {
            if let Some((hashtag, spellings)) = by_key.get_mut(&note.key) {
                hashtag.note = Some(number);
                *spellings = vec![(&note.tag, 1)];
            }
        }
        let mut all: Vec<Hashtag> = by_key.into_values().map(labelled).collect();
        all.sort_by(|one, other| one.key.cmp(&other.key));
        let by_key = all.iter().enumerate().map(|(at, hashtag)| (hashtag.key.clone(), at)).collect();
        Hashtags { all, by_key }
    }

    /// A hashtag by its key.
    pub(crate) fn get(&self, key: &TagKey) -> Option<&Hashtag> {
        self.by_key.get(key).map(|at| &self.all[*at])
    }
}

/// Ways to write a hashtag, with how often each was used.
type Spellings<'a> = Vec<(&'a str, usize)>;

fn count<'a>(spellings: &mut Spellings<'a>, tag: &'a str) {
    match spellings.iter_mut().find(|(written, _)| *written == tag) {
        Some((_, count)) => *count += 1,
        None => spellings.push((tag, 1)),
    }
}

/// The spelling used most; of two used as often the one that is first in order.
fn labelled((hashtag, spellings): (Hashtag, Spellings<'_>)) -> Hashtag {
    let most = spellings.into_iter().max_by(|one, other| one.1.cmp(&other.1).then_with(|| other.0.cmp(one.0)));
    Hashtag { label: most.map(|(written, _)| written.to_owned()).unwrap_or_default(), ..hashtag }
}
