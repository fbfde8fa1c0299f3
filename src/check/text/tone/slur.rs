//! Slurs. One that is aimed at people blocks; one that is quoted or reported asks, because hatred has to be told of too.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::compile;
use super::scene::Scene;
use super::{Remark, Topic};
use crate::check::lexicon::Class;
use crate::check::text::context::floor;
use crate::finding::Weight;

/// How far back the words of one sentence or address are read.
const NEAR: usize = 400;

/// Looks for slurs in a text.
pub fn look(scene: &Scene<'_, '_>, remarks: &mut Vec<Remark>) {
    let plain: &str = &scene.view.normal.plain;
    let around = Around::of(plain);
    for range in scene.view.words.of_class(Class::Slur) {
        if around.is_another_thing(&range) {
            continue;
        }
        let weight = around.is_told_of(&range).then_some(Weight::Asks);
        remarks.push(Remark { topic: Topic::Slur, range, weight });
    }
    for range in scene.view.words.of_class(Class::DoubtfulSlur) {
        if is_aimed(plain, &range) && !around.is_told_of(&range) && !around.is_another_thing(&range) {
            remarks.push(Remark { topic: Topic::Slur, range, weight: Some(Weight::Asks) });
        }
    }
}

/// What a whole text says around each of its slurs, read once for all of them.
struct Around<'p> {
    plain: &'p str,
    quotes: OnceCell<Vec<usize>>,
    /// The first and the last place where it tells that somebody said something.
    telling: OnceCell<Option<[Range<usize>; 2]>>,
    is_other: OnceCell<bool>,
}

impl<'p> Around<'p> {
    fn of(plain: &'p str) -> Around<'p> {
        Around { plain, quotes: OnceCell::new(), telling: OnceCell::new(), is_other: OnceCell::new() }
    }

    /// Whether a slur is quoted, or the text tells that somebody said it.
    fn is_told_of(&self, range: &Range<usize>) -> bool {
        self.tells(range) || self.is_quoted(range)
    }

    /// Whether the text outside a range tells that somebody said something.
    fn tells(&self, range: &Range<usize>) -> bool {
        static TELLS: LazyLock<Regex> = LazyLock::new(|| {
            compile(
                r"\b(?:call(?:ed|s|ing)?|shout(?:ed|ing|s)?|yell(?:ed|ing)?|said|says|saying|word|words|term|slurs?|labelled|abuse|abused|racism|racist|homophobi\w*|transphobi\w*|heard|hearing|named|graffiti|insults?|study|history of|title|n-word|p-word)\b",
            )
        });
        let telling = self.telling.get_or_init(|| {
            let first = TELLS.find(self.plain)?.range();
            let last = TELLS.find_iter(self.plain).last().map_or(first.clone(), |found| found.range());
            Some([first, last])
        });
        telling.as_ref().is_some_and(|[first, last]| {
            // Of words that reach into the slur only what is outside it counts.
            let reaches_in = |words: &Range<usize>| words.start < range.end && range.start < words.end;
            first.end <= range.start
                || last.start >= range.end
                || reaches_in(first) && TELLS.is_match(&self.plain[..range.start])
                || reaches_in(last) && TELLS.is_match(&self.plain[range.end..])
        })
    }

    /// Whether a slur stands between quotation marks: [`super::sign::is_quoted`], with the marks counted once.
    fn is_quoted(&self, range: &Range<usize>) -> bool {
        let quotes = self.quotes.get_or_init(|| self.plain.match_indices('"').map(|(at, _)| at).collect());
        let before = quotes.partition_point(|at| *at < range.start);
        let is_open = before % 2 == 1 && quotes.last().is_some_and(|last| *last >= range.end);
        is_open || self.plain[..range.start].ends_with('\'') && self.plain[range.end..].starts_with('\'')
    }

    /// Whether the words around it make it something else: a dish, a cat, a name.
    fn is_another_thing(&self, range: &Range<usize>) -> bool {
        static OTHER: LazyLock<Regex> = LazyLock::new(|| {
            compile(
                r"\b(?:peas|gravy|mash|butcher|pork|offal|maine|armour|armor|flame|fire|growth|offa's|diplegia|quadriplegia|paraplegia|cerebral|colon|bladder|gearbox|transmission|sovereign|pudding)\b",
            )
        });
        let (plain, word) = (self.plain, &self.plain[range.clone()]);
        // A name: a capital letter in the middle of a sentence before another capital.
        let is_name = word.starts_with(char::is_uppercase)
            && plain[range.end..].trim_start().starts_with(char::is_uppercase)
            && word.chars().skip(1).all(char::is_lowercase);
        *self.is_other.get_or_init(|| OTHER.is_match(plain))
            || is_in_link(plain, range)
            || is_name && !word.ends_with('s')
    }
}

/// Whether it is aimed at a person: "you …", "a …", "these …".
fn is_aimed(plain: &str, range: &Range<usize>) -> bool {
    static AIMS: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"(?:\byou(?:'re| are)? (?:[\w'-]+ ){0,2}|\b(?:stupid|dirty|filthy|fucking|bloody|dumb|thick) |\b(?:is|was|are|were) (?:(?:such|just|all|a|an|total|complete|absolute|fucking|bloody) )+)$",
        )
    });
    AIMS.is_match(&plain[near(plain, range)..range.start])
}

/// Whether it is a part of an address, a handle or a file name.
fn is_in_link(plain: &str, range: &Range<usize>) -> bool {
    let before = plain[near(plain, range)..range.start].rsplit(char::is_whitespace).next().unwrap_or("");
    before.contains(['/', '@', '_']) || plain[range.end..].starts_with(['/', '_'])
}

/// Where the words start that are near a range.
fn near(plain: &str, range: &Range<usize>) -> usize {
    floor(plain, range.start.saturating_sub(NEAR))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the words at `slur` are told of, as it was worked out for one slur by itself.
    fn is_told_of_alone(plain: &str, range: &Range<usize>) -> bool {
        let [before, after] = [&plain[..range.start], &plain[range.end..]];
        super::super::sign::is_quoted(plain, range)
            || [before, after].iter().any(|words| Around::of(words).tells(&(0..0)))
    }

    #[test]
    fn a_text_read_once_says_of_each_slur_what_its_own_words_say() {
        for text in
            ["slur", "said slur", "slur, he said", "'slur' slur \"slur\" slur", "the n-slur n-word slur", "\"slur slur"]
        {
            let around = Around::of(text);
            for (at, word) in text.match_indices("slur") {
                let range = at..at + word.len();
                assert_eq!(around.is_told_of(&range), is_told_of_alone(text, &range), "{text} at {at}");
            }
        }
    }
}
