//! Emoji: one picture may be many characters.

use icu_properties::CodePointSetData;
use icu_properties::props::{Emoji, EmojiModifier, EmojiPresentation, RegionalIndicator};

const AS_EMOJI: char = '\u{fe0f}';
const KEYCAP: char = '\u{20e3}';
const JOINER: char = '\u{200d}';
/// Letters of flags such as that of Scotland, and their end.
const TAGS: std::ops::RangeInclusive<char> = '\u{e0020}'..='\u{e007f}';

/// How many bytes of the start of a text are one emoji, as it is drawn (Unicode Technical Standard 51, section 1.4).
pub(super) fn length(text: &str) -> Option<usize> {
    keycap(text).or_else(|| flag(text)).or_else(|| joined(text))
}

fn keycap(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(|c: char| c.is_ascii_digit() || matches!(c, '#' | '*'))?;
    let rest = rest.strip_prefix(AS_EMOJI).unwrap_or(rest).strip_prefix(KEYCAP)?;
    Some(text.len() - rest.len())
}

fn flag(text: &str) -> Option<usize> {
    let is_letter = |c: char| CodePointSetData::new::<RegionalIndicator>().contains(c);
    let rest = text.strip_prefix(is_letter)?.strip_prefix(is_letter)?;
    Some(text.len() - rest.len())
}

/// One or more emoji that are joined to one.
fn joined(text: &str) -> Option<usize> {
    let (mut rest, mut drawn) = one(text)?;
    while let Some((next, _)) = rest.strip_prefix(JOINER).and_then(one) {
        (rest, drawn) = (next, true);
    }
    drawn.then(|| text.len() - rest.len())
}

/// What follows one emoji, and whether it is drawn as one: some are plain characters unless a mark says otherwise.
fn one(text: &str) -> Option<(&str, bool)> {
    let first = text.chars().next().filter(|c| !c.is_ascii())?;
    if !CodePointSetData::new::<Emoji>().contains(first) {
        return None;
    }
    let plain = &text[first.len_utf8()..];
    let marked = plain
        .strip_prefix(AS_EMOJI)
        .or_else(|| plain.strip_prefix(|c: char| CodePointSetData::new::<EmojiModifier>().contains(c)));
    let drawn = marked.is_some() || CodePointSetData::new::<EmojiPresentation>().contains(first);
    Some((marked.unwrap_or(plain).trim_start_matches(|c: char| TAGS.contains(&c)), drawn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_picture_is_one_emoji() {
        for whole in ["😀", "1⃣", "#️⃣", "🇬🇧", "👩🏽‍⚕️", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️", "©️"]
        {
            assert_eq!(length(whole), Some(whole.len()), "{whole}");
            assert_eq!(length(&format!("{whole}😀x")), Some(whole.len()), "{whole}");
        }
        for none in ["", "1", "#", "©", "a", "\u{200d}😀", "\u{fe0f}"] {
            assert_eq!(length(none), None, "{none}");
        }
    }
}
