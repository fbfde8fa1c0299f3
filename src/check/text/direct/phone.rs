//! British telephone numbers in all usual spellings. Mobiles are people's own, lines may be an office's, and short codes,
//! 03, 08 and 09 are nobody's.

use std::ops::Range;

use super::{Hit, Kind, Person, Text};
use crate::check::text::context::floor;
use crate::check::text::group::{Group, groups};
use crate::finding::Weight;

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// Where it stands, its country code included.
    pub range: Range<usize>,
    /// Its digits from the 0 on.
    pub digits: String,
}

impl Phone {
    /// 071 to 075 and 077 to 079, and the Isle of Man; 070 and 076 are other services.
    pub fn is_mobile(&self) -> bool {
        let third = self.digits.as_bytes().get(2);
        third.is_some_and(|digit| matches!(digit, b'1'..=b'5' | b'7'..=b'9')) && self.digits.starts_with("07")
            || self.digits.starts_with("07624")
    }
}

/// All numbers of a text.
pub fn all(plain: &str) -> impl Iterator<Item = Phone> + '_ {
    let groups = groups(plain);
    let mut end = 0;
    (0..groups.len()).filter_map(move |index| {
        // The 0 in `+44 (0)7700` starts no number of its own.
        let phone = at(plain, &groups, index).filter(|phone| phone.range.start >= end)?;
        end = phone.range.end;
        Some(phone)
    })
}

/// The number that starts with a group of digits.
pub fn at(plain: &str, groups: &[Group], index: usize) -> Option<Phone> {
    let group = &groups[index];
    let first = &plain[group.range.clone()];
    let before = &plain[..group.range.start];
    let (start, mut digits, mut next) = if first.starts_with("0044") || first.starts_with("44") {
        let long = first.starts_with("0044");
        let plus = before.strip_suffix('+').or_else(|| before.strip_suffix("+ "));
        let rest = &first[if long { 4 } else { 2 }..];
        if !long && plus.is_none() {
            return None;
        }
        (plus.map_or(group.range.start, str::len), format!("0{}", rest.strip_prefix('0').unwrap_or(rest)), index + 1)
    } else if first == "00" && groups.get(index + 1).is_some_and(|next| &plain[next.range.clone()] == "44") {
        (group.range.start, "0".to_owned(), index + 2)
    } else if first.starts_with('0') || first.starts_with('7') && is_called(before) {
        if joins(before) {
            return None;
        }
        let zero = if first.starts_with('7') { "0" } else { "" };
        (group.range.start, format!("{zero}{first}"), index + 1)
    } else {
        return None;
    };
    let has_country = start != group.range.start || first.starts_with("00");
    let mut end = groups[next - 1].range.end;
    while digits.len() < 11 {
        let group = groups.get(next)?;
        let between = &plain[end..group.range.start];
        if between.chars().count() > 4
            || between.contains(|c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | ':' | '£' | '\u{1E}'))
        {
            return None;
        }
        let part = &plain[group.range.clone()];
        // The 0 of `+44 (0)7700` is not dialled.
        let part = if has_country && digits == "0" { part.strip_prefix('0').unwrap_or(part) } else { part };
        digits.push_str(part);
        end = group.range.end;
        next += 1;
    }
    let begins = if plain[..start].ends_with('(') { start - 1 } else { start };
    (digits.len() == 11 && digits.starts_with("0") && !goes_on(&plain[end..]))
        .then_some(Phone { range: begins..end, digits })
}

/// Whether what stands right before belongs to the same number or word.
fn joins(before: &str) -> bool {
    let mut back = before.chars().rev();
    match back.next() {
        Some(sign) if sign.is_alphanumeric() => !ends_with_label(before),
        Some('/' | '.' | '-' | ',' | ':' | '_') => back.next().is_some_and(|c| c.is_ascii_digit()),
        Some('£' | '$' | '€' | '+' | '%' | '#' | '@') => true,
        _ => false,
    }
}

/// `tel07700…`, `mob07700…`.
fn ends_with_label(before: &str) -> bool {
    let tail = before.get(before.len().saturating_sub(6)..).unwrap_or("").to_ascii_lowercase();
    ["tel", "mob", "mobile", "phone", "no", "on", "call", "text"].iter().any(|label| tail.ends_with(label))
}

/// Whether a word right before says that a number is a telephone's, its 0 left out.
fn is_called(before: &str) -> bool {
    let tail = before[floor(before, before.len().saturating_sub(16))..].to_ascii_lowercase();
    let mut words = tail.rsplit(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.next().is_some_and(|word| matches!(word, "mob" | "mobile" | "tel" | "phone" | "cell" | "whatsapp"))
}

/// Whether the digits go on, or are a part of a larger thing.
fn goes_on(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        Some(sign) if sign.is_ascii_digit() => true,
        Some('.' | '-' | '/' | ',') => chars.next().is_some_and(|c| c.is_ascii_digit()),
        Some('%' | '@') => true,
        _ => false,
    }
}

/// What to say of a number.
pub fn judge(text: &Text<'_>, phone: &Phone, words: &mut Words) -> Option<Hit> {
    if words.are_an_address(text.plain, phone.range.start) {
        return None;
    }
    let is_line = phone.digits.starts_with("01") || phone.digits.starts_with("02");
    if !is_line && !phone.is_mobile() || text.known.own().phones.contains(&phone.digits) {
        return None;
    }
    let hit = |kind, weight| Some(Hit { kind, weight, range: phone.range.clone() });
    if is_line {
        return hit(Kind::Landline, Weight::Warns);
    }
    let person = text.person(&phone.range);
    if is_colleagues(&person) {
        return hit(Kind::Colleague, Weight::Asks);
    }
    let weight = if person.is_anchor() { Weight::Blocks } else { Weight::Asks };
    hit(Kind::Mobile, weight)
}

/// Whether a colleague is named, and no patient.
pub fn is_colleagues(person: &Person) -> bool {
    person.colleague && !person.patient && !person.somebody && !person.visited
}

/// What stands before a number in the word that holds it, read on from number to number: a word may be as long as a text.
#[derive(Debug, Default)]
pub struct Words {
    start: usize,
    read: usize,
    is_phone: bool,
    is_page: bool,
}

/// As many bytes as the longest sign of an address or a telephone has but one.
const CUT: usize = 6;

impl Words {
    /// Whether a place is inside the address of a page, where digits are anything; `tel:` and `wa.me` are telephones.
    fn are_an_address(&mut self, plain: &str, at: usize) -> bool {
        if at < self.read {
            *self = Words::default();
        }
        let parts = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\u{1E}');
        if let Some((before, sign)) = plain[self.read..at].char_indices().rev().find(|(_, sign)| parts(*sign)) {
            let start = self.read + before + sign.len_utf8();
            *self = Words { start, read: start, ..Words::default() };
        }
        let from = floor(plain, self.read.saturating_sub(CUT).max(self.start));
        let front = plain[from..at].to_ascii_lowercase();
        let holds = |signs: &[&str]| signs.iter().any(|sign| front.contains(sign));
        self.is_phone |= holds(&["tel:", "wa.me/", "phone=", "sms:", "tel=", "mobile="]);
        self.is_page |= holds(&["://", "www.", ".com/", ".uk/"]);
        self.read = at;
        self.is_page && !self.is_phone
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<String> {
        all(text).map(|phone| phone.digits).collect()
    }

    #[test]
    fn a_number_is_read_in_every_usual_spelling() {
        for text in [
            "07700 900123",
            "07700900123",
            "07700-900-123",
            "0770 090 0123",
            "+44 7700 900123",
            "+447700900123",
            "+44 (0)7700 900123",
            "0044 7700 900123",
            "00447700900123",
            "(07700) 900123",
            "+44(0) 7700 900 123",
            "mob 7700 900123",
            "tel07700900123",
            "07700 900 123.",
            "+ 44 7700 900123",
            "00 44 7700 900123",
            "+44 07700 900123",
            "0 7 7 0 0 9 0 0 1 2 3",
            "07700/900123",
        ] {
            assert_eq!(digits(text), ["07700900123"], "{text}");
        }
        assert_eq!(digits("(020) 7946 0018 and 0113 496 0000"), ["02079460018", "01134960000"]);
    }

    #[test]
    fn an_address_is_told_from_a_telephone_wherever_its_number_stands() {
        let read = |text: &str, places: &[usize]| {
            let mut words = Words::default();
            places.iter().map(|at| words.are_an_address(text, *at)).collect::<Vec<_>>()
        };
        // The signs of both are cut by the places, and so are words by a break.
        let text = "a www.b.example/07700/0113 é tel:07700\u{1E}x.co.uk/1 2";
        let after = |words: &str| text.find(words).map_or(0, |at| at + words.len());
        let places = ["a ", "ww", "example/", "07700/", "é te", "tel:", "x.co.u", "uk/", "uk/1 "].map(after);
        let expected = [false, false, true, true, false, false, false, true, false];
        assert_eq!(read(text, &places), expected);
        for (place, expected) in places.into_iter().zip(expected) {
            assert_eq!(read(text, &[place]), [expected], "{place}");
        }
        assert_eq!(read(text, &[places[7], places[3], places[5]]), [true, true, false]);
    }

    #[test]
    fn other_numbers_are_none() {
        for text in [
            "077009001234",
            "7700 900123",
            "1.07700900123",
            "£07700900123",
            "07700 900",
            "07700 90012 12",
            "+1 416 555 0123",
            "07700, 900123",
            "0770 in 090 0123",
            "4407700900123",
            "978-0770090012-3",
        ] {
            assert_eq!(digits(text), [] as [&str; 0], "{text}");
        }
    }
}
