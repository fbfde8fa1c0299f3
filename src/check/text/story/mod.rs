//! What a text tells of one patient: the anchor to one person seen by the author, and what could identify them.

use super::TextView;

/// What it tells of one patient, looked at once for all rules.
#[derive(Clone, Debug, Default)]
pub struct Story;

/// The little of it that is remembered of every tweet.
#[derive(Clone, Debug, Default)]
pub struct Noticed;

impl Story {
    /// Looks at a text.
    pub fn of(_: &TextView<'_>) -> Story {
        Story
    }
}

impl Noticed {
    /// Adds one text of the same tweet.
    pub fn add(&mut self, _: &Story) {}
}
