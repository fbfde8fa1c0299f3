//! Edited tweets: every version is an entry of its own, and only the last one is the doctor's word.

use std::collections::BTreeMap;

use crate::model::TweetId;

use super::entry::Entry;

/// Keeps the last version that is there, marks it, and gives the answers to earlier ones a new aim. Returns the
/// entries that were dropped, each with the version that took its place.
pub(super) fn collapse(entries: &mut BTreeMap<TweetId, Entry>) -> Vec<(TweetId, TweetId)> {
    let mut last_of: BTreeMap<TweetId, TweetId> = BTreeMap::new();
    for entry in entries.values().filter(|entry| !entry.versions.is_empty()) {
        let present = entry.versions.iter().filter(|id| entries.contains_key(id)).max().copied();
        let last = present.unwrap_or(entry.id).max(entry.id);
        for version in entry.versions.iter().copied().chain([entry.id]) {
            let known = last_of.entry(version).or_insert(last);
            *known = last.max(*known);
        }
    }
    let replaced = last_of.iter().filter(|(id, last)| id != last && entries.contains_key(id));
    let replaced = replaced.map(|(id, last)| (*id, *last)).collect();
    entries.retain(|id, _| last_of.get(id).is_none_or(|last| last == id));
    for entry in entries.values_mut() {
        entry.edited = last_of.contains_key(&entry.id);
        if let Some(last) = entry.answers.tweet.and_then(|id| last_of.get(&id)) {
            // An answer cannot be older than what it answers, unless that was edited after it.
            if *last != entry.id {
                entry.answers.tweet = Some(*last);
            }
        }
    }
    replaced
}
