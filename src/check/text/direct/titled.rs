//! A title and a surname: `Mrs Jackson`. British surgeons are called so as well, and so are ministers and characters of
//! stories. The words right beside the name say who is lying in the bed and who stands at its side.

use std::ops::Range;

use super::few::among;
use super::lists::{CLINICAL, NO_NAMES, PUBLIC};
use super::person::{is_clinical, is_number};
use super::signs::{Sign, Signs};
use super::window::{Window, is_capitalised};
use super::{Hit, Kind, Person, Text};
use crate::check::text::number;
use crate::check::text::ranges::Ranges;
use crate::finding::Weight;

/// How sure the words beside a name are that it is a patient's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Evidence {
    /// Nothing clinical is near.
    None,
    /// Something clinical is said somewhere near.
    Near,
    /// The name itself is said to be ill, treated or seen.
    Own,
    /// A bed stands beside it.
    Bed,
}

/// Looks at the name behind every title.
pub fn look(text: &Text<'_>, signs: &Signs, numbers: &[number::Hit], hits: &mut Vec<Hit>) {
    let mut others = None;
    for title in signs.places(Sign::Title) {
        let rest = text.plain[title.end..].trim_start_matches(['.', ' ', '\n', '*', '_']);
        if !rest.starts_with(char::is_alphabetic) || rest.len() == text.plain.len() - title.end {
            continue;
        }
        let window = Window::around(text.plain, title);
        let offset = title.start - window.range(window.place().start).start;
        let Some(name) = name_behind(&window) else { continue };
        let mut person = Person::in_window(&window);
        if !text.beside.is_empty() {
            person.join(Person::beside(text.beside, &(0..0)));
        }
        let mut evidence = evidence(&window, &name, &person);
        let range = title.start..offset + window.range(name.end - 1).end;
        if evidence > Evidence::None && has_number(others.get_or_insert_with(|| places(numbers, hits)), &range) {
            evidence = evidence.max(Evidence::Own);
        }
        // A patient may have the surname of somebody who is public, and of the author.
        let (own, surname) = (text.known.own(), window.written(name.end - 1));
        let least = if own.is_public(surname) { Evidence::Bed } else { Evidence::Own };
        if evidence < least && (own.is_public(surname) || own.is_author(surname)) {
            continue;
        }
        if let Some(weight) = weight(&window, &name, &person, evidence) {
            hits.push(Hit { kind: Kind::Name, weight: weight.min(of_news(text, signs, &person)), range });
        }
    }
}

/// What the news says of a named person asks at most: a link, and nobody who says "I" or "our".
pub fn of_news(text: &Text<'_>, signs: &Signs, person: &Person) -> Weight {
    let is_told_by_others = !person.first_person && !person.patient && signs.are_beside_a_link(text.plain);
    if is_told_by_others { Weight::Asks } else { Weight::Blocks }
}

/// Where numbers of patients and dates of birth stand.
fn places(numbers: &[number::Hit], hits: &[Hit]) -> Ranges {
    let mut places = super::places(hits, &[Kind::Birth, Kind::Hospital]);
    numbers.iter().for_each(|hit| places.add(&hit.range));
    places
}

fn has_number(places: &Ranges, range: &Range<usize>) -> bool {
    places.touch(&(range.start.saturating_sub(48)..range.end + 48))
}

/// The words of the name behind a title, by their index; nothing where none stands there.
fn name_behind(window: &Window<'_>) -> Option<Range<usize>> {
    let title = window.place().start;
    let written = window.written(title);
    let lower = window.word(title);
    // Marks of markdown do not part a title from its name.
    let dotted = |index: usize| matches!(window.gap(index).trim_matches(['*', '_']), " " | ". " | "." | "  " | "\n");
    let is_title = among!(lower, "mr mrs ms miss mx master mister");
    // `Jackson, Miss.` is a state.
    if !is_title || !dotted(title) || lower == "miss" && window.gap(title).contains('.') {
        return None;
    }
    let first = title + 1;
    let is_small = written == lower;
    let is_large = written.len() > 1 && written.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_small || is_large {
        // `mrs patel`, `MRS PATEL`: but `miss the`, `MS clinic`, `MR scan`.
        let word = window.word(first);
        let fits = matches!(lower, "mr" | "mrs") || lower == "ms" && is_small && is_capitalised(window.written(first));
        let is_name = word.chars().count() > 2 && word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '-'));
        let no_name = NO_NAMES.contains(word)
            || CLINICAL.contains(word)
            || matches!(word, "imaging" | "angiography" | "images" | "spectroscopy" | "enterography");
        return (fits && is_name && !no_name).then_some(first..first + 1);
    }
    let mut end = first;
    let mut surname = None;
    while end < first + 4 {
        let word = window.written(end);
        let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
        let is_particle = among!(word, "van de der el al ap von le la bin da du ten ab");
        if is_capitalised(word) && !NO_NAMES.contains(window.word(end)) {
            surname = Some(end);
        } else if !is_initial && !is_particle {
            break;
        }
        let genitive = word.ends_with("'s") || word.ends_with('\'');
        end += 1;
        if genitive || !dotted(end - 1) || surname.is_some() && window.gap(end - 1).contains('.') {
            break;
        }
    }
    surname.map(|last| first..last + 1)
}

/// What to do about a name: nothing for colleagues and public figures, unless a bed stands beside them.
fn weight(window: &Window<'_>, name: &Range<usize>, person: &Person, evidence: Evidence) -> Option<Weight> {
    let surname = window.word(name.end - 1);
    if matches!(evidence, Evidence::None) {
        return None;
    }
    if evidence == Evidence::Bed {
        return Some(Weight::Blocks);
    }
    if is_colleague(window, name) {
        return None;
    }
    // `… fell off the stage at the panto`: the patient's own evening, or the doctor's.
    if is_of_stage(window) {
        return (evidence == Evidence::Own).then_some(Weight::Asks);
    }
    if PUBLIC.contains(surname) {
        let seen = evidence == Evidence::Own
            && seen_before(window, name).is_some_and(|sure| sure || person.first_person || person.patient);
        return seen.then_some(Weight::Blocks);
    }
    // `Master Class`, `Master Chef`: a title of boys, and of much else.
    if window.word(name.start - 1) == "master" {
        return (evidence == Evidence::Own).then_some(Weight::Blocks);
    }
    // `in clinic with Mr Khan` may be either of the two.
    let beside = window.before(name.start - 1, 1) == "with" && !person.patient;
    Some(if evidence == Evidence::Own && !beside { Weight::Blocks } else { Weight::Asks })
}

/// Whether the words near are of broadcasting or of parliament.
fn is_of_stage(window: &Window<'_>) -> bool {
    (0..window.len()).any(|index| {
        among!(window.word(index), "telly tv itv bbc bbcqt film movie cinema netflix episode pmqs commons parliament mps election leveson sitcom soap \
            cartoon panto musical concert album gig premiership match goal referee striker brexit manifesto cabinet tory labour")
    })
}

fn evidence(window: &Window<'_>, name: &Range<usize>, person: &Person) -> Evidence {
    let near_bed = (name.end..name.end + 8).chain(name.start.saturating_sub(8)..name.start.saturating_sub(1));
    for index in near_bed {
        let bed =
            matches!(window.word(index), "bed" | "bay" | "cubicle" | "bedspace") && is_number(window.word(index + 1));
        let side_room = window.word(index) == "side" && window.word(index + 1) == "room";
        if bed || side_room {
            return Evidence::Bed;
        }
    }
    let own = is_ill(window, name.end - 1) || seen_before(window, name).is_some_and(|sure| sure || person.clinical);
    if own || told_us(window, name) && person.clinical && person.first_person {
        Evidence::Own
    } else if person.clinical || person.patient {
        Evidence::Near
    } else {
        Evidence::None
    }
}

/// Whether the words behind a name say that its bearer is ill, old, or cared for. They are of one sentence.
pub fn is_ill(window: &Window<'_>, last: usize) -> bool {
    let genitive = window.written(last).ends_with("'s") || window.written(last).ends_with('\'');
    let mut joined = genitive;
    for step in 1..=8 {
        let index = last + step;
        if index > last && step > 1 && ends_sentence(window.gap(index - 1))
            || step == 1 && ends_sentence(window.gap(last))
        {
            return false;
        }
        let word = window.word(index);
        if word.is_empty() {
            return false;
        }
        let age = word.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '/');
        let is_age = is_number(age)
            && age.len() <= 3
            && word.len() > age.len()
            && !word.ends_with("th")
            && !word.ends_with("st");
        if step <= 2 && (is_age || step == 1 && is_number(word) && word.len() <= 3 && !genitive) {
            return true;
        }
        let verbs = among!(
            word,
            "self-discharged absconded readmitted discharged collapsed fell deteriorated arrested died fainted vomited \
            presented presents transferred intubated dob nhs chi mrn hosp aged rip passed bleeding \
            dying cannulated catheterised sectioned"
        );
        let next = window.word(index + 1);
        let no_claim = among!(next, "that he she they it there having his her the a to by with");
        if verbs && !(matches!(word, "presented" | "presents") && among!(next, "the a his her on at their by")) {
            return true;
        }
        if word == "admitted" && (!no_claim || matches!(next, "to" | "with")) {
            return true;
        }
        joined |= among!(
            word,
            "his her rang bled fractured self in on at from into has had have having with needs needed for off wants refused refuses \
            refusing declined declines got awaiting waiting post after is was says complaining came \
            come coming needing being back went going still again whose broke re about started took \
            takes stopped"
        );
        if (joined || step <= 2) && is_clinical(window, index) {
            return true;
        }
    }
    false
}

fn ends_sentence(gap: &str) -> bool {
    gap.contains(['!', '?', '\u{1E}']) || gap.starts_with(". ") || gap.starts_with(".\n") || gap == "."
}

/// Whether the words before a name say that its bearer was seen or treated: for sure, or if something clinical is near.
fn seen_before(window: &Window<'_>, name: &Range<usize>) -> Option<bool> {
    let title = name.start - 1;
    for steps in 1..=4 {
        let Some(index) = title.checked_sub(steps) else { break };
        if ends_sentence(window.gap(index)) {
            return None;
        }
        match window.word(index) {
            "clerked" | "clerking" | "cannulated" | "catheterised" | "bled" | "consented" | "intubated"
            | "certified" | "discharged" | "discharging" | "admitting" | "resuscitated" | "examined" | "patient"
            | "pt" | "bed" | "extubated" | "rip" | "diagnosed" => return Some(true),
            "seen" | "saw" | "seeing" | "see" | "reviewed" | "reviewing" | "visited" | "visiting" | "treated"
            | "treating" | "admitted" | "met" | "lost" | "referred" | "referring" | "called" | "phoned" | "rang"
            | "told" | "telling" | "checked" | "checking" | "helped" | "visit" | "sent" | "nursed" | "washed"
            | "fed" | "transferred" => return Some(false),
            "for" | "of" | "on" | "about" | "re" | "regarding"
                if CLINICAL.contains(window.before(index, 1))
                    || matches!(window.before(index, 1), "letter" | "appointment") =>
            {
                return Some(true);
            }
            "re" | "regarding" if steps == 1 => return Some(false),
            _ => {}
        }
    }
    None
}

/// `Mrs X has just told me`, `asked us`, `hugged me`.
fn told_us(window: &Window<'_>, name: &Range<usize>) -> bool {
    (name.end..name.end + 6).any(|index| {
        among!(
            window.word(index),
            "told asked called thanked hugged hit bit kissed gave made tells asks thinks calls kicked \
            punched shouted bought brought"
        ) && matches!(window.word(index + 1), "me" | "us" | "i" | "my" | "the")
    })
}

/// Whether the words right beside a name say that its bearer is a colleague, an official, or somebody in the news.
fn is_colleague(window: &Window<'_>, name: &Range<usize>) -> bool {
    let last = name.end - 1;
    let title = name.start - 1;
    let work = |word: &str| {
        among!(
            word,
            "consultant surgeon surgeons orthopod urologist registrar frcs mp mep msp qc kc md chair \
            chairman minister secretary headteacher teacher judge chief ceo director editor \
            professor senior lead gynaecologist ophthalmologist neurosurgeon obstetrician \
            anaesthetist president mbe obe cbe trustee governor author lecturer barrister solicitor"
        )
    };
    let genitive = window.written(last).ends_with("'s") || window.written(last).ends_with('\'');
    for step in 1..=4 {
        let word = window.word(last + step);
        if ends_sentence(window.gap(last + step - 1)) {
            break;
        }
        let acts = among!(
            word,
            "taught teaching teaches lecture lectured lecturing lectures talk talking talks speaking \
            speaks spoke presenting explains explained explaining operates operating argues argued \
            writes wrote claims claimed performed performing performs repaired replaced chairs \
            demonstrates demonstrating supervised consented announces announced resigns resigned \
            tweets tweeted promises replacing repairing removing leads leading showing discussing v \
            vs"
        );
        let owns = genitive
            && among!(
                word,
                "clinic list firm team theatre book paper trainee trainees rota patients bill reforms \
            plan plans policy speech budget department class ward round registrar sho secretary film"
            );
        if step <= 3 && work(word) || acts || step <= 2 && owns {
            return true;
        }
    }
    (1..=3).any(|steps| {
        let word = window.before(title, steps);
        let near = steps <= 2
            && among!(
                word,
                "thanks thank congratulations congrats colleague colleagues boss mentor speaker cheers \
            brilliant assisting dear operated"
            )
            && !(word == "thank" && window.has_row(&["ward"]));
        near || steps == 1 && among!(word, "by under v vs via assist hear heard") || work(word)
    })
}
