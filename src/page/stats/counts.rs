//! What is counted of tweets: kinds, what they hold, hashtags by year, papers by journal.

use std::collections::{BTreeMap, HashSet};

use crate::chart::{Bar, Strip};
use crate::clear::Cleared;
use crate::model::{SpanKind, Thread, Tweet, TweetId, TweetKind};
use crate::page::calendar::{Survey, date_of};
use crate::page::lists::{Hashtag, MentionedBy};

/// Every year from the first with tweets to the last.
pub(super) fn years(survey: &Survey<'_>) -> Vec<i16> {
    let (Some(first), Some(last)) = (survey.months.first(), survey.months.last()) else { return Vec::new() };
    (first.year..=last.year).collect()
}

/// Tweets of each month of these years, twelve a year.
pub(super) fn by_month(survey: &Survey<'_>, years: &[i16]) -> Vec<u64> {
    let mut counts = vec![0; years.len() * 12];
    for month in &survey.months {
        if let Some(count) = years.first().and_then(|first| counts.get_mut(place(*first, month.year, month.month))) {
            *count = month.tweets.len() as u64;
        }
    }
    counts
}

/// Which of the months since January of `first` it is.
fn place(first: i16, year: i16, month: i8) -> usize {
    usize::try_from(i32::from(year - first) * 12 + i32::from(month) - 1).unwrap_or(usize::MAX)
}

/// Tweets by kind; each is counted once. Kinds without any are left out.
pub(super) fn kinds(cleared: &Cleared) -> Vec<Bar> {
    let in_threads: HashSet<TweetId> = cleared.threads.iter().flat_map(Thread::all).collect();
    count(cleared, &["Single tweets", "Parts of threads", "Quotes", "Replies", "Reposts"], |tweet| {
        vec![match (&tweet.kind, &tweet.quotes) {
            (TweetKind::Retweet { .. }, _) => 4,
            (TweetKind::Reply, _) => 3,
            (TweetKind::Own, _) if in_threads.contains(&tweet.id) => 1,
            (TweetKind::Own, Some(_)) => 2,
            (TweetKind::Own, None) => 0,
        }]
    })
}

/// Tweets by what they hold; one may hold several.
pub(super) fn contents(cleared: &Cleared) -> Vec<Bar> {
    count(cleared, &["With a link", "With a hashtag", "With a mention", "With a picture or film"], |tweet| {
        let holds = |is_it: fn(&SpanKind) -> bool| tweet.spans.iter().any(|part| is_it(&part.kind));
        let held = [
            holds(|kind| matches!(kind, SpanKind::Link(_))),
            holds(|kind| matches!(kind, SpanKind::Hashtag(_))),
            holds(|kind| matches!(kind, SpanKind::Mention(_))),
            tweet.media.iter().any(|media| media.file.is_some()),
        ];
        held.iter().enumerate().filter(|(_, is_held)| **is_held).map(|(at, _)| at).collect()
    })
}

/// How many tweets are of each of some sorts, the most first.
fn count(cleared: &Cleared, names: &[&str], sorts: impl Fn(&Tweet) -> Vec<usize>) -> Vec<Bar> {
    let mut bars: Vec<Bar> = names.iter().map(|name| Bar { label: (*name).to_owned(), count: 0 }).collect();
    for sort in cleared.tweets.iter().flat_map(sorts) {
        bars[sort].count += 1;
    }
    sorted(bars)
}

/// The most first, without what was never counted.
fn sorted(mut bars: Vec<Bar>) -> Vec<Bar> {
    bars.retain(|bar| bar.count > 0);
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.count));
    bars
}

/// The hashtags used most, by year.
pub(super) fn hashtags(survey: &Survey<'_>, years: &[i16], most: usize) -> Vec<Strip> {
    let mut all: Vec<&Hashtag> = survey.lists.hashtags.all.iter().filter(|hashtag| hashtag.has_page()).collect();
    all.sort_by_key(|hashtag| std::cmp::Reverse(hashtag.tweets.len()));
    all.truncate(most);
    let strip = |hashtag: &Hashtag| {
        let mut counts = vec![0; years.len()];
        for tweet in hashtag.tweets.iter().filter_map(|tweet| survey.cleared.tweets.get(*tweet)) {
            let year = date_of(survey.cleared, tweet).year();
            if let Some(count) = years.iter().position(|one| *one == year).and_then(|at| counts.get_mut(at)) {
                *count += 1;
            }
        }
        Strip { label: format!("#{}", hashtag.label), counts }
    };
    all.into_iter().map(strip).collect()
}

/// Tweets and posts that link to each journal, the most first.
pub(super) fn journals(survey: &Survey<'_>) -> Vec<Bar> {
    let mut mentions: BTreeMap<&str, Vec<MentionedBy>> = BTreeMap::new();
    for entry in &survey.lists.links.papers {
        let Some(journal) = entry.paper.journal else { continue };
        let of_journal = mentions.entry(journal).or_default();
        for mention in &entry.mentions {
            if !of_journal.contains(&mention.by) {
                of_journal.push(mention.by);
            }
        }
    }
    sorted(mentions.into_iter().map(|(name, by)| Bar { label: name.to_owned(), count: by.len() as u64 }).collect())
}

/// Tweets and posts that link to each site, the most first.
pub(super) fn sites(survey: &Survey<'_>) -> Vec<Bar> {
    let sites = survey.lists.links.sites.iter();
    sorted(sites.map(|(host, count)| Bar { label: host.clone(), count: *count }).collect())
}
