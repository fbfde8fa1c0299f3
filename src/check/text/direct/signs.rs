//! One cheap pass over a text: where are words beside which something may stand that names a person.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

/// What a sign may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// `DOB`, `born` …
    Birth,
    /// `Mrs` …
    Title,
    /// `patient`, `bed` …: a patient may be named.
    Patient,
    /// `RIP` …
    Tribute,
    /// A digit spelled out, the most common left out.
    Digit,
    /// A link.
    Host,
    /// A provider of mailboxes.
    Mail,
}

static SIGNS: &[(Sign, &[&str])] = &[
    (
        Sign::Birth,
        &[
            "dob",
            "d.o.b",
            "d o b",
            "d/o/b",
            "date of birth",
            "d of b",
            "birth date",
            "birthdate",
            "birthday",
            "bday",
            "b'day",
            "born",
            "b.",
            "date-of-birth",
        ],
    ),
    (Sign::Title, &["mr", "mrs", "ms", "miss", "mx", "master", "mister"]),
    (
        Sign::Patient,
        &[
            "patient",
            "pt",
            "px",
            "bed",
            "bay",
            "cubicle",
            "lady",
            "gentleman",
            "gent",
            "lad",
            "bloke",
            "chap",
            "girl",
            "boy",
            "clinic",
            "ward",
            "resus",
            "nicu",
            "picu",
            "icu",
            "itu",
            "named",
            "called",
            "baby",
        ],
    ),
    (
        Sign::Tribute,
        &[
            "rip",
            "r.i.p",
            "rest in peace",
            "rest well",
            "fly high",
            "sleep tight",
            "farewell",
            "goodbye",
            "night night",
            "sweet dreams",
            "sleep well",
            "in memory of",
        ],
    ),
    (Sign::Digit, &["zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "nought"]),
    (Sign::Host, &["://", "www.", "nhs.uk/", "sharepoint.com/", "pacs"]),
    (Sign::Mail, &["gmail", "hotmail", "yahoo", "outlook", "icloud", "btinternet", "googlemail"]),
];

struct Scanner {
    automaton: AhoCorasick,
    signs: Vec<Sign>,
}

static SCANNER: LazyLock<Scanner> = LazyLock::new(|| {
    let all = || SIGNS.iter().flat_map(|(sign, words)| words.iter().map(|word| (*sign, *word)));
    let automaton = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::DFA))
        .build(all().map(|(_, word)| word))
        .expect("a few short words make a small automaton");
    Scanner { automaton, signs: all().map(|(sign, _)| sign).collect() }
});

/// The signs of a text.
#[derive(Debug, Default)]
pub struct Signs {
    places: Vec<(Sign, Range<usize>)>,
    has_link: OnceCell<bool>,
    /// How many digits are spelled out.
    pub digit_words: usize,
}

impl Signs {
    /// Looks a plain text through once.
    pub fn of(plain: &str) -> Signs {
        let mut signs = Signs::default();
        for found in SCANNER.automaton.find_overlapping_iter(plain) {
            let sign = SCANNER.signs[found.pattern().as_usize()];
            let range = found.range();
            let whole = !matches!(sign, Sign::Host | Sign::Mail);
            if whole && !is_whole(plain, &range) {
                continue;
            }
            if sign == Sign::Digit {
                signs.digit_words += 1;
            } else {
                signs.places.push((sign, range));
            }
        }
        signs
    }

    /// Whether the text, of which these are the signs, holds a link. It is asked for every name, and looked for once.
    pub fn are_beside_a_link(&self, plain: &str) -> bool {
        *self.has_link.get_or_init(|| plain.contains("://") || plain.contains("t.co/"))
    }

    /// Where signs of one kind stand.
    pub fn places(&self, sign: Sign) -> impl Iterator<Item = &Range<usize>> {
        self.places.iter().filter(move |(kind, _)| *kind == sign).map(|(_, range)| range)
    }

    /// Whether there is a sign of a kind.
    pub fn has(&self, sign: Sign) -> bool {
        self.places(sign).next().is_some()
    }
}

/// Whether no letter joins a word; digits may follow it (`dob3/4/51`), and so may anything behind a full stop.
fn is_whole(plain: &str, range: &Range<usize>) -> bool {
    let before = plain[..range.start].chars().next_back();
    let after = plain[range.end..].chars().next();
    !before.is_some_and(char::is_alphanumeric)
        && (plain[range.clone()].ends_with('.') || !after.is_some_and(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_whole_words_without_regard_to_case() {
        let signs = Signs::of("MRS x, outpatient, Pt DOB3/4/51; four Nine zero; rip. https://a.example");
        let kinds: Vec<Sign> = signs.places.iter().map(|(sign, _)| *sign).collect();
        assert_eq!(kinds, [Sign::Title, Sign::Patient, Sign::Birth, Sign::Tribute, Sign::Host]);
        assert_eq!(signs.digit_words, 3);
        assert!(!Signs::of("Rehab. items, mrsa, missed, drip").has(Sign::Title));
    }
}
