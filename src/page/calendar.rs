//! The survey: tweets by month, posts by topic. Made once before planning and once before rendering.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::clear::Cleared;
use crate::model::Tweet;
use crate::value::{SitePath, Slug};

/// What page types plan from.
#[derive(Debug)]
pub(crate) struct Survey<'a> {
    /// Only what may be shown.
    pub cleared: &'a Cleared,
    /// Months with tweets, oldest first.
    pub months: Vec<Month>,
    /// Topics of posts, by their address.
    pub topics: Vec<Topic>,
}

/// A month with tweets, in the site's time zone.
#[derive(Debug)]
pub(crate) struct Month {
    /// Year.
    pub year: i16,
    /// Month, from 1.
    pub month: i8,
    /// Its tweets by their index in `Cleared::tweets`, oldest first.
    pub tweets: Vec<usize>,
}

/// A topic with the posts on it.
#[derive(Debug)]
pub(crate) struct Topic {
    /// Last part of its address.
    pub slug: Slug,
    /// As the newest post writes it.
    pub label: String,
    /// Its posts by their index in `Cleared::posts`, newest first.
    pub posts: Vec<usize>,
}

impl<'a> Survey<'a> {
    /// Looks over all tweets and posts.
    pub(crate) fn of(cleared: &'a Cleared) -> Survey<'a> {
        Survey { cleared, months: months(cleared), topics: topics(cleared) }
    }

    /// Years with tweets, oldest first.
    pub(crate) fn years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self.months.iter().map(|month| month.year).collect();
        years.dedup();
        years
    }
}

fn months(cleared: &Cleared) -> Vec<Month> {
    let mut months: BTreeMap<(i16, i8), Vec<usize>> = BTreeMap::new();
    for (index, tweet) in cleared.tweets.iter().enumerate() {
        let date = date_of(cleared, tweet);
        months.entry((date.year(), date.month())).or_default().push(index);
    }
    months.into_iter().map(|((year, month), tweets)| Month { year, month, tweets }).collect()
}

fn topics(cleared: &Cleared) -> Vec<Topic> {
    let mut topics: BTreeMap<Slug, Topic> = BTreeMap::new();
    for (index, post) in cleared.posts.iter().enumerate() {
        for label in &post.topics {
            let Some(slug) = Slug::from_title(label) else { continue };
            let topic =
                topics.entry(slug.clone()).or_insert_with(|| Topic { slug, label: label.clone(), posts: Vec::new() });
            if topic.posts.last() != Some(&index) {
                topic.posts.push(index);
            }
        }
    }
    topics.into_values().collect()
}

/// The day of a tweet in the site's time zone.
pub(crate) fn date_of(cleared: &Cleared, tweet: &Tweet) -> Date {
    tweet.day(&cleared.settings.time_zone)
}

/// `/handle/status/id/`: an address on X with another host.
pub(crate) fn tweet_path(tweet: &Tweet) -> SitePath {
    SitePath::new(format!("/{}/status/{}/", tweet.handle, tweet.id))
}

/// Page `part` (from 0) of a list that starts at `first`.
pub(crate) fn part_path(first: &SitePath, part: usize) -> SitePath {
    if part == 0 { first.clone() } else { SitePath::new(format!("{first}page/{}/", part + 1)) }
}

/// How many pages a list of `length` takes at `size` a page; an empty list takes one.
pub(crate) fn parts(length: usize, size: usize) -> usize {
    length.div_ceil(size).max(1)
}

/// The items of one page of a list.
pub(crate) fn part_of<T>(list: &[T], size: usize, part: usize) -> &[T] {
    let start = (part * size).min(list.len());
    let end = (start + size).min(list.len());
    &list[start..end]
}
