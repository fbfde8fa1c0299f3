//! What exports and earlier imports say about a tweet that is not where it was.

use crate::model::{ReadExport, TweetId};
use crate::store::import_log::ImportLog;
use crate::value::Handle;

/// The exports of this import, the log of earlier ones, and whose handles are one account.
pub(super) struct Evidence<'a> {
    pub(super) exports: &'a [ReadExport],
    pub(super) accounts: &'a [Vec<Handle>],
    pub(super) log: ImportLog,
}

impl Evidence<'_> {
    /// Whether a tweet that was here before is no longer on X: the newest of the exports that cover it lacks it, no newer
    /// one holds it, and none was imported before.
    pub(super) fn is_gone(&self, id: TweetId, handle: &Handle) -> bool {
        let covering = self.exports.iter().filter(|export| export.covers(id) && self.is_same(&export.handle, handle));
        covering.max_by_key(|export| export.end()).is_some_and(|newest| {
            let later = self.log.covers_later(id, newest.end(), &|other| self.is_same(other, handle));
            let is_held_later = self.exports.iter().any(|export| export.holds(id) && export.end() > newest.end());
            !newest.holds(id) && !later && !is_held_later
        })
    }

    /// Whether every export of this import that holds a tweet is older than a whole one that was imported before and
    /// did not leave the tweet here: it was gone from X by then.
    pub(super) fn was_gone(&self, id: TweetId, handle: &Handle) -> bool {
        let later =
            |export: &ReadExport| self.log.covers_later_whole(id, export.end(), &|other| self.is_same(other, handle));
        self.exports.iter().filter(|export| export.holds(id)).all(later)
    }

    /// Whether a newer export than all that hold a tweet was imported before.
    pub(super) fn is_of_older_exports(&self, id: TweetId, handle: &Handle) -> bool {
        let later = |export: &ReadExport| self.log.covers_later(id, export.end(), &|other| self.is_same(other, handle));
        self.exports.iter().filter(|export| export.holds(id)).all(later)
    }

    /// Whether an earlier import of the account covered a tweet.
    pub(super) fn is_covered(&self, id: TweetId, handle: &Handle) -> bool {
        self.log.covers(id, &|other| self.is_same(other, handle))
    }

    fn is_same(&self, one: &Handle, other: &Handle) -> bool {
        one == other || self.accounts.iter().any(|handles| handles.contains(one) && handles.contains(other))
    }
}
