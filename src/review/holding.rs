//! What holds a tweet, and by which words: said after words were taken out of it, when something is left.

use crate::finding::{Finding, Item, State};
use crate::model::Tweet;
use crate::review::case::{Part, labelled};

/// One rule that holds a tweet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// Its code; or another word for why the tweet is not shown.
    pub code: String,
    /// What it noticed in the tweet, in order. Empty where it is about something else than words.
    pub parts: Vec<Part>,
    /// Whether it holds several tweets together.
    pub is_of_group: bool,
}

/// What stands behind each of the codes that hold a tweet.
pub fn holding(tweet: &Tweet, codes: &[String], findings: &[Finding]) -> Vec<Holding> {
    let item = Item::tweet(tweet.id);
    let open = |finding: &&Finding| {
        finding.weight.holds_back() && finding.state != State::Answered && finding.holds().contains(&item)
    };
    let open: Vec<&Finding> = findings.iter().filter(open).collect();
    let of_code = |code: &String| {
        let of_it: Vec<&Finding> = open.iter().copied().filter(|finding| finding.kind.code == *code).collect();
        let here = |finding: &&&Finding| finding.quote.as_ref().is_some_and(|quote| quote.text == tweet.text);
        let mut parts: Vec<Part> = of_it.iter().filter(here).flat_map(|finding| labelled(finding)).collect();
        parts.sort_by_key(|part| (part.range.start, part.range.end));
        parts.dedup();
        let is_of_group = !of_it.is_empty() && of_it.iter().all(|finding| finding.item != item);
        Holding { code: code.clone(), parts, is_of_group }
    };
    codes.iter().map(of_code).collect()
}
