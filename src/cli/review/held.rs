//! What still holds a tweet, in words: the rules, and what each of them noticed.

use super::desk::Table;
use crate::model::TweetId;
use crate::review::{Holding, holding};

/// Whether the words of the tweet are quoted. What was noticed has a name that can stand in any output; the words belong
/// before the eyes of the person who is asked, and nowhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quoting {
    /// With the words.
    Words,
    /// Without.
    Nothing,
}

/// What holds a tweet, as `CF-01 (nhs number), CF-15 (with other tweets)`. Empty where nothing does.
pub fn told(table: &Table, id: TweetId, quoting: Quoting) -> String {
    let mut all = table.site.tweets.iter().chain(&table.site.held);
    let (Some(why), Some(tweet)) = (table.why(id), all.find(|tweet| tweet.id == id)) else { return String::new() };
    let one = |holding: &Holding| {
        let mut parts: Vec<String> = Vec::new();
        for part in &holding.parts {
            let words = tweet.text.get(part.range.clone()).unwrap_or_default();
            let part = match quoting {
                Quoting::Words => format!("{} \u{201c}{}\u{201d}", part.label, words.replace('\n', " ")),
                Quoting::Nothing => part.label.clone(),
            };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        if holding.is_of_group {
            parts.push("with other tweets".to_owned());
        }
        parts.join(", ")
    };
    // Rules that noticed the same are told together.
    let mut told: Vec<(String, Vec<String>)> = Vec::new();
    for holding in holding(tweet, why, &table.findings) {
        let noticed = one(&holding);
        match told.iter_mut().find(|(known, _)| *known == noticed && !noticed.is_empty()) {
            Some((_, codes)) => codes.push(holding.code),
            None => told.push((noticed, vec![holding.code])),
        }
    }
    let one = |(noticed, codes): (String, Vec<String>)| {
        let codes = codes.join(" ");
        if noticed.is_empty() { codes } else { format!("{codes} ({noticed})") }
    };
    told.into_iter().map(one).collect::<Vec<_>>().join(", ")
}
