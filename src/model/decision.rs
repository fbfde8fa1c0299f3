//! A decision: what a person answered to a finding, and why.

use jiff::civil::Date;

use crate::finding::{Item, Place};

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Publish it in spite of the finding. Lives in `reviews.toml`.
    Keep,
    /// Do not publish it. Lives in `.held/` only.
    Withhold,
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
    /// A picture that was looked at, and shows nothing that identifies anyone.
    SeenAndClear,
    /// A false alarm of the rule.
    FalseAlarm,
    /// Another reason, written down in `.held/private.toml`.
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

/// One answer. Fields that the author left out are empty or absent; rule PR-02 says so.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Code of the rule answered.
    pub rule: String,
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
    /// `blake3:` and the hash of the whole shown text, which is public anyway.
    pub text_hash: String,
    /// Where it stands.
    pub at: Place,
}
