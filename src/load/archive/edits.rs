//! Edited tweets: every version is an entry of its own, and only the last one is the doctor's word.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::TweetId;

use super::entry::Entry;

/// Keeps the last version that is there, marks it, and gives the answers to earlier ones a new aim. Returns how many
/// entries were dropped.
pub(super) fn collapse(entries: &mut BTreeMap<TweetId, Entry>) -> u64 {
    let later = later_versions(entries);
    let mut earlier: BTreeMap<TweetId, BTreeSet<TweetId>> = BTreeMap::new();
    for version in later.keys() {
        let last = last(*version, &later);
        if *version < last {
            earlier.entry(last).or_default().insert(*version);
        }
    }
    let before = entries.len();
    entries.retain(|id, _| last(*id, &later) == *id);
    for entry in entries.values_mut() {
        entry.edited = later.contains_key(&entry.id);
        entry.replaces = earlier.remove(&entry.id).unwrap_or_default().into_iter().collect();
        if let Some(answered) = entry.answers.tweet.filter(|id| later.contains_key(id)) {
            let last = last(answered, &later);
            // An answer cannot be older than what it answers, unless that was edited after it.
            if last != entry.id {
                entry.answers.tweet = Some(last);
            }
        }
    }
    (before - entries.len()) as u64
}

/// For every version that an entry names, the latest that is there.
fn later_versions(entries: &BTreeMap<TweetId, Entry>) -> BTreeMap<TweetId, TweetId> {
    let mut later: BTreeMap<TweetId, TweetId> = BTreeMap::new();
    for entry in entries.values().filter(|entry| !entry.versions.is_empty()) {
        let present = entry.versions.iter().filter(|id| entries.contains_key(id)).max().copied();
        let last = present.unwrap_or(entry.id).max(entry.id);
        for version in entry.versions.iter().copied().chain([entry.id]) {
            let known = later.entry(version).or_insert(last);
            *known = last.max(*known);
        }
    }
    later
}

/// The last of a chain of which each entry knew only a part. Each step goes up, so it ends.
fn last(id: TweetId, later: &BTreeMap<TweetId, TweetId>) -> TweetId {
    let mut at = id;
    while let Some(next) = later.get(&at).filter(|next| **next > at) {
        at = *next;
    }
    at
}
