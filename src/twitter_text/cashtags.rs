//! Cashtags: `$` and the sign of a share.

use crate::value::Span;

use super::chars;

/// The longest sign, and the longest part after its dot or underscore.
const LONGEST: (usize, usize) = (6, 2);

/// All cashtags in their order, each with its sign.
pub fn cashtags(text: &str) -> Vec<Span> {
    text.match_indices('$').filter_map(|(start, _)| cashtag(text, start)).collect()
}

fn cashtag(text: &str, start: usize) -> Option<Span> {
    let stands_alone = chars::before(text, start).is_none_or(|c| chars::is_space(c) || chars::is_directional(c));
    let end = letters_end(text, start + 1, LONGEST.0)?;
    let with_part =
        text[end..].strip_prefix(['.', '_']).and_then(|_| letters_end(text, end + 1, LONGEST.1)).unwrap_or(end);
    let end = [with_part, end].into_iter().find(|end| ends_at(text, *end))?;
    stands_alone.then_some(Span { start, end })
}

/// The end of the letters from `from` on: up to as many as may be, and at least one.
fn letters_end(text: &str, from: usize, longest: usize) -> Option<usize> {
    let end = chars::run_end(text, from, |c| c.is_ascii_alphabetic());
    (from < end).then_some(end.min(from + longest))
}

fn ends_at(text: &str, end: usize) -> bool {
    let punctuation = |c: char| c.is_ascii_punctuation() && !matches!(c, '"' | '`');
    chars::at(text, end).is_none_or(|c| chars::is_space(c) || chars::is_invalid(c) || punctuation(c))
}
