//! Slurs. One that is aimed at people blocks; one that is quoted or reported asks, because hatred has to be told of too.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern::compile;
use super::scene::Scene;
use super::sign::is_quoted;
use super::{Remark, Topic};
use crate::check::lexicon::Class;
use crate::finding::Weight;

/// Looks for slurs in a text.
pub fn look(scene: &Scene<'_, '_>, remarks: &mut Vec<Remark>) {
    let plain: &str = &scene.view.normal.plain;
    for range in scene.view.words.of_class(Class::Slur) {
        if is_another_thing(plain, &range) {
            continue;
        }
        let weight = is_told_of(plain, &range).then_some(Weight::Asks);
        remarks.push(Remark { topic: Topic::Slur, range, weight });
    }
    for range in scene.view.words.of_class(Class::DoubtfulSlur) {
        if is_aimed(plain, &range) && !is_told_of(plain, &range) && !is_another_thing(plain, &range) {
            remarks.push(Remark { topic: Topic::Slur, range, weight: Some(Weight::Asks) });
        }
    }
}

/// Whether it is quoted, or the text tells that somebody said it.
fn is_told_of(plain: &str, range: &Range<usize>) -> bool {
    static TELLS: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"\b(?:call(?:ed|s|ing)?|shout(?:ed|ing|s)?|yell(?:ed|ing)?|said|says|saying|word|words|term|slurs?|labelled|abuse|abused|racism|racist|homophobi\w*|transphobi\w*|heard|hearing|named|graffiti|insults?|study|history of|title|n-word|p-word)\b",
        )
    });
    is_quoted(plain, range) || TELLS.is_match(&plain[..range.start]) || TELLS.is_match(&plain[range.end..])
}

/// Whether it is aimed at a person: "you …", "a …", "these …".
fn is_aimed(plain: &str, range: &Range<usize>) -> bool {
    static AIMS: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"(?:\byou(?:'re| are)? (?:[\w'-]+ ){0,2}|\b(?:stupid|dirty|filthy|fucking|bloody|dumb|thick) |\b(?:is|was|are|were) (?:(?:such|just|all|a|an|total|complete|absolute|fucking|bloody) )+)$",
        )
    });
    AIMS.is_match(&plain[..range.start])
}

/// Whether the words around it make it something else: a dish, a cat, a name.
fn is_another_thing(plain: &str, range: &Range<usize>) -> bool {
    static OTHER: LazyLock<Regex> = LazyLock::new(|| {
        compile(
            r"\b(?:peas|gravy|mash|butcher|pork|offal|maine|armour|armor|flame|fire|growth|offa's|diplegia|quadriplegia|paraplegia|cerebral|colon|bladder|gearbox|transmission|sovereign|pudding)\b",
        )
    });
    // A name: a capital letter in the middle of a sentence before another capital.
    let is_name = plain[range.start..].starts_with(char::is_uppercase)
        && plain[range.end..].trim_start().starts_with(char::is_uppercase)
        && plain[range.clone()].chars().skip(1).all(char::is_lowercase);
    OTHER.is_match(plain) || is_in_link(plain, range) || is_name && !plain[range.clone()].ends_with('s')
}

/// Whether it is a part of an address, a handle or a file name.
fn is_in_link(plain: &str, range: &Range<usize>) -> bool {
    let before = plain[..range.start].rsplit(char::is_whitespace).next().unwrap_or("");
    before.contains(['/', '@', '_']) || plain[range.end..].starts_with(['/', '_'])
}
