//! The start of the archive: the latest tweets, and the way to all others by year and month.

use serde::Serialize;

use super::cards::{self, TweetCard};
use super::context::Shown;
use super::head::{About, Head};
use super::topics::counted;
use super::ways::{self, Way};
use super::{Context, PageType, Planned, dates, month, year};
use crate::model::{Tweet, TweetKind, statement};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/tweets/";

const LATEST: usize = 20;

pub(super) static PAGE: PageType = PageType {
    name: "tweets",
    plan: |survey, pages| {
        let Some(newest) = survey.cleared.tweets.last() else { return };
        let mut page = Planned::page(&PAGE, SitePath::new(PATH));
        page.last_modified = Some(super::calendar::date_of(survey.cleared, newest));
        pages.push(page);
    },
    make: |context, planned, _| context.template("tweets.html", &page(context, planned)),
};

/// Variables of `tweets.html`.
#[derive(Debug, Serialize)]
struct Tweets {
    /// Head of the page.
    head: Head,
    /// The latest tweets, newest first; of a thread only its first.
    tweets: Vec<TweetCard>,
    /// Years, newest first.
    years: Vec<YearLink>,
    /// Other ways into the archive.
    ways: Vec<Way>,
    /// How many tweets are shown.
    shown: Shown,
    /// The note that passing on is no endorsement, where a retweet is among them.
    no_endorsement: Option<&'static str>,
}

/// A year of the archive.
#[derive(Clone, Debug, Serialize)]
pub(super) struct YearLink {
    /// The year.
    pub label: String,
    /// Address.
    pub href: String,
    /// `12 tweets`.
    pub count: String,
    /// Its months, oldest first.
    pub months: Vec<MonthLink>,
}

/// A month of the archive.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MonthLink {
    /// `January`.
    pub label: String,
    /// Address.
    pub href: String,
    /// How many tweets.
    pub count: usize,
    /// How many in words, `12 tweets`.
    pub count_text: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> Tweets {
    let alone = context.cleared.tweets.iter().rev().filter(|tweet| cards::stands_alone(context, tweet));
    let latest: Vec<&Tweet> = alone.take(LATEST).collect();
    let description = format!("Tweets by {}, by year and month. {}", context.frame.name, context.shown().text);
    let mut about = About::page(&planned.path, "Tweets", description);
    about.film = cards::film(context, latest.iter().copied());
    Tweets {
        head: context.head(about),
        tweets: latest.iter().map(|tweet| cards::tweet(context, tweet)).collect(),
        years: context.survey.years().into_iter().rev().map(|year| year_link(context, year)).collect(),
        ways: ways::ways(context),
        shown: context.shown(),
        no_endorsement: endorsement_note(&latest),
    }
}

/// The note that passing on is no endorsement, where one of the tweets passes something on.
pub(super) fn endorsement_note(tweets: &[&Tweet]) -> Option<&'static str> {
    let passes_on = |tweet: &&Tweet| matches!(tweet.kind, TweetKind::Retweet { .. });
    tweets.iter().any(passes_on).then_some(statement::NO_ENDORSEMENT)
}

/// A year with its months.
pub(super) fn year_link(context: &Context<'_>, year: i16) -> YearLink {
    let months = context.survey.months.iter().filter(|month| month.year == year);
    let link = |month: &super::calendar::Month| MonthLink {
        label: dates::month_name(month.month).to_owned(),
        href: context.href(&month::path(month)),
        count: month.tweets.len(),
        count_text: counted(month.tweets.len(), "tweet", "tweets"),
    };
    let months: Vec<MonthLink> = months.map(link).collect();
    let count = months.iter().map(|month| month.count).sum();
    YearLink {
        label: year.to_string(),
        href: context.href(&year::path(year)),
        count: counted(count, "tweet", "tweets"),
        months,
    }
}
