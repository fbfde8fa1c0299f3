//! The index as a whole, and the cases that it shares with the script.

use serde_json::Value;

use super::*;

fn document(number: i64, text: &str) -> Document {
    let moment = Timestamp::from_second(1_500_000_000 + number * 86_400).expect("a time");
    Document {
        path: format!("exampledoctor/status/{number}/"),
        moment,
        day: moment.to_zoned(jiff::tz::TimeZone::UTC).date(),
        kind: Kind::Tweet,
        title: String::new(),
        text: text.to_owned(),
        language: None,
        by: String::new(),
        notes: Vec::new(),
    }
}

fn file<'i>(index: &'i Index, name: &str) -> &'i str {
    let found = index.files.iter().find(|(path, _)| path.as_str() == format!("/search/{name}"));
    std::str::from_utf8(&found.expect("a file of the index").1).expect("text")
}

#[test]
fn texts_are_taken_apart_as_the_shared_cases_say() {
    let cases = include_str!("../../tests/search/words.json");
    let cases: Vec<Value> = serde_json::from_str(cases).expect("a list of cases");
    assert!(cases.len() > 30, "cases are missing");
    for case in cases {
        let text = case["text"].as_str().expect("a text");
        let wanted: Vec<&str> = case["terms"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        assert_eq!(terms(text).into_iter().collect::<Vec<_>>(), wanted, "{text:?}");
    }
}

#[test]
fn no_term_breaks_the_line_that_it_stands_in() {
    for character in ('\0'..=char::MAX).step_by(7) {
        let found = terms(&format!("#a{character}b {character}"));
        let is_whole =
            |term: &String| !term.is_empty() && !term.contains(|c: char| c.is_whitespace() || c.is_control());
        assert!(found.iter().all(is_whole), "{}", character.escape_unicode());
    }
}

#[test]
fn an_index_says_what_there_is_and_where() {
    let mut documents: Vec<Document> =
        (0..400).map(|number| document(number, &format!("Walking, day {number}"))).collect();
    documents[7].kind = Kind::Reply;
    documents.reverse();
    let index = index(documents);
    let map: Value = serde_json::from_str(file(&index, "index.json")).expect("JSON");
    assert_eq!((index.items, index.years.as_slice()), (400, &[2017, 2018][..]));
    assert_eq!(index.kinds, [Kind::Tweet, Kind::Reply]);
    assert_eq!(map["items"], 400);
    assert_eq!(map["years"], serde_json::json!([2017, 2018]));
    assert_eq!(file(&index, "kinds.txt"), "tgaatBp\n");
    assert!(file(&index, "terms/0.txt").contains("\nwalking\ta"));
    let block: Vec<Value> = serde_json::from_str(file(&index, "texts/0.json")).expect("JSON");
    assert_eq!(block.len(), 50);
    assert_eq!(block[1], serde_json::json!(["exampledoctor/status/1/", "2017-07-15", "t", "Walking, day 1"]));
    let named = map["version"].as_str().expect("a version");
    assert!(named.len() == 8 && named.bytes().all(|byte| byte.is_ascii_lowercase()), "{named}");
}

#[test]
fn the_same_items_in_any_order_make_the_same_bytes_and_others_another_version() {
    let documents: Vec<Document> = (0..300).map(|number| document(number, "One and two, ünd drei")).collect();
    let mut turned = documents.clone();
    turned.reverse();
    assert_eq!(index(documents.clone()).files, index(turned).files);
    let mut other = documents.clone();
    other[0].text.push('!');
    let version = |documents| file(&index(documents), "index.json").split('"').nth(3).map(str::to_owned);
    assert_ne!(version(documents), version(other));
}

#[test]
fn a_long_text_has_a_block_of_its_own_and_what_is_old_keeps_its_place() {
    let mut documents: Vec<Document> = (0..120).map(|number| document(number, "Short.")).collect();
    documents[60].text = "A long text. ".repeat(1000);
    let before = index(documents.clone());
    documents.push(document(500, "New."));
    let after = index(documents);
    for (path, bytes) in before.files.iter().filter(|(path, _)| path.as_str().contains("/texts/")).take(3) {
        assert!(after.files.iter().any(|(other, same)| other == path && same == bytes), "{path}");
    }
    let of_long: Vec<Value> = serde_json::from_str(file(&after, "texts/2.json")).expect("JSON");
    assert_eq!(of_long.len(), 1);
}

#[test]
fn without_anything_to_find_there_is_no_index() {
    assert!(index(Vec::new()).files.is_empty());
}
