//! Traps for the search of numbers. Valid CHI and H&C numbers are computed here and written nowhere.

use super::*;

fn found(text: &str) -> Vec<(Identifier, Strength)> {
    let normal = super::super::normal::Normal::of(text);
    hits(&normal.plain, Some("0000000")).into_iter().map(|hit| (hit.identifier, hit.strength)).collect()
}

/// Nine digits and the check digit that belongs to them; another last digit of the nine where there is none.
fn with_check(nine: &str) -> String {
    let mut digits = [0; 10];
    for (place, byte) in nine.bytes().enumerate() {
        digits[place] = byte - b'0';
    }
    for last in 0..10 {
        for check in 0..10 {
            digits[8] = last;
            digits[9] = check;
            if passes_check(&digits) {
                return digits.iter().map(|digit| char::from(b'0' + digit)).collect();
            }
        }
    }
    unreachable!("some ninth digit has a check digit")
}

#[test]
fn a_patient_number_with_context_or_spaces_is_sure() {
    let sure = [(Identifier::Nhs, Strength::Sure)];
    for text in [
        "NHS no 999 000 0018",
        "999 000 0018",
        "nhs 9990000026",
        "patient 999-000-0034 came",
        "NHS9990000018",
        "9９9 0\u{200B}00 00\u{AD}18",
        "999 000\n0018",
        "9\u{FE0F}\u{20E3}99 000 0018",
        "seen in hospital: 9990\n000042",
        "999\u{A0}000\u{A0}0069",
        "999\u{2800}000\u{3164}0069",
        "NHS number 999\t000\t0018",
        "my patient, 999      000      0018",
    ] {
        assert_eq!(found(text), sure, "{text}");
    }
}

#[test]
fn a_bare_or_hyphenated_number_is_possible() {
    let possible = [(Identifier::Nhs, Strength::Possible)];
    for text in ["9990000018", "call 999-000-0018 now", "(9990000018).", "999.000.0018", "99900\n00018"] {
        assert_eq!(found(text), possible, "{text}");
    }
}

#[test]
fn look_alikes_are_no_patient_numbers() {
    for text in [
        "ISBN 0131103628",
        "ISBN: 7111213823",
        "isbn-10 0-201-63361-2",
        "shop.example/dp/7111213823",
        "https://a.example/p/9990000018",
        "[x](/a/9990000018)",
        "doi 10.1000/999.000.0018",
        "@d9990000018",
        "+1 416 555 0123",
        "tel: 999 000 0018",
        "1325376000 seconds",
        "NHS no 999 123 4560",
        "NHS 99900000181",
        "1-999-000-0018",
        "999-000-0018-2",
        "£9990000018",
        "3.9990000018",
        "NCT9990000018",
        "patient 111 222 3333",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

const SEPARATORS: [&str; 25] = [
    " ", "-", ".", "/", "_", ",", ", ", "·", ":", "|", " - ", "*", "'", "’", "  ", "   ", "\n", "\r\n", " / ", "—",
    "•", "~", "=", "+", ") ",
];

#[test]
fn any_three_signs_between_the_groups_are_one_number_beside_a_word_of_care() {
    for separator in SEPARATORS {
        for text in [
            format!("NHS no 999{separator}000{separator}0018"),
            format!("999{separator}000{separator}0018 is my patient"),
            format!("nhs_999{separator}000{separator}0018.5"),
        ] {
            assert_eq!(found(&text), [(Identifier::Nhs, Strength::Sure)], "{text}");
        }
    }
}

#[test]
fn unusual_signs_between_the_groups_are_nothing_without_such_a_word() {
    for separator in ["/", "_", ",", ", ", "·", ":", "|", " - ", "*", "'", "  ", "~"] {
        let text = format!("then 999{separator}000{separator}0018.");
        assert_eq!(found(&text), [], "{text}");
    }
}

#[test]
fn groups_too_far_apart_are_no_number() {
    for separator in ["                 ", " -- ", " a ", ", then ", "\u{1E}", " \u{1E}", ",\n\n"] {
        let text = format!("NHS 999{separator}000{separator}0018");
        assert_eq!(found(&text), [], "{text:?}");
    }
}

#[test]
fn prefix_tail_and_mask_hide_no_number_beside_a_word_of_care() {
    for text in [
        "NHS (999) 000 0018",
        "NHS=9990000018",
        "NHS #9990000018",
        "nhs_9990000018",
        "NHS/9990000018",
        "NHS +9990000018",
        "+9990000018 nhs",
        "+999 000 0018 nhs",
        "#9990000018 nhs",
        "nhsno9990000018",
        "PatientID9990000018",
        "tel: 999 000 0018 NHS",
        "tel:9990000018 NHS",
        "@p9990000018 nhs number",
        "NHS@x.y:9990000018",
        "9990000018@nhs.net",
        "pmid 9990000018 NHS number",
        "PMID: 9990000018 (patient)",
        "https://hosp.example/p?nhs=9990000018",
        "https://hosp.example/9990000018",
        "https://a.example/patient/a-very-long-way/from-the-word/to-the-number/?x=9990000018",
        "my patient https://a.example/p/9990000018",
        "my [patient](/a/9990000018)",
        "NHS 9990000018.5",
        "NHS 9990000018/2018",
        "NHS 9990000018-A",
        "NHS 999 000 0018-2",
        "NHS 1-999-000-0018",
        "ISBN 9990000018, no, NHS number",
        "9/9/9/0/0/0/0/0/1/8 nhs",
        "99900/00018 nhs",
    ] {
        assert_eq!(found(text), [(Identifier::Nhs, Strength::Sure)], "{text}");
    }
}

#[test]
fn amounts_decimals_and_odd_groups_beside_a_word_of_care_ask() {
    for text in ["NHS £9990000018", "NHS 3.9990000018", "NHS 9990/00/0018", "patient 99, 90, 00, 00, 18"] {
        assert_eq!(found(text), [(Identifier::Nhs, Strength::Possible)], "{text}");
    }
}

#[test]
fn digits_of_all_scripts_and_with_marks_are_digits() {
    let sure = [(Identifier::Nhs, Strength::Sure)];
    for zero in
        ['\u{660}', '\u{6F0}', '\u{966}', '\u{E50}', '\u{1040}', '\u{FF10}', '\u{1D7CE}', '\u{1FBF0}', '\u{1E5F1}']
    {
        let digit = |digit: char| char::from_u32(u32::from(zero) + u32::from(digit) - u32::from('0')).expect("a digit");
        let text: String = "9990000018".chars().map(digit).collect();
        assert_eq!(found(&format!("NHS {text}")), sure, "{text}");
        let alone = found(&text);
        assert_eq!(alone, [(Identifier::Nhs, Strength::Possible)], "{text}");
    }
    for nine_zero_one_eight in ["❾🄌❶❽", "➒🄋➀➇", "⑼⓪⒈⓼", "⁹⁰¹⁸", "₉₀₁₈"] {
        let signs: Vec<char> = nine_zero_one_eight.chars().collect();
        let text: String = "9990000018".chars().map(|digit| signs["9018".find(digit).expect("one of them")]).collect();
        assert_eq!(found(&format!("NHS {text}")), sure, "{text}");
    }
}

#[test]
fn invisible_characters_between_digits_hide_nothing() {
    for sign in [
        "\u{2800}",
        "\u{3164}",
        "\u{115F}",
        "\u{1160}",
        "\u{FFA0}",
        "\u{180B}",
        "\u{180C}",
        "\u{180D}",
        "\u{180E}",
        "\u{301}",
        "\u{20D2}",
        "\u{332}\u{302}",
        "\u{202A}",
        "\u{202C}",
        "\u{202E}",
        "\u{2066}",
        "\u{2069}",
        "\u{200F}",
        "\u{61C}",
        "\u{34F}",
        "\u{E0101}",
        "\u{2063}",
        "\u{FFF9}",
        "\u{2028}",
        "\u{85}",
    ] {
        let text: String = "9990000018".chars().map(|digit| format!("{digit}{sign}")).collect();
        assert_eq!(found(&format!("NHS {text}")), [(Identifier::Nhs, Strength::Sure)], "{text:?}");
    }
}

#[test]
fn look_alikes_stay_silent_beside_a_word_of_care() {
    for text in [
        "my book on patient safety, ISBN 7111213823",
        "NHS handbook, ISBN-10: 0-201-63361-2",
        "patients' book shop.example/dp/7111213823",
        "patient safety 978-7111213823",
        "hospital line +1 999 000 0018",
        "patient line +44 (0)7700 900123, NHS",
        "NHS https://x.example/nhs/status/9990000018",
        "<img src=\"/media/9990000018-a.jpg\" alt=\"hospital\">",
        "NHS patients doi 10.1000/999.000.0018",
        "NHS patients https://doi.org/10.1000/9990000018",
        "the NHS spent £9,990,000,018",
        "NHS 1325376000",
        "NHS tweet 1212121212121212121",
        "patients in NCT01234567",
        "the hospital, tel 0113 496 0000",
        "NHS 9990000019",
        "NHS 99900000181",
        "NHS 19990000018",
        "NHS 999 000 00181",
        "patient 1999 000 0018",
        "patient seen 01/02/2018, 10:30, 14 mg",
        "NHS 24/7 since 5 July 1948, 1.2 million in 2018",
        "NHSEngland (999) 000/0018",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn words_beside_the_whole_text_count_as_beside_the_number() {
    let strengths = |words| -> Vec<Strength> {
        hits_beside("https://a.example/9990000018", None, words).into_iter().map(|hit| hit.strength).collect()
    };
    assert_eq!(strengths("my patient"), [Strength::Sure]);
    assert_eq!(strengths("my cat"), []);
}

#[test]
fn numbers_in_two_blocks_of_a_page_are_apart() {
    assert_eq!(found("999\u{1E}000\u{1E}0018"), []);
    assert_eq!(found("NHS\u{1E}9990000018"), [(Identifier::Nhs, Strength::Possible)]);
}

#[test]
fn a_synthetic_number_asks_only_with_context() {
    let number = with_check("987654321");
    assert_eq!(found(&number), []);
    assert_eq!(found(&format!("NHS {number}")), [(Identifier::Nhs, Strength::Possible)]);
}

#[test]
fn scottish_and_northern_irish_numbers_are_told_by_their_range() {
    let chi = with_check("190485123");
    let (date, rest) = chi.split_at(6);
    assert_eq!(found(&format!("{date} {rest} referred")), [(Identifier::Chi, Strength::Sure)]);
    assert_eq!(found(&format!("CHI {chi}")), [(Identifier::Chi, Strength::Sure)]);
    assert_eq!(found(&chi), [(Identifier::Chi, Strength::Possible)]);
    let no_date = with_check("194085123");
    assert_eq!(
        found(&format!("CHI {no_date}")),
        [(Identifier::Chi, Strength::Possible)],
        "a slip of the pen, or an example"
    );
    assert_eq!(found(&format!("{no_date} referred")), []);
    assert_eq!(found(&format!("tai chi on the {}", &no_date[..6])), []);
    let hc = with_check("320000101");
    assert_eq!(found(&format!("H&C {hc}")), [(Identifier::Hc, Strength::Sure)]);
}

#[test]
fn a_gmc_number_of_another_is_found_and_the_own_one_is_not() {
    assert_eq!(found("GMC no. 0000001"), [(Identifier::Gmc, Strength::Sure)]);
    assert_eq!(found("0000001 (GMC)"), [(Identifier::Gmc, Strength::Sure)]);
    assert_eq!(found("GMC A0000001"), [(Identifier::Gmc, Strength::Sure)]);
    assert_eq!(found("GMC 0000000"), []);
    assert_eq!(found("the GMC wrote in 2013; 0000001 people"), []);
    assert_eq!(found("a.example/gmc/0000001"), []);
}

#[test]
fn a_long_text_of_digits_is_looked_at_in_linear_time() {
    assert_eq!(found(&"1 ".repeat(200_000)), []);
    for (words, every) in
        [("9/9/9/0/0/0/0/0/1/9/", 0), ("a9990000018 ", 0), ("+1 9990000018 ", 0), ("nhs 999,000,0018 ", 1)]
    {
        assert_eq!(found(&words.repeat(20_000)).len(), every * 20_000, "{words}");
    }
}
