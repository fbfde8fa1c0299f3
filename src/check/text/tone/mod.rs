//! How a text speaks of people, treatments and products.

use super::TextView;

/// How it speaks, looked at once for all rules.
#[derive(Clone, Debug, Default)]
pub struct Tone;

/// The little of it that is remembered of every tweet.
#[derive(Clone, Debug, Default)]
pub struct Noticed;

impl Tone {
    /// Looks at a text.
    pub fn of(_: &TextView<'_>) -> Tone {
        Tone
    }
}

impl Noticed {
    /// Adds one text of the same tweet.
    pub fn add(&mut self, _: &Tone) {}
}
