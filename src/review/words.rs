//! Which words are to be taken out: as they were typed, by the numbers of what was noticed, or by the numbers of words.

use std::collections::BTreeSet;
use std::ops::Range;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::check::text::normal::Normal;
use crate::review::case::Part;
use crate::value::Span;

/// What a person chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// These words go.
    Spans(Vec<Span>),
    /// The text has none of them.
    NotThere,
}

/// Every place in `text` where `words` stand, whatever their case, their line breaks, and the way in which they are
/// written: invisible characters between the letters, letters in another width, accents that are signs of their own. Whole
/// words first: only where they stand nowhere as such, parts of longer words count. A place ends where a character as a
/// reader sees it does.
pub fn occurrences(text: &str, words: &str) -> Vec<Span> {
    let normal = Normal::of(text);
    // An accent may be a sign of its own in the text, which its plain form leaves out.
    let apart: String = words.nfd().collect();
    let mut ways: Vec<String> = [words, &apart].into_iter().map(in_plain).filter(|way| !way.is_empty()).collect();
    ways.dedup();
    if ways.is_empty() {
        return Vec::new();
    }
    // Escaped words and `\s+` always make a pattern; one that is too long to be one stands in no tweet.
    let Ok(pattern) = Regex::new(&format!("(?i){}", ways.join("|"))) else { return Vec::new() };
    let plain: &str = &normal.plain;
    let all: Vec<Range<usize>> = pattern.find_iter(plain).map(|found| found.range()).collect();
    let is_apart = |range: &&Range<usize>| {
        let before = plain[..range.start].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let after = plain[range.end..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        let starts = plain[range.start..].starts_with(|c: char| !c.is_alphanumeric());
        let ends = plain[..range.end].ends_with(|c: char| !c.is_alphanumeric());
        (before || starts) && (after || ends)
    };
    let whole: Vec<Range<usize>> = all.iter().filter(is_apart).cloned().collect();
    let found = if whole.is_empty() { all } else { whole };
    found.into_iter().map(|range| unbroken(text, normal.original(range))).collect()
}

/// The pattern of words in the plain form of a text.
fn in_plain(words: &str) -> String {
    Normal::of(words).plain.split_whitespace().map(regex::escape).collect::<Vec<_>>().join(r"\s+")
}

/// A range of a text made so wide that no character as a reader sees it is cut: a family of emoji is one, and so is a
/// letter with its accent.
fn unbroken(text: &str, range: Range<usize>) -> Span {
    let (mut start, mut end) = (range.start, range.end);
    for (at, cluster) in text.grapheme_indices(true) {
        let cluster = at..at + cluster.len();
        if cluster.contains(&range.start) {
            start = cluster.start;
        }
        if cluster.start < range.end && range.end < cluster.end {
            end = cluster.end;
        }
    }
    Span { start, end }
}

/// The words of a text, in order; they are counted from 1.
pub fn numbered(text: &str) -> Vec<Span> {
    let mut words = Vec::new();
    let mut at = 0;
    for word in text.split_whitespace() {
        let start = at + text[at..].find(word).unwrap_or_default();
        at = start + word.len();
        words.push(Span { start, end: at });
    }
    words
}

/// What the numbers on the screen count, and so what typed ones mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The things that were noticed.
    Noticed,
    /// All words of the text.
    Words,
}

/// What was typed: `1`, `1 3` and `4-7` are numbers of what is counted, anything else, and what stands in quotes, is words
/// of the text.
pub fn chosen(typed: &str, text: &str, parts: &[Part], counted: Counted) -> Chosen {
    let typed = typed.trim();
    let quoted = typed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let spans = match quoted {
        Some(words) => occurrences(text, words),
        None => by_number(typed, text, parts, counted).unwrap_or_else(|| {
            // Once every word has a number, one that no word has is a slip, and not the 7 of "87".
            let is_slip = counted == Counted::Words && typed.chars().all(|c| c.is_ascii_digit() || " ,-".contains(c));
            if is_slip { Vec::new() } else { occurrences(text, typed) }
        }),
    };
    if spans.is_empty() { Chosen::NotThere } else { Chosen::Spans(spans) }
}

fn by_number(typed: &str, text: &str, parts: &[Part], counted: Counted) -> Option<Vec<Span>> {
    let all: Vec<Span> = match counted {
        Counted::Noticed => parts.iter().map(Part::span).collect(),
        Counted::Words => numbered(text),
    };
    let meant: BTreeSet<usize> = ranges(typed, all.len())?.into_iter().flatten().collect();
    let mut spans: Vec<Span> = Vec::new();
    let mut last = None;
    for at in meant {
        // Words that follow each other go as one, with what stands between them: how many they were would tell something.
        match spans.last_mut().filter(|_| counted == Counted::Words && last == at.checked_sub(1)) {
            Some(span) => span.end = all[at].end,
            None => spans.push(all[at]),
        }
        last = Some(at);
    }
    Some(spans)
}

/// Numbers as a person types them, `1 3` or `2-4, 9`, as ranges of a list of `length` things. Nothing where something
/// else was typed, or a number that is not on the list.
pub fn ranges(typed: &str, length: usize) -> Option<Vec<Range<usize>>> {
    let range = |token: &str| {
        let (from, to) = token.split_once('-').unwrap_or((token, token));
        let (from, to): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
        (from >= 1 && from <= to && to <= length).then(|| from - 1..to)
    };
    typed.split([' ', ',']).filter(|token| !token.is_empty()).map(range).collect()
}
