//! The anchor: one patient whom the author saw. Without it nothing is said of a text.
//!
//! Words for a patient in the singular anchor by themselves, where something happened to or was said by that patient.
//! Words for a person that everybody uses need a tie to care: a clinician's act, a place as those who work there name
//! it, a clinical word. The ties are weighed; what speaks against is taken off. Ordinary people's "a lady in the shop"
//! stays below, and so do rules for "patients", lessons, news, films, and the author's own illness.

use std::ops::Range;

use super::context::Context;
use super::phrase::{Phrase, before, governed, has_after, has_before, is_general, of_author, sign};
use super::score::{STORY, Score};
use super::token::{Sign, Token};

/// How sure it is that one patient is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anchor {
    /// Perhaps: details have to add up before anything is asked.
    Faint,
    /// One patient, seen by the author.
    Sure,
}

/// From here on one patient is told of.
const SURE: i32 = 3;
/// What a word for a patient weighs where the sentence is about one of them.
const PATIENT: i32 = 4;

/// The anchor of a row of signs, with the part of the plain text that holds it, and the score of the whole.
pub fn find(tokens: &[Token], context: &Context) -> (Option<(Anchor, Range<usize>)>, Score) {
    let mut best: Option<(i32, Range<usize>)> = None;
    let mut has_person = false;
    for at in 0..tokens.len() {
        let Some((weight, range)) = weigh(tokens, at, context) else { continue };
        has_person |= tokens[at].sign != Sign::She;
        if best.as_ref().is_none_or(|(old, _)| weight > *old) {
            best = Some((weight, range));
        }
    }
    if let Some(at) = pronoun(tokens, context) {
        let weight = context.ties_of_pronoun();
        if weight >= SURE && best.as_ref().is_none_or(|(old, _)| weight > *old) {
            best = Some((weight, tokens[at].range.clone()));
        }
    }
    if let Some(found) = unnamed(tokens, context) {
        best = best.filter(|(old, _)| *old >= SURE).or(Some((SURE, found)));
    }
    let score = Score::of(tokens, context, has_person);
    let weight = best.as_ref().map_or(0, |(weight, _)| *weight);
    let range = best.map(|(_, range)| range).or_else(|| {
        let signs = [Sign::She, Sign::You, Sign::Age, Sign::Person, Sign::Kin, Sign::Detail];
        tokens.iter().find(|token| signs.contains(&token.sign)).map(|token| token.range.clone())
    });
    let happened = score.past > 0 && score.author > 0 && !context.speaks_against();
    let is_sure = weight >= SURE || score.is_story() || weight == SURE - 1 && context.is_clinical() && happened;
    let anchor = if is_sure {
        Some(Anchor::Sure)
    } else if weight == SURE - 1 && context.is_clinical() || score.sum() == STORY - 1 {
        Some(Anchor::Faint)
    } else {
        None
    };
    (anchor.zip(range), score)
}

/// One case without any word for the person: "Found the insulinoma!", "This morning's reflux was a dissection."
fn unnamed(tokens: &[Token], context: &Context) -> Option<Range<usize>> {
    if context.speaks_against() {
        return None;
    }
    tokens.iter().enumerate().find_map(|(at, token)| {
        if token.sign != Sign::Detail || is_general(tokens, at) {
            return None;
        }
        let article = (1..4).find(|back| {
            at.checked_sub(*back).is_some_and(|index| matches!(tokens[index].sign, Sign::A | Sign::The | Sign::My))
        })?;
        let verb = at.checked_sub(article + 1)?;
        let found = matches!(tokens[verb].sign, Sign::Act) && of_author(tokens, verb) > 0
            || matches!(tokens[verb].sign, Sign::Finding) && of_author(tokens, verb) > 0;
        let turned_out =
            tokens[verb].sign == Sign::Be && context.has_time && has_before(tokens, verb, 6, &[Sign::Time]);
        (found || turned_out).then(|| tokens[verb].range.start..token.range.end)
    })
}

/// What the person at `at` weighs, if a person is there.
fn weigh(tokens: &[Token], at: usize, context: &Context) -> Option<(i32, Range<usize>)> {
    let token = &tokens[at];
    let phrase = Phrase::around(tokens, at);
    let range = tokens[phrase.start].range.start..token.range.end;
    let weight = match token.sign {
        Sign::Patient if is_one_patient(tokens, at, &phrase, context) => PATIENT + context.against_patient(),
        Sign::Patients if is_one_of_mine(tokens, at) => PATIENT + context.against_patient(),
        Sign::Patient | Sign::Patients => return None,
        Sign::Person | Sign::Someone | Sign::Age | Sign::Job | Sign::Slot | Sign::Booking | Sign::Kin => {
            weigh_person(tokens, at, &phrase, context)?
        }
        Sign::She => weigh_pronoun(tokens, at, context)?,
        _ => return None,
    };
    Some((weight, range))
}

fn is_one_of_mine(tokens: &[Token], at: usize) -> bool {
    let row: Vec<Sign> = tokens[at.saturating_sub(5)..at].iter().map(|token| token.sign).collect();
    // "my dying patients wife": an apostrophe left out.
    if row.contains(&Sign::My) && matches!(sign(tokens, at + 1), Sign::Kin)
        || sign(tokens, at + 1) == Sign::Kin && context_of_one(&row)
    {
        return true;
    }
    let mine = row.iter().rposition(|sign| matches!(sign, Sign::My | Sign::The));
    mine.is_some_and(|mine| {
        let one = row[..mine].iter().rev().take(2).any(|sign| matches!(sign, Sign::A | Sign::The));
        one && row.get(mine.wrapping_sub(1)) == Some(&Sign::Between) && !is_general(tokens, at)
    })
}

/// "this patients wife".
fn context_of_one(row: &[Sign]) -> bool {
    row.last() == Some(&Sign::The)
        || row.len() > 1 && row[row.len() - 2] == Sign::The && row[row.len() - 1] == Sign::Adjective
}

/// Whether the word for a patient at `at` means one patient to whom something happened.
fn is_one_patient(tokens: &[Token], at: usize, phrase: &Phrase, context: &Context) -> bool {
    let next = sign(tokens, at + 1);
    let happens = context.is_first_hand && context.is_past;
    let may = matches!(next, Sign::Modal | Sign::If) || has_after(tokens, at, 2, &[Sign::Modal]);
    if may && !(happens && context.has_time) {
        return false;
    }
    let general = is_general(tokens, phrase.start);
    if general {
        // "Love when a patient brings me …", "when a patient asks me …".
        let felt = has_before(tokens, phrase.start, 7, &[Sign::Feeling]);
        return felt || context.is_told_by_one_involved && has_after(tokens, at, 5, &[Sign::Me, Sign::My, Sign::Quote]);
    }
    let happened = [
        Sign::Finding,
        Sign::Past,
        Sign::Presenting,
        Sign::Meet,
        Sign::Act,
        Sign::Who,
        Sign::Has,
        Sign::Time,
        Sign::Colon,
    ];
    match phrase.article {
        Some(Sign::My) => next != Sign::Comma || !has_after(tokens, at, 3, &[Sign::Modal]),
        Some(Sign::A) => {
            governed(tokens, phrase.start) > 0
                || has_after(tokens, at, 3, &happened)
                || has_before(tokens, phrase.start, 4, &[Sign::I, Sign::Act, Sign::Meet, Sign::Finding])
                    && context.is_first_hand
                || has_after(tokens, at, 2, &[Sign::My, Sign::Setting])
                || happens
                || context.is_work() && (context.is_past || context.is_first_hand && !context.speaks_against())
        }
        Some(Sign::The) => {
            let told = has_after(tokens, at, 3, &happened) || next == Sign::I || governed(tokens, phrase.start) > 0;
            // "This pt's potassium was 8.9."
            let measured = next == Sign::Detail && context.is_measured;
            (told || context.is_past) && (context.is_first_hand || context.has_time || context.settings > 0) || measured
        }
        Some(_) => false,
        None => is_bare_patient(tokens, at, phrase, context),
    }
}

/// `Pt declined …`, `Patient: …`, `Asked pt …`.
fn is_bare_patient(tokens: &[Token], at: usize, phrase: &Phrase, context: &Context) -> bool {
    let opening = before(tokens, phrase.start);
    let next = sign(tokens, at + 1);
    if opening == Sign::Quote && next == Sign::Quote {
        return false;
    }
    let goes_on = matches!(
        next,
        Sign::Past
            | Sign::Presenting
            | Sign::Meet
            | Sign::Act
            | Sign::Has
            | Sign::Be
            | Sign::Colon
            | Sign::Who
            | Sign::Es
            | Sign::Slot
            | Sign::Setting
            | Sign::Age
            | Sign::Quote
            | Sign::Time
            | Sign::Kin
            | Sign::Feeling
    ) || has_after(tokens, at, 3, &[Sign::Slot, Sign::Setting, Sign::Age, Sign::Past, Sign::Time])
        // "Middle aged pt, unilateral hearing loss": as a case is presented.
        || next == Sign::Comma && has_after(tokens, at, 3, &[Sign::Detail]);
    let opens = matches!(
        opening,
        Sign::Stop | Sign::Colon | Sign::Comma | Sign::Quote | Sign::Time | Sign::Setting | Sign::Role | Sign::Slot
    );
    let addressed = matches!(opening, Sign::Meet | Sign::Act | Sign::Finding) && governed(tokens, phrase.start) > 0;
    let joined = opening == Sign::Between && at >= 1;
    opens && (goes_on || context.is_past && context.is_work()) || addressed || joined && goes_on
}

fn weigh_person(tokens: &[Token], at: usize, phrase: &Phrase, context: &Context) -> Option<i32> {
    let token = &tokens[at];
    if is_part_of_longer(tokens, at) {
        return None;
    }
    let governing = governed(tokens, phrase.start).max(governed_from_far(tokens, phrase.start));
    let base = base(tokens, at, phrase, governing, context)?;
    if is_general(tokens, phrase.start) && !has_before(tokens, phrase.start, 7, &[Sign::Feeling]) {
        return None;
    }
    let clinical = [Sign::Detail, Sign::Everyday];
    let presenting = has_after(tokens, at, 6, &[Sign::Presenting]);
    let with = has_after(tokens, at, 3, &[Sign::With]) && has_after(tokens, at, 6, &clinical)
        || sign(tokens, at + 1) == Sign::Comma && has_after(tokens, at, 3, &[Sign::Detail]);
    let told = governing == 1
        && (has_after(tokens, at, 2, &[Sign::She]) || has_after(tokens, at, 2, &[Sign::Kin]))
        && has_after(tokens, at, 8, &clinical);
    // "told me", "disclosed to me".
    let spoke = (1..5).any(|step| {
        matches!(sign(tokens, at + step), Sign::Meet | Sign::Past | Sign::Finding)
            && (sign(tokens, at + step + 1) == Sign::Me
                || sign(tokens, at + step + 1) == Sign::Between && sign(tokens, at + step + 2) == Sign::Me)
    });
    let slot = if token.sign == Sign::Slot { is_somebody(tokens, at) } else { has_after(tokens, at, 3, &[Sign::Slot]) };
    let booked = token.sign == Sign::Booking && presenting;
    let extra =
        i32::from(presenting) + i32::from(with) + i32::from(told || spoke) + 2 * i32::from(slot) + i32::from(booked);
    let first_hand = governing > 0 || presenting || slot || spoke;
    Some(base + governing + extra + context.ties(first_hand, governing > 1))
}

/// What the word for the person weighs by itself; none where it is nobody's patient.
fn base(tokens: &[Token], at: usize, phrase: &Phrase, governing: i32, context: &Context) -> Option<i32> {
    let token = &tokens[at];
    let opening = before(tokens, phrase.start);
    let opens = matches!(
        opening,
        Sign::Stop
            | Sign::Colon
            | Sign::Comma
            | Sign::Time
            | Sign::Between
            | Sign::Role
            | Sign::Setting
            | Sign::Quote
            | Sign::Hospital
    );
    let next = sign(tokens, at + 1);
    match (token.sign, phrase.article) {
        // "told her husband": the patient's own relative.
        (Sign::Kin, Some(Sign::She)) if governing > 0 => Some(1),
        (Sign::Kin, None | Some(Sign::My)) if governing > 1 => Some(1),
        (Sign::Kin, Some(Sign::A)) => (context.settings + context.roles > 0).then_some(1),
        (Sign::Kin, _) => None,
        (Sign::Person, Some(Sign::She)) => (token.is_kin && governing > 0).then_some(1),
        (Sign::Person | Sign::Job, Some(Sign::My)) if governing > 1 => Some(1),
        (Sign::Person, Some(Sign::My)) => {
            let is_known = context.settings + context.roles > 0 || matches!(next, Sign::With | Sign::Setting);
            (!token.is_kin && is_known).then_some(1)
        }
        (Sign::Job, Some(Sign::My)) => None,
        (Sign::Age, Some(Sign::My)) if next != Sign::Kin => Some(2),
        (Sign::Age, Some(Sign::My)) => None,
        (Sign::Age, None) => {
            let goes_on = matches!(next, Sign::With | Sign::Between | Sign::Detail | Sign::Everyday | Sign::Comma)
                || matches!(next, Sign::Setting | Sign::Slot | Sign::Adjective | Sign::Presenting | Sign::Job);
            (goes_on && !matches!(opening, Sign::She | Sign::Be | Sign::Kin)).then_some(1)
        }
        (Sign::Age, _) => (next != Sign::Kin).then_some(1),
        (Sign::Someone, _) => {
            let is_here = has_after(tokens, at, 5, &[Sign::Presenting, Sign::Slot, Sign::Setting, Sign::Age]);
            (governing > 0 || is_here).then_some(1)
        }
        // "Third prem this week", "Poor lady": one unknown word opens the sentence.
        (Sign::Person, None) if !opens && governing == 0 && !is_second(tokens, phrase.start) => None,
        (Sign::Job, None) => None,
        _ => Some(1),
    }
}

/// Whether one other word only stands before `start` in its sentence.
fn is_second(tokens: &[Token], start: usize) -> bool {
    before(tokens, start) == Sign::Other && start.checked_sub(1).is_some_and(|at| before(tokens, at) == Sign::Stop)
}

/// Whether a bed stands for who lies in it: "bed 6 has pulled out …", "bed 12 tells me …".
fn is_somebody(tokens: &[Token], at: usize) -> bool {
    let verbs = [Sign::Past, Sign::Has, Sign::Meet, Sign::Be, Sign::Presenting, Sign::Act, Sign::Es];
    has_after(tokens, at, 2, &verbs)
}

/// "Coded him", "told her": he or she as the one to whom the author did something.
fn weigh_pronoun(tokens: &[Token], at: usize, context: &Context) -> Option<i32> {
    let next = sign(tokens, at + 1);
    if !tokens[at].is_object || matches!(next, Sign::Person | Sign::Kin | Sign::Job | Sign::Adjective | Sign::Other) {
        return None;
    }
    match governed(tokens, at) {
        0 => None,
        1 if !context.is_told_by_one_involved && at > 3 => None,
        governing => Some(i32::from(governing > 1) + governing + context.ties(true, governing > 1)),
    }
}

/// "Removed a cyst from a woman", "prescribed a walk to a widower": the verb at the head of the sentence.
fn governed_from_far(tokens: &[Token], start: usize) -> i32 {
    if before(tokens, start) != Sign::Between {
        return 0;
    }
    let mut clinical = false;
    for index in (start.saturating_sub(9)..start).rev() {
        match tokens[index].sign {
            Sign::Stop | Sign::She | Sign::Person | Sign::Who => return 0,
            Sign::Detail | Sign::Everyday => clinical = true,
            Sign::Act => return of_author(tokens, index),
            Sign::Meet | Sign::Finding if clinical => return of_author(tokens, index),
            _ => {}
        }
    }
    0
}

/// Whether the same phrase goes on with another word for the person, which is weighed instead.
fn is_part_of_longer(tokens: &[Token], at: usize) -> bool {
    matches!(sign(tokens, at + 1), Sign::Person | Sign::Patient | Sign::Patients) && tokens[at].sign != Sign::Slot
        || tokens[at].sign == Sign::Job && matches!(sign(tokens, at + 1), Sign::Job)
}

/// The first he or she, where no other word for a person is there.
fn pronoun(tokens: &[Token], context: &Context) -> Option<usize> {
    (context.settings + context.roles > 0 || context.has_act || context.is_spoken_by_a_clinician()).then_some(())?;
    tokens.iter().position(|token| token.sign == Sign::She)
}
