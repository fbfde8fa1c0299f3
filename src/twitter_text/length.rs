//! The weighted length of a text: whether it fits into one tweet.

use unicode_normalization::UnicodeNormalization;

use super::{Bare, chars, emoji, urls};

/// How emoji count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmojiCount {
    /// Each as one character of the default weight, however many it is made of.
    AsDrawn,
    /// Character by character.
    ByCharacter,
}

/// The rule of one era (developer.x.com, "Counting characters"; twitter-text, `config/`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The longest text, weighted.
    pub longest: usize,
    /// Units of weight in one character of that length.
    pub scale: usize,
    /// Units that a character weighs.
    pub default_weight: usize,
    /// First and last character of those that weigh otherwise, and what they weigh.
    pub ranges: &'static [(u32, u32, usize)],
    /// The length of any address.
    pub url: usize,
    /// How emoji count.
    pub emoji: EmojiCount,
}

const WESTERN: &[(u32, u32, usize)] = &[(0, 4351, 100), (8192, 8205, 100), (8208, 8223, 100), (8242, 8247, 100)];

/// Until November 2017: 140 characters of any kind.
pub const OF_140: Rule =
    Rule { longest: 140, scale: 1, default_weight: 1, ranges: &[], url: 23, emoji: EmojiCount::ByCharacter };

/// From November 2017: 280, and characters of East Asia count twice.
pub const OF_280: Rule =
    Rule { longest: 280, scale: 100, default_weight: 200, ranges: WESTERN, url: 23, emoji: EmojiCount::ByCharacter };

/// From October 2018: as before, and each emoji counts twice, whatever it is made of.
pub const TODAY: Rule = Rule { emoji: EmojiCount::AsDrawn, ..OF_280 };

/// A text, measured. Places are inclusive and count UTF-16 units, which is how X gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its length, weighted.
    pub weighted: usize,
    /// The length in thousandths of the longest.
    pub permillage: usize,
    /// Whether it may be posted: not empty, not too long, no forbidden character.
    pub is_valid: bool,
    /// The last place of the text; 0 for an empty one.
    pub last: usize,
    /// The last place up to which it could be posted.
    pub last_valid: usize,
}

/// Measures a text by a rule. It is composed first (NFC), as X does.
pub fn measure(text: &str, rule: &Rule) -> Measure {
    let composed: String = text.nfc().collect();
    let urls = urls(&composed, Bare::Find);
    let mut urls = urls.iter().peekable();
    let (mut at, mut units, mut weight, mut last_valid, mut is_clean) = (0, 0, 0, 0, true);
    while let Some(c) = chars::at(&composed, at) {
        let (length, added) = match urls.next_if(|url| url.span.start == at) {
            Some(url) => (url.span.end - at, rule.url * rule.scale),
            None => piece(&composed[at..], c, rule),
        };
        let part = &composed[at..at + length];
        at += length;
        units += utf16(part);
        weight += added;
        is_clean = is_clean && !part.contains(chars::is_invalid);
        if is_clean && weight <= rule.longest * rule.scale {
            last_valid = units - 1;
        }
    }
    let all = utf16(text);
    Measure {
        weighted: weight / rule.scale,
        permillage: weight * 1000 / (rule.longest * rule.scale),
        is_valid: is_clean && weight > 0 && weight <= rule.longest * rule.scale,
        last: all.saturating_sub(1),
        // Composing may have changed the count: the difference is taken from the end, as X does.
        last_valid: (last_valid + all).saturating_sub(units),
    }
}

/// The length in bytes and the weight of what `rest` begins with.
fn piece(rest: &str, first: char, rule: &Rule) -> (usize, usize) {
    let drawn = if rule.emoji == EmojiCount::AsDrawn { emoji::length(rest) } else { None };
    match drawn {
        Some(length) => (length, rule.default_weight),
        None => (first.len_utf8(), weight(first, rule)),
    }
}

fn weight(c: char, rule: &Rule) -> usize {
    let within = |range: &&(u32, u32, usize)| (range.0..=range.1).contains(&u32::from(c));
    rule.ranges.iter().find(within).map_or(rule.default_weight, |range| range.2)
}

fn utf16(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
