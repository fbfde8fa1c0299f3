//! Text made plain: compatibility forms folded (fullwidth digits, keycaps), invisible characters taken out, and a map
//! back to the bytes of the original. What a reader sees as a number is then a number.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// A plain form of a text.
#[derive(Clone, Debug)]
pub struct Normal<'a> {
    /// The plain text.
    pub plain: Cow<'a, str>,
    /// For each byte of the plain text the start of its character in the original; empty where both are the same.
    starts: Vec<u32>,
    original_length: usize,
}

impl<'a> Normal<'a> {
    /// The plain form of `text`. ASCII is borrowed as it is.
    pub fn of(text: &'a str) -> Normal<'a> {
        if text.is_ascii() {
            return Normal { plain: Cow::Borrowed(text), starts: Vec::new(), original_length: text.len() };
        }
        let mut plain = String::with_capacity(text.len());
        let mut starts = Vec::with_capacity(text.len());
        for (at, character) in text.char_indices() {
            push_plain(&mut plain, character);
            starts.resize(plain.len(), u32::try_from(at).unwrap_or(u32::MAX));
        }
        Normal { plain: Cow::Owned(plain), starts, original_length: text.len() }
    }

    /// The bytes of the original that a range of the plain text stands for.
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        if self.starts.is_empty() {
            return range;
        }
        let at = |place: usize| self.starts.get(place).map_or(self.original_length, |start| *start as usize);
        at(range.start)..at(range.end).max(at(range.start))
    }
}

fn push_plain(plain: &mut String, character: char) {
    if character.is_ascii() {
        plain.push(character);
    } else if is_dash(character) {
        plain.push('-');
    } else if !is_invisible(character) {
        plain.extend(std::iter::once(character).nfkc());
    }
}

/// Dashes of all lengths, the minus sign among them.
fn is_dash(character: char) -> bool {
    matches!(character, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// Characters without a width of their own: joiners, directions, soft hyphen, variation selectors, the keycap.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20E3}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fullwidth_digits_and_zero_width_characters_become_plain() {
        let text = "é ９９9\u{200B}0\u{AD}1\u{2013}2";
        let normal = Normal::of(text);
        assert_eq!(normal.plain, "é 99901-2");
    }

    #[test]
    fn a_range_leads_back_to_the_original_bytes() {
        let text = "é ９\u{200B}9 x";
        let normal = Normal::of(text);
        let at = normal.plain.find("99").expect("two digits");
        let range = normal.original(at..at + 2);
        assert_eq!(&text[range], "９\u{200B}9");
        let end = normal.plain.len();
        assert_eq!(&text[normal.original(end - 1..end)], "x");
    }
}
