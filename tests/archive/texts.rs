//! Texts and their parts.

use serde_json::{Value, json};

use crate::odd_texts::Numbers;
use crate::support::{ExportMaker, entities, indices, tweet, url, with};
use crate::{loaded, spans, tweets, words};

fn one(text: &str, entities: Value) -> byname::model::Tweet {
    let mut all = tweets(ExportMaker::new().tweet(with(tweet("1", text), "entities", entities)));
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn pairs<'a>(list: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    list.iter().map(|(text, meaning)| ((*text).to_owned(), (*meaning).to_owned())).collect()
}

#[test]
fn indices_count_code_points_so_emoji_before_them_do_no_harm() {
    let text = "😀😀👩‍⚕️ about #sepsis with @amy_x";
    let list = json!({
        "hashtags": [{ "text": "sepsis", "indices": indices(text, "#sepsis", 0) }],
        "user_mentions": [{ "screen_name": "Amy_X", "indices": indices(text, "@amy_x", 0) }]
    });
    assert_eq!(spans(&one(text, list)), pairs(&[("#sepsis", "#sepsis"), ("@amy_x", "@amy_x")]));
}

#[test]
fn escapes_are_undone_once_and_after_slicing() {
    let text = "Q&amp;A &lt;b&gt; &amp;lt;script&amp;gt; & #audit";
    let found =
        one(text, entities("hashtags", vec![json!({ "text": "audit", "indices": indices(text, "#audit", 0) })]));
    assert_eq!(found.text, "Q&A <b> &lt;script&gt; & #audit");
    assert_eq!(spans(&found), pairs(&[("#audit", "#audit")]));
}

#[test]
fn the_same_link_twice_is_replaced_at_both_places() {
    let text = "a https://t.co/aa b https://t.co/aa c";
    let link = |nth| url(text, nth, "https://t.co/aa", "https://example.org/long", "example.org/lo…");
    let found = one(text, entities("urls", vec![link(0), link(1)]));
    assert_eq!(found.text, "a example.org/lo… b example.org/lo… c");
    let span = ("example.org/lo…", "https://example.org/long");
    assert_eq!(spans(&found), pairs(&[span, span]));
}

#[test]
fn a_mention_that_begins_another_is_found_at_its_own_place() {
    let text = "With @bobby and @bob today";
    let mention = |name: &str, at: Value| json!({ "screen_name": name, "indices": at });
    let right = vec![mention("bob", indices(text, "@bob ", 0)), mention("bobby", indices(text, "@bobby", 0))];
    assert_eq!(spans(&one(text, entities("user_mentions", right))), pairs(&[("@bobby", "@bobby"), ("@bob", "@bob")]));
    let shifted = vec![mention("bob", json!(["5", "9"])), mention("bobby", json!([7, 13]))];
    assert_eq!(spans(&one(text, entities("user_mentions", shifted))), pairs(&[("@bobby", "@bobby"), ("@bob", "@bob")]));
}

#[test]
fn a_part_that_is_not_in_the_text_is_dropped_and_the_tweet_stays() {
    let text = "No tag here 😀";
    for at in [json!(["99999999999999999999", "3"]), json!(["0", "1"]), json!([]), json!(["-3", "x"]), Value::Null] {
        let found = one(text, entities("hashtags", vec![json!({ "text": "gone", "indices": at })]));
        assert_eq!((found.text.as_str(), found.spans.len()), (text, 0));
    }
}

#[test]
fn a_link_without_its_display_form_shows_the_address_without_scheme() {
    let text = "Read https://t.co/aa https://t.co/bb https://t.co/cc";
    let bare = json!({ "url": "https://t.co/bb", "indices": indices(text, "https://t.co/bb", 0) });
    let odd = json!({ "url": "https://t.co/cc", "expanded_url": "javascript:alert(1)", "display_url": "click",
        "indices": indices(text, "https://t.co/cc", 0) });
    let half = json!({ "url": "https://t.co/aa", "expanded_url": "https://example.org/x",
        "indices": indices(text, "https://t.co/aa", 0) });
    let found = one(text, entities("urls", vec![half, bare, odd]));
    assert_eq!(found.text, "Read example.org/x https://t.co/bb click");
    assert_eq!(spans(&found), pairs(&[("example.org/x", "https://example.org/x")]));
}

#[test]
fn control_characters_leave_the_text_and_line_ends_stay() {
    let found = one("a\u{0}b\u{2028}c\u{2029}d\u{7}\r\ne\u{85}f", json!({}));
    assert_eq!(found.text, "abcd\nef");
}

#[test]
fn markup_and_template_signs_are_plain_text() {
    let text = "{{ config }} {% include %} --> ]]> \"'";
    assert_eq!(one(text, json!({})).text, text);
}

#[test]
fn old_tweets_get_their_plain_links() {
    let found = one("See http://example.org/a?b=1&amp;c=2, now", json!({}));
    assert_eq!(found.text, "See http://example.org/a?b=1&c=2, now");
    assert_eq!(spans(&found), pairs(&[("http://example.org/a?b=1&c=2", "http://example.org/a?b=1&c=2")]));
}

#[test]
fn a_tweet_without_entities_gets_its_mentions_and_tags() {
    let found = one("@amy_x, see example.org/a &amp; http://example.org/b… #ECG&lt;3 $ABC @dr_x…", json!({}));
    assert_eq!(found.text, "@amy_x, see example.org/a & http://example.org/b… #ECG<3 $ABC @dr_x…");
    let expected =
        [("@amy_x", "@amy_x"), ("example.org/a", "https://example.org/a"), ("#ECG", "#ECG"), ("$ABC", "$ABC")];
    assert_eq!(spans(&found), pairs(&expected));
}

#[test]
fn where_x_named_something_only_plain_addresses_are_added() {
    let text = "@amy_x #ecg http://example.org/b www.example.org and @nobody";
    let named = entities("hashtags", vec![json!({ "text": "ecg", "indices": indices(text, "#ecg", 0) })]);
    let expected = [
        ("#ecg", "#ecg"),
        ("http://example.org/b", "http://example.org/b"),
        ("www.example.org", "https://www.example.org/"),
    ];
    assert_eq!(spans(&one(text, named)), pairs(&expected));
}

#[test]
fn the_short_form_of_a_link_that_was_refused_does_not_become_one() {
    let text = "Look https://t.co/aa";
    let found =
        one(text, entities("urls", vec![url(text, 0, "https://t.co/aa", "javascript:alert(1)", "example.org/x")]));
    assert_eq!((found.text.as_str(), found.spans.len()), ("Look example.org/x", 0));
}

#[test]
fn spans_of_any_text_with_any_indices_are_in_order_and_inside_it() {
    let mut numbers = Numbers(5);
    for _ in 0..2_000 {
        let (text, shown) = (numbers.text(20), numbers.text(4));
        let at = |numbers: &mut Numbers| json!([numbers.below(40), numbers.below(40)]);
        let named = json!({
            "hashtags": [{ "text": numbers.text(1), "indices": at(&mut numbers) }],
            "user_mentions": [{ "screen_name": numbers.text(1), "indices": at(&mut numbers) }],
            "urls": [{ "url": numbers.text(2), "expanded_url": numbers.text(3), "display_url": shown, "indices": at(&mut numbers) }]
        });
        let named = if numbers.below(2) == 0 { named } else { json!({}) };
        let found = one(&text, named);
        let mut end = 0;
        for part in &found.spans {
            assert!(part.span.start >= end && part.span.start < part.span.end, "{text:?}: {part:?}");
            assert!(found.text.get(part.span.start..part.span.end).is_some(), "{text:?}: {part:?}");
            end = part.span.end;
        }
    }
}

#[test]
fn a_link_to_a_tweet_at_the_very_end_is_a_quote_and_leaves_the_text() {
    let text = "Well said https://t.co/qq";
    for host in ["twitter.com", "x.com", "mobile.twitter.com", "www.x.com"] {
        let to = format!("https://{host}/amy_x/status/77");
        let found = one(text, entities("urls", vec![url(text, 0, "https://t.co/qq", &to, "twitter.com/amy_x/…")]));
        assert_eq!(
            (found.text.as_str(), found.quotes.as_ref().map(|link| link.as_str())),
            ("Well said", Some(to.as_str()))
        );
    }
}

#[test]
fn a_link_to_a_tweet_inside_the_text_stays_a_link() {
    let text = "See https://t.co/qq for more";
    let to = "https://x.com/amy_x/status/77";
    let found = one(text, entities("urls", vec![url(text, 0, "https://t.co/qq", to, "x.com/amy_x/…")]));
    assert_eq!((found.text.as_str(), &found.quotes), ("See x.com/amy_x/… for more", &None));
}

#[test]
fn the_address_shared_by_all_pictures_leaves_the_text_once() {
    let text = "Two charts https://t.co/mm";
    let picture = |name: &str| {
        json!({ "type": "photo", "url": "https://t.co/mm", "indices": indices(text, "https://t.co/mm", 0),
        "media_url_https": format!("https://pbs.example/media/{name}.jpg") })
    };
    let quoted = format!("{text} https://t.co/qq");
    let made = with(
        tweet("1", &quoted),
        "entities",
        json!({
            "media": [picture("a")],
            "urls": [url(&quoted, 0, "https://t.co/qq", "https://x.com/amy_x/status/7", "x.com/…")]
        }),
    );
    let made = with(made, "extended_entities", json!({ "media": [picture("a"), picture("b")] }));
    let export =
        ExportMaker::new().tweet(made).file("data/tweets_media/1-a.jpg", "a").file("data/tweets_media/1-b.jpg", "b");
    let found = tweets(export);
    assert_eq!((found[0].text.as_str(), found[0].quotes.is_some()), ("Two charts", true));
    let files: Vec<_> = found[0].media.iter().map(|media| (media.name.as_str(), media.file.as_deref())).collect();
    assert_eq!(
        files,
        [
            ("1-a.jpg", Some("export.zip!data/tweets_media/1-a.jpg")),
            ("1-b.jpg", Some("export.zip!data/tweets_media/1-b.jpg"))
        ]
    );
}

#[test]
fn a_long_post_takes_the_place_of_its_cut_text() {
    let long = "First part. Second part with <b> & #tag and https://t.co/zz end";
    let core = json!({ "text": long, "styletags": [],
        "urls": [{ "shortUrl": "https://t.co/zz", "expandedUrl": "https://example.org/z", "displayUrl": "example.org/z",
            "fromIndex": indices(long, "https://t.co/zz", 0)[0], "toIndex": indices(long, "https://t.co/zz", 0)[1] }],
        "mentions": [], "hashtags": [{ "text": "tag", "fromIndex": indices(long, "#tag", 0)[0], "toIndex": "0" }] });
    let made = ExportMaker::new().tweet(tweet("1", "First part. Second… https://t.co/ab"));
    let found = tweets(made.note("2018-10-10T20:19:24.000Z", core));
    assert_eq!(found[0].text, "First part. Second part with <b> & #tag and example.org/z end");
    assert_eq!(spans(&found[0]), pairs(&[("#tag", "#tag"), ("example.org/z", "https://example.org/z")]));
}

#[test]
fn two_long_posts_of_one_second_find_their_own_tweets() {
    let note = |text: &str| json!({ "text": text });
    let second = "2018-10-10T20:19:24.120Z";
    let found = tweets(
        ExportMaker::new()
            .tweet(tweet("3", "One"))
            .tweet(tweet("1", "One and the first half…"))
            .tweet(with(tweet("2", "@amy_x @bob_x Two, a reply…"), "in_reply_to_user_id_str", json!("5")))
            .note(second, note("Two, a reply that goes on"))
            .note(second, note("One and the first half and more")),
    );
    let texts: Vec<&str> = found.iter().map(|tweet| tweet.text.as_str()).collect();
    assert_eq!(texts, ["One and the first half and more", "Two, a reply that goes on", "One"]);
}

#[test]
fn a_long_post_without_a_tweet_is_reported_and_never_joined_to_two() {
    let note = json!({ "text": "Hello there, all" });
    let second = "2018-10-10T20:19:24.000Z";
    let made = ExportMaker::new().tweet(tweet("1", "Hello…")).note(second, note.clone()).note(second, note);
    let (archive, findings) = loaded(made.note("2019-10-10T20:19:24.000Z", json!({ "text": "Hello" })));
    assert_eq!(archive.tweets[0].text, "Hello there, all");
    assert_eq!(
        words(&findings),
        ["FO-14 export.zip!data/note-tweet.js 2 long posts of the export have no tweet that they belong to."]
    );
}
