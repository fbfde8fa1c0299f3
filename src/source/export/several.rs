//! Several exports of one doctor at once, each with a name of its own, so that a place says which of them it means.

use std::collections::BTreeSet;
use std::io;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use super::{Export, not_there};
use crate::finding::Finding;

/// Exports in the order of their names, whatever order they were given in. No two names are the same.
#[derive(Debug)]
pub struct Exports(Vec<Export>);

impl Exports {
    /// Opens every path. One that is given twice is read once; where two files have the same name, the names of the
    /// folders above them tell them apart.
    ///
    /// # Errors
    /// What keeps any of them from being read, all of it.
    pub fn open(paths: &[PathBuf]) -> Result<Exports, Vec<Finding>> {
        let mut seen = BTreeSet::new();
        let resolved = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let paths: Vec<&PathBuf> = paths.iter().filter(|path| seen.insert(resolved(path))).collect();
        let mut exports = Vec::new();
        let mut faults = Vec::new();
        for (path, name) in paths.iter().zip(names(&paths)) {
            match Export::open_as(path, name) {
                Ok(export) => exports.push(export),
                Err(found) => faults.extend(found),
            }
        }
        if faults.is_empty() { Ok(Exports::of(exports)) } else { Err(faults) }
    }

    /// Exports that are open already. Of two with the same name, the second gets a number.
    pub fn of(mut exports: Vec<Export>) -> Exports {
        exports.sort_by(|one, other| one.name.cmp(&other.name));
        let mut taken = BTreeSet::new();
        for export in &mut exports {
            let plain = export.name.clone();
            let mut number = 1;
            while !taken.insert(export.name.clone()) {
                number += 1;
                export.name = format!("{plain}-{number}");
            }
        }
        exports.sort_by(|one, other| one.name.cmp(&other.name));
        Exports(exports)
    }
}

impl Deref for Exports {
    type Target = [Export];

    fn deref(&self) -> &[Export] {
        &self.0
    }
}

/// The export that a place such as `export.zip!data/tweets.js` means, and the name of the file in it.
pub fn of_place<'a, 'p>(exports: &'a [Export], place: &'p str) -> Option<(&'a Export, &'p str)> {
    exports.iter().find_map(|export| Some((export, place.strip_prefix(&export.name)?.strip_prefix('!')?)))
}

/// The bytes of a picture or film by its place, such as `export.zip!data/tweets_media/…`.
///
/// # Errors
/// As [`Export::media`]; also where none of the exports is meant.
pub fn media(exports: &[Export], place: &str) -> io::Result<Vec<u8>> {
    let (export, name) = of_place(exports, place).ok_or_else(|| not_there(place))?;
    export.media(name)
}

/// The shortest ends of the paths that differ from each other, such as `export.zip`, or `2019/export.zip`.
fn names(paths: &[&PathBuf]) -> Vec<String> {
    let whole: Vec<PathBuf> =
        paths.iter().map(|path| std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())).collect();
    let deepest = whole.iter().map(|path| path.components().count()).max().unwrap_or(0);
    let of = |depth| -> Vec<String> { whole.iter().map(|path| end_of(path, depth)).collect() };
    let distinct = |names: &Vec<String>| names.iter().collect::<BTreeSet<_>>().len() == names.len();
    (1..=deepest).map(of).find(distinct).unwrap_or_else(|| of(deepest.max(1)))
}

/// The last names of a path, with `/`.
fn end_of(path: &Path, depth: usize) -> String {
    let names: Vec<String> = path
        .components()
        .filter_map(|part| match part {
            std::path::Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    let end = names[names.len().saturating_sub(depth)..].join("/");
    if end.is_empty() { ".".to_owned() } else { end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_as_short_as_they_may_be_and_differ() {
        let paths = |list: &[&str]| -> Vec<PathBuf> { list.iter().map(PathBuf::from).collect() };
        let named = |list: &[&str]| names(&paths(list).iter().collect::<Vec<_>>());
        assert_eq!(named(&["/a/one.zip", "/a/two.zip"]), ["one.zip", "two.zip"]);
        assert_eq!(named(&["/a/2019/x.zip", "/a/2024/x.zip", "/b/y"]), ["2019/x.zip", "2024/x.zip", "b/y"]);
        assert_eq!(named(&["/"]), ["."]);
    }

    #[test]
    fn a_place_says_which_export_it_means() {
        let export = |name: &str| Export::from_memory(name, std::collections::BTreeMap::new());
        let exports = Exports::of(vec![export("b.zip"), export("a.zip"), export("b.zip")]);
        assert_eq!(exports.iter().map(Export::name).collect::<Vec<_>>(), ["a.zip", "b.zip", "b.zip-2"]);
        let found = of_place(&exports, "b.zip-2!data/x.js").map(|(export, name)| (export.name(), name));
        assert_eq!(found, Some(("b.zip-2", "data/x.js")));
        assert!(of_place(&exports, "data/x.js").is_none());
        assert!(media(&exports, "a.zip!data/phone-number.js").is_err());
    }
}
