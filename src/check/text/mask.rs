//! Masks: parts of a text whose digits are no patient's number, such as links, handles, references to literature and
//! telephone numbers with their sign.

use std::ops::Range;

/// A part of a text whose digits are no patient's number unless a word says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    /// Where it is.
    pub range: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A link, a handle, a telephone number: a word of care beside it is enough.
    Plain,
    /// A book, a paper, a number with its country: such things stand beside words of care every day.
    LookAlike,
}

impl Mask {
    /// Whether the number that starts in it is more likely another thing, words of care beside it or not.
    pub fn is_look_alike(&self, number: &Range<usize>) -> bool {
        self.kind == Kind::LookAlike && self.range.contains(&number.start)
    }
}

/// The masks of a plain text, in order; where two overlap, both their starts and their ends are in order.
#[derive(Clone, Debug, Default)]
pub struct Masks(Vec<Mask>);

impl Masks {
    /// The masks of a plain text.
    pub fn of(plain: &str) -> Masks {
        let mut found: Vec<Mask> = Vec::new();
        for word in words(plain) {
            // What a label covers has its mask.
            if found.last().is_some_and(|last| word.end <= last.range.end) {
                continue;
            }
            let text = &plain[word.clone()];
            if !text.bytes().any(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'@' | b'+' | b'/')) {
                continue;
            }
            if let Some(target) = text.find("](") {
                // The words of a markdown link are text, and only its target is masked.
                found.push(Mask { range: word.start + target..word.end, kind: kind(&text[target + 2..]) });
            } else if is_masked_word(text) {
                found.push(Mask { range: word, kind: kind(text) });
            } else {
                push_labelled(plain, &word, &mut found);
            }
        }
        Masks(found)
    }

    /// The mask that a range touches; the one in which it starts before others.
    pub fn at(&self, range: &Range<usize>) -> Option<&Mask> {
        let next = self.0.partition_point(|mask| mask.range.start < range.end);
        let touching = self.0[..next].iter().rev().take_while(|mask| range.start < mask.range.end);
        let mut touched = None;
        for mask in touching {
            touched = Some(mask);
            if mask.range.contains(&range.start) {
                break;
            }
        }
        touched
    }
}

/// What kind of mask a link, a handle or a reference is.
fn kind(word: &str) -> Kind {
    let lower = word.trim_start_matches(LEADING).to_ascii_lowercase();
    let paper =
        lower.starts_with("doi:") || lower.starts_with("10.") && lower.contains('/') || lower.contains("doi.org/");
    if paper || lower.contains("/dp/") { Kind::LookAlike } else { Kind::Plain }
}

/// Signs before a word that do not belong to it.
const LEADING: [char; 5] = ['(', '[', '\'', '*', '_'];

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
    let word = word.trim_start_matches(LEADING);
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

/// Masks a label and the number behind it: `ISBN 0-13-110362-8`, `tel. 0113 …`, `+1 416 …`.
fn push_labelled(plain: &str, word: &Range<usize>, found: &mut Vec<Mask>) {
    let text = plain[word.clone()].trim_start_matches(['(', '[']);
    let lower = text.to_ascii_lowercase();
    if let Some(number) = lower.strip_prefix('+').filter(|number| number.starts_with(|c: char| c.is_ascii_digit())) {
        let end = end_of_number(plain, word.end);
        let code = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
        let number = word.end - number.len();
        // A country has at most three digits; what follows them is a telephone number.
        let kind = if code <= 3 { Kind::LookAlike } else { Kind::Plain };
        found.push(Mask { range: word.start..number + code, kind: Kind::Plain });
        found.push(Mask { range: number + code..end, kind });
        return;
    }
    let name = lower.trim_end_matches([':', '.', '-', '#']);
    let labels = ["issn", "pmid", "tel", "telephone", "phone", "fax"];
    let book = lower.starts_with("isbn") || matches!(name, "asin" | "doi");
    if book || labels.contains(&name) {
        let kind = if book { Kind::LookAlike } else { Kind::Plain };
        found.push(Mask { range: word.start..end_of_number(plain, word.end), kind });
    }
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
        Masks::of(text).0.into_iter().map(|mask| &text[mask.range]).collect()
    }

    #[test]
    fn links_handles_and_references_are_masked() {
        assert_eq!(masked("see https://a.example/9990000018 now"), ["https://a.example/9990000018"]);
        assert_eq!(masked("shop.example/dp/7111213823"), ["shop.example/dp/7111213823"]);
        assert_eq!(masked("@d9990000018 and 10.1000/9990000018"), ["@d9990000018", "10.1000/9990000018"]);
        assert_eq!(masked("trial NCT01234567"), ["NCT01234567"]);
        assert_eq!(masked("ISBN 0131103628, then"), ["ISBN 0131103628"]);
        assert_eq!(masked("ring +1 416 555 0123"), ["+1", " 416 555 0123"]);
        assert_eq!(masked("tel: 0113 496 0000."), ["tel: 0113 496 0000"]);
    }

    #[test]
    fn plain_numbers_are_not_masked() {
        assert!(masked("NHS no 999 000 0018 and/or 24/7, A&E").is_empty());
    }
}
