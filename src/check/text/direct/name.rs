//! Names without a title: `my patient Doris Example`, `Doris in bed 4`, `a lady called Doris`. A first name says nothing
//! alone, so it counts only where words for one patient stand beside it.

use std::ops::Range;

use super::few::among;
use super::lists::{NO_NAMES, is_first_name, may_be_first_name};
use super::person::{is_number, is_patient};
use super::signs::{Sign, Signs};
use super::titled::{self, of_news};
use super::window::{Window, is_capitalised};
use super::{Hit, Kind, Person, Text};
use crate::finding::Weight;

/// Looks beside every word for one patient; one name a text is enough.
pub fn look(text: &Text<'_>, signs: &Signs, hits: &mut Vec<Hit>) {
    // Most texts with such a word name nobody, and that is seen at a glance.
    let mut may_ask = None;
    let mut names = super::places(hits, &[Kind::Name]);
    for sign in signs.places(Sign::Patient) {
        if may_ask.is_none() {
            may_ask = Some(!text.sure_only && holds_first_name(text.plain));
        }
        let beside = may_name(text.plain, sign);
        if !beside && may_ask != Some(true) {
            continue;
        }
        let window = Window::around(text.plain, sign);
        let at = window.place().start;
        let offset = sign.start - window.range(at).start;
        let found = beside_patient(&window, at)
            .or_else(|| before_patient(&window, at))
            .or_else(|| beside_bed(&window, at))
            .or_else(|| called(&window, at));
        let found = found.or_else(|| if may_ask == Some(true) { anywhere(&window, text, signs) } else { None });
        if window.text.len() == text.plain.len() {
            may_ask = Some(false);
        }
        let Some((name, weight)) = found else { continue };
        let words: Vec<&str> = name.clone().map(|index| window.written(index)).collect();
        if text.known.own().is_known(&words) {
            continue;
        }
        let person = Person::in_window(&window);
        let range = offset + window.range(name.start).start..offset + window.range(name.end - 1).end;
        let weight = weight.min(of_news(text, signs, &person));
        if !names.touch(&range) {
            names.add(&range);
            hits.push(Hit { kind: Kind::Name, weight, range });
        }
        may_ask = Some(false);
    }
}

/// Whether a text holds a first name.
fn holds_first_name(plain: &str) -> bool {
    let words = plain.split(|c: char| !c.is_alphabetic());
    words
        .filter(|word| word.len() > 1 && word.starts_with(char::is_uppercase))
        .any(|word| is_first_name(&word.to_lowercase()))
}

/// Whether a name, or the number of a bed, may stand beside a word.
fn may_name(plain: &str, sign: &Range<usize>) -> bool {
    let rest = plain[sign.end..].trim_start_matches([' ', ',', ':', '(', '-', ';', '*', '_']);
    rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        || rest.starts_with("called ")
        || rest.starts_with("named ")
}

type Found = Option<(Range<usize>, Weight)>;

/// Whether a word is written as a name, and is no other word.
pub(super) fn is_name(window: &Window<'_>, index: usize) -> bool {
    is_capitalised(window.written(index)) && !NO_NAMES.contains(window.word(index))
}

fn is_joined(window: &Window<'_>, index: usize) -> bool {
    matches!(window.gap(index), " " | ", " | ": " | " (" | " - " | "; ")
}

/// `my patient Doris Example`, `pt Doris`, `patient called Doris`.
fn beside_patient(window: &Window<'_>, at: usize) -> Found {
    if !matches!(window.word(at), "patient" | "pt" | "px") || !is_joined(window, at) || !is_patient(window, at) {
        return None;
    }
    let mut first = at + 1;
    let is_called = matches!(window.word(first), "called" | "named");
    if is_called {
        first += 1;
    }
    if !is_name(window, first) {
        return None;
    }
    let is_known = may_be_first_name(window.word(first));
    let genitive = window.written(first).ends_with("'s");
    let two = !genitive && window.gap(first) == " " && is_name(window, first + 1);
    let own = (1..=3).any(|steps| matches!(window.before(at, steps), "my" | "our" | "this"));
    let short = window.word(at) != "patient";
    let written_large = window.written(at).starts_with('P') && window.gap(at) == " " && !short;
    // `My Patient Safety Congress`: a title of something, unless a first name stands there.
    if written_large && !is_known {
        return None;
    }
    let end = if two { first + 2 } else { first + 1 };
    let person = Person::in_window(window);
    let weight = match (two, own || is_called, is_known) {
        (true, true, _) => Weight::Blocks,
        (true, false, true) if short || person.first_person || titled::is_ill(window, first + 1) => Weight::Blocks,
        (true, false, true) if person.clinical && has_bed(window) => Weight::Blocks,
        (true, false, true) | (false, _, true) => Weight::Asks,
        _ => return None,
    };
    Some((first..end, weight))
}

/// `Doris Example, my patient for 20 years`, `Doris Example was our first patient`.
fn before_patient(window: &Window<'_>, at: usize) -> Found {
    if !matches!(window.word(at), "patient" | "pt" | "px") || !is_patient(window, at) {
        return None;
    }
    let near = (1..=2).filter_map(|steps| at.checked_sub(steps));
    let mine = near.into_iter().find(|index| matches!(window.word(*index), "my" | "our"))?;
    let last = mine.checked_sub(1)?;
    if window.gap(last).trim_end() == "," {
        return name_ending(window, last);
    }
    let name = last.checked_sub(1).filter(|_| matches!(window.word(last), "is" | "was" | "became"))?;
    if window.gap(name) == " " { name_ending(window, name) } else { None }
}

fn has_bed(window: &Window<'_>) -> bool {
    (0..window.len())
        .any(|index| matches!(window.word(index), "bed" | "bay" | "cubicle") && is_number(window.word(index + 1)))
}

/// `Doris in bed 4`, `bed 4: Doris Example`.
fn beside_bed(window: &Window<'_>, at: usize) -> Found {
    let is_bed = matches!(window.word(at), "bed" | "bay" | "cubicle") && is_number(window.word(at + 1));
    if !is_bed {
        return None;
    }
    let mut last = at.saturating_sub(1);
    while among!(window.word(last), "in from the side of at is was") && last > 0 {
        last -= 1;
    }
    let near = (1..=3).contains(&(at - last)) && !window.gap(last).contains(['.', '!', '?', '\n']);
    if near && let Some(found) = name_ending(window, last) {
        return Some(found);
    }
    let mut first = at + 2;
    if matches!(window.word(first), "is" | "has" | "was") {
        first += 1;
    }
    let known = is_joined(window, at + 1) && is_name(window, first) && may_be_first_name(window.word(first));
    let two = known && window.gap(first) == " " && is_name(window, first + 1);
    match (known, two) {
        (_, true) => Some((first..first + 2, Weight::Blocks)),
        (true, false) => Some((first..first + 1, Weight::Asks)),
        _ => None,
    }
}

/// A first name, with or without a surname, that ends with a word.
fn name_ending(window: &Window<'_>, last: usize) -> Found {
    if !is_name(window, last) || is_titled(window, last) {
        return None;
    }
    let before = last.checked_sub(1).filter(|before| window.gap(*before) == " " && is_name(window, *before));
    match before {
        Some(first) if may_be_first_name(window.word(first)) && !is_titled(window, first) => {
            Some((first..last + 1, Weight::Blocks))
        }
        _ => may_be_first_name(window.word(last)).then_some((last..last + 1, Weight::Asks)),
    }
}

/// `a lady called Doris`, `a little boy named Sam`.
fn called(window: &Window<'_>, at: usize) -> Found {
    if !matches!(window.word(at), "called" | "named") {
        return None;
    }
    let who = (1..=2).any(|steps| {
        let word = window.before(at, steps);
        among!(
            word,
            "lady gentleman gent lad bloke chap man woman boy girl baby toddler child patient pt \
            infant teenager"
        )
    });
    let first = at + 1;
    let person = Person::in_window(window);
    if !who
        || !is_name(window, first)
        || !may_be_first_name(window.word(first))
        || person.family
        || !person.is_patient()
    {
        return None;
    }
    let two = window.gap(first) == " " && is_name(window, first + 1);
    Some(if two { (first..first + 2, Weight::Blocks) } else { (first..first + 1, Weight::Asks) })
}

/// A first name anywhere in a text that tells of one patient. It asks.
fn anywhere(window: &Window<'_>, text: &Text<'_>, signs: &Signs) -> Found {
    let person = Person::in_window(window);
    if !(person.patient || person.clinical) || of_news(text, signs, &person) < Weight::Blocks && !person.first_person {
        return None;
    }
    (0..window.len()).find_map(|index| {
        let word = window.word(index);
        let known = is_capitalised(window.written(index)) && is_first_name(word);
        let is_second = index > 0 && window.gap(index - 1) == " " && is_name(window, index - 1);
        if !known
            || is_second
            || is_titled(window, index)
            || is_other_thing(window, index)
            || text.known.own().is_known(&[window.written(index)])
        {
            return None;
        }
        let two = window.gap(index) == " " && is_name(window, index + 1);
        let seen = was_seen(window, index, if two { index + 1 } else { index });
        // Without a word for one patient only what was done to the bearer of the name counts; and two names are often public.
        let counts = if person.patient { !two || seen } else { seen };
        counts.then_some((index..if two { index + 2 } else { index + 1 }, Weight::Asks))
    })
}

/// Whether somebody was seen who bears a name: `saw Doris in clinic`, `Doris, 94,`.
pub(super) fn was_seen(window: &Window<'_>, first: usize, last: usize) -> bool {
    let before = (1..=3).any(|steps| {
        among!(
            window.before(first, steps),
            "saw seen reviewed clerked admitted discharged visited examined cannulated treated bled \
            catheterised consented"
        )
    });
    let age = window.word(last + 1);
    let aged = is_number(age)
        && age.len() < 4
        && matches!(window.gap(last), ", " | " (")
        && window.gap(last + 1).starts_with([',', ')']);
    before || aged
}

/// Whether a word before a name says that its bearer is no patient: a title, a greeting, a saint.
pub(super) fn is_titled(window: &Window<'_>, index: usize) -> bool {
    let before = window.before(index, 1);
    let sign = window.text[..window.range(index).start].chars().next_back();
    matches!(sign, Some('@' | '#' | '/' | '_'))
        || among!(
            before,
            "dr doctor prof professor sister nurse sir dame lord st saint king queen prince princess \
            president pope thanks thank cheers hi hello dear hey by uncle auntie aunt pc mr mrs ms \
            miss colleague friend consultant registrar congrats congratulations sho midwife matron \
            via says rev father son daughter wife husband brother minister secretary mp author and \
            with from of at to"
        )
}

/// Whether the words behind a name make it a disease, a place, or a work.
pub(super) fn is_other_thing(window: &Window<'_>, index: usize) -> bool {
    let next = window.word(index + 1);
    let genitive = window.written(index).ends_with("'s");
    let thing = among!(
        next,
        "disease syndrome sign test score criteria palsy law hospital house street road school \
            college day cross foundation fund trust campaign film book award lecture institute \
            hospice centre unit ward wing infirmary report inquiry charter nhs reflex triad \
            classification stage cancer says writes explains et university appeal club"
    );
    let after = window.gap(index);
    thing || genitive && window.word(index + 1).is_empty() || after.starts_with(" &") || after.starts_with(':')
}
