//! How much a whole text reads as the story of one patient, where no single phrase anchors it: somebody (he, she, you, a
//! person), words of care, an author who was there, and something that happened. What speaks against is taken off.
//!
//! The score adds up over a thread, so that a story told in pieces is one.

use super::context::Context;
use super::token::{Sign, Token};

/// What a text tells, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Somebody is told of: a person, he or she, an age, "you".
    pub who: u8,
    /// Words of care.
    pub care: u8,
    /// The author was there.
    pub author: u8,
    /// Something happened.
    pub past: u8,
    /// What speaks against.
    pub against: u8,
}

/// From here on it is a story.
pub const STORY: i32 = 4;

impl Score {
    /// The score of a row of signs; `has_person` tells whether a word for a person stands there that may be a patient.
    pub fn of(tokens: &[Token], context: &Context, has_person: bool) -> Score {
        let has = |wanted: &[Sign]| tokens.iter().any(|token| wanted.contains(&token.sign));
        let pronouns = tokens.iter().filter(|token| token.sign == Sign::She).count();
        let care = context.care(has_person);
        let is_you = context.is_you && (care > 1 || has(&[Sign::I, Sign::My, Sign::Me]));
        let who = u8::from(has_person || context.is_measured)
            + u8::from(pronouns > 0 || is_you)
            + u8::from(pronouns > 2 || has(&[Sign::Age]));
        let author = u8::from(has(&[Sign::I, Sign::Me, Sign::My]) || is_you || starts_as_telegram(tokens));
        let past = u8::from(context.is_past || has(&[Sign::Act, Sign::Presenting, Sign::Time, Sign::Meet]));
        Score { who: who.min(2), care, author, past, against: context.against_story(has_person) }
    }

    /// All together, where there is somebody and care.
    pub fn sum(self) -> i32 {
        if self.who == 0 || self.care < 1 {
            return 0;
        }
        i32::from(self.who + self.care + self.author + self.past) - i32::from(self.against)
    }

    /// Whether it is a story: by its sum, or by one point less where care is sure, something happened and nothing
    /// speaks against.
    pub fn is_story(self) -> bool {
        self.sum() >= STORY || self.sum() == STORY - 1 && self.care > 1 && self.past > 0 && self.against == 0
    }

    /// Two texts read one after the other.
    #[must_use]
    pub fn and(self, other: Score) -> Score {
        Score {
            who: self.who.max(other.who),
            care: self.care.saturating_add(other.care).min(4),
            author: self.author.max(other.author),
            past: self.past.max(other.past),
            against: self.against.max(other.against),
        }
    }
}

/// "Told him it's cancer.", "Lovely chap this morning.": the author is left out, as in a telegram.
fn starts_as_telegram(tokens: &[Token]) -> bool {
    let mut opens = true;
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1).map(|token| token.sign);
        let person = matches!(token.sign, Sign::Person | Sign::Age | Sign::Job | Sign::Slot)
            && !matches!(next, Some(Sign::I | Sign::Me));
        if opens
            && (person || matches!(token.sign, Sign::Act | Sign::Meet | Sign::Past | Sign::Finding | Sign::Presenting))
        {
            return true;
        }
        opens = match token.sign {
            Sign::Stop => true,
            Sign::Between | Sign::Time | Sign::Adjective => opens,
            _ => false,
        };
    }
    false
}
