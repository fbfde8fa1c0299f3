//! Which words are to be taken out: as they were typed, by the numbers of what was noticed, or by the numbers of words.

use regex::Regex;

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

/// Every place in `text` where `words` stand, whatever their case and line breaks. Whole words first: only where they
/// stand nowhere as such, parts of longer words count.
pub fn occurrences(text: &str, words: &str) -> Vec<Span> {
    let parts: Vec<String> = words.split_whitespace().map(regex::escape).collect();
    if parts.is_empty() {
        return Vec::new();
    }
    // Escaped words and `\s+` always make a pattern; one that is too long to be one stands in no tweet.
    let Ok(pattern) = Regex::new(&format!("(?i){}", parts.join(r"\s+"))) else { return Vec::new() };
    let all: Vec<Span> = pattern.find_iter(text).map(|found| Span { start: found.start(), end: found.end() }).collect();
    let is_apart = |span: &&Span| {
        let before = text[..span.start].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let after = text[span.end..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        let starts = text[span.start..].starts_with(|c: char| !c.is_alphanumeric());
        let ends = text[..span.end].ends_with(|c: char| !c.is_alphanumeric());
        (before || starts) && (after || ends)
    };
    let whole: Vec<Span> = all.iter().filter(is_apart).copied().collect();
    if whole.is_empty() { all } else { whole }
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

/// What was typed: `1` or `1 3` are things noticed, `4-7` is the words from the fourth to the seventh, anything else, and
/// what stands in quotes, is words of the text.
pub fn chosen(typed: &str, text: &str, parts: &[Part]) -> Chosen {
    let typed = typed.trim();
    let quoted = typed.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let spans = match quoted {
        Some(words) => occurrences(text, words),
        None => by_number(typed, text, parts).unwrap_or_else(|| occurrences(text, typed)),
    };
    if spans.is_empty() { Chosen::NotThere } else { Chosen::Spans(spans) }
}

fn by_number(typed: &str, text: &str, parts: &[Part]) -> Option<Vec<Span>> {
    let words = numbered(text);
    let from_to = |token: &str| {
        let (from, to) = token.split_once('-')?;
        let (from, to): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
        let (first, last) = (words.get(from.checked_sub(1)?)?, words.get(to.checked_sub(1)?)?);
        (from <= to).then_some(Span { start: first.start, end: last.end })
    };
    let noticed = |token: &str| {
        let number: usize = token.parse().ok()?;
        parts.get(number.checked_sub(1)?).map(Part::span)
    };
    let tokens = typed.split([' ', ',']).filter(|token| !token.is_empty());
    tokens.map(|token| from_to(token).or_else(|| noticed(token))).collect()
}
