//! Writing the author's folder.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;

use byname::finding::{Item, Place};
use byname::load::archive::Archive;
use byname::model::{Decision, Media, Tweet, TweetId, Verdict};
use byname::store::import::{Held, Import, Imported, run};
use byname::store::{decisions, review};
use jiff::civil::date;
use serde_json::json;
use tempfile::{TempDir, tempdir};

use crate::support::{ExportMaker, tweet, with};
use crate::{loaded, own};

fn picture(id: &str) -> serde_json::Value {
    with(
        tweet(id, &format!("Tweet {id}")),
        "extended_entities",
        json!({
            "media": [{ "type": "photo", "media_url_https": "https://pbs.example/m/p.jpg" }]
        }),
    )
}

fn maker() -> ExportMaker {
    (1..=4).fold(ExportMaker::new(), |maker, id| {
        let id = id.to_string();
        maker.tweet(picture(&id)).file(&format!("data/tweets_media/{id}-p.jpg"), format!("bytes {id}"))
    })
}

/// An import in which the tweets of `held` are held for CF-01, and the pictures of `asked` are not to be shown.
fn import(folder: &Path, maker: ExportMaker, held: &[u64], asked: &[u64]) -> Imported {
    let (Archive { tweets, facts, .. }, _) = loaded(maker.clone());
    let (held, mut shown): (Vec<Tweet>, Vec<Tweet>) = tweets.into_iter().partition(|tweet| held.contains(&tweet.id.0));
    let held: Vec<Held> = held.into_iter().map(|tweet| Held { tweet, why: vec!["CF-01".to_owned()] }).collect();
    let mut held_media: Vec<(TweetId, Media)> = Vec::new();
    for tweet in shown.iter_mut().filter(|tweet| asked.contains(&tweet.id.0)) {
        held_media.extend(tweet.media.drain(..).map(|media| (tweet.id, media)));
    }
    let strip = |name: &str, bytes: &[u8]| match bytes {
        b"bad" => Err(format!("{name} is no picture")),
        _ => Ok([b"stripped ", bytes].concat()),
    };
    let import = Import {
        folder,
        exports: &[maker.in_memory()],
        shown: &shown,
        held: &held,
        held_media: &held_media,
        facts: &facts,
        taken_down: &HashSet::new(),
        accounts: &[own()],
        today: date(2026, 11, 21),
        strip: &strip,
        progress: &|_, _| {},
    };
    run(&import).expect("a temporary folder can be written")
}

fn folder() -> TempDir {
    tempdir().expect("a temporary folder")
}

/// Every file of the folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("a readable folder");
        if entry.file_type().is_file() {
            let name =
                entry.path().strip_prefix(folder).expect("below the folder").to_string_lossy().replace('\\', "/");
            found.insert(name, fs::read_to_string(entry.path()).expect("text"));
        }
    }
    found
}

/// Ids of the lines of a file.
fn ids(folder: &Path, file: &str) -> Vec<u64> {
    let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
    let line =
        |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["id"].as_str().map(str::to_owned);
    text.lines().filter_map(line).filter_map(|id| id.parse().ok()).collect()
}

const SHOWN: &str = "tweets/2018.jsonl";
const HELD: &str = ".held/tweets/2018.jsonl";

#[test]
fn an_import_puts_each_tweet_and_picture_where_it_belongs() {
    let folder = folder();
    let did = import(folder.path(), maker(), &[2], &[3]);
    assert_eq!((did.added, did.held, did.media, did.held_media), (3, 1, 2, 2));
    assert_eq!((ids(folder.path(), SHOWN), ids(folder.path(), HELD)), (vec![1, 3, 4], vec![2]));
    let found = files(folder.path());
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            ".held/.gitignore",
            ".held/known.json",
            ".held/media.jsonl",
            ".held/media/2-p.jpg",
            ".held/media/3-p.jpg",
            ".held/tweets/2018.jsonl",
            "tweets/2018.jsonl",
            "tweets/import.toml",
            "tweets/media/1-p.jpg",
            "tweets/media/4-p.jpg",
        ]
    );
    assert_eq!(
        (found[".held/.gitignore"].as_str(), found["tweets/media/1-p.jpg"].as_str()),
        ("*\n", "stripped bytes 1")
    );
    assert!(found[HELD].contains("\"why\":[\"CF-01\"]"));
    assert!(!found.iter().any(|(name, text)| name.starts_with("tweets/") && text.contains("Tweet 2")));
    assert!(
        found["tweets/import.toml"].contains("entries = 4\nwhole = false\nfirst = \"1\"\nlast = \"4\""),
        "{}",
        found["tweets/import.toml"]
    );
}

#[test]
fn a_second_import_of_the_same_export_changes_no_byte() {
    let folder = folder();
    import(folder.path(), maker(), &[2], &[3]);
    let before = files(folder.path());
    let times = |name: &str| fs::metadata(folder.path().join(name)).and_then(|meta| meta.modified()).ok();
    let written: Vec<_> = before.keys().map(|name| times(name)).collect();
    let did = import(folder.path(), maker(), &[2], &[3]);
    assert_eq!((did.kept, did.added, did.held, did.media, did.held_media), (3, 0, 1, 0, 0));
    assert_eq!(files(folder.path()), before);
    assert_eq!(before.keys().map(|name| times(name)).collect::<Vec<_>>(), written);
}

#[test]
fn a_committed_line_wins_over_a_later_export() {
    let folder = folder();
    import(folder.path(), maker(), &[], &[]);
    let path = folder.path().join(SHOWN);
    let redacted = fs::read_to_string(&path).expect("text").replace("Tweet 1", "[redacted]");
    fs::write(&path, &redacted).expect("a file");
    let did = import(folder.path(), maker().tweet(tweet("9", "New")), &[1], &[]);
    assert_eq!((did.kept, did.added, did.held), (4, 1, 0));
    let now = fs::read_to_string(&path).expect("text");
    assert!(now.starts_with(&redacted) && !now.contains("Tweet 1"));
    assert_eq!(ids(folder.path(), HELD), Vec::<u64>::new());
}

#[test]
fn a_held_tweet_that_is_cleared_later_is_published() {
    let folder = folder();
    import(folder.path(), maker(), &[2], &[]);
    let did = import(folder.path(), maker(), &[], &[]);
    assert_eq!((did.released, did.added), (1, 1));
    assert_eq!(ids(folder.path(), SHOWN), [1, 2, 3, 4]);
    let found = files(folder.path());
    assert!(found.contains_key("tweets/media/2-p.jpg") && !found.contains_key(".held/media/2-p.jpg"));
    assert!(!found.contains_key(HELD));
}

#[test]
fn a_tweet_that_the_doctor_withheld_stays_withheld() {
    let folder = folder();
    import(folder.path(), maker(), &[], &[]);
    assert!(review::withhold_tweet(folder.path(), TweetId(2)).expect("written").is_some());
    let found = files(folder.path());
    assert!(found[HELD].contains("\"why\":[\"decision\"]") && found.contains_key(".held/media/2-p.jpg"));
    assert!(!found.contains_key("tweets/media/2-p.jpg"));
    for held in [&[][..], &[2]] {
        let did = import(folder.path(), maker(), held, &[]);
        assert_eq!((did.added, did.held), (0, 1));
        assert_eq!((ids(folder.path(), SHOWN), ids(folder.path(), HELD)), (vec![1, 3, 4], vec![2]));
    }
    assert!(review::keep_tweet(folder.path(), TweetId(2)).expect("written"));
    assert_eq!((ids(folder.path(), SHOWN), ids(folder.path(), HELD)), (vec![1, 2, 3, 4], vec![]));
    assert!(files(folder.path()).contains_key("tweets/media/2-p.jpg"));
    assert!(!files(folder.path())[SHOWN].contains("why"));
    assert!(!review::keep_tweet(folder.path(), TweetId(2)).expect("nothing to do"));
}

#[test]
fn on_a_new_computer_a_missing_tweet_of_an_earlier_import_is_held() {
    let folder = folder();
    import(folder.path(), maker(), &[2], &[]);
    fs::remove_dir_all(folder.path().join(".held")).expect("the folder is there");
    for _ in 0..2 {
        let did = import(folder.path(), maker().tweet(tweet("9", "New")), &[], &[]);
        assert_eq!((did.kept >= 3, did.held), (true, 1));
        assert_eq!((ids(folder.path(), SHOWN), ids(folder.path(), HELD)), (vec![1, 3, 4, 9], vec![2]));
        assert!(files(folder.path())[HELD].contains("\"why\":[\"unknown-here\"]"));
    }
}

#[test]
fn a_picture_that_cannot_be_stripped_is_nowhere() {
    let folder = folder();
    let did = import(folder.path(), maker().file("data/tweets_media/1-p.jpg", "bad"), &[], &[]);
    assert_eq!(did.refused, [("1-p.jpg".to_owned(), "1-p.jpg is no picture".to_owned())]);
    let found = files(folder.path());
    assert!(!found.keys().any(|name| name.contains("1-p")) && !found[SHOWN].contains("1-p.jpg"));
}

#[test]
fn a_picture_goes_to_and_fro_with_what_a_person_decides() {
    let folder = folder();
    import(folder.path(), maker(), &[], &[3]);
    let shows = |name: &str| {
        let found = files(folder.path());
        let file = found.contains_key(&format!("tweets/media/{name}"));
        assert_eq!(found[SHOWN].contains(name), file);
        assert_eq!(found.contains_key(&format!(".held/media/{name}")), !file);
        file
    };
    assert!(!shows("3-p.jpg"));
    assert!(review::keep_media(folder.path(), "3-p.jpg").expect("written"));
    assert!(shows("3-p.jpg"));
    import(folder.path(), maker(), &[], &[3]);
    assert!(shows("3-p.jpg"));
    assert!(review::withhold_media(folder.path(), "3-p.jpg").expect("written"));
    assert!(!shows("3-p.jpg"));
    assert!(!review::keep_media(folder.path(), "../x").expect("nothing to do"));
}

#[test]
fn a_folder_with_a_line_that_cannot_be_read_is_left_as_it_is() {
    let folder = folder();
    import(folder.path(), maker(), &[], &[]);
    let path = folder.path().join(SHOWN);
    let broken = format!("{}<<<<<<< HEAD\n", fs::read_to_string(&path).expect("text"));
    fs::write(&path, &broken).expect("a file");
    let error = review::withhold_tweet(folder.path(), TweetId(1)).expect_err("a line that cannot be read");
    assert!(error.to_string().contains("2018.jsonl:5"), "{error}");
    assert_eq!(fs::read_to_string(&path).ok(), Some(broken));
}

fn decision(reason: &str) -> Decision {
    Decision {
        rule: "CF-09".to_owned(),
        item: Item::tweet(1),
        verdict: Verdict::Keep,
        written_reason: reason.to_owned(),
        reason: None,
        by: "Dr \"Ada\" Example".to_owned(),
        date: Some(date(2026, 11, 21)),
        expires: None,
        text_hash: "blake3:00".to_owned(),
        rule_version: 1,
        weight: None,
        members: Vec::new(),
        second_look: None,
        at: Place::file("reviews.toml"),
    }
}

fn withheld(reason: &str) -> Decision {
    Decision { verdict: Verdict::Withhold, at: Place::file(".held/decisions.toml"), ..decision(reason) }
}

#[test]
fn a_decision_is_added_and_the_rest_of_the_file_stays() {
    let folder = folder();
    decisions::keep(folder.path(), &decision("false-alarm")).expect("written");
    let path = folder.path().join("reviews.toml");
    let first = fs::read_to_string(&path).expect("text") + "# a note of my own";
    fs::write(&path, &first).expect("a file");
    let next = Decision { item: Item::tweet(2), ..decision("it's \"fine\"\nhere") };
    decisions::keep(folder.path(), &next).expect("written");
    let text = fs::read_to_string(&path).expect("text");
    assert!(text.starts_with(&first));
    let table: toml::Table = text.parse().expect("TOML");
    let all = table["decisions"].as_array().expect("a list");
    assert_eq!((table["version"].as_integer(), all.len()), (Some(2), 2));
    assert_eq!(all[1]["reason"].as_str(), Some("it's \"fine\"\nhere"));
    assert_eq!((all[0]["by"].as_str(), all[0]["item"].as_str()), (Some("Dr \"Ada\" Example"), Some("tweet:1")));
    assert_eq!(all[0]["date"].as_datetime().map(ToString::to_string).as_deref(), Some("2026-11-21"));
}

#[test]
fn the_last_decision_about_an_item_takes_the_place_of_what_it_contradicts() {
    let folder = folder();
    let path = folder.path().join("reviews.toml");
    let other = Decision { item: Item::tweet(2), ..decision("other") };
    decisions::keep(folder.path(), &decision("false-alarm")).expect("written");
    fs::write(&path, fs::read_to_string(&path).expect("text") + "# my note\n").expect("a file");
    decisions::keep(folder.path(), &other).expect("written");
    decisions::keep(folder.path(), &decision("other")).expect("written");
    let text = fs::read_to_string(&path).expect("text");
    assert_eq!((text.matches("tweet:1").count(), text.matches("tweet:2").count()), (1, 1), "{text}");
    assert!(text.contains("# my note") && !text.contains("false-alarm"), "{text}");
    decisions::withhold(folder.path(), &withheld("on reflection")).expect("written");
    let text = fs::read_to_string(&path).expect("text");
    assert_eq!((text.matches("tweet:1").count(), text.matches("tweet:2").count()), (0, 1), "{text}");
    decisions::keep(folder.path(), &decision("other")).expect("written");
    let held = fs::read_to_string(folder.path().join(".held/decisions.toml")).expect("text");
    assert!(!held.contains("tweet:1"), "{held}");
}

#[test]
fn a_decision_to_withhold_stays_out_of_git() {
    let folder = folder();
    decisions::withhold(folder.path(), &withheld("private")).expect("written");
    let names: Vec<String> = files(folder.path()).into_keys().collect();
    assert_eq!(names, [".held/.gitignore", ".held/decisions.toml"]);
}

#[test]
fn a_review_file_that_is_no_toml_is_left_as_it_is() {
    let folder = folder();
    let path = folder.path().join("reviews.toml");
    fs::write(&path, "version = = 1\n").expect("a file");
    assert!(decisions::keep(folder.path(), &decision("false-alarm")).is_err());
    assert_eq!(fs::read_to_string(&path).ok().as_deref(), Some("version = = 1\n"));
}
