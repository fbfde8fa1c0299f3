//! `site takedown` as an author runs it: what is gone afterwards, what it says of the rest, and that nothing brings it back.

#[path = "support/command.rs"]
mod command;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use command::{Ran, change, copy, files, root, site, write};

/// A tweet of the example with two pictures, one of which is a copy of a file in `static/`.
const WITH_PICTURES: &str = "1047837573248367643";
/// The first tweet of a thread of the example.
const FIRST_OF_THREAD: &str = "572471431790182201";

fn text(path: &Path) -> &str {
    path.to_str().expect("a temporary path is text")
}

fn holding(files: &BTreeMap<String, Vec<u8>>, words: &str) -> Vec<String> {
    let holds = |bytes: &[u8]| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    files.iter().filter(|(name, bytes)| holds(bytes) || name.contains(words)).map(|(name, _)| name.clone()).collect()
}

/// The example with its held tweets, built.
fn built() -> tempfile::TempDir {
    let place = copy("example-site");
    let export = root().join("tests/exports/example");
    assert_eq!(site(&["import", text(&export), "--dir", text(place.path())]).code, 0);
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    place
}

fn take_down(place: &Path, item: &str) -> Ran {
    site(&["takedown", item, "--reason", "asked to", "--dir", text(place)])
}

/// Everything of the folder that is committed or published.
fn public(place: &Path) -> BTreeMap<String, Vec<u8>> {
    files(place).into_iter().filter(|(name, _)| !name.starts_with(".held/")).collect()
}

#[test]
fn a_tweet_is_in_no_byte_afterwards_and_no_import_brings_it_back() {
    let place = built();
    // The example uses one of the two pictures in a post as well; here it is another one.
    let other = fs::read(place.path().join("posts/winding-road.png")).expect("a picture");
    write(&place.path().join("static/img/bars.png"), &other);
    assert!(holding(&public(place.path()), WITH_PICTURES).len() > 5);
    let ran = take_down(place.path(), &format!("https://twitter.com/DrNatExample/status/{WITH_PICTURES}?s=20"));
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("Searched every byte of"), "{}", ran.out);
    assert!(ran.out.contains("cannot undo") && ran.out.contains("https://x.com/i/status/"), "{}", ran.out);
    assert_eq!(holding(&public(place.path()), WITH_PICTURES), Vec::<String>::new());
    assert_eq!(holding(&public(place.path()), "my teaching slides, drawn by hand"), Vec::<String>::new());
    let held: Vec<String> = holding(&files(&place.path().join(".held")), WITH_PICTURES);
    assert_eq!(held, ["known.json", "takedowns.toml"]);
    let export = root().join("tests/exports/example");
    for _ in 0..2 {
        assert_eq!(site(&["import", text(&export), "--dir", text(place.path())]).code, 0);
        assert_eq!(holding(&files(&place.path().join("tweets")), WITH_PICTURES), Vec::<String>::new());
    }
    let ran = take_down(place.path(), WITH_PICTURES);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let listed = fs::read_to_string(place.path().join(".held/takedowns.toml")).expect("the list");
    assert_eq!(listed.matches(WITH_PICTURES).count(), 1, "{listed}");
}

#[test]
fn no_other_computer_brings_it_back() {
    let (here, other) = (built(), built());
    let export = root().join("tests/exports/example");
    take_down(here.path(), WITH_PICTURES);
    // Another computer without .held/, and one with its own, both with what was committed here.
    let fresh = tempfile::tempdir().expect("a folder");
    fs::remove_dir_all(other.path().join("tweets")).expect("what a pull takes away");
    for (name, bytes) in public(here.path()) {
        write(&fresh.path().join(&name), &bytes);
        write(&other.path().join(&name), &bytes);
    }
    for place in [&fresh, &other] {
        let ran = site(&["import", text(&export), "--dir", text(place.path())]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert_eq!(holding(&files(&place.path().join("tweets")), WITH_PICTURES), Vec::<String>::new(), "{}", ran.out);
    }
}

#[test]
fn a_copy_of_its_picture_is_found_under_another_name() {
    let place = built();
    let ran = take_down(place.path(), WITH_PICTURES);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("STILL THERE") && ran.out.contains("img/bars.png: its picture"), "{}", ran.out);
}

#[test]
fn what_continues_a_tweet_taken_down_is_held_and_stays_held() {
    let place = built();
    let ran = take_down(place.path(), FIRST_OF_THREAD);
    assert!(ran.out.contains("because it continues it"), "{}", ran.out);
    let lines = |place: &Path| holding(&files(&place.join(".held/tweets")), "\"AR-06\"");
    assert!(!lines(place.path()).is_empty());
    let before = files(&place.path().join("tweets"));
    let export = root().join("tests/exports/example");
    assert_eq!(site(&["import", text(&export), "--dir", text(place.path())]).code, 0);
    assert_eq!(before, files(&place.path().join("tweets")));
}

#[test]
fn a_tweet_taken_down_that_lies_in_the_folder_again_blocks() {
    let place = built();
    let year = place.path().join("tweets/2018.jsonl");
    let lines = fs::read(&year).expect("lines");
    take_down(place.path(), WITH_PICTURES);
    write(&year, &lines);
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("AR-07 incomplete-takedown") && ran.out.contains("tweets/2018.jsonl:"), "{}", ran.out);
}

#[test]
fn lines_of_the_author_that_name_it_are_listed() {
    let place = built();
    let link = format!("https://x.com/DrNatExample/status/{WITH_PICTURES}");
    let post = place.path().join("posts/a-handover-has-an-end.md");
    let last = fs::read_to_string(&post).expect("a post").lines().last().expect("a line").to_owned();
    change(&post, &last, &format!("{last}\n\nAs [drawn here]({link})."));
    let ran = take_down(place.path(), WITH_PICTURES);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("still name it") && ran.out.contains("posts/a-handover-has-an-end.md:"), "{}", ran.out);
    assert!(ran.out.contains("AR-07 incomplete-takedown"), "{}", ran.out);
}

#[test]
fn a_draft_made_of_it_is_listed_and_a_second_search_does_not_claim_more_than_it_did() {
    let place = built();
    let draft = "+++\ntitle = \"Drawn\"\ndate = 2026-11-01\ndraft = true\nkind = \"opinion\"\n+++\n\nTwo of my teaching slides,\ndrawn by hand. Use them as you like.\n";
    write(&place.path().join("posts/drawn.md"), draft.as_bytes());
    let ran = take_down(place.path(), WITH_PICTURES);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("posts/drawn.md:"), "{}", ran.out);
    let again = take_down(place.path(), WITH_PICTURES);
    assert!(again.out.contains("No such tweet is in this folder"), "{}", again.out);
    assert!(again.out.contains("for its number only") && !again.out.contains("nor its words"), "{}", again.out);
}

#[test]
fn a_post_is_moved_out_with_what_only_it_uses() {
    let place = built();
    let ran = take_down(place.path(), "posts/a-talk-and-a-road.md");
    assert!(ran.out.contains(".held/taken-down/"), "{}{}", ran.out, ran.err);
    assert!(!place.path().join("posts/a-talk-and-a-road.md").exists());
    assert!(place.path().join(".held/taken-down/posts/a-talk-and-a-road.md").is_file());
    assert!(!place.path().join("posts/winding-road.png").exists());
    assert!(!place.path().join("public/blog/a-talk-and-a-road").exists(), "{}", ran.out);
    // A tweet of the example has the same picture as the post, and that is said.
    assert!(ran.out.contains(&format!("media/{WITH_PICTURES}-chart.png: its picture or file")), "{}", ran.out);
    assert!(ran.out.contains("teaching/index.html: its words “Who was in it"), "{}", ran.out);
}

#[test]
fn what_is_neither_tweet_nor_post_is_wrong_use() {
    let place = copy("example-site");
    let before = files(place.path());
    let ran = take_down(place.path(), "profile.md");
    assert_eq!(ran.code, 64);
    assert!(ran.err.contains("no tweet and no post"), "{}", ran.err);
    assert_eq!(files(place.path()), before);
}
