//! Dates of birth: a label and a whole date. `born` and `b.` are weak labels, because institutions and the famous are born
//! too: they count beside a patient.

use std::ops::Range;

use super::person::is_kin;
use super::signs::{Sign, Signs};
use super::{Hit, Kind, Text, date};
use crate::check::text::context::floor;
use crate::finding::Weight;

/// The oldest person living was born after this.
const FIRST_YEAR: u16 = 1905;

/// Looks behind and before every label.
pub fn look(text: &Text<'_>, signs: &Signs, hits: &mut Vec<Hit>) {
    let mut births = super::places(hits, &[Kind::Birth]);
    for label in signs.places(Sign::Birth) {
        let word = text.plain[label.clone()].to_ascii_lowercase();
        let weak = matches!(word.as_str(), "born" | "b." | "birthday" | "bday" | "b'day");
        let found = date::after(text.plain, label.end).or_else(|| {
            let found = date::before(text.plain, label.start);
            found.filter(|_| !weak)
        });
        let Some(found) = found.filter(|found| (FIRST_YEAR..=2100).contains(&found.year)) else { continue };
        if births.touch(&found.range) {
            continue;
        }
        let start = found.range.start.min(label.start);
        let range = start..found.range.end.max(label.end);
        let person = text.person(&range);
        let is_own = is_own(text.plain, label.start);
        let weight = match (weak, is_own) {
            (_, Owner::Author) => None,
            (false, Owner::Family) => Some(Weight::Asks),
            (false, Owner::Nobody) => Some(Weight::Blocks),
            (true, Owner::Family) => None,
            (true, Owner::Nobody) if person.is_patient() && !person.family => Some(Weight::Blocks),
            (true, Owner::Nobody) if word == "born" && is_noted(text.plain, &found, &person) => Some(Weight::Blocks),
            (true, Owner::Nobody) if word == "b." && !person.public => Some(Weight::Asks),
            (true, Owner::Nobody) => None,
        };
        if let Some(weight) = weight {
            births.add(&range);
            hits.push(Hit { kind: Kind::Birth, weight, range });
        }
    }
}

/// The author's own birthday beside a label: a whole date, or a day and a month.
pub fn own_birthday(plain: &str, label: &Range<usize>) -> Option<Range<usize>> {
    if !matches!(is_own(plain, label.start), Owner::Author) {
        return None;
    }
    let end =
        date::after(plain, label.end).map(|found| found.range.end).or_else(|| date::day_after(plain, label.end))?;
    Some(label.start..end)
}

/// Whether a date in figures stands in a note on somebody who is ill: `born 02/05/1949, known AF`.
fn is_noted(plain: &str, found: &date::Found, person: &super::Person) -> bool {
    let in_figures = !plain[found.range.clone()].contains(|c: char| c.is_ascii_alphabetic());
    in_figures && (person.clinical || person.noun) && !person.public && !person.family
}

/// Whose birth it is, by the words right before.
enum Owner {
    Author,
    Family,
    Nobody,
}

fn is_own(plain: &str, at: usize) -> Owner {
    let front = &plain[floor(plain, at.saturating_sub(32))..at];
    let words: Vec<String> = front
        .split(|c: char| !(c.is_alphanumeric() || c == '\''))
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect();
    let mut back = words.iter().rev().map(String::as_str);
    let (last, second) = (back.next().unwrap_or(""), back.next().unwrap_or(""));
    let third = back.next().unwrap_or("");
    let own_patient = [last, second].iter().any(|word| word.starts_with("patient") || word.starts_with("pt"));
    match (last, second) {
        _ if own_patient => Owner::Nobody,
        ("my", _) | ("was" | "am" | "were", "i" | "we") | ("i", _) => Owner::Author,
        (who, "my" | "our") if is_family(who) => Owner::Family,
        ("was" | "is", who) if matches!(third, "my" | "our") && is_family(who) => Owner::Family,
        _ => Owner::Nobody,
    }
}

fn is_family(word: &str) -> bool {
    is_kin(word.strip_suffix("'s").unwrap_or(word))
        || matches!(word, "baby" | "boy" | "girl" | "baby's" | "dog" | "cat")
}
