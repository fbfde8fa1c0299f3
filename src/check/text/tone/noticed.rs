//! What is remembered of a tweet for the rules on several together: whom it speaks badly of, and whether it is heated.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern::compile;
use super::{Remark, Tone, Topic};
use crate::check::lexicon::Class;
use crate::check::text::TextView;

/// The little of the tone that is remembered of every tweet.
#[derive(Clone, Debug, Default)]
pub struct Noticed {
    /// Handles and names that it speaks badly of, in lower case.
    pub targets: Vec<String>,
    /// Whether it is written in heat.
    pub is_heated: bool,
}

impl Noticed {
    /// Adds one text of the same tweet.
    pub fn add(&mut self, tone: &Tone) {
        for target in &tone.targets {
            if !self.targets.contains(target) {
                self.targets.push(target.clone());
            }
        }
        self.is_heated |= tone.is_heated;
    }
}

/// Whom the remarks of a text speak badly of.
pub(super) fn targets(view: &TextView<'_>, remarks: &[Remark]) -> Vec<String> {
    static PERSON: LazyLock<Regex> = LazyLock::new(|| compile("<person>"));
    let is_bad = |remark: &&Remark| matches!(remark.topic, Topic::Insult | Topic::Accusation | Topic::Criticism);
    let mut found = Vec::new();
    for remark in remarks.iter().filter(is_bad) {
        let plain: &str = &view.normal.plain;
        let mut persons: Vec<&str> =
            PERSON.find_iter(&plain[remark.range.clone()]).map(|person| person.as_str()).collect();
        if persons.is_empty() {
            // "You are …" is said to the first handle.
            persons.extend(PERSON.find(plain).map(|person| person.as_str()));
        }
        found.extend(persons.into_iter().map(|person| person.trim_start_matches('@').to_lowercase()));
    }
    found.sort();
    found.dedup();
    found.retain(|person| !view.author.handles.contains(person));
    found
}

/// Whether a text is written in heat: words of anger, or three words and more in capitals.
pub(super) fn is_heated(view: &TextView<'_>) -> bool {
    view.words.has(Class::Heat) && !view.normal.plain.contains(['❤', '😂', '🙏'])
        || view.normal.plain.split_whitespace().filter(|word| is_shouted(word)).count() >= 4
}

fn is_shouted(word: &str) -> bool {
    word.len() >= 4
        && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_punctuation())
        && word.bytes().filter(u8::is_ascii_uppercase).count() >= 4
}
