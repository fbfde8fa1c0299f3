//! Where the text of an entry stands in its file of the export. The file is read again for it, and only where something
//! was found in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Place, Quote};
use crate::load::json_place::{Written, strings};
use crate::model::TweetId;
use crate::source::export::Export;

use super::{frame, raw};

/// An entry as it is written.
#[derive(Debug)]
pub struct WrittenEntry {
    line: u32,
    before: u32,
    json: String,
}

/// The entries of these tweets in a file, as they are written. Empty where the file can no longer be read.
pub fn entries(export: &Export, file: &str, wanted: &BTreeSet<TweetId>) -> BTreeMap<TweetId, Vec<WrittenEntry>> {
    let mut found: BTreeMap<TweetId, Vec<WrittenEntry>> = BTreeMap::new();
    let result = export.read_with(file, |bytes| {
        frame::elements(bytes, &mut |element| {
            let Some(id) = raw::id_alone(&element.bytes).map(TweetId).filter(|id| wanted.contains(id)) else { return };
            let Ok(json) = String::from_utf8(element.bytes) else { return };
            found.entry(id).or_default().push(WrittenEntry { line: element.line, before: element.before, json });
        })
    });
    if result.is_ok() { found } else { BTreeMap::new() }
}

impl WrittenEntry {
    /// Whether this is the entry that starts on a line.
    pub fn starts_on(&self, line: u32) -> bool {
        self.line == line
    }

    /// The place of the words matched, where the text is written as it is shown; else of the whole text.
    pub fn place(&self, file: &str, quote: Option<&Quote>) -> Option<Place> {
        let all = strings(&self.json);
        let text = text_of(&all)?;
        let range = quote.and_then(|quote| matched(&text, quote)).unwrap_or_else(|| text.whole());
        let mut place = Place::of_range(file, &self.json, range);
        if place.line == 1 {
            place.column += self.before;
        }
        place.line += self.line - 1;
        Some(place)
    }
}

/// The text of the entry itself: the outermost `full_text`, or in old exports `text`.
fn text_of<'j>(all: &[Written<'j>]) -> Option<Written<'j>> {
    let outermost = |key: &str| all.iter().filter(|one| one.key == key).min_by_key(|one| one.depth).copied();
    outermost("full_text").or_else(|| outermost("text"))
}

/// The words matched, at the same place as in the text shown, or where they stand once only.
fn matched(text: &Written<'_>, quote: &Quote) -> Option<std::ops::Range<usize>> {
    let words = quote.text.get(quote.range.clone()).filter(|words| !words.is_empty())?;
    let said = text.text();
    if said.get(quote.range.clone()) == Some(words) {
        return Some(text.range(quote.range.clone()));
    }
    let mut all = said.match_indices(words);
    let (at, _) = all.next()?;
    all.next().is_none().then(|| text.range(at..at + words.len()))
}
