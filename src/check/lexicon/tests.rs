//! The lists, and how their words are found.

use super::*;

#[test]
fn every_list_is_in_lower_case_sorted_out_and_without_repeats() {
    for (_, file, text) in LISTS {
        let mut seen = std::collections::HashSet::new();
        for (word, _) in entries(text) {
            assert_eq!(word, word.to_lowercase(), "{file}");
            assert!(!word.is_empty() && word.trim() == word, "{file}: {word:?}");
            assert!(seen.insert(word), "{file}: {word} stands there twice");
        }
        assert!(!seen.is_empty(), "{file} is empty");
    }
}

#[test]
fn a_search_from_the_starts_of_words_finds_what_a_search_everywhere_finds() {
    for text in [
        "Had to tell a 34 year old farmer he has MND this afternoon. RIP, she said: \"no\"!",
        "x-ray,X-RAY;#FOAMed @nhs £5 é/pt pté épt café_ICU 30% off",
        "wards ward's WARD-round Diagnosed diagnosis\u{301} \u{1F602} lol 😂😂 l\u{0130}on",
        "",
    ] {
        let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let mut everywhere = Vec::new();
        for (class, _, list) in LISTS {
            for (word, any) in entries(list) {
                let starts = (0..text.len()).filter(|at| {
                    text.as_bytes()[*at..]
                        .get(..word.len())
                        .is_some_and(|there| there.eq_ignore_ascii_case(word.as_bytes()))
                });
                for start in starts {
                    let rest = &text[start + word.len()..];
                    let open = is_part(word.chars().next()) && is_part(text[..start].chars().next_back());
                    let goes_on = is_part(word.chars().next_back()) && is_part(rest.chars().next());
                    let more = if any { rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()) } else { 0 };
                    if !open && (any || !goes_on) {
                        everywhere.push((*class, start..start + word.len() + more));
                    }
                }
            }
        }
        everywhere.sort_by_key(|(class, range)| (range.start, std::cmp::Reverse(range.end), *class));
        everywhere.dedup();
        let found: Vec<_> = Words::of(text).0.into_iter().map(|word| (word.class, word.range)).collect();
        assert_eq!(found, everywhere, "{text}");
    }
}

#[test]
fn no_word_starts_inside_a_character() {
    let all: String = ('\u{80}'..'\u{1FAFF}').flat_map(|character| [character, 'a', character]).collect();
    assert!(Words::of(&all).all().iter().all(|word| all.get(word.range.clone()).is_some()));
}

#[test]
fn words_are_found_whole() {
    let found =
        |text: &str| Words::of(text).of_class(Class::Profanity).map(|at| text[at].to_owned()).collect::<Vec<_>>();
    assert_eq!(found("What the FUCK is this"), ["FUCK"]);
    assert_eq!(found("Scunthorpe"), [] as [&str; 0]);
}
