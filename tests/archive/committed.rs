//! Tweets of an export as lines of `tweets/`.

use std::collections::BTreeMap;

use byname::load::tweets::load;
use byname::model::Tweet;
use byname::model::tweet_line::{from_line, to_line};
use serde_json::json;

use crate::support::{ExportMaker, indices, tweet, url, with};
use crate::{loaded, tweets};

fn sample() -> Tweet {
    let text = "😀 Q&amp;A on #sepsis with @amy_x https://t.co/aa";
    let made = with(
        tweet("7", text),
        "entities",
        json!({
            "hashtags": [{ "text": "sepsis", "indices": indices(text, "#sepsis", 0) }],
            "user_mentions": [{ "screen_name": "amy_x", "indices": indices(text, "@amy_x", 0) }],
            "urls": [url(text, 0, "https://t.co/aa", "https://example.org/a", "example.org/a")],
            "media": [{ "type": "photo", "media_url_https": "https://pbs.example/m/p.jpg" }]
        }),
    );
    tweets(ExportMaker::new().tweet(made).file("data/tweets_media/7-p.jpg", "x")).remove(0)
}

#[test]
fn a_tweet_of_an_export_comes_back_from_its_line() {
    let line = to_line(&sample());
    assert_eq!(from_line(&line).map(|tweet| to_line(&tweet)), Ok(line.clone()));
    let alt = BTreeMap::from([("7-p.jpg".to_owned(), "A chart".to_owned())]);
    let (found, findings) = load(&[("tweets/2018.jsonl", &line)], &alt);
    assert!(findings.is_empty());
    let mut expected = sample();
    expected.at = found[0].at.clone();
    expected.media[0].file = Some("tweets/media/7-p.jpg".to_owned());
    expected.media[0].alt = Some("A chart".to_owned());
    assert_eq!(found, [expected]);
    assert_eq!(found[0].at.as_ref().map(ToString::to_string).as_deref(), Some("tweets/2018.jsonl:1"));
}

#[test]
fn no_damage_to_a_line_makes_reading_it_panic() {
    let line = to_line(&sample());
    for (at, _) in line.char_indices() {
        let cut = &line[..at];
        assert!(from_line(cut).is_err());
        for inserted in ["\"", "9", "}", "é", ","] {
            let changed = format!("{cut}{inserted}{}", &line[at..]);
            if let Ok(tweet) = from_line(&changed) {
                assert!(tweet.spans.iter().all(|span| !span.span.slice(&tweet.text).is_empty()));
            }
        }
    }
}

#[test]
fn no_damage_to_an_export_gives_a_tweet_that_its_line_does_not_hold() {
    let text = "😀 &lt; #seps\u{0}is @amy_x $ABC https://t.co/aa https://t.co/mm";
    let made = with(
        tweet("7", text),
        "entities",
        json!({
            "hashtags": [{ "text": "seps\u{0}is", "indices": indices(text, "#seps", 0) }],
            "symbols": [{ "text": "ABC", "indices": indices(text, "$ABC", 0) }],
            "user_mentions": [{ "screen_name": "amy_x", "indices": ["11", "17"] }],
            "urls": [url(text, 0, "https://t.co/aa", "https://example.org/a", "exam\u{2028}ple.org/a")],
            "media": [{ "type": "photo", "url": "https://t.co/mm", "media_url_https": "https://pbs.example/m/p.jpg" }]
        }),
    );
    let file = format!("window.YTD.tweets.part0 = [ {} ]", json!({ "tweet": made })).into_bytes();
    let mut read = 0;
    for at in 0..file.len() {
        for damage in [&b""[..], b"\"", b"9"] {
            let damaged = [&file[..at], damage, &file[at + 1..]].concat();
            let (archive, _) = loaded(ExportMaker::new().file("data/tweets.js", damaged));
            for tweet in archive.tweets {
                let line = to_line(&tweet);
                assert_eq!(from_line(&line).map(|tweet| to_line(&tweet)), Ok(line));
                read += 1;
            }
        }
    }
    assert!(read > file.len());
}
