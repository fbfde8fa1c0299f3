//! Numbers of hospitals, units and referrals. They have no common form, so only a label says what they are.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::lists::among;
use super::{Hit, Kind, Text};
use crate::check::text::group::{Group, Joint};
use crate::finding::Weight;

/// A label that needs no word for "number", or one with such a word; then a number with at most three letters before it.
/// `ref` alone is said of orders and letters too.
const PATTERN: &str = r"(?ix)
    (?:^|[^a-z0-9])
    (?: (?<sure> (?: mrn | ubrn | hosp(?:ital)?\.?\s?[:\#] | (?:hosp|unit|mrn|nhs\shosp)\s?(?:no|num|id)s? )
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
    (?<number> (?: \d{2}[a-z]{1,2} | [a-z]{0,3} ) [\s\-/]? \d{1,12} (?: [\s\-/] \d{2,6} ){0,3} [a-z]? )
    (?<tail> [^a-z0-9]? . ? )";

static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(PATTERN).expect("the pattern of labels is sound"));

/// Whether digits of a text are enough for such a number: four together, or more in groups that are joined.
pub fn may_hold(groups: &[Group]) -> bool {
    let near = |pair: &[Group]| pair[1].joint != Joint::Apart && pair[0].range.len() + pair[1].range.len() >= 4;
    groups.iter().any(|group| group.range.len() >= 4) || groups.windows(2).any(near)
}

/// Looks for labels with a number behind them.
pub fn look(text: &Text<'_>, is_free: &dyn Fn(&Range<usize>) -> bool, hits: &mut Vec<Hit>) {
    let mut from = 0;
    while let Some(found) = NUMBER.captures_at(text.plain, from) {
        let Some(number) = found.name("number") else { return };
        from = number.end();
        let trimmed = number.as_str().trim_start_matches([' ', '-', '/']);
        let range = number.end() - trimmed.len()..number.end();
        let is_sure = found.name("sure").is_some();
        if !is_free(&range) || !is_number(text.plain, &range, is_sure) {
            continue;
        }
        let weight = if found.name("weak").is_none() {
            Weight::Blocks
        } else if text.person(&range).patient {
            Weight::Asks
        } else {
            continue;
        };
        hits.push(Hit { kind: Kind::Hospital, weight, range });
    }
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
        && among(
            &counted,
            "members people patients followers signatures beds cases deaths votes views likes staff users students jobs attendances times",
        );
    let least = if is_sure { 4 } else { 5 };
    let enough = digits.len() >= least || letters > 0 && digits.len() >= 4;
    enough && digits.len() <= 12 && !goes_on && !is_year && !is_round && !years && !is_date && !is_count
}
