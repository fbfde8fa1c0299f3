//! Publishing: the only writing of the site.
//!
//! A [`Target`] is an output folder that may be written. [`Staging`] takes the files, on the same file system and out of
//! sight; [`publish`] swaps the finished tree in with one atomic exchange, so that a reader, and whoever looks after a
//! power cut, sees the whole old site or the whole new one. What is deleted is only what this tool once wrote.

mod exchange;
mod folder;
mod lock;
mod manifest;
pub mod remains;
mod staging;
mod target;

use std::io;
use std::path::PathBuf;

use crate::check::Approval;

pub use staging::{Staged, Staging};
pub use target::{Refusal, Target};

/// What a publication did to the output folder, in files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// New files.
    pub added: usize,
    /// Files with other bytes than before.
    pub changed: usize,
    /// Files that are gone.
    pub removed: usize,
    /// Files as they were.
    pub unchanged: usize,
    /// Where the old files still lie, when the site was published but they could not be removed.
    pub left_behind: Option<PathBuf>,
}

/// Puts the staged site in the place of the old one and removes the old one.
///
/// # Errors
/// When the exchange fails; the old site then stands as it was, and the staged one is removed.
pub fn publish(staged: Staged, _: Approval) -> io::Result<Changes> {
    staged.exchange()
}

/// The same error with the path in front of it.
fn at(path: impl AsRef<std::path::Path>) -> impl FnOnce(io::Error) -> io::Error {
    move |error| io::Error::new(error.kind(), format!("{}: {error}", path.as_ref().display()))
}
