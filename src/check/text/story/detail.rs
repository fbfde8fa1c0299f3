//! The details of a text by which a patient could be recognised.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError};

use super::age::Age;
use super::kind::Kind;
use super::token::{Sign, Token, is_meant};
use super::{Kinds, Story};
use crate::check::lexicon::{Class, Word};
use crate::check::text::TextView;
use crate::check::text::context::floor;
use crate::model::MediaKind;

/// Adds the kinds of one part of a text to its story, and their places where it has an anchor.
pub fn collect(view: &TextView<'_>, plain: &str, part: &Range<usize>, tokens: &[Token], story: &mut Story) {
    let keep = story.anchor.is_some();
    let mut kinds = Kinds::default();
    let mut push = |range: Range<usize>, kind: Kind, story: &mut Story| {
        kinds.add(kind);
        if keep {
            story.parts.push((range, kind));
        }
    };
    let words = view.words.all();
    let first = words.partition_point(|word| word.range.start < part.start);
    for word in words[first..].iter().take_while(|word| word.range.start < part.end) {
        let Some(kind) = kind_of(word) else { continue };
        if !is_meant(plain, word) || word.class == Class::Kin && !is_theirs(plain, &word.range) {
            continue;
        }
        if word.class == Class::Rare {
            let number = number_of(&plain[word.range.clone()]);
            if !story.rare.contains(&number) {
                story.rare.push(number);
            }
        }
        story.is_death |= word.class == Class::Death;
        if word.class != Class::Death {
            push(word.range.clone(), kind, story);
        }
    }
    for token in tokens {
        match (token.sign, token.age) {
            (Sign::Age, Some(age)) => {
                push(token.range.clone(), if age == Age::Extreme { Kind::ExtremeAge } else { Kind::Age }, story);
            }
            (Sign::Slot, _) => push(token.range.clone(), Kind::Place, story),
            _ => {}
        }
    }
    for (range, kind) in of_signs(plain, part) {
        push(range, kind, story);
    }
    if let Some(range) = own_place(view, plain, part) {
        push(range, Kind::NamedPlace, story);
    }
    let has_picture = view
        .source
        .tweet()
        .is_some_and(|tweet| tweet.media.iter().any(|media| matches!(media.kind, MediaKind::Photo | MediaKind::Video)));
    if has_picture {
        kinds.add(Kind::Image);
    }
    story.kinds = kinds;
    story.parts.sort_by_key(|(range, _)| (range.start, range.end));
    story.parts.dedup();
}

fn kind_of(word: &Word) -> Option<Kind> {
    Some(match word.class {
        Class::Condition | Class::Drug | Class::Procedure | Class::Finding | Class::Everyday => Kind::Detail,
        Class::Rare => Kind::Rare,
        Class::Time => Kind::Time,
        Class::Setting | Class::Hospital => Kind::Place,
        Class::Town => Kind::NamedPlace,
        Class::Occupation => Kind::Occupation,
        Class::Kin => Kind::Family,
        Class::Event => Kind::Event,
        Class::Nationality => Kind::Nationality,
        Class::Outcome | Class::Death => Kind::Outcome,
        _ => return None,
    })
}

/// Whether a relative is the patient's: "her husband", "mother of 4", "the family", "wife said"; not "my mum".
fn is_theirs(plain: &str, range: &Range<usize>) -> bool {
    let before = plain[floor(plain, range.start.saturating_sub(64))..range.start].trim_end();
    let last = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or("").to_ascii_lowercase();
    let after = plain[range.end..].trim_start();
    let counted =
        after.starts_with("of ") && after[3..].starts_with(|c: char| c.is_ascii_digit() || c.is_ascii_lowercase());
    counted
        || matches!(last.as_str(), "her" | "his" | "their" | "the" | "patient's" | "pt's" | "parents" | "told" | "both")
        || last.ends_with("'s") && last.len() > 3
}

/// Clock times, words in quotation marks, pictures spoken of.
fn of_signs(plain: &str, part: &Range<usize>) -> Vec<(Range<usize>, Kind)> {
    let text = &plain[part.clone()];
    let mut found = Vec::new();
    if let Some(range) = quotation(text) {
        found.push((range, Kind::Quote));
    }
    if let Some(range) = clock(text) {
        found.push((range, Kind::Time));
    }
    found.extend(first_listed(&PICTURES, text).map(|range| (range, Kind::Image)));
    found.into_iter().map(|(range, kind)| (range.start + part.start..range.end + part.start, kind)).collect()
}

/// Words with which a picture is spoken of.
static PICTURES: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = [
        "[photo]",
        "this x-ray",
        "this xray",
        "this scan",
        "this ct",
        "this ecg",
        "this rash",
        "this picture",
        "this photo",
    ];
    small(words).expect("a few words make a small automaton")
});

/// Some words, found without regard to the case of their ASCII letters.
pub fn small<'w>(words: impl IntoIterator<Item = &'w str>) -> Result<AhoCorasick, BuildError> {
    AhoCorasick::builder().ascii_case_insensitive(true).kind(Some(AhoCorasickKind::DFA)).build(words)
}

/// Where the first words of a list that stand in a text stand there first.
fn first_listed(list: &AhoCorasick, text: &str) -> Option<Range<usize>> {
    let found = list.find_overlapping_iter(text).min_by_key(|found| (found.pattern(), found.start()));
    found.map(|found| found.range())
}

/// Words of three or more in quotation marks, or after "patient:".
fn quotation(text: &str) -> Option<Range<usize>> {
    let mut marks = text.match_indices('"').map(|(at, _)| at);
    let (start, end) = (marks.next()?, marks.next()?);
    text[start..end].contains(' ').then_some(start..end + 1)
}

/// `3am`, `03:30`, `0330`.
fn clock(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    for at in bytes.iter().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).map(|(at, _)| at) {
        if at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || matches!(bytes[at - 1], b'.' | b':' | b'/')) {
            continue;
        }
        let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.')).count();
        let rest = text[at + digits..].trim_start_matches(' ').to_ascii_lowercase_start();
        if digits <= 5 && (rest == *b"am" || rest == *b"pm") || digits == 5 && bytes[at + 2] == b':' {
            return Some(at..at + digits);
        }
    }
    None
}

/// The first two letters of a text, small, where no letter follows.
trait Start {
    /// Those letters.
    fn to_ascii_lowercase_start(&self) -> [u8; 2];
}

impl Start for str {
    fn to_ascii_lowercase_start(&self) -> [u8; 2] {
        let bytes = self.as_bytes();
        let ends = bytes.get(2).is_none_or(|byte| !byte.is_ascii_alphanumeric());
        match bytes {
            [first, second, ..] if ends => [first.to_ascii_lowercase(), second.to_ascii_lowercase()],
            _ => [0, 0],
        }
    }
}

/// Where a place of the author's profile is named.
fn own_place(view: &TextView<'_>, plain: &str, part: &Range<usize>) -> Option<Range<usize>> {
    let found = first_listed(view.author.places.as_ref()?, &plain[part.clone()])?;
    Some(part.start + found.start..part.start + found.end)
}

/// A number made of a word, the same in every run: FNV-1a over its small letters.
fn number_of(word: &str) -> u32 {
    word.bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193))
}
