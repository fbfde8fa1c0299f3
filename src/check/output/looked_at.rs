//! Which words of an output stand in a tweet or a post that is shown. The rules on texts have seen them there as they are,
//! with their own words around and with the knowledge that others may have written them; on a page the words of a neighbour
//! stand beside them.

use std::borrow::Cow;
use std::collections::HashSet;

use aho_corasick::AhoCorasick;

use super::OutputFacts;
use crate::check::text::direct::Kind;
use crate::check::text::normal::Normal;

/// Up to so many words are sought one after the other; more of them all at once.
const FEW: usize = 8;

/// Words that stand in texts that are shown.
#[derive(Debug, Default)]
pub struct Seen<'w> {
    in_tweets: HashSet<&'w str>,
    in_posts: HashSet<&'w str>,
}

impl<'w> Seen<'w> {
    /// Seeks words in every text that is shown.
    pub fn of(facts: &OutputFacts<'_>, words: impl Iterator<Item = (Kind, &'w str)>) -> Seen<'w> {
        let (mut all, mut for_posts) = (HashSet::new(), HashSet::new());
        for (kind, words) in words {
            all.insert(words);
            if is_for_text(kind) {
                for_posts.insert(words);
            }
        }
        let in_tweets = standing(all, facts.tweets.iter().map(|tweet| Normal::of(&tweet.text).plain));
        for_posts.retain(|words| !in_tweets.contains(words));
        let in_posts = standing(for_posts, facts.posts.iter().map(|post| Normal::of_markdown(&post.source).plain));
        Seen { in_tweets, in_posts }
    }

    /// Whether words for a thing of some kind were looked at where they stand.
    pub fn holds(&self, kind: Kind, words: &str) -> bool {
        self.in_tweets.contains(words) || is_for_text(kind) && self.in_posts.contains(words)
    }
}

/// Of a post, numbers of patients, dates of birth and links to records are not left to the rules on texts.
fn is_for_text(kind: Kind) -> bool {
    use Kind::{Colleague, Email, Landline, Mobile, Name, Postcode, Street};
    matches!(kind, Name | Postcode | Street | Mobile | Landline | Email | Colleague)
}

/// Those of some words that stand in any of the texts.
fn standing<'w, 't>(mut words: HashSet<&'w str>, texts: impl Iterator<Item = Cow<'t, str>>) -> HashSet<&'w str> {
    let mut found = HashSet::new();
    if words.is_empty() {
        return found;
    }
    let row: Vec<&str> = words.iter().copied().collect();
    let automaton = if row.len() > FEW { AhoCorasick::new(&row).ok() } else { None };
    for text in texts {
        match &automaton {
            Some(automaton) => {
                found.extend(automaton.find_overlapping_iter(&*text).map(|words| row[words.pattern().as_usize()]));
            }
            None => found.extend(words.extract_if(|words| text.contains(*words))),
        }
        if found.len() == row.len() {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_words_and_many_are_found_alike() {
        let texts = ["Mr Xa fell", "and Mr Xabc, Mr Xbd"];
        let all: Vec<String> = ('a'..='z').flat_map(|end| [format!("Mr X{end}"), format!("Mr X{end}bc")]).collect();
        let seek = |words: &[&'static str]| {
            let mut found: Vec<&str> =
                standing(words.iter().copied().collect(), texts.iter().map(|text| Cow::Borrowed(*text)))
                    .into_iter()
                    .collect();
            found.sort_unstable();
            found
        };
        let few = ["Mr Xa", "Mr Xabc", "Mr Xb", "Mr Xc"];
        assert_eq!(seek(&few), ["Mr Xa", "Mr Xabc", "Mr Xb"]);
        let many: HashSet<&str> = all.iter().map(String::as_str).collect();
        let mut found: Vec<&str> = standing(many, texts.iter().map(|text| Cow::Borrowed(*text))).into_iter().collect();
        found.sort_unstable();
        assert_eq!(found, ["Mr Xa", "Mr Xabc", "Mr Xb"]);
        assert_eq!(seek(&[]), [] as [&str; 0]);
    }
}
