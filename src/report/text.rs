//! The report as text, in the manner of rustc: what, where with an excerpt, on what basis, and what to do. What was found
//! about one tweet is one block; of many alike the first few are printed.

use std::collections::BTreeMap;

use super::block::{Block, printed};
use super::summary::{left_out, summary, things, waits};
use super::veil::Veil;
use crate::check::Report;
use crate::check::kinds::AR_10;
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
    /// Those about one tweet are one block, of many warnings of a rule the first are printed, and what waits or was
    /// answered is one line a rule.
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

/// A folder can hold hundreds of warnings: of what waits for no answer today, so many findings of a rule are printed.
const MOST_ALIKE: usize = 5;

/// The whole report, findings first and the summary last.
pub fn text(report: &Report, excerpt: Excerpt<'_>, options: TextOptions) -> String {
    let veil = Veil::of(&report.findings);
    let listed = report.findings.iter().filter(|one| options.quiet == Quiet::No || one.is_open_and_holds_back());
    // Who asks to see the words sees those of what waits as well. A Circle is settled in `site.toml`, and says how.
    let is_brief = options.folding == Folding::Folded && options.show == Shown::Masked;
    let (folded, listed): (Vec<&Finding>, Vec<&Finding>) =
        listed.partition(|finding| is_brief && finding.state != State::Open && finding.kind != AR_10);
    let blocks = blocks(listed.into_iter(), options.folding);
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
    for findings in alike.into_values().filter(|findings| findings.len() > MOST_ALIKE) {
        out.push_str(&more(&findings[MOST_ALIKE..]));
    }
    out.push_str(&settled(&folded));
    out.push_str(&summary(report, options));
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

/// How many more there are of a kind.
fn more(findings: &[&Finding]) -> String {
    let Some(first) = findings.first() else { return String::new() };
    let word = if first.state == State::Open { first.weight.word() } else { first.state.word() };
    let (kind, count) = (first.kind, findings.len());
    format!("{word}[{} {}]: and {count} more; all of them: site check --all\n\n", kind.code, kind.name)
}

/// What waits or was answered: one line a rule. Not a word of it is shown, nor its shape; the review shows all.
fn settled(findings: &[&Finding]) -> String {
    let mut rules: BTreeMap<(State, &str), Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        rules.entry((finding.state, finding.kind.code)).or_default().push(finding);
    }
    let left_out = left_out(findings);
    let mut out = String::new();
    for ((state, code), findings) in &rules {
        let name = findings.first().map_or("", |finding| finding.kind.name);
        let says =
            if *state == State::Withheld { waits(findings, &left_out) } else { format!("{}.", things(findings)) };
        out.push_str(&format!("{}[{code} {name}]: {says}\n", state.word()));
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out
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
