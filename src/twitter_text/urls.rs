//! Addresses in a text: from left to right, each as long as its characters allow, none inside another.

use crate::value::Span;

use super::host::{self, Stretch};
use super::{Entity, Kind, chars, path};

/// The longest address, in characters.
const LONGEST_URL: usize = 4096;
/// The longest name after t.co/.
const LONGEST_TCO: usize = 40;

/// What is done about addresses without http:// or https://.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bare {
    /// They count.
    Find,
    /// They do not.
    Leave,
}

/// An address in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Url {
    /// All of it.
    pub span: Span,
    /// Its host.
    pub host: Span,
    /// Whether it begins with http:// or https://.
    pub has_scheme: bool,
}

impl Url {
    /// The same as a part of the text.
    pub fn entity(&self) -> Entity {
        Entity { span: self.span, kind: if self.has_scheme { Kind::Url } else { Kind::BareUrl } }
    }
}

/// A place where an address begins, and its host.
struct Candidate {
    start: usize,
    host: Span,
    end: usize,
}

/// All addresses, in their order.
pub fn urls(text: &str, bare: Bare) -> Vec<Url> {
    let mut found = Vec::new();
    let (sign, mut at) = (if bare == Bare::Find { "." } else { "://" }, 0);
    if !text.contains(sign) {
        return found;
    }
    while let Some(stretch) = host::next_stretch(text, at) {
        // What a found address took, even where it is then refused, is not looked at again.
        let mut taken = at;
        while let Some(candidate) = next_candidate(text, &stretch, taken) {
            taken = candidate.end;
            if is_possible(text, &candidate) {
                accept(text, &candidate, bare, &mut found);
            }
        }
        at = taken.max(stretch.end);
    }
    found
}

/// The next address that begins in the stretch, not before `taken`.
fn next_candidate(text: &str, stretch: &Stretch, taken: usize) -> Option<Candidate> {
    let from = taken.max(stretch.start);
    if from >= stretch.end {
        return None;
    }
    let may_begin = |start: usize| match chars::before(text, start) {
        None => true,
        Some(c) => {
            start > taken
                && !c.is_ascii_alphanumeric()
                && !matches!(c, '@' | '\u{ff20}' | '$' | '#' | '\u{ff03}')
                && !chars::is_invalid(c)
        }
    };
    let bare =
        stretch.first_host(text, from, may_begin).map(|(start, host_end)| candidate(text, start, start, host_end));
    // A host without scheme in the same stretch has a dot after it, so it begins before a scheme at the stretch's end.
    bare.or_else(|| with_scheme(text, stretch).filter(|found| found.start >= from && may_begin(found.start)))
}

fn candidate(text: &str, start: usize, host_start: usize, host_end: usize) -> Candidate {
    Candidate { start, host: Span { start: host_start, end: host_end }, end: path::end(text, host_end) }
}

/// The address whose scheme ends the stretch.
fn with_scheme(text: &str, stretch: &Stretch) -> Option<Candidate> {
    let word = &text[stretch.start..stretch.end];
    let ends_in = |scheme: &str| {
        let start = word.len().checked_sub(scheme.len())?;
        word.get(start..).filter(|end| end.eq_ignore_ascii_case(scheme)).map(|_| stretch.start + start)
    };
    let after = text[stretch.end..].strip_prefix("://").map(|_| stretch.end + 3)?;
    let start = ends_in("https").or_else(|| ends_in("http"))?;
    let host_end = host::stretch_at(text, after).host_end()?;
    Some(candidate(text, start, after, host_end))
}

fn is_possible(text: &str, candidate: &Candidate) -> bool {
    let fits = |url: &str| url.len() <= LONGEST_URL || url.chars().count() <= LONGEST_URL;
    fits(&text[candidate.start..candidate.end]) && host::is_resolvable(candidate.host.slice(text))
}

/// Adds what a candidate amounts to.
fn accept(text: &str, candidate: &Candidate, bare: Bare, found: &mut Vec<Url>) {
    let Candidate { start, host, end } = *candidate;
    if start < host.start {
        if let Some(end) = tco_end(text, host, end) {
            found.push(Url { span: Span { start, end }, host, has_scheme: true });
        }
    } else if bare == Bare::Find && !chars::before(text, start).is_some_and(|c| matches!(c, '-' | '_' | '.' | '/')) {
        accept_bare(text, candidate, found);
    }
}

/// A host without scheme may have swallowed words of scripts without spaces: what is plain in it counts.
fn accept_bare(text: &str, candidate: &Candidate, found: &mut Vec<Url>) {
    let before = found.len();
    for (start, end) in host::plain_hosts(candidate.host.slice(text)) {
        let span = Span { start: candidate.start + start, end: candidate.start + end };
        found.push(Url { span, host: span, has_scheme: false });
    }
    if path::has_path(text, candidate.host.end)
        && let Some(last) = found[before..].last_mut()
        && last.host.end == candidate.host.end
    {
        last.span.end = candidate.end;
    }
}

/// The end of an address with scheme. After t.co/ only a name and a query count; one whose name is too long is none.
fn tco_end(text: &str, host: Span, end: usize) -> Option<usize> {
    if !host.slice(text).eq_ignore_ascii_case("t.co") || !text[host.end..end].starts_with('/') {
        return Some(end);
    }
    let name = host.end + 1;
    let name_end = chars::run_end(text, name, |c| c.is_ascii_alphanumeric());
    match name_end - name {
        0 => Some(end),
        1..=LONGEST_TCO => Some(path::query_end(text, name_end).unwrap_or(name_end)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, bare: Bare) -> Vec<&str> {
        urls(text, bare).iter().map(|url| url.span.slice(text)).collect()
    }

    #[test]
    fn addresses_with_and_without_scheme_are_told_apart() {
        let text = "HTTPS://example.org/a, (example.com/b) “example.net” x@example.org";
        assert_eq!(found(text, Bare::Find), ["HTTPS://example.org/a", "example.com/b", "example.net"]);
        assert_eq!(found(text, Bare::Leave), ["HTTPS://example.org/a"]);
    }

    #[test]
    fn a_quotation_mark_is_part_of_no_host() {
        assert_eq!(found("\"example.org\" http://\"x\".com", Bare::Find), ["example.org"]);
    }
}
