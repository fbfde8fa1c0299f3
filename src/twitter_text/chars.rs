//! Classes of characters, as twitter-text draws them.

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

/// The character that begins at `at`.
pub(super) fn at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// The character that ends at `at`.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// Where the characters from `from` on stop being of a class.
pub(super) fn run_end(text: &str, from: usize, of_class: impl Fn(char) -> bool) -> usize {
    let rest = &text[from..];
    from + rest.find(|c: char| !of_class(c)).unwrap_or(rest.len())
}

/// Spaces that part words.
pub(super) fn is_space(c: char) -> bool {
    matches!(c,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{180e}' | '\u{2000}'..='\u{200a}'
        | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Characters that no tweet may hold.
pub(super) fn is_invalid(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{feff}' | '\u{ffff}')
}

/// Marks that set the direction of writing and cannot be seen.
pub(super) fn is_directional(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Letters with accents, and the accents themselves.
pub(super) fn is_latin_accent(c: char) -> bool {
    matches!(c,
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | '\u{253}' | '\u{254}' | '\u{256}' | '\u{257}'
        | '\u{259}' | '\u{25b}' | '\u{263}' | '\u{268}' | '\u{26f}' | '\u{272}' | '\u{289}' | '\u{28b}' | '\u{2bb}'
        | '\u{300}'..='\u{36f}' | '\u{1e00}'..='\u{1eff}')
}

/// Cyrillic letters and marks.
pub(super) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{4ff}')
}

/// What a label of a host is made of, `-` and `_` apart. Quotation marks are not among them, as they are in
/// twitter-text: no host holds one, and a link must not end in one.
pub(super) fn is_host(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { !is_space(c) && !is_invalid(c) && !is_directional(c) }
}

/// What a hashtag needs one of: a letter or mark of any script.
pub(super) fn is_letter_or_mark(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    is_in(c, GeneralCategoryGroup::Letter.union(GeneralCategoryGroup::Mark))
}

/// What a hashtag may hold: letters, marks and digits of any script, and a few signs inside words.
pub(super) fn is_hashtag(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    let sign = matches!(
        c,
        '\u{200c}'
            | '\u{200d}'
            | '\u{a67e}'
            | '\u{5be}'
            | '\u{5f3}'
            | '\u{5f4}'
            | '\u{ff5e}'
            | '\u{301c}'
            | '\u{309b}'
            | '\u{309c}'
            | '\u{30a0}'
            | '\u{30fb}'
            | '\u{3003}'
            | '\u{f0b}'
            | '\u{f0c}'
            | '\u{b7}'
    );
    sign || is_letter_or_mark(c) || is_in(c, GeneralCategoryGroup::DecimalNumber)
}

fn is_in(c: char, group: GeneralCategoryGroup) -> bool {
    group.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

/// What a handle is made of.
pub(super) fn is_handle(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_marks_and_digits_of_all_scripts_are_told_apart() {
        assert!(['é', '字', 'ʰ', '\u{301}', '\u{16f51}', 'ß'].into_iter().all(is_letter_or_mark));
        assert!(!['1', '٣', 'Ⅷ', 'Ⓐ', '€', '_', '\u{104a0}'].into_iter().any(is_letter_or_mark));
        assert!(['1', '٣', '_', '\u{104a0}', '・'].into_iter().all(is_hashtag));
        assert!(!['²', 'Ⅷ', '-', ' ', '€'].into_iter().any(is_hashtag));
    }
}
