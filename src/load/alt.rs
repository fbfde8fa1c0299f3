//! `alt.toml` → alt text of published media, by file name. Exports hold none.

use std::collections::BTreeMap;

use crate::finding::{Finding, Item};
use crate::load::toml::{TomlSource, read};

/// Reads `alt.toml`; nothing where there is none.
pub fn load(text: Option<&str>, findings: &mut Vec<Finding>) -> BTreeMap<String, String> {
    let Some(whole) = text else { return BTreeMap::new() };
    let source = TomlSource { file: "alt.toml", whole, range: 0..whole.len(), item: Item::file("alt.toml") };
    read(source, findings, |keys| keys.all_texts()).0
}
