//! What stands around a case: the doctor's own tweets of the same thread or the same days, those nearest to it first.

use std::collections::HashSet;

use crate::clear::{Held, Known};
use crate::finding::Item;
use crate::model::{Site, Tweet, TweetId, TweetKind};
use crate::review::case::{Case, Shown, shown};

/// How much stands around a text before a person asks for more, on each side.
const NEAR: usize = 2;

/// The texts around a case, those that are shown at first before the others. After the members of a group, each has the
/// next number, which stays the same when a person asks for more.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The nearest ones, oldest first, and then the others, oldest first.
    pub texts: Vec<Shown>,
    /// How many of them are near.
    pub near: usize,
}

impl Around {
    /// What is shown of it.
    pub fn shown(&self, how_much: HowMuch) -> &[Shown] {
        match how_much {
            HowMuch::Near => &self.texts[..self.near],
            HowMuch::Whole => &self.texts,
        }
    }
}

/// How much of what stands around a case is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowMuch {
    /// What is nearest.
    Near,
    /// All of the thread and the days.
    Whole,
}

/// The doctor's own tweets around a case; none for prose. `held` is what is not shown.
pub fn around(case: &Case, site: &Site, held: &Held) -> Around {
    let known = Known::of(site);
    let all = case.tweets();
    let (Some(first), Some(last)) = (all.first().copied(), all.last().copied()) else { return Around::default() };
    let ids: HashSet<TweetId> = all.into_iter().collect();
    let zone = &site.settings.time_zone;
    let tweets: Vec<&Tweet> = ids.iter().filter_map(|id| known.tweet(&Item::tweet(*id))).collect();
    let days: HashSet<_> = tweets.iter().map(|tweet| tweet.day(zone)).collect();
    let roots: HashSet<TweetId> = tweets.iter().map(|tweet| known.root(tweet)).collect();
    let stands_there = |tweet: &&Tweet| {
        let own = !matches!(tweet.kind, TweetKind::Retweet { .. });
        own && !ids.contains(&tweet.id) && (days.contains(&tweet.day(zone)) || roots.contains(&known.root(tweet)))
    };
    let mut all: Vec<&Tweet> = site.tweets.iter().chain(&site.held).filter(stands_there).collect();
    all.sort_by_key(|tweet| tweet.id);
    let before = all.partition_point(|tweet| tweet.id < first);
    let after = all.partition_point(|tweet| tweet.id < last);
    // Between the members of a group as many as on both sides together.
    let is_near = |at: usize| {
        let is_between = at >= before && at < (before + 2 * NEAR).min(after);
        is_between || at < before && at + NEAR >= before || at >= after && at < after + NEAR
    };
    let (near, far): (Vec<usize>, Vec<usize>) = (0..all.len()).partition(|at| is_near(*at));
    let held: HashSet<TweetId> = held.tweets.iter().map(|(tweet, _)| tweet.id).collect();
    let text = |tweet: &Tweet| Shown { is_held: held.contains(&tweet.id), ..shown(tweet, site, &[]) };
    let texts = near.iter().chain(&far).map(|at| text(all[*at])).collect();
    Around { texts, near: near.len() }
}
