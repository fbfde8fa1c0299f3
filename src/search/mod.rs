//! The search index: texts in, small files out, which the one script of the site reads in a reader's browser.
//!
//! Four kinds of file, all of them text that can be looked at: what there is (`index.json`), which items hold a term
//! (`terms/`), what kind each item is (`kinds.txt`), and the texts themselves (`texts/`). Items are numbered from the
//! oldest on, so that what is old keeps its place when something new is added. It is given what may be shown, and no more.

mod code;
mod kinds;
mod script;
mod terms;
mod texts;
mod words;

use jiff::Timestamp;
use jiff::civil::Date;
use rayon::prelude::*;
use serde_json::json;

use crate::value::SitePath;

pub use kinds::Kind;
pub use script::{SCRIPT, Script};
pub use words::terms;

/// Something that can be found.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where it is: a path on the site without its first slash, with an anchor where it is part of a page.
    pub path: String,
    /// When it was published, for its place in the order.
    pub moment: Timestamp,
    /// The day of that, as shown.
    pub day: Date,
    /// What it is.
    pub kind: Kind,
    /// Its title; empty for a tweet.
    pub title: String,
    /// Its words.
    pub text: String,
    /// BCP 47 tag, where it is not that of the site.
    pub language: Option<String>,
    /// Whose words it passes on, such as `@journal`; empty for the doctor's own.
    pub by: String,
    /// What has to stand beside it: a declared interest, who paid for it.
    pub notes: Vec<String>,
}

/// The index of a site.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Its files with their addresses.
    pub files: Vec<(SitePath, Vec<u8>)>,
    /// How many items it has.
    pub items: usize,
    /// Years in which there are items, oldest first.
    pub years: Vec<i16>,
    /// Kinds of which there are items, in their order.
    pub kinds: Vec<Kind>,
}

/// Makes the index. Without anything to find there is none.
pub fn index(mut documents: Vec<Document>) -> Index {
    if documents.is_empty() {
        return Index::default();
    }
    documents.par_sort_by(|a, b| (a.moment, &a.path).cmp(&(b.moment, &b.path)));
    let years = years(&documents);
    let shards = terms::shards(&documents);
    let blocks = texts::blocks(&documents);
    let all_kinds: Vec<Kind> = documents.iter().map(|document| document.kind).collect();
    let mut files = vec![("kinds.txt".to_owned(), kinds::runs(&all_kinds).into_bytes())];
    let name = |folder: &str, number: usize, ending: &str| format!("{folder}/{number}.{ending}");
    let of_terms = shards.iter().enumerate().map(|(number, shard)| (name("terms", number, "txt"), shard.text.clone()));
    let of_texts = blocks.iter().enumerate().map(|(number, block)| (name("texts", number, "json"), block.text.clone()));
    files.extend(of_terms.chain(of_texts).map(|(name, text)| (name, text.into_bytes())));
    let map = json!({
        "version": version(&files),
        "items": documents.len(),
        "years": years.iter().map(|(year, _)| *year).collect::<Vec<_>>(),
        "starts": code::ascending(years.iter().map(|(_, first)| *first)),
        "terms": shards.iter().map(|shard| shard.first.as_str()).collect::<Vec<_>>(),
        "texts": code::ascending(blocks.iter().map(|block| block.first)),
    });
    files.insert(0, ("index.json".to_owned(), format!("{map}\n").into_bytes()));
    let files = files.into_iter().map(|(name, bytes)| (SitePath::new(format!("{}{name}", SCRIPT.page)), bytes));
    Index {
        files: files.collect(),
        items: documents.len(),
        years: years.into_iter().map(|(year, _)| year).collect(),
        kinds: Kind::ALL.into_iter().filter(|kind| all_kinds.contains(kind)).collect(),
    }
}

/// Each year, and the number of its first item.
fn years(documents: &[Document]) -> Vec<(i16, u32)> {
    let mut years: Vec<(i16, u32)> = Vec::new();
    for (number, document) in (0..).zip(documents) {
        // Days follow moments in one time zone; a year that comes out of order would start before its own items.
        if years.last().is_none_or(|(year, _)| *year < document.day.year()) {
            years.push((document.day.year(), number));
        }
    }
    years
}

/// Eight letters that are others as soon as a byte of the files is: browsers keep files, and must not mix old with new.
fn version(files: &[(String, Vec<u8>)]) -> String {
    let mut hasher = blake3::Hasher::new();
    for (name, bytes) in files {
        hasher.update(name.as_bytes()).update(&bytes.len().to_le_bytes()).update(bytes);
    }
    // Letters, because a run of digits could be taken for the id of a tweet.
    hasher.finalize().as_bytes().iter().take(8).map(|byte| char::from(b'a' + byte % 26)).collect()
}

#[cfg(test)]
mod tests;
