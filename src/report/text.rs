//! The report as text, in the manner of rustc: what, where with an excerpt, on what basis, and what to do.

use std::collections::{BTreeMap, BTreeSet};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet, renderer::DecorStyle};

use crate::check::{PERSISTS, Report, catalogue};
use crate::finding::{Finding, State, Weight};
use crate::report::mend;

/// Reads a line of the author's files again, for its excerpt.
pub type Excerpt<'a> = &'a dyn Fn(&crate::finding::Place) -> Option<String>;

/// How a text report is printed.
#[derive(Clone, Copy, Debug, Default)]
pub struct TextOptions {
    /// Whether matched words about patients are shown.
    pub show: Shown,
    /// Whether findings that were answered or withheld are listed one by one.
    pub quiet: Quiet,
    /// Whether colours are used.
    pub colour: Colour,
}

/// Whether private words are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// Masked.
    #[default]
    Masked,
    /// In full.
    InFull,
}

/// How much is listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quiet {
    /// Everything.
    #[default]
    No,
    /// Only what is open and holds something back.
    Yes,
}

/// Colours of the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    #[default]
    Plain,
    /// ANSI colours.
    Ansi,
}

/// The whole report, findings first and the summary last.
pub fn text(report: &Report, excerpt: Excerpt<'_>, options: TextOptions) -> String {
    let mut out = String::new();
    let mut settled: BTreeMap<(&str, State), Vec<&str>> = BTreeMap::new();
    // What only informs comes last, so that it stands in nobody's way.
    let informs = |finding: &&Finding| finding.weight == Weight::Informs && finding.state == State::Open;
    let first = report.findings.iter().filter(|finding| !informs(finding));
    for finding in first.chain(report.findings.iter().filter(informs)) {
        if options.quiet == Quiet::Yes && !finding.is_open_and_holds_back() {
            continue;
        }
        if finding.state != State::Open {
            let alike = settled.entry((finding.kind.code, finding.state)).or_default();
            alike.push(finding.item.as_str());
            if alike.len() > MOST_SETTLED {
                continue;
            }
        }
        out.push_str(&one(finding, excerpt, options));
        out.push_str("\n\n");
    }
    for ((code, state), items) in settled.into_iter().filter(|(_, items)| items.len() > MOST_SETTLED) {
        let more = &items[MOST_SETTLED..];
        out.push_str(&format!("{}[{code}]: and {} more: {}\n\n", state.word(), more.len(), more.join(", ")));
    }
    out.push_str(&summary(report));
    out
}

/// An archive can hold hundreds of pictures that nobody has looked at: of what waits for no answer today, so many
/// findings of a rule are printed, and the rest is named.
const MOST_SETTLED: usize = 5;

fn one(finding: &Finding, excerpt: Excerpt<'_>, options: TextOptions) -> String {
    let level = match (finding.state, finding.weight) {
        (State::Withheld, _) => Level::NOTE.with_name("withheld"),
        (State::Answered, _) => Level::NOTE.with_name("answered"),
        (State::Open, Weight::Blocks) => Level::ERROR.with_name("blocks"),
        (State::Open, Weight::Asks) => Level::ERROR.with_name("asks"),
        (State::Open, Weight::Warns) => Level::WARNING.with_name("warns"),
        (State::Open, Weight::Informs) => Level::INFO.with_name("informs"),
    };
    let id = format!("{} {}", finding.kind.code, finding.kind.name);
    let message = shown_message(finding);
    let title = level.primary_title(message.as_str()).id(id.as_str());
    let shown = Excerpted::of(finding, excerpt, options.show);
    let mut group = annotate_snippets::Group::with_title(title);
    match &shown {
        Excerpted::Source { path, line, source, range } => {
            let annotation = AnnotationKind::Primary.span(range.clone());
            group = group
                .element(Snippet::source(source.as_str()).path(path.as_str()).line_start(*line).annotation(annotation));
        }
        Excerpted::Where(origin) => group = group.element(annotate_snippets::Origin::path(origin.as_str())),
        Excerpted::Nowhere => {}
    }
    let about = about(finding);
    let basis = basis(finding);
    if !about.is_empty() {
        group = group.element(Level::NOTE.with_name("item").message(about.as_str()));
    }
    if let Some(basis) = &basis {
        group = group.element(Level::NOTE.with_name("basis").message(basis.as_str()));
    }
    let mend = mend(finding);
    if !mend.is_empty() {
        group = group.element(Level::HELP.with_name("mend").message(mend.as_ref()));
    }
    let renderer = if options.colour == Colour::Ansi { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).render(&[group]).to_string()
}

/// What the excerpt of a finding shows.
enum Excerpted {
    Source { path: String, line: usize, source: String, range: std::ops::Range<usize> },
    Where(String),
    Nowhere,
}

impl Excerpted {
    fn of(finding: &Finding, excerpt: Excerpt<'_>, show: Shown) -> Excerpted {
        if finding.kind.is_private() {
            return Excerpted::private(finding, show);
        }
        let Some(place) = &finding.place else { return Excerpted::Nowhere };
        // A line of the archive is a whole tweet: what is held back is not printed either, unless asked for.
        let is_archive = place.file.ends_with(".jsonl") && show == Shown::Masked;
        let line = (place.line > 0 && !is_archive).then(|| excerpt(place)).flatten();
        let Some(source) = line else { return Excerpted::Where(place.to_string()) };
        let start = byte_of(&source, place.column.saturating_sub(1) as usize);
        let end = byte_of(&source, (place.column.saturating_sub(1) + place.length.max(1)) as usize);
        let (path, line) = (place.file.to_string(), place.line as usize);
        Excerpted::Source { path, line, source, range: start..end.max(start) }
    }

    /// Words about patients: their shape only, unless the author asks to see them.
    fn private(finding: &Finding, show: Shown) -> Excerpted {
        let Some(quote) = &finding.quote else {
            return finding.place.as_ref().map_or(Excerpted::Nowhere, |place| Excerpted::Where(place.to_string()));
        };
        let path = finding.place.as_ref().map_or_else(|| finding.item.to_string(), |place| place.file.to_string());
        let matched = quote.text.get(quote.range.clone()).unwrap_or_default();
        match show {
            Shown::Masked => {
                let column = finding.place.as_ref().map_or(0, |place| place.column.saturating_sub(1)) as usize;
                let source = format!("{}{}", " ".repeat(column.min(MOST_INDENT)), masked(matched));
                let range = column.min(MOST_INDENT)..source.len();
                Excerpted::Source { path, line: line_of(finding), source, range }
            }
            Shown::InFull => {
                let before = &quote.text[..quote.range.start.min(quote.text.len())];
                let start = before.rfind('\n').map_or(0, |at| at + 1);
                let end = quote.text[start..].find('\n').map_or(quote.text.len(), |at| start + at);
                let source = quote.text[start..end].to_owned();
                let range = quote.range.start - start..(quote.range.end.min(end)).saturating_sub(start);
                Excerpted::Source {
                    path,
                    line: line_of(finding),
                    source,
                    range: range.start..range.end.max(range.start),
                }
            }
        }
    }
}

fn line_of(finding: &Finding) -> usize {
    finding.place.as_ref().map_or(1, |place| place.line.max(1) as usize)
}

/// The shape of a match: a dot for each letter and digit, everything else as it is.
fn masked(matched: &str) -> String {
    let mask = |c: char| match c {
        c if c.is_alphanumeric() => '\u{2022}',
        '\n' | '\r' => ' ',
        other => other,
    };
    matched.chars().map(mask).collect()
}

/// An excerpt that starts far to the right is moved to the left.
const MOST_INDENT: usize = 60;

fn byte_of(line: &str, character: usize) -> usize {
    line.char_indices().nth(character).map_or(line.len(), |(at, _)| at)
}

fn shown_message(finding: &Finding) -> String {
    if finding.message.is_empty() { finding.kind.name.to_owned() } else { finding.message.clone() }
}

fn about(finding: &Finding) -> String {
    let item = finding.item.as_str();
    let plain = item == "site" || item == "profile" || item.starts_with("file:");
    let is_place = finding.place.as_ref().is_some_and(|place| item.ends_with(place.file.as_ref()));
    if plain || is_place { String::new() } else { item.to_owned() }
}

fn basis(finding: &Finding) -> Option<String> {
    Some(super::basis(finding).into_owned()).filter(|basis| !basis.is_empty())
}

/// What a finding says in one line, for lists and the preview.
pub fn one_line(finding: &Finding) -> String {
    let place = finding.place.as_ref().map_or_else(|| finding.item.to_string(), ToString::to_string);
    format!("{} {} ({}): {} {}", finding.kind.code, finding.weight.word(), place, shown_message(finding), mend(finding))
}

/// What it went by, and what it cannot promise.
fn pinned(report: &Report) -> String {
    format!("{}\n{}\n", report.rulebook.pinned(), PERSISTS)
}

fn summary(report: &Report) -> String {
    let summary = &report.summary;
    let mut out = String::new();
    let line = |count: u64, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let rules = catalogue::all().iter().filter(|rule| rule.is_looked_at()).count();
    let spoken: BTreeSet<&str> = report.findings.iter().map(|finding| finding.kind.code).collect();
    let need_eye = summary.blocks + summary.asks;
    out.push_str(&match need_eye {
        0 => "Nothing open holds the site back.".to_owned(),
        1 => "1 item needs your eye before the site can be published.".to_owned(),
        several => format!("{several} items need your eye before the site can be published."),
    });
    out.push_str(&format!(
        " {} of {} rules found nothing; {} and {}.\n",
        rules - spoken.len(),
        rules,
        line(summary.warns, "warning", "warnings"),
        line(summary.informs, "note", "notes"),
    ));
    if summary.tweets_read > 0 {
        let left_out: Vec<String> =
            summary.tweets_left_out.iter().map(|(word, count)| format!("{word} {count}")).collect();
        let reasons = if left_out.is_empty() { String::new() } else { format!(" ({})", left_out.join(", ")) };
        out.push_str(&format!(
            "Tweets: {} read, {} shown, {} withheld, {} left out{reasons}.\n",
            summary.tweets_read,
            summary.tweets_shown,
            summary.tweets_withheld,
            summary.tweets_left_out.values().sum::<u64>(),
        ));
    }
    if summary.pages > 0 {
        out.push_str(&format!("Pages: {}.\n", summary.pages));
    }
    out.push_str(&pinned(report));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_keeps_the_shape_and_no_word() {
        assert_eq!(masked("NHS no 999-000"), "••• •• •••-•••");
    }
}
