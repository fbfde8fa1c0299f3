//! What lies beside the tweets: headers, community tweets, Circle, articles, styled long posts.

use std::collections::BTreeSet;

use byname::finding::Finding;
use byname::load::archive::{self, Archive};
use byname::model::tweet_line::{from_line, to_line};
use byname::model::{Audience, Style, TweetId};
use serde_json::{Value, json};

use crate::support::{ExportMaker, indices, tweet, with};
use crate::{loaded, own, tweets, words};

const THEN: &str = "Mon Jan 02 10:00:00 +0000 2023";
const AFTER: &str = "Wed Jan 24 10:00:00 +0000 2024";

fn of_then(id: &str) -> Value {
    with(tweet(id, "Of then"), "created_at", json!(THEN))
}

fn headers(ids: &[&str]) -> String {
    let list: Vec<Value> =
        ids.iter().map(|id| json!({ "tweet": { "tweet_id": id, "user_id": "900", "created_at": THEN } })).collect();
    format!("window.YTD.tweet_headers.part0 = {}", json!(list))
}

#[test]
fn tweets_and_their_headers_are_compared_once() {
    let two = || ExportMaker::new().tweet(tweet("1", "A")).tweet(tweet("2", "B"));
    for (ids, says) in [
        (&["1", "2"][..], None),
        (&["1", "2", "3", "4"], Some("data/tweet-headers.js lists 2 tweets that are not in the export.")),
        (&["1"], Some("1 tweet of the export is not in data/tweet-headers.js, so one of the two is not whole.")),
        (&["1", "9"], Some("data/tweet-headers.js lists 1 tweet that is not in the export, and lacks 1 that is.")),
    ] {
        let (_, findings) = loaded(two().file("data/tweet-headers.js", headers(ids)));
        let expected: Vec<String> =
            says.iter().map(|says| format!("FO-14 export.zip!data/tweet-headers.js {says}")).collect();
        assert_eq!(words(&findings), expected);
    }
}

#[test]
fn community_tweets_are_read_and_marked() {
    let community =
        with(with(tweet("3", "To all of us"), "community_id", json!("5")), "scopes", json!({ "followers": false }));
    for key in ["tweet", "communityTweet"] {
        let file = format!("window.YTD.community_tweet.part0 = [ {} ]", json!({ key: community }));
        let found = tweets(ExportMaker::new().tweet(tweet("1", "A")).file("data/community-tweet.js", file));
        let audiences: Vec<_> = found.iter().map(|tweet| (tweet.id.0, tweet.audience)).collect();
        assert_eq!(audiences, [(1, Audience::Everyone), (3, Audience::Community)]);
    }
}

fn circle(ids: &[&str], key: &str) -> String {
    let list: Vec<Value> = ids.iter().map(|id| json!({ key: { "id": id, "full_text": "CANARY" } })).collect();
    format!("window.YTD.tweet.part0 = {}", json!(list))
}

#[test]
fn what_an_old_export_lists_as_circle_is_marked_and_the_rest_of_then_is_public() {
    for key in ["tweet", "twitterCircleTweet"] {
        let found = tweets(
            ExportMaker::new()
                .tweet(of_then("1"))
                .tweet(of_then("2"))
                .tweet(with(tweet("3", "Later"), "created_at", json!(AFTER)))
                .file("data/twitter-circle-tweet.js", circle(&["2", "77"], key)),
        );
        let facts: Vec<_> = found.iter().map(|tweet| (tweet.id.0, tweet.audience, tweet.known_public)).collect();
        assert_eq!(
            facts,
            [(1, Audience::Everyone, true), (2, Audience::Circle, false), (3, Audience::Everyone, false)],
            "{key}"
        );
        assert!(!format!("{found:?}").contains("CANARY"));
    }
}

#[test]
fn a_circle_tweet_stays_one_whichever_export_has_its_words() {
    let old = ExportMaker::new().tweet(of_then("1")).file("data/twitter-circle-tweet.js", circle(&["1"], "tweet"));
    let new = ExportMaker::new().tweet(with(of_then("1"), "retweet_count", json!("3")));
    let exports = [old.named("old.zip"), new.clone().named("new.zip")];
    let (archive, _) = archive::load(&exports, &Default::default(), &own(), &Default::default());
    assert_eq!(archive.tweets[0].audience, Audience::Circle);
    // And when the old export is gone, what an import remembers says so.
    let remembered = BTreeSet::from([TweetId(1)]);
    let (archive, _) = archive::load(&[new.in_memory()], &Default::default(), &own(), &remembered);
    assert_eq!(archive.tweets[0].audience, Audience::Circle);
}

#[test]
fn a_circle_file_that_cannot_be_read_whole_blocks() {
    for file in [
        "window.YTD.tweet.part0 = [ {\"tweet\": {\"full_text\": \"CANARY\"}} ]",
        "x = [ {\"tweet\": {\"id\": \"1\"}}",
        "<html>",
    ] {
        let (_, findings) = loaded(ExportMaker::new().tweet(of_then("1")).file("data/twitter-circle-tweet.js", file));
        assert_eq!(findings.iter().map(|finding| finding.kind.code).collect::<Vec<_>>(), ["FO-02"], "{file}");
        assert!(findings.iter().all(Finding::is_open_and_holds_back) && !format!("{findings:?}").contains("CANARY"));
    }
}

#[test]
fn a_tweet_of_then_that_others_passed_on_is_known_to_be_public() {
    let found = tweets(
        ExportMaker::new().tweet(with(of_then("1"), "retweet_count", json!("2"))).tweet(of_then("2")).tweet(with(
            with(tweet("3", "Later"), "created_at", json!(AFTER)),
            "retweet_count",
            json!("9"),
        )),
    );
    assert_eq!(found.iter().map(|tweet| tweet.known_public).collect::<Vec<_>>(), [true, false, false]);
}

#[test]
fn only_articles_that_were_published_are_taken_whatever_their_form() {
    let content = json!([{ "text": "One\u{0}.", "mentions": [{ "text": "CANARY" }] }, { "sections": [{ "text": "Two." }] }, "Three."]);
    let article = |id: &str, title: &str| json!({ "article": { "id": id, "title": title, "content": content } });
    let texts = json!([article("7", "Out"), article("8", "CANARY, a draft"), { "article": { "id": "9", "title": "Odd", "content": 5 } }]);
    let state = |id: &str, state: &str| json!({ "articleMetadata": { "articleId": id, "lifecycleState": state, "firstPublishedAtMs": "1740000000000" } });
    let facts = json!([state("8", "Draft"), state("7", "Published"), state("9", "Published")]);
    let (archive, findings) = loaded(
        ExportMaker::new()
            .tweet(tweet("1", "A"))
            .file("data/article.js", format!("window.YTD.article.part0 = {texts}"))
            .file("data/article-metadata.js", format!("window.YTD.article_metadata.part0 = {facts}")),
    );
    let found = &archive.articles;
    assert_eq!((found.len(), found[0].id.as_str(), found[0].title.as_str()), (1, "7", "Out"));
    assert_eq!(found[0].paragraphs, ["One.", "Two.", "Three."]);
    assert_eq!(found[0].published.map(|time| time.to_string()).as_deref(), Some("2025-02-19T21:20:00Z"));
    let message =
        "FO-14 export.zip!data/article.js 1 published articles have a form that is not known, and were not read.";
    assert_eq!(words(&findings), [message]);
    assert!(!format!("{archive:?}").contains("CANARY"));
}

#[test]
fn without_facts_no_article_is_taken() {
    let file =
        "window.YTD.article.part0 = [ { \"article\": { \"id\": \"7\", \"title\": \"T\", \"content\": \"Text\" } } ]";
    let (archive, _) = loaded(ExportMaker::new().tweet(tweet("1", "A")).file("data/article.js", file));
    assert_eq!(archive.articles, Vec::new());
}

#[test]
fn notes_of_one_second_that_begin_alike_go_to_the_tweet_that_shares_most() {
    let second = "2018-10-10T20:19:24.000Z";
    let notes = ["Trials: read the table first, then ask why", "Trials: read widely", "Trials: read, whole and short"];
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let maker = ExportMaker::new()
            .tweet(tweet("1", "Trials: read… https://t.co/self1"))
            .tweet(tweet("2", "@amy_x Trials: read the table…"))
            .tweet(tweet("3", "Trials: read, whole and short"))
            .tweet(tweet("4", "Something else of that second"));
        let maker = order.iter().fold(maker, |maker, at| maker.note(second, json!({ "text": notes[*at] })));
        let found: Vec<String> = tweets(maker).into_iter().map(|tweet| tweet.text).collect();
        let expected =
            ["Trials: read widely", notes[0], "Trials: read, whole and short", "Something else of that second"];
        assert_eq!(found, expected, "{order:?}");
    }
}

fn styled(text: &str, part: &str, names: &[&str]) -> Value {
    let at = indices(text, part, 0);
    let names: Vec<Value> = names.iter().map(|name| json!({ "name": name })).collect();
    json!({ "styleTypes": names, "fromIndex": at[0], "toIndex": at[1] })
}

/// What is styled in the tweet that takes this note, as words.
fn styles(text: &str, core: Value) -> Vec<(String, Style)> {
    let start = text.chars().take(5).collect::<String>();
    let mut core = core;
    core["text"] = json!(text);
    let found: Archive =
        loaded(ExportMaker::new().tweet(tweet("1", &format!("{start}…"))).note("2018-10-10T20:19:24.000Z", core)).0;
    let tweet = &found.tweets[0];
    assert_eq!(from_line(&to_line(tweet)).map(|read| read.styles), Ok(tweet.styles.clone()));
    tweet.styles.iter().map(|part| (part.span.slice(&tweet.text).to_owned(), part.style)).collect()
}

#[test]
fn bold_and_italic_of_a_long_post_follow_its_text() {
    let text = "Start\u{0} bold 😀 https://t.co/aa and more, end";
    let link = json!([{ "shortUrl": "https://t.co/aa", "expandedUrl": "https://example.org/long", "displayUrl": "example.org/long",
        "fromIndex": indices(text, "https://t.co/aa", 0)[0], "toIndex": indices(text, "https://t.co/aa", 0)[1] }]);
    let tags = json!([
        styled(text, "bold 😀 https://t.co", &["Bold"]),
        styled(text, "and more", &["Italic", "Strikethrough"]),
        styled(text, "t\u{0} bo", &["bold"]),
        { "styleTypes": [{ "name": "Bold" }], "fromIndex": "900", "toIndex": "901" },
        { "odd": 1 }
    ]);
    let found = styles(text, json!({ "styletags": tags, "urls": link }));
    let expected = [("t bold 😀 example.org/long", Style::Bold), ("and more", Style::Italic)];
    assert_eq!(found, expected.map(|(words, style)| (words.to_owned(), style)));
}

#[test]
fn a_style_that_reaches_past_the_end_ends_there() {
    let text = "Start and the end   ";
    let found = styles(text, json!({ "styletags": [styled(text, "end   ", &["Italic"])] }));
    assert_eq!(found, [("end".to_owned(), Style::Italic)]);
}
