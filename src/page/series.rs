//! One series: the doctor's own tweets with its hashtag, numbered, oldest first, fifty a page; and the way from one of
//! them to the next.

use serde::Serialize;

use super::blog::numbered;
use super::calendar::tweet_path;
use super::head::{About, Head};
use super::lists::Series;
use super::topics::counted;
use super::tweet_list::{self, Listed, TweetList};
use super::ways::Way;
use super::{Context, PageType, Planned, all_series, hashtag, tweets};
use crate::value::SitePath;

pub(super) static PAGE: PageType = PageType {
    name: "series",
    plan: |survey, pages| {
        for (index, series) in survey.lists.series.iter().enumerate() {
            tweet_list::plan(survey, &PAGE, &listed(index, series), pages);
        }
    },
    make: |context, planned, _| context.template("series.html", &page(context, planned)),
};

/// Where a series is.
pub(super) fn path(series: &Series) -> SitePath {
    SitePath::new(format!("{}{}/", all_series::PATH, series.key.segment()))
}

fn listed(index: usize, series: &Series) -> Listed<'_> {
    Listed { index, first: path(series), tweets: &series.tweets }
}

/// Variables of `series.html`.
#[derive(Debug, Serialize)]
struct SeriesPage {
    /// Head of the page.
    head: Head,
    /// What its hashtag stands for.
    meaning: Option<String>,
    /// `12 instalments`.
    count: String,
    /// Its tweets.
    list: TweetList,
    /// The hashtag that makes it, with everybody's tweets that are shown.
    hashtag: Way,
}

/// The place of a tweet in a series.
#[derive(Debug, Serialize)]
pub(super) struct SeriesPlace {
    /// Title of the series.
    title: String,
    /// Its address.
    href: String,
    /// `3 of 12`.
    label: String,
    /// Address of the instalment before.
    before: Option<String>,
    /// Address of the instalment after.
    after: Option<String>,
}

/// The way to a series.
pub(super) fn way(context: &Context<'_>, series: &Series) -> Way {
    let count = Some(counted(series.tweets.len(), "instalment", "instalments"));
    Way { label: series.title.clone(), count, href: context.href(&path(series)) }
}

/// Where a tweet, by its index in `Cleared::tweets`, stands in series.
pub(super) fn places(context: &Context<'_>, tweet: usize) -> Vec<SeriesPlace> {
    let place = |series: &Series| {
        let at = series.tweets.binary_search(&tweet).ok()?;
        let address = |at: usize| {
            let tweet = context.cleared.tweets.get(*series.tweets.get(at)?)?;
            Some(context.href(&tweet_path(tweet)))
        };
        Some(SeriesPlace {
            title: series.title.clone(),
            href: context.href(&path(series)),
            label: format!("{} of {}", at + 1, series.tweets.len()),
            before: at.checked_sub(1).and_then(address),
            after: address(at + 1),
        })
    };
    context.survey.lists.series.iter().filter_map(place).collect()
}

fn page(context: &Context<'_>, planned: &Planned) -> SeriesPage {
    let series = &context.survey.lists.series[planned.index];
    let note = &context.cleared.settings.hashtags[series.note];
    let description = format!("{}: a series of tweets by {}, in order.", series.title, context.frame.name);
    let mut about = About::page(&planned.path, numbered(&series.title, planned.part), description);
    about.above = vec![
        ("Tweets".to_owned(), SitePath::new(tweets::PATH)),
        ("Series".to_owned(), SitePath::new(all_series::PATH)),
    ];
    about.film = tweet_list::film(context, &listed(planned.index, series), planned.part);
    let hashtag = Way { label: format!("#{}", note.tag), count: None, href: context.href(&hashtag::path(&series.key)) };
    SeriesPage {
        head: context.head(about),
        meaning: note.meaning.clone(),
        count: counted(series.tweets.len(), "instalment", "instalments"),
        list: tweet_list::page(context, &listed(planned.index, series), planned.part),
        hashtag,
    }
}
