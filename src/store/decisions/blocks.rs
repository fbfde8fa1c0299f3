//! The text of a file of decisions as its blocks, so that one can be taken out or changed and the rest stays byte for
//! byte, comments of the author among it.

use std::io;
use std::path::Path;

use crate::model::Verdict;
use crate::store::atomic;

/// What a block is about.
pub(super) struct Block {
    pub(super) item: String,
    pub(super) rule: String,
    pub(super) verdict: Verdict,
}

const MARK: &str = "[[decisions]]";

/// The heading, and each block from its mark on.
fn split(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = vec![String::new()];
    for line in text.split_inclusive('\n') {
        if line.trim() == MARK {
            blocks.push(String::new());
        }
        blocks.last_mut().expect("there is a first block").push_str(line);
    }
    blocks
}

/// What a block is about; `usual` is the verdict where it names none. A faulty one is about nothing, and stays.
fn read(block: &str, usual: Verdict) -> Option<Block> {
    let table = block.parse::<toml::Table>().ok()?;
    let decision = table.get("decisions").and_then(|list| list.get(0))?;
    let text = |key| decision.get(key).and_then(|value| value.as_str()).map(str::to_owned);
    let verdict = text("verdict").map_or(usual, |word| Verdict::parse(&word).unwrap_or(usual));
    Some(Block { item: text("item").unwrap_or_default(), rule: text("rule").unwrap_or_default(), verdict })
}

/// The text of a file without the blocks that are meant.
pub(super) fn without(text: &str, usual: Verdict, is_meant: &dyn Fn(&Block) -> bool) -> String {
    let kept = |(number, block): (usize, String)| {
        let goes = number > 0 && read(&block, usual).is_some_and(|block| is_meant(&block));
        if goes { comments(&block) } else { block }
    };
    split(text).into_iter().enumerate().map(kept).collect()
}

/// What the author wrote for themselves between decisions is not ours to take out.
fn comments(block: &str) -> String {
    block.split_inclusive('\n').filter(|line| line.trim_start().starts_with('#')).collect()
}

/// The text without the lines that name a member; they are written one a line.
pub(super) fn without_members(text: &str, is_meant: &dyn Fn(&str) -> bool) -> String {
    let names = |line: &&str| {
        let member = line.trim().trim_start_matches('"').split(' ').next().unwrap_or_default();
        line.trim().starts_with('"') && is_meant(member)
    };
    text.split_inclusive('\n').filter(|line| !names(line)).collect()
}

/// The text with one key of the blocks that are meant set to a value.
pub(super) fn with_line(
    text: &str,
    usual: Verdict,
    is_meant: &dyn Fn(&Block) -> bool,
    (key, value): (&str, &str),
) -> String {
    let is_of_key = |line: &&str| line.split('=').next().is_some_and(|name| name.trim() == key);
    let changed = |(number, block): (usize, String)| {
        if number == 0 || !read(&block, usual).is_some_and(|block| is_meant(&block)) {
            return block;
        }
        let mut lines: Vec<&str> = block.split_inclusive('\n').filter(|line| !is_of_key(line)).collect();
        let line = format!("{key} = {value}\n");
        lines.insert(1.min(lines.len()), &line);
        lines.concat()
    };
    let text = split(text).into_iter().enumerate().map(changed).collect::<String>();
    newest(&text, usual)
}

/// The text of a file to which a block can be added, without those that it contradicts.
pub(super) fn ready(there: Option<String>, heading: &str, usual: Verdict, same: &dyn Fn(&Block) -> bool) -> String {
    let mut text = match there {
        Some(text) if !text.trim().is_empty() => newest(&without(&text, usual, same), usual),
        _ => heading.to_owned(),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// The text in the form of today. In the first form `.held/` had plain hashes of unpublished texts; they go.
fn newest(text: &str, usual: Verdict) -> String {
    let is_first = |line: &&str| line.replace(' ', "").trim_end() == "version=1";
    if !text.lines().any(|line| is_first(&line)) {
        return text.to_owned();
    }
    let mut blocks = split(text);
    blocks[0] =
        blocks[0].split_inclusive('\n').map(|line| if is_first(&line) { "version = 2\n" } else { line }).collect();
    for block in blocks.iter_mut().skip(1) {
        if usual == Verdict::Withhold {
            *block = block.split_inclusive('\n').filter(|line| !line.starts_with("text_hash = \"blake3:")).collect();
        }
    }
    blocks.concat()
}

/// Writes a file of decisions, unless it would be no TOML.
pub(super) fn put(path: &Path, text: &str) -> io::Result<()> {
    if let Err(error) = text.parse::<toml::Table>() {
        let message = format!("{}: a decision cannot be added ({})", path.display(), error.message());
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    atomic::write(path, text.as_bytes()).map(drop)
}
