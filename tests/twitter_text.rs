//! Our scanner against the conformance suite of twitter-text: every case of it, none left out.
//!
//! The suite is read from the folder that TWITTER_TEXT_CONFORMANCE names, else from `../shared`. Without it this says
//! that it was skipped; `.ci/run` names the folder, so that its absence is a failure there.

#[path = "twitter_text/autolink.rs"]
mod autolink;
#[path = "twitter_text/highlight.rs"]
mod highlight;
#[path = "twitter_text/hostile.rs"]
mod hostile;
#[path = "support/odd_texts.rs"]
mod odd_texts;
#[path = "twitter_text/suite.rs"]
mod suite;

use std::fs;

use byname::twitter_text::length::{self, Measure, Rule};
use byname::twitter_text::valid::{self, Scheme};
use byname::twitter_text::{self, Bare, Kind, Mention};
use byname::value::Span;
use yaml_rust2::Yaml;

use suite::Case;

/// Compares one case with what the scanner makes of it; the error is what came out.
type Check = fn(&Case) -> Result<(), String>;

/// Every category of every file, how many cases it has, and how they are run.
const CATEGORIES: &[(&str, &str, usize, Check)] = &[
    ("autolink.yml", "usernames", 19, |case| linked(case, &[Kind::Mention, Kind::List])),
    ("autolink.yml", "lists", 12, |case| linked(case, &[Kind::Mention, Kind::List])),
    ("autolink.yml", "hashtags", 70, |case| linked(case, &[Kind::Hashtag])),
    ("autolink.yml", "urls", 78, |case| linked(case, &[Kind::Url])),
    ("autolink.yml", "cashtags", 2, |case| linked(case, &[Kind::Cashtag])),
    ("autolink.yml", "all", 10, |case| {
        linked(case, &[Kind::Url, Kind::Mention, Kind::List, Kind::Hashtag, Kind::Cashtag])
    }),
    ("autolink.yml", "json", 5, linked_by_json),
    ("extract.yml", "mentions", 23, |case| texts(case, &mentioned(case.text()))),
    ("extract.yml", "mentions_with_indices", 3, |case| places(case, "screen_name", &mention_spans(case.text()), 1)),
    ("extract.yml", "mentions_or_lists_with_indices", 5, lists),
    ("extract.yml", "replies", 13, reply),
    ("extract.yml", "urls", 91, urls),
    ("extract.yml", "urls_with_indices", 10, |case| places(case, "url", &url_spans(case.text()), 0)),
    ("extract.yml", "urls_with_directional_markers", 2, |case| places(case, "url", &url_spans(case.text()), 0)),
    ("extract.yml", "tco_urls_with_params", 5, urls),
    ("extract.yml", "hashtags", 65, hashtags),
    ("extract.yml", "hashtags_from_astral", 3, hashtags),
    ("extract.yml", "hashtags_with_indices", 8, |case| {
        places(case, "hashtag", &twitter_text::hashtags_outside_urls(case.text()), 1)
    }),
    ("extract.yml", "cashtags", 8, |case| texts(case, &after_sign(case.text(), &twitter_text::cashtags(case.text())))),
    ("extract.yml", "cashtags_with_indices", 2, |case| {
        places(case, "cashtag", &twitter_text::cashtags(case.text()), 1)
    }),
    ("hit_highlighting.yml", "plain_text", 6, highlighted),
    ("hit_highlighting.yml", "with_links", 8, highlighted),
    ("tlds.yml", "country", 315, urls),
    ("tlds.yml", "generic", 1259, urls),
    // These are of the time when a tweet had 140 characters.
    ("validate.yml", "tweets", 8, |case| claim(case, valid::is_tweet(case.text(), &length::OF_140))),
    ("validate.yml", "usernames", 4, |case| claim(case, valid::is_username(case.text()))),
    ("validate.yml", "lists", 5, |case| claim(case, valid::is_list(case.text()))),
    ("validate.yml", "hashtags", 7, |case| claim(case, valid::is_hashtag(case.text()))),
    ("validate.yml", "urls", 24, |case| claim(case, valid::is_url(case.text(), Scheme::Needed))),
    ("validate.yml", "urls_without_protocol", 5, |case| claim(case, valid::is_url(case.text(), Scheme::Optional))),
    ("validate.yml", "WeightedTweetsCounterTest", 20, |case| measured(case, &length::OF_280)),
    ("validate.yml", "WeightedTweetsWithDiscountedEmojiCounterTest", 22, |case| measured(case, &length::TODAY)),
    ("validate.yml", "UnicodeDirectionalMarkerCounterTest", 2, |case| measured(case, &length::TODAY)),
];

#[test]
fn every_case_of_the_conformance_suite_passes() {
    let Some(folder) = suite::folder() else {
        suite::say("skipped: the conformance suite of twitter-text (it lies beside the project, in ../shared)");
        return;
    };
    let files = ["autolink.yml", "extract.yml", "hit_highlighting.yml", "tlds.yml", "validate.yml"];
    let found: Vec<_> = files
        .into_iter()
        .flat_map(|file| suite::categories(&folder, file).into_iter().map(move |(name, cases)| (file, name, cases)))
        .collect();
    let counts: Vec<(&str, &str, usize)> =
        found.iter().map(|(file, name, cases)| (*file, name.as_str(), cases.len())).collect();
    let expected: Vec<(&str, &str, usize)> =
        CATEGORIES.iter().map(|(file, name, count, _)| (*file, *name, *count)).collect();
    assert_eq!(sorted(counts), sorted(expected), "the suite has other categories than this test");
    let mut faults = Vec::new();
    let mut run = 0;
    for (file, name, cases) in &found {
        let check = CATEGORIES.iter().find(|row| (row.0, row.1) == (file, name)).expect("a category").3;
        for case in cases {
            run += 1;
            if let Err(fault) = check(case) {
                faults.push(format!("{file} {name}: {}\n  {:?}\n  {fault}", case.description(), case.text()));
            }
        }
    }
    suite::say(&format!(
        "conformance suite of twitter-text: {run} cases run, {} passed, none left out",
        run - faults.len()
    ));
    assert_eq!(run, 2119);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_rules_of_length_are_those_of_the_suite() {
    let Some(folder) = suite::folder() else { return };
    for (file, rule) in [("v1.json", length::OF_140), ("v2.json", length::OF_280), ("v3.json", length::TODAY)] {
        let text = fs::read_to_string(folder.join("config").join(file)).expect("a configuration");
        let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let ranges: Vec<serde_json::Value> = rule
            .ranges
            .iter()
            .map(|(start, end, weight)| serde_json::json!({ "start": start, "end": end, "weight": weight }))
            .collect();
        assert_eq!(json["maxWeightedTweetLength"], rule.longest, "{file}");
        assert_eq!(json["scale"], rule.scale, "{file}");
        assert_eq!(json["defaultWeight"], rule.default_weight, "{file}");
        assert_eq!(json["transformedURLLength"], rule.url, "{file}");
        assert_eq!(json["ranges"], serde_json::Value::Array(ranges), "{file}");
        let as_drawn = json["emojiParsingEnabled"] == true;
        assert_eq!(as_drawn, rule.emoji == length::EmojiCount::AsDrawn, "{file}");
    }
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}

/// The span between two places that count code points.
fn span_of(text: &str, start: usize, end: usize) -> Span {
    let byte = |place: usize| text.char_indices().nth(place).map_or(text.len(), |(at, _)| at);
    Span { start: byte(start), end: byte(end) }
}

fn code_points(text: &str, span: Span) -> (i64, i64) {
    let count = |end: usize| i64::try_from(text[..end].chars().count()).expect("a small number");
    (count(span.start), count(span.end))
}

fn same<T: PartialEq + std::fmt::Debug>(found: &T, expected: &T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("found {found:?}, expected {expected:?}")) }
}

fn claim(case: &Case, found: bool) -> Result<(), String> {
    same(&Some(found), &case.expected().as_bool())
}

fn texts(case: &Case, found: &[String]) -> Result<(), String> {
    same(&found.to_vec(), &case.expected_texts())
}

fn after_sign(text: &str, spans: &[Span]) -> Vec<String> {
    spans.iter().map(|span| span.slice(text).chars().skip(1).collect()).collect()
}

/// Spans against a list of words under `key`, each with its place; `sign` characters before the word are not in it.
fn places(case: &Case, key: &str, spans: &[Span], sign: usize) -> Result<(), String> {
    let text = case.text();
    let word = |span: &Span| span.slice(text).chars().skip(sign).collect::<String>();
    let found: Vec<_> = spans.iter().map(|span| (word(span), code_points(text, *span))).collect();
    let list = case.expected().as_vec().expect("a list");
    let expected: Vec<_> =
        list.iter().map(|part| (part[key].as_str().expect("a word").to_owned(), indices(part))).collect();
    same(&found, &expected)
}

fn indices(part: &Yaml) -> (i64, i64) {
    let number = |at: usize| part["indices"][at].as_i64().expect("an index");
    (number(0), number(1))
}

fn mentioned(text: &str) -> Vec<String> {
    twitter_text::mentions(text).iter().map(|mention| mention.name.slice(text).to_owned()).collect()
}

fn mention_spans(text: &str) -> Vec<Span> {
    twitter_text::mentions(text).iter().map(|mention| mention.span).collect()
}

fn lists(case: &Case) -> Result<(), String> {
    let text = case.text();
    let part = |mention: &Mention| {
        let list = mention.list.map_or("", |list| list.slice(text));
        (mention.name.slice(text).to_owned(), list.to_owned(), code_points(text, mention.span))
    };
    let found: Vec<_> = twitter_text::mentions(text).iter().map(part).collect();
    let word = |part: &Yaml, key: &str| part[key].as_str().expect("a word").to_owned();
    let list = case.expected().as_vec().expect("a list");
    same(&found, &list.iter().map(|part| (word(part, "screen_name"), word(part, "list_slug"), indices(part))).collect())
}

fn reply(case: &Case) -> Result<(), String> {
    let found = twitter_text::reply(case.text()).map(|mention| mention.name.slice(case.text()));
    same(&found, &case.expected().as_str())
}

fn url_spans(text: &str) -> Vec<Span> {
    twitter_text::urls(text, Bare::Find).iter().map(|url| url.span).collect()
}

fn urls(case: &Case) -> Result<(), String> {
    let found: Vec<String> = url_spans(case.text()).iter().map(|span| span.slice(case.text()).to_owned()).collect();
    texts(case, &found)
}

fn hashtags(case: &Case) -> Result<(), String> {
    texts(case, &after_sign(case.text(), &twitter_text::hashtags_outside_urls(case.text())))
}

/// The text with links for these kinds only, as the suite has one function for each.
fn linked(case: &Case, kinds: &[Kind]) -> Result<(), String> {
    let text = case.text();
    let mut all = twitter_text::entities(text, Bare::Leave);
    all.retain(|entity| kinds.contains(&entity.kind));
    let parts = all.iter().map(|entity| autolink::part(text, entity.span, entity.kind)).collect();
    same(&Some(autolink::with_parts(text, parts).as_str()), &case.expected().as_str())
}

fn linked_by_json(case: &Case) -> Result<(), String> {
    let parts = autolink::named_parts(case.text(), case.part("json").as_str().expect("JSON"));
    same(&Some(autolink::with_parts(case.text(), parts).as_str()), &case.expected().as_str())
}

fn highlighted(case: &Case) -> Result<(), String> {
    let hits = case.part("hits").as_vec().expect("hits");
    let number = |yaml: &Yaml| usize::try_from(yaml.as_i64().expect("a number")).expect("a place");
    let hits: Vec<(usize, usize)> = hits.iter().map(|hit| (number(&hit[0]), number(&hit[1]))).collect();
    same(&Some(highlight::highlight(case.text(), &hits).as_str()), &case.expected().as_str())
}

fn measured(case: &Case, rule: &Rule) -> Result<(), String> {
    let number = |key: &str| usize::try_from(case.expected()[key].as_i64().expect("a number")).expect("a number");
    let expected = Measure {
        weighted: number("weightedLength"),
        permillage: number("permillage"),
        is_valid: case.expected()["valid"].as_bool().expect("a claim"),
        last: number("displayRangeEnd"),
        last_valid: number("validRangeEnd"),
    };
    assert_eq!((number("displayRangeStart"), number("validRangeStart")), (0, 0));
    same(&length::measure(case.text(), rule), &expected)
}
