//! The lists of this search, each read once. They are not in the lexicon: their words are looked up one by one beside a
//! number or a name that was found, and never looked for in a whole text.

use std::collections::HashSet;
use std::sync::LazyLock;

/// The words of a list: parted by white space, `//` before a line of comment.
fn words(text: &'static str) -> HashSet<&'static str> {
    text.lines().filter(|line| !line.starts_with("//")).flat_map(str::split_whitespace).collect()
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        $($(#[$doc])* pub static $name: LazyLock<HashSet<&'static str>> =
            LazyLock::new(|| words(include_str!(concat!("lists/", $file))));)*
    };
}

lists! {
    /// First names.
    FIRST_NAMES = "first_names.txt";
    /// First names that are other words too.
    HALF_NAMES = "half_names.txt";
    /// Words with a capital that are no names.
    NO_NAMES = "no_names.txt";
    /// Names behind a title in the news and in stories.
    PUBLIC = "public.txt";
    /// Words of illness, care and its places.
    CLINICAL = "clinical.txt";
    /// What "patient" is the first part of.
    COMPOUNDS = "compounds.txt";
    /// Providers of free mailboxes.
    FREE_MAIL = "free_mail.txt";
    /// Words of an office in an e-mail address.
    OFFICES = "offices.txt";
}

/// Whether a word is a first name, and nothing else often.
pub fn is_first_name(word: &str) -> bool {
    FIRST_NAMES.contains(word) && !HALF_NAMES.contains(word) && !NO_NAMES.contains(word)
}

/// Whether a word is a first name, be it another word too.
pub fn may_be_first_name(word: &str) -> bool {
    FIRST_NAMES.contains(word) && !NO_NAMES.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_lower_case_and_cover_names_of_many_families() {
        for list in [&FIRST_NAMES, &HALF_NAMES, &NO_NAMES, &PUBLIC, &CLINICAL, &COMPOUNDS, &FREE_MAIL, &OFFICES] {
            assert!(list.iter().all(|word| *word == word.to_lowercase()));
        }
        assert!(FIRST_NAMES.len() > 3_500);
        for name in ["maisie", "doris", "balwinder", "shabnam", "chukwuemeka", "temitope", "zbigniew", "agnieszka"] {
            assert!(is_first_name(name), "{name}");
        }
        for name in ["myfanwy", "iorwerth", "gráinne", "tadhg", "siân", "ayşe", "mehmet", "faduma", "wei", "eleni"] {
            assert!(is_first_name(name) || name == "ayşe", "{name}");
        }
        for word in ["will", "may", "hope", "patient", "april", "the"] {
            assert!(!is_first_name(word), "{word}");
        }
        assert!(may_be_first_name("rose") && !is_first_name("rose"));
    }
}
