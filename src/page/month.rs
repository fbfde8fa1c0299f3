//! A month of the archive: its tweets in the order in which they were posted, fifty a page.

use serde::Serialize;

use super::blog::{Pager, numbered, pager};
use super::calendar::{Month, part_of, part_path, parts};
use super::cards::{self, TweetCard};
use super::context::Shown;
use super::head::{About, Head};
use super::topics::counted;
use super::{Context, PageType, Planned, dates, tweets, year};
use crate::model::Tweet;
use crate::value::SitePath;

const A_PAGE: usize = 50;

pub(super) static PAGE: PageType = PageType {
    name: "month",
    plan: |survey, pages| {
        for (index, month) in survey.months.iter().enumerate() {
            for part in 0..parts(month.tweets.len(), A_PAGE) {
                let mut page = Planned::page(&PAGE, part_path(&path(month), part));
                page.index = index;
                page.part = part;
                let newest = part_of(&month.tweets, A_PAGE, part).last();
                let newest = newest.and_then(|tweet| survey.cleared.tweets.get(*tweet));
                page.last_modified = newest.map(|tweet| super::calendar::date_of(survey.cleared, tweet));
                pages.push(page);
            }
        }
    },
    make: |context, planned, _| context.template("month.html", &page(context, planned)),
};

/// Where a month is.
pub(super) fn path(month: &Month) -> SitePath {
    SitePath::new(format!("{}{:04}/{:02}/", tweets::PATH, month.year, month.month))
}

/// Variables of `month.html`.
#[derive(Debug, Serialize)]
struct MonthPage {
    /// Head of the page.
    head: Head,
    /// Tweets of this page, oldest first.
    tweets: Vec<TweetCard>,
    /// The way to the other pages of the month.
    pager: Option<Pager>,
    /// The month with tweets before this one.
    before: Option<Neighbour>,
    /// The month with tweets after this one.
    after: Option<Neighbour>,
    /// `4 tweets in May 2012`.
    count: String,
    /// How many tweets of the archive are shown.
    shown: Shown,
    /// The note that passing on is no endorsement, where a retweet is among them.
    no_endorsement: Option<&'static str>,
    /// Address of the year.
    year: String,
    /// Its number.
    year_label: String,
}

/// The month before or after.
#[derive(Debug, Serialize)]
struct Neighbour {
    /// `January 2016`.
    label: String,
    /// Address.
    href: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> MonthPage {
    let months = &context.survey.months;
    let month = &months[planned.index];
    let shown: Vec<&Tweet> = part_of(&month.tweets, A_PAGE, planned.part)
        .iter()
        .filter_map(|tweet| context.cleared.tweets.get(*tweet))
        .collect();
    let neighbour =
        |at: usize| months.get(at).map(|month| Neighbour { label: label(month), href: context.href(&path(month)) });
    MonthPage {
        head: head(context, planned, month, &shown),
        tweets: shown.iter().map(|tweet| cards::tweet(context, tweet)).collect(),
        pager: pager(context, &path(month), planned.part, parts(month.tweets.len(), A_PAGE)),
        before: planned.index.checked_sub(1).and_then(neighbour),
        after: neighbour(planned.index + 1),
        count: format!("{} in {}", counted(month.tweets.len(), "tweet", "tweets"), label(month)),
        shown: context.shown(),
        no_endorsement: tweets::endorsement_note(&shown),
        year: context.href(&year::path(month.year)),
        year_label: month.year.to_string(),
    }
}

fn head(context: &Context<'_>, planned: &Planned, month: &Month, shown: &[&Tweet]) -> Head {
    let title = numbered(&format!("Tweets of {}", label(month)), planned.part);
    let description = format!("Tweets by {} of {}.", context.frame.name, label(month));
    let mut about = About::page(&planned.path, title, description);
    about.above =
        vec![("Tweets".to_owned(), SitePath::new(tweets::PATH)), (month.year.to_string(), year::path(month.year))];
    about.film = cards::film(context, shown.iter().copied());
    context.head(about)
}

fn label(month: &Month) -> String {
    format!("{} {}", dates::month_name(month.month), month.year)
}
