//! A first name and a surname without a title: `Tomasz Example in resus`. Two names are most often those of somebody public,
//! so they count only in a text that tells of one patient, or where the words beside them say that their bearer was seen.

use std::ops::Range;

use super::Own;
use super::few::among;
use super::lists::is_first_name;
use super::name::{is_name, is_other_thing, is_titled, was_seen};
use super::person::{Person, is_number};
use super::window::Window;

/// How many words behind a name may lead to the place where its bearer lay.
const REACH: usize = 7;

/// The first whole name of somebody who may be a patient. `is_told`: the text tells of one patient anyway.
pub fn full_name(plain: &str, own: &Own, is_told: bool) -> Option<Range<usize>> {
    let window = Window::of(plain, &(0..0));
    let mut person = None;
    (0..window.len()).find_map(|first| {
        if !is_whole_name(&window, first) || own.is_known(&[window.written(first), window.written(first + 1)]) {
            return None;
        }
        let person = person.get_or_insert_with(|| Person::in_window(&window));
        let is_patient =
            is_told || !person.colleague && (lay_somewhere(&window, first + 1) || is_seen(&window, first, person));
        is_patient.then(|| window.range(first).start..window.range(first + 1).end)
    })
}

/// Whether a first name and a surname stand there, and no colleague, place or work is called so.
fn is_whole_name(window: &Window<'_>, first: usize) -> bool {
    let is_first = |index: usize| is_name(window, index) && is_first_name(window.word(index));
    let is_genitive = window.written(first).ends_with("'s");
    is_first(first)
        && !is_genitive
        && window.gap(first) == " "
        && is_name(window, first + 1)
        && !is_titled(window, first)
        && !is_praised(window, first)
        && !is_other_thing(window, first + 1)
        && !is_at_work(window, first + 1)
        && !(first > 0 && window.gap(first - 1) == " " && is_name(window, first - 1) && !starts(window, first - 1))
}

fn starts(window: &Window<'_>, index: usize) -> bool {
    index == 0 || window.gap(index - 1).contains(['.', '!', '?', ':', '\n'])
}

/// `well done`, `proud of`, `featuring`: said before the names of colleagues and speakers.
fn is_praised(window: &Window<'_>, first: usize) -> bool {
    (1..=3).any(|steps| {
        among!(
            window.before(first, steps),
            "done proud featuring talk lecture presented presenting speaker welcome read reading listening watching \
             book paper article interview podcast quote quoting cc",
        )
    })
}

/// `, consultant`, `teaching`, `speaks`: said behind them.
fn is_at_work(window: &Window<'_>, last: usize) -> bool {
    (1..=3).any(|step| {
        among!(
            window.word(last + step),
            "consultant registrar nurse surgeon professor prof physio midwife matron gp teaching taught teaches talking \
             talks speaking speaks spoke lecture lecturing presenting presents explains leads leading says writes wrote \
             argues chair chairing joins joining joined",
        )
    })
}

/// `in resus`, `on our ward`, `'s been on the surgical list`: where only patients are said to be.
fn lay_somewhere(window: &Window<'_>, last: usize) -> bool {
    let end = (1..=REACH).find(|step| window.gap(last + step - 1).contains(['.', '!', '?', '\n'])).unwrap_or(REACH + 1);
    (1..end).any(|step| {
        let is_in = among!(window.word(last + step), "in on to onto into at from");
        let place = |more: usize| {
            among!(
                window.word(last + step + more),
                "resus ward unit icu itu nicu picu scbu hdu ccu clinic list waiting surgical theatre take hospice",
            )
        };
        is_in && (place(1) || among!(window.word(last + step + 1), "my our the his her") && (place(2) || place(3)))
    })
}

/// `saw … for her scan`, `…, aged 71, came to my clinic`: something was done to the bearer of the name, and words of care
/// are near.
fn is_seen(window: &Window<'_>, first: usize, person: &Person) -> bool {
    let is_aged = among!(window.word(first + 2), "aged age") && is_number(window.word(first + 3));
    person.clinical && person.first_person && (is_aged || was_seen(window, first, first + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, is_told: bool) -> Option<&str> {
        full_name(text, &Own::default(), is_told).map(|range| &text[range])
    }

    #[test]
    fn a_whole_name_counts_where_its_bearer_lay_or_was_seen() {
        for (text, name) in [
            ("Can't stop thinking about Tomasz Exampleski in resus last night", "Tomasz Exampleski"),
            ("Poor wee Euan McExample's been on the surgical list since he was four", "Euan McExample's"),
            ("Saw Priyanka Invented for her scan in my antenatal clinic", "Priyanka Invented"),
            ("Remembering Jamie Example who died on our unit", "Jamie Example"),
        ] {
            assert_eq!(found(text, false), Some(name), "{text}");
        }
    }

    #[test]
    fn colleagues_speakers_and_the_public_are_left_alone() {
        for text in [
            "Thanks to Jamie Example on our unit",
            "Great talk by Jamie Example on the ward",
            "Jamie Example, registrar, in theatre",
            "Jamie Example in concert",
            "Saw Jamie Example at the O2",
            "Dr Jamie Example on our unit",
            "Well done Jamie Example in clinic",
        ] {
            assert_eq!(found(text, false), None, "{text}");
        }
    }

    #[test]
    fn in_a_text_that_tells_of_a_patient_any_whole_name_counts() {
        let text = "Section 3 for Delroy Example was right, he is so well today";
        assert_eq!((found(text, true), found(text, false)), (Some("Delroy Example"), None));
    }
}
