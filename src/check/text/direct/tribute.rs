//! Farewells to a patient by a first name: `RIP little Maisie, 4 months in our NICU`. Farewells to the famous have two
//! names, and nothing of a ward beside them.

use super::few::among;
use super::lists::{NO_NAMES, may_be_first_name};
use super::signs::{Sign, Signs};
use super::window::{Window, is_capitalised};
use super::{Hit, Kind, Person, Text};
use crate::finding::Weight;

/// Looks behind every word of farewell.
pub fn look(text: &Text<'_>, signs: &Signs, hits: &mut Vec<Hit>) {
    let mut names = super::places(hits, &[Kind::Name]);
    for sign in signs.places(Sign::Tribute) {
        let window = Window::around(text.plain, sign);
        let place = window.place();
        let offset = sign.start - window.range(place.start).start;
        let mut index = place.end;
        let mut is_dear = false;
        while is_tender(window.word(index)) && index < place.end + 5 {
            is_dear |= !matches!(window.word(index), "to" | "our" | "my" | "and");
            index += 1;
        }
        let is_name = is_capitalised(window.written(index)) && !NO_NAMES.contains(window.word(index));
        if !is_name || !may_be_first_name(window.word(index)) || text.known.own().is_known(&[window.written(index)]) {
            continue;
        }
        let two = window.gap(index) == " " && is_capitalised(window.written(index + 1));
        let person = Person::in_window(&window);
        let is_ours = has_our_place(&window);
        let weight = match (two, is_ours) {
            (false, true) => Weight::Blocks,
            (true, true) => Weight::Asks,
            (false, false) if is_dear && (person.clinical || person.patient) && !person.family => Weight::Asks,
            _ => continue,
        };
        let range = offset + window.range(index).start..offset + window.range(if two { index + 1 } else { index }).end;
        if !names.touch(&range) {
            names.add(&range);
            hits.push(Hit { kind: Kind::Name, weight, range });
        }
    }
}

fn is_tender(word: &str) -> bool {
    among!(
        word,
        "to little baby our my dear sweet beautiful darling wee lovely brave the tiny gorgeous \
            precious old poor amazing and small special angel"
    )
}

/// `our NICU`, `my ward`, `on the unit`, `bed 4`.
fn has_our_place(window: &Window<'_>) -> bool {
    (0..window.len()).any(|index| {
        let is_place = among!(
            window.word(index),
            "nicu picu scbu icu itu hdu ccu ward unit hospice resus ed a&e clinic amu mau oncology \
            neonatal paeds theatre bed patient patients"
        );
        is_place && (1..=3).any(|steps| matches!(window.before(index, steps), "our" | "my" | "on" | "in" | "this"))
    })
}
