//! Entries of the list: kinds, versions, faults, counts.

use byname::model::{LeftOut, TweetId, TweetKind};
use serde_json::{Value, json};

use crate::support::{ACCOUNT, ExportMaker, HANDLE, manifest, tweet, with};
use crate::{loaded, own, tweets, words};

fn reply(id: &str, text: &str, status: Option<&str>, user: &str, name: &str) -> Value {
    let made = with(tweet(id, text), "in_reply_to_user_id_str", json!(user));
    let made = with(made, "in_reply_to_screen_name", json!(name));
    match status {
        Some(status) => with(made, "in_reply_to_status_id_str", json!(status)),
        None => made,
    }
}

fn edited(id: &str, text: &str, versions: &[&str]) -> Value {
    let control = json!({ "editTweetIds": versions });
    let edit = match versions.first() {
        Some(first) if *first == id => json!({ "initial": control }),
        _ => json!({ "edit": { "initialTweetId": versions[0], "editControlInitial": control } }),
    };
    with(tweet(id, text), "edit_info", edit)
}

#[test]
fn a_retweet_is_known_by_its_first_words_and_so_is_a_cut_one() {
    let found = tweets(
        ExportMaker::new()
            .tweet(tweet("1", "RT @amy_x: Her words"))
            .tweet(tweet("2", "RT @amy_x: Her words that do not en…"))
            .tweet(tweet("3", "RT if you agree")),
    );
    let kinds: Vec<String> = found.iter().map(|tweet| format!("{:?}", tweet.kind)).collect();
    assert_eq!(kinds[0], "Retweet { of: Handle(\"amy_x\"), cut: false }");
    assert_eq!(kinds[1], "Retweet { of: Handle(\"amy_x\"), cut: true }");
    assert_eq!(kinds[2], "Own");
}

#[test]
fn an_answer_to_another_person_is_a_reply_and_an_own_thread_is_not() {
    let found = tweets(
        ExportMaker::new()
            .tweet(tweet("1", "One"))
            .tweet(reply("2", "Two", Some("1"), ACCOUNT, HANDLE))
            .tweet(reply("3", "No sign of it", Some("50"), "77", "amy_x"))
            .tweet(tweet("4", "@amy_x from before replies were marked"))
            .tweet(tweet("5", ".@amy_x said"))
            .tweet(reply("6", "Three", Some("49"), ACCOUNT, HANDLE))
            .tweet(reply("7", "@amy_x and on", Some("1"), ACCOUNT, HANDLE))
            .tweet(tweet("8", "@ noon, @ the ward")),
    );
    let own: Vec<bool> = found.iter().map(|tweet| tweet.kind == TweetKind::Own).collect();
    assert_eq!(own, [true, true, false, false, true, true, false, true]);
    let answers: Vec<Option<(Option<u64>, bool)>> =
        found.iter().map(|t| t.reply_to.as_ref().map(|r| (r.id.map(|id| id.0), r.own))).collect();
    assert_eq!(answers[1], Some((Some(1), true)));
    assert_eq!(answers[2], Some((Some(50), false)));
    assert_eq!(answers[3], Some((None, false)));
    assert_eq!(answers[5], Some((Some(49), true)));
    assert_eq!(answers[6], Some((Some(1), true)));
}

#[test]
fn a_former_handle_counts_as_own_only_where_the_account_does_not_say_otherwise() {
    let mut handles = own();
    handles.extend(byname::value::Handle::parse("old_ada"));
    let export = ExportMaker::new()
        .tweet(with(tweet("1", "Mine"), "in_reply_to_screen_name", json!("old_ada")))
        .tweet(reply("2", "Taken over", None, "77", "old_ada"))
        .in_memory();
    let (archive, _) = byname::load::archive::load(&[export], &Default::default(), &handles, &Default::default());
    let kinds: Vec<_> = archive.tweets.iter().map(|tweet| tweet.kind.clone()).collect();
    assert_eq!(kinds, [TweetKind::Own, TweetKind::Reply]);
}

#[test]
fn only_the_last_version_of_an_edited_tweet_is_kept_and_answers_aim_at_it() {
    let (archive, findings) = loaded(
        ExportMaker::new()
            .tweet(edited("1", "Dose 50", &["1", "3"]))
            .tweet(reply("2", "More", Some("1"), ACCOUNT, HANDLE))
            .tweet(edited("3", "Dose 5", &["1", "3"]))
            .tweet(edited("4", "Once", &["4"])),
    );
    assert_eq!(words(&findings), Vec::<String>::new());
    let found: Vec<_> = archive.tweets.iter().map(|tweet| (tweet.id.0, tweet.edited)).collect();
    assert_eq!(found, [(2, false), (3, true), (4, false)]);
    assert_eq!(archive.tweets[0].reply_to.as_ref().and_then(|reply| reply.id), Some(TweetId(3)));
    assert_eq!(archive.left_out.get(&LeftOut::Edited), Some(&1));
    assert_eq!(archive.facts.read, 4);
}

#[test]
fn the_same_id_twice_is_kept_once_and_counted() {
    let part = "window.YTD.tweets.part1 = [ {\"tweet\": {\"id_str\": \"1\", \"full_text\": \"Again\", \"created_at\": \"Wed Oct 10 20:19:24 +0000 2018\"}} ]";
    let (archive, _) = loaded(ExportMaker::new().tweet(tweet("1", "First")).file("data/tweets-part1.js", part));
    assert_eq!((archive.tweets.len(), archive.tweets[0].text.as_str()), (1, "First"));
    assert_eq!(archive.left_out.get(&LeftOut::Repeated), Some(&1));
}

#[test]
fn a_thread_of_one_second_and_in_any_order_comes_by_id() {
    let found = tweets(ExportMaker::new().tweet(tweet("10", "c")).tweet(tweet("2", "b")).tweet(tweet("1", "a")));
    assert_eq!(found.iter().map(|tweet| tweet.id.0).collect::<Vec<_>>(), [1, 2, 10]);
}

#[test]
fn a_faulty_entry_is_named_with_its_line_and_the_others_are_read() {
    let bare = tweet("4", "Bare").to_string();
    let (archive, findings) = loaded(
        ExportMaker::new()
            .entry("null")
            .tweet(tweet("1", "Good"))
            .entry(r#"{"tweet": {"id_str": "22", "full_text": "Half \ud800 a sign", "created_at": "x"}}"#)
            .entry(r#"{"tweet": {"id_str": "33", "full_text": }}"#)
            .tweet(tweet("1234567890123456789012", "Too long an id"))
            .tweet(with(tweet("5", "When"), "created_at", json!("Thu Jan 01 00:00:00 +0000 1970")))
            .entry(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)))
            .entry(r#"{"tweet": {"id_str": "6", "id_str": "7", "full_text": "x", "created_at": "x"}}"#)
            .entry("\"text\"")
            .entry(&bare),
    );
    assert_eq!(archive.tweets.iter().map(|tweet| tweet.id.0).collect::<Vec<_>>(), [1, 4]);
    let places: Vec<String> =
        findings.iter().map(|finding| finding.place.as_ref().map(ToString::to_string).unwrap_or_default()).collect();
    let lines = [2, 4, 5, 6, 7, 8, 9, 10];
    assert_eq!(places, lines.map(|line| format!("export.zip!data/tweets.js:{line}")));
    assert!(findings.iter().all(|finding| finding.kind.code == "FO-10"));
    assert!(findings[1].message.contains("id 22"), "{}", findings[1].message);
    assert!(findings[3].message.contains("1234567890123456789012"), "{}", findings[3].message);
    assert_eq!((archive.facts.read, archive.facts.skipped), (2, 8));
}

#[test]
fn numbers_and_missing_fields_are_read_as_well_as_strings() {
    let entry = r##"{"id": 9007199254740993, "text": "Old #x", "created_at": "Wed Oct 10 20:19:24 +0000 2018",
        "entities": {"hashtags": [{"text": "x", "indices": [4, 6]}, {"odd": 1}, null], "urls": null}}"##;
    let found = tweets(ExportMaker::new().entry(entry));
    assert_eq!((found[0].id.0, found[0].spans.len()), (9_007_199_254_740_993, 1));
}

#[test]
fn an_export_in_another_frame_is_read_as_well() {
    let entry = json!({ "tweet": tweet("1", "A") }).to_string();
    for (name, text) in [
        ("data/tweet.js", format!("\u{feff}window.YTD.tweet.part0 = [\r\n{entry}\r\n];\r\n")),
        ("data/tweets.js", format!("module.exports=[{entry}]")),
        ("data/tweets-part1.js", format!("window.YTD.tweets.part1 = [ {entry} ]")),
    ] {
        assert_eq!(tweets(ExportMaker::new().file(name, text)).len(), 1, "{name}");
    }
    let parts = ExportMaker::new()
        .tweet(tweet("1", "A"))
        .file("data/tweets-part1.js", "")
        .file("data/tweets-part2.js", "x = [ ]");
    assert_eq!(tweets(parts).len(), 1);
}

#[test]
fn an_export_without_tweets_says_what_was_looked_for_and_found() {
    let (archive, findings) = loaded(ExportMaker::new().file("Your archive.html", "x").file("assets/a.js", "x"));
    assert_eq!(archive.tweets.len(), 0);
    assert_eq!(
        words(&findings),
        ["FO-01 export.zip The export has no tweets: looked for data/tweets.js, data/tweet.js and \
         data/js/tweets/, found Your archive.html, assets, data at its top."]
    );
}

#[test]
fn a_count_that_differs_from_the_list_of_contents_is_reported() {
    let (_, findings) =
        loaded(ExportMaker::new().tweet(tweet("1", "A")).file("data/manifest.js", manifest(HANDLE, Some(3))));
    assert_eq!(
        words(&findings),
        ["FO-14 export.zip!data/manifest.js The export says that it holds 3 tweets, and 1 is in it."]
    );
    tweets(ExportMaker::new().tweet(tweet("1", "A")).file("data/manifest.js", manifest(HANDLE, Some(1))));
}

#[test]
fn the_export_of_another_account_is_refused() {
    let (archive, findings) =
        loaded(ExportMaker::new().tweet(tweet("1", "A")).file("data/manifest.js", manifest("amy_x", None)));
    assert_eq!((archive.tweets.len(), findings[0].kind.code), (0, "FO-04"));
    assert!(findings[0].message.contains("@amy_x"));
    let without = ExportMaker::new().without("data/manifest.js").tweet(tweet("1", "A"));
    assert_eq!(tweets(without)[0].handle.as_str(), HANDLE);
}

#[test]
fn media_of_a_retweet_are_not_taken_and_missing_files_are_reported() {
    let media = |id: u32| {
        json!({ "media": [{ "type": "video", "media_url_https": "https://pbs.example/p.jpg", "video_info": { "variants": [
        { "content_type": "application/x-mpegURL", "url": "https://video.example/a/list.m3u8?tag=1" },
        { "content_type": "video/mp4", "bitrate": "832000", "url": format!("https://video.example/{id}/small.mp4") },
        { "content_type": "video/mp4", "bitrate": "2176000", "url": format!("https://video.example/{id}/big.mp4?tag=12") }
    ] } }] })
    };
    let export = ExportMaker::new()
        .tweet(with(tweet("1", "RT @amy_x: film"), "extended_entities", media(1)))
        .tweet(with(tweet("2", "film"), "extended_entities", media(2)))
        .tweet(with(tweet("3", "film"), "extended_entities", media(3)))
        .file("data/tweets_media/2-small.mp4", "film");
    let (archive, findings) = loaded(export);
    let names: Vec<_> =
        archive.tweets.iter().map(|t| t.media.first().map(|m| (m.name.as_str(), m.file.is_some()))).collect();
    assert_eq!(names, [None, Some(("2-small.mp4", true)), Some(("3-big.mp4", false))]);
    assert_eq!(
        words(&findings),
        ["FO-14 export.zip!data/tweets.js:4 The picture or film 3-big.mp4 is not in the export."]
    );
}

#[test]
fn many_missing_files_are_counted_not_listed() {
    let mut export = ExportMaker::new();
    for id in 1..=30 {
        let media = json!({ "media": [{ "type": "photo", "media_url_https": "https://pbs.example/m/p.jpg" }] });
        export = export.tweet(with(tweet(&id.to_string(), "x"), "extended_entities", media));
    }
    let (_, findings) = loaded(export);
    assert_eq!(
        (findings.len(), findings[20].message.as_str()),
        (21, "10 more pictures and films are not in the export.")
    );
}

#[test]
fn places_and_devices_never_reach_a_tweet() {
    let found = format!("{:?}", tweets(ExportMaker::new().tweet(tweet("1", "Plain"))));
    for private in ["CANARY", "51.5", "device"] {
        assert!(!found.contains(private), "{private}");
    }
}
