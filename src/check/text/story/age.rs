//! Ages, as clinicians write them: `84F`, `90yo`, `6/52 old`, `20/40`, `eighty-four year old`, `in her 90s`.

use std::sync::LazyLock;

use regex::Regex;

use super::token::{Sign, Token};

/// How telling an age is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// Any.
    Ordinary,
    /// 90 and more, or under one year: few people have it.
    Extreme,
}

/// Words with which an age that is no figure starts.
const STARTS: [&str; 33] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "in",
    "aged",
    "age",
    "she's",
    "he's",
    "ex",
];

/// Whether an age may start here without a figure.
pub fn may_start(plain: &str, at: usize) -> bool {
    let rest = plain.as_bytes().get(at..).unwrap_or_default();
    let length = rest.iter().take(9).take_while(|byte| byte.is_ascii_alphabetic() || **byte == b'\'').count();
    length >= 2
        && b"otfsnaehix".contains(&rest[0].to_ascii_lowercase())
        && STARTS.iter().any(|word| rest[..length].eq_ignore_ascii_case(word.as_bytes()))
}

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern written here")
}

static YEARS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\A(?i:(\d{1,3})[\s-]?(?:odd |something )?-?(?:y\s?/\s?o|y\.o\.?|yo|yrs?[\s-]*old|yr[\s-]?o|y old|year[\s-]*old|years[\s-]*(?:old|young)|years? of age|yrs? of age)[mf]?)\b",
    )
});
/// `20-something`, `thirty something`.
static SOMETHING: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\A(?i:(?:[2-8]0|twenty|thirty|forty|fifty|sixty|seventy|eighty)[\s-]?something)\b"));
static SHORTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"\A(?i:\d{1,3}[\s-]?(?:months?|mths?|mo|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?)[\s-]*old)\b")
});
static FRACTION: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\A(?i:\d{1,2}/(?:52|7|12)[\s-]?(?:old|baby|infant|neonate|boy|girl|bub))\b"));
static GESTATION: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\A(?i:\d{1,2}(?:\+\d|\s?\+\s?\d)?/40|\d{2}[\s-]?weekers?)\b"));
static SEXED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\A(?:(\d{1,3})\s?[MF]|(\d{1,3})\s?(?i:yo?[mf]))\b"));
static SPELLED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\A(?i:(ninety|[a-z]+)(?:[\s-][a-z]+)?[\s-](?:years?|yrs?)[\s-]old|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s-](months?|weeks?|days?|hours?)[\s-]old)\b",
    )
});
static DECADE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\A(?i:in (?:his|her|their) (?:early |mid |late |mid-|late-|early-)?(?:(\d)0'?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|(nineties)))\b",
    )
});
static AGED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\A(?i:aged?|she's|he's) (\d{1,3})\b"));
static BARE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\A(\d{1,3})\b"));

/// The age that starts here: how long it is written, and how telling it is.
pub fn at(plain: &str, at: usize, last: Option<&Token>) -> Option<(usize, Age)> {
    let rest = plain.get(at..)?;
    if let Some(found) = SOMETHING.find(rest) {
        return Some((found.len(), Age::Ordinary));
    }
    if !rest.as_bytes()[0].is_ascii_digit() {
        return in_words(rest);
    }
    if let Some(found) = YEARS.captures(rest) {
        return Some((found[0].len(), of_years(&found[1])?));
    }
    if let Some(found) = SEXED.captures(rest) {
        let years = found.get(1).or_else(|| found.get(2))?;
        return Some((found[0].len(), of_years(years.as_str())?));
    }
    if let Some(found) = SHORTER.find(rest).or_else(|| FRACTION.find(rest)).or_else(|| GESTATION.find(rest)) {
        let is_gestation = found.as_str().ends_with("/40");
        return Some((found.len(), if is_gestation { Age::Ordinary } else { Age::Extreme }));
    }
    // `man, 67,` and `arrest, 41, playing`.
    let found = BARE.captures(rest)?;
    let after = rest[found[0].len()..].trim_start_matches(' ');
    let before = plain[..at].trim_end_matches(' ');
    let is_between =
        before.ends_with(',') && after.starts_with([',', '.', ')']) || before.ends_with('(') && after.starts_with(')');
    let after_word = last.is_some_and(|last| last.sign == Sign::Comma)
        && before.trim_end_matches([',', '(', ' ']).ends_with(|c: char| c.is_alphabetic());
    let years: u32 = found[1].parse().ok()?;
    (is_between && after_word && (10..=105).contains(&years)).then(|| (found[0].len(), telling(years)))
}

fn in_words(rest: &str) -> Option<(usize, Age)> {
    if let Some(found) = DECADE.captures(rest) {
        let is_nineties = found.get(2).is_some() || found.get(1).is_some_and(|digit| digit.as_str() == "9");
        return Some((found[0].len(), if is_nineties { Age::Extreme } else { Age::Ordinary }));
    }
    if let Some(found) = AGED.captures(rest) {
        let after = rest[found[0].len()..].trim_start();
        let ends = after.is_empty() || after.starts_with([',', '.', '!', '?', ')', '-', '\n']);
        let goes_on = ["and ", "with ", "years", "yrs", "now", "today"].iter().any(|word| after.starts_with(word));
        return (ends || goes_on).then(|| of_years(&found[1]).map(|age| (found[0].len(), age)))?;
    }
    let found = SPELLED.captures(rest)?;
    let is_young = found.get(2).is_some();
    let is_old = found.get(1).is_some_and(|word| word.as_str().eq_ignore_ascii_case("ninety"));
    Some((found[0].len(), if is_young || is_old { Age::Extreme } else { Age::Ordinary }))
}

fn of_years(digits: &str) -> Option<Age> {
    let years: u32 = digits.parse().ok()?;
    (years <= 115).then(|| telling(years))
}

fn telling(years: u32) -> Age {
    if years >= 90 || years == 0 { Age::Extreme } else { Age::Ordinary }
}
