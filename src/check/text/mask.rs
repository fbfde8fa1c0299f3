//! Masks: parts of a text whose digits are no patient's number, such as links, handles, references to literature and
//! telephone numbers with their sign.

use std::ops::Range;

/// The masked ranges of a plain text, in order; they may overlap.
pub fn masks(plain: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for word in words(plain) {
        let text = &plain[word.clone()];
        if let Some(target) = text.find("](") {
            // The words of a markdown link are text, and only its target is masked.
            found.push(word.start + target..word.end);
        } else if is_masked_word(text) {
            found.push(word);
        } else if let Some(end) = end_of_labelled(plain, &word) {
            found.push(word.start..end);
        }
    }
    found
}

/// Whether `range` touches a mask.
pub fn is_masked(masks: &[Range<usize>], range: &Range<usize>) -> bool {
    masks.iter().any(|mask| mask.start < range.end && range.start < mask.end)
}

/// Runs without white space or record breaks.
fn words(plain: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let start = plain.as_ptr() as usize;
    plain
        .split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\u{1E}'))
        .filter(|word| !word.is_empty())
        .map(move |word| {
            let at = word.as_ptr() as usize - start;
            at..at + word.len()
        })
}

/// A link, a handle, an e-mail address, a DOI, a trial id, a path with digits.
fn is_masked_word(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '[', '\'', '*', '_']);
    let lower = word.to_ascii_lowercase();
    let starts =
        ["http:", "https:", "www.", "@", "10.", "doi:", "nct", "isrctn", "eudract", "pmc", "pmid:", "tel:", "urn:"];
    starts.iter().any(|start| lower.starts_with(start) && lower.len() > start.len())
        || lower.contains("://")
        || lower.contains("/dp/")
        || (lower.contains('@') && lower.contains('.'))
        || is_host_and_path(&lower)
}

/// `example.org/page/123`: a dot before the first slash, letters around it.
fn is_host_and_path(word: &str) -> bool {
    word.split_once('/').is_some_and(|(host, _)| {
        host.rsplit_once('.').is_some_and(|(name, top)| {
            !name.is_empty() && top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic())
        })
    })
}

/// Where the number behind a label ends, where the word is such a label: `ISBN 0-13-110362-8`, `tel. 0113 …`, `+1 416 …`.
fn end_of_labelled(plain: &str, word: &Range<usize>) -> Option<usize> {
    let text = plain[word.clone()].trim_start_matches(['(', '[']);
    let lower = text.to_ascii_lowercase();
    let name = lower.trim_end_matches([':', '.', '-', '#']);
    let labels = [
        "isbn",
        "isbn-10",
        "isbn-13",
        "isbn10",
        "isbn13",
        "issn",
        "pmid",
        "asin",
        "tel",
        "telephone",
        "phone",
        "fax",
        "doi",
    ];
    let labelled = labels.contains(&name)
        || lower.starts_with("isbn")
        || lower.starts_with('+') && lower[1..].starts_with(|c: char| c.is_ascii_digit());
    labelled.then(|| end_of_number(plain, word.end))
}

/// The end of digits, spaces and hyphens from `at` on.
fn end_of_number(plain: &str, at: usize) -> usize {
    let rest = &plain[at..];
    let length = rest
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '-' | ':' | '(' | ')' | 'x' | 'X')))
        .unwrap_or(rest.len());
    at + length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str) -> Vec<&str> {
        masks(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn links_handles_and_references_are_masked() {
        assert_eq!(masked("see https://a.example/9990000018 now"), ["https://a.example/9990000018"]);
        assert_eq!(masked("shop.example/dp/7111213823"), ["shop.example/dp/7111213823"]);
        assert_eq!(masked("@d9990000018 and 10.1000/9990000018"), ["@d9990000018", "10.1000/9990000018"]);
        assert_eq!(masked("trial NCT01234567"), ["NCT01234567"]);
        assert_eq!(masked("ISBN 0131103628, then"), ["ISBN 0131103628"]);
        assert_eq!(masked("ring +1 416 555 0123"), ["+1 416 555 0123"]);
        assert_eq!(masked("tel: 0113 496 0000."), ["tel: 0113 496 0000"]);
    }

    #[test]
    fn plain_numbers_are_not_masked() {
        assert!(masked("NHS no 999 000 0018 and/or 24/7, A&E").is_empty());
    }
}
