//! Exports that come after others: what was deleted or edited on X since, older exports, other accounts, and imports that
//! are cut off.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use byname::load::archive::{self, Archive};
use byname::model::{ArchiveFacts, Audience, Tweet, TweetId};
use byname::source::export::Export;
use byname::store::import::{Held, Import, Imported, Strip, run};
use byname::store::{redaction, review};
use byname::value::{Handle, Span};
use jiff::civil::date;
use serde_json::{Value, json};
use tempfile::tempdir;

use crate::own;
use crate::support::{ACCOUNT, ExportMaker, HANDLE, manifest, tweet, with};

const SHOWN: &str = "tweets/2018.jsonl";
const HELD: &str = ".held/tweets/2018.jsonl";

/// An export that says how many tweets it holds, each called after its id and with a picture.
fn export(name: &str, ids: &[u64]) -> Export {
    of_tweets(name, ids.iter().map(|id| picture(*id)).collect(), ids.len() as u64)
}

fn of_tweets(name: &str, tweets: Vec<Value>, count: u64) -> Export {
    let maker = ExportMaker::new().file("data/manifest.js", manifest(HANDLE, Some(count)));
    let maker = tweets.into_iter().fold(maker, |maker, tweet| {
        let file = format!("data/tweets_media/{}-p.jpg", tweet["id"].as_str().expect("an id"));
        maker.tweet(tweet).file(&file, "bytes")
    });
    maker.named(name)
}

fn picture(id: u64) -> Value {
    let media = json!({ "media": [{ "type": "photo", "media_url_https": "https://pbs.example/m/p.jpg" }] });
    with(tweet(&id.to_string(), &format!("Tweet {id}")), "extended_entities", media)
}

fn answering(id: u64, parent: u64) -> Value {
    let answer = with(picture(id), "in_reply_to_status_id_str", json!(parent.to_string()));
    with(answer, "in_reply_to_user_id_str", json!(ACCOUNT))
}

fn import(folder: &Path, exports: &[Export]) -> Imported {
    import_as(folder, exports, &[own()], &|_, bytes| Ok(bytes.to_vec()))
}

fn import_as(folder: &Path, exports: &[Export], accounts: &[Vec<Handle>], strip: Strip<'_>) -> Imported {
    let handles: Vec<Handle> = accounts.concat();
    let (Archive { tweets, facts, .. }, _) = archive::load(exports, &BTreeMap::new(), &handles, &BTreeSet::new());
    let (gone, shown): (Vec<Tweet>, Vec<Tweet>) = tweets.into_iter().partition(|tweet| tweet.gone);
    let held: Vec<Held> = gone.into_iter().map(|tweet| Held { tweet, why: vec!["AR-11".to_owned()] }).collect();
    store(folder, exports, &Sorted { shown, held, facts }, accounts, strip)
}

/// What the check made of exports.
struct Sorted {
    shown: Vec<Tweet>,
    held: Vec<Held>,
    facts: ArchiveFacts,
}

fn store(folder: &Path, exports: &[Export], sorted: &Sorted, accounts: &[Vec<Handle>], strip: Strip<'_>) -> Imported {
    let import = Import {
        folder,
        exports,
        shown: &sorted.shown,
        held: &sorted.held,
        held_media: &[],
        facts: &sorted.facts,
        taken_down: &HashSet::new(),
        accounts,
        today: date(2026, 11, 21),
        strip,
        progress: &|_, _| {},
    };
    run(&import).expect("a temporary folder can be written")
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("a readable folder"));
    let name = |path: &Path| path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/");
    entries
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (name(entry.path()), fs::read_to_string(entry.path()).expect("text")))
        .collect()
}

fn lines(folder: &Path, file: &str) -> BTreeMap<u64, Value> {
    let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
    let line = |line: &str| serde_json::from_str::<Value>(line).expect("JSON");
    text.lines()
        .map(line)
        .map(|line| (line["id"].as_str().and_then(|id| id.parse().ok()).expect("an id"), line))
        .collect()
}

fn ids(folder: &Path, file: &str) -> Vec<u64> {
    lines(folder, file).into_keys().collect()
}

#[test]
fn what_was_deleted_on_x_since_the_last_import_is_taken_out_with_its_picture() {
    let folder = tempdir().expect("a folder");
    import(folder.path(), &[export("old.zip", &[10_000_001, 10_000_002, 10_000_003])]);
    let newer = [export("new.zip", &[10_000_001, 10_000_003, 10_000_004])];
    let did = import(folder.path(), &newer);
    assert_eq!((did.gone, did.added, did.kept), (1, 1, 2));
    assert_eq!(ids(folder.path(), SHOWN), [10_000_001, 10_000_003, 10_000_004]);
    let held = &lines(folder.path(), HELD)[&10_000_002];
    assert_eq!((&held["gone"], &held["why"]), (&json!(true), &json!(["AR-11"])));
    let found = files(folder.path());
    assert!(found.contains_key(".held/media/10000002-p.jpg") && !found.contains_key("tweets/media/10000002-p.jpg"));
    assert!(!found.iter().any(|(name, text)| name.starts_with("tweets/") && text.contains("Tweet 10000002")));
    assert_eq!(import(folder.path(), &newer).gone, 0);
    assert_eq!(files(folder.path()), found, "a second import of the same export changes no byte");
}

#[test]
fn what_a_person_keeps_in_spite_of_that_stays() {
    let folder = tempdir().expect("a folder");
    import(folder.path(), &[export("old.zip", &[1, 2, 3])]);
    import(folder.path(), &[export("new.zip", &[1, 3])]);
    assert!(review::keep_tweet(folder.path(), TweetId(2)).expect("written"));
    let before = files(folder.path());
    assert_eq!(lines(folder.path(), SHOWN)[&2]["gone"], json!(true));
    for exports in [vec![export("new.zip", &[1, 3])], vec![export("newest.zip", &[1, 3])]] {
        assert_eq!(import(folder.path(), &exports).gone, 0);
        assert_eq!(files(folder.path()), before);
    }
}

#[test]
fn what_continues_a_deleted_tweet_goes_with_it_and_links_to_it_are_cut() {
    let folder = tempdir().expect("a folder");
    let link = with(picture(10_000_004), "full_text", json!("See https://x.com/dr_ada_example/status/10000001 again"));
    let tweets = vec![picture(10_000_001), answering(10_000_002, 10_000_001), picture(10_000_003), link.clone()];
    import(folder.path(), &[of_tweets("old.zip", tweets, 4)]);
    let later = [
        ("first.js", picture(9_999_999)),
        ("", answering(10_000_002, 10_000_001)),
        ("", picture(10_000_003)),
        ("", link),
        ("", answering(10_000_005, 10_000_002)),
    ];
    let newer = [of_tweets("new.zip", later.into_iter().map(|(_, tweet)| tweet).collect(), 5)];
    import(folder.path(), &newer);
    assert_eq!(ids(folder.path(), SHOWN), [9_999_999, 10_000_003, 10_000_004]);
    assert_eq!(ids(folder.path(), HELD), [10_000_001, 10_000_002, 10_000_005]);
    assert_eq!(lines(folder.path(), HELD)[&10_000_005]["why"], json!(["AR-06"]));
    assert_eq!(lines(folder.path(), SHOWN)[&10_000_004]["text"], json!("See [link removed] again"));
    let before = files(folder.path());
    import(folder.path(), &newer);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn an_older_export_after_a_newer_one_brings_nothing_back_and_takes_nothing_out() {
    let folder = tempdir().expect("a folder");
    let older = || [export("old.zip", &[1, 2, 3])];
    import(folder.path(), &older());
    import(folder.path(), &[export("new.zip", &[1, 3, 4, 5])]);
    let before = files(folder.path());
    let did = import(folder.path(), &older());
    assert_eq!((did.gone, did.added, did.released), (0, 0, 0));
    assert_eq!(files(folder.path()), before);
    // The same, where the older one was never imported: what the newer one lacks was deleted.
    let other = tempdir().expect("a folder");
    import(other.path(), &[export("new.zip", &[1, 3, 4, 5])]);
    assert_eq!(import(other.path(), &older()).gone, 1);
    assert_eq!((ids(other.path(), SHOWN), ids(other.path(), HELD)), (vec![1, 3, 4, 5], vec![2]));
    assert_eq!(lines(other.path(), HELD)[&2]["why"], json!(["AR-11"]));
    // And both at once are as one after the other.
    let both = tempdir().expect("a folder");
    import(both.path(), &[export("new.zip", &[1, 3, 4, 5]), export("old.zip", &[1, 2, 3])]);
    assert_eq!((ids(both.path(), SHOWN), ids(both.path(), HELD)), (vec![1, 3, 4, 5], vec![2]));
}

#[test]
fn an_export_that_is_not_whole_takes_nothing_out_and_keeps_nothing_from_coming() {
    let folder = tempdir().expect("a folder");
    import(folder.path(), &[export("old.zip", &[1, 2, 3])]);
    let part = of_tweets("part.zip", vec![picture(1), picture(5)], 4);
    assert_eq!(import(folder.path(), &[part]).gone, 0);
    assert_eq!(ids(folder.path(), SHOWN), [1, 2, 3, 5]);
    let did = import(folder.path(), &[export("whole.zip", &[1, 2, 3, 4, 5])]);
    assert_eq!((did.added, did.unknown_here, did.gone), (1, 0, 0));
    assert_eq!(ids(folder.path(), SHOWN), [1, 2, 3, 4, 5]);
}

#[test]
fn the_export_of_another_account_says_nothing_about_this_one() {
    let folder = tempdir().expect("a folder");
    let other = Handle::parse("ada_teaches").expect("a handle");
    let accounts = [own(), vec![other]];
    let of_other = |ids: &[u64]| {
        let list = manifest("ada_teaches", Some(ids.len() as u64)).replace(ACCOUNT, "901");
        let maker = ExportMaker::new().file("data/manifest.js", list);
        ids.iter().fold(maker, |maker, id| maker.tweet(tweet(&id.to_string(), "Mine too"))).named("other.zip")
    };
    let strip: Strip<'_> = &|_, bytes| Ok(bytes.to_vec());
    import_as(folder.path(), &[export("one.zip", &[1, 3, 5])], &accounts, strip);
    let did = import_as(folder.path(), &[of_other(&[2, 4, 6])], &accounts, strip);
    assert_eq!((did.added, did.gone, did.unknown_here), (3, 0, 0));
    let did = import_as(folder.path(), &[export("one.zip", &[1, 3, 5]), of_other(&[2, 6])], &accounts, strip);
    assert_eq!((did.gone, ids(folder.path(), SHOWN)), (1, vec![1, 2, 3, 5, 6]));
}

#[test]
fn a_tweet_edited_on_x_since_has_its_new_words() {
    let folder = tempdir().expect("a folder");
    let version = |id: u64, words: &str| {
        let edit = json!({ "initial": { "editTweetIds": ["1", "2"] } });
        with(with(picture(id), "full_text", json!(words)), "edit_info", edit)
    };
    import(folder.path(), &[of_tweets("old.zip", vec![version(1, "5 mg"), picture(3)], 2)]);
    let newer = || [of_tweets("new.zip", vec![version(1, "5 mg"), version(2, "50 mg"), picture(3)], 3)];
    let did = import(folder.path(), &newer());
    assert_eq!((did.replaced, did.gone, did.added), (1, 0, 1));
    assert_eq!(ids(folder.path(), SHOWN), [2, 3]);
    assert_eq!(lines(folder.path(), SHOWN)[&2]["text"], json!("50 mg"));
    assert!(!files(folder.path()).contains_key("tweets/media/1-p.jpg"));
    let before = files(folder.path());
    import(folder.path(), &newer());
    assert_eq!(files(folder.path()), before);
    // What a person withheld does not come back with other words.
    let withheld = tempdir().expect("a folder");
    import(withheld.path(), &[of_tweets("old.zip", vec![version(1, "5 mg"), picture(3)], 2)]);
    review::withhold_tweet(withheld.path(), TweetId(1)).expect("written");
    import(withheld.path(), &newer());
    assert_eq!((ids(withheld.path(), SHOWN), ids(withheld.path(), HELD)), (vec![3], vec![1, 2]));
}

#[test]
fn words_that_were_taken_out_come_back_with_no_export() {
    let folder = tempdir().expect("a folder");
    let old = || of_tweets("old.zip", vec![with(picture(1), "full_text", json!("Bob is 87")), picture(3)], 2);
    import(folder.path(), &[old()]);
    let words = |start, end| [Span { start, end }];
    assert!(redaction::redact_tweet(folder.path(), TweetId(1), &words(0, 3)).expect("written"));
    assert!(!redaction::redact_tweet(folder.path(), TweetId(9), &words(0, 3)).expect("no such tweet"));
    assert!(!redaction::redact_tweet(folder.path(), TweetId(1), &words(40, 50)).expect("no such words"));
    // One that something else holds still is in `.held/`, and stays as it is there, too.
    let held = tempdir().expect("a folder");
    let hold = |folder: &Path, export: Export| {
        let (Archive { tweets, facts, .. }, _) =
            archive::load(std::slice::from_ref(&export), &BTreeMap::new(), &own(), &BTreeSet::new());
        let held: Vec<Held> = tweets.into_iter().map(|tweet| Held { tweet, why: vec!["CF-01".to_owned()] }).collect();
        store(folder, &[export], &Sorted { shown: Vec::new(), held, facts }, &[own()], &|_, bytes| Ok(bytes.to_vec()))
    };
    hold(held.path(), old());
    assert!(redaction::redact_tweet(held.path(), TweetId(1), &words(0, 3)).expect("written"));
    for folder in [folder.path(), held.path()] {
        for exports in [vec![old()], vec![of_tweets("new.zip", vec![picture(1), picture(3), picture(5)], 3)]] {
            import(folder, &exports);
            let place = if ids(folder, SHOWN).contains(&1) { SHOWN } else { HELD };
            assert_eq!(lines(folder, place)[&1]["text"], json!("[removed] is 87"));
            let bob = |(name, text): (String, String)| text.contains("Bob").then_some(name);
            let left: Vec<String> = files(folder).into_iter().filter_map(bob).collect();
            assert_eq!(left, [".held/originals/2018.jsonl"]);
        }
    }
}

#[test]
fn an_import_that_is_cut_off_leaves_the_folder_as_it_was() {
    let folder = tempdir().expect("a folder");
    import(folder.path(), &[export("old.zip", &[1, 2])]);
    let before = files(folder.path());
    let newer = || [export("new.zip", &[1, 2, 3, 4, 5, 6])];
    let cut_off: Strip<'_> = &|name, bytes| match name {
        "5-p.jpg" => panic!("the machine stops here"),
        _ => Ok(bytes.to_vec()),
    };
    let stopped = catch_unwind(AssertUnwindSafe(|| import_as(folder.path(), &newer(), &[own()], cut_off)));
    assert!(stopped.is_err());
    let mut now = files(folder.path());
    now.retain(|name, _| !name.starts_with(".held/import/"));
    assert_eq!(now, before);
    import(folder.path(), &newer());
    assert_eq!(ids(folder.path(), SHOWN), [1, 2, 3, 4, 5, 6]);
    assert!(!folder.path().join(".held/import").exists());
}

#[test]
fn of_two_exports_that_know_different_things_a_held_line_keeps_the_most() {
    let of = |name: &str, id: u64, words: &str, last: u64| {
        let author = json!([{ "screen_name": "amy_x", "id_str": "5", "indices": ["3", "9"] }]);
        let retweet =
            with(with(picture(id), "full_text", json!(words)), "entities", json!({ "user_mentions": author }));
        of_tweets(name, vec![retweet, picture(last)], 2)
    };
    let hold = |folder: &Path, export: Export| {
        let (Archive { tweets, facts, .. }, _) =
            archive::load(std::slice::from_ref(&export), &BTreeMap::new(), &own(), &BTreeSet::new());
        let held: Vec<Held> = tweets.into_iter().map(|tweet| Held { tweet, why: vec!["retweet".to_owned()] }).collect();
        let sorted = Sorted { shown: Vec::new(), held, facts };
        store(folder, &[export], &sorted, &[own()], &|_, bytes| Ok(bytes.to_vec()))
    };
    let whole = || of("whole.zip", 1, "RT @amy_x: All of her words.", 8);
    let cut = || of("cut.zip", 1, "RT @amy_x: All of h…", 9);
    let text = |folder: &Path| lines(folder, HELD)[&1]["text"].as_str().expect("text").to_owned();
    for order in [[whole(), cut()], [cut(), whole()]] {
        let folder = tempdir().expect("a folder");
        for export in order {
            hold(folder.path(), export);
        }
        assert!(text(folder.path()).contains("All of her words."), "{}", text(folder.path()));
    }
    // Of two that know as much, the newer export has the last word, whichever comes last.
    let (older, newer) = (|| of("old.zip", 1, "RT @amy_x: Old", 8), || of("new.zip", 1, "RT @amy_x: New", 9));
    for order in [[older(), newer()], [newer(), older()]] {
        let folder = tempdir().expect("a folder");
        for export in order {
            hold(folder.path(), export);
        }
        assert!(text(folder.path()).contains("New"), "{}", text(folder.path()));
    }
}

#[test]
fn the_latest_tweet_can_be_gone_too() {
    let folder = tempdir().expect("a folder");
    import(folder.path(), &[export("old.zip", &[1, 2, 3])]);
    let list =
        manifest(HANDLE, Some(2)).replacen('{', r#"{"archiveInfo":{"generationDate":"2026-11-01T10:00:00.000Z"},"#, 1);
    let maker = ExportMaker::new().file("data/manifest.js", list);
    let newer = maker.tweet(picture(1)).tweet(picture(2)).named("new.zip");
    assert_eq!(import(folder.path(), &[newer]).gone, 1);
    assert_eq!((ids(folder.path(), SHOWN), ids(folder.path(), HELD)), (vec![1, 2], vec![3]));
}

#[test]
fn what_was_withheld_on_another_computer_does_not_come_in_as_new() {
    let (one, other) = (tempdir().expect("a folder"), tempdir().expect("a folder"));
    for folder in [&one, &other] {
        import(folder.path(), &[export("x.zip", &[1, 2, 3])]);
    }
    review::withhold_tweet(one.path(), TweetId(2)).expect("written");
    fs::copy(one.path().join(SHOWN), other.path().join(SHOWN)).expect("committed");
    let did = import(other.path(), &[export("x.zip", &[1, 2, 3])]);
    assert_eq!((did.added, did.unknown_here), (0, 1));
    assert_eq!((ids(other.path(), SHOWN), ids(other.path(), HELD)), (vec![1, 3], vec![2]));
}

#[test]
fn a_tweet_that_was_public_before_an_export_lists_it_as_circle_is_public_no_more() {
    let folder = tempdir().expect("a folder");
    import(folder.path(), &[export("x.zip", &[1, 2, 3])]);
    let (Archive { mut tweets, facts, .. }, _) =
        archive::load(&[export("x.zip", &[1, 2, 3])], &BTreeMap::new(), &own(), &BTreeSet::new());
    let mut circle = tweets.remove(1);
    circle.audience = Audience::Circle;
    let held = vec![Held { tweet: circle, why: vec!["AR-10".to_owned()] }];
    let sorted = Sorted { shown: tweets, held, facts };
    store(folder.path(), &[export("x.zip", &[1, 2, 3])], &sorted, &[own()], &|_, bytes| Ok(bytes.to_vec()));
    assert_eq!((ids(folder.path(), SHOWN), ids(folder.path(), HELD)), (vec![1, 3], vec![2]));
    assert!(files(folder.path()).contains_key(".held/media/2-p.jpg"));
}
