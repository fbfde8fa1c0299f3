//! The report as text, in the manner of rustc: what, where with an excerpt, on what basis, and what to do. What was found
//! about one tweet is one block; of many alike the first few are printed.

use std::collections::{BTreeMap, BTreeSet};

use super::block::{Block, printed};
use super::veil::Veil;
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
    /// Whether every finding is printed by itself.
    pub folding: Folding,
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

/// Whether many findings are told as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Folding {
    /// Those about one tweet are one block, and of many warnings of a rule the first are printed.
    #[default]
    Folded,
    /// Each by itself.
    Each,
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

/// An archive can hold hundreds of pictures that nobody has looked at, and as many warnings: of what waits for no answer
/// today, so many findings of a rule are printed.
const MOST_ALIKE: usize = 5;

/// The whole report, findings first and the summary last.
pub fn text(report: &Report, excerpt: Excerpt<'_>, options: TextOptions) -> String {
    let veil = Veil::of(&report.findings);
    let listed = report.findings.iter().filter(|one| options.quiet == Quiet::No || one.is_open_and_holds_back());
    let blocks = blocks(listed, options.folding);
    // What only informs comes last, so that it stands in nobody's way.
    let (last, first): (Vec<_>, Vec<_>) =
        blocks.into_iter().partition(|block| block.first.weight == Weight::Informs && block.first.state == State::Open);
    let mut out = String::new();
    let mut alike: BTreeMap<(State, &str), Vec<&Finding>> = BTreeMap::new();
    for block in first.iter().chain(&last) {
        let finding = block.first;
        if options.folding == Folding::Folded && !finding.is_open_and_holds_back() {
            let others = alike.entry((finding.state, finding.kind.code)).or_default();
            others.push(finding);
            if others.len() > MOST_ALIKE {
                continue;
            }
        }
        out.push_str(&printed(block, excerpt, &veil, options));
        out.push_str("\n\n");
    }
    for ((state, code), findings) in alike.into_iter().filter(|(_, findings)| findings.len() > MOST_ALIKE) {
        out.push_str(&more(state, code, &findings[MOST_ALIKE..], &veil));
    }
    out.push_str(&summary(report));
    out
}

/// What was found about one tweet, thread, day or picture is decided together, and so are the words about people in a
/// post. Any other finding has to be mended at its own place.
fn blocks<'r>(findings: impl Iterator<Item = &'r Finding>, folding: Folding) -> Vec<Block<'r>> {
    let mut blocks: Vec<Block<'r>> = Vec::new();
    let mut of_item: BTreeMap<(&str, State), usize> = BTreeMap::new();
    for finding in findings {
        let item = finding.item.as_str();
        let is_one = ["tweet:", "thread:", "day:", "media:"].iter().any(|kind| item.starts_with(kind));
        let joins = folding == Folding::Folded && (is_one || finding.kind.is_private());
        let known = joins.then(|| *of_item.entry((item, finding.state)).or_insert(blocks.len()));
        match known.and_then(|at| blocks.get_mut(at)) {
            Some(block) => block.also.push(finding),
            None => blocks.push(Block { first: finding, also: Vec::new() }),
        }
    }
    for block in &mut blocks {
        // The heaviest says what has to be done; of equals the first of its group.
        let heaviest = block.also.iter().enumerate().rev().max_by_key(|(_, other)| other.weight);
        if let Some((at, other)) = heaviest.filter(|(_, other)| other.weight > block.first.weight) {
            let (first, other) = (block.first, *other);
            block.also[at] = first;
            block.first = other;
            block.also.sort_by_key(|other| (std::cmp::Reverse(other.weight), other.kind.code));
        }
    }
    blocks
}

/// How many more there are of a kind. What waits is named, because somebody has to look at it.
fn more(state: State, code: &str, findings: &[&Finding], veil: &Veil) -> String {
    let count = findings.len();
    if state == State::Open {
        let word = findings.first().map_or("warns", |finding| finding.weight.word());
        let name = findings.first().map_or("", |finding| finding.kind.name);
        return format!("{word}[{code} {name}]: and {count} more; all of them: site check --all\n\n");
    }
    let items: Vec<&str> = findings.iter().map(|finding| finding.item.as_str()).collect();
    format!("{}[{code}]: and {count} more: {}\n\n", state.word(), veil.name(&items.join(", ")))
}

/// What a finding says in one line, for lists and the preview.
pub fn one_line(finding: &Finding) -> String {
    in_one_line(finding, &Veil::of([finding]))
}

/// What each finding says in one line; none repeats what was matched in another.
pub fn one_lines<'f>(shown: impl IntoIterator<Item = &'f Finding>, all: &[Finding]) -> Vec<String> {
    let veil = Veil::of(all);
    shown.into_iter().map(|finding| in_one_line(finding, &veil)).collect()
}

/// A name with the numbers covered that were matched in any of the findings.
pub fn covered(name: &str, all: &[Finding]) -> String {
    Veil::of(all).name(name).into_owned()
}

fn in_one_line(finding: &Finding, veil: &Veil) -> String {
    let place = finding.place.as_ref().map_or_else(|| finding.item.to_string(), ToString::to_string);
    let (place, mend) = (veil.name(&place), mend(finding));
    let (message, mend) = (veil.says(finding), veil.message(&mend));
    format!("{} {} ({place}): {message} {mend}", finding.kind.code, finding.weight.word())
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
    out.push_str(LIMITS);
    out.push_str(&pinned(report));
    out
}

/// What every report ends with. The figure is how often people themselves agree that a text points at one patient.
const LIMITS: &str = "It looks for numbers and for words that tell of one patient, and cannot judge whether somebody would \
                      know the person: people agree on only 87 % of such cases, so read what you publish twice.\n";
