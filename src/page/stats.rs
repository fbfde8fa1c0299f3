//! Statistics of the archive: charts with a table behind each. Only what is shown is counted, and no hour of the day is:
//! when a doctor was awake is nobody's business.

mod counts;
mod figures;

use serde::Serialize;

use super::context::Shown;
use super::head::{About, Head};
use super::{Context, PageType, Planned, tweets};
use crate::value::{Html, SitePath};

/// Its address.
pub(super) const PATH: &str = "/stats/";

pub(super) static PAGE: PageType = PageType {
    name: "stats",
    plan: |survey, pages| {
        let Some(newest) = survey.cleared.tweets.last() else { return };
        let mut page = Planned::page(&PAGE, SitePath::new(PATH));
        page.last_modified = Some(super::calendar::date_of(survey.cleared, newest));
        pages.push(page);
    },
    make: |context, planned, _| context.template("stats.html", &page(context, planned)),
};

/// Variables of `stats.html`.
#[derive(Debug, Serialize)]
struct Stats {
    /// Head of the page.
    head: Head,
    /// How many tweets are shown.
    shown: Shown,
    /// Charts in the order of the page.
    figures: Vec<Figure>,
}

/// A chart with its table.
#[derive(Debug, Serialize)]
struct Figure {
    /// The id of its heading; its description has the same with `-note` behind.
    id: &'static str,
    /// What is counted.
    title: &'static str,
    /// What is to be seen, in a sentence.
    description: String,
    /// The chart.
    svg: Html,
    /// Names of the columns of the table.
    columns: Vec<String>,
    /// Its rows.
    rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Serialize)]
struct Row {
    /// What is counted.
    name: String,
    /// Numbers, one a column.
    cells: Vec<u64>,
}

fn page(context: &Context<'_>, planned: &Planned) -> Stats {
    let description = format!("Tweets by {} by year, month, kind, hashtag and link.", context.frame.name);
    let mut about = About::page(&planned.path, "Statistics", description);
    about.above = vec![("Tweets".to_owned(), SitePath::new(tweets::PATH))];
    Stats { head: context.head(about), shown: context.shown(), figures: figures::figures(context) }
}
