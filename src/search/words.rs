//! What can be looked for in a text: words without case and accents, hashtags, handles, signs such as emoji, and pairs of
//! letters in scripts that put no space between words.
//!
//! `search.js` does the same in the browser. `tests/search/words.json` holds both to it.

use std::borrow::Cow;
use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
enum Unit {
    /// A hashtag or handle with its sign; the words in it follow.
    Tag(String),
    /// Letters and digits between spaces.
    Word(String),
    /// A letter of a script that puts no space between words.
    Letter(char),
    /// An emoji, an arrow, a sign of mathematics.
    Sign(String),
    /// Anything else: it parts what stands before and after.
    Gap,
}

/// Every term of a text, once, in order.
pub fn terms(text: &str) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    let mut before = None;
    for unit in units(&fold(text)).into_iter().chain([Unit::Gap]) {
        let letter = if let Unit::Letter(letter) = unit { Some(letter) } else { None };
        // A pair for each two letters, and the last alone, so that one letter can be looked for as the start of a term.
        match (before, letter) {
            (Some(first), Some(second)) => drop(terms.insert(String::from_iter([first, second]))),
            (Some(last), None) => drop(terms.insert(String::from(last))),
            (None, _) => {}
        }
        before = letter;
        match unit {
            Unit::Word(word) => drop(terms.insert(stem(&word).into_owned())),
            Unit::Tag(text) | Unit::Sign(text) => drop(terms.insert(text)),
            Unit::Letter(_) | Unit::Gap => {}
        }
    }
    terms
}

/// A text without case, accents, and what only changes how a letter looks.
fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let shown = text.chars().map(|c| if matches!(c, '\u{2120}' | '\u{2122}') { ' ' } else { c });
    let plain: String = shown.nfkd().filter(|c| !is_dropped(*c)).nfc().collect();
    let mut folded = String::with_capacity(plain.len());
    for c in plain.to_lowercase().chars() {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            c => folded.push(c),
        }
    }
    folded
}

/// Accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic letters, tones of skin, and invisible signs. Vowel signs
/// of Indic scripts stay: without them words become others.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{5bf}'..='\u{5c7}'
        | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{feff}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}')
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || !c.is_ascii() && is_combining_mark(c)
}

/// Thai to Khmer, and the letters of Chinese, Japanese and Korean.
fn is_joined(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}' | '\u{3007}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{20000}'..='\u{323af}')
}

fn is_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

fn is_sign(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// The parts of a folded text.
fn units(text: &str) -> Vec<Unit> {
    let mut units = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let after = &rest[first.len_utf8()..];
        let mut taken = first.len_utf8();
        if is_word(first) && is_joined(first) {
            units.push(Unit::Letter(first));
        } else if is_word(first) {
            taken = run(rest, |c| is_word(c) && !is_joined(c));
            units.push(Unit::Word(rest[..taken].to_owned()));
        } else if matches!(first, '#' | '@') && after.starts_with(is_word) {
            let end = 1 + run(after, is_word);
            units.push(Unit::Tag(rest[..end].to_owned()));
        } else if is_sign(first) {
            let is_pair = is_flag(first) && after.starts_with(is_flag);
            taken += if is_pair { first.len_utf8() } else { 0 };
            units.push(Unit::Sign(rest[..taken].to_owned()));
        } else {
            units.push(Unit::Gap);
        }
        rest = &rest[taken..];
    }
    units
}

/// How many bytes from the start satisfy `is_part`.
fn run(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}

/// An English word without the ending of its plural: the weak stemmer of Donna Harman ("How effective is suffixing?",
/// 1991), with `boxes` and `viruses` mended and `sepsis` left whole. Words of other languages lose an `s` on both sides
/// alike.
fn stem(word: &str) -> Cow<'_, str> {
    if word.len() < 4 || !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let without = |letters: usize| &word[..word.len() - letters];
    if word.len() > 4 && ends(&["ies"]) && !ends(&["aies", "eies"]) {
        Cow::Owned(format!("{}y", without(3)))
    } else if ends(&["sses", "uses", "shes", "xes"]) || ends(&["ches"]) && !ends(&["aches"]) {
        Cow::Borrowed(without(2))
    } else if ends(&["s"]) && !ends(&["us", "ss", "is"]) {
        Cow::Borrowed(without(1))
    } else {
        Cow::Borrowed(word)
    }
}
