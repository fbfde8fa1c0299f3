//! Media files on their way: stripped and written beside, then moved into their places.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::Import;
use crate::model::{Media, TweetId};
use crate::source::export;
use crate::store::atomic::{self, with_path};

/// Why a file is refused that no export has. Nothing can be done about that here.
pub(super) const NOT_THERE: &str = "it is not in the export";

/// A media file on its way.
pub(super) struct Job {
    pub(super) tweet: TweetId,
    pub(super) media: Media,
    pub(super) to: PathBuf,
    pub(super) goes: Goes,
}

/// Where a media file goes, and with what.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Goes {
    ToShown,
    WithHeldTweet,
    ToHeldList,
}

/// What became of a job.
#[derive(PartialEq, Eq)]
pub(super) enum Outcome {
    /// It lies beside, to be moved.
    Made(PathBuf),
    There,
    Refused(String),
}

/// Makes every file in a stage of its own, in parallel. What an import that was cut off left there goes first.
pub(super) fn carry_out(import: &Import<'_>, jobs: &[Job]) -> io::Result<Vec<Outcome>> {
    let stage = stage(import.folder);
    clear(&stage)?;
    let done = AtomicUsize::new(0);
    let one = |(number, job): (usize, &Job)| {
        let outcome = make(import, job, &stage.join(number.to_string()));
        (import.progress)(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
        outcome
    };
    jobs.par_iter().enumerate().map(one).collect()
}

fn make(import: &Import<'_>, job: &Job, beside: &Path) -> io::Result<Outcome> {
    if job.to.is_file() {
        return Ok(Outcome::There);
    }
    let Some(file) = &job.media.file else {
        return Ok(Outcome::Refused(NOT_THERE.to_owned()));
    };
    let bytes = match export::media(import.exports, file) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(Outcome::Refused(error.to_string())),
    };
    match (import.strip)(&job.media.name, &bytes) {
        Ok(stripped) => atomic::write(beside, &stripped).map(|_| Outcome::Made(beside.to_owned())),
        Err(why) => Ok(Outcome::Refused(why)),
    }
}

/// Moves a file that was made into its place, on the same disk.
pub(super) fn put(beside: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
    }
    fs::rename(beside, to).map_err(|error| with_path(to, &error))
}

/// Takes the stage of an import away.
pub(super) fn end(folder: &Path) -> io::Result<()> {
    clear(&stage(folder))
}

fn stage(folder: &Path) -> PathBuf {
    folder.join(".held/import")
}

fn clear(stage: &Path) -> io::Result<()> {
    match fs::remove_dir_all(stage) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(with_path(stage, &error)),
        _ => Ok(()),
    }
}
