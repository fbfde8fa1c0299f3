//! Text made plain: compatibility forms folded, digits of all scripts made those of ASCII, invisible characters and
//! combining marks taken out, and a map back to the bytes of the original. What a reader sees as a number is then one.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{digit, entity};

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
    ///
    /// Its entities were read when it was loaded. Only an ampersand that was escaped twice is read once more, because
    /// `A&amp;E` would be two words that mean nothing.
    pub fn of(text: &'a str) -> Normal<'a> {
        if text.contains("&amp;") {
            return Normal::read(text, entity::ampersand);
        }
        if text.is_ascii() {
            return Normal { plain: Cow::Borrowed(text), starts: Vec::new(), original_length: text.len() };
        }
        let mut plain = String::with_capacity(text.len());
        let mut starts = Vec::with_capacity(text.len());
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let mut at = 0;
        while let Some(character) = text[at..].chars().next() {
            // Most of a text is ASCII, and long runs of it are copied as they are.
            let ascii = text.as_bytes()[at..].iter().take_while(|byte| byte.is_ascii()).count();
            if ascii > 0 {
                plain.push_str(&text[at..at + ascii]);
                starts.extend(place(at)..place(at + ascii));
                at += ascii;
            } else {
                push_plain(&mut plain, character);
                starts.resize(plain.len(), place(at));
                at += character.len_utf8();
            }
        }
        Normal { plain: Cow::Owned(plain), starts, original_length: text.len() }
    }

    /// The plain form of the name of a file, in which signs stand for spaces.
    pub fn of_name(name: &'a str) -> Normal<'a> {
        let normal = Normal::of(name);
        // Each sign is one byte, as a space is, so places stay as they are.
        Normal { plain: Cow::Owned(normal.plain.replace(['_', '.', '-', '+'], " ")), ..normal }
    }

    /// The plain form of an address, in which `%20` stands for a space.
    pub fn of_address(address: &'a str) -> Normal<'a> {
        if !address.contains('%') {
            return Normal::of(address);
        }
        Normal::read(address, decoded)
    }

    /// The plain form of the source of a page, in which `&nbsp;` and `&#57;` stand for characters.
    pub fn of_markdown(text: &'a str) -> Normal<'a> {
        if text.contains('&') { Normal::read(text, entity::character) } else { Normal::of(text) }
    }

    /// The plain form of a text whose characters are read by `next`: the first one, and how many bytes it takes.
    fn read(text: &'a str, next: fn(&str) -> Option<(char, usize)>) -> Normal<'a> {
        let mut plain = String::with_capacity(text.len());
        let mut starts = Vec::with_capacity(text.len());
        let mut at = 0;
        while let Some((character, length)) = next(&text[at..]) {
            push_plain(&mut plain, character);
            starts.resize(plain.len(), u32::try_from(at).unwrap_or(u32::MAX));
            at += length;
        }
        Normal { plain: Cow::Owned(plain), starts, original_length: text.len() }
    }

    /// The bytes of the original that a range of the plain text stands for.
    pub fn original(&self, range: Range<usize>) -> Range<usize> {
        if self.starts.is_empty() {
            return range;
        }
        let at = |place: usize| self.starts.get(place).map_or(self.original_length, |start| *start as usize);
        let start = at(range.start);
        if range.is_empty() {
            return start..start;
        }
        // Several bytes may come from one place: the range ends where the next place starts.
        let last = self.starts.get(range.end - 1).copied().unwrap_or(u32::MAX);
        start..at(self.starts.partition_point(|place| *place <= last))
    }
}

/// The character of `rest` and how many bytes it takes; characters written as `%C3%A9` are read as such.
fn decoded(rest: &str) -> Option<(char, usize)> {
    let first = rest.chars().next()?;
    let mut bytes = Vec::new();
    while bytes.len() < 4
        && let Some(byte) = escaped(rest.as_bytes().get(bytes.len() * 3..bytes.len() * 3 + 3).unwrap_or_default())
    {
        bytes.push(byte);
        if let Some(character) = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next()) {
            return Some((character, bytes.len() * 3));
        }
    }
    Some((first, first.len_utf8()))
}

/// The byte that `%41` stands for.
fn escaped(sign: &[u8]) -> Option<u8> {
    let [b'%', high, low] = sign else { return None };
    let value = |digit: &u8| char::from(*digit).to_digit(16);
    u8::try_from(value(high)? * 16 + value(low)?).ok()
}

fn push_plain(plain: &mut String, character: char) {
    if character.is_ascii() {
        plain.push(character);
    } else if let Some(digit) = digit::value(character) {
        plain.push(char::from(b'0' + digit));
    } else if is_dash(character) {
        plain.push('-');
    } else if let Some(mark) = quotation_mark(character) {
        plain.push(mark);
    } else if is_blank(character) {
        plain.push(' ');
    } else if matches!(character, '\u{85}' | '\u{2028}' | '\u{2029}') {
        plain.push('\n');
    } else if !is_invisible(character) && !is_combining_mark(character) {
        plain.extend(std::iter::once(character).nfkc());
    }
}

/// Dashes of all lengths, the minus sign among them.
fn is_dash(character: char) -> bool {
    matches!(character, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// Curly apostrophes and quotation marks are straight ones, so that `can\u{2019}t` is one word of the lists.
fn quotation_mark(character: char) -> Option<char> {
    match character {
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2032}' => Some('\''),
        '\u{201C}' | '\u{201D}' | '\u{201F}' | '\u{2033}' => Some('"'),
        _ => None,
    }
}

/// Letters and patterns that look like a space.
fn is_blank(character: char) -> bool {
    matches!(character, '\u{1680}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}')
}

/// Characters without a width of their own: joiners, directions, soft hyphen, fillers, variation selectors.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
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

    #[test]
    fn an_address_is_read_as_it_is_meant() {
        let address = "https://a.example/%D9%A99%209%zz%";
        let normal = Normal::of_address(address);
        assert_eq!(normal.plain, "https://a.example/99 9%zz%");
        let at = normal.plain.find("99").expect("two digits");
        assert_eq!(&address[normal.original(at..at + 1)], "%D9%A9");
        assert_eq!(&address[normal.original(at..at + 4)], "%D9%A99%209");
        assert_eq!(Normal::of_address("%FF%").plain, "%FF%");
    }

    #[test]
    fn entities_of_a_page_are_read_once_and_lead_back() {
        let text = "A&amp;E &#57;9&nbsp;&#x39; &amp;#57; & &bogus; é";
        let normal = Normal::of_markdown(text);
        assert_eq!(normal.plain, "A&E 99 9 &#57; & &bogus; é");
        let at = normal.plain.find("99 9").expect("digits");
        assert_eq!(&text[normal.original(at..at + 4)], "&#57;9&nbsp;&#x39;");
    }

    #[test]
    fn in_a_tweet_only_an_ampersand_is_read_again() {
        assert_eq!(Normal::of("A&amp;E and &#57;").plain, "A&E and &#57;");
        assert_eq!(Normal::of("A&E, &lt;").plain, "A&E, &lt;");
    }

    #[test]
    fn keycaps_and_soft_breaks_leave_the_digits() {
        assert_eq!(Normal::of("9\u{FE0F}\u{20E3}9\u{FE0F}\u{20E3}0\u{FE0F}\u{20E3}").plain, "990");
        assert_eq!(Normal::of("99\u{200B}\u{2028}0\u{200D}1").plain, "99\n01");
    }
}
