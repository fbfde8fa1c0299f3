//! Hosts: labels between dots, ending in a top-level domain.
//!
//! A stretch of characters of which hosts are made is taken apart once, from its end, so that whether a host begins at a
//! place, and how far it reaches, is then known at once. Trying each place anew would take hours for a hostile text.

use super::{chars, tld};

/// The longest label of a host, in its ASCII form.
const LONGEST_LABEL: usize = 63;

/// A stretch of text of which a host may be a part.
pub(super) struct Stretch {
    /// First byte.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    labels: Vec<Label>,
}

/// A part of a stretch that ends in a dot.
struct Label {
    dot: usize,
    ends_well: bool,
    last_underscore: Option<usize>,
    /// Where the top-level domain after the dot ends.
    tld_end: Option<usize>,
    /// Where a host ends that begins with this label whole. It is the longest one.
    host_end: Option<usize>,
}

/// The next stretch from `from` on.
pub(super) fn next_stretch(text: &str, from: usize) -> Option<Stretch> {
    let start = from + text.get(from..)?.find(is_part)?;
    Some(stretch_at(text, start))
}

/// The stretch that begins at `start`; it may be empty.
pub(super) fn stretch_at(text: &str, start: usize) -> Stretch {
    let end = chars::run_end(text, start, is_part);
    let mut labels = labels(text, start, end);
    let mut after = None;
    for index in (0..labels.len()).rev() {
        let label_start = if index == 0 { start } else { labels[index - 1].dot + 1 };
        labels[index].host_end = labels[index].host_end_from(text, label_start, after);
        after = labels[index].host_end;
    }
    Stretch { start, end, labels }
}

fn is_part(c: char) -> bool {
    chars::is_host(c) || matches!(c, '.' | '-' | '_')
}

fn labels(text: &str, start: usize, end: usize) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut last_underscore = None;
    let mut ends_well = false;
    for (at, c) in text[start..end].char_indices() {
        match c {
            '.' => {
                let tld_end = if ends_well { tld::end(text, start + at + 1) } else { None };
                labels.push(Label { dot: start + at, ends_well, last_underscore, tld_end, host_end: None });
                (last_underscore, ends_well) = (None, false);
            }
            '_' => (last_underscore, ends_well) = (Some(start + at), false),
            '-' => ends_well = false,
            _ => ends_well = true,
        }
    }
    labels
}

impl Label {
    /// Where the host ends that begins at `start`, which lies in this label; `after` is where one ends that begins with
    /// the next label. Only the label before the top-level domain may have no `_`.
    fn host_end_from(&self, text: &str, start: usize, after: Option<usize>) -> Option<usize> {
        let begins_well = self.ends_well && chars::at(text, start).is_some_and(chars::is_host);
        let is_domain = self.last_underscore.is_none_or(|underscore| underscore < start);
        after.or(self.tld_end.filter(|_| is_domain)).filter(|_| begins_well)
    }
}

impl Stretch {
    /// Where the host ends that begins at the very start.
    pub(super) fn host_end(&self) -> Option<usize> {
        self.labels.first().and_then(|label| label.host_end)
    }

    /// The first host that begins in `from..` at a place that `may_begin` allows, as start and end.
    pub(super) fn first_host(
        &self,
        text: &str,
        from: usize,
        may_begin: impl Fn(usize) -> bool,
    ) -> Option<(usize, usize)> {
        let first = self.labels.partition_point(|label| label.dot < from);
        for (index, label) in self.labels.iter().enumerate().skip(first) {
            let after = self.labels.get(index + 1).and_then(|next| next.host_end);
            if !label.ends_well || (after.is_none() && label.tld_end.is_none()) {
                continue;
            }
            let label_start = if index == 0 { self.start } else { self.labels[index - 1].dot + 1 };
            let start = label_start.max(from);
            for (at, _) in text[start..label.dot].char_indices() {
                if may_begin(start + at)
                    && let Some(end) = label.host_end_from(text, start + at, after)
                {
                    return Some((start + at, end));
                }
            }
        }
        None
    }
}

/// Whether each label of a host has an ASCII form of a length that can be registered.
pub(super) fn is_resolvable(host: &str) -> bool {
    // Twitter-text parts labels at the dots of other scripts too, as browsers do.
    host.split(['.', '\u{3002}', '\u{ff0e}', '\u{ff61}']).all(|label| match label {
        _ if label.len() > LONGEST_LABEL * 4 => false,
        _ if label.is_ascii() => (1..=LONGEST_LABEL).contains(&label.len()),
        _ if label.starts_with("xn--") => false,
        _ => idna::punycode::encode_str(label).is_some_and(|code| "xn--".len() + code.len() <= LONGEST_LABEL),
    })
}

/// The hosts of ASCII and accented letters inside a host, as start and end: `twitter.comこれはexample.org` has two.
pub(super) fn plain_hosts(host: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((start, end)) = next_plain_host(host, from) {
        match end {
            Ok(end) => {
                found.push((start, end));
                from = end;
            }
            Err(end) => from = end,
        }
    }
    found
}

/// The next chain of plain labels that each end in a dot, and where the last top-level domain after one of them ends;
/// the error is where the chain ends that has none.
fn next_plain_host(host: &str, from: usize) -> Option<(usize, Result<usize, usize>)> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || chars::is_latin_accent(c);
    let start = from + host.get(from..)?.find(is_plain)?;
    let mut best = None;
    let mut at = start;
    loop {
        let label_end = chars::run_end(host, at, is_plain);
        if label_end == at || !host[label_end..].starts_with('.') {
            return Some((start, best.ok_or(label_end.max(at))));
        }
        at = label_end + 1;
        best = tld::end(host, at).or(best);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Option<&str> {
        let stretch = stretch_at(text, 0);
        stretch.first_host(text, 0, |_| true).map(|(start, end)| &text[start..end])
    }

    #[test]
    fn a_host_reaches_as_far_as_its_labels_allow() {
        assert_eq!(first("a.example.co.uk"), Some("a.example.co.uk"));
        assert_eq!(first("example.org.-x.com"), Some("example.org"));
        assert_eq!(first("sub_domain.example.org"), Some("sub_domain.example.org"));
        assert_eq!(first("under_score.org"), Some("score.org"));
        assert_eq!(first("no-dot"), None);
        assert_eq!(first("..org"), None);
    }

    #[test]
    fn a_label_that_cannot_be_registered_makes_no_host() {
        assert!(is_resolvable("éxample.org") && is_resolvable("例え.テスト"));
        let long = "a".repeat(64);
        for bad in [format!("{long}.org"), "あ".repeat(60) + ".org", "xn--あ.org".to_owned(), "a..b".to_owned()] {
            assert!(!is_resolvable(&bad), "{bad}");
        }
    }
}
