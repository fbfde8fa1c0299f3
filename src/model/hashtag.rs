//! What the doctor says of a hashtag, in `site.toml`.

use crate::finding::Place;
use crate::value::TagKey;

/// A table `[hashtags.NAME]`.
#[derive(Clone, Debug)]
pub struct HashtagNote {
    /// The hashtag as the author writes it, without `#`; pages show it so.
    pub tag: String,
    /// The same for comparing.
    pub key: TagKey,
    /// What it stands for.
    pub meaning: Option<String>,
    /// The specialty or field that uses it.
    pub specialty: Option<String>,
    /// Title of the series that the doctor's own tweets with it make; nothing where they are none.
    pub series: Option<String>,
    /// Where it stands in `site.toml`.
    pub at: Place,
}

impl HashtagNote {
    /// Everything that it says.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        [&self.meaning, &self.specialty, &self.series].into_iter().flatten().map(String::as_str)
    }
}
