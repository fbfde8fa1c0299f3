//! Numbers of patients and colleagues: the groups of digits of a text, what ten digits can be, and how sure that is.
//!
//! The three British patient numbers share one check digit (NHS data dictionary) and differ by range. A check digit is
//! weak evidence: every ISBN-10 of digits passes it. So the range, the way it is written, and a word beside it decide.

use std::cell::OnceCell;
use std::ops::Range;

use super::context::{self, around, contains_word};
use super::group::{Group, Joint, Ten, groups};
use super::mask::{Mask, Masks};
use super::shape::Shapes;

/// Which number was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identifier {
    /// NHS number of England, Wales and the Isle of Man.
    Nhs,
    /// CHI number of Scotland.
    Chi,
    /// Health and Care number of Northern Ireland.
    Hc,
    /// A GMC reference number that is not the doctor's own.
    Gmc,
}

/// How sure a match is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// A word beside it, or the way it is written, says what it is.
    Sure,
    /// It may be such a number.
    Possible,
}

/// One number found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub identifier: Identifier,
    /// How sure.
    pub strength: Strength,
    /// Where in the plain text.
    pub range: Range<usize>,
}

/// The numbers in a plain text. `own_gmc` holds the digits of the doctor's own reference number.
pub fn hits(plain: &str, own_gmc: Option<&str>) -> Vec<Hit> {
    hits_beside(plain, own_gmc, "")
}

/// The numbers in a plain text that stands beside other words, such as the address of a link in a tweet.
pub fn hits_beside(plain: &str, own_gmc: Option<&str>, words: &str) -> Vec<Hit> {
    if plain.bytes().filter(u8::is_ascii_digit).take(7).count() < 7 {
        return Vec::new();
    }
    let text = Text {
        plain,
        words,
        groups: groups(plain),
        masks: OnceCell::new(),
        shapes: OnceCell::new(),
        speaks: OnceCell::new(),
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.groups.len() {
        match hit_at(&text, at, own_gmc) {
            Some((hit, next)) => {
                found.push(hit);
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// Ten digits that are spelled out in a text, if they are a patient's number: sure beside a word of care.
pub fn spelled(plain: &str, words: &str, digits: &str, range: Range<usize>) -> Option<Hit> {
    let mut ten = [0; 10];
    for (place, byte) in ten.iter_mut().zip(digits.bytes()) {
        *place = byte.checked_sub(b'0')?;
    }
    let identifier = identifier(&ten)?;
    let [front, back] = context::beside(plain, &range, None);
    let strength = if context::speaks_of_care(&[front, back, words]) { Strength::Sure } else { Strength::Possible };
    let invented = ten[0] == 9 && ten[..3] != [9, 9, 9];
    (!invented || strength == Strength::Sure).then_some(Hit {
        identifier,
        strength: if invented { Strength::Possible } else { strength },
        range,
    })
}

/// A text and what was found out about it.
struct Text<'a> {
    plain: &'a str,
    /// Words beside the whole text.
    words: &'a str,
    groups: Vec<Group>,
    // Few texts hold a number that passes the check digit: only those are looked at further.
    masks: OnceCell<Masks>,
    shapes: OnceCell<Shapes>,
    speaks: OnceCell<bool>,
}

impl Text<'_> {
    fn mask(&self, range: &Range<usize>) -> Option<&Mask> {
        self.masks.get_or_init(|| Masks::of(self.plain)).at(range)
    }

    fn shapes(&self) -> &Shapes {
        self.shapes.get_or_init(|| Shapes::of(self.plain))
    }

    /// Whether a word of care stands anywhere: if not, none stands beside any number.
    fn speaks_of_care(&self) -> bool {
        *self.speaks.get_or_init(|| context::speaks_of_care(&[self.plain, self.words]))
    }
}

/// A number that starts with group `first`, and the first group after it.
fn hit_at(text: &Text<'_>, first: usize, own_gmc: Option<&str>) -> Option<(Hit, usize)> {
    let plain = text.plain;
    let group = &text.groups[first];
    let starts_clean = group.joint != Joint::Hyphen && !follows_number_sign(plain, group.range.start);
    let is_counted = plain[..group.range.start].ends_with('#');
    if (starts_clean || is_counted)
        && let Some(hit) = reference_number(plain, group, own_gmc)
        && text.mask(&hit.range).is_none()
    {
        return Some((hit, first + 1));
    }
    let ten = Ten::of(plain, &text.groups, first)?;
    let range = group.range.start..text.groups[ten.next - 1].range.end;
    let Some(identifier) = identifier(&ten.digits) else {
        return labelled(text, &ten, &range).map(|hit| (hit, ten.next));
    };
    let mask = text.mask(&range);
    let words = if text.speaks_of_care() {
        let [front, back] = context::beside(plain, &range, mask.map(|mask| &mask.range));
        [front, back, text.words]
    } else {
        [""; 3]
    };
    let shapes = text.shapes();
    let clean = starts_clean
        && mask.is_none()
        && !shapes.holds(range.start)
        && !goes_on(plain, text.groups.get(ten.next), range.end);
    let strength = if context::speaks_of_care(&words) {
        let look_alike = shapes.is_look_alike(range.start)
            || mask.is_some_and(|mask| mask.is_look_alike(&range))
            || is_look_alike(plain, &ten, range.start);
        if look_alike && !context::names_patient_number(&words) {
            return None;
        }
        strength_with_context(plain, &ten, range.start, clean)
    } else {
        strength_alone(plain, &range, identifier, &ten).filter(|_| clean)
    };
    Some((Hit { identifier, strength: strength?, range }, ten.next))
}

/// Ten digits that pass the check digit and were issued to nobody, behind a word for one kind of number: an example, or a
/// slip of the pen. It may be a patient's, and asks.
fn labelled(text: &Text<'_>, ten: &Ten, range: &Range<usize>) -> Option<Hit> {
    if !passes_check(&ten.digits) || !ten.is_regular() || ten.is_loose() || !text.speaks_of_care() {
        return None;
    }
    let mask = text.mask(range);
    let words = context::beside(text.plain, range, mask.map(|mask| &mask.range));
    let identifier = if words.iter().any(|words| contains_word(words, &["chi"])) {
        Identifier::Chi
    } else if words.iter().any(|words| contains_word(words, &["h&c", "hcn", "hsc"])) {
        Identifier::Hc
    } else if context::names_patient_number(&words) {
        Identifier::Nhs
    } else {
        return None;
    };
    let is_other = mask.is_some() || text.shapes().holds(range.start) || text.shapes().is_look_alike(range.start);
    (!is_other).then(|| Hit { identifier, strength: Strength::Possible, range: range.clone() })
}

/// Whether a currency sign, a plus, or a decimal point belongs to the number.
fn follows_number_sign(plain: &str, start: usize) -> bool {
    let before = plain[..start].chars().next_back();
    matches!(before, Some('+' | '£' | '$' | '€' | '#' | '/' | '_' | '%' | '=')) || follows_point(plain, start)
}

/// Whether the digits are the decimals or the thousands of a number before them.
fn follows_point(plain: &str, start: usize) -> bool {
    let number = plain[..start].strip_suffix([',', '.']);
    number.is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
}

/// Whether the number goes on behind its ten digits: `999-000-0018-1`, `9990000018.5`, `9990000018/2`.
fn goes_on(plain: &str, next: Option<&Group>, end: usize) -> bool {
    let hyphened = next.is_some_and(|group| group.joint == Joint::Hyphen);
    let rest = &plain[end..];
    let tail = rest.strip_prefix([',', '/', '_']).is_some_and(|tail| tail.starts_with(|c: char| c.is_ascii_digit()));
    hyphened || tail
}

/// What often stands beside words of care and is no patient's number: a book number of thirteen digits, the id of a tweet
/// in an address, an amount in thousands.
fn is_look_alike(plain: &str, ten: &Ten, start: usize) -> bool {
    let before = &plain[..start];
    let prefixes = ["978-", "979-", "978 ", "979 ", "/status/", "/statuses/", "/media/", "/threads/", "{{ tweet "];
    prefixes.iter().any(|prefix| before.ends_with(prefix)) || ten.is_loose() && ten.is_cut_at(&[1, 4, 7])
}

/// What ten digits can be, by check digit and range; nothing where they can be nothing.
fn identifier(digits: &[u8; 10]) -> Option<Identifier> {
    if !passes_check(digits) {
        return None;
    }
    let value = digits.iter().fold(0_u64, |value, digit| value * 10 + u64::from(*digit));
    match value {
        100_000_000..=3_112_999_999 if is_date(digits) => Some(Identifier::Chi),
        3_200_000_010..=3_999_999_999 => Some(Identifier::Hc),
        4_000_000_000..=4_999_999_999 | 6_000_000_000..=7_999_999_999 | 9_000_000_000..=9_999_999_999 => {
            Some(Identifier::Nhs)
        }
        _ => None,
    }
}

/// Weights 10 to 2 on nine digits; 11 less the rest of the sum by 11 is the tenth, 11 standing for 0.
pub fn passes_check(digits: &[u8; 10]) -> bool {
    let sum: u32 = digits[..9].iter().zip((2..=10).rev()).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    let check = (11 - sum % 11) % 11;
    check != 10 && check == u32::from(digits[9])
}

/// Whether six digits are a day, month and year. A leap day needs a year that is one in some century.
fn is_date(digits: &[u8; 10]) -> bool {
    let pair = |at: usize| digits[at] * 10 + digits[at + 1];
    let (day, month, year) = (pair(0), pair(2), pair(4));
    let longest = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 => 29,
        2 => 28,
        _ => 0,
    };
    (1..=longest).contains(&day)
}

/// How sure ten digits are beside a word of care. What stands before and behind them makes them no less a number; an
/// amount, decimals, and an odd way of writing ask.
fn strength_with_context(plain: &str, ten: &Ten, start: usize, clean: bool) -> Option<Strength> {
    let amount = plain[..start].ends_with(['£', '$', '€']) || follows_point(plain, start);
    let sure = if ten.is_regular() { !amount } else { !ten.is_loose() };
    if !ten.is_regular() && !clean {
        return None;
    }
    Some(if sure && !is_synthetic(ten) { Strength::Sure } else { Strength::Possible })
}

/// How sure ten digits are without such a word: only the usual ways of writing count.
fn strength_alone(plain: &str, range: &Range<usize>, identifier: Identifier, ten: &Ten) -> Option<Strength> {
    if is_synthetic(ten) || ten.is_loose() {
        return None;
    }
    let spaced = ten.cuts().iter().all(|(_, joint)| matches!(joint, Joint::Space | Joint::Line))
        && ten.cuts().iter().any(|(_, joint)| *joint == Joint::Space);
    if spaced && (ten.is_cut_at(&[3, 6]) || identifier == Identifier::Chi && ten.is_cut_at(&[6])) {
        return Some(Strength::Sure);
    }
    let inside_word = plain[..range.start].ends_with(|c: char| c.is_ascii_alphabetic())
        || plain[range.end..].starts_with(|c: char| c.is_ascii_alphabetic());
    let usual = ten.cuts().iter().all(|(place, joint)| *joint == Joint::Line || matches!(place, 3 | 6));
    (usual && !inside_word).then_some(Strength::Possible)
}

/// Whether the number lies where invented ones are put, 999 left out.
fn is_synthetic(ten: &Ten) -> bool {
    ten.digits[0] == 9 && ten.digits[..3] != [9, 9, 9]
}

/// Seven digits beside the word GMC that are not the doctor's own number.
fn reference_number(plain: &str, group: &Group, own: Option<&str>) -> Option<Hit> {
    let digits = &plain[group.range.clone()];
    if digits.len() != 7 || own == Some(digits) {
        return None;
    }
    let [front, back] = around(plain, &group.range, 40, 8);
    let named = ends_with_gmc(front) || contains_word(back, &["gmc"]);
    named.then(|| Hit { identifier: Identifier::Gmc, strength: Strength::Sure, range: group.range.clone() })
}

/// Whether a text ends with "GMC" and nothing but words such as "number" after it.
fn ends_with_gmc(front: &str) -> bool {
    let filler = ["no", "nr", "number", "num", "ref", "reference", "registration", "reg", "is", "was", "id", "a", "c"];
    front
        .rsplit(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .find(|word| !filler.iter().any(|other| word.eq_ignore_ascii_case(other)))
        .is_some_and(|word| word.eq_ignore_ascii_case("gmc"))
}

#[cfg(test)]
#[path = "number_tests.rs"]
mod tests;
