//! What the rest of a text says for and against one patient of the author.

use std::ops::Range;

use super::token::{Sign, Token, is_meant};
use crate::check::lexicon::{Class, Word};

/// Ties to care, and what speaks against, counted over one text.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// Places of care as those who work there name them.
    pub settings: i32,
    /// Words that clinicians use of themselves.
    pub roles: i32,
    /// Places of care as everybody names them.
    hospitals: i32,
    /// Different clinical words.
    details: i32,
    /// Different words of health that everybody uses.
    everyday: i32,
    /// A clinician's act of the author's.
    pub has_act: bool,
    /// A time as seen from the tweet.
    pub has_time: bool,
    /// I, we, my, our, or a verb of the author's.
    pub is_first_hand: bool,
    /// The author speaks of themself, or laughs.
    pub is_told_by_one_involved: bool,
    /// "You" as somebody to whom something happened.
    pub is_you: bool,
    /// Something happened: a verb in the past, "was", "were".
    pub is_past: bool,
    /// A test with its figure: "creatinine 700", "platelets of 19".
    pub is_measured: bool,
    has_death: bool,
    has_link: bool,
    is_to_others: bool,
    has_if: bool,
    has_modal: bool,
    has_plural: bool,
    presenting: i32,
    colleague: bool,
    elsewhere: bool,
    own_illness: bool,
    own_family: bool,
    others: bool,
    teaching: bool,
}

impl Context {
    /// Reads it from the signs and the words of one part of a text.
    pub fn of(plain: &str, part: &Range<usize>, tokens: &[Token], words: &[Word]) -> Context {
        let mut context = Context::default();
        for (index, token) in tokens.iter().enumerate() {
            let written = &plain[token.range.clone()];
            match token.sign {
                Sign::Setting => context.settings += 1,
                Sign::Role => context.roles += 1,
                Sign::Hospital => context.hospitals += 1,
                Sign::Act => context.has_act = true,
                Sign::Presenting => context.presenting += 1,
                Sign::If => context.has_if |= is_condition(written) && !is_narrative(tokens, index),
                Sign::Past => context.is_past = true,
                Sign::Be => context.is_past |= is_was(written),
                Sign::Detail => context.is_measured |= has_figure(plain, tokens, index),
                Sign::Modal => context.has_modal |= !written.eq_ignore_ascii_case("could"),
                Sign::Patients => context.has_plural = true,
                Sign::You => context.is_you |= happened_to_you(plain, tokens, index),
                Sign::Time => context.has_time = true,
                Sign::I | Sign::My => {
                    context.is_first_hand = true;
                    context.is_told_by_one_involved |= token.sign == Sign::I;
                }
                Sign::Me => context.is_told_by_one_involved = true,
                Sign::Meet | Sign::Finding => {
                    context.is_past |= token.sign == Sign::Finding;
                    context.is_first_hand |= index == 0;
                }
                Sign::Vocative => context.roles += i32::from(is_address(tokens, index)),
                _ => {}
            }
            if token.is_kin || token.sign == Sign::Kin {
                context.own_family |= index > 0 && tokens[index - 1].sign == Sign::My;
            }
        }
        context.is_you |= tokens.windows(3).any(|row| is_your_relative(plain, row));
        context.is_measured &= !context.has_if && !context.has_modal && !context.has_plural;
        context.is_told_by_one_involved |= plain[part.clone()].contains(['😂', '🤣', '😳', '😅', '🙃', '😭']);
        let text = &plain[part.clone()];
        context.has_link = text.contains("http");
        context.is_to_others = text.starts_with('@');
        context.is_you &= !text.contains('@');
        context.roles += i32::from(opens_with_work(plain, tokens));
        let mut seen: Vec<&str> = Vec::new();
        let mut end = part.start;
        let first = words.partition_point(|word| word.range.start < part.start);
        for word in words[first..].iter().take_while(|word| word.range.start < part.end) {
            let text = &plain[word.range.clone()];
            match word.class {
                // Parts of a longer word do not count again.
                Class::Condition | Class::Drug | Class::Procedure | Class::Finding | Class::Rare
                    if is_meant(plain, word) && word.range.start >= end && !seen.contains(&text) =>
                {
                    end = word.range.end;
                    seen.push(text);
                    context.details += 1;
                }
                Class::Everyday if word.range.start >= end && !seen.contains(&text) => {
                    end = word.range.end;
                    seen.push(text);
                    context.everyday += 1;
                }
                Class::Elsewhere => context.elsewhere = true,
                Class::OwnIllness => context.own_illness = true,
                Class::News | Class::Fiction => context.others = true,
                Class::Teaching => context.teaching = true,
                Class::Colleague => context.colleague = true,
                Class::Death => context.has_death = true,
                _ => {}
            }
        }
        context
    }

    /// Whether there is any tie to care.
    pub fn is_clinical(&self) -> bool {
        self.settings + self.roles + self.hospitals + self.details + self.everyday > 0 || self.has_act
    }

    /// Whether a place of work, a clinician's word or act, or a clinical word is there.
    pub fn is_work(&self) -> bool {
        self.settings + self.roles + self.details > 0 || self.has_act
    }

    /// How much the ties to care weigh for a word that everybody uses for a person.
    pub fn ties(&self, first_hand: bool, acted: bool) -> i32 {
        let work = 2 * i32::from(self.settings + self.roles > 0);
        let place = i32::from(self.hospitals > 0);
        let clinical = self.clinical();
        let mut sum =
            work + clinical.max(place) + i32::from(clinical > 0 && place > 0 && first_hand) * i32::from(work == 0);
        if !first_hand && work == 0 && clinical < 3 {
            sum = sum.min(1);
        }
        sum + self.against(acted || work > 0)
    }

    /// How much they weigh where there is only he or she.
    pub fn ties_of_pronoun(&self) -> i32 {
        let work = 2 * i32::from(self.settings + self.roles > 0);
        let clinical = if self.details > 1 { self.clinical() } else { self.clinical().min(2) };
        work + clinical + self.against(work > 0)
    }

    /// Whether two clinical words at least are there, said first hand.
    pub fn is_spoken_by_a_clinician(&self) -> bool {
        self.details > 1 && self.is_first_hand
    }

    fn clinical(&self) -> i32 {
        (2 * self.details.min(1) + i32::from(self.details > 1) + self.everyday.min(2)).min(3)
    }

    /// What speaks against a patient of the author; less where a place of work or an act ties the text to care.
    fn against(&self, tied: bool) -> i32 {
        let away = if tied { 0 } else { 2 };
        -(away * i32::from(self.elsewhere)
            + if tied { 1 } else { 3 } * i32::from(self.own_illness)
            + away * i32::from(self.own_family)
            + 2 * i32::from(self.has_link && !self.is_first_hand)
            + 4 * i32::from(self.others)
            + 4 * i32::from(self.teaching))
    }

    /// Points for words of care over the whole text, four at most. Words of everybody's count little beside a mere "he".
    pub fn care(&self, has_person: bool) -> u8 {
        let work = 2 * i32::from(self.settings + self.roles > 0);
        let jargon = 2 * i32::from(self.details > 0) + i32::from(self.details > 1);
        let everyday = if has_person || work + jargon > 0 { self.everyday.min(2) } else { self.everyday.min(1) };
        let act = 2 * i32::from(self.has_act);
        let place = i32::from(self.hospitals > 0);
        let sum = work + jargon + everyday + act + place + self.presenting.min(1) + i32::from(self.has_death);
        u8::try_from(sum.clamp(0, 4)).unwrap_or(4)
    }

    /// Whether anything speaks against a patient of the author at all.
    pub fn speaks_against(&self) -> bool {
        self.teaching || self.others || self.own_illness || self.own_family || self.has_modal || self.has_plural
    }

    /// What speaks against one patient over the whole text.
    pub fn against_story(&self, has_person: bool) -> u8 {
        let tied = self.settings + self.roles > 0;
        4 * u8::from(self.teaching)
            + if tied && self.is_first_hand { 1 } else { 4 } * u8::from(self.others)
            + 4 * u8::from(self.own_illness)
            + if tied { 1 } else { 3 } * u8::from(self.own_family)
            + if tied { 0 } else { 2 } * u8::from(self.elsewhere)
            + if has_person { 0 } else { 2 } * u8::from(self.colleague)
            + if self.is_first_hand { 1 } else { 2 } * u8::from(self.has_link)
            + u8::from(self.is_to_others)
            + u8::from(self.has_if)
            + u8::from((self.has_modal || self.has_plural) && !(self.is_first_hand && self.is_past))
    }

    /// What speaks against where the word is "patient" itself.
    pub fn against_patient(&self) -> i32 {
        -(3 * i32::from(self.teaching)
            + i32::from(self.others) * (1 + i32::from(self.has_link))
            + i32::from(self.own_illness))
    }
}

/// "if", "when", "every"; not "how" or "any", which stand in stories as well.
fn is_condition(written: &str) -> bool {
    ["if", "when", "whenever", "every", "each", "whether", "unless", "imagine", "suppose"]
        .iter()
        .any(|word| word.eq_ignore_ascii_case(written))
}

/// "When I entered the room": told of one time, where "when you enter a room" is of any.
pub fn is_narrative(tokens: &[Token], index: usize) -> bool {
    let row = tokens.iter().skip(index + 1).take(4).take_while(|token| token.sign != Sign::Stop);
    let mut row = row.map(|token| token.sign);
    matches!(row.next(), Some(Sign::I | Sign::She | Sign::The))
        && row.any(|sign| matches!(sign, Sign::Past | Sign::Act | Sign::Finding | Sign::Presenting))
}

fn is_was(written: &str) -> bool {
    ["was", "were", "wasn't", "been"].iter().any(|word| word.eq_ignore_ascii_case(written))
}

/// "you have", "you see": no past.
fn is_present(written: &str) -> bool {
    ["have", "see", "get", "ask", "tell", "call", "show", "meet", "ring", "treat", "dress", "hug", "have got"]
        .iter()
        .any(|word| word.eq_ignore_ascii_case(written))
}

/// Whether a figure follows the clinical word at `index`, after "of" or "was" perhaps; "Covid, day 14" counts days.
fn has_figure(plain: &str, tokens: &[Token], index: usize) -> bool {
    let after = tokens.iter().skip(index + 1).take(2).take_while(|token| token.sign != Sign::Stop);
    let words = after.map(|token| &plain[token.range.clone()]);
    let is_time = |word: &str| ["day", "week", "month", "year"].iter().any(|unit| word.eq_ignore_ascii_case(unit));
    words.take_while(|word| !is_time(word)).any(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// "Your husband died": said to somebody whose relative was the patient.
fn is_your_relative(plain: &str, row: &[Token]) -> bool {
    let [your, kin, verb] = row else { return false };
    plain[your.range.clone()].eq_ignore_ascii_case("your")
        && (kin.is_kin || kin.sign == Sign::Kin)
        && (matches!(verb.sign, Sign::Past | Sign::Meet | Sign::Presenting | Sign::Everyday | Sign::Has)
            || is_was(&plain[verb.range.clone()]))
}

/// "You came in grey": no "if you", no "thank you", no advice.
fn happened_to_you(plain: &str, tokens: &[Token], index: usize) -> bool {
    let next = tokens.get(index + 1);
    let was = next.is_some_and(|next| next.sign == Sign::Be && is_was(&plain[next.range.clone()]));
    let is_now = |token: &Token| is_present(&plain[token.range.clone()]);
    let before = index.checked_sub(1).map(|at| tokens[at].sign);
    let after = tokens.iter().skip(index + 1).take(2).any(|token| {
        matches!(token.sign, Sign::Past | Sign::Presenting | Sign::Act | Sign::Has)
            || token.sign == Sign::Meet && !is_now(token)
    });
    !matches!(before, Some(Sign::If | Sign::Feeling)) && (after || was)
}

/// `Paramedic. Elderly chap …`, `ED: man attends …`: the author's work stands first.
fn opens_with_work(plain: &str, tokens: &[Token]) -> bool {
    const WORK: [&str; 32] = [
        "paramedic",
        "midwife",
        "nurse",
        "gp",
        "pharmacist",
        "dentist",
        "physio",
        "ed",
        "er",
        "a&e",
        "psych",
        "paeds",
        "peds",
        "neuro",
        "l&d",
        "or",
        "icu",
        "itu",
        "oncology",
        "surgeon",
        "hospice",
        "triage",
        "gynae",
        "obs",
        "resus",
        "cardiology",
        "radiology",
        "ortho",
        "ot",
        "anaesthetist",
        "registrar",
        "f1",
    ];
    let [first, second, ..] = tokens else { return false };
    let word = &plain[first.range.clone()];
    matches!(second.sign, Sign::Stop | Sign::Colon) && WORK.iter().any(|work| word.eq_ignore_ascii_case(work))
}

/// `"doc, …"`: said to the author.
fn is_address(tokens: &[Token], index: usize) -> bool {
    let around = [index.checked_sub(1), Some(index + 1)];
    around
        .into_iter()
        .flatten()
        .filter_map(|at| tokens.get(at))
        .any(|token| matches!(token.sign, Sign::Comma | Sign::Quote))
}
