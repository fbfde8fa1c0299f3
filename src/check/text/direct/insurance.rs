//! National insurance numbers: two letters, six digits, a letter from A to D.

use super::{Hit, Kind, Text};
use crate::check::text::context::around;
use crate::check::text::group::Group;
use crate::finding::Weight;

/// The number whose digits start with a group.
pub fn look(text: &Text<'_>, groups: &[Group], index: usize) -> Option<Hit> {
    let plain = text.plain;
    let bytes = plain.as_bytes();
    let first = &groups[index];
    let mut digits = first.range.len();
    let mut last = index;
    if digits == 2 {
        // 12 34 56, each pair apart by one sign.
        for pair in groups.get(index + 1..index + 3)? {
            let gap = pair.range.start - groups[last].range.end;
            if pair.range.len() != 2 || gap != 1 || !is_gap(bytes[pair.range.start - 1]) {
                return None;
            }
            digits += 2;
            last += 1;
        }
    }
    if digits != 6 {
        return None;
    }
    let end = groups[last].range.end;
    let front = plain[..first.range.start].strip_suffix([' ', '-', '.']).unwrap_or(&plain[..first.range.start]);
    let prefix = front.get(front.len().checked_sub(2)?..)?;
    if !prefix.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let is_issued = is_prefix(&prefix.to_ascii_uppercase());
    let start = front.len() - 2;
    if plain[..start].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '@' | '/' | '_' | '#' | '=')) {
        return None;
    }
    let rest = &plain[end..];
    let tail = rest.strip_prefix([' ', '-', '.']).unwrap_or(rest);
    let suffix = tail.chars().next().filter(|letter| matches!(letter.to_ascii_uppercase(), 'A'..='D'))?;
    if tail[1..].starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let range = start..plain.len() - tail.len() + 1;
    let [before, after] = around(plain, &range, 48, 24);
    let named = [before, after].iter().any(|words| is_named(words));
    let is_written_large = prefix.bytes().all(|byte| byte.is_ascii_uppercase()) && suffix.is_ascii_uppercase();
    // A suffix apart from its number may be a word: `AB 123456 a`.
    let is_joined = tail.len() == rest.len();
    if !named && !is_issued
        || !named && (!is_written_large || !is_joined && rest.starts_with(' ') && digits == first.range.len())
    {
        return None;
    }
    // Letters that nobody was given, behind a label: an example, or a slip of the pen.
    let is_sure = is_issued && (named || text.person(&range).is_anchor());
    let weight = if is_sure { Weight::Blocks } else { Weight::Asks };
    Some(Hit { kind: Kind::Insurance, weight, range })
}

fn is_gap(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.')
}

/// Letters that are issued: some are barred, and some pairs are used for other things.
fn is_prefix(letters: &str) -> bool {
    let barred = ['D', 'F', 'I', 'Q', 'U', 'V'];
    !letters.contains(barred)
        && !letters.ends_with('O')
        && !matches!(letters, "BG" | "GB" | "KN" | "NK" | "NT" | "TN" | "ZZ")
}

fn is_named(words: &str) -> bool {
    let lower = words.to_ascii_lowercase();
    let mut parts = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    lower.contains("national ins")
        || lower.contains("n.i.")
        || parts.any(|word| matches!(word, "ni" | "nino" | "nin" | "nino's" | "nat"))
}
