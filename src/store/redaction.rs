//! Redaction: some words of a tweet give way to a mark, in its line. The line as it was goes to `.held/originals/` first,
//! and is in no other place.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use super::atomic;
use super::import::REDACTED;
use super::lines::Lines;
use crate::clear::cut_words;
use crate::model::tweet_line::{TweetLine, line_of};
use crate::model::{Tweet, TweetId};
use crate::value::Span;

fn originals(folder: &Path) -> io::Result<Lines> {
    Lines::read(&folder.join(".held/originals"))
}

/// The tweets of which a person took words out on this computer; none where that cannot be read.
pub fn redacted(folder: &Path) -> BTreeSet<TweetId> {
    originals(folder).map(|lines| lines.by_id.into_keys().collect()).unwrap_or_default()
}

/// The tweet as it would be shown without some of its words.
pub fn without(tweet: &Tweet, words: &[Span]) -> Tweet {
    let mut shown = tweet.clone();
    cut_words(&mut shown, words);
    shown
}

/// Takes words out of a tweet, wherever its line lies. A line in `.held/` stays there until nothing else holds it; one in
/// `tweets/` is changed in its place. False where the tweet is in neither, or has no such words.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn redact_tweet(folder: &Path, id: TweetId, words: &[Span]) -> io::Result<bool> {
    let mut shown = Lines::read(&folder.join("tweets"))?;
    let mut held = Lines::read(&folder.join(".held/tweets"))?;
    let is_shown = shown.by_id.contains_key(&id);
    let lines = if is_shown { &mut shown } else { &mut held };
    let Some(line) = lines.by_id.get(&id).cloned() else { return Ok(false) };
    let invalid = |why: String| io::Error::new(io::ErrorKind::InvalidData, why);
    let whole = line.read.tweet().map_err(invalid)?;
    let redacted = without(&whole, words);
    if redacted == whole {
        return Ok(false);
    }
    atomic::keep_held_out_of_git(folder)?;
    let mut kept = originals(folder)?;
    // Of a second redaction the first original is the whole one.
    kept.by_id.entry(id).or_insert_with(|| line.clone());
    kept.write()?;
    let mut why = line.read.why.clone();
    if !is_shown && why.iter().all(|word| word != REDACTED) {
        why.push(REDACTED.to_owned());
    }
    let media = line.read.media.clone();
    lines.by_id.insert(id, line.with(TweetLine { why, media, ..line_of(&redacted) }));
    lines.write()?;
    Ok(true)
}

/// Removes the line as it was: nothing is to be left of the tweet.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub(super) fn forget(folder: &Path, id: TweetId) -> io::Result<()> {
    let mut kept = originals(folder)?;
    match kept.by_id.remove(&id) {
        Some(_) => kept.write(),
        None => Ok(()),
    }
}
