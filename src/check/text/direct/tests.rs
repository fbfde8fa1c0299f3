//! The examples and traps of the reference, and what was learned from them.

use super::*;
use crate::check::sound;

fn found_beside(plain: &str, beside: &str) -> Vec<(Kind, Weight)> {
    let site = sound::site();
    let own = Own::of(&site.doctor, &site.follows);
    let mut numbers = number::hits_beside(plain, None, beside);
    let text = Text { plain, beside, form: Form::Prose, passed_on: false, sure_only: false, known: Known::Ready(&own) };
    look(&text, &mut numbers).into_iter().map(|hit| (hit.kind, hit.weight)).collect()
}

fn found(plain: &str) -> Vec<(Kind, Weight)> {
    found_beside(plain, "")
}

const BLOCKS: Weight = Weight::Blocks;
const ASKS: Weight = Weight::Asks;

#[test]
fn worked_examples_that_name_one_person() {
    for (text, kind, weight) in [
        ("Mrs Patel in bed 12 has just told me I look too young to be a doctor", Kind::Name, BLOCKS),
        ("RIP little Maisie, 4 months in our NICU. You fought so hard x", Kind::Name, BLOCKS),
        ("Ring me about the lad with the splenic lac on 07700 900123", Kind::Mobile, BLOCKS),
        ("Emailed the results to a.person1962@mail.example, hope she sees them", Kind::Email, ASKS),
        ("MRN K0123456", Kind::Hospital, BLOCKS),
        ("DOB 03/04/51, fell at home", Kind::Birth, BLOCKS),
        ("Mrs Jackson's funny turn again", Kind::Name, BLOCKS),
        ("visited at CV2 2DX", Kind::Postcode, BLOCKS),
        ("call her on 07700 900123", Kind::Mobile, BLOCKS),
        ("https://pacs.trust.nhs.uk/view?id=4421873", Kind::Link, BLOCKS),
        ("seen Mr Akinwande in clinic", Kind::Name, BLOCKS),
        ("b. 12/3/45", Kind::Birth, ASKS),
        ("Sad day. Margaret Example, my patient for 20 years, died", Kind::Name, BLOCKS),
        ("Doris Example was my first patient here", Kind::Name, BLOCKS),
        ("Mrs Mary Invented is one of my favourite patients", Kind::Name, ASKS),
    ] {
        assert_eq!(found(text), [(kind, weight)], "{text}");
    }
}

#[test]
fn short_texts_that_name_nobody() {
    for text in ["HbA1c 48, ward 12", "Mr Lansley's bill"] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn traps_stay_silent() {
    for text in [
        "Pt. 2 of the series on Mr Bean",
        "Today Hamilton Police arrested an 18 year-old",
        "Mr Bean in hospital comedy",
        "Shaken Baby Diagnosis: what Mr Justice said",
        "BMJ 2019;366:l4547, 6/52 and 5/7, 12/3/45 mg",
        "Mr Smith, consultant surgeon, on hip fractures",
        "A great day in theatre with thanks to Mr Khan for teaching me a hip",
        "Operated on by Mr Khan in 2009, and my hip is fine",
        "My Patient Safety Congress talk on sepsis",
        "Vitamin B12 1st line, N20 2nd line, CA125 3 monthly, T4 4th",
        "10 Downing Street has no plan for A&E",
        "Mrs May on social care and A&E waits",
        "The ward clerk said nice things about St Thomas and James Bond",
        "RIP Robin Williams. Depression kills",
        "RIP David Bowie, cancer is cruel",
        "Miss Saigon tonight after clinic",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn what_the_profile_and_the_follow_list_publish_is_no_secret() {
    let mut site = sound::site();
    site.doctor.contact = Some("Ring 07700 900123 or write to jo.public1@gmail.com, at CV2 2DX".to_owned());
    let mut own = Own::of(&site.doctor, &site.follows);
    own.add_name("Mr Ade Akinwande");
    let look_at = |plain: &str| {
        let text = Text {
            plain,
            beside: "",
            form: Form::Prose,
            passed_on: false,
            sure_only: false,
            known: Known::Ready(&own),
        };
        look(&text, &mut Vec::new())
    };
    for text in [
        "call her on +44 7700 900123",
        "She can mail Jo.Public1@gmail.com",
        "visited at cv2 2dx",
        "seen Mr Akinwande in clinic",
        "Great ward round with Mrs Example",
    ] {
        assert_eq!(look_at(text), [], "{text}");
    }
}

#[test]
fn what_is_passed_on_names_nobody_but_holds_numbers() {
    let site = sound::site();
    let own = Own::of(&site.doctor, &site.follows);
    let look_at = |plain: &str| {
        let text =
            Text { plain, beside: "", form: Form::Prose, passed_on: true, sure_only: false, known: Known::Ready(&own) };
        look(&text, &mut Vec::new()).len()
    };
    assert_eq!(look_at("Patient Doris Example waited 12 hours in A&E"), 0);
    assert_eq!(look_at("MRN K0123456"), 1);
}

#[test]
fn spelled_numbers_count_as_numbers() {
    let text = "NHS number nine nine nine, zero zero zero, zero zero one eight";
    let mut numbers = Vec::new();
    let own = Own::default();
    look(
        &Text {
            plain: text,
            beside: "",
            form: Form::Prose,
            passed_on: false,
            sure_only: false,
            known: Known::Ready(&own),
        },
        &mut numbers,
    );
    assert_eq!(numbers.len(), 1);
    assert_eq!(&text[numbers[0].range.clone()], "nine nine nine, zero zero zero, zero zero one eight");
    assert_eq!(numbers[0].strength, number::Strength::Sure);
    let phone = "Call her on oh seven seven double zero nine double zero one two three";
    assert_eq!(found(phone), [(Kind::Mobile, BLOCKS)]);
}

#[test]
fn odd_texts_are_looked_at_without_a_fault() {
    for text in [
        "@",
        "b.",
        "Mr",
        "Mrs ",
        "bed 4",
        "0044",
        "+44",
        "dob",
        "é@é.é",
        "MRN",
        "7",
        "07",
        "RIP",
        "patient ",
        "://",
        "ÄÖ 9ÄÖ",
        "0 0 0",
        "\u{1E}Mr\u{1E}X",
    ] {
        found(text);
        found(&format!("{text}{text} {text}"));
        found_beside(text, text);
    }
}

#[test]
fn long_texts_are_looked_at_in_linear_time() {
    for words in [
        "Mrs Patel in bed 12 ",
        "07700 900123 ",
        "DOB 3/4/51 ",
        "@a.b ",
        "MRN ",
        "nine zero ",
        "patient Doris ",
        "14 Road Road Road ",
    ] {
        found(&words.repeat(4_000));
    }
}
