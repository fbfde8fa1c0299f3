//! Numbers of patients and colleagues: the groups of digits of a text, what ten digits can be, and how sure that is.
//!
//! The three British patient numbers share one check digit (NHS data dictionary) and differ by range. A check digit is
//! weak evidence: every ISBN-10 of digits passes it. So the range, the way it is written, and a word beside it decide.

use std::cell::LazyCell;
use std::ops::Range;

use super::mask::is_masked;

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
    if plain.bytes().filter(u8::is_ascii_digit).take(7).count() < 7 {
        return Vec::new();
    }
    // Few texts hold a number that passes the check digit: masks are made only for those.
    let masks = LazyCell::new(|| super::mask::masks(plain));
    let masked = |range: &Range<usize>| is_masked(&masks, range);
    let groups = groups(plain);
    let mut found = Vec::new();
    let mut at = 0;
    while at < groups.len() {
        match hit_at(plain, &groups, at, own_gmc).filter(|(hit, _)| !masked(&hit.range)) {
            Some((hit, next)) => {
                found.push(hit);
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

/// A run of digits, and what stands between it and the run before.
#[derive(Debug)]
struct Group {
    range: Range<usize>,
    joint: Joint,
}

/// What stands between two runs of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Text: the numbers are apart.
    Apart,
    /// One space.
    Space,
    /// A hyphen or a full stop.
    Hyphen,
    /// A line break, with spaces around it.
    Line,
}

fn groups(plain: &str) -> Vec<Group> {
    let bytes = plain.as_bytes();
    let mut groups: Vec<Group> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        let joint = groups.last().map_or(Joint::Apart, |last| joint(&plain[last.range.end..start]));
        groups.push(Group { range: start..at, joint });
    }
    groups
}

fn joint(between: &str) -> Joint {
    match between {
        " " => Joint::Space,
        "-" | "." => Joint::Hyphen,
        _ if between.len() <= 16 && between.contains('\n') && between.trim().is_empty() => Joint::Line,
        _ => Joint::Apart,
    }
}

/// A number that starts with group `first`, and the first group after it.
fn hit_at(plain: &str, groups: &[Group], first: usize, own_gmc: Option<&str>) -> Option<(Hit, usize)> {
    if groups[first].joint == Joint::Hyphen || follows_number_sign(plain, groups[first].range.start) {
        return None;
    }
    if let Some(hit) = reference_number(plain, &groups[first], own_gmc) {
        return Some((hit, first + 1));
    }
    let Ten { digits, cuts, next } = ten_digits(plain, groups, first)?;
    let range = groups[first].range.start..groups[next - 1].range.end;
    if goes_on(plain, groups.get(next), range.end) {
        return None;
    }
    let identifier = identifier(&digits)?;
    let strength = strength(plain, &range, identifier, &digits, &cuts)?;
    Some((Hit { identifier, strength, range }, next))
}

/// Ten digits, how they are grouped, and the first group after them.
struct Ten {
    digits: [u8; 10],
    /// After how many digits there is a joint, and which.
    cuts: Vec<(usize, Joint)>,
    next: usize,
}

/// Ten digits out of at most ten groups, with the places of the joints among them.
fn ten_digits(plain: &str, groups: &[Group], first: usize) -> Option<Ten> {
    let mut digits = [0; 10];
    let mut count = 0;
    let mut cuts = Vec::new();
    for (at, group) in groups.iter().enumerate().skip(first) {
        if count > 0 {
            if group.joint == Joint::Apart {
                return None;
            }
            cuts.push((count, group.joint));
        }
        for byte in plain[group.range.clone()].bytes() {
            *digits.get_mut(count)? = byte - b'0';
            count += 1;
        }
        if count == 10 {
            return Some(Ten { digits, cuts, next: at + 1 });
        }
    }
    None
}

/// Whether a currency sign, a plus, or a decimal point belongs to the number.
fn follows_number_sign(plain: &str, start: usize) -> bool {
    let before = plain[..start].chars().next_back();
    matches!(before, Some('+' | '£' | '$' | '€' | '#' | '/' | '_' | '%' | '='))
        || matches!(before, Some(',' | '.')) && plain[..start - 1].ends_with(|c: char| c.is_ascii_digit())
}

/// Whether the number goes on behind its ten digits: `999-000-0018-1`, `9990000018.5`, `9990000018/2`.
fn goes_on(plain: &str, next: Option<&Group>, end: usize) -> bool {
    let hyphened = next.is_some_and(|group| group.joint == Joint::Hyphen);
    let rest = &plain[end..];
    let tail = rest.strip_prefix([',', '/', '_']).is_some_and(|tail| tail.starts_with(|c: char| c.is_ascii_digit()));
    hyphened || tail
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

fn strength(
    plain: &str,
    range: &Range<usize>,
    identifier: Identifier,
    digits: &[u8; 10],
    cuts: &[(usize, Joint)],
) -> Option<Strength> {
    let context = has_context(plain, range);
    let synthetic = digits[0] == 9 && digits[..3] != [9, 9, 9];
    if synthetic {
        return context.then_some(Strength::Possible);
    }
    if context {
        return Some(Strength::Sure);
    }
    let spaced = |at: &[usize]| {
        cuts.iter().map(|(place, _)| *place).eq(at.iter().copied())
            && cuts.iter().all(|(_, joint)| matches!(joint, Joint::Space | Joint::Line))
            && cuts.iter().any(|(_, joint)| *joint == Joint::Space)
    };
    if spaced(&[3, 6]) || identifier == Identifier::Chi && spaced(&[6]) {
        return Some(Strength::Sure);
    }
    let inside_word = plain[..range.start].ends_with(|c: char| c.is_ascii_alphabetic())
        || plain[range.end..].starts_with(|c: char| c.is_ascii_alphabetic());
    let usual = cuts.iter().all(|(place, joint)| *joint == Joint::Line || matches!(place, 3 | 6));
    (usual && !inside_word).then_some(Strength::Possible)
}

/// How far from a number a word may stand and still say what it is.
const BEFORE: usize = 48;
const AFTER: usize = 24;

/// Whether a word beside the number says that it is a patient's.
fn has_context(plain: &str, range: &Range<usize>) -> bool {
    let words = ["nhs", "chi", "h&c", "hcn", "patient", "patients", "pt", "pts", "hosp", "hospital", "mrn"];
    contains_word(around(plain, range, BEFORE, AFTER), &words)
}

fn around<'a>(plain: &'a str, range: &Range<usize>, before: usize, after: usize) -> [&'a str; 2] {
    let start = floor(plain, range.start.saturating_sub(before));
    let end = floor(plain, (range.end + after).min(plain.len()));
    // A record break parts blocks of a page: what stands in another block is not beside the number.
    let front = plain[start..range.start].rsplit('\u{1E}').next().unwrap_or("");
    let back = plain[range.end..end].split('\u{1E}').next().unwrap_or("");
    [front, back]
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn contains_word(texts: [&str; 2], words: &[&str]) -> bool {
    texts.iter().any(|text| {
        text.split(|c: char| !(c.is_ascii_alphabetic() || c == '&'))
            .any(|word| words.iter().any(|wanted| word.eq_ignore_ascii_case(wanted)))
    })
}

/// Seven digits beside the word GMC that are not the doctor's own number.
fn reference_number(plain: &str, group: &Group, own: Option<&str>) -> Option<Hit> {
    let digits = &plain[group.range.clone()];
    if digits.len() != 7 || own == Some(digits) {
        return None;
    }
    let [front, back] = around(plain, &group.range, 40, 8);
    let named = ends_with_gmc(front) || contains_word(["", back], &["gmc"]);
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
