//! The opening of a tweet as a title: whole sentences where they fit, no web addresses, and a cut that reads as one.

use crate::model::{SpanKind, Tweet};

/// A sentence shorter than this says too little to stand for the rest.
const SHORTEST: usize = 12;

/// The opening of a tweet in at most `longest` characters; empty where it has no words.
pub(super) fn opening(tweet: &Tweet, longest: usize) -> String {
    cut(&without_links(tweet), longest)
}

fn without_links(tweet: &Tweet) -> String {
    let mut kept = String::new();
    let mut done = 0;
    let links = tweet.spans.iter().filter(|part| matches!(part.kind, SpanKind::Link(_)));
    for link in links {
        kept.push_str(tweet.text.get(done..link.span.start).unwrap_or(""));
        done = link.span.end;
    }
    kept.push_str(tweet.text.get(done..).unwrap_or(""));
    kept
}

fn cut(text: &str, longest: usize) -> String {
    let (mut fits, mut sentences) = (String::new(), 0);
    let mut length = 0;
    let mut words = text.split_whitespace();
    let is_whole = words.all(|word| {
        length += word.chars().count() + usize::from(length > 0);
        if length > longest {
            return false;
        }
        if !fits.is_empty() {
            fits.push(' ');
        }
        fits.push_str(word);
        if ends_sentence(word) && length >= SHORTEST {
            sentences = fits.len();
        }
        true
    });
    match (is_whole, sentences) {
        (true, _) => without_tail(&fits, &[',', ':', ';']),
        (false, 0) if fits.is_empty() => text.trim().chars().take(longest).chain(['\u{2026}']).collect(),
        (false, 0) => without_tail(&fits, &['.', ',', ':', ';', '\u{2026}']) + "\u{2026}",
        (false, end) => fits[..end].to_owned(),
    }
}

/// Whether a sentence ends with this word; `Dr.`, `e.g.` and `vs.` are too short for it.
fn ends_sentence(word: &str) -> bool {
    word.ends_with(['!', '?']) || word.ends_with('.') && !word.ends_with("..") && word.chars().count() > 4
}

fn without_tail(text: &str, tail: &[char]) -> String {
    text.trim_end_matches(|c: char| c.is_whitespace() || tail.contains(&c)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn an_opening_ends_with_a_sentence_or_reads_as_cut() {
        for (text, opening) in [
            ("Short and whole", "Short and whole"),
            ("A reading list for open access:\n", "A reading list for open access"),
            ("How I read a trial. It takes twenty minutes.", "How I read a trial."),
            ("Does it matter? Perhaps not as much as they say", "Does it matter?"),
            ("Notes on open access in 2026: anything that it costs", "Notes on open access in 2026\u{2026}"),
            ("Yes. But nobody had asked the trial's own patients", "Yes. But nobody had asked the\u{2026}"),
            ("A letter to Dr. Sample about the second outcome", "A letter to Dr. Sample about the\u{2026}"),
            (
                "Unbroken\u{2013}words\u{2013}without\u{2013}any\u{2013}space\u{2013}at\u{2013}all",
                "Unbroken\u{2013}words\u{2013}without\u{2013}any\u{2013}space\u{2026}",
            ),
            ("", ""),
        ] {
            assert_eq!(cut(text, 32), opening, "{text}");
        }
    }
}
