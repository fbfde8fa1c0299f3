//! Whatever an export holds, reading it does not panic, and the order of its files and elements changes nothing.

use std::collections::BTreeMap;

use byname::load::archive::{self, Archive};
use byname::model::tweet_line::{from_line, to_line};
use byname::model::{Tweet, TweetId};
use byname::source::export::Export;
use byname::tweet_text;
use byname::value::Handle;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{ExportMaker, HANDLE, tweet, with};

/// Texts with everything in them that has a meaning somewhere.
fn words() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "plain ",
        "é",
        "😀",
        "👩‍👩‍👧",
        "\n",
        " ",
        "&amp;",
        "&lt;",
        "&",
        "…",
        "@amy_x",
        "@bob ",
        "#tag",
        "#é1 ",
        "$ABC ",
        "RT @amy_x: ",
        "https://t.co/aa",
        "https://t.co/aabb ",
        "http://example.org/a(b) ",
        "\u{202e}",
        "\u{0}",
        "\u{2028}",
        "ﬁ",
        "#",
        "@",
    ]);
    prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat())
}

fn indices() -> impl Strategy<Value = Value> {
    prop_oneof![
        (0_usize..90, 0_usize..90).prop_map(|(start, end)| json!([start.to_string(), end.to_string()])),
        (any::<i64>(), any::<u64>()).prop_map(|(start, end)| json!([start, end])),
        Just(json!([])),
        Just(json!(null)),
        Just(json!("odd")),
    ]
}

/// An entity of any kind at any place, for the texts above and for others.
fn entity() -> impl Strategy<Value = (&'static str, Value)> {
    let name = prop::sample::select(vec!["amy_x", "bob", "tag", "é1", "ABC", "", "x\u{0}"]);
    let url = prop::sample::select(vec!["https://t.co/aa", "https://t.co/aabb", "", "https://t.co/zz"]);
    let to = prop::sample::select(vec!["https://example.org/a", "https://x.com/amy_x/status/7", "javascript:x", ""]);
    (0..5, name, url, to, indices()).prop_map(|(kind, name, url, to, at)| match kind {
        0 => ("hashtags", json!({ "text": name, "indices": at })),
        1 => ("symbols", json!({ "text": name, "indices": at })),
        2 => ("user_mentions", json!({ "screen_name": name, "indices": at })),
        3 => ("urls", json!({ "url": url, "expanded_url": to, "display_url": name, "indices": at })),
        _ => {
            let file = format!("https://pbs.example/media/{name}.jpg");
            ("media", json!({ "url": url, "type": "photo", "media_url_https": file, "indices": at }))
        }
    })
}

fn any_tweet() -> impl Strategy<Value = Value> {
    let id = prop_oneof![1_u64..12, any::<u64>()];
    let answers = prop_oneof![Just(json!(null)), (1_u64..12).prop_map(|id| json!(id.to_string()))];
    let date = prop::sample::select(vec![
        "Wed Oct 10 20:19:24 +0000 2018",
        "Mon Jan 02 10:00:00 +0000 2023",
        "2010-06-14 00:00:00 +0000",
        "2012-01-31 17:05:11 +0000",
        "yesterday",
    ]);
    let versions = prop::collection::vec(1_u64..12, 0..3);
    (id, words(), prop::collection::vec(entity(), 0..5), answers, date, versions).prop_map(
        |(id, text, entities, answers, date, versions)| {
            let mut lists: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
            for (kind, entity) in entities {
                lists.entry(kind).or_default().push(entity);
            }
            let made = with(tweet(&id.to_string(), &text), "entities", json!(lists));
            let made = with(made, "in_reply_to_status_id_str", answers);
            let made = with(made, "edit_info", json!({ "initial": { "editTweetIds": versions } }));
            with(made, "created_at", json!(date))
        },
    )
}

fn note() -> impl Strategy<Value = (String, Value)> {
    let second =
        prop::sample::select(vec!["2018-10-10T20:19:24.000Z", "2018-10-10T20:19:24.900Z", "2023-01-02T10:00:00Z", "x"]);
    let style = (prop::sample::select(vec!["Bold", "Italic", "Odd"]), 0_usize..60, 0_usize..60).prop_map(
        |(name, from, to)| json!({ "styleTypes": [{ "name": name }], "fromIndex": from, "toIndex": to.to_string() }),
    );
    (second, words(), prop::collection::vec(style, 0..4)).prop_map(|(second, text, styles)| {
        let link = json!([{ "shortUrl": "https://t.co/aa", "expandedUrl": "https://example.org/a", "displayUrl": "example.org/a",
            "fromIndex": "3", "toIndex": "18" }]);
        (second.to_owned(), json!({ "text": text, "styletags": styles, "urls": link }))
    })
}

fn read(exports: &[Export]) -> Archive {
    let own = [Handle::parse(HANDLE).expect("a handle")];
    archive::load(exports, &BTreeMap::new(), &own, &Default::default()).0
}

/// What was read, without the lines on which it stood.
fn placeless(archive: &Archive) -> (Vec<Tweet>, String) {
    let tweets = archive.tweets.iter().map(|tweet| Tweet { at: None, ..tweet.clone() }).collect();
    (tweets, format!("{:?} {} {}", archive.left_out, archive.facts.read, archive.facts.skipped))
}

fn list(entries: &[&Value]) -> String {
    let entries: Vec<Value> = entries.iter().map(|entry| json!({ "tweet": entry })).collect();
    format!("window.YTD.tweets.part0 = {}", json!(entries))
}

/// Everything that later steps rely on.
fn holds_together(archive: &Archive) {
    assert!(archive.tweets.is_sorted_by(|one, other| one.id < other.id), "by id, each once");
    for tweet in &archive.tweets {
        let line = to_line(tweet);
        assert_eq!(from_line(&line).map(|read| to_line(&read)), Ok(line));
        let html = tweet_text::styled(&tweet.text, &tweet.spans, &tweet.styles, &|_| None);
        assert_eq!(seen(html.as_str()), tweet.text, "what is seen is the text");
        let mut end = 0;
        for span in &tweet.spans {
            assert!(end <= span.span.start && span.span.start < span.span.end, "{:?}", tweet.spans);
            end = span.span.end;
        }
    }
}

/// The text that a reader of the markup sees.
fn seen(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html.replace("<br>", "\n");
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let end = rest[at..].find('>').expect("a tag is closed");
        rest = rest[at + end + 1..].to_owned();
    }
    text.push_str(&rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_with_any_entities_is_read_and_holds_together(
        entries in prop::collection::vec(any_tweet(), 1..6),
        notes in prop::collection::vec(note(), 0..3),
    ) {
        let maker = entries.iter().cloned().fold(ExportMaker::new(), ExportMaker::tweet);
        let maker = notes.into_iter().fold(maker, |maker, (second, core)| maker.note(&second, core));
        holds_together(&read(&[maker.in_memory()]));
    }

    #[test]
    fn no_order_of_elements_files_or_exports_changes_anything(
        entries in prop::collection::vec(any_tweet(), 1..10),
        order in any::<prop::sample::Index>().prop_flat_map(|_| Just((0..10_usize).collect::<Vec<_>>()).prop_shuffle()),
        cut in 0_usize..10,
        notes in prop::collection::vec(note(), 0..4),
    ) {
        let straight: Vec<&Value> = entries.iter().collect();
        let turned: Vec<&Value> = order.iter().filter_map(|at| entries.get(*at)).collect();
        let noted = |maker: ExportMaker, turn: bool| {
            let mut notes = notes.clone();
            if turn {
                notes.reverse();
            }
            notes.into_iter().fold(maker, |maker, (second, core)| maker.note(&second, core))
        };
        let in_parts = |entries: &[&Value], cut: usize, turn: bool| {
            let (one, other) = entries.split_at(cut.min(entries.len()));
            let maker = ExportMaker::new().file("data/tweets.js", list(one)).file("data/tweets-part1.js", list(other));
            read(&[noted(maker, turn).in_memory()])
        };
        let first = in_parts(&straight, cut, false);
        holds_together(&first);
        prop_assert_eq!(placeless(&first), placeless(&in_parts(&turned, 10 - cut, true)));
        // The same in two exports, given in either order, one of them holding everything twice over.
        let (one, other) = turned.split_at(cut.min(turned.len()));
        let export = |name: &str, entries: &[&Value]| {
            noted(ExportMaker::new().file("data/tweets.js", list(entries)), false).named(name)
        };
        let both = read(&[export("a.zip", one), export("b.zip", other)]);
        let swapped = read(&[export("b.zip", other), export("a.zip", one)]);
        prop_assert_eq!(&placeless(&first).0, &placeless(&both).0);
        prop_assert_eq!(format!("{both:?}"), format!("{swapped:?}"));
        let twice = read(&[export("a.zip", &turned), export("b.zip", &straight)]);
        prop_assert_eq!(&placeless(&first).0, &placeless(&twice).0);
    }

    #[test]
    fn a_missing_part_takes_only_its_own_tweets_away(entries in prop::collection::vec(any_tweet(), 2..8)) {
        let all: Vec<&Value> = entries.iter().collect();
        let (one, other) = all.split_at(all.len() / 2);
        let whole = ExportMaker::new().file("data/tweets.js", list(one)).file("data/tweets-part1.js", list(other));
        let ids = |archive: &Archive| archive.tweets.iter().map(|tweet| tweet.id).collect::<std::collections::BTreeSet<TweetId>>();
        let versions = |archive: &Archive| archive.tweets.iter().flat_map(|tweet| tweet.replaces.clone()).collect::<std::collections::BTreeSet<_>>();
        let all = read(&[whole.clone().in_memory()]);
        let part = read(&[whole.without("data/tweets-part1.js").in_memory()]);
        for id in ids(&part) {
            // What is gone from the whole was an earlier version there.
            prop_assert!(ids(&all).contains(&id) || versions(&all).contains(&id), "{}", id);
        }
    }

    #[test]
    fn whatever_bytes_a_file_holds_nothing_panics(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        shaped in r#"(window\.YTD\.x\.part0 = )?[\[\]{}",:a-z0-9 \\\n]{0,120}"#,
        name in prop::sample::select(vec![
            "data/tweets.js", "data/note-tweet.js", "data/manifest.js", "data/tweet-headers.js", "data/article.js",
            "data/article-metadata.js", "data/twitter-circle-tweet.js", "data/community-tweet.js", "tweets.csv",
            "data/js/tweets/2012_01.js", "data/js/tweet_index.js", "data/js/user_details.js", "data/tweet_media/m.zip",
        ]),
    ) {
        for content in [bytes, shaped.into_bytes()] {
            let maker = ExportMaker::new().tweet(tweet("1", "A sound one")).file(name, content);
            holds_together(&read(&[maker.in_memory()]));
        }
    }
}
