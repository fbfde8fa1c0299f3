//! A takedown: a tweet or post that the doctor took away for good, remembered so that nothing brings it back.

use jiff::civil::Date;

use crate::finding::{Item, Place};
use crate::model::TweetId;

/// One thing that was taken down. Kept in `.held/` only: nothing that is published names it.
#[derive(Clone, Debug)]
pub struct Takedown {
    /// `tweet:<id>` or `post:<path>`.
    pub item: Item,
    /// When.
    pub date: Option<Date>,
    /// Where it is remembered.
    pub at: Place,
}

impl Takedown {
    /// The tweet taken down, if it is one.
    pub fn tweet(&self) -> Option<TweetId> {
        self.item.tweet_id().and_then(TweetId::parse)
    }

    /// The path of the post taken down, if it is one.
    pub fn post(&self) -> Option<&str> {
        self.item.as_str().strip_prefix("post:")
    }
}
