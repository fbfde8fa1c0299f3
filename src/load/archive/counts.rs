//! What an export says that it holds, against what is in it. Whatever is missing is said once, with how much it is.

use std::collections::BTreeSet;

use crate::finding::{Finding, Place, reading as kinds};
use crate::model::TweetId;

use super::manifest::Manifest;
use super::reading::Reading;

/// Compares the list of contents with the tweets read so far, of which `skipped` could not be read.
pub(super) fn against_contents(reading: &mut Reading<'_>, manifest: &Manifest, skipped: u64) {
    let at = reading.export.place(manifest.file);
    let missing = manifest.tweet_files.iter().map(|(file, _)| file).filter(|file| !reading.export.has(file));
    for file in missing.collect::<Vec<_>>() {
        reading.incomplete(at.clone(), format!("The export names {file}, which is not in it."));
    }
    let counts: Option<Vec<u64>> = manifest.tweet_files.iter().map(|(_, count)| *count).collect();
    let read = reading.part.entries.len() as u64 + reading.part.repeated + skipped;
    match counts.map(|counts| counts.iter().fold(0_u64, |sum, count| sum.saturating_add(*count))) {
        Some(named) if !manifest.tweet_files.is_empty() && named != read => {
            reading.incomplete(at, says_other(named, read));
        }
        _ => {}
    }
}

fn says_other(named: u64, read: u64) -> String {
    let tweets = if named == 1 { "tweet" } else { "tweets" };
    let are = if read == 1 { "is" } else { "are" };
    format!("The export says that it holds {named} {tweets}, and {read} {are} in it.")
}

/// Whether a tweet that is not here was not on X either when the export was made.
pub(super) fn is_whole(reading: &Reading<'_>, manifest: &Manifest, skipped: u64) -> bool {
    let is_there = |(file, count): &(String, Option<u64>)| reading.export.has(file) && count.is_some();
    let named: u64 = manifest.tweet_files.iter().filter_map(|(_, count)| *count).fold(0, u64::saturating_add);
    let read = reading.part.entries.len() as u64 + reading.part.repeated + skipped;
    let files = &manifest.tweet_files;
    // What cannot be read is there all the same, if it is known which tweet it is.
    let is_told = reading.part.unread.len() as u64 == skipped;
    !manifest.is_partial && is_told && !files.is_empty() && files.iter().all(is_there) && named == read
}

/// Compares the ids that the export lists by themselves with those of its tweets: each should be there once.
pub(super) fn against_headers(reading: &mut Reading<'_>, file: &str, listed: &BTreeSet<TweetId>) {
    let read: BTreeSet<TweetId> = reading.part.entries.keys().copied().collect();
    let without_tweet = listed.difference(&read).count();
    let without_header = read.difference(listed).count();
    let lacking = match without_tweet {
        1 => "1 tweet that is not in the export".to_owned(),
        several => format!("{several} tweets that are not in the export"),
    };
    let says = match (without_tweet, without_header) {
        (0, 0) => return,
        (_, 0) => format!("{file} lists {lacking}."),
        (0, 1) => format!("1 tweet of the export is not in {file}, so one of the two is not whole."),
        (0, more) => format!("{more} tweets of the export are not in {file}, so one of the two is not whole."),
        (_, 1) => format!("{file} lists {lacking}, and lacks 1 that is."),
        (_, more) => format!("{file} lists {lacking}, and lacks {more} that are."),
    };
    // Where tweets are missing, nothing that is missing says that it is gone from X.
    reading.part.is_whole &= without_tweet == 0;
    let at = reading.export.place(file);
    reading.incomplete(at, says);
}

/// Says what was looked for and what was found.
pub(super) fn say_no_tweets(reading: &mut Reading<'_>) {
    let export = reading.export;
    let all = export.names().into_iter().chain(export.other_names().iter().map(String::as_str));
    let tops: BTreeSet<&str> = all.filter_map(|name| name.split('/').next()).collect();
    let found: Vec<&str> = tops.into_iter().take(10).collect();
    let found = if found.is_empty() { "nothing".to_owned() } else { found.join(", ") };
    let message = format!(
        "The export has no tweets: looked for data/tweets.js, data/tweet.js and data/js/tweets/, found {found} at its top."
    );
    let mend = "Pass the zip file that X sent, or the folder unpacked from it.";
    let finding = Finding::new(&kinds::UNREADABLE_FILE, reading.item(), message).mend(mend);
    reading.findings.push(finding.at(Place::file(export.name())));
}
