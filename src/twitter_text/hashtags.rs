//! Hashtags in any script.

use crate::value::Span;

use super::chars;

/// All hashtags in their order, each with its sign. Those inside an address are among them.
pub fn hashtags(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut taken = 0;
    for (start, sign) in text.match_indices(is_hash) {
        if !may_stand_before(text, start, taken) {
            continue;
        }
        let tag = start + sign.len();
        let end = chars::run_end(text, tag, chars::is_hashtag);
        let word = &text[tag..end];
        // A sign that is drawn as an emoji, or on a keycap, is none.
        if word.starts_with(['\u{fe0f}', '\u{20e3}']) || !word.contains(chars::is_letter_or_mark) {
            continue;
        }
        taken = end;
        if !text[end..].starts_with(is_hash) && !text[end..].starts_with("://") {
            found.push(Span { start, end });
        }
    }
    found
}

fn is_hash(c: char) -> bool {
    matches!(c, '#' | '\u{ff03}')
}

fn may_stand_before(text: &str, at: usize, taken: usize) -> bool {
    chars::before(text, at)
        .is_none_or(|c| at > taken && (matches!(c, '\u{fe0e}' | '\u{fe0f}') || !(chars::is_hashtag(c) || c == '&')))
}
