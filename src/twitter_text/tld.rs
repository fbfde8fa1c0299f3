//! Top-level domains: an address without one is no address.
//!
//! `tlds.txt` lists them, one a line, sorted by bytes. They are those of `conformance/tld_lib.yml` in twitter-text (commit
//! 30e2430, Apache-2.0), which took them from the root zone that IANA publishes. Newer ones are left out on purpose:
//! what X did not link when a tweet was written is no link now.

use super::chars;

const LIST: &str = include_str!("tlds.txt");

/// The longest of the list has 18 characters.
const LONGEST: usize = 18;

/// Where the top-level domain that begins at `start` ends: one of the list, or any in Punycode. Nothing if a letter,
/// digit, `@`, `+` or `-` of ASCII follows.
pub(super) fn end(text: &str, start: usize) -> Option<usize> {
    listed_end(text, start).or_else(|| punycode_end(text, start))
}

fn listed_end(text: &str, start: usize) -> Option<usize> {
    let mut word = String::new();
    let mut found = None;
    for (at, c) in text[start..].char_indices().take(LONGEST) {
        if !chars::is_host(c) {
            break;
        }
        word.push(lower(c)?);
        let end = start + at + c.len_utf8();
        let goes_on = chars::at(text, end).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '@' | '+' | '-'));
        if !goes_on && is_listed(&word) {
            found = Some(end);
        }
    }
    found
}

/// The lower-case letter, where it is one, and ASCII only where the letter was.
fn lower(c: char) -> Option<char> {
    let mut lower = c.to_lowercase();
    let first = lower.next()?;
    (lower.next().is_none() && first.is_ascii() == c.is_ascii()).then_some(first)
}

fn punycode_end(text: &str, start: usize) -> Option<usize> {
    let prefix = text.get(start..start + 4)?;
    let from = start + 4;
    let end = chars::run_end(text, from, |c| c.is_ascii_alphanumeric() || c == '-');
    (prefix.eq_ignore_ascii_case("xn--") && end > from).then_some(end)
}

/// A binary search over the lines.
fn is_listed(word: &str) -> bool {
    let bytes = LIST.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = (low + high) / 2;
        let start = bytes[low..middle].iter().rposition(|b| *b == b'\n').map_or(low, |at| low + at + 1);
        let end = bytes[start..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |at| start + at);
        match word.as_bytes().cmp(&bytes[start..end]) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => high = start,
            std::cmp::Ordering::Greater => low = end + 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_found_and_nothing_between() {
        let lines: Vec<&str> = LIST.lines().collect();
        assert_eq!(lines.len(), 1574);
        assert!(lines.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(lines.iter().all(|line| is_listed(line) && line.chars().count() <= LONGEST));
        assert!(["", "\n", "comm", "co\nm", "zzz", "aa", "c"].into_iter().all(|word| !is_listed(word)));
    }

    #[test]
    fn the_longest_one_counts_and_what_follows_must_end_it() {
        let of = |text: &str| end(text, 0).map(|end| text[..end].to_owned());
        assert_eq!(of("CO.uk").as_deref(), Some("CO"));
        assert_eq!(of("嘉里大酒店だ").as_deref(), Some("嘉里大酒店"));
        assert_eq!(of("嘉里だ").as_deref(), Some("嘉里"));
        assert_eq!(of("xn--p1ai/").as_deref(), Some("xn--p1ai"));
        for none in ["com1", "com-", "com@", "c", "", "xn--", "\u{212a}r"] {
            assert_eq!(of(none), None, "{none}");
        }
    }
}
