//! A text as a row of signs: what each word means for the question whether one patient is told of.

use std::ops::Range;

use super::age::{self, Age};
use crate::check::lexicon::{Class, Word};

/// What a word or phrase means here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// I, we.
    I,
    /// Me, us.
    Me,
    /// My, our.
    My,
    /// A, an, one, another, some.
    A,
    /// The, this, that.
    The,
    /// He, she, his, her.
    She,
    /// You.
    You,
    /// Patient, pt.
    Patient,
    /// Patients, pts.
    Patients,
    /// A word for one person.
    Person,
    /// Someone, somebody.
    Someone,
    /// A relative only.
    Kin,
    /// A bed, a bay, a side room.
    Slot,
    /// `my 3pm`.
    Booking,
    /// An age of one person.
    Age,
    /// What somebody does for a living.
    Job,
    /// A place of care as only those who work there say it.
    Setting,
    /// A place of care as everybody says it.
    Hospital,
    /// A word that only clinicians use of themselves.
    Role,
    /// What a clinician does to a person.
    Act,
    /// Meeting, hearing, telling a person.
    Meet,
    /// Found, saw, spotted: before a diagnosis as well as before a person.
    Finding,
    /// What only a patient does.
    Presenting,
    /// A clinical word.
    Detail,
    /// A word of health that everybody uses.
    Everyday,
    /// An adjective before a person.
    Adjective,
    /// Who, whose, that.
    Who,
    /// With.
    With,
    /// If, when, every: speaking of nobody in particular.
    If,
    /// Should, must, may.
    Modal,
    /// Is, was, been, got.
    Be,
    /// Has, had.
    Has,
    /// A verb in the past.
    Past,
    /// A time.
    Time,
    /// To, just, so: words between a subject and its verb.
    Between,
    /// Love, hate, moment, feeling: before "when a patient …".
    Feeling,
    /// How patients call a clinician.
    Vocative,
    /// The end of a sentence.
    Stop,
    /// A comma, a bracket, a dash.
    Comma,
    /// A colon.
    Colon,
    /// A quotation mark.
    Quote,
    /// A third person's verb or a plural: a word in -s.
    Es,
    /// Anything else.
    Other,
}

/// One of them, with its place in the plain text.
#[derive(Clone, Debug)]
pub struct Token {
    /// What it means.
    pub sign: Sign,
    /// Where it stands.
    pub range: Range<usize>,
    /// Of a person or relative: whether the word is one for a relative.
    pub is_kin: bool,
    /// Of he and she: whether it is "him" or "her".
    pub is_object: bool,
    /// Of an age: which.
    pub age: Option<Age>,
}

/// The row of signs of a part of a plain text. `words` are those of the lists in order of their start.
pub fn tokens(plain: &str, part: &Range<usize>, words: &[Word]) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::with_capacity((part.len() / 5).max(8));
    let mut next = words.partition_point(|word| word.range.start < part.start);
    let mut at = part.start;
    while at < part.end {
        let rest = &plain[at..part.end];
        let Some(first) = rest.chars().next() else { break };
        if !(first.is_alphanumeric() || matches!(first, '#' | '@' | '&' | '?')) {
            push_punctuation(first, at, &mut found);
            at += first.len_utf8();
            continue;
        }
        while words.get(next).is_some_and(|word| word.range.start < at) {
            next += 1;
        }
        let is_mine = found.last().is_some_and(|last| last.sign == Sign::My);
        let mut token = of_age(plain, at, part.end, found.last())
            .or_else(|| of_lists(plain, at, part.end, &words[next..]))
            .unwrap_or_else(|| of_word(plain, at, part.end, first));
        if is_mine && is_clock(&plain[token.range.clone()]) {
            token.sign = Sign::Booking;
        }
        if token.range.end <= at {
            token.range.end = at + first.len_utf8();
        }
        at = token.range.end;
        found.push(token);
    }
    found
}

fn push_punctuation(sign: char, at: usize, found: &mut Vec<Token>) {
    let sign_of = match sign {
        '.' | '!' | '?' | '\n' | ';' | '\u{2026}' | '\u{1E}' => Sign::Stop,
        ',' | '(' | ')' | '-' | '/' | '=' | '>' => Sign::Comma,
        ':' => Sign::Colon,
        '"' | '*' => Sign::Quote,
        _ => return,
    };
    found.push(token(sign_of, at..at + sign.len_utf8()));
}

fn token(sign: Sign, range: Range<usize>) -> Token {
    Token { sign, range, is_kin: false, is_object: false, age: None }
}

fn of_age(plain: &str, at: usize, end: usize, last: Option<&Token>) -> Option<Token> {
    let first = *plain.as_bytes().get(at)?;
    if !(first.is_ascii_digit() || age::may_start(plain, at)) {
        return None;
    }
    let (length, found) = age::at(&plain[..end], at, last)?;
    Some(Token { age: Some(found), ..token(Sign::Age, at..at + length) })
}

/// The longest word of the lists that starts here; of two as long the one that says more.
fn of_lists(plain: &str, at: usize, end: usize, words: &[Word]) -> Option<Token> {
    let here = words.iter().take_while(|word| word.range.start <= at);
    let here = here.filter(|word| word.range.start == at && word.range.end <= end && is_meant(plain, word));
    let (mut best, mut is_kin): (Option<(&Word, Sign)>, bool) = (None, false);
    for word in here {
        is_kin |= word.class == Class::Kin && best.is_none_or(|(old, _)| old.range.end == word.range.end);
        let Some(sign) = sign_of(word.class) else { continue };
        let is_better = best.is_none_or(|(old, _)| {
            word.range.end > old.range.end || word.range.end == old.range.end && rank(word.class) < rank(old.class)
        });
        if is_better {
            best = Some((word, sign));
        }
    }
    let (word, sign) = best?;
    let finds = ["found", "saw", "seen", "spotted", "diagnosed", "missed"];
    let is_finding =
        sign == Sign::Meet && finds.iter().any(|find| find.eq_ignore_ascii_case(&plain[word.range.clone()]));
    let sign = if is_finding { Sign::Finding } else { sign };
    Some(Token { is_kin, ..token(sign, word.range.clone()) })
}

fn sign_of(class: Class) -> Option<Sign> {
    Some(match class {
        Class::PatientNoun => Sign::Other,
        Class::Role => Sign::Role,
        Class::Setting => Sign::Setting,
        Class::Presenting => Sign::Presenting,
        Class::Act => Sign::Act,
        Class::Meet => Sign::Meet,
        Class::Person => Sign::Person,
        Class::Occupation => Sign::Job,
        Class::Kin => Sign::Kin,
        Class::Adjective | Class::Nationality => Sign::Adjective,
        Class::Hospital => Sign::Hospital,
        Class::Condition | Class::Drug | Class::Procedure | Class::Finding | Class::Rare => Sign::Detail,
        Class::Everyday => Sign::Everyday,
        Class::Time => Sign::Time,
        Class::Vocative => Sign::Vocative,
        _ => return None,
    })
}

/// Which of two words of the same length says more.
fn rank(class: Class) -> u8 {
    match class {
        Class::PatientNoun => 0,
        Class::Role => 1,
        Class::Setting => 2,
        Class::Presenting => 3,
        Class::Act => 4,
        Class::Meet => 5,
        Class::Person => 6,
        Class::Occupation => 7,
        Class::Kin => 8,
        Class::Condition | Class::Drug | Class::Procedure | Class::Finding | Class::Rare => 9,
        Class::Everyday => 10,
        Class::Adjective | Class::Nationality => 11,
        Class::Hospital => 12,
        _ => 13,
    }
}

/// Short forms that are written in small letters as well, and mean nothing else.
const SMALL: [&str; 14] =
    ["cpr", "mri", "ecg", "ekg", "uti", "hiv", "dka", "dvt", "crp", "fb", "a1c", "ct", "gsw", "rtc"];

/// Whether a word of a list is meant: towns have a capital, short forms are written large.
pub fn is_meant(plain: &str, word: &Word) -> bool {
    let text = &plain[word.range.clone()];
    match word.class {
        Class::Town => text.starts_with(|c: char| c.is_ascii_uppercase()) || plain[..word.range.start].ends_with('#'),
        Class::Condition | Class::Drug | Class::Procedure | Class::Finding | Class::Rare | Class::Event => {
            text.len() > 3 || !is_small(text) || SMALL.contains(&text)
        }
        Class::Hospital => !matches!(text, "er" | "ed" | "Er" | "Ed"),
        // "a couple of days" is nobody.
        Class::Person if text.eq_ignore_ascii_case("couple") => {
            let rest = plain[word.range.end..].trim_start();
            !["of ", "more ", "days", "hours", "weeks", "years", "times"].iter().any(|start| rest.starts_with(start))
        }
        Class::Person => text != "LAD",
        _ => true,
    }
}

fn is_small(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// A word that is in no list.
fn of_word(plain: &str, at: usize, end: usize, first: char) -> Token {
    if matches!(first, '@' | '#' | '&' | '?') {
        let rest = &plain[at + 1..end];
        let length = if first == '@' { rest.find(|c: char| !(c.is_alphanumeric() || c == '_')) } else { Some(0) };
        return token(Sign::Other, at..at + 1 + length.unwrap_or(rest.len()));
    }
    let rest = &plain[at..end];
    if rest.starts_with("http") {
        return token(Sign::Other, at..at + rest.find(char::is_whitespace).unwrap_or(rest.len()));
    }
    let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '\'')).unwrap_or(rest.len());
    let word = rest[..length].trim_end_matches('\'');
    let range = at..at + word.len().max(1);
    let mut small = [0_u8; 12];
    let Some(small) = small.get_mut(..word.len()) else { return token(ending(word), range) };
    small.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    let small = std::str::from_utf8(small).unwrap_or("");
    let behind = &rest[word.len()..];
    match (slot(small, behind), initial(small, behind)) {
        (Some(more), _) => token(Sign::Slot, range.start..range.end + more),
        (None, Some(more)) => token(Sign::Person, range.start..range.end + more),
        (None, None) => {
            let is_object = matches!(small, "him" | "her");
            Token { is_object, ..token(meaning(small, word, behind), range) }
        }
    }
}

/// `Mr T`, `Mrs. B`: a name that was cut short so that nobody should know it. How many bytes behind the title belong to it.
fn initial(word: &str, rest: &str) -> Option<usize> {
    if !matches!(word, "mr" | "mrs" | "ms" | "miss") {
        return None;
    }
    let name = rest.strip_prefix('.').unwrap_or(rest).strip_prefix(' ')?;
    let mut letters = name.chars();
    let is_initial = letters.next().is_some_and(char::is_uppercase);
    let ends = letters.next().is_none_or(|next| !next.is_alphanumeric() && !matches!(next, '&' | '-'));
    (is_initial && ends).then(|| rest.len() - name.len() + name.chars().next().map_or(0, char::len_utf8))
}

/// `3pm`, `10am`.
fn is_clock(word: &str) -> bool {
    let digits = word.trim_end_matches("am").trim_end_matches("pm");
    digits.len() < word.len() && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// `bed 6`, `bay3`, `side room 2`: how many bytes behind the word belong to it.
fn slot(word: &str, rest: &str) -> Option<usize> {
    let name = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_slot = matches!(name, "bed" | "bay" | "cubicle" | "room" | "cube" | "trolley" | "sideroom" | "ward");
    if is_slot && name.len() < word.len() {
        return (name != "room").then_some(0);
    }
    let side_room = if word == "side" { rest.strip_prefix(" room") } else { None };
    if is_slot && name != "ward" || side_room.is_some() {
        let rest = side_room.unwrap_or(rest);
        let more = if side_room.is_some() { " room".len() } else { 0 };
        let rest = rest.strip_prefix(' ')?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let letter = rest.bytes().take_while(u8::is_ascii_alphanumeric).count() == 1
            && rest.starts_with(|c: char| c.is_ascii_uppercase() && !matches!(c, 'A' | 'I'));
        let length = if letter { 1 } else { digits };
        return (length > 0 && length < 3).then_some(more + length + 1);
    }
    None
}

#[rustfmt::skip]
fn meaning(word: &str, written: &str, rest: &str) -> Sign {
    match word {
        "i" | "we" | "i'm" | "im" | "i've" | "ive" | "i'd" | "we've" | "we're" | "we'd" | "i'll" | "i'm not" => Sign::I,
        "me" | "us" | "myself" => Sign::Me,
        "you" | "u" => Sign::You,
        "my" | "our" | "mine" | "ours" => Sign::My,
        "a" | "an" | "another" | "some" | "1" | "one" => Sign::A,
        "the" | "this" | "that" | "these" | "those" | "yon" => Sign::The,
        "he" | "she" | "his" | "her" | "him" | "hers" | "he's" | "she's" | "he'd" | "she'd" | "herself" | "himself"
        | "hes" | "shes" | "he'll" | "she'll" => Sign::She,
        "patient" | "patient's" | "px" | "ptnt" => Sign::Patient,
        "pt" | "pt's" | "pts'" => {
            let part = rest.trim_start_matches(['.', ' ']).starts_with(|c: char| c.is_ascii_digit());
            if part { Sign::Other } else if written == "PT" { Sign::Job } else { Sign::Patient }
        }
        "patients" | "pts" => Sign::Patients,
        "someone" | "somebody" => Sign::Someone,
        "who" | "whose" | "who's" | "who'd" | "whom" | "whos" => Sign::Who,
        "with" | "w" => Sign::With,
        // "my first ever patient".
        "ever" => Sign::Adjective,
        "if" | "when" | "whenever" | "every" | "each" | "any" | "whether" | "unless" | "how" | "imagine" | "suppose"
        | "would" | "your" => Sign::If,
        "should" | "must" | "may" | "might" | "can" | "could" | "needs" | "deserves" | "deserve" | "shouldn't"
        | "will" => Sign::Modal,
        "is" | "was" | "be" | "been" | "being" | "got" | "were" | "are" | "gets" | "it's" | "isn't" | "wasn't" => Sign::Be,
        "has" | "hadn't" | "hasn't" | "had" | "hadnt" => Sign::Has,
        "to" | "just" | "so" | "also" | "then" | "and" | "but" | "now" | "again" | "even" | "finally" | "up"
        | "actually" | "literally" | "still" | "only" | "already" | "in" | "off" | "out" | "for"
        | "never" | "once" | "really" | "on" | "from" | "at" | "by" | "of" => Sign::Between,
        "love" | "hate" | "adore" | "moment" | "feeling" | "nothing" | "awkward" | "loved" | "best" | "joy" | "buzz"
        | "enjoy" | "lol" | "beats" => Sign::Feeling,
        "said" | "says" | "asks" | "tells" | "thinks" | "wants" | "brings" | "brought" | "came" | "went" | "took"
        | "gave" | "left" | "knew" | "thought" | "made" | "did" | "ran" | "wrote" | "sang" | "cut" | "put"
        | "kept" | "felt" | "fell" | "began" | "drove" | "ate" | "drank" | "beat" | "woke" | "spat" | "threw" | "swore"
        | "bit" | "hit" | "stood" | "sat" | "lay" | "broke" | "sent" | "spent" | "paid" | "burst" | "taught" | "bought"
        | "forgot" | "became" | "grew" | "hid" | "held" | "let" | "wanted" | "couldn't" | "wouldn't" | "didn't"
        | "hasn" | "describes" | "says:" | "reports" | "denies" | "pulls" | "leaves" | "told" | "wept" | "shook"
        | "stopped" | "wore" | "wears" | "screams" | "screaming" | "sitting" | "sat up" | "asleep" | "unsure" | "keeps"
        | "stole" | "flew" | "tried" | "cried" | "died" | "meant" | "slept" | "spoke" | "won" | "rode" | "hung" | "got up" => Sign::Past,
        _ => ending(word),
    }
}

/// What the ending of an unknown word says.
fn ending(word: &str) -> Sign {
    let bytes = word.as_bytes();
    match bytes {
        [.., b'e', b'd'] if bytes.len() > 4 => Sign::Past,
        [.., b's', b's'] => Sign::Other,
        [.., b's'] if bytes.len() > 3 => Sign::Es,
        _ => Sign::Other,
    }
}
