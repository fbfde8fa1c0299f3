//! A search through every byte of a published site for what was taken down.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use super::at;

/// What to look for.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// Ids, addresses and names of files, as they are written in any page, feed or address.
    pub names: Vec<String>,
    /// Stretches of words between signs that pages and feeds write in other ways.
    pub words: Vec<String>,
    /// The bytes of files that were published.
    pub files: Vec<Vec<u8>>,
}

/// What was found, and how much was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remains {
    /// Files looked at.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
    /// Files that hold something, by their path in the site, each with what it holds.
    pub found: Vec<(String, BTreeSet<String>)>,
}

/// Looks through all files of a site, names included. Links are not followed.
///
/// # Errors
/// A file cannot be read. The error names it.
pub fn search(output: &Path, marks: &Marks) -> io::Result<Remains> {
    let hashes: BTreeSet<[u8; 32]> = marks.files.iter().map(|bytes| *blake3::hash(bytes).as_bytes()).collect();
    let mut remains = Remains::default();
    for entry in WalkDir::new(output).sort_by_file_name() {
        let entry = entry.map_err(io::Error::from)?;
        let path = entry.path().strip_prefix(output).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        if entry.file_type().is_dir() {
            continue;
        }
        let bytes =
            if entry.file_type().is_file() { fs::read(entry.path()).map_err(at(entry.path()))? } else { Vec::new() };
        remains.files += 1;
        remains.bytes += bytes.len() as u64;
        let held = held_in(&path, &bytes, marks, &hashes);
        if !held.is_empty() {
            remains.found.push((path, held));
        }
    }
    Ok(remains)
}

fn held_in(path: &str, bytes: &[u8], marks: &Marks, hashes: &BTreeSet<[u8; 32]>) -> BTreeSet<String> {
    let text = String::from_utf8_lossy(bytes);
    let mut held = BTreeSet::new();
    if marks.names.iter().any(|name| path.contains(name.as_str()) || text.contains(name.as_str())) {
        held.insert("its number, address or file name".to_owned());
    }
    if let Some(words) = marks.words.iter().find(|words| text.contains(words.as_str())) {
        held.insert(format!("its words “{}”", shortened(words)));
    }
    if hashes.contains(blake3::hash(bytes).as_bytes()) {
        held.insert("its picture or file".to_owned());
    }
    held
}

fn shortened(words: &str) -> String {
    const SHOWN: usize = 50;
    let short: String = words.chars().take(SHOWN).collect();
    if short.len() < words.len() { short + "…" } else { short }
}

/// The stretches of a text that stand the same in every page and feed: without signs that are escaped, links, and
/// typographic marks. Short ones could stand anywhere and are left out, unless there is nothing else.
pub fn stretches(text: &str) -> Vec<String> {
    const LONG_ENOUGH: usize = 32;
    const SHORTEST: usize = 12;
    let is_sign = |c: char| c.is_control() || "&<>\"'`\\*_[]()#@/|~–—-‘’“”….!".contains(c);
    let pieces: Vec<&str> = text.split(is_sign).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let long: Vec<String> =
        pieces.iter().filter(|piece| piece.chars().count() >= LONG_ENOUGH).map(|piece| (*piece).to_owned()).collect();
    if !long.is_empty() {
        return long;
    }
    let longest = pieces.into_iter().max_by_key(|piece| piece.chars().count());
    longest.filter(|piece| piece.chars().count() >= SHORTEST).map(str::to_owned).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_a_page_writes_what_stands_between_them() {
        let text = "She said \"never again\" & left the ward before the morning round. So?";
        assert_eq!(stretches(text), ["left the ward before the morning round"]);
        assert_eq!(stretches("Read @someone on #hearts"), Vec::<String>::new());
        assert_eq!(stretches("A short thing!"), ["A short thing"]);
    }

    #[test]
    fn names_words_and_bytes_are_found_in_files_and_in_their_names() {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("a file");
        };
        put("index.html", b"<p>Left &amp; right, a walk along the quiet river bank</p>");
        put("feed.xml", b"<id>https://a.example/x/status/10000000001/</id>");
        put("media/10000000001-a.jpg", b"other bytes");
        put("static/copy.jpg", b"\xff\xd8 picture");
        put("about/index.html", b"nothing of it");
        let marks = Marks {
            names: vec!["10000000001".to_owned()],
            words: stretches("Left & right, a walk along the quiet river bank"),
            files: vec![b"\xff\xd8 picture".to_vec()],
        };
        let remains = search(folder.path(), &marks).expect("readable");
        let found: Vec<&str> = remains.found.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(found, ["feed.xml", "index.html", "media/10000000001-a.jpg", "static/copy.jpg"]);
        assert_eq!(remains.files, 5);
    }
}
