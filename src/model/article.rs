//! An article that was published on X, as the export has it.

use jiff::Timestamp;

/// Title and text, without any setting. It becomes a draft for the author to look through, never a page by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Id, of letters and digits only.
    pub id: String,
    /// Title; may be empty.
    pub title: String,
    /// When it was first published, where known.
    pub published: Option<Timestamp>,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}
