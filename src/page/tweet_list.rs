//! A list of tweets that takes several pages: planned and shown alike for a hashtag, a person and a series.

use serde::Serialize;

use super::blog::{Pager, pager};
use super::calendar::{Survey, date_of, part_of, part_path, parts};
use super::cards::{self, TweetCard};
use super::context::Shown;
use super::head::Film;
use super::topics::counted;
use super::{Context, PageType, Planned, tweets};
use crate::model::Tweet;
use crate::value::SitePath;

const A_PAGE: usize = 50;

/// One page of such a list, as templates get it.
#[derive(Debug, Serialize)]
pub(super) struct TweetList {
    /// Its tweets, in the order of the list.
    pub tweets: Vec<TweetCard>,
    /// The number of the first of them in the whole list, from 1.
    pub first: usize,
    /// The way to the other pages.
    pub pager: Option<Pager>,
    /// `12 tweets`, in the whole list.
    pub count: String,
    /// How many tweets of the archive are shown.
    pub shown: Shown,
    /// The note that passing on is no endorsement, where a retweet is among them.
    pub no_endorsement: Option<&'static str>,
}

/// What a list is: which of its page type, where it starts, and its tweets by their index in `Cleared::tweets`.
pub(super) struct Listed<'l> {
    pub index: usize,
    pub first: SitePath,
    pub tweets: &'l [usize],
}

/// Plans the pages of a list.
pub(super) fn plan(survey: &Survey<'_>, page_type: &'static PageType, list: &Listed<'_>, pages: &mut Vec<Planned>) {
    for part in 0..parts(list.tweets.len(), A_PAGE) {
        let mut page = Planned::page(page_type, part_path(&list.first, part));
        (page.index, page.part) = (list.index, part);
        let newest = part_of(list.tweets, A_PAGE, part).iter().max();
        let newest = newest.and_then(|tweet| survey.cleared.tweets.get(*tweet));
        page.last_modified = newest.map(|tweet| date_of(survey.cleared, tweet));
        pages.push(page);
    }
}

/// Whether one page of a list shows a film.
pub(super) fn film(context: &Context<'_>, list: &Listed<'_>, part: usize) -> Film {
    cards::film(context, shown(context, list, part).into_iter())
}

fn shown<'c>(context: &Context<'c>, list: &Listed<'_>, part: usize) -> Vec<&'c Tweet> {
    part_of(list.tweets, A_PAGE, part).iter().filter_map(|tweet| context.cleared.tweets.get(*tweet)).collect()
}

/// One page of a list.
pub(super) fn page(context: &Context<'_>, list: &Listed<'_>, part: usize) -> TweetList {
    let shown = shown(context, list, part);
    TweetList {
        tweets: shown.iter().map(|tweet| cards::tweet(context, tweet)).collect(),
        first: part * A_PAGE + 1,
        pager: pager(context, &list.first, part, parts(list.tweets.len(), A_PAGE)),
        count: counted(list.tweets.len(), "tweet", "tweets"),
        shown: context.shown(),
        no_endorsement: tweets::endorsement_note(&shown),
    }
}
