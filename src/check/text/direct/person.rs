//! Whether one person is meant beside a number, an address or a name, and whether that person is a patient.
//!
//! This is a narrow question about the words near one place. The story that a whole text tells of a patient is worked
//! out elsewhere ([`crate::check::text::story`]).

use std::ops::Range;

use super::few::among;
use super::lists::{CLINICAL, COMPOUNDS};
use super::window::Window;

/// What the words beside a place say of people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// One patient: `my patient`, `pt`, `bed 4`, `84F`.
    pub patient: bool,
    /// One person who need not be one: `the lad`, `an old lady`.
    pub somebody: bool,
    /// A word for one person, with nothing that points at one: `woman on the floor`.
    pub noun: bool,
    /// `he`, `her` …
    pub pronoun: bool,
    /// Somebody was seen at home, or lives there.
    pub visited: bool,
    /// A word of illness or care.
    pub clinical: bool,
    /// A colleague, by profession or title.
    pub colleague: bool,
    /// A place or an occasion that is open to all: `surgery`, `venue`.
    pub public: bool,
    /// The author's own family.
    pub family: bool,
    /// The author speaks of what is his or hers: `I`, `our`.
    pub first_person: bool,
}

impl Person {
    /// What stands beside a range of a plain text.
    pub fn beside(plain: &str, range: &Range<usize>) -> Person {
        Person::in_window(&Window::around(plain, range))
    }

    /// What stands in a window.
    pub fn in_window(window: &Window<'_>) -> Person {
        let mut person = Person::default();
        for index in 0..window.len() {
            person.add(window, index);
        }
        person
    }

    /// Whether one person is meant who is, or may be, a patient.
    pub fn is_anchor(&self) -> bool {
        self.patient || self.somebody || self.pronoun || self.visited
    }

    /// Whether a patient is meant: one is named so, or one person stands beside words of care.
    pub fn is_patient(&self) -> bool {
        self.patient || self.clinical && (self.somebody || self.pronoun || self.visited)
    }

    /// Both together.
    pub fn join(&mut self, other: Person) {
        self.patient |= other.patient;
        self.somebody |= other.somebody;
        self.noun |= other.noun;
        self.pronoun |= other.pronoun;
        self.visited |= other.visited;
        self.clinical |= other.clinical;
        self.colleague |= other.colleague;
        self.public |= other.public;
        self.family |= other.family;
        self.first_person |= other.first_person;
    }

    fn add(&mut self, window: &Window<'_>, index: usize) {
        let word = window.word(index);
        let is_kin = is_kin(word);
        let is_noun = is_kin || is_noun(word);
        match word {
            "patient" | "pt" | "px" => self.patient |= is_patient(window, index),
            // `one of my favourite patients`.
            "patients" => {
                let is_mine = |steps: usize| {
                    matches!(window.before(index, steps), "my" | "our") && window.before(index, steps + 1) == "of"
                };
                self.patient |= is_mine(1) || is_mine(2);
            }
            "he" | "she" | "him" | "her" | "his" | "hers" | "himself" | "herself" | "he'll" | "she'll" | "he'd"
            | "she'd" => self.pronoun = true,
            "i" | "i'm" | "i've" | "i'd" | "i'll" | "my" | "me" | "we" | "we've" | "we're" | "our" | "us" | "ours" => {
                self.first_person = true;
            }
            "bed" | "bay" | "cubicle" | "bedspace" => self.patient |= is_number(window.word(index + 1)),
            "ward" => self.clinical = true,
            "visited" | "visit" | "visiting" | "visits" | "lives" | "living" | "lived" | "resides" | "housebound"
            | "bedbound" => self.visited = true,
            "dr" | "doctor" | "consultant" | "registrar" | "reg" | "sho" | "fy1" | "fy2" | "f1" | "f2" | "nurse"
            | "sister" | "matron" | "midwife" | "colleague" | "secretary" | "gp" | "surgeon" | "anaesthetist"
            | "physio" | "pharmacist" | "manager" | "boss" | "rota" | "locum" | "prof" | "professor" => {
                self.colleague = true;
            }
            "surgery" | "practice" | "hospital" | "venue" | "event" | "meeting" | "conference" | "hall" | "church"
            | "school" | "entrance" | "parking" | "office" | "hq" | "headquarters" | "pharmacy" | "museum"
            | "centre" | "center" | "theatre" | "shop" | "store" | "restaurant" | "pub" | "hotel" | "station"
            | "university" | "college" | "library" | "cafe" | "charity" | "stadium" | "course" | "talk"
            | "exhibition" => {
                self.public = true;
            }
            _ if is_age_and_sex(word) => self.patient = true,
            _ if is_kin && is_own(window, index) => self.family = true,
            _ if is_noun && is_pointed_at(window, index) => self.somebody = true,
            _ => {}
        }
        self.noun |= is_noun && !matches!(window.word(index + 1), "up" | "made" | "hours");
        self.clinical |= is_clinical(window, index) && (word != "surgery" || !self.public);
    }
}

/// Whether a word is one of illness or care, in the singular or the plural. As hashtags the short ones are names of teams
/// and shows.
pub fn is_clinical(window: &Window<'_>, index: usize) -> bool {
    let word = window.word(index);
    let is_tag = window.text[..window.range(index).start.min(window.text.len())].ends_with('#');
    let one = word.strip_suffix('s').filter(|one| one.len() > 3);
    (CLINICAL.contains(word) || one.is_some_and(|one| CLINICAL.contains(one)))
        && word.len() > 1
        && !(is_tag && word.len() < 4)
}

/// Whether `patient` or `pt` stands there as one person: not `patient safety`, `be patient`, `Pt. 2`.
pub fn is_patient(window: &Window<'_>, index: usize) -> bool {
    let next = window.word(index + 1);
    let short = window.word(index) != "patient";
    if short {
        // `Pt. 2`; but `my pt, 41 Example Road`.
        let is_counted = is_number(next) && next.len() < 3 && !window.gap(index).contains(',');
        let is_part = is_counted || is_number(window.before(index, 1));
        return !is_part && !matches!(next, "safety" | "experience" | "care");
    }
    let patience =
        ["be", "very", "being", "so", "more", "stay", "am", "are", "please", "remain", "too", "keep", "stays", "less"];
    let joined = window.gap(index).trim().is_empty() || window.gap(index) == "-";
    !(patience.contains(&window.before(index, 1)) || joined && COMPOUNDS.contains(next))
}

/// Whether a word is for one person who need be nobody's relative.
fn is_noun(word: &str) -> bool {
    among!(
        word,
        "lady gentleman gent lad laddie lassie bloke chap fella man woman boy girl baby toddler \
            child teenager teen infant neonate newborn pensioner widow widower resident oap client \
            geezer youngster lodger relative carer soul survivor veteran kid kiddie person"
    )
}

/// Whether a word is for one of a family.
pub fn is_kin(word: &str) -> bool {
    among!(
        word,
        "mum mother dad father husband wife daughter son gran nan nana grandma granny grandad \
            grandmother grandfather partner aunt uncle sister-in-law brother niece nephew mummy \
            daddy"
    )
}

/// Whether the author's own: `my mum`, `our youngest son`.
fn is_own(window: &Window<'_>, index: usize) -> bool {
    (1..=2).any(|steps| matches!(window.before(index, steps), "my" | "our"))
}

/// Whether an article or an adjective makes a noun one person.
fn is_pointed_at(window: &Window<'_>, index: usize) -> bool {
    let before = window.before(index, 1);
    let starts = index == 0 || window.gap(index - 1).contains(['.', '!', '?', ':', ';', '\n']);
    if starts && among!(window.word(index + 1), "at from in with who has had was is on aged born fell came") {
        return true;
    }
    among!(
        before,
        "a an the this that our my old young elderly little poor lovely yo another dying sick \
            unwell homeless his her one same sweet dear wee new first last next confused frail \
            year-old y/o month day week pregnant deaf blind demented"
    ) || before.ends_with("-old")
        || before.ends_with("yo")
        || matches!(window.word(index), "toddler" | "neonate" | "infant" | "pensioner")
}

/// `84F`, `45yo`, `34-year-old`.
fn is_age_and_sex(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits) && among!(&word[digits..], "f m yo yom yof yr-old year-old yrs-old -year-old -yr-old y-o")
}

/// Whether a word is a number of a few digits.
pub fn is_number(word: &str) -> bool {
    !word.is_empty() && word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(text: &str) -> Person {
        Person::in_window(&Window::of(text, &(0..0)))
    }

    #[test]
    fn one_patient_is_told_from_patients_in_general() {
        for text in ["my patient", "Pt in bed", "pt: ring back", "the patient's wife", "bed 12", "84F", "a 34-year-old"]
        {
            assert!(person(text).patient, "{text}");
        }
        for text in [
            "patients",
            "patient safety",
            "Be patient!",
            "Pt. 2",
            "my bed",
            "patient-centred",
            "#patient experience",
            "12 pt font",
            "Patient Voice",
            "inpatient",
        ] {
            assert!(!person(text).patient, "{text}");
        }
    }

    #[test]
    fn one_person_is_told_from_the_family_and_from_people() {
        for text in ["the lad with", "a lovely lady", "our poor old gentleman", "84 yo man", "the mum"] {
            assert!(person(text).somebody, "{text}");
        }
        for text in ["my mum", "women", "ladies", "man up", "children", "our son"] {
            assert!(!person(text).somebody, "{text}");
        }
        assert!(person("my mum").family);
    }

    #[test]
    fn a_person_is_a_patient_only_beside_words_of_care() {
        assert!(person("a lady who fell").is_patient());
        assert!(person("she had a stroke").is_patient());
        assert!(!person("a lady who sang").is_patient());
        assert!(person("a lady who sang").is_anchor());
    }
}
