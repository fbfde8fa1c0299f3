//! The index of series, by title.

use serde::Serialize;

use super::head::{About, Head};
use super::topics::counted;
use super::{Context, PageType, Planned, series, tweets};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/series/";

pub(super) static PAGE: PageType = PageType {
    name: "all-series",
    plan: |survey, pages| {
        if !survey.lists.series.is_empty() {
            pages.push(Planned::page(&PAGE, SitePath::new(PATH)));
        }
    },
    make: |context, planned, _| context.template("all-series.html", &page(context, planned)),
};

/// Variables of `all-series.html`.
#[derive(Debug, Serialize)]
struct AllSeries {
    /// Head of the page.
    head: Head,
    /// Series by title.
    series: Vec<SeriesLink>,
}

/// A series in the index.
#[derive(Debug, Serialize)]
struct SeriesLink {
    /// Title.
    title: String,
    /// Address.
    href: String,
    /// `#ExampleJC`.
    hashtag: String,
    /// `12 instalments`.
    count: String,
    /// What its hashtag stands for.
    meaning: Option<String>,
}

fn page(context: &Context<'_>, planned: &Planned) -> AllSeries {
    let description = format!("Series of tweets by {}, each in order.", context.frame.name);
    let mut about = About::page(&planned.path, "Series", description);
    about.above = vec![("Tweets".to_owned(), SitePath::new(tweets::PATH))];
    let link = |one: &super::lists::Series| {
        let note = &context.cleared.settings.hashtags[one.note];
        SeriesLink {
            title: one.title.clone(),
            href: context.href(&series::path(one)),
            hashtag: format!("#{}", note.tag),
            count: counted(one.tweets.len(), "instalment", "instalments"),
            meaning: note.meaning.clone(),
        }
    };
    AllSeries { head: context.head(about), series: context.survey.lists.series.iter().map(link).collect() }
}
