//! `site import`: the cleared tweets of exports go to `tweets/`, everything else to `.held/`, which git never takes.
//!
//! What is committed has the last word: an id with a line in `tweets/` keeps it, byte for byte, unless it is gone from X
//! or was edited there since. An id that an earlier import covered and that now stands nowhere was taken away, here or
//! on another computer, and is held.

mod evidence;
mod jobs;
mod known;
mod leaving;
mod richer;
mod sorting;

use std::collections::HashSet;
use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::takedown;
use crate::model::{ArchiveFacts, Media, Tweet, TweetId};
use crate::source::export::Export;
use crate::value::Handle;

/// The reason of a tweet that the doctor withheld: no later import publishes it.
pub const DECISION: &str = "decision";
/// The reason of a tweet that an earlier import covered and that is not here: a person has to say what it was.
pub const UNKNOWN_HERE: &str = "unknown-here";
/// The reason of a tweet of which words were taken out, and which something else still holds: no import brings them back.
pub const REDACTED: &str = "redacted";

/// Takes all metadata out of a file, given its name and its bytes. May run on many threads at once.
pub type Strip<'a> = &'a (dyn Fn(&str, &[u8]) -> Result<Vec<u8>, String> + Sync);

/// Hears how far the media files are. May be called from many threads at once.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// What an import needs. Every tweet of the export is in `shown` or in `held`: one that is in neither would be taken
/// for unknown when it comes back.
pub struct Import<'a> {
    /// The author's folder.
    pub folder: &'a Path,
    /// Where media are read from.
    pub exports: &'a [Export],
    /// Tweets that may be published, each with only the media that may be.
    pub shown: &'a [Tweet],
    /// Tweets that may not, with the reasons. Their media travel with them and are shown once they are kept.
    pub held: &'a [Held],
    /// Media that may not be shown, whatever becomes of their tweet.
    pub held_media: &'a [(TweetId, Media)],
    /// What is known of the exports.
    pub facts: &'a ArchiveFacts,
    /// Tweets that were taken down; none of them is in `shown` or `held`.
    pub taken_down: &'a HashSet<TweetId>,
    /// The handles of each of the doctor's accounts, former ones too.
    pub accounts: &'a [Vec<Handle>],
    /// The day of the import.
    pub today: Date,
    /// Takes metadata out of every media file; its error keeps the file out of the folder.
    pub strip: Strip<'a>,
    /// Told of each media file that is done: how many are, and of how many.
    pub progress: Progress<'a>,
}

/// A tweet that is held back.
#[derive(Clone, Debug)]
pub struct Held {
    /// The tweet.
    pub tweet: Tweet,
    /// Codes of rules, or the word for what is left out (`reply`, `retweet` …).
    pub why: Vec<String>,
}

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Tweets of the export that were in `tweets/` before and keep their line.
    pub kept: u64,
    /// New lines in `tweets/`.
    pub added: u64,
    /// Of the new lines, those that were held before.
    pub released: u64,
    /// Tweets of the export that are held now.
    pub held: u64,
    /// Of the held ones, those held because an earlier import covered them and they are not here.
    pub unknown_here: u64,
    /// Tweets that are no longer on X and are taken out of `tweets/`, or were not put there.
    pub gone: u64,
    /// Lines of `tweets/` that stay public, while the export has other words for them in which something was found: the
    /// code of the first rule.
    pub other_words: Vec<(TweetId, String)>,
    /// Lines of `tweets/` that a later version took the place of.
    pub replaced: u64,
    /// Media files written to `tweets/media/`.
    pub media: u64,
    /// Media files written to `.held/media/`.
    pub held_media: u64,
    /// Media files that are nowhere in the folder, with why.
    pub refused: Vec<(String, String)>,
}

/// Writes the tweets and media of exports into the folder. Everything is made beside and moved into its place at the
/// end: an import that is cut off before leaves the folder as it was, and one that is cut off while moving loses nothing
/// and is ended by the next.
///
/// # Errors
/// The disk refuses, or a line that is there already cannot be read.
pub fn run(import: &Import<'_>) -> io::Result<Imported> {
    takedown::listed(import.folder)?.is_subset(import.taken_down).then_some(()).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidData, ".held/takedowns.toml was not read as it stands. Mend it first.")
    })?;
    let mut sorting = sorting::Sorting::open(import)?;
    for tweet in import.shown {
        sorting.shown(tweet);
    }
    for held in import.held {
        sorting.held(held);
    }
    for (tweet, media) in import.held_media {
        sorting.held_media(*tweet, media);
    }
    sorting.take_out_replaced();
    sorting.take_out_gone();
    sorting.finish()
}

/// Whether a person has to act before a held tweet is published.
fn is_settled(why: &[String]) -> bool {
    why.iter().any(|why| [DECISION, UNKNOWN_HERE, REDACTED].contains(&why.as_str()))
}
