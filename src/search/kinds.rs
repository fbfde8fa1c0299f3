//! What kind each item is: a reader may look for one kind alone.

use super::code;

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A post of the blog.
    Post,
    /// A tweet of the doctor's own.
    Tweet,
    /// A tweet of the doctor's own that is part of a thread.
    Thread,
    /// Another person's words, passed on.
    Retweet,
    /// A reply to another person.
    Reply,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Kind; 5] = [Kind::Post, Kind::Tweet, Kind::Thread, Kind::Retweet, Kind::Reply];

    /// Its letter in the files of the index and in addresses of results.
    pub fn letter(self) -> char {
        match self {
            Kind::Post => 'p',
            Kind::Tweet => 't',
            Kind::Thread => 'h',
            Kind::Retweet => 'r',
            Kind::Reply => 'a',
        }
    }

    /// What several of them are called.
    pub fn label(self) -> &'static str {
        match self {
            Kind::Post => "Posts",
            Kind::Tweet => "Single tweets",
            Kind::Thread => "Threads",
            Kind::Retweet => "Reposts",
            Kind::Reply => "Replies",
        }
    }
}

/// The kinds of all items in order: the letter of each run of one kind, and how many more of it follow.
pub(super) fn runs(kinds: &[Kind]) -> String {
    let mut text = String::new();
    for run in kinds.chunk_by(|a, b| a == b) {
        text.push(run[0].letter());
        code::push(&mut text, u32::try_from(run.len() - 1).unwrap_or(u32::MAX));
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_one_kind_are_counted() {
        let kinds = [vec![Kind::Tweet; 28], vec![Kind::Post], vec![Kind::Reply; 2]].concat();
        assert_eq!(runs(&kinds), "tBbpaab\n");
    }
}
