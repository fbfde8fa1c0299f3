//! `.held/media.jsonl` → pictures that wait to be looked at, each with its tweet.

use crate::finding::{Finding, Item, Place, reading};
use crate::model::tweet_line::{HeldMedia, parser_words};
use crate::model::{Media, TweetId};

const FILE: &str = ".held/media.jsonl";

/// Reads the list; a line that cannot be read is named and skipped, and its picture stays where it is.
pub fn load(text: Option<&str>, findings: &mut Vec<Finding>) -> Vec<(TweetId, Media)> {
    let lines = text.unwrap_or_default().lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let mut held = Vec::new();
    for (index, line) in lines {
        let read = serde_json::from_str::<HeldMedia>(line).map_err(|error| parser_words(&error));
        let pair = read.and_then(|read| {
            let tweet = read.tweet().ok_or_else(|| "its tweet is no id".to_owned())?;
            Ok((tweet, read.media.media()?))
        });
        match pair {
            Ok(pair) => held.push(pair),
            Err(why) => {
                let place = Place::line(FILE, u32::try_from(index + 1).unwrap_or(u32::MAX));
                let says = format!("This line cannot be read: {why}.");
                let finding = Finding::new(&reading::SKIPPED_TWEET, Item::file(FILE), says).at(place);
                findings.push(finding.mend("Import the export again, which writes the list anew."));
            }
        }
    }
    held
}
