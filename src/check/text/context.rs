//! Words beside a number that say what it is. They count within a short reach and within one block of a page.

use std::ops::Range;

use super::group::BREAK;

/// How far from a number a word may stand and still say what it is.
const BEFORE: usize = 48;
const AFTER: usize = 24;
/// How far back the address reaches in which the number stands.
const ADDRESS: usize = 160;

/// Words of care that stand for themselves or before "number".
const WORDS: [&str; 11] = ["nhs", "chi", "h&c", "hcn", "patient", "patients", "pt", "pts", "hosp", "hospital", "mrn"];
/// Words for a number, written behind one of care or joined to it.
const NUMBER: [&str; 8] = ["no", "nr", "num", "number", "numbers", "nos", "id", "ref"];

/// The words beside a number; `word` is the link or handle that it stands in, if any.
pub fn beside<'a>(plain: &'a str, range: &Range<usize>, word: Option<&Range<usize>>) -> [&'a str; 2] {
    let back = word.map_or(BEFORE, |word| range.start.saturating_sub(word.start).clamp(BEFORE, ADDRESS));
    around(plain, range, back, AFTER)
}

/// The text before and behind a range, so many bytes of it at most, not beyond its block.
pub fn around<'a>(plain: &'a str, range: &Range<usize>, before: usize, after: usize) -> [&'a str; 2] {
    let start = floor(plain, range.start.saturating_sub(before));
    let end = floor(plain, range.end + after);
    if !plain.as_bytes()[start..end].iter().any(u8::is_ascii_alphabetic) {
        return ["", ""];
    }
    // A record break parts blocks of a page: what stands in another block is not beside the number.
    let front = plain[start..range.start].rsplit(BREAK).next().unwrap_or("");
    let back = plain[range.end..end].split(BREAK).next().unwrap_or("");
    [front, back]
}

/// The last boundary of a character that is not beyond `at`.
pub fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Whether a word says that a number beside it is a patient's.
pub fn speaks_of_care(texts: &[&str]) -> bool {
    texts.iter().flat_map(|text| words(text)).any(|word| is_care(word) || is_joined(word))
        || names_patient_number(texts)
}

/// Whether the words say outright that it is a patient's number: `NHS number`, `patient id`, `MRN`.
pub fn names_patient_number(texts: &[&str]) -> bool {
    texts.iter().any(|text| {
        let mut after_care = false;
        words(text).any(|word| {
            let named = after_care && is_one_of(word, &NUMBER) || is_one_of(word, &["mrn", "hcn"]) || is_joined(word);
            // `Health and care number`, `HSC no`: in Northern Ireland.
            after_care = is_care(word) || is_one_of(word, &["care", "hsc"]);
            named
        })
    })
}

/// Whether one of some words stands in a text.
pub fn contains_word(text: &str, wanted: &[&str]) -> bool {
    words(text).any(|word| is_one_of(word, wanted))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphabetic() || c == '&')).filter(|word| !word.is_empty())
}

fn is_one_of(word: &str, wanted: &[&str]) -> bool {
    wanted.iter().any(|wanted| word.eq_ignore_ascii_case(wanted))
}

fn is_care(word: &str) -> bool {
    is_one_of(word, &WORDS)
}

/// `nhsno`, `PatientID`.
fn is_joined(word: &str) -> bool {
    WORDS.iter().any(|care| {
        let parts = word.split_at_checked(care.len());
        parts.is_some_and(|(head, tail)| head.eq_ignore_ascii_case(care) && is_one_of(tail, &NUMBER))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_care_count_alone_and_joined_to_a_word_for_number() {
        for text in ["NHS", "nhsno", "the patient's", "x?nhs=", "PatientID", "H&C", "#hosp"] {
            assert!(speaks_of_care(&[text]), "{text}");
        }
        for text in ["", "NHSEngland", "inpatient", "machine", "ptarmigan", "number"] {
            assert!(!speaks_of_care(&[text]), "{text}");
        }
    }

    #[test]
    fn a_number_is_named_only_by_care_and_number_together() {
        for text in ["NHS number", "nhs-no.", "patient id", "MRN", "nhsnumber"] {
            assert!(names_patient_number(&[text]), "{text}");
        }
        for text in ["NHS", "no patient", "a number", "hospital of that number"] {
            assert!(!names_patient_number(&[text]), "{text}");
        }
    }
}
