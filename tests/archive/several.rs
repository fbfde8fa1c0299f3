//! Several exports at once: the same tweet of two of them is one, and no order of the exports changes anything.

use std::collections::BTreeMap;

use byname::finding::Finding;
use byname::load::archive::{self, Archive};
use byname::model::LeftOut;
use byname::source::export::{self, Export, Exports};
use byname::value::Handle;
use serde_json::json;
use tempfile::tempdir;

use crate::support::{ACCOUNT, ExportMaker, HANDLE, entities, manifest, tweet, url, with};
use crate::{own, words};

/// Reads the exports in every order, and sees that it makes no difference.
fn merged_as(exports: Vec<(&str, ExportMaker)>, own: &[Handle]) -> (Archive, Vec<Finding>) {
    let open = |order: &[usize]| -> Vec<Export> {
        order.iter().map(|at| exports[*at].1.clone().named(exports[*at].0)).collect()
    };
    let orders: Vec<Vec<usize>> = match exports.len() {
        2 => vec![vec![0, 1], vec![1, 0]],
        3 => vec![vec![0, 1, 2], vec![0, 2, 1], vec![1, 0, 2], vec![1, 2, 0], vec![2, 0, 1], vec![2, 1, 0]],
        other => panic!("no orders for {other} exports"),
    };
    let mut read = orders.iter().map(|order| archive::load(&open(order), &BTreeMap::new(), own, &Default::default()));
    let first = read.next().expect("at least one order");
    for other in read {
        assert_eq!(format!("{first:?}"), format!("{other:?}"));
    }
    first
}

fn merged(exports: Vec<(&str, ExportMaker)>) -> (Archive, Vec<Finding>) {
    merged_as(exports, &own())
}

fn texts(archive: &Archive) -> Vec<(u64, &str)> {
    archive.tweets.iter().map(|tweet| (tweet.id.0, tweet.text.as_str())).collect()
}

fn picture(id: &str, names: &[&str]) -> serde_json::Value {
    let media: Vec<_> = names
        .iter()
        .map(|name| json!({ "type": "photo", "media_url_https": format!("https://pbs.example/media/{name}.jpg") }))
        .collect();
    with(tweet(id, "A picture"), "extended_entities", json!({ "media": media }))
}

#[test]
fn each_tweet_of_two_exports_is_there_once() {
    let old = ExportMaker::new().tweet(tweet("1", "One")).tweet(tweet("2", "Two"));
    let new = ExportMaker::new().tweet(tweet("2", "Two")).tweet(tweet("3", "Three"));
    let (archive, findings) = merged(vec![("new.zip", new), ("old.zip", old)]);
    assert_eq!((texts(&archive), words(&findings)), (vec![(1, "One"), (2, "Two"), (3, "Three")], Vec::new()));
    assert_eq!((archive.facts.read, archive.left_out.get(&LeftOut::Repeated)), (4, Some(&1)));
    let read: Vec<_> = archive
        .facts
        .exports
        .iter()
        .map(|read| (read.name.as_str(), read.entries, read.first().0, read.last().0))
        .collect();
    assert_eq!(read, [("new.zip", 2, 2, 3), ("old.zip", 2, 1, 2)]);
}

#[test]
fn the_richer_of_two_is_kept_in_each_part() {
    let text = "See https://t.co/aa";
    let linked = with(
        with(tweet("1", text), "lang", json!(null)),
        "entities",
        entities("urls", vec![url(text, 0, "https://t.co/aa", "https://example.org/a", "example.org/a")]),
    );
    let bare = with(tweet("1", text), "in_reply_to_status_id_str", json!("9"));
    let bare = with(bare, "in_reply_to_user_id_str", json!(ACCOUNT));
    let (archive, _) =
        merged(vec![("a.zip", ExportMaker::new().tweet(bare)), ("b.zip", ExportMaker::new().tweet(linked))]);
    let found = &archive.tweets[0];
    assert_eq!(
        (found.text.as_str(), found.spans.len(), found.language.as_deref()),
        ("See example.org/a", 1, Some("en"))
    );
    assert_eq!(found.reply_to.as_ref().and_then(|to| to.id).map(|id| id.0), Some(9));
}

#[test]
fn whole_words_go_before_cut_ones_and_more_pictures_before_fewer() {
    let whole = ExportMaker::new().tweet(tweet("1", "Half of it, and the rest")).tweet(picture("2", &["a"]));
    let cut = ExportMaker::new().tweet(tweet("1", "Half of it, and … https://t.co/1")).tweet(picture("2", &["a", "b"]));
    let (archive, _) = merged(vec![("a.zip", whole), ("b.zip", cut)]);
    assert_eq!(texts(&archive)[0], (1, "Half of it, and the rest"));
    assert_eq!(archive.tweets[1].media.len(), 2);
}

#[test]
fn a_picture_is_found_in_whichever_export_has_it() {
    let old = ExportMaker::new().tweet(picture("1", &["a"]));
    let new = ExportMaker::new().tweet(tweet("2", "x")).file("data/tweets_media/1-a.jpg", "bytes of a");
    let exports = Exports::of(vec![old.clone().named("old.zip"), new.clone().named("new.zip")]);
    let (archive, findings) = merged(vec![("old.zip", old), ("new.zip", new)]);
    assert_eq!(words(&findings), Vec::<String>::new());
    let file = archive.tweets[0].media[0].file.clone().expect("found");
    assert_eq!(file, "new.zip!data/tweets_media/1-a.jpg");
    assert_eq!(export::media(&exports, &file).ok(), Some(b"bytes of a".to_vec()));
    assert!(export::media(&exports, "old.zip!data/tweets_media/1-a.jpg").is_err());
}

#[test]
fn a_later_export_brings_the_later_version_and_the_whole_of_a_long_post() {
    let control = |versions: &[&str]| json!({ "initial": { "editTweetIds": versions } });
    let second = "2018-10-10T20:19:24.000Z";
    let note = json!({ "text": "Long, and then the end of it" });
    let old = ExportMaker::new()
        .tweet(with(tweet("1", "Dose 50"), "edit_info", control(&["1"])))
        .tweet(tweet("3", "Long, and…"))
        .note(second, note.clone());
    let new = ExportMaker::new()
        .tweet(with(
            tweet("2", "Dose 5"),
            "edit_info",
            json!({ "edit": { "editControlInitial": { "editTweetIds": ["1", "2"] } } }),
        ))
        .tweet(tweet("3", "Long, and…"))
        .note(second, note);
    let (archive, findings) = merged(vec![("old.zip", old), ("new.zip", new)]);
    assert_eq!(words(&findings), Vec::<String>::new());
    assert_eq!(texts(&archive), [(2, "Dose 5"), (3, "Long, and then the end of it")]);
    assert!(archive.tweets[0].edited);
}

#[test]
fn a_thread_over_two_exports_is_one_and_each_former_handle_counts_as_own() {
    let mut handles = own();
    handles.extend(Handle::parse("old_ada"));
    let answer = with(tweet("2", "Two"), "in_reply_to_status_id_str", json!("1"));
    let old = ExportMaker::new().file("data/manifest.js", manifest("old_ada", None)).tweet(tweet("1", "One"));
    let new = ExportMaker::new().tweet(answer).tweet(tweet("1", "One"));
    let (archive, findings) = merged_as(vec![("old.zip", old), ("new.zip", new)], &handles);
    assert_eq!(words(&findings), Vec::<String>::new());
    assert!(archive.tweets[1].reply_to.as_ref().is_some_and(|to| to.own));
    let shown: Vec<&str> = archive.tweets.iter().map(|tweet| tweet.handle.as_str()).collect();
    assert_eq!(shown, [HANDLE, HANDLE]);
}

#[test]
fn a_finding_names_the_export_it_speaks_of() {
    let faulty = ExportMaker::new().tweet(tweet("1", "One")).entry("null");
    let foreign = ExportMaker::new().file("data/manifest.js", manifest("amy_x", None)).tweet(tweet("5", "Hers"));
    let sound = ExportMaker::new().tweet(tweet("2", "Two"));
    let (archive, findings) = merged(vec![("a.zip", faulty), ("b.zip", foreign), ("c.zip", sound)]);
    assert_eq!(texts(&archive), [(1, "One"), (2, "Two")]);
    let places: Vec<String> = findings.iter().filter_map(|finding| Some(finding.place.as_ref()?.to_string())).collect();
    assert_eq!(places, ["a.zip!data/tweets.js:3", "b.zip!data/manifest.js"]);
}

#[test]
fn exports_of_the_same_name_are_told_apart_and_one_given_twice_is_read_once() {
    let place = tempdir().expect("a temporary folder");
    let mut paths = Vec::new();
    for (folder, id) in [("2019", "1"), ("2024", "2")] {
        let folder = place.path().join(folder);
        std::fs::create_dir(&folder).expect("a folder");
        paths.push(ExportMaker::new().tweet(tweet(id, "x")).zip(&folder));
    }
    paths.push(paths[0].clone());
    let exports = Exports::open(&paths).map_err(|findings| words(&findings)).expect("sound exports");
    let names: Vec<&str> = exports.iter().map(Export::name).collect();
    assert_eq!(names, ["2019/export.zip", "2024/export.zip"]);
    let (archive, _) = archive::load(&exports, &BTreeMap::new(), &own(), &Default::default());
    assert_eq!(archive.facts.read, 2);
    paths.push(place.path().join("missing.zip"));
    paths.push(place.path().join("also-missing.zip"));
    assert_eq!(Exports::open(&paths).expect_err("two are missing").len(), 2);
}
