//! Series: the doctor's own tweets with a hashtag that the settings declare as one, in order. A thread counts once.

use std::collections::{HashMap, HashSet};

use super::Hashtags;
use crate::clear::Cleared;
use crate::model::{TweetId, TweetKind};
use crate::value::TagKey;

/// A series.
#[derive(Debug)]
pub(crate) struct Series {
    /// The hashtag that makes it.
    pub key: TagKey,
    /// Its title, from the settings.
    pub title: String,
    /// What the settings say of it, by the index of the note there.
    pub note: usize,
    /// Its tweets by their index in `Cleared::tweets`, oldest first.
    pub tweets: Vec<usize>,
}

/// Gathers them, by title.
pub(super) fn series(cleared: &Cleared, hashtags: &Hashtags) -> Vec<Series> {
    let declared = cleared.settings.hashtags.iter().enumerate();
    let mut all: Vec<Series> = declared
        .filter_map(|(note, declared)| {
            let title = declared.series.clone()?;
            let tweets = instalments(cleared, &hashtags.get(&declared.key)?.tweets);
            Some(Series { key: declared.key.clone(), title, note, tweets })
        })
        .filter(|series| !series.tweets.is_empty())
        .collect();
    all.sort_by(|one, other| one.title.cmp(&other.title).then_with(|| one.key.cmp(&other.key)));
    all
}

/// Own tweets of these, oldest first; of a thread the first.
fn instalments(cleared: &Cleared, newest_first: &[usize]) -> Vec<usize> {
    let threads = cleared.threads.iter();
    let thread_of: HashMap<TweetId, TweetId> =
        threads.flat_map(|thread| thread.all().map(|id| (id, thread.root))).collect();
    let mut seen: HashSet<TweetId> = HashSet::new();
    let own = newest_first.iter().rev().copied().filter(|index| {
        let tweet = &cleared.tweets[*index];
        !matches!(tweet.kind, TweetKind::Retweet { .. })
            && thread_of.get(&tweet.id).is_none_or(|thread| seen.insert(*thread))
    });
    own.collect()
}
