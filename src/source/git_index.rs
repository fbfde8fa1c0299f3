//! The names of the files that git tracks: its index, versions 2, 3 and 4.
//!
//! Only names are wanted, to say that a raw export or a held tweet is about to become public. A library for git would
//! add some thirty crates for this list, and running `git` would need it installed, so the file is read here. Every
//! read is checked against the end of the file; a damaged index is an error, never a panic.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const EXTENDED: u16 = 0x4000;
const NAME_LENGTH: u16 = 0x0FFF;

/// The tracked files below `folder`, relative to it and with `/`. None where no repository holds the folder.
pub(super) fn tracked(folder: &Path) -> io::Result<Vec<String>> {
    let Some((top, git)) = folder.ancestors().find_map(|top| Some((top, git_folder(top)?))) else {
        return Ok(Vec::new());
    };
    let prefix = folder.strip_prefix(top).unwrap_or(Path::new("")).to_string_lossy().replace('\\', "/");
    let prefix = if prefix.is_empty() { prefix } else { prefix + "/" };
    let mut paths: Vec<String> = index_names(&git)?
        .iter()
        .filter_map(|name| String::from_utf8_lossy(name).strip_prefix(&prefix).map(str::to_owned))
        .collect();
    paths.sort_unstable();
    paths.dedup();
    Ok(paths)
}

/// The folder with the index: `.git` itself, or what a `.git` file names (a worktree or a submodule).
fn git_folder(top: &Path) -> Option<PathBuf> {
    let git = top.join(".git");
    if git.is_dir() {
        return git.join("HEAD").exists().then_some(git);
    }
    // A pipe of that name would be waited for without end.
    if !git.is_file() {
        return None;
    }
    let text = fs::read_to_string(&git).ok()?;
    Some(top.join(text.strip_prefix("gitdir:")?.trim()))
}

fn index_names(git: &Path) -> io::Result<Vec<Vec<u8>>> {
    let Some(bytes) = read_if_there(&git.join("index"))? else { return Ok(Vec::new()) };
    let index = parse(&bytes).ok_or_else(|| damaged(&git.join("index")))?;
    let mut names = index.names;
    if let Some(shared) = index.shared {
        let path = git.join(format!("sharedindex.{shared}"));
        let bytes = read_if_there(&path)?.unwrap_or_default();
        names.extend(parse(&bytes).ok_or_else(|| damaged(&path))?.names);
    }
    Ok(names)
}

fn read_if_there(path: &Path) -> io::Result<Option<Vec<u8>>> {
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{}: it is no file", path.display())));
    }
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", path.display()))),
    }
}

fn damaged(path: &Path) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{}: not an index of git that can be read", path.display()))
}

struct Index {
    names: Vec<Vec<u8>>,
    /// The name of the shared index, where this one is split.
    shared: Option<String>,
}

/// Object names are 20 bytes long, or 32 in a repository that uses SHA-256. The file does not say which; the checks on
/// each entry leave only one that fits.
fn parse(bytes: &[u8]) -> Option<Index> {
    parse_with(bytes, 20).or_else(|| parse_with(bytes, 32))
}

fn parse_with(bytes: &[u8], hash: usize) -> Option<Index> {
    let mut rest = bytes.strip_prefix(b"DIRC")?;
    let version = u32::from_be_bytes(*take(&mut rest, 4)?.first_chunk()?);
    let count = u32::from_be_bytes(*take(&mut rest, 4)?.first_chunk()?);
    if !(2..=4).contains(&version) {
        return None;
    }
    let mut names: Vec<Vec<u8>> = Vec::new();
    for _ in 0..count {
        let last = names.last().map_or(&[][..], Vec::as_slice);
        let name = entry(&mut rest, version, hash, last)?;
        names.push(name);
    }
    // In a split index an entry that replaces one of the shared index has no name of its own.
    names.retain(|name| !name.is_empty());
    Some(Index { names, shared: shared_index(rest, hash) })
}

/// One entry: 40 bytes of times and sizes, the object name, flags, the path.
fn entry(rest: &mut &[u8], version: u32, hash: usize, last: &[u8]) -> Option<Vec<u8>> {
    let whole = rest.len();
    take(rest, 40 + hash)?;
    let flags = u16::from_be_bytes(*take(rest, 2)?.first_chunk()?);
    if flags & EXTENDED != 0 {
        if version < 3 {
            return None;
        }
        take(rest, 2)?;
    }
    let mut name = Vec::new();
    if version == 4 {
        let kept = last.len().checked_sub(offset(rest)?)?;
        name.extend_from_slice(&last[..kept]);
    }
    let end = rest.iter().position(|byte| *byte == 0)?;
    name.extend_from_slice(take(rest, end)?);
    take(rest, 1)?;
    if version < 4 {
        let read = whole - rest.len();
        let padding = take(rest, (8 - read % 8) % 8)?;
        if padding.iter().any(|byte| *byte != 0) {
            return None;
        }
    }
    let stated = usize::from(flags & NAME_LENGTH);
    (stated == name.len().min(usize::from(NAME_LENGTH))).then_some(name)
}

/// A number in seven bits a byte, as git packs an offset.
fn offset(rest: &mut &[u8]) -> Option<usize> {
    let mut byte = *take(rest, 1)?.first()?;
    let mut value = usize::from(byte & 0x7F);
    while byte & 0x80 != 0 {
        byte = *take(rest, 1)?.first()?;
        value = value.checked_add(1)?.checked_mul(128)?.checked_add(usize::from(byte & 0x7F))?;
    }
    Some(value)
}

/// The object name in the extension `link`, in hexadecimal.
fn shared_index(mut rest: &[u8], hash: usize) -> Option<String> {
    while rest.len() > hash {
        let signature = take(&mut rest, 4)?;
        let length = u32::from_be_bytes(*take(&mut rest, 4)?.first_chunk()?);
        let extension = take(&mut rest, usize::try_from(length).ok()?)?;
        if signature == b"link" {
            let name = extension.get(..hash)?;
            let none = name.iter().all(|byte| *byte == 0);
            return (!none).then(|| name.iter().map(|byte| format!("{byte:02x}")).collect());
        }
    }
    None
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version_2(names: &[&str]) -> Vec<u8> {
        let mut bytes = b"DIRC\0\0\0\x02".to_vec();
        bytes.extend(u32::try_from(names.len()).expect("few").to_be_bytes());
        for name in names {
            bytes.extend([1; 60]);
            bytes.extend(u16::try_from(name.len()).expect("short").to_be_bytes());
            bytes.extend(name.as_bytes());
            bytes.extend(vec![0; 8 - (62 + name.len()) % 8]);
        }
        bytes.extend([7; 20]);
        bytes
    }

    #[test]
    fn an_index_cut_anywhere_is_no_panic() {
        let whole = version_2(&["a", "posts/hello.md", "tweets/2024.jsonl"]);
        assert_eq!(parse(&whole).map(|index| index.names.len()), Some(3));
        let entries = whole.len() - 20;
        for end in 0..entries {
            assert!(parse(&whole[..end]).is_none(), "cut at {end}");
        }
    }

    #[test]
    fn an_index_with_any_byte_changed_is_no_panic() {
        let whole = version_2(&["a", "posts/hello.md"]);
        for at in 0..whole.len() {
            for value in [0, 1, 0x40, 0x7F, 0x80, 0xFF] {
                let mut changed = whole.clone();
                changed[at] = value;
                if let Some(index) = parse(&changed) {
                    assert!(index.names.len() <= 2, "byte {at}");
                }
            }
        }
    }

    #[test]
    fn a_count_that_lies_is_refused() {
        let mut bytes = version_2(&["a"]);
        bytes[8..12].copy_from_slice(&u32::MAX.to_be_bytes());
        assert!(parse(&bytes).is_none());
    }
}
