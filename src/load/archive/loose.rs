//! Reading JSON of X leniently: numbers that are strings, strings that are numbers, lists with odd members.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, Visitor};

/// A number or a string, kept as its digits or words. Never goes through a float: what does not fit is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Word(pub(super) String);

impl Word {
    /// The number, where it is a whole one that fits.
    pub(super) fn number(&self) -> Option<u64> {
        let digits = !self.0.is_empty() && self.0.bytes().all(|b| b.is_ascii_digit());
        if digits { self.0.parse().ok() } else { None }
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Word, D::Error> {
        deserializer.deserialize_any(WordVisitor)
    }
}

struct WordVisitor;

impl Visitor<'_> for WordVisitor {
    type Value = Word;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or a string")
    }
    fn visit_str<E>(self, text: &str) -> Result<Word, E> {
        Ok(Word(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<Word, E> {
        Ok(Word(text))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Word, E> {
        Ok(Word(number.to_string()))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Word, E> {
        Ok(Word(number.to_string()))
    }
    fn visit_f64<E>(self, _: f64) -> Result<Word, E> {
        Ok(Word::default())
    }
    fn visit_bool<E>(self, truth: bool) -> Result<Word, E> {
        Ok(Word(truth.to_string()))
    }
    fn visit_unit<E>(self) -> Result<Word, E> {
        Ok(Word::default())
    }
}

/// Null as nothing.
pub(super) fn or_default<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Deserialize<'de> + Default,
    D: Deserializer<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A value, or nothing where it is null or of an odd kind.
pub(super) fn maybe<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Ok(match Option::deserialize(deserializer)? {
        Some(Member::Good(value)) => Some(value),
        Some(Member::Odd(_)) | None => None,
    })
}

/// A list whose odd members are left out; null is an empty one.
pub(super) fn list<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    let members: Option<Vec<Member<T>>> = Option::deserialize(deserializer)?;
    let good = |member| match member {
        Member::Good(value) => Some(value),
        Member::Odd(_) => None,
    };
    Ok(members.unwrap_or_default().into_iter().filter_map(good).collect())
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Member<T> {
    Good(T),
    Odd(IgnoredAny),
}
