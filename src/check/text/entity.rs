//! Characters that are written by name or number: `&nbsp;`, `&#57;`. They are read once, as a browser reads them.

/// Names of characters that can stand inside words and numbers.
static NAMES: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("colon", ':'),
    ("comma", ','),
    ("commat", '@'),
    ("emsp", ' '),
    ("ensp", ' '),
    ("equals", '='),
    ("gt", '>'),
    ("hyphen", '-'),
    ("ldquo", '"'),
    ("lowbar", '_'),
    ("lpar", '('),
    ("lsquo", '\''),
    ("lt", '<'),
    ("mdash", '-'),
    ("minus", '-'),
    ("nbsp", ' '),
    ("ndash", '-'),
    ("num", '#'),
    ("period", '.'),
    ("plus", '+'),
    ("pound", '£'),
    ("quot", '"'),
    ("rdquo", '"'),
    ("rpar", ')'),
    ("rsquo", '\''),
    ("shy", '\u{AD}'),
    ("sol", '/'),
    ("thinsp", ' '),
    ("zwj", '\u{200D}'),
    ("zwnj", '\u{200C}'),
];

/// The first character of a text and how many bytes it takes; one that is written by name or number is read.
pub fn character(rest: &str) -> Option<(char, usize)> {
    let first = rest.chars().next()?;
    if first == '&'
        && let Some(end) = rest.bytes().take(12).position(|byte| byte == b';')
        && let Some(character) = named(&rest[1..end])
    {
        return Some((character, end + 1));
    }
    Some((first, first.len_utf8()))
}

/// The same, but nothing is read except an ampersand.
pub fn ampersand(rest: &str) -> Option<(char, usize)> {
    if rest.starts_with("&amp;") {
        return Some(('&', 5));
    }
    rest.chars().next().map(|first| (first, first.len_utf8()))
}

fn named(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let value = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(value).filter(|character| *character != '\0');
    }
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, character)| *character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_characters_and_all_else_stays() {
        assert_eq!(character("&nbsp;x"), Some((' ', 6)));
        assert_eq!(character("&#57;"), Some(('9', 5)));
        assert_eq!(character("&#X39;"), Some(('9', 6)));
        for text in ["&", "&;", "&é;", "&bogus;", "&#0;", "&#xD800;", "&#99999999999;", "&amp"] {
            assert_eq!(character(text), Some(('&', 1)), "{text}");
        }
        assert_eq!(character(""), None);
    }
}
