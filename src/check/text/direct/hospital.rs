//! Numbers of hospitals, units and referrals. They have no common form, so only a label says what they are.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::few::among;
use super::{Hit, Kind, Text};
use crate::check::text::context::floor;
use crate::check::text::group::Group;
use crate::check::text::ranges::Ranges;
use crate::finding::Weight;

/// A label that needs no word for "number", or one with such a word; then a number with at most three letters before it.
/// `ref` alone is said of orders and letters too.
const PATTERN: &str = r"(?ix)
    (?:^|[^a-z0-9])
    (?: (?<sure> (?: mrn | ubrn | uhn | hosp(?:ital)?\.?\s?[:\#] | (?:hosp|unit|mrn|nhs\shosp)\s?(?:no|num|id)s? )
        | (?: hosp(?:ital)? | unit | mrn | medical\s?records? | case\s?notes? | casenotes? | rio | emis | systm?one | pas | pims
            | cerner | epic | trakcare | trak | lorenzo | district | outpatient | inpatient | rxh | infirmary )
          [\s.\-_]{0,2} (?:id(?:entifier)?|no|nr|nos|num|number|\#|ref(?:erence)?) (?:[\s.]?(?:no|number|num|\#))? )
      | (?<lettered> [a-z]{1,2}-(?:number|no|num) )
      | (?<fair> (?: (?:hosp(?:ital)?\s)?(?:patient|patient's|pt|pt's) | notes? | chart | accession | specimen | sample | lab | laboratory | histology
            | radiology | imaging | pathology | path | episode | attendance | a&e | ed | admission | referral | e-?referral | choose\s(?:and|&)\sbook
            | clinic | appointment | x-?ray | scan | blood | ambulance | safeguarding | file )
          [\s.\-_]{0,2} (?:id(?:entifier)?|no|nr|num|number|\#|ref(?:erence)?) (?:[\s.]?(?:no|number|num|\#))? )
      | (?<weak> (?: your|our|my|the|a )?\s?(?: ref(?:erence)? ) (?:[\s.]?(?:id|no|number|num|\#))? ) )
    (?: [\s:.,=\-–(\[\#*_]{1,4} | \b ) (?: (?:is|was|of)\s )?
    (?<number> (?: \d{2}[a-z]{1,2} | [a-z]{0,3} ) [\s\-/]? \d{1,12} (?: [\s\-/] \d{2,6} ){0,3} [a-z]? )";

static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(PATTERN).expect("the pattern of labels is sound"));

/// How far back a label reaches.
const LABEL: usize = 64;

/// The number that starts with a group of digits. The pattern runs only where a word for a number stands right before it.
pub fn at(text: &Text<'_>, groups: &[Group], index: usize, numbers: &Ranges) -> Option<Hit> {
    let group = &groups[index].range;
    let enough = group.len() >= 4 || groups.get(index + 1).is_some_and(|next| next.range.start - group.end <= 3);
    if !enough || !is_announced(text.plain, group.start) {
        return None;
    }
    let start = floor(text.plain, group.start.saturating_sub(LABEL));
    let end = floor(text.plain, group.end + 24);
    // Several labels may stand there; the one of this number is the last.
    let mut from = 0;
    while let Some(found) = NUMBER.captures_at(&text.plain[start..end], from) {
        let number = found.name("number")?;
        from = number.end();
        let trimmed = number.as_str().trim_start_matches([' ', '-', '/']);
        let range = start + number.end() - trimmed.len()..start + number.end();
        if !range.contains(&group.start) {
            continue;
        }
        let is_sure = found.name("sure").is_some();
        let known = !numbers.touch(&range) && is_number(text.plain, &range, is_sure);
        let weight = match found.name("weak") {
            None => Weight::Blocks,
            Some(_) => Weight::Asks,
        };
        let counts = known && (weight == Weight::Blocks || text.person(&range).patient);
        return counts.then_some(Hit { kind: Kind::Hospital, weight, range });
    }
    None
}

/// Whether a word for a number, or a label that needs none, stands right before the digits and letters at a place.
fn is_announced(plain: &str, at: usize) -> bool {
    let signs =
        |c: char| matches!(c, ' ' | ':' | '.' | ',' | '=' | '-' | '\u{2013}' | '(' | '[' | '*' | '_' | '/' | '\n');
    let front = &plain[floor(plain, at.saturating_sub(24))..at];
    let bare = front.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    // Letters that belong to the number: `K0123456`, `RXH 123456`; or else they are the word itself: `hosp no123456`.
    let without = |text: &str| {
        let text = text.trim_end_matches(signs);
        let last = text.rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).next().unwrap_or("");
        is_number_word(last)
    };
    let second = bare.trim_end_matches(signs);
    let letters = &second[second.len() - second.chars().rev().take_while(char::is_ascii_alphabetic).count()..];
    without(front)
        || front.len() - bare.len() <= 3 && without(bare)
        || letters.len() <= 3 && without(&second[..second.len() - letters.len()])
}

/// `no`, `number`, `id` …, alone or joined to a label; `MRN` needs none.
fn is_number_word(word: &str) -> bool {
    let mut lower = [0; 12];
    let Some(lower) = lower.get_mut(..word.len()) else { return false };
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    let lower: &[u8] = lower;
    lower.ends_with(b"#")
        || matches!(
            lower,
            b"no"
                | b"nr"
                | b"nos"
                | b"num"
                | b"number"
                | b"numbers"
                | b"id"
                | b"ids"
                | b"ref"
                | b"reference"
                | b"identifier"
                | b"is"
                | b"was"
                | b"of"
                | b"mrn"
                | b"mrns"
                | b"ubrn"
                | b"uhn"
                | b"hosp"
                | b"hospital"
        )
        || lower.len() > 4
            && (lower.ends_with(b"no")
                || lower.ends_with(b"id")
                || lower.ends_with(b"num")
                || lower.ends_with(b"number"))
}

/// Whether it is a number of that kind, and no year, date, amount or count.
fn is_number(plain: &str, range: &Range<usize>, is_sure: bool) -> bool {
    let number = &plain[range.clone()];
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let letters = number.chars().filter(char::is_ascii_alphabetic).count();
    let rest = &plain[range.end..];
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric())
        || rest.strip_prefix([',', '.']).is_some_and(|tail| tail.starts_with(|c: char| c.is_ascii_digit()));
    let is_year = letters == 0 && digits.len() == 4 && matches!(&digits[..2], "19" | "20");
    let is_round = letters == 0 && digits.ends_with("000") && !is_sure;
    let years = number
        .split(['-', '/'])
        .next()
        .is_some_and(|first| first.len() == 4 && (first.starts_with("19") || first.starts_with("20")));
    let parts: Vec<u32> = number.split(['/', '-', ' ']).filter_map(|part| part.parse().ok()).collect();
    let is_date = letters == 0 && matches!(parts[..], [1..=31, 1..=12, _] | [1..=12, 13..=31, _]);
    let counted = rest.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or("").to_lowercase();
    let is_count = letters == 0
        && among!(
            &counted,
            "members people patients followers signatures beds cases deaths votes views likes staff users students jobs attendances times"
        );
    let least = if is_sure { 4 } else { 5 };
    let enough = digits.len() >= least || letters > 0 && digits.len() >= 4;
    enough && digits.len() <= 12 && !goes_on && !is_year && !is_round && !years && !is_date && !is_count
}
