//! `site import`: the cleared tweets of an export go to `tweets/`, everything else to `.held/`, which git never takes.
//!
//! What is committed has the last word: an id with a line in `tweets/` keeps it, byte for byte. An id that an earlier
//! import covered and that now stands nowhere was taken away, here or on another computer, and is held.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rayon::prelude::*;

use super::atomic;
use super::import_log::ImportLog;
use super::lines::{Line, Lines};
use super::media::{HeldList, held_path, shown_path};
use crate::model::tweet_line::HeldMedia;
use crate::model::tweet_line::{line_of, media_line};
use crate::model::{ArchiveFacts, Media, Tweet, TweetId};
use crate::source::export::{self, Export};

/// The reason of a tweet that the doctor withheld: no later import publishes it.
pub const DECISION: &str = "decision";
/// The reason of a tweet that an earlier import covered and that is not here: a person has to say what it was.
pub const UNKNOWN_HERE: &str = "unknown-here";

/// Takes all metadata out of a file, given its name and its bytes. May run on many threads at once.
pub type Strip<'a> = &'a (dyn Fn(&str, &[u8]) -> Result<Vec<u8>, String> + Sync);

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
    /// What is known of the export.
    pub facts: &'a ArchiveFacts,
    /// The day of the import.
    pub today: Date,
    /// Takes metadata out of every media file; its error keeps the file out of the folder.
    pub strip: Strip<'a>,
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
    /// Media files written to `tweets/media/`.
    pub media: u64,
    /// Media files written to `.held/media/`.
    pub held_media: u64,
    /// Media files that are nowhere in the folder, with why.
    pub refused: Vec<(String, String)>,
}

/// Writes an export's tweets and media into the folder.
///
/// # Errors
/// The disk refuses, or a line that is there already cannot be read.
pub fn run(import: &Import<'_>) -> io::Result<Imported> {
    let shown = Lines::read(&import.folder.join("tweets"))?;
    let held = Lines::read(&import.folder.join(".held/tweets"))?;
    let log = ImportLog::read(import.folder)?;
    let list = HeldList::read(import.folder)?;
    let mut sorting = Sorting { import, shown, held, list, log, media: Vec::new(), did: Imported::default() };
    for tweet in import.shown {
        sorting.shown(tweet);
    }
    for held in import.held {
        sorting.held(held);
    }
    for (tweet, media) in import.held_media {
        sorting.held_media(*tweet, media);
    }
    sorting.finish()
}

/// A media file on its way.
struct Job {
    tweet: TweetId,
    media: Media,
    to: PathBuf,
    goes: Goes,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Goes {
    ToShown,
    WithHeldTweet,
    ToHeldList,
}

struct Sorting<'a> {
    import: &'a Import<'a>,
    shown: Lines,
    held: Lines,
    list: HeldList,
    log: ImportLog,
    media: Vec<Job>,
    did: Imported,
}

impl Sorting<'_> {
    fn shown(&mut self, tweet: &Tweet) {
        if self.keeps_committed(tweet.id) {
            return;
        }
        match self.held.by_id.get(&tweet.id) {
            Some(line) if is_settled(&line.read.why) => self.did.held += 1,
            Some(_) => {
                self.held.by_id.remove(&tweet.id);
                self.did.released += 1;
                self.add(tweet);
            }
            None if self.log.covers(tweet.id) => {
                self.did.unknown_here += 1;
                self.hold(tweet, vec![UNKNOWN_HERE.to_owned()]);
            }
            None => self.add(tweet),
        }
    }

    fn add(&mut self, tweet: &Tweet) {
        self.did.added += 1;
        self.shown.by_id.insert(tweet.id, Line::new(tweet, line_of(tweet)));
        self.files_of(tweet, Goes::ToShown);
    }

    fn held(&mut self, held: &Held) {
        let id = held.tweet.id;
        if self.keeps_committed(id) {
            return;
        }
        match self.held.by_id.get(&id) {
            // A line that a person held may carry a redaction: it stays as it is.
            Some(line) if is_settled(&line.read.why) => self.did.held += 1,
            _ => self.hold(&held.tweet, held.why.clone()),
        }
    }

    fn hold(&mut self, tweet: &Tweet, why: Vec<String>) {
        self.did.held += 1;
        let mut read = line_of(tweet);
        read.why = why;
        self.held.by_id.insert(tweet.id, Line::new(tweet, read));
        self.files_of(tweet, Goes::WithHeldTweet);
    }

    fn keeps_committed(&mut self, id: TweetId) -> bool {
        let committed = self.shown.by_id.contains_key(&id);
        if committed {
            self.did.kept += 1;
            self.held.by_id.remove(&id);
        }
        committed
    }

    fn files_of(&mut self, tweet: &Tweet, goes: Goes) {
        for media in &tweet.media {
            self.file(tweet.id, media, goes);
        }
    }

    fn file(&mut self, tweet: TweetId, media: &Media, goes: Goes) {
        let to = match goes {
            Goes::ToShown => shown_path(self.import.folder, &media.name),
            Goes::WithHeldTweet | Goes::ToHeldList => held_path(self.import.folder, &media.name),
        };
        self.media.push(Job { tweet, media: media.clone(), to, goes });
    }

    fn held_media(&mut self, tweet: TweetId, media: &Media) {
        let named = |lines: &Lines| {
            lines.by_id.get(&tweet).is_some_and(|line| line.read.media.iter().any(|known| known.name == media.name))
        };
        // A committed line that names a picture was written by a person who kept it.
        if !named(&self.shown) && !named(&self.held) {
            self.file(tweet, media, Goes::ToHeldList);
        }
    }

    /// Files first, then what names them; what is published before what is held, and the log last, so that a run that
    /// is cut off loses nothing and the next one ends it.
    fn finish(mut self) -> io::Result<Imported> {
        atomic::keep_held_out_of_git(self.import.folder)?;
        let jobs = std::mem::take(&mut self.media);
        let results: Vec<io::Result<Outcome>> = jobs.par_iter().map(|job| carry_out(self.import, job)).collect();
        for (job, result) in jobs.into_iter().zip(results) {
            self.note(job, result?);
        }
        self.shown.write()?;
        self.held.write()?;
        self.list.write()?;
        self.remove_shown_from_held_media()?;
        if !self.import.facts.exports.is_empty() {
            for read in &self.import.facts.exports {
                self.log.add(read, self.import.today);
            }
            self.log.count((self.shown.by_id.len() + self.held.by_id.len()) as u64);
            self.log.write(self.import.folder)?;
        }
        Ok(self.did)
    }

    fn note(&mut self, job: Job, outcome: Outcome) {
        let name = job.media.name.clone();
        match (outcome, job.goes) {
            (Outcome::Refused(why), goes) => {
                self.forget(job.tweet, &name, goes);
                self.did.refused.push((name, why));
            }
            (outcome, Goes::ToHeldList) => {
                self.did.held_media += u64::from(outcome == Outcome::Written);
                self.list.by_name.insert(name, HeldMedia::new(job.tweet, media_line(&job.media)));
            }
            (outcome, Goes::WithHeldTweet) => {
                self.did.held_media += u64::from(outcome == Outcome::Written);
                self.list.by_name.remove(&name);
            }
            (outcome, Goes::ToShown) => {
                self.did.media += u64::from(outcome == Outcome::Written);
                self.list.by_name.remove(&name);
            }
        }
    }

    /// A line names only media whose file is there.
    fn forget(&mut self, tweet: TweetId, name: &str, goes: Goes) {
        let lines = match goes {
            Goes::ToShown => &mut self.shown,
            Goes::WithHeldTweet => &mut self.held,
            Goes::ToHeldList => return,
        };
        if let Some(mut line) = lines.by_id.remove(&tweet) {
            line.read.media.retain(|media| media.name != name);
            let read = line.read.clone();
            lines.by_id.insert(tweet, line.with(read));
        }
    }

    fn remove_shown_from_held_media(&self) -> io::Result<()> {
        let named = |lines: &Lines| -> BTreeSet<String> {
            lines.by_id.values().flat_map(|line| line.read.media.iter().map(|media| media.name.clone())).collect()
        };
        let held = named(&self.held);
        for name in named(&self.shown) {
            if !held.contains(&name) && !self.list.by_name.contains_key(&name) {
                atomic::remove(&held_path(self.import.folder, &name))?;
            }
        }
        Ok(())
    }
}

/// Whether a person has to act before a held tweet is published.
fn is_settled(why: &[String]) -> bool {
    why.iter().any(|why| why == DECISION || why == UNKNOWN_HERE)
}

#[derive(PartialEq, Eq)]
enum Outcome {
    Written,
    There,
    Refused(String),
}

fn carry_out(import: &Import<'_>, job: &Job) -> io::Result<Outcome> {
    if job.to.is_file() {
        return Ok(Outcome::There);
    }
    let Some(file) = &job.media.file else {
        return Ok(Outcome::Refused("it is not in the export".to_owned()));
    };
    let bytes = match export::media(import.exports, file) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(Outcome::Refused(error.to_string())),
    };
    match (import.strip)(&job.media.name, &bytes) {
        Ok(stripped) => atomic::write(&job.to, &stripped).map(|_| Outcome::Written),
        Err(why) => Ok(Outcome::Refused(why)),
    }
}
