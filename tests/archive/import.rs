//! `site import` as an author runs it: what it asks before anything is put where git takes it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::command::{Ran, change, files, root, site};
use crate::support::{ExportMaker, manifest, tweet, with};
use crate::without_tweets::copy_without_tweets;

fn text(path: &Path) -> &str {
    path.to_str().expect("a temporary path is text")
}

/// A folder that has no tweets yet.
fn folder() -> tempfile::TempDir {
    copy_without_tweets()
}

fn import(place: &tempfile::TempDir, exports: &[&Path]) -> Ran {
    let mut words = vec!["import"];
    words.extend(exports.iter().map(|path| text(path)));
    words.extend(["--dir", text(place.path())]);
    site(&words)
}

/// Ids of the lines below a folder.
fn ids(place: &tempfile::TempDir, folder: &str) -> Vec<String> {
    let below = place.path().join(folder);
    let lines = files(&below).into_iter().filter(|(name, _)| name.ends_with(".jsonl") && !name.contains("media"));
    let text: String = lines.map(|(_, bytes)| String::from_utf8(bytes).expect("text")).collect();
    let id = |line: &str| serde_json::from_str::<Value>(line).expect("JSON")["id"].as_str().expect("an id").to_owned();
    text.lines().map(id).collect()
}

#[test]
fn nothing_is_imported_while_it_is_open_whether_tweets_were_protected() {
    let example = root().join("tests/exports/example");
    for answer in ["", "ever_protected = true"] {
        let place = folder();
        change(&place.path().join("site.toml"), "ever_protected = false", answer);
        let ran = import(&place, &[&example]);
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(ran.err.contains("protected") && ran.err.contains("Nothing was imported"), "{}", ran.err);
        assert!(!place.path().join("tweets").exists() && !place.path().join(".held").exists());
    }
    let place = folder();
    let confirmed = "ever_protected = true\nprotected_confirmed_on = 2026-11-01";
    change(&place.path().join("site.toml"), "ever_protected = false", confirmed);
    assert_eq!(import(&place, &[&example]).code, 0);
}

#[test]
fn a_slip_of_a_letter_in_what_decides_publishes_nothing() {
    let example = root().join("tests/exports/example");
    let slips = [
        ("site.toml", "ever_protected = false", "ever_protected = flase"),
        ("site.toml", "ever_protected = false", "ever_protectd = false"),
        ("profile.md", "name = \"Natalie Example\"", "name = \"Natalie Example"),
    ];
    for (file, words, slip) in slips {
        let place = folder();
        change(&place.path().join(file), words, slip);
        let ran = import(&place, &[&example]);
        assert_eq!(ran.code, 2, "{slip}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains(&format!("{file}:")) && ran.err.contains("Nothing was imported"), "{}", ran.err);
        assert!(!place.path().join("tweets").exists());
    }
    let place = folder();
    let list = "version = 1\n\n[[takedowns]]\nitme = \"tweet:572471431790182201\"\ndate = 2026-11-01\n";
    fs::create_dir_all(place.path().join(".held")).expect("a folder");
    fs::write(place.path().join(".held/takedowns.toml"), list).expect("a file");
    let ran = import(&place, &[&example]);
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains(".held/takedowns.toml:4"), "{}", ran.err);
    assert!(!place.path().join("tweets").exists());
}

fn of_then(id: &str, words: &str) -> Value {
    with(tweet(id, words), "created_at", json!("Mon Jan 02 10:00:00 +0000 2023"))
}

/// An export of the months of Circle: 1 and its continuation 2, 3 that others passed on, and 4 of later.
fn of_circle_times() -> ExportMaker {
    let after = with(of_then("2", "And on"), "in_reply_to_status_id_str", json!("1"));
    ExportMaker::new()
        .file("data/manifest.js", manifest("DrNatExample", None))
        .tweet(of_then("1", "For whom?"))
        .tweet(after)
        .tweet(with(of_then("3", "For all"), "retweet_count", json!("5")))
        .tweet(tweet("4", "Of another time"))
}

#[test]
fn tweets_of_the_months_of_circle_are_held_and_asked_about_once() {
    let place = folder();
    change(&place.path().join("site.toml"), "used_circle = false", "");
    let exports = tempfile::tempdir().expect("a temporary folder");
    let export = of_circle_times().zip(exports.path());
    let ran = import(&place, &[&export]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert_eq!((ids(&place, "tweets"), ids(&place, ".held/tweets")), (list(&["4", "3"]), list(&["1", "2"])));
    let checked = site(&["check", text(place.path())]);
    assert_eq!(checked.out.matches("AR-10").count(), 1, "{}", checked.out);
    assert!(checked.out.contains("2 tweets of September 2022 to October 2023"), "{}", checked.out);
    assert!(!checked.out.contains("AR-06"), "{}", checked.out);
    // One line settles it for all of them, and a second import brings them in.
    change(
        &place.path().join("site.toml"),
        "[archive]",
        "[archive]\nused_circle = true\ncircle_confirmed_on = 2026-11-01",
    );
    assert_eq!(import(&place, &[&export]).code, 0);
    assert_eq!((ids(&place, "tweets"), ids(&place, ".held/tweets")), (list(&["4", "1", "2", "3"]), Vec::new()));
}

fn list(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn what_an_old_export_lists_as_circle_is_held_for_ever() {
    let place = folder();
    let exports = tempfile::tempdir().expect("a temporary folder");
    let circle = "window.YTD.tweet.part0 = [ { \"tweet\" : { \"id_str\" : \"1\", \"full_text\" : \"For whom?\" } } ]";
    let old = of_circle_times().file("data/twitter-circle-tweet.js", circle).folder(exports.path());
    let new = of_circle_times().zip(exports.path());
    for given in [[&old, &new], [&new, &new]] {
        let given: Vec<&Path> = given.iter().map(|path: &&PathBuf| path.as_path()).collect();
        let ran = import(&place, &given);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert_eq!((ids(&place, "tweets"), ids(&place, ".held/tweets")), (list(&["4", "3"]), list(&["1", "2"])));
    }
    let built = site(&["build", text(place.path())]);
    assert_eq!(built.code, 0, "{}{}", built.out, built.err);
    for (name, bytes) in files(&place.path().join("public")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("For whom?"), "{name}");
    }
}

#[test]
fn an_import_says_what_it_read_and_what_it_left_closed() {
    let place = folder();
    let ran = import(&place, &[&root().join("tests/exports/example")]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    for words in ["own tweets, ", " replies to others, ", " retweets, ", "1 earlier version of an edited tweet"] {
        assert!(ran.out.contains(words), "{words}: {}", ran.out);
    }
    let line = ran.out.lines().find(|line| line.starts_with("Seen by name and left closed: ")).expect("the line");
    for name in ["account.js", "direct-messages.js", "deleted_tweets_media/ (1 file)", "phone-number.js"] {
        assert!(line.contains(name), "{name}: {line}");
    }
    assert!(!line.contains(" tweets.js") && !line.contains("CANARY"));
}

#[test]
fn articles_become_drafts_that_are_not_published() {
    let place = folder();
    let exports = tempfile::tempdir().expect("a temporary folder");
    let article = json!([{ "article": { "id": "77", "title": "On reading", "content": [{ "text": "A paragraph to look through." }] } }]);
    let facts = json!([{ "articleMetadata": { "articleId": "77", "lifecycleState": "Published" } }]);
    let export = of_circle_times()
        .file("data/article.js", format!("window.YTD.article.part0 = {article}"))
        .file("data/article-metadata.js", format!("window.YTD.article_metadata.part0 = {facts}"))
        .zip(exports.path());
    let ran = import(&place, &[&export]);
    assert!(ran.out.contains("1 article is a draft"), "{}{}", ran.out, ran.err);
    let draft = fs::read_to_string(place.path().join(".held/drafts/article-77.md")).expect("a draft");
    assert!(draft.contains("title = \"On reading\"") && draft.contains("draft = true"), "{draft}");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    for (name, bytes) in files(&place.path().join("public")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("paragraph to look through"), "{name}");
    }
    // A draft moved to posts/ is a post like any other.
    fs::copy(place.path().join(".held/drafts/article-77.md"), place.path().join("posts/on-reading.md"))
        .expect("a copy");
    let built = site(&["build", text(place.path())]);
    assert_eq!(built.code, 0, "{}{}", built.out, built.err);
}

#[test]
fn an_edit_that_a_later_import_brings_replaces_the_earlier_version() {
    let place = folder();
    let exports = tempfile::tempdir().expect("a temporary folder");
    let maker = || ExportMaker::new().file("data/manifest.js", manifest("DrNatExample", None));
    let versions = json!({ "edit": { "editControlInitial": { "editTweetIds": ["1", "2"] } } });
    let old = maker().tweet(tweet("1", "The dose is 50")).zip(exports.path());
    assert_eq!(import(&place, &[&old]).code, 0);
    let new =
        maker().tweet(tweet("1", "The dose is 50")).tweet(with(tweet("2", "The dose is 5"), "edit_info", versions));
    assert_eq!(import(&place, &[&new.zip(exports.path())]).code, 0);
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    let public = files(&place.path().join("public"));
    let holds = |words: &str| public.values().any(|bytes| String::from_utf8_lossy(bytes).contains(words));
    assert!(holds("The dose is 5") && !holds("The dose is 50"));
}

#[test]
fn one_is_told_as_one_and_none_is_not_told() {
    let place = folder();
    let exports = tempfile::tempdir().expect("a temporary folder");
    let maker = ExportMaker::new().file("data/manifest.js", manifest("DrNatExample", None));
    let ran = import(&place, &[&maker.tweet(tweet("1", "Hello")).zip(exports.path())]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    for words in
        ["Read 1 entry of ", "  1 own tweet.\n", "1 tweet is in tweets/: 1 new", "0 tweets are held back in .held/."]
    {
        assert!(ran.out.contains(words), "{words}: {}", ran.out);
    }
    assert!(!ran.out.contains("private file"), "{}", ran.out);
}

/// A tweet with a picture whose alt text no export tells.
fn with_picture() -> Value {
    let photo = json!([{ "type": "photo", "media_url_https": "https://pbs.twimg.com/media/slide.jpg", "id_str": "9",
        "url": "https://t.co/slide", "indices": ["6", "24"] }]);
    let said = tweet("1", "Hello https://t.co/slide");
    with(with(said, "extended_entities", json!({ "media": photo })), "entities", json!({ "media": photo }))
}

/// Bytes that begin and end as a PNG of one pixel does.
fn pixel() -> Vec<u8> {
    fs::read(root().join("tests/exports/example/data/tweets_media").join(a_picture()))
        .expect("a picture of the example")
}

fn a_picture() -> String {
    let folder = root().join("tests/exports/example/data/tweets_media");
    let names = fs::read_dir(folder).expect("media of the example").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names.into_iter().find(|name| name.ends_with(".jpg")).expect("a picture")
}

#[test]
fn a_picture_that_was_not_taken_over_does_not_wait() {
    for (bytes, waits) in [(b"no picture".to_vec(), false), (pixel(), true)] {
        let place = folder();
        let exports = tempfile::tempdir().expect("a temporary folder");
        let maker = ExportMaker::new().file("data/manifest.js", manifest("DrNatExample", None)).tweet(with_picture());
        let export = maker.file("data/tweets_media/1-slide.jpg", bytes).folder(exports.path());
        let ran = import(&place, &[&export]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert_eq!(ran.out.contains("1 picture waits to be looked at"), waits, "{}", ran.out);
        assert_eq!(ran.out.contains("Not taken over: "), !waits, "{}", ran.out);
        // The file of the tweets alone lacks the picture, which is not missed where it is here.
        let again = import(&place, &[&export.join("data/tweets.js")]);
        assert_eq!(again.code, 0, "{}{}", again.out, again.err);
        assert_eq!(again.out.contains("FO-14"), !waits, "{}", again.out);
        let told = || site(&["check", text(place.path())]).out.contains("slide.jpg was not taken over by an import");
        assert_eq!(told(), !waits);
        let mended = ExportMaker::new().file("data/manifest.js", manifest("DrNatExample", None)).tweet(with_picture());
        let mended = mended.file("data/tweets_media/1-slide.jpg", pixel()).zip(exports.path());
        assert_eq!(import(&place, &[&mended]).code, 0);
        assert!(!told());
    }
}

#[test]
fn a_shorter_line_that_stays_public_is_told_where_the_longer_one_holds_a_number() {
    let place = folder();
    let exports = tempfile::tempdir().expect("a temporary folder");
    let maker = || ExportMaker::new().file("data/manifest.js", manifest("DrNatExample", None));
    assert_eq!(import(&place, &[&maker().tweet(tweet("1", "A long day")).zip(exports.path())]).code, 0);
    let longer = maker().tweet(tweet("1", "A long day, and NHS no 999 000 0018")).zip(exports.path());
    let ran = import(&place, &[&longer]);
    assert!(ran.out.contains("tweet:1 stays public with the words of tweets/"), "{}", ran.out);
    assert!(ran.out.contains("site review withhold tweet:1 CF-01") && !ran.out.contains("999"), "{}", ran.out);
    assert_eq!(site(&["review", "withhold", "tweet:1", "CF-01", "--reason", "x", "--dir", text(place.path())]).code, 0);
    assert!(!import(&place, &[&longer]).out.contains("stays public"));
}

#[test]
fn an_export_that_is_not_there_or_no_zip_file_is_named_as_typed() {
    let place = folder();
    let exports = tempfile::tempdir().expect("a temporary folder");
    let none = exports.path().join("none.zip");
    let ran = import(&place, &[&none]);
    assert!(ran.err.contains(&format!("There is no file or folder {}.", none.display())), "{}", ran.err);
    fs::write(&none, "half a").expect("to write");
    let ran = import(&place, &[&none]);
    assert!(ran.err.contains("none.zip is no zip file, or its download was cut off."), "{}", ran.err);
    let made = site(&["init", text(&exports.path().join("new")), "--base-url", "you.github.io"]);
    assert!(made.err.contains("write https:// before it, as in https://you.github.io"), "{}", made.err);
}
