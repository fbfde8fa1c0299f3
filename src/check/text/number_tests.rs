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
    assert_eq!(found(&format!("CHI {no_date}")), []);
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
    let text = "1 ".repeat(200_000);
    assert_eq!(found(&text), []);
}
