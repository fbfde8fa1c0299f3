//! What tweets and posts have in common: hashtags, people, series, links. Gathered in one pass, before anything is
//! planned; page types take their lists from here and never look over all tweets themselves.

pub(crate) mod hashtags;
pub(crate) mod links;
pub(crate) mod people;
pub(crate) mod series;

pub(crate) use hashtags::{Hashtag, Hashtags};
pub(crate) use links::{Entry, Links, Mention, MentionedBy};
pub(crate) use people::Person;
pub(crate) use series::Series;

use crate::clear::Cleared;

/// Every list.
#[derive(Debug)]
pub(crate) struct Lists {
    /// Hashtags of tweets.
    pub hashtags: Hashtags,
    /// Those of the follow list whom tweets mention, by handle.
    pub people: Vec<Person>,
    /// Series of the doctor's own tweets, by title.
    pub series: Vec<Series>,
    /// Papers and sites that tweets and posts link to.
    pub links: Links,
}

impl Lists {
    /// Gathers them from what may be shown.
    pub(crate) fn of(cleared: &Cleared) -> Lists {
        let hashtags = Hashtags::of(cleared);
        let series = series::series(cleared, &hashtags);
        Lists { people: people::people(cleared), series, links: Links::of(cleared), hashtags }
    }
}

#[cfg(test)]
mod tests;
