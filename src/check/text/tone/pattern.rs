//! Patterns in a short form. They are compiled when a text first needs one, and run only where a word of the lists says
//! that they may match.
//!
//! A space stands for any white space, ` ?` for white space or none, `…` for up to sixty signs of one sentence, `<insult>`
//! for the words of that list, `<person>` for a handle or a name with a title or a first name.

use std::sync::{LazyLock, OnceLock};

use regex::{Regex, RegexBuilder};

use crate::check::lexicon::{Class, alternatives};

/// A pattern that is compiled when it is first needed. An empty one matches nothing.
#[derive(Debug, Default)]
pub struct Pattern {
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// The regular expression of `short`; none where it is empty.
    ///
    /// # Panics
    /// Where a pattern of ours does not compile; a test compiles all of them.
    pub fn get(&self, short: &str) -> Option<&Regex> {
        self.compiled.get_or_init(|| (!short.is_empty()).then(|| compile(short))).as_ref()
    }
}

/// Compiles a pattern in short form, without regard to case where it does not say otherwise.
///
/// # Panics
/// Where it does not compile: a fault of ours.
pub fn compile(short: &str) -> Regex {
    let long = long_form(short);
    let built = RegexBuilder::new(&long).case_insensitive(true).size_limit(64 << 20).build();
    built.unwrap_or_else(|error| panic!("the pattern {short} is wrong: {error}"))
}

fn long_form(short: &str) -> String {
    let mut text = short.to_owned();
    while let Some((start, end)) = part(&text) {
        let replacement = meaning(&text[start + 1..end]);
        text.replace_range(start..=end, &replacement);
    }
    text.replace('…', "[^.!?]{0,60}?")
        .replace(r"\b", r"(?-u:\b)")
        .replace(r"\w", "[0-9A-Za-z_]")
        .replace(" ?", r"\s*")
        .replace(' ', r"\s+")
}

/// The first `<name>` in lower case. Named groups such as `(?P<x>` are not used in short forms.
fn part(text: &str) -> Option<(usize, usize)> {
    text.match_indices('<').find_map(|(start, _)| {
        let end = start + text[start..].find('>')?;
        let name = &text[start + 1..end];
        (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase())).then_some((start, end))
    })
}

static GIVEN: LazyLock<String> = LazyLock::new(|| {
    let lines = include_str!("given-names.txt").lines();
    lines.filter(|line| !line.starts_with("//") && !line.is_empty()).collect::<Vec<_>>().join("|")
});

/// What a part in angle brackets stands for.
fn meaning(name: &str) -> String {
    let class = match name {
        "insult" => Class::Insult,
        "insulting" => Class::Insulting,
        "group" => Class::Group,
        "medicine" => Class::Medicine,
        "disease" => Class::Disease,
        "remedy" => Class::Remedy,
        "treatment" => Class::Treatment,
        "product" => Class::Product,
        "prescribed" => Class::PrescriptionOnly,
        "result" => Class::Result,
        "complaint" => Class::Complaint,
        "body" => Class::Body,
        "laughter" => Class::Laughter,
        _ => return phrase(name),
    };
    format!("(?:{})", alternatives(class))
}

fn phrase(name: &str) -> String {
    let text = match name {
        "handle" => r"@\w{1,20}",
        "cap" => r"(?-i:[A-Z](?:'[A-Z])?[a-z]+(?:[A-Z][a-z]+)?(?:['-][A-Z]?[a-z]+)*)",
        "title" => {
            r"(?-i:Dr|Prof|Professor|Doctor|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baroness|Minister|Secretary|President|Senator|Judge|Councillor|Cllr|Matron|Sister|Nurse)\.?"
        }
        "given" => return format!("(?-i:{})", *GIVEN),
        "name" => r"(?:<title>(?: (?-i:[A-Z]\.?))?(?: <cap>){1,3}|<given>(?: <cap>){1,2})",
        "office" => {
            r"\bthe (?:prime|health|education|home|shadow|junior) ?(?:health |education )?(?:minister|secretary)|\bthe (?:minister|secretary of state) for (?:health|education|social care|public health)"
        }
        "person" => r"(?:<handle>|\b<name>|<office>)",
        // What may follow a noun that insults: "a clown and …", not "a joke account".
        "tail" => {
            r"(?:[^\w\s'-]|$|\s+(?:and|or|who|that|for|of|in|to|with|at|as|but|when|because|on|today|again|tonight|he|she|they|i|you|if|from|this|so|haha|lol|really|whose|about|by|over|all|get|give|stop|just|please)\b|\s+[^\w\s])"
        }
        // One patient, seen by the author: never "patient" as a quality.
        "one" => {
            r"(?:\b(?:my|a|an|the|this|that|another|last|next|first|our|one|every|some|lovely|grateful)(?: [\w'-]+){0,2}? (?:patient|pt)\b|\bpts?\b|\bone of my patients\b|\bpatient's?\b)"
        }
        "child" => {
            r"(?:son|daughter|boys?|girls?|kids?|children|child|twins|youngest|eldest|oldest|baby|toddler|little one|year old|stepson|stepdaughter)"
        }
        "adverbs" => {
            r"(?:(?:such|just|really|still|clearly|honestly|nothing but|utterly|completely|totally|absolutely|so|too|very|quite|always|being|obviously|frankly|basically|literally|truly|as|a bit|proper|simply|actually|fucking|bloody|all|mostly|both) )*"
        }
        _ => panic!("no part of patterns is called {name}"),
    };
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_form_means_what_it_says() {
        let pattern = compile(r"<person> is <adverbs>an? <insult>\b");
        for text in ["@someone is a clown", "Dr Ann Example is such an  idiot", "John Example is a total\nfool"] {
            assert_eq!(pattern.is_match(text), !text.contains("total"), "{text}");
        }
        assert!(!pattern.is_match("it is a clown"));
        assert!(compile("a… b").is_match("a then b") && !compile("a… b").is_match("a. Then b"));
    }
}
