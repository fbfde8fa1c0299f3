//! The words around one person in a row of signs: their phrase, their neighbours, the verb that governs them.

use super::context::is_narrative;
use super::token::{Sign, Token};

/// A person with the words that belong to it.
pub struct Phrase {
    /// The first token of it.
    pub start: usize,
    /// Its article or possessive.
    pub article: Option<Sign>,
}

impl Phrase {
    /// The phrase that ends with the person at `at`.
    pub fn around(tokens: &[Token], at: usize) -> Phrase {
        let mut start = at;
        for back in 1..=5 {
            let Some(index) = at.checked_sub(back) else { break };
            match tokens[index].sign {
                Sign::A | Sign::The | Sign::My | Sign::She => {
                    return Phrase { start: index, article: Some(tokens[index].sign) };
                }
                Sign::Adjective | Sign::Age | Sign::Job | Sign::Person | Sign::Detail | Sign::Everyday => start = index,
                // One unknown word or comma may stand between: `a thrilled, tiny woman`.
                Sign::Other | Sign::Comma | Sign::Hospital | Sign::Es if back < 4 => {}
                _ => break,
            }
        }
        Phrase { start, article: None }
    }
}

/// What the token at `at` means; the end of a sentence behind the last.
pub fn sign(tokens: &[Token], at: usize) -> Sign {
    tokens.get(at).map_or(Sign::Stop, |token| token.sign)
}

/// What the token before `at` means; the end of a sentence before the first.
pub fn before(tokens: &[Token], at: usize) -> Sign {
    at.checked_sub(1).map_or(Sign::Stop, |index| tokens[index].sign)
}

/// Whether the sentence speaks of nobody in particular before `at`: if, when, every.
pub fn is_general(tokens: &[Token], at: usize) -> bool {
    let last = (at.saturating_sub(7)..at).rev().take_while(|index| tokens[*index].sign != Sign::Stop);
    last.into_iter().any(|index| tokens[index].sign == Sign::If && !is_narrative(tokens, index))
}

/// Whether one of the signs stands behind `at`, within `reach` and in its sentence.
pub fn has_after(tokens: &[Token], at: usize, reach: usize, wanted: &[Sign]) -> bool {
    let after = tokens.iter().skip(at + 1).take(reach).take_while(|token| token.sign != Sign::Stop);
    after.map(|token| token.sign).any(|sign| wanted.contains(&sign))
}

/// Whether one of the signs stands before `at`, within `reach` and in its sentence.
pub fn has_before(tokens: &[Token], at: usize, reach: usize, wanted: &[Sign]) -> bool {
    let before = tokens[..at].iter().rev().take(reach).take_while(|token| token.sign != Sign::Stop);
    before.map(|token| token.sign).any(|sign| wanted.contains(&sign))
}

/// Whether a verb of the author governs the phrase that starts at `start`: a clinician's act 2, a meeting 1.
pub fn governed(tokens: &[Token], start: usize) -> i32 {
    let mut at = start;
    for _ in 0..3 {
        let Some(index) = at.checked_sub(1) else { return 0 };
        match tokens[index].sign {
            Sign::Act | Sign::Meet | Sign::Has | Sign::Finding => return of_author(tokens, index),
            Sign::Between | Sign::Time | Sign::Me => at = index,
            _ => return 0,
        }
    }
    0
}

/// What the verb at `at` weighs if the author is its subject, said or left out: "Saw a man", "I had to tell a man".
pub fn of_author(tokens: &[Token], at: usize) -> i32 {
    let weight = if tokens[at].sign == Sign::Act { 2 } else { 1 };
    for index in (0..at).rev() {
        match tokens[index].sign {
            Sign::I | Sign::Stop | Sign::Colon | Sign::Role => return weight,
            Sign::Be if tokens[at].sign == Sign::Act => return 0,
            Sign::She | Sign::Person | Sign::Kin | Sign::Job | Sign::Patient | Sign::Who => return 0,
            // A verb of speaking or another word: somebody else may be the subject; the nearest subject decides.
            _ if at - index > 6 => return weight,
            _ => {}
        }
    }
    weight
}
