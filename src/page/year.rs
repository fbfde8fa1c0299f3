//! A year of the archive: its months.

use serde::Serialize;

use super::context::Shown;
use super::head::{About, Head};
use super::tweets::{self, YearLink};
use super::{Context, PageType, Planned};
use crate::value::SitePath;

pub(super) static PAGE: PageType = PageType {
    name: "year",
    plan: |survey, pages| {
        for (index, year) in survey.years().into_iter().enumerate() {
            let mut page = Planned::page(&PAGE, path(year));
            page.index = index;
            pages.push(page);
        }
    },
    make: |context, planned, _| context.template("year.html", &page(context, planned)),
};

/// Where a year is.
pub(super) fn path(year: i16) -> SitePath {
    SitePath::new(format!("{}{year:04}/", tweets::PATH))
}

/// Variables of `year.html`.
#[derive(Debug, Serialize)]
struct Year {
    /// Head of the page.
    head: Head,
    /// The year with its months.
    year: YearLink,
    /// Address and name of the year before, if it has tweets.
    before: Option<YearLink>,
    /// Address and name of the year after, if it has tweets.
    after: Option<YearLink>,
    /// How many tweets are shown.
    shown: Shown,
    /// Address of the latest tweets.
    all_tweets: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> Year {
    let years = context.survey.years();
    let year = years[planned.index];
    let link = |at: usize| years.get(at).map(|year| tweets::year_link(context, *year));
    let description = format!("Tweets by {} of the year {year}.", context.frame.name);
    let mut about = About::page(&planned.path, format!("Tweets of {year}"), description);
    about.above = vec![("Tweets".to_owned(), SitePath::new(tweets::PATH))];
    Year {
        head: context.head(about),
        year: tweets::year_link(context, year),
        before: planned.index.checked_sub(1).and_then(link),
        after: link(planned.index + 1),
        shown: context.shown(),
        all_tweets: context.href(&SitePath::new(tweets::PATH)),
    }
}
