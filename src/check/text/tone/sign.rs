//! Signs: words of the lists that have to be there, a pattern around them, and what makes the text pass after all.

use std::ops::Range;
use std::sync::LazyLock;

use super::pattern::Pattern;
use super::scene::Scene;
use super::{Remark, Topic, adverts, boundaries, honesty, interests, patients, respect};
use crate::check::lexicon::{Class, Word};
use crate::check::text::context::floor;
use crate::finding::Weight;

/// One way in which a text says what a rule looks for. Empty patterns ask for nothing. See [`super::pattern`] for how they
/// are written.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// What it says.
    pub topic: Topic,
    /// Classes of which one word at least stands in the passage.
    pub on: &'static [Class],
    /// Classes of which one word more has to stand in the passage.
    pub and: &'static [Class],
    /// What the passage says.
    pub says: &'static str,
    /// What it has to say besides, anywhere in the passage.
    pub with: &'static str,
    /// What the match itself must not hold.
    pub clean: &'static str,
    /// What the rest of the sentence must not say.
    pub unless: &'static str,
    /// What the passage must not say.
    pub never: &'static str,
    /// Whether it passes between quotation marks.
    pub passes_quoted: bool,
    /// Where it counts.
    pub at: fn(&Scene<'_, '_>) -> bool,
    /// What it weighs, where that is less than the weight of its rule.
    pub weight: Option<Weight>,
}

/// A sign without conditions, from which the others are made.
pub const SIGN: Sign = Sign {
    topic: Topic::Criticism,
    on: &[],
    and: &[],
    says: "",
    with: "",
    clean: "",
    unless: "",
    never: "",
    passes_quoted: false,
    at: |_| true,
    weight: None,
};

/// A sign with its patterns, and its classes as bits.
struct Ready {
    sign: &'static Sign,
    on: u128,
    and: u128,
    says: Pattern,
    with: Pattern,
    clean: Pattern,
    unless: Pattern,
    never: Pattern,
}

static READY: LazyLock<Vec<Ready>> = LazyLock::new(|| {
    let tables = [patients::SIGNS, boundaries::SIGNS, respect::SIGNS, honesty::SIGNS, interests::SIGNS, adverts::SIGNS];
    let ready = |sign: &'static Sign| Ready {
        sign,
        on: bits(sign.on),
        and: bits(sign.and),
        says: Pattern::default(),
        with: Pattern::default(),
        clean: Pattern::default(),
        unless: Pattern::default(),
        never: Pattern::default(),
    };
    tables.into_iter().flatten().map(ready).collect()
});

fn bits(classes: &[Class]) -> u128 {
    classes.iter().map(|class| bit(*class)).fold(0, |all, bit| all | bit)
}

fn bit(class: Class) -> u128 {
    1_u128.checked_shl(class as u32).unwrap_or(0)
}

/// Looks for all signs in every passage of a text.
pub fn look(scene: &Scene<'_, '_>, remarks: &mut Vec<Remark>) {
    let plain: &str = &scene.view.normal.plain;
    let words = scene.view.words.all();
    let passages = passages(plain).into_iter().map(|passage| (classes_in(words, &passage), passage));
    let passages: Vec<(u128, Range<usize>)> = passages.filter(|(classes, _)| *classes != 0).collect();
    for ready in READY.iter() {
        let fits = |classes: u128| ready.on & classes != 0 && (ready.and == 0 || ready.and & classes != 0);
        let mut fitting = passages.iter().filter(|(classes, _)| fits(*classes)).peekable();
        // Where a sign counts is asked once a text.
        if fitting.peek().is_some() && (ready.sign.at)(scene) {
            fitting.for_each(|(_, passage)| ready.look(plain, passage.clone(), remarks));
        }
    }
}

/// The classes of the words in a passage. Words are in order of their start.
fn classes_in(words: &[Word], passage: &Range<usize>) -> u128 {
    let first = words.partition_point(|word| word.range.start < passage.start);
    let inside = words[first..].iter().take_while(|word| word.range.start < passage.end);
    inside.filter(|word| word.range.end <= passage.end).fold(0, |all, word| all | bit(word.class))
}

impl Ready {
    fn look(&self, plain: &str, passage: Range<usize>, remarks: &mut Vec<Remark>) {
        let text = &plain[passage.clone()];
        let Some(says) = self.says.get(self.sign.says) else { return };
        let mut matches = says.find_iter(text).peekable();
        if matches.peek().is_none() {
            return;
        }
        let missing = self.with.get(self.sign.with).is_some_and(|with| !with.is_match(text));
        if missing || self.never.get(self.sign.never).is_some_and(|never| never.is_match(text)) {
            return;
        }
        for found in matches.map(|found| found.range()) {
            if self.passes(text, &found) {
                continue;
            }
            let range = passage.start + found.start..passage.start + found.end;
            remarks.push(Remark { topic: self.sign.topic, range, weight: self.sign.weight });
        }
    }

    fn passes(&self, text: &str, found: &Range<usize>) -> bool {
        if self.sign.passes_quoted && is_quoted(text, found) {
            return true;
        }
        if self.clean.get(self.sign.clean).is_some_and(|clean| clean.is_match(&text[found.clone()])) {
            return true;
        }
        self.unless.get(self.sign.unless).is_some_and(|unless| {
            let sentence = sentence(text, found);
            unless.is_match(&text[sentence.start..found.start]) || unless.is_match(&text[found.end..sentence.end])
        })
    }
}

/// Up to here a text is one passage.
pub const SHORT: usize = 600;

/// A paragraph that is longer is looked at in parts: no sentence is, and each word of one is held against all others.
const LONGEST: usize = 5_000;

/// Parts of a text that belong together: a tweet is mostly one, a page has one a paragraph.
fn passages(plain: &str) -> Vec<Range<usize>> {
    if plain.len() <= SHORT {
        return std::iter::once(0..plain.len()).collect();
    }
    let mut passages = Vec::new();
    let mut start = 0;
    while start < plain.len() {
        let longest = floor(plain, start + LONGEST);
        let piece = &plain[start..longest];
        let paragraph = piece.find("\n\n").map(|at| at + 2).or_else(|| (longest == plain.len()).then_some(piece.len()));
        let cut = || piece.rfind(['.', '!', '?', '\n']).or_else(|| piece.rfind(' ')).map_or(piece.len(), |at| at + 1);
        let end = start + paragraph.unwrap_or_else(cut);
        passages.push(start..end);
        start = end;
    }
    passages
}

/// The sentence around a range.
pub fn sentence(text: &str, range: &Range<usize>) -> Range<usize> {
    let is_end = |at: usize, sign: char| {
        let follows = text[at + sign.len_utf8()..].chars().next();
        matches!(sign, '.' | '!' | '?')
            && follows.is_none_or(char::is_whitespace)
            && !(sign == '.' && is_title(&text[..at]))
    };
    let before = text[..range.start].char_indices().rev().find(|(at, sign)| is_end(*at, *sign));
    let start = before.map_or(0, |(at, sign)| at + sign.len_utf8());
    let after = text[range.end..].char_indices().map(|(at, sign)| (range.end + at, sign));
    let end = after.into_iter().find(|(at, sign)| is_end(*at, *sign));
    start..end.map_or(text.len(), |(at, sign)| at + sign.len_utf8())
}

fn is_title(before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    ["dr", "mr", "mrs", "ms", "prof", "st", "vs", "v", "no"].iter().any(|title| word.eq_ignore_ascii_case(title))
}

/// Whether a range stands between quotation marks.
pub fn is_quoted(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].matches('"').count();
    let is_open = before % 2 == 1 && text[range.end..].contains('"');
    let single = text[..range.start].ends_with('\'') && text[range.end..].starts_with('\'');
    is_open || single
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles_and_every_class_has_its_bit() {
        for ready in READY.iter() {
            let sign = ready.sign;
            assert!(ready.says.get(sign.says).is_some(), "{sign:?}");
            ready.with.get(sign.with);
            ready.clean.get(sign.clean);
            ready.unless.get(sign.unless);
            ready.never.get(sign.never);
            assert!(ready.on != 0 && (ready.and != 0) != sign.and.is_empty(), "{sign:?}");
        }
    }

    #[test]
    fn a_paragraph_is_one_passage_unless_it_is_longer_than_any_is() {
        let text = format!("One.\n\n{}\n\nThree.", "Two words. ".repeat(60));
        let told: Vec<&str> = passages(&text).into_iter().map(|passage| &text[passage]).collect();
        assert_eq!(told.concat(), text);
        assert_eq!((told.len(), told[0], told[2]), (3, "One.\n\n", "Three."));
        for unit in ["Two words. ", "é", "word ", "\n"] {
            let text = unit.repeat(4_000);
            let told: Vec<&str> = passages(&text).into_iter().map(|passage| &text[passage]).collect();
            assert_eq!(told.concat(), text);
            assert!(told.iter().all(|passage| passage.len() <= LONGEST), "{unit:?}");
        }
    }

    #[test]
    fn a_sentence_ends_at_its_stop_and_not_behind_a_title() {
        let text = "One. Dr. Two is here! Three";
        let at = text.find("Two").expect("in the text");
        assert_eq!(text[sentence(text, &(at..at + 3))].trim(), "Dr. Two is here!");
        assert!(is_quoted("a \"b\" c", &(3..4)) && !is_quoted("a \"b\" c", &(6..7)));
    }
}
