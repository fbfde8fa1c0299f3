//! A decision: what a person answered to a finding, and why.

use jiff::civil::Date;

use crate::finding::{Item, Place, Weight};

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Publish it in spite of the finding. Lives in `reviews.toml`; while the text is not public, in `.held/`.
    Keep,
    /// Do not publish it. Lives in `.held/` only.
    Withhold,
    /// Publish it without some of its words. Lives in `.held/` only; the line without the words is in `tweets/`.
    Redact,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Verdict; 3] = [Verdict::Keep, Verdict::Withhold, Verdict::Redact];

    /// The word in `.held/decisions.toml`.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Keep => "keep",
            Verdict::Withhold => "withhold",
            Verdict::Redact => "redact",
        }
    }

    /// The verdict for a word.
    pub fn parse(word: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.word() == word)
    }
}

/// The closed list of reasons that may be committed. Own words stay in `.held/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepReason {
    /// The person agreed, and the record is held.
    ConsentHeld,
    /// A public figure in their public role.
    PublicFigure,
    /// A made-up or teaching case.
    TeachingCase,
    /// It is not about a patient.
    NotAPatient,
    /// It is about the doctor or their own family.
    OwnOrFamily,
    /// A picture or a text that was looked at, and by which nobody can be recognised.
    SeenAndClear,
    /// A false alarm of the rule.
    FalseAlarm,
    /// Another reason, whose words stay in `.held/reasons.toml`.
    Other,
}

impl KeepReason {
    /// All of them, in the order in which they are offered.
    pub const ALL: [KeepReason; 8] = [
        KeepReason::NotAPatient,
        KeepReason::ConsentHeld,
        KeepReason::PublicFigure,
        KeepReason::TeachingCase,
        KeepReason::OwnOrFamily,
        KeepReason::SeenAndClear,
        KeepReason::FalseAlarm,
        KeepReason::Other,
    ];

    /// The reason in words, as it is offered in a review.
    pub fn told(self) -> &'static str {
        match self {
            KeepReason::ConsentHeld => "The person agreed, and I hold the record",
            KeepReason::PublicFigure => "A public figure in their public role",
            KeepReason::TeachingCase => "A made-up or teaching case",
            KeepReason::NotAPatient => "Not about a patient",
            KeepReason::OwnOrFamily => "About me or my own family",
            KeepReason::SeenAndClear => "Looked at: nobody can be recognised by it",
            KeepReason::FalseAlarm => "A false alarm",
            KeepReason::Other => "Another reason, in my own words (they stay on this computer)",
        }
    }

    /// The word in `reviews.toml` and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            KeepReason::ConsentHeld => "consent-held",
            KeepReason::PublicFigure => "public-figure",
            KeepReason::TeachingCase => "teaching-case",
            KeepReason::NotAPatient => "not-a-patient",
            KeepReason::OwnOrFamily => "own-or-family",
            KeepReason::SeenAndClear => "seen-and-clear",
            KeepReason::FalseAlarm => "false-alarm",
            KeepReason::Other => "other",
        }
    }

    /// The reason for a word.
    pub fn parse(word: &str) -> Option<KeepReason> {
        KeepReason::ALL.into_iter().find(|reason| reason.word() == word)
    }
}

/// A member of a group that was decided about, bound to its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// Which tweet.
    pub item: Item,
    /// The hash of its words.
    pub hash: String,
}

/// One answer. Fields that the author left out are empty or absent; rule PR-02 says so.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Code of the rule answered.
    pub rule: String,
    /// The version of the rule that asked; files of before have none, and mean 1. One above the rule's own comes from a
    /// newer program, and answers nothing.
    pub rule_version: u32,
    /// How much the finding weighed that was answered, where the file says so.
    pub weight: Option<Weight>,
    /// What it is about.
    pub item: Item,
    /// What was decided.
    pub verdict: Verdict,
    /// The reason as written; see [`Decision::reason`].
    pub written_reason: String,
    /// The reason, where it is one of the list.
    pub reason: Option<KeepReason>,
    /// Who decided.
    pub by: String,
    /// When.
    pub date: Option<Date>,
    /// Until when it holds.
    pub expires: Option<Date>,
    /// `blake3:` and the hash of the whole shown text, which is public anyway; `keyed:` and one made with the salt of
    /// this computer, where the text is not public. Empty for a group.
    pub text_hash: String,
    /// For a thread or a day: the members that it was decided on.
    pub members: Vec<Bound>,
    /// When a person read it a second time and still found it fine.
    pub second_look: Option<Date>,
    /// Where it stands.
    pub at: Place,
}
