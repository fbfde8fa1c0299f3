//! What a run makes: one output file with its bytes, and the little that is kept of it.

use crate::finding::Item;
use crate::value::SitePath;

/// What kind of file an output is; decides which rules look at it and how the preview serves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutputKind {
    /// An HTML page.
    Page,
    /// An Atom feed.
    Atom,
    /// A JSON Feed.
    JsonFeed,
    /// A stylesheet.
    Style,
    /// A picture, or a film of a tweet, with all metadata taken out.
    Picture,
    /// The script of the search page.
    Script,
    /// A file of the search index: text, each line a thing of its own.
    Index,
    /// Other text: sitemap, robots.
    Text,
    /// Anything else from `static/`.
    Other,
}

/// One output file as made, before it is on disk.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// Where it will be.
    pub path: SitePath,
    /// What it is.
    pub kind: OutputKind,
    /// What it shows.
    pub item: Item,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A link to an anchor of another page: only known to hold once that page was made too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TraceLink {
    /// The page linked to.
    pub path: SitePath,
    /// The id that it must have.
    pub anchor: String,
}

/// All that is kept of an output after it was written.
#[derive(Clone, Debug)]
pub struct Trace {
    /// Where it is.
    pub path: SitePath,
    /// What it is.
    pub kind: OutputKind,
    /// What it shows.
    pub item: Item,
    /// The title of a page; empty otherwise.
    pub title: String,
    /// The ids of its elements.
    pub ids: Vec<String>,
    /// Links to anchors of other pages; all other links were looked at when the page was made.
    pub links: Vec<TraceLink>,
    /// Its length in bytes.
    pub length: u64,
}
