//! `site review` at work: scripts of keys in, the folder and the site out.

#[path = "support/command.rs"]
mod command;
#[path = "review/groups.rs"]
mod groups;
#[path = "review/killed.rs"]
mod killed;
#[path = "support/sound.rs"]
mod sound_files;
#[path = "support/typed.rs"]
mod typing;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use byname::model::{Tweet, tweet_line};
use command::{Ran, change, files, site, write};
use sound_files::{sound_folder, tweet};
use tempfile::TempDir;

const HELD: &str = ".held/tweets/2026.jsonl";
const SHOWN: &str = "tweets/2026.jsonl";

/// Three held tweets: 2001 and 2003 may hold a patient's number, 2002 does.
const TEXTS: [(u64, &str); 3] =
    [(2001, "Ring 9990000018 back"), (2002, "NHS no 999 000 0026 waits"), (2003, "Mine is 9990000034 today")];

fn folder() -> TempDir {
    let place = tempfile::tempdir().expect("a folder");
    for (path, bytes) in sound_folder() {
        write(&place.path().join(path), &bytes);
    }
    // How many there are is known elsewhere, too.
    write(&place.path().join("tweets/import.toml"), b"version = 1\nknown = 4\n");
    let line = |(id, text): (u64, &str)| {
        let held = Tweet { text: text.to_owned(), ..tweet(id) };
        tweet_line::to_line(&held).replacen('}', ",\"why\":[\"CF-01\"]}", 1) + "\n"
    };
    write(&place.path().join(HELD), TEXTS.into_iter().map(line).collect::<String>().as_bytes());
    place
}

/// Runs a command with keys, one a line.
fn typed_on(day: &str, words: &[&str], keys: &[&str], place: &Path) -> Ran {
    Ran::of(typing::typed(words, place, day, &lines(keys)))
}

fn lines(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("{key}\n")).collect()
}

fn typed(keys: &[&str], place: &Path) -> Ran {
    typed_on("2026-11-21", &["review"], keys, place)
}

/// Whether a sitting that leaves something ends with these numbers, and says what becomes of the rest.
fn ends(ran: &Ran, counts: &str) -> bool {
    let last = ran.out.rsplit("\n> ").next().unwrap_or_default().replace('\n', " ");
    last.contains(&format!("{counts} What is left stays ")) && last.contains("to go on: site review")
}

fn text(place: &Path, file: &str) -> String {
    fs::read_to_string(place.join(file)).unwrap_or_default()
}

fn check(place: &Path, words: &[&str]) -> Ran {
    let place = place.to_str().expect("text");
    site(&[&["check", place], words].concat())
}

/// Everything but what is made once and stays: the salt, and what keeps git out.
fn state(place: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut all = files(place);
    all.retain(|name, _| name != ".held/salt" && name != ".held/.gitignore" && !name.starts_with("public/"));
    all
}

#[test]
fn one_sitting_decides_everything_and_the_site_shows_the_result() {
    let place = folder();
    let ran = typed(&["k", "w", "k", "3", "r", "9990000034", "y"], place.path());
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("1 of 3   tweet 2002") && ran.out.contains("2 of 3   tweet 2001"), "{}", ran.out);
    assert!(ran.out.contains("no reason publishes it"), "{}", ran.out);
    assert!(ran.out.contains("Ring *9990000018*(1) back") && ran.out.contains("(1) nhs number"), "{}", ran.out);
    assert!(ran.out.contains("Is this the number of a patient?"), "{}", ran.out);
    assert!(ran.out.contains("Mine is [removed] today") && ran.out.ends_with("3 decided, 0 left.\n"), "{}", ran.out);
    let (shown, held) = (text(place.path(), SHOWN), text(place.path(), HELD));
    assert!(shown.contains("Ring 9990000018 back") && shown.contains("Mine is [removed] today"), "{shown}");
    assert!(held.contains("2002") && !held.contains("2001") && !held.contains("2003"), "{held}");
    assert!(text(place.path(), ".held/originals/2026.jsonl").contains("9990000034"));
    let reviews = text(place.path(), "reviews.toml");
    assert!(reviews.contains("item = \"tweet:2001\"") && reviews.contains("text_hash = \"blake3:"), "{reviews}");
    assert!(!reviews.contains("2002") && !reviews.contains("2003"), "{reviews}");
    let decisions = text(place.path(), ".held/decisions.toml");
    assert!(decisions.contains("verdict = \"withhold\"") && decisions.contains("verdict = \"redact\""), "{decisions}");
    assert!(decisions.contains("keyed:") && !decisions.contains("blake3:"), "{decisions}");
    let folder = place.path().to_str().expect("text");
    let built = site(&["build", folder]);
    assert_eq!(built.code, 0, "{}", built.out);
    let public = files(&place.path().join("public"));
    let holds = |words: &str| public.values().any(|bytes| String::from_utf8_lossy(bytes).contains(words));
    assert!(holds("Mine is [removed] today") && !holds("9990000034") && !holds("0026"));
    // Elsewhere, without .held/, the same site comes out.
    fs::remove_dir_all(place.path().join(".held")).expect("another computer has none");
    assert_eq!(site(&["build", folder]).code, 0);
    assert_eq!(public, files(&place.path().join("public")));
    let again = typed(&[], place.path());
    assert_eq!((again.code, again.out.as_str()), (0, "Nothing waits for a decision.\n"));
}

#[test]
fn nothing_is_written_for_what_is_put_off_and_a_word_of_ones_own_stays_here() {
    let place = folder();
    let before = state(place.path());
    let ran = typed(&["l", "l", "?", "s", "l"], place.path());
    assert!(ends(&ran, "0 decided, 3 left.") && ran.code == 0, "{}", ran.out);
    assert_eq!(state(place.path()), before);
    let ran = typed(&["l", "k", "o", "My own aunt's bicycle lock"], place.path());
    assert!(ends(&ran, "1 decided, 2 left."), "{}", ran.out);
    assert!(text(place.path(), ".held/reasons.toml").contains("bicycle"));
    let reviews = text(place.path(), "reviews.toml");
    assert!(reviews.contains("reason = \"other\"") && !reviews.contains("bicycle"), "{reviews}");
    let ran = typed(&["l"], place.path());
    assert!(ran.out.lines().all(|line| line.chars().count() <= 60) && !ran.out.contains('\u{1b}'), "{}", ran.out);
}

#[test]
fn back_takes_the_last_answer_back_on_the_disk_as_well() {
    for answer in [&["l", "k", "3", "b"][..], &["w", "b"], &["l", "r", "1", "y", "b"], &["l", "k", "o", "Mine", "b"]] {
        let place = folder();
        let before = state(place.path());
        let ran = typed(&[answer, &["q"]].concat(), place.path());
        assert!(ends(&ran, "0 decided, 3 left."), "{answer:?}: {}", ran.out);
        assert_eq!(state(place.path()), before, "{answer:?}");
    }
    // Several steps, one after the other, and then another answer.
    let place = folder();
    let before = state(place.path());
    let ran = typed(&["w", "k", "3", "r", "1", "n", "", "b", "b", "b", "q"], place.path());
    assert!(ran.out.contains("This is the first"), "{}", ran.out);
    assert_eq!(state(place.path()), before);
}

#[test]
fn words_are_redacted_without_a_terminal_wherever_they_stand() {
    let place = folder();
    let folder = place.path().to_str().expect("text");
    let redact = |words: &[&str]| site(&[&["review", "redact", "2002", "--dir", folder], words].concat());
    assert_eq!(redact(&["--words", "no such words"]).code, 64);
    let ran = redact(&["--words", "waits"]);
    assert!(ran.code == 0 && ran.out.contains("Held still: CF-01"), "{}{}", ran.out, ran.err);
    assert!(text(place.path(), HELD).contains("waits").eq(&false) && !text(place.path(), SHOWN).contains("2002"));
    let ran = redact(&["--words", "999 000 0026", "--words", "NHS"]);
    assert!(ran.code == 0 && ran.out.contains("it is in tweets/ now"), "{}{}", ran.out, ran.err);
    assert!(text(place.path(), SHOWN).contains("[removed] no [removed] [removed]"));
    // The first line is the one that is kept.
    assert!(text(place.path(), ".held/originals/2026.jsonl").contains("NHS no 999 000 0026 waits"));
    assert_eq!(check(place.path(), &[]).code, 0);
    // And a takedown leaves nothing of it.
    assert_eq!(site(&["takedown", "tweet:2002", "--dir", folder]).code, 0);
    let left = state(place.path());
    assert!(!left.values().any(|bytes| String::from_utf8_lossy(bytes).contains("0026")));
}

#[test]
fn a_redaction_names_the_other_places_that_hold_the_words() {
    let place = folder();
    let folder = place.path().to_str().expect("text");
    write(&place.path().join("alt.toml"), b"\"2002-a.jpg\" = \"It waits, on a chart\"\n");
    let ran = site(&["review", "redact", "2002", "--dir", folder, "--words", "waits"]);
    assert!(ran.code == 0 && ran.out.contains("The words stand elsewhere too: alt.toml:1"), "{}{}", ran.out, ran.err);
}

#[test]
fn what_holds_nothing_back_is_not_kept_and_leaves_the_file_of_decisions_sound() {
    let place = folder();
    let folder = place.path().to_str().expect("text");
    let ran = site(&["review", "keep", "tweet:1001", "RS-04", "--reason", "false-alarm", "--dir", folder]);
    assert!(ran.code == 64 && ran.err.contains("nothing to answer"), "{}{}", ran.out, ran.err);
    assert!(!place.path().join("reviews.toml").exists());
}

#[test]
fn a_broken_file_of_decisions_is_an_error_with_its_place_and_nothing_new_goes_out() {
    let place = folder();
    let folder = place.path().to_str().expect("text");
    assert_eq!(typed(&["l", "k", "3"], place.path()).code, 0);
    assert_eq!(site(&["build", folder]).code, 0);
    let public = files(&place.path().join("public"));
    let path = place.path().join("reviews.toml");
    let sound = text(place.path(), "reviews.toml");
    let block = &sound[sound.find("[[decisions]]").expect("a decision")..];
    let marks = format!("<<<<<<< HEAD\n{block}=======\n{block}>>>>>>> theirs\n");
    for (broken, at, says) in [
        (sound.replace("by = ", "by = = "), ":11:6", "FO-02"),
        (sound.replace("by = ", "by = 5 #"), ":", "FO-04"),
        (sound.replace("by = ", "buy = "), ":", "FO-03"),
        (sound.replace("weight = \"asks\"", "weight = \"much\""), ":", "FO-04"),
        (format!("{sound}\n{block}"), ":", "stands here twice"),
        (format!("{sound}{marks}"), ":", "FO-02"),
        (sound.replace("version = 2", "version = 9"), ":4:11", "newer Byname"),
    ] {
        assert_ne!(broken, sound);
        fs::write(&path, &broken).expect("a file");
        let ran = site(&["build", folder]);
        assert_eq!(ran.code, 1, "{broken}\n{}", ran.out);
        assert!(ran.out.contains(&format!("reviews.toml{at}")) && ran.out.contains(says), "{broken}\n{}", ran.out);
        assert_eq!(files(&place.path().join("public")), public, "{broken}");
        let ran = typed(&["w"], place.path());
        assert_eq!(ran.code, 2, "{broken}\n{}{}", ran.out, ran.err);
        assert_eq!(text(place.path(), "reviews.toml"), broken);
    }
}

#[test]
fn decisions_without_effect_are_listed_and_taken_out_on_request() {
    let place = folder();
    assert_eq!(typed(&["w", "k", "3", "k", "3"], place.path()).code, 0);
    let reviews = text(place.path(), "reviews.toml");
    change(&place.path().join(SHOWN), "Ring 9990000018 back", "Ring them back");
    let ran = check(place.path(), &[]);
    assert!(ran.out.contains("The words of tweet:2001 have changed"), "{}", ran.out);
    assert_eq!(text(place.path(), "reviews.toml"), reviews);
    let ran = typed_on("2026-11-21", &["review", "--prune"], &[], place.path());
    assert!(ran.out.contains("keep tweet:2001 CF-01") && ran.out.ends_with("1 decision taken out.\n"), "{}", ran.out);
    let left = text(place.path(), "reviews.toml");
    assert!(!left.contains("tweet:2001") && left.contains("tweet:2003"), "{left}");
    // What is merely not in a folder that holds no archive stays.
    fs::remove_dir_all(place.path().join("tweets")).expect("an archive");
    fs::remove_dir_all(place.path().join(".held")).expect("what is held");
    let ran = check(place.path(), &["--prune"]);
    assert!(ran.err.contains("nothing was taken out"), "{}", ran.err);
    assert_eq!(text(place.path(), "reviews.toml"), left);
}

#[test]
fn what_was_kept_about_a_patient_is_read_again_on_a_later_day() {
    let place = folder();
    assert_eq!(typed_on("2026-11-20", &["review"], &["w", "k", "3", "k", "3"], place.path()).code, 0);
    let ran = check(place.path(), &[]);
    assert!(ran.code == 0 && ran.out.contains("2 items about patients that you kept were read once"), "{}", ran.out);
    let ran = check(place.path(), &["--second-look"]);
    assert!(ran.code == 1 && ran.out.matches("asks[PR-01").count() == 2, "{}", ran.out);
    let again = ["review", "--second-look"];
    let ran = typed_on("2026-11-20", &again, &[], place.path());
    assert!(ran.out.contains("Nothing has to be read a second time today"), "{}", ran.out);
    let ran = typed_on("2026-11-21", &again, &["k", "q"], place.path());
    assert!(ran.code == 1 && ends(&ran, "1 decided, 1 left."), "{}", ran.out);
    let ran = typed_on("2026-11-21", &again, &["w"], place.path());
    assert!(ran.code == 0 && ran.out.ends_with("1 decided, 0 left.\n"), "{}{}", ran.out, ran.err);
    let reviews = text(place.path(), "reviews.toml");
    assert!(reviews.contains("second_look = 2026-11-21") && !reviews.contains("tweet:2003"), "{reviews}");
    assert!(!text(place.path(), SHOWN).contains("2003"));
    assert_eq!(check(place.path(), &["--second-look"]).code, 0);
}

#[test]
fn the_statistics_say_how_often_each_rule_was_right() {
    let place = folder();
    assert_eq!(typed(&["w", "k", "3", "q"], place.path()).code, 0);
    let ran = check(place.path(), &["--stats"]);
    assert!(ran.out.contains("was right") && ran.out.contains("kept: false-alarm 1"), "{}", ran.out);
    let ran = check(place.path(), &["--stats", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let rule = read["rules"].as_array().expect("rules").iter().find(|rule| rule["code"] == "CF-01").expect("CF-01");
    let counts = ["found", "redacted", "withheld", "open", "was_right"].map(|key| rule[key].as_u64());
    assert_eq!(counts, [Some(3), Some(0), Some(1), Some(1), Some(50)], "{rule}");
    assert_eq!(rule["kept"]["false-alarm"], 1);
}

/// The ids that stand in a place of the folder.
fn ids(place: &Path, file: &str) -> Vec<u64> {
    let id = |line: &str| serde_json::from_str::<serde_json::Value>(line).ok()?["id"].as_str()?.parse().ok();
    text(place, file).lines().filter_map(id).collect()
}
