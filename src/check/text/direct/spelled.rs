//! Numbers spelled out digit by digit: `nine nine nine zero zero …`. A run of ten is looked at as if it were digits.

use std::ops::Range;

use super::phone::{Phone, Words, judge};
use super::{Hit, Text};
use crate::check::text::number;

/// How many words of digits a text must have, `one` and `oh` not counted, before it is looked at.
pub const LEAST: usize = 3;

/// The digit that a word spells.
fn digit(word: &str) -> Option<char> {
    let words: [&[&str]; 10] = [
        &["zero", "oh", "o", "nought", "naught", "nil"],
        &["one"],
        &["two"],
        &["three"],
        &["four"],
        &["five"],
        &["six"],
        &["seven"],
        &["eight"],
        &["nine"],
    ];
    let value = words.iter().position(|words| words.iter().any(|known| word.eq_ignore_ascii_case(known)))?;
    char::from_digit(u32::try_from(value).ok()?, 10)
}

/// Runs of digits spelled out, each with where it stands.
fn runs(plain: &str) -> Vec<(String, Range<usize>)> {
    let mut runs: Vec<(String, Range<usize>)> = Vec::new();
    let mut run = (String::new(), 0..0);
    let mut times = 1;
    let start = plain.as_ptr() as usize;
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    for word in words {
        let at = word.as_ptr() as usize - start;
        let apart = !run.0.is_empty() && (at > run.1.end + 12 || plain[run.1.end..at].contains('\u{1E}'));
        let more = ["double", "treble", "triple"].iter().position(|known| word.eq_ignore_ascii_case(known));
        if let Some(more) = more.filter(|_| !apart) {
            times = if more == 0 { 2 } else { 3 };
            continue;
        }
        let value = digit(word).or_else(|| word.chars().next().filter(|c| word.len() == 1 && c.is_ascii_digit()));
        if apart || value.is_none() {
            let ended = std::mem::take(&mut run);
            runs.extend((ended.0.len() >= 10).then_some(ended));
        }
        if let Some(value) = value {
            if run.0.is_empty() {
                run.1.start = at;
            }
            run.0.extend(std::iter::repeat_n(value, times));
            run.1.end = at + word.len();
        }
        times = 1;
    }
    runs.push(run);
    runs.retain(|(digits, _)| digits.len() >= 10);
    runs
}

/// Looks for numbers of patients and telephones.
pub fn look(text: &Text<'_>, numbers: &mut Vec<number::Hit>, hits: &mut Vec<Hit>) {
    let mut before = Words::default();
    for (digits, range) in runs(text.plain) {
        match digits.len() {
            10 => numbers.extend(number::spelled(text.plain, text.beside, &digits, range)),
            11 => hits.extend(judge(text, &Phone { range, digits }, &mut before)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_ten_words_are_numbers_and_shorter_ones_are_none() {
        let found = |text: &str| runs(text).into_iter().map(|(digits, _)| digits).collect::<Vec<_>>();
        assert_eq!(found("nine nine nine, zero-zero-zero, Zero oh one eight"), ["9990000018"]);
        assert_eq!(found("treble nine, treble zero, double zero one eight"), ["9990000018"]);
        assert_eq!(found("one two three four five six seven eight nine and ten"), [] as [&str; 0]);
        assert_eq!(found("nine nine nine zero zero then zero zero zero one eight"), [] as [&str; 0]);
    }
}
