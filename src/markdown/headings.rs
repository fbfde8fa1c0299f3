//! Anchors of headings: made from their text, unique on the page, and never one that the page uses itself.

use std::collections::BTreeSet;

use super::Heading;
use crate::value::Slug;

/// Ids that templates use.
const OF_THE_PAGE: [&str; 10] =
    ["me", "main", "views", "no-advice", "contact", "confidentiality", "interests", "endorsement", "references", "top"];

/// The headings seen so far.
pub(super) struct Anchors {
    used: BTreeSet<String>,
    headings: Vec<Heading>,
}

impl Default for Anchors {
    fn default() -> Anchors {
        Anchors { used: OF_THE_PAGE.iter().map(|id| (*id).to_owned()).collect(), headings: Vec::new() }
    }
}

impl Anchors {
    /// Notes a heading, and gives its id.
    pub(super) fn add(&mut self, level: u8, text: String) -> String {
        let wanted = Slug::from_title(&text).map_or_else(|| "section".to_owned(), |slug| slug.to_string());
        let id = self.free(&wanted);
        self.used.insert(id.clone());
        self.headings.push(Heading { level, id: id.clone(), text });
        id
    }

    /// All of them, in order.
    pub(super) fn into_headings(self) -> Vec<Heading> {
        self.headings
    }

    fn free(&self, wanted: &str) -> String {
        let mut id = wanted.to_owned();
        let mut count = 2;
        // A footnote's id is `note-1`, so a heading that would take the same form gives way.
        while self.used.contains(&id) || id.starts_with("note-") {
            id = format!("{}-{count}", wanted.replacen("note-", "notes-", 1));
            count += 1;
        }
        id
    }
}
