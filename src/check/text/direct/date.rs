//! Whole dates as they are written in Britain: day, month and year.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// A date in all usual forms. The parts are named by the form that they belong to.
const DATE: &str = r"(?:(?<d1>\d{1,2})\s?[./\-\\|]\s?(?<m1>\d{1,2})\s?[./\-\\|]\s?'?(?<y1>\d{4}|\d{2})\b|(?<y2>(?:18|19|20)\d{2})\s?[./\-]\s?(?<m2>\d{1,2})\s?[./\-]\s?(?<d2>\d{1,2})\b|(?<d3>\d{1,2})\s?(?:st|nd|rd|th)?\s?(?:day\s)?(?:of\s)?[./\-]?\s?(?<m3>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s?[./\-]?\s?'?(?<y3>\d{4}|\d{2})\b|(?<m4>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s?(?<d4>\d{1,2})(?:st|nd|rd|th)?,?\s?'?(?<y4>\d{4})\b|(?<d5>[0-3]\d)\s?(?<m5>[01]\d)\s?(?<y5>(?:18|19|20)\d{2}|\d{2})\b)";

/// What may stand between a label and its date.
const BETWEEN: &str = r"(?:[\s:;.,=\-~(\[*_]|'s\b|is\b|was\b|on\b|the\b|in\b)*";

static AFTER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(&format!("(?i)^(?<pre>{BETWEEN}){DATE}")).expect("the pattern of dates is sound"));
static BEFORE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(&format!(r"(?i){DATE}[\s,:(\[=\-]*$")).expect("the pattern of dates is sound"));

/// A day and a month, right behind a label.
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    let month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    let day = r"\d{1,2}(?:st|nd|rd|th)?";
    Regex::new(&format!(r"(?i)^{BETWEEN}(?:{day}\s(?:of\s)?{month}|{month}\s{day})\b"))
        .expect("the pattern of days is sound")
});

/// The end of a day and a month right behind a place of a text.
pub fn day_after(text: &str, at: usize) -> Option<usize> {
    DAY.find(&text[at..]).map(|found| at + found.end())
}

/// A date in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it stands.
    pub range: Range<usize>,
    /// The year, four digits; 19 and 20 are told by the year of two digits.
    pub year: u16,
    /// The month.
    pub month: u8,
}

/// The date right behind a place of a text.
pub fn after(text: &str, at: usize) -> Option<Found> {
    let end = crate::check::text::context::floor(text, at + 48);
    let found = AFTER.captures(&text[at..end])?;
    let whole = found.get(0)?;
    let start = at + found.name("pre").map_or(0, |pre| pre.end());
    of(&found).map(|(year, month)| Found { range: start..at + whole.end(), year, month })
}

/// The date right before a place of a text.
pub fn before(text: &str, at: usize) -> Option<Found> {
    let start = crate::check::text::context::floor(text, at.saturating_sub(32));
    let found = BEFORE.captures(&text[start..at])?;
    let whole = found.get(0)?;
    // Digits before it would make it another number.
    let is_cut = text[..start + whole.start()].ends_with(|c: char| c.is_ascii_digit());
    of(&found).filter(|_| !is_cut).map(|(year, month)| Found { range: start + whole.start()..at, year, month })
}

/// Year and month of a match, when it is a day that can be.
fn of(found: &regex::Captures<'_>) -> Option<(u16, u8)> {
    let part = |name: char| (1..=5).find_map(|form| found.name(&format!("{name}{form}")));
    let day: u8 = part('d')?.as_str().parse().ok()?;
    let month = part('m')?.as_str();
    let month = month.parse::<u8>().ok().or_else(|| month_of(month))?;
    let year = part('y')?.as_str();
    let short = year.len() == 2;
    let year: u16 = year.parse().ok()?;
    let year = match (short, year) {
        (true, 0..=26) => year + 2000,
        (true, _) => year + 1900,
        (false, _) => year,
    };
    // Month and day may stand in the order of other countries.
    let can_be =
        (1..=31).contains(&day) && (1..=12).contains(&month) || (1..=12).contains(&day) && (1..=31).contains(&month);
    can_be.then_some((year, month))
}

fn month_of(word: &str) -> Option<u8> {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let at = names.iter().position(|name| word.eq_ignore_ascii_case(name))?;
    u8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_in_every_usual_form() {
        for text in [
            " 3/4/51",
            ": 03/04/1951",
            " 3.4.51",
            "-03-04-1951",
            " 3 April 1951",
            " 3rd of April 1951",
            " 3rd Apr 51",
            "=1951-04-03",
            " April 3, 1951",
            " 030451",
            " 03041951",
            " is 3/4/51",
            " on the 3rd April, 1951",
            "3apr1951",
            " 03 04 51",
            " 3 / 4 / 51",
            " (3-Apr-51)",
        ] {
            let found = after(text, 0);
            assert_eq!(found.map(|found| (found.year, found.month)), Some((1951, 4)), "{text}");
        }
        assert_eq!(after(" 12/11/04", 0).map(|found| found.year), Some(2004));
        assert_eq!(before("(3/4/51, DOB", 9).map(|found| found.range), Some(1..9));
    }

    #[test]
    fn a_year_a_score_and_a_day_that_cannot_be_are_no_dates() {
        for text in [" 1951", " in April 1951", " 32/13/51", " 6/52", " 120/80", " 2010/11", " 45/99/1951", " in 2010"]
        {
            assert_eq!(after(text, 0), None, "{text}");
        }
        assert_eq!(before("1234567 DOB", 8), None);
    }
}
