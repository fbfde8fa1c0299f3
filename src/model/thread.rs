//! A thread: tweets of the doctor in an unbroken self-reply chain.

use crate::model::TweetId;

/// One thread, as a tree: a tweet of it may have more than one continuation. Only tweets that are shown are in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Its first tweet, whose id is the thread's.
    pub root: TweetId,
    /// Its title, where the doctor gave one in `site.toml`. None is ever made from the words of a tweet.
    pub title: Option<String>,
    /// The main line, oldest first, the root included: at each branching it goes on where the longest line does, and of
    /// equals with the older tweet.
    pub main_line: Vec<TweetId>,
    /// Side branches, each with the tweet of the thread that it continues, oldest first.
    pub branches: Vec<(TweetId, Vec<TweetId>)>,
}

impl Thread {
    /// Every tweet of the thread.
    pub fn all(&self) -> impl Iterator<Item = TweetId> + '_ {
        self.main_line.iter().copied().chain(self.branches.iter().flat_map(|(_, branch)| branch.iter().copied()))
    }
}
