//! Runs of digits in a plain text, what stands between them, and ten digits out of several of them.

use std::ops::Range;

/// Parts the blocks of a page.
pub const BREAK: char = '\u{1E}';

/// A run of digits, and what stands between it and the run before.
#[derive(Clone, Debug)]
pub struct Group {
    /// Where the digits are.
    pub range: Range<usize>,
    /// What stands before them.
    pub joint: Joint,
}

/// What stands between two runs of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// Text: the numbers are apart.
    Apart,
    /// One space.
    Space,
    /// A hyphen or a full stop.
    Hyphen,
    /// A line break, with spaces around it.
    Line,
    /// Up to three other signs, or more spaces, which a page shows as one: one number only where a word says so.
    Loose,
}

/// All runs of digits, in order.
pub fn groups(plain: &str) -> Vec<Group> {
    let bytes = plain.as_bytes();
    let mut groups: Vec<Group> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < bytes.len() && bytes[at].is_ascii_digit() {
            at += 1;
        }
        let joint = groups.last().map_or(Joint::Apart, |last| joint(&plain[last.range.end..start]));
        groups.push(Group { range: start..at, joint });
    }
    groups
}

fn joint(between: &str) -> Joint {
    match between {
        " " => Joint::Space,
        "-" | "." => Joint::Hyphen,
        // Nothing longer is looked into, so that the search stays linear.
        _ if between.len() > 16 => Joint::Apart,
        _ if between.contains('\n') && between.trim().is_empty() => Joint::Line,
        _ if is_loose(between) => Joint::Loose,
        _ => Joint::Apart,
    }
}

fn is_loose(between: &str) -> bool {
    if between.chars().all(|c| matches!(c, ' ' | '\t')) {
        return true;
    }
    between.chars().count() <= 3
        && !between.contains("\n\n")
        && between.chars().all(|c| !c.is_alphanumeric() && c != BREAK)
}

/// Ten digits, how they are grouped, and the first group after them.
#[derive(Debug)]
pub struct Ten {
    /// The digits as values.
    pub digits: [u8; 10],
    cuts: [(u8, Joint); 9],
    cut_count: usize,
    /// The index of the first group after them.
    pub next: usize,
}

impl Ten {
    /// Ten digits out of at most ten groups from `first` on; nothing where the groups do not add up to ten.
    pub fn of(plain: &str, groups: &[Group], first: usize) -> Option<Ten> {
        let mut ten = Ten { digits: [0; 10], cuts: [(0, Joint::Apart); 9], cut_count: 0, next: first };
        let mut count = 0_u8;
        for group in &groups[first..] {
            if count > 0 {
                if group.joint == Joint::Apart {
                    return None;
                }
                *ten.cuts.get_mut(ten.cut_count)? = (count, group.joint);
                ten.cut_count += 1;
            }
            if usize::from(count) + group.range.len() > 10 {
                return None;
            }
            for byte in plain[group.range.clone()].bytes() {
                ten.digits[usize::from(count)] = byte - b'0';
                count += 1;
            }
            ten.next += 1;
            if count == 10 {
                return Some(ten);
            }
        }
        None
    }

    /// After how many digits there is a joint, and which.
    pub fn cuts(&self) -> &[(u8, Joint)] {
        &self.cuts[..self.cut_count]
    }

    /// Whether the joints stand after exactly these numbers of digits.
    pub fn is_cut_at(&self, places: &[u8]) -> bool {
        self.cuts().iter().map(|(place, _)| *place).eq(places.iter().copied())
    }

    /// Whether it is written as patients' numbers are: in one piece, 3-3-4, 6-4, 5-5, or digit by digit. Dates, years
    /// and amounts in a row are not.
    pub fn is_regular(&self) -> bool {
        let shapes: [&[u8]; 5] = [&[], &[3, 6], &[6], &[5], &[1, 2, 3, 4, 5, 6, 7, 8, 9]];
        shapes.iter().any(|shape| self.is_cut_at(shape))
    }

    /// Whether any joint is a loose one.
    pub fn is_loose(&self) -> bool {
        self.cuts().iter().any(|(_, joint)| *joint == Joint::Loose)
    }
}
