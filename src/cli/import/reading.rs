//! What an import read of its exports, by kind, and what it saw by name and left closed.

use std::collections::BTreeMap;

use crate::cli::options::counted;
use crate::model::{Audience, LeftOut, Tweet, TweetKind};
use crate::pipeline::Prepared;
use crate::source::export::Exports;

/// Up to three lines for the person at the keyboard: how much was read, of what kind, and what stayed closed.
pub(super) fn told(prepared: &Prepared, exports: &Exports) -> String {
    format!("{}{}{}", read(prepared), kinds(prepared), closed(exports))
}

fn read(prepared: &Prepared) -> String {
    let facts = prepared.cleared.archive.clone().unwrap_or_default();
    let private = match facts.private_files_ignored {
        0 => String::new(),
        count => format!(" {} not opened.", counted(count, "private file was", "private files were")),
    };
    let entries = counted(facts.read, "entry", "entries");
    format!("Read {entries} of {}; {} could not be read.{private}\n", facts.origin, facts.skipped)
}

fn kinds(prepared: &Prepared) -> String {
    let held = prepared.held.tweets.iter().map(|(tweet, _)| tweet);
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for tweet in prepared.cleared.tweets.iter().chain(held) {
        *counts.entry(kind(tweet)).or_default() += 1;
    }
    let of = |kind| counts.get(kind).copied().unwrap_or(0);
    let left_out = |kind| prepared.cleared.left_out.get(&kind).copied().unwrap_or(0);
    let all = [
        (of("own"), "own tweet", "own tweets"),
        (of("reply"), "reply to others", "replies to others"),
        (of("retweet"), "retweet", "retweets"),
        (of("community"), "community tweet", "community tweets"),
        (left_out(LeftOut::Edited), "earlier version of an edited tweet", "earlier versions of edited tweets"),
        (left_out(LeftOut::Repeated), "repeated entry", "repeated entries"),
        (prepared.held.articles.len() as u64, "published article", "published articles"),
    ];
    let told: Vec<String> = all
        .iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, several)| counted(*count, one, several))
        .collect();
    if told.is_empty() { String::new() } else { format!("  {}.\n", told.join(", ")) }
}

fn kind(tweet: &Tweet) -> &'static str {
    match (&tweet.kind, tweet.audience) {
        (TweetKind::Retweet { .. }, _) => "retweet",
        (TweetKind::Reply, _) => "reply",
        (TweetKind::Own, Audience::Community) => "community",
        (TweetKind::Own, _) => "own",
    }
}

/// The private files, with the folders of messages' and deleted tweets' media as one each.
fn closed(exports: &Exports) -> String {
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    for name in exports.iter().flat_map(|export| export.private_names()) {
        let inner = name.strip_prefix("data/").unwrap_or(name);
        let shown = inner.split_once('/').map_or(inner.to_owned(), |(folder, _)| format!("{folder}/"));
        // A name is what somebody else wrote: nothing in it may move the cursor.
        let shown = shown.chars().filter(|c| !c.is_control()).collect();
        *seen.entry(shown).or_default() += 1;
    }
    if seen.is_empty() {
        return String::new();
    }
    let names: Vec<String> = seen
        .into_iter()
        .map(
            |(name, count)| {
                if name.ends_with('/') { format!("{name} ({})", counted(count, "file", "files")) } else { name }
            },
        )
        .collect();
    format!("Seen by name and left closed: {}.\n", names.join(", "))
}
