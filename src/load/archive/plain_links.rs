//! Web addresses that stand in a text without an entity, as in tweets of before 2011.

use std::ops::Range;

use crate::value::WebLink;

/// Longer runs of characters are no address that anyone could follow.
const LONGEST: usize = 2048;

/// Addresses that begin with http:// or https:// and go to the next whitespace, without the punctuation at their end.
/// A shortened t.co address and one that was cut by `…` lead nowhere that can be named, and stay plain text.
pub(super) fn find(text: &str) -> Vec<(Range<usize>, WebLink)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_start(text, at) {
        let rest = &text[start..];
        let run = rest.find(char::is_whitespace).map_or(rest, |end| &rest[..end]);
        at = start + run.len();
        if run.len() > LONGEST || run.contains('…') {
            continue;
        }
        let address = without_punctuation(run);
        if let Some(link) = WebLink::parse(address)
            && link.host() != Some("t.co")
        {
            found.push((start..start + address.len(), link));
        }
    }
    found
}

/// The next place from `at` on where an address begins, not inside a word.
fn next_start(text: &str, at: usize) -> Option<usize> {
    text[at..].char_indices().map(|(offset, _)| at + offset).find(|start| {
        let scheme = |scheme: &str| text[*start..].get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme));
        let inside_word = text[..*start].chars().next_back().is_some_and(char::is_alphanumeric);
        !inside_word && (scheme("http://") || scheme("https://"))
    })
}

fn without_punctuation(run: &str) -> &str {
    let mut address = run;
    while let Some(last) = address.chars().next_back() {
        let ends = match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '"' | '’' | '”' | '»' | '>' | '<' | ']' | '}' => true,
            ')' => address.matches(')').count() > address.matches('(').count(),
            _ => false,
        };
        if !ends {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_after_an_address_is_not_part_of_it() {
        let found = |text: &str| find(text).into_iter().map(|(range, _)| text[range].to_owned()).collect::<Vec<_>>();
        assert_eq!(
            found("see http://example.org/a_(b). And (HTTPS://example.org/c)!"),
            ["http://example.org/a_(b)", "HTTPS://example.org/c"]
        );
        assert_eq!(found("xhttp://example.org http:// https://t.co/abc http://example.org/cut…"), Vec::<String>::new());
        assert_eq!(found("“http://example.org/é” é"), Vec::<String>::from(["http://example.org/é".to_owned()]));
    }
}
