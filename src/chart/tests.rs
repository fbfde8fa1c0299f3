//! Tests of charts: what is drawn is what was counted, and nothing in it needs a style or a script.

use super::*;

fn bars(counts: &[u64]) -> Vec<Bar> {
    counts.iter().zip(2014..).map(|(count, year)| Bar { label: year.to_string(), count: *count }).collect()
}

fn heights(html: &Html) -> Vec<String> {
    let rects = html.as_str().split("<rect class=\"bar\"").skip(1);
    rects.filter_map(|rect| Some(rect.split("height=\"").nth(1)?.split('"').next()?.to_owned())).collect()
}

#[test]
fn columns_are_as_tall_as_their_counts() {
    let html = columns("by-year", &bars(&[2, 4, 0, 1]), Scale::Each);
    assert_eq!(heights(&html), ["75", "150", "37.5"]);
    for part in
        ["aria-labelledby=\"by-year\" aria-describedby=\"by-year-note\"", ">2014</text>", ">4</text>", "role=\"img\""]
    {
        assert!(html.as_str().contains(part), "{part} is not in {}", html.as_str());
    }
    assert!(!html.as_str().contains("style") && !html.as_str().contains("#"), "{}", html.as_str());
}

#[test]
fn rows_are_as_long_as_their_counts_and_long_names_are_cut() {
    let long = Bar { label: "x".repeat(60), count: 5 };
    let html = rows("by-year", &[Bar { label: "A & B".to_owned(), count: 10 }, long]);
    let widths: Vec<&str> = html
        .as_str()
        .split("<rect class=\"bar\" x=\"0%\" width=\"")
        .skip(1)
        .filter_map(|rect| rect.split('"').next())
        .collect();
    assert_eq!(widths, ["100%", "50%"]);
    assert!(html.as_str().contains("A &amp; B") && html.as_str().contains("x\u{2026}</text>"));
}

#[test]
fn strips_share_one_scale_and_the_names_of_their_years() {
    let names: Vec<String> = (2010..2027).map(|year: i32| year.to_string()).collect();
    let strip = |label: &str, count| Strip { label: label.to_owned(), counts: vec![count; names.len()] };
    let html = strips("by-year", &names, &[strip("#ECG", 6), strip("#EBM", 3)]);
    let heights = heights(&html);
    assert_eq!((heights.len(), heights[0].as_str(), heights[17].as_str()), (34, "36", "18"));
    assert!(html.as_str().contains(">102</text>") && html.as_str().contains(">2010</text>"));
    assert!(!html.as_str().contains(">2011</text>"), "seventeen years do not fit on a phone");
}

#[test]
fn nothing_counted_draws_nothing_and_does_not_fail() {
    assert!(heights(&columns("by-year", &[], Scale::Years)).is_empty());
    assert!(heights(&columns("by-year", &bars(&[0, 0]), Scale::Each)).is_empty());
    assert!(heights(&rows("by-year", &[])).is_empty());
    assert!(heights(&strips("by-year", &[], &[])).is_empty());
}
