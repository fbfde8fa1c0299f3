//! Words in short texts: whole words without regard to case, and names of people.

/// Whether `text` holds `words` as whole words, without regard to case. Curly apostrophes count as straight ones.
pub fn has_word(text: &str, words: &str) -> bool {
    let text = plain(text);
    let words = plain(words);
    if words.is_empty() {
        return false;
    }
    text.match_indices(&words).any(|(at, found)| {
        let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let after = text[at + found.len()..].chars().next().is_some_and(char::is_alphanumeric);
        !before && !after
    })
}

fn plain(text: &str) -> String {
    let lower = text.to_lowercase().replace('\u{2019}', "'");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Titles before a name, which are no part of it.
const TITLES: &[&str] =
    &["dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady"];

/// Whether a name has two words besides titles, and nothing that names do not have.
pub fn is_full_name(name: &str) -> bool {
    let odd = name.contains(|c: char| c.is_ascii_digit() || matches!(c, '@' | '_' | '#' | '/' | ':'));
    let words = name.split_whitespace().map(|word| word.trim_matches(['.', ',']));
    let words: Vec<&str> = words.filter(|word| !TITLES.contains(&word.to_lowercase().as_str())).collect();
    let letters = words.iter().all(|word| word.chars().any(char::is_alphabetic));
    // An initial may stand for a first name, not for a surname.
    let surname = words.last().is_some_and(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= 2);
    !odd && words.len() >= 2 && letters && surname
}

/// Whether a name holds a word of which pen names are made.
pub fn has_stock_word(name: &str) -> bool {
    let stock = [
        "the",
        "a",
        "doc",
        "doctor",
        "medic",
        "medico",
        "surgeon",
        "physician",
        "gp",
        "junior",
        "jobbing",
        "anonymous",
        "anon",
        "admin",
        "nhs",
        "grumble",
        "rant",
        "ranter",
        "blogger",
    ];
    let mut words = name.split_whitespace();
    words.any(|word| stock.contains(&word.trim_matches(['.', ',']).to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_and_without_regard_to_case() {
        assert!(has_word("I am on the GP  Register.", "gp register"));
        assert!(!has_word("GPs", "gp"));
        assert!(has_word("not my employer\u{2019}s", "employer's"));
        assert!(!has_word("x", ""));
    }

    #[test]
    fn names_are_told_from_handles_and_pen_names() {
        for name in ["Natalie Example", "Anne Marie Example", "Dr N Example", "N. Example-O'Brien", "Zoë Ö. Åberg"] {
            assert!(is_full_name(name) && !has_stock_word(name), "{name}");
        }
        for name in ["@doctorblogs", "Dr Fiona", "Example", "Example 2", "Fiona E", ""] {
            assert!(!is_full_name(name), "{name}");
        }
        assert!(has_stock_word("The Jobbing Doctor"));
    }
}
