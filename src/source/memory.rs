//! Sources that never were on a disk: the examples of rules, and golden tests.

use std::collections::BTreeMap;

use super::{Files, Sources, folder};

impl Sources {
    /// Sources from paths and bytes, looked at as files of a folder would be. Nothing is tracked by git.
    pub fn from_memory(files: BTreeMap<String, Vec<u8>>) -> Sources {
        let listed = files.keys().filter(|path| folder::is_listed(path)).cloned().collect();
        Sources::with_texts(listed, Files::Memory(files))
    }
}
