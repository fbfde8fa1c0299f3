//! `site review pictures` as a doctor answers it: what is shown and held afterwards, and that a cut-off run keeps every answer.

#[path = "support/sound.rs"]
mod sound_files;
#[path = "support/typed.rs"]
mod typing;

use std::fs;
use std::path::Path;

use byname::model::tweet_line::{HeldMedia, media_line};
use byname::model::{Media, MediaKind, Tweet, TweetId};
use sound_files::{sound_folder, tweet, tweet_line};
use typing::typed;

const FIRST: u64 = 1_900_000_000_000_000_000;
/// A picture of one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\
\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";

fn name(number: u64) -> String {
    format!("{}-a.png", FIRST + number)
}

/// The sound folder with so many tweets, the picture of each of which waits. The last one is nothing but its picture.
fn waiting(count: u64) -> tempfile::TempDir {
    let place = tempfile::tempdir().expect("a temporary folder");
    let mut files = sound_folder();
    let (mut shown, mut held, mut list) = (String::new(), String::new(), String::new());
    for number in 0..count {
        let said = if number == 3 { "A rash of a patient, with consent" } else { "The sea." };
        let one = Tweet { text: said.to_owned(), ..tweet(FIRST + number) };
        if number + 1 == count {
            let line = tweet_line(&Tweet { text: String::new(), ..one });
            held.push_str(&line.replace("}\n", ",\"why\":[\"picture-only\"]}\n"));
        } else {
            shown.push_str(&tweet_line(&one));
        }
        let media = Media { name: name(number), kind: MediaKind::Photo, file: None, alt: None, size: None };
        let line = HeldMedia::new(TweetId(FIRST + number), media_line(&media));
        list.push_str(&format!("{}\n", serde_json::to_string(&line).expect("a line")));
        files.insert(format!(".held/media/{}", name(number)), PNG.to_vec());
    }
    files.insert("tweets/2026.jsonl".to_owned(), shown.into_bytes());
    files.insert(".held/tweets/2026.jsonl".to_owned(), held.into_bytes());
    files.insert(".held/media.jsonl".to_owned(), list.into_bytes());
    files.insert(".held/.gitignore".to_owned(), b"*\n".to_vec());
    for (path, bytes) in files {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    place
}

fn site(words: &[&str], folder: &Path, answers: &str) -> String {
    let ended = typed(words, folder, "2026-11-21", answers);
    let (out, err) = (String::from_utf8_lossy(&ended.stdout), String::from_utf8_lossy(&ended.stderr));
    assert!(ended.status.code().is_some_and(|code| code <= 1), "{out}{err}");
    format!("{out}{err}")
}

fn answer(folder: &Path, answers: &str) -> String {
    site(&["review", "pictures"], folder, answers)
}

/// The numbers of the pictures that are shown.
fn shown(folder: &Path) -> Vec<u64> {
    (0..40).filter(|number| folder.join("tweets/media").join(name(*number)).is_file()).collect()
}

fn text(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_default()
}

#[test]
fn one_key_a_sheet_shows_every_picture_and_the_tweet_that_is_nothing_else() {
    let place = waiting(30);
    let told = answer(place.path(), "n\nn\n");
    assert!(told.contains("30 pictures wait to be looked at, on 2 sheets"), "{told}");
    assert!(told.contains("30 pictures are shown from now on, 0 withheld, 0 for later"), "{told}");
    assert_eq!(shown(place.path()), (0..30).collect::<Vec<_>>());
    let reviews = text(place.path(), "reviews.toml");
    assert_eq!(reviews.matches("rule = \"AR-09\"").count(), 30);
    assert_eq!(reviews.matches("reason = \"seen-and-clear\"").count(), 30);
    assert!(text(place.path(), "tweets/2026.jsonl").contains(&(FIRST + 29).to_string()));
    assert!(!place.path().join(".held/contact").exists());
    let report = site(&["check"], place.path(), "");
    assert!(!report.contains("withheld[AR-09") && report.contains("Tweets: 30 read, 30 shown, 0 withheld"), "{report}");
    assert!(answer(place.path(), "").contains("No picture of a tweet waits"));
}

#[test]
fn single_ones_are_taken_out_first_and_come_again_only_when_left_for_later() {
    let place = waiting(6);
    // Words about care put the fourth first; the others follow, the newest first.
    let told = answer(place.path(), "1 w\n2-3 l\nn\n");
    assert!(told.contains("3 pictures are shown from now on, 1 withheld, 2 for later"), "{told}");
    assert_eq!(shown(place.path()), [0, 1, 2]);
    let decided = text(place.path(), ".held/decisions.toml");
    assert!(decided.contains(&name(3)) && !text(place.path(), "reviews.toml").contains(&name(3)), "{decided}");
    let told = answer(place.path(), "n\n");
    assert!(told.contains("2 pictures wait"), "{told}");
    assert_eq!(shown(place.path()), [0, 1, 2, 4, 5]);
}

#[test]
fn going_back_takes_a_picture_out_again() {
    let place = waiting(26);
    let told = answer(place.path(), "n\nb\n2 w\n3l\nq\n");
    assert!(told.contains("22 pictures are shown from now on, 1 withheld, 3 for later"), "{told}");
    // The second of the first sheet is the newest, whose tweet is nothing but its picture.
    assert!(!shown(place.path()).contains(&25) && !shown(place.path()).contains(&24));
    for number in [24, 25] {
        assert!(place.path().join(".held/media").join(name(number)).is_file(), "{number}");
        assert!(!text(place.path(), "reviews.toml").contains(&name(number)));
    }
    assert!(answer(place.path(), "").contains("3 pictures wait"));
}

#[test]
fn unclear_answers_decide_nothing_and_an_input_that_ends_keeps_what_was_said() {
    let place = waiting(26);
    let told = answer(place.path(), "yes\n3\n99 w\n\n-\n");
    assert!(told.contains("0 pictures are shown from now on, 0 withheld, 26 for later"), "{told}");
    assert_eq!(shown(place.path()), [] as [u64; 0]);
    answer(place.path(), "5 w\nn\n");
    assert_eq!(shown(place.path()).len(), 23);
    assert!(answer(place.path(), "q\n").contains("2 pictures wait"));
}

#[test]
fn a_copy_that_a_cut_off_run_left_goes_when_the_picture_is_withheld() {
    let place = waiting(3);
    let stray = place.path().join("tweets/media").join(name(1));
    fs::create_dir_all(stray.parent().expect("a folder")).expect("a folder");
    fs::write(&stray, PNG).expect("a file");
    let told = answer(place.path(), "2 w\nq\n");
    assert!(told.contains("1 withheld"), "{told}");
    assert!(!stray.exists() && place.path().join(".held/media").join(name(1)).is_file());
}
