//! A page of the author's own, from `pages/*.md`.

use crate::value::Slug;

/// One markdown page, published at `/<slug>/`.
#[derive(Clone, Debug)]
pub struct OwnPage {
    /// Path in the folder, such as `pages/media.md`.
    pub path: String,
    /// Address.
    pub slug: Slug,
    /// Title.
    pub title: String,
    /// One sentence for search engines and cards.
    pub summary: Option<String>,
    /// Whether it has a place in the navigation.
    pub in_navigation: bool,
    /// Whether the people in its pictures were asked.
    pub people_asked: bool,
    /// Markdown, and the line of the file on which it starts.
    pub body: String,
    /// From 1.
    pub body_line: u32,
    /// The whole file, for the rules on text.
    pub source: String,
}
