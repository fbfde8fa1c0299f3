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

/// Whether a text is written in heat against whom it speaks to.
pub(super) fn is_heated(view: &TextView<'_>) -> bool {
    static HEAT: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"\b(?:furious|livid|disgusting|disgrace(?:ful)?|pathetic|appalling|despicable|shameful|shame on|how dare|sick of (?:you|people)|had enough|ffs|stfu|shut up|get a grip|grow up|get lost|piss off|fuck (?:off|you)|bullshit|utter (?:nonsense|crap|rubbish)|idiot\w*|moron\w*|clueless|spineless|liars?|lying|you people|what planet|don't you dare|wrong and you know it|coward\w*|ignorant|you're (?:deluded|insane|a joke)|can do one)\b",
        )
    });
    static YOU: LazyLock<Regex> = LazyLock::new(|| compile(r"\b(?:you|your|you're|ur)\b"));
    let plain: &str = &view.normal.plain;
    let is_friendly = plain.contains(['❤', '😂', '🙏', '😉']) || plain.contains(":)") || plain.contains("haha");
    view.words.has(Class::Heat) && !is_friendly && YOU.is_match(plain) && HEAT.is_match(plain)
}
