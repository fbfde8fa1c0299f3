//! Kinds of details by which a patient could be recognised, and how much each counts.

use std::ops::Range;

/// One kind of detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An age; a sex beside it is a part of it.
    Age,
    /// An age that few people have.
    ExtremeAge,
    /// When it was.
    Time,
    /// A kind of place: a ward, a clinic.
    Place,
    /// A place with a name.
    NamedPlace,
    /// What the patient does for a living.
    Occupation,
    /// A relative.
    Family,
    /// An event.
    Event,
    /// The patient's own words.
    Quote,
    /// Nationality, ethnicity, faith.
    Nationality,
    /// What became of the patient.
    Outcome,
    /// A diagnosis, a medicine, a procedure, a value.
    Detail,
    /// A rare condition.
    Rare,
    /// A picture.
    Image,
}

/// All kinds, in the order in which they are told.
pub const ALL: [Kind; 14] = [
    Kind::Age,
    Kind::ExtremeAge,
    Kind::Detail,
    Kind::Rare,
    Kind::Time,
    Kind::Place,
    Kind::NamedPlace,
    Kind::Family,
    Kind::Occupation,
    Kind::Nationality,
    Kind::Event,
    Kind::Outcome,
    Kind::Quote,
    Kind::Image,
];

impl Kind {
    /// The word for it in reports.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Age => "age",
            Kind::ExtremeAge => "rare age",
            Kind::Time => "time",
            Kind::Place => "place",
            Kind::NamedPlace => "named place",
            Kind::Occupation => "occupation",
            Kind::Family => "family",
            Kind::Event => "event",
            Kind::Quote => "own words",
            Kind::Nationality => "origin or faith",
            Kind::Outcome => "outcome",
            Kind::Detail => "clinical detail",
            Kind::Rare => "rare condition",
            Kind::Image => "picture",
        }
    }
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u16);

impl Kinds {
    /// Adds a kind.
    pub fn add(&mut self, kind: Kind) {
        self.0 |= 1 << kind as u16;
    }

    /// Whether a kind is in it.
    pub fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u16) != 0
    }

    /// Both sets together.
    #[must_use]
    pub fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 | other.0)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub fn without(self, other: Kinds) -> Kinds {
        Kinds(self.0 & !other.0)
    }

    /// Whether it is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds in it, in the order in which they are told. What is rare stands for what it is.
    pub fn all(self) -> impl Iterator<Item = Kind> {
        ALL.into_iter().filter(move |kind| {
            let by_rare =
                *kind == Kind::Age && self.has(Kind::ExtremeAge) || *kind == Kind::Detail && self.has(Kind::Rare);
            self.has(*kind) && !by_rare
        })
    }

    /// Every kind in it, what stands for another one too.
    pub fn each(self) -> impl Iterator<Item = Kind> {
        ALL.into_iter().filter(move |kind| self.has(*kind))
    }

    /// One point a kind; two for a rare age, a rare condition, a picture. A rare condition is a clinical detail as well,
    /// and both count once: two points together.
    pub fn points(self) -> u8 {
        self.all().map(|kind| if matches!(kind, Kind::ExtremeAge | Kind::Rare | Kind::Image) { 2 } else { 1 }).sum()
    }

    /// `age, time and place`.
    pub fn in_words(self) -> String {
        in_words(&self.all().map(Kind::word).collect::<Vec<_>>())
    }
}

/// `a, b and c`.
pub fn in_words(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A detail in the plain text.
pub type Part = (Range<usize>, Kind);

#[cfg(test)]
mod tests {
    use super::*;

    fn set(kinds: &[Kind]) -> Kinds {
        let mut set = Kinds::default();
        kinds.iter().for_each(|kind| set.add(*kind));
        set
    }

    #[test]
    fn a_kind_counts_once_and_what_is_rare_twice() {
        assert_eq!(set(&[Kind::Age, Kind::Time, Kind::Place]).points(), 3);
        assert_eq!(set(&[Kind::Age, Kind::ExtremeAge]).points(), 2);
        assert_eq!(set(&[Kind::Detail, Kind::Rare, Kind::Image]).points(), 4);
    }

    #[test]
    fn kinds_are_told_in_words() {
        assert_eq!(set(&[Kind::Place, Kind::Time, Kind::ExtremeAge]).in_words(), "rare age, time and place");
    }
}
