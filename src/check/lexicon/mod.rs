//! Word lists, and one scan that finds the words of all of them in a text.
//!
//! A list is a file of `lists/`: one word or phrase a line in lower case, `//` before a comment, `*` at the end for any
//! ending (`diagnos*`). Words are found whole and without regard to the case of ASCII letters.

mod beginnings;

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::automaton::OverlappingState;
use aho_corasick::{AhoCorasick, AhoCorasickKind, Anchored, Input, MatchKind, StartKind};

use beginnings::Beginnings;

/// Declares the classes of words and the file of each.
macro_rules! lists {
    ($($(#[$doc:meta])* $class:ident = $file:literal;)*) => {
        /// What the words of a list mean.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Class {
            $($(#[$doc])* $class,)*
        }

        /// Every list: class, name of the file, text.
        static LISTS: &[(Class, &str, &str)] =
            &[$((Class::$class, $file, include_str!(concat!("lists/", $file))),)*];
    };
}

lists! {
    /// Swear words of which nobody doubts that they are.
    Profanity = "profanity.txt";
    /// Words that are used of people only to degrade them.
    Slur = "slur.txt";
    /// Words that degrade and have another meaning too.
    DoubtfulSlur = "slur-doubtful.txt";
    /// Nouns that insult whom they are said of.
    Insult = "insult.txt";
    /// Qualities that insult whom they are said of.
    Insulting = "insulting.txt";
    /// Groups of people: professions, staff, faiths, origins.
    Group = "group.txt";
    /// Words that accuse.
    Accusation = "accusation.txt";
    /// Words of anger.
    Heat = "heat.txt";
    /// Place and work of care.
    Care = "care.txt";
    /// Places, people and things of a doctor's work that are seldom anything else.
    Ward = "ward.txt";
    /// Words for a patient.
    Patient = "patient.txt";
    /// Words that degrade patients.
    Derogatory = "derogatory.txt";
    /// Signs of laughing at something.
    Laughter = "laughter.txt";
    /// What patients are told about.
    Result = "result.txt";
    /// What patients give.
    Gift = "gift.txt";
    /// Claims that nobody can be recognised.
    Anonymity = "anonymity.txt";
    /// Words that ask people to write.
    Invitation = "invitation.txt";
    /// What patients ask about.
    Complaint = "complaint.txt";
    /// Medicines and doses.
    Medicine = "medicine.txt";
    /// Diseases and complaints.
    Disease = "disease.txt";
    /// Treatments, tests and things of health.
    Remedy = "remedy.txt";
    /// Claims without a rest.
    Absolute = "absolute.txt";
    /// Praise that nobody can check.
    Superlative = "superlative.txt";
    /// Verbs that claim an effect.
    Claim = "claim.txt";
    /// Words that tell people what to do.
    Advising = "advising.txt";
    /// Signs that somebody paid.
    Sponsor = "sponsor.txt";
    /// Signs that the author earns from a sale.
    Affiliate = "affiliate.txt";
    /// Words that recommend a product.
    Endorsement = "endorsement.txt";
    /// Things of health that are sold.
    Product = "product.txt";
    /// Prescription-only medicines that are advertised.
    PrescriptionOnly = "prescription-only.txt";
    /// Signs that something is sold.
    Offer = "offer.txt";
    /// Discounts, time limits, prizes.
    Discount = "discount.txt";
    /// Services that are sold.
    Treatment = "treatment.txt";
    /// Praise by patients.
    Testimonial = "testimonial.txt";
    /// Words of pictures before and after.
    BeforeAfter = "before-after.txt";
    /// What treatments change.
    Body = "body.txt";
    /// Own family.
    Family = "family.txt";
    /// Where one lives.
    Home = "home.txt";
    /// Drink, and posts that are regretted.
    Drink = "drink.txt";
    /// Words of desire.
    Sexual = "sexual.txt";
    /// Campaigns, parties, unions.
    Campaign = "campaign.txt";
    /// What a clinician does to one person.
    Act = "act.txt";
    /// Words between an article and a person.
    Adjective = "adjective.txt";
    /// Colleagues.
    Colleague = "colleague.txt";
    /// Diagnoses.
    Condition = "condition.txt";
    /// That somebody has died.
    Death = "death.txt";
    /// Medicines.
    Drug = "drug.txt";
    /// Places and people outside care.
    Elsewhere = "elsewhere.txt";
    /// Events by which a patient becomes known.
    Event = "event.txt";
    /// Words of health that everybody uses.
    Everyday = "everyday.txt";
    /// Films, series, books, games.
    Fiction = "fiction.txt";
    /// Tests, values and signs.
    Finding = "finding.txt";
    /// Places of care of which everybody speaks.
    Hospital = "hospital.txt";
    /// Relatives.
    Kin = "kin.txt";
    /// Meeting, hearing, telling one person.
    Meet = "meet.txt";
    /// Nationality, faith, language.
    Nationality = "nationality.txt";
    /// News, law and public people.
    News = "news.txt";
    /// What people do.
    Occupation = "occupation.txt";
    /// What became of a patient.
    Outcome = "outcome.txt";
    /// The author as a patient, or their own people.
    OwnIllness = "own_illness.txt";
    /// Patients in general.
    PatientNoun = "patient_noun.txt";
    /// One person.
    Person = "person.txt";
    /// What only a patient does.
    Presenting = "presenting.txt";
    /// What is done to a patient.
    Procedure = "procedure.txt";
    /// Rare conditions and events.
    Rare = "rare.txt";
    /// Words that only clinicians use of themselves.
    Role = "role.txt";
    /// Places of care of which only those who work there speak so.
    Setting = "setting.txt";
    /// Teaching, research, guidance.
    Teaching = "teaching.txt";
    /// When it was, as seen from the tweet.
    Time = "time.txt";
    /// Towns, regions and hospitals of Britain and Ireland.
    Town = "town.txt";
    /// How patients address a clinician.
    Vocative = "vocative.txt";
}

/// One word of a list in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// What it means.
    pub class: Class,
    /// Where in the plain text.
    pub range: Range<usize>,
}

/// The words of all lists in one text, in order of their start; of two that start together the longer one first.
#[derive(Clone, Debug, Default)]
pub struct Words(Vec<Word>);

impl Words {
    /// Looks a plain text through once.
    pub fn of(plain: &str) -> Words {
        let lexicon = &*LEXICON;
        let mut words = Vec::new();
        for start in lexicon.starts(plain) {
            let after_part = ends_with_part(&plain[..start]);
            for (entry, end) in lexicon.from(plain, start) {
                if entry.starts_with_part && after_part {
                    continue;
                }
                let mut range = start..end;
                let rest = &plain[range.end..];
                if entry.any_ending {
                    range.end += rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
                } else if entry.ends_with_part && starts_with_part(rest) {
                    continue;
                }
                words.push(Word { class: entry.class, range });
            }
        }
        words.sort_unstable_by(|left, right| {
            (left.range.start, right.range.end, left.class).cmp(&(right.range.start, left.range.end, right.class))
        });
        words.dedup();
        Words(words)
    }

    /// Every word found.
    pub fn all(&self) -> &[Word] {
        &self.0
    }

    /// Where words of a class stand.
    pub fn of_class(&self, class: Class) -> impl Iterator<Item = Range<usize>> + '_ {
        self.0.iter().filter(move |word| word.class == class).map(|word| word.range.clone())
    }

    /// Whether there is a word of a class.
    pub fn has(&self, class: Class) -> bool {
        self.0.iter().any(|word| word.class == class)
    }
}

/// Whether a text starts inside a word. Most texts are ASCII, where one byte says so.
fn starts_with_part(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => text.starts_with(char::is_alphanumeric),
        None => false,
    }
}

/// Whether a text ends inside a word.
fn ends_with_part(text: &str) -> bool {
    match text.as_bytes().last() {
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => text.ends_with(char::is_alphanumeric),
        None => false,
    }
}

/// The words of a class as alternatives of a regular expression, the longest first, so that a pattern and the scan share
/// one list.
pub fn alternatives(class: Class) -> String {
    let texts = LISTS.iter().filter(|(of, _, _)| *of == class).map(|(_, _, text)| *text);
    let mut words: Vec<(&str, bool)> = texts.flat_map(entries).collect();
    words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    let ending = |any: bool| if any { "[0-9A-Za-z]*" } else { "" };
    words.into_iter().map(|(word, any)| escaped(word) + ending(any)).collect::<Vec<_>>().join("|")
}

fn escaped(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || c == ' ' || !c.is_ascii();
    word.chars().flat_map(|c| (!is_plain(c)).then_some('\\').into_iter().chain(std::iter::once(c))).collect()
}

/// All lists as one automaton.
struct Lexicon {
    automaton: AhoCorasick,
    entries: Vec<Entry>,
    beginnings: Beginnings,
}

impl Lexicon {
    /// Where words of the lists may start in a text. Most of its bytes are inside a word, where none does.
    fn starts<'a>(&'a self, plain: &'a str) -> impl Iterator<Item = usize> + 'a {
        let mut inside = false;
        plain.bytes().enumerate().filter_map(move |(at, byte)| {
            let is_part = byte.is_ascii_alphanumeric();
            let is_inside = is_part && inside || !plain.is_char_boundary(at);
            let may_start = !is_inside && self.beginnings.may_start(&plain.as_bytes()[at..]);
            inside = is_part;
            may_start.then_some(at)
        })
    }

    /// The words of the lists that start at a place, each with its end.
    fn from<'a>(&'a self, plain: &'a str, start: usize) -> impl Iterator<Item = (&'a Entry, usize)> + 'a {
        let input = Input::new(plain).range(start..).anchored(Anchored::Yes);
        let mut state = OverlappingState::start();
        std::iter::from_fn(move || {
            loop {
                self.automaton.try_find_overlapping(input.clone(), &mut state).ok()?;
                let found = state.get_match()?;
                // A word that ends where another one is being read is told as well, though it started later.
                if found.start() == start {
                    return Some((&self.entries[found.pattern().as_usize()], found.end()));
                }
            }
        })
    }
}

struct Entry {
    class: Class,
    any_ending: bool,
    /// Whether its first sign is a letter or a digit, so that none may stand before it.
    starts_with_part: bool,
    /// Whether its last sign is one, so that none may follow.
    ends_with_part: bool,
}

/// The words of a list, and whether any ending may follow.
fn entries(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| line.strip_suffix('*').map_or((line, false), |word| (word, true)))
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let all = || LISTS.iter().flat_map(|(class, _, text)| entries(text).map(|(word, any)| (*class, word, any)));
    let automaton = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .start_kind(StartKind::Anchored)
        .build(all().map(|(_, word, _)| word))
        .expect("the lists are small enough for an automaton");
    let entry = |(class, word, any_ending)| Entry {
        class,
        any_ending,
        starts_with_part: starts_with_part(word),
        ends_with_part: ends_with_part(word),
    };
    let beginnings = Beginnings::of(all().map(|(_, word, _)| word));
    Lexicon { automaton, entries: all().map(entry).collect(), beginnings }
});

#[cfg(test)]
mod tests;
