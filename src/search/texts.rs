//! The texts themselves, in blocks: a results page shows the words around a hit, and a phrase is looked for in them.

use rayon::prelude::*;
use serde_json::{Map, Value, json};

use super::{Document, Kind};

/// How many items a block has at most, and how many bytes of text: ten results from ten blocks are still small.
const ITEMS: usize = 50;
const BYTES: usize = 5 * 1024;

/// A block.
pub(super) struct Block {
    /// The number of its first item.
    pub first: u32,
    /// JSON, one item a line: `[path, day, kind, text]`, and what else there is.
    pub text: String,
}

/// The blocks of all items, in order.
pub(super) fn blocks(documents: &[Document]) -> Vec<Block> {
    let mut ranges: Vec<std::ops::Range<usize>> = Vec::new();
    let mut bytes = 0;
    for (number, document) in documents.iter().enumerate() {
        let more = document.text.len() + document.path.len();
        match ranges.last_mut().filter(|range| range.len() < ITEMS && bytes + more <= BYTES) {
            Some(range) => range.end = number + 1,
            None => {
                ranges.push(number..number + 1);
                bytes = 0;
            }
        }
        bytes += more;
    }
    ranges.into_par_iter().map(|range| block(range.start, &documents[range])).collect()
}

fn block(first: usize, documents: &[Document]) -> Block {
    let lines: Vec<String> = documents.iter().map(|document| item(document).to_string()).collect();
    Block { first: u32::try_from(first).unwrap_or(u32::MAX), text: format!("[\n{}\n]\n", lines.join(",\n")) }
}

fn item(document: &Document) -> Value {
    let mut more = Map::new();
    let mut add = |name: &str, value: Value, is_there: bool| {
        if is_there {
            more.insert(name.to_owned(), value);
        }
    };
    add("title", json!(document.title), document.kind == Kind::Post);
    add("by", json!(document.by), !document.by.is_empty());
    add("notes", json!(document.notes), !document.notes.is_empty());
    add("lang", json!(document.language), document.language.is_some());
    let kind = document.kind.letter().to_string();
    let mut item = vec![json!(document.path), json!(document.day.to_string()), json!(kind), json!(document.text)];
    if !more.is_empty() {
        item.push(Value::Object(more));
    }
    Value::Array(item)
}
