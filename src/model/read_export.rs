//! One export as it was read: whose it is, which ids it holds, and whether what is missing in it is gone from X.

use crate::model::TweetId;
use crate::value::Handle;

/// One export that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadExport {
    /// Its name, such as `export.zip`.
    pub name: String,
    /// The account's handle when the export was made.
    pub handle: Handle,
    /// The account's number, where the export says it.
    pub account: Option<u64>,
    /// How many entries of tweets were read of it, repeated ones included.
    pub entries: u64,
    /// Whether it holds every tweet that the account had when it was made: it says how many it holds, and all of them
    /// were read.
    pub is_whole: bool,
    /// The id that a tweet of the second in which it was made would have, where it says when that was.
    pub made: Option<TweetId>,
    /// The ids of its entries, earlier versions of edited tweets among them, lowest first; at least one.
    pub ids: Vec<TweetId>,
}

impl ReadExport {
    /// The lowest id.
    pub fn first(&self) -> TweetId {
        self.ids.first().copied().unwrap_or(TweetId(0))
    }

    /// The highest id.
    pub fn last(&self) -> TweetId {
        self.ids.last().copied().unwrap_or(TweetId(0))
    }

    /// The lowest id about which it says something.
    pub fn start(&self) -> TweetId {
        if self.is_whole { TweetId(0) } else { self.first() }
    }

    /// The highest id about which it says something: a whole one speaks of everything up to the day on which it was made,
    /// so that the latest tweet can be missing too.
    pub fn end(&self) -> TweetId {
        self.made.filter(|_| self.is_whole).unwrap_or_default().max(self.last())
    }

    /// Whether a tweet is in it.
    pub fn holds(&self, id: TweetId) -> bool {
        self.ids.binary_search(&id).is_ok()
    }

    /// Whether it can say that a tweet is gone from X: it is whole, and was made after the tweet was written. Who wrote
    /// the tweet is for the caller to know.
    pub fn covers(&self, id: TweetId) -> bool {
        self.is_whole && id <= self.end()
    }

    /// Whether another export is of the same account, whatever it was called.
    pub fn is_of_same_account(&self, other: &ReadExport) -> bool {
        match (self.account, other.account) {
            (Some(one), Some(other)) => one == other,
            _ => self.handle == other.handle,
        }
    }
}
