//! People: accounts of the follow list, which are public, with the tweets in which they stand. Nobody else is gathered.

use std::collections::BTreeMap;

use crate::clear::Cleared;
use crate::model::{Follow, SpanKind, Tweet, TweetKind};
use crate::value::Handle;

/// An account of the follow list that tweets mention.
#[derive(Debug)]
pub(crate) struct Person {
    /// Its handle in lower case.
    pub key: String,
    /// Its place among all entries of the follow list.
    pub follow: usize,
    /// Tweets that mention, answer or pass it on, by their index in `Cleared::tweets`, newest first.
    pub tweets: Vec<usize>,
}

impl Person {
    /// Its entry of the follow list.
    pub(crate) fn follow<'a>(&self, cleared: &'a Cleared) -> Option<&'a Follow> {
        cleared.follows.all().nth(self.follow)
    }
}

/// Gathers them, by handle.
pub(super) fn people(cleared: &Cleared) -> Vec<Person> {
    let mut people: BTreeMap<String, Person> = BTreeMap::new();
    for (number, follow) in cleared.follows.all().enumerate() {
        let Some(handle) = &follow.handle else { continue };
        let key = handle.key();
        people.entry(key.clone()).or_insert_with(|| Person { key, follow: number, tweets: Vec::new() });
    }
    if people.is_empty() {
        return Vec::new();
    }
    for (index, tweet) in cleared.tweets.iter().enumerate().rev() {
        for handle in handles(tweet) {
            let Some(person) = people.get_mut(&handle.key()) else { continue };
            if person.tweets.last() != Some(&index) {
                person.tweets.push(index);
            }
        }
    }
    people.into_values().filter(|person| !person.tweets.is_empty()).collect()
}

/// Everybody who stands in a tweet.
fn handles(tweet: &Tweet) -> impl Iterator<Item = &Handle> {
    let mentioned = tweet.spans.iter().filter_map(|part| match &part.kind {
        SpanKind::Mention(handle) => Some(handle),
        _ => None,
    });
    let answered = tweet.reply_to.as_ref().filter(|to| !to.own).and_then(|to| to.handle.as_ref());
    let passed_on = match &tweet.kind {
        TweetKind::Retweet { of, .. } => Some(of),
        TweetKind::Own | TweetKind::Reply => None,
    };
    mentioned.chain(answered).chain(passed_on)
}
