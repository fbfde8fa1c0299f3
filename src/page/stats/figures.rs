//! The charts of the page, each with its table. A chart shows the first of a long list; its table has more of it.

use super::{Figure, Row, counts};
use crate::chart::{self, Bar, Scale, Strip};
use crate::page::{Context, dates};

/// How many rows a chart shows, and its table.
const IN_CHART: usize = 10;
const IN_TABLE: usize = 50;
/// How many hashtags are followed over the years.
const HASHTAGS: usize = 6;

/// All charts for which there is something to count.
pub(super) fn figures(context: &Context<'_>) -> Vec<Figure> {
    let survey = &context.survey;
    let years = counts::years(survey);
    let months = counts::by_month(survey, &years);
    let lists = [
        ("kinds", "Kinds of tweets", "Tweets", counts::kinds(context.cleared)),
        ("contents", "What tweets hold", "Tweets", counts::contents(context.cleared)),
    ];
    let links = [
        ("journals", "Journals linked to most", "Tweets and posts", counts::journals(survey)),
        ("sites", "Sites linked to most", "Tweets and posts", counts::sites(survey)),
    ];
    let mut figures = vec![by_year(&years, &months), by_month(&years, &months)];
    figures.extend(lists.map(|(id, title, counted, bars)| list(id, title, counted, &bars)).into_iter().flatten());
    figures.extend(hashtags(&years, &counts::hashtags(survey, &years, HASHTAGS)));
    figures.extend(links.map(|(id, title, counted, bars)| list(id, title, counted, &bars)).into_iter().flatten());
    figures
}

fn by_year(years: &[i16], months: &[u64]) -> Figure {
    let bar = |(year, months): (&i16, &[u64])| Bar { label: year.to_string(), count: months.iter().sum() };
    let bars: Vec<Bar> = years.iter().zip(months.chunks(12)).map(bar).collect();
    let id = "by-year";
    Figure {
        id,
        title: "Tweets by year",
        description: over_time(&bars),
        svg: chart::columns(id, &bars, Scale::Each),
        columns: vec!["Year".to_owned(), "Tweets".to_owned()],
        rows: bars.iter().map(row_of).collect(),
    }
}

fn by_month(years: &[i16], months: &[u64]) -> Figure {
    let name = |at: usize| format!("{} {}", month_name(at % 12), years[at / 12]);
    let named: Vec<Bar> = months.iter().enumerate().map(|(at, count)| Bar { label: name(at), count: *count }).collect();
    let first = months.iter().position(|count| *count > 0).unwrap_or(0);
    let last = months.iter().rposition(|count| *count > 0).unwrap_or(0);
    let by_year: Vec<Bar> =
        months.iter().enumerate().map(|(at, count)| Bar { label: years[at / 12].to_string(), count: *count }).collect();
    let short = |month: usize| month_name(month).chars().take(3).collect();
    let row = |(year, months): (&i16, &[u64])| Row { name: year.to_string(), cells: months.to_vec() };
    let id = "by-month";
    Figure {
        id,
        title: "Tweets by month",
        description: over_time(named.get(first..=last).unwrap_or_default()),
        svg: chart::columns(id, &by_year, Scale::Years),
        columns: std::iter::once("Year".to_owned()).chain((0..12).map(short)).collect(),
        rows: years.iter().zip(months.chunks(12)).map(row).collect(),
    }
}

fn month_name(month: usize) -> &'static str {
    i8::try_from(month + 1).map(dates::month_name).unwrap_or_default()
}

/// `From 2010 to 2026, most in 2015: 11.`
fn over_time(bars: &[Bar]) -> String {
    let (Some(first), Some(last)) = (bars.first(), bars.last()) else { return String::new() };
    // Of two with as many the earlier is named.
    let most = bars.iter().rev().max_by_key(|bar| bar.count).unwrap_or(first);
    if first.label == last.label {
        return format!("In {}: {}.", first.label, first.count);
    }
    format!("From {} to {}, most in {}: {}.", first.label, last.label, most.label, most.count)
}

fn list(id: &'static str, title: &'static str, counted: &str, bars: &[Bar]) -> Option<Figure> {
    let most = bars.first()?;
    Some(Figure {
        id,
        title,
        description: format!("Most often: {}, {}.", most.label, most.count),
        svg: chart::rows(id, &bars[..bars.len().min(IN_CHART)]),
        columns: vec!["Name".to_owned(), counted.to_owned()],
        rows: bars.iter().take(IN_TABLE).map(row_of).collect(),
    })
}

fn row_of(bar: &Bar) -> Row {
    Row { name: bar.label.clone(), cells: vec![bar.count] }
}

fn hashtags(years: &[i16], strips: &[Strip]) -> Option<Figure> {
    let most = strips.first()?;
    let sum: u64 = most.counts.iter().sum();
    let names: Vec<String> = years.iter().map(i16::to_string).collect();
    let cells = |at: usize| strips.iter().map(|strip| strip.counts[at]).collect();
    let id = "hashtags";
    Some(Figure {
        id,
        title: "Hashtags over time",
        description: format!("Tweets a year; most often {}, {sum} in all.", most.label),
        svg: chart::strips(id, &names, strips),
        columns: std::iter::once("Year".to_owned()).chain(strips.iter().map(|strip| strip.label.clone())).collect(),
        rows: names.iter().enumerate().map(|(at, year)| Row { name: year.clone(), cells: cells(at) }).collect(),
    })
}
