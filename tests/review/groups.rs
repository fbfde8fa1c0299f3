//! Decisions about a thread or a day, and those that serve several texts with the same words.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use byname::check::sound;
use byname::clear::{clear, text_hash};
use byname::finding::{Finding, Item, Place};
use byname::load::{Archive, load};
use byname::model::{Decision, KeepReason, ReplyTo, Site, Tweet, TweetId, Verdict, tweet_line};
use byname::source::Sources;
use byname::store::{answers, decisions, salt};
use tempfile::TempDir;

use super::command::{copy, site, write};
use super::sound_files::{sound_folder, tweet};
use super::{HELD, SHOWN, check, folder, ids, state, text, typed};

/// The folder as facts.
fn facts(place: &Path) -> Site {
    let sources = Sources::read(place, &place.join("public")).expect("a folder");
    load(&sources, Archive::Committed, sound::TODAY).0
}

/// Does what follows from the decisions that are written, as the command does.
fn settle(place: &Path) -> usize {
    let site = facts(place);
    let (_, held, _) = clear(site.clone(), sound::TODAY);
    let moved = answers::release(place, &site, &held).expect("written").len();
    answers::promote(place, &facts(place)).expect("written");
    moved
}

#[test]
fn a_thread_that_is_kept_publishes_what_nothing_else_holds_and_the_rest_when_it_is_free() {
    let place = folder();
    let place = place.path();
    let clean = |id| {
        format!(
            "{{\"v\":1,\"id\":\"{id}\",\"handle\":\"exampledoctor\",\"time\":\"2026-03-01T09:40:00Z\",\"text\":\"Part {id}\",\"kind\":\"own\",\"why\":[\"AR-11\"]}}\n"
        )
    };
    write(&place.join(HELD), (text(place, HELD) + &clean(3001) + &clean(3002)).as_bytes());
    let kind = byname::check::find("AR-11").expect("a rule").kind;
    let members = [3001, 3002, 2001].map(Item::tweet).to_vec();
    let finding = Finding::new(kind, Item::thread(3001), "One story.").joining(members);
    let decision = Decision {
        rule: String::new(),
        rule_version: 1,
        weight: None,
        item: Item::site(),
        verdict: Verdict::Keep,
        written_reason: "seen-and-clear".to_owned(),
        reason: Some(KeepReason::SeenAndClear),
        by: "Dr Natalie Example".to_owned(),
        date: Some(sound::TODAY),
        expires: Some(sound::TODAY),
        text_hash: String::new(),
        members: Vec::new(),
        second_look: None,
        at: Place::file("reviews.toml"),
    };
    let salt = salt::of(place, None).expect("randomness");
    assert_eq!(salt::of(place, facts(place).surroundings.salt).ok(), Some(salt));
    for bound in answers::bind(&facts(place), &finding, &decision, &salt) {
        decisions::keep(place, &bound).expect("written");
    }
    // Nothing of it is public yet, so no plain hash of it is anywhere.
    assert!(!text(place, "reviews.toml").contains("tweet:"));
    assert_eq!(text(place, ".held/decisions.toml").matches(" keyed:").count(), 3);
    assert_eq!(settle(place), 2);
    assert_eq!(ids(place, SHOWN), [1001, 3001, 3002]);
    let reviews = text(place, "reviews.toml");
    assert!(reviews.contains("\"tweet:3001 blake3:") && reviews.contains("\"tweet:3002 blake3:"), "{reviews}");
    assert!(!reviews.contains("2001"), "{reviews}");
    assert_eq!(text(place, ".held/decisions.toml").matches(" keyed:").count(), 1);
    // The third has a question of its own; once that is answered, it belongs to the thread that was read.
    assert_eq!(typed(&["l", "k", "3", "q"], place).code, 0);
    assert_eq!(ids(place, SHOWN), [1001, 2001, 3001, 3002]);
    assert_eq!(text(place, "reviews.toml").matches(" blake3:").count(), 3);
    assert!(!text(place, ".held/decisions.toml").contains("thread:"));
    // What is withheld later leaves no hash behind.
    let folder = place.to_str().expect("text");
    assert_eq!(site(&["review", "withhold", "3002", "AR-11", "--reason", "no", "--dir", folder]).code, 0);
    let reviews = text(place, "reviews.toml");
    assert!(!reviews.contains("3002") && reviews.contains("tweet:3001 blake3:"), "{reviews}");
}

/// A thread that tells of one patient in three tweets, and goes on with a fourth that tells nothing; all held.
const THREAD: [(u64, &str); 4] = [
    (4001, "Busy on call in Barnstaple tonight"),
    (4002, "27F with an ectopic, straight to theatre"),
    (4003, "She's a teacher at my kids' school. Small world."),
    (4004, "And home at last."),
];

fn held(texts: &[Tweet]) -> TempDir {
    let place = tempfile::tempdir().expect("a folder");
    for (path, bytes) in sound_folder() {
        write(&place.path().join(path), &bytes);
    }
    let line = |tweet: &Tweet| {
        let line = tweet_line::to_line(tweet);
        format!("{},\"why\":[\"CF-15\"]}}\n", line.strip_suffix('}').expect("an object"))
    };
    write(&place.path().join(HELD), texts.iter().map(line).collect::<String>().as_bytes());
    place
}

fn thread() -> TempDir {
    let mut texts: Vec<Tweet> =
        THREAD.iter().map(|(id, text)| Tweet { text: (*text).to_owned(), ..tweet(*id) }).collect();
    for at in 1..texts.len() {
        let id = Some(TweetId(THREAD[at - 1].0));
        texts[at].reply_to = Some(ReplyTo { id, handle: None, own: true });
    }
    held(&texts)
}

/// The folder is as it was, but for what is made once and stays.
fn unchanged(place: &Path, before: &BTreeMap<String, Vec<u8>>) {
    let now = state(place);
    let other: BTreeSet<&String> =
        now.keys().chain(before.keys()).filter(|name| now.get(*name) != before.get(*name)).collect();
    assert!(other.is_empty(), "{other:?}");
}

#[test]
fn a_thread_that_tells_of_a_patient_is_asked_about_as_one_and_kept_with_a_reason() {
    let place = thread();
    let ran = typed(&["k", "4", "k", "4"], place.path());
    let question = "1 of 3   the thread from tweet 4001";
    assert!(ran.out.contains(question) && ran.out.contains("CF-15 This thread tells of one patient"), "{}", ran.out);
    assert!(ran.out.contains("Tweet 3, 2026-03-01 09:30\n  She's a teacher"), "{}", ran.out);
    assert!(ran.out.contains("4 A made-up or teaching case"), "{}", ran.out);
    assert!(ran.out.contains("Kept; 2 tweets wait for another question."), "{}", ran.out);
    // The second has a question of its own, and the third waits for it. What only continued them is still to be read.
    assert!(ran.out.contains("2 of 4   tweet 4002") && ran.out.contains("3 of 3   tweet 4004"), "{}", ran.out);
    assert_eq!(ids(place.path(), SHOWN), [1001, 4001, 4002, 4003], "{}", ran.out);
    let reviews = text(place.path(), "reviews.toml");
    assert!(reviews.contains("item = \"thread:4001\"\nreason = \"teaching-case\""), "{reviews}");
    assert_eq!(reviews.matches(" blake3:").count(), 3, "{reviews}");
    assert_eq!(check(place.path(), &[]).code, 0);
}

#[test]
fn members_and_what_stands_around_them_are_withheld_by_number_and_the_rest_is_judged_anew() {
    let place = thread();
    let before = state(place.path());
    // Without the place the others still tell too much; without the patient they do not.
    let ran = typed(&["w", "0", "1 9", "1", "w", "1"], place.path());
    assert_eq!(ran.out.matches("Not all of these numbers are on the").count(), 2, "{}", ran.out);
    assert!(ran.out.contains("1 tweet is withheld. The others are\nasked about anew."), "{}", ran.out);
    assert!(ran.out.contains("2 of 4   the thread from tweet 4002") && ran.out.contains("in 2 tweets"), "{}", ran.out);
    let decisions = text(place.path(), ".held/decisions.toml");
    assert!(decisions.contains("tweet:4001") && decisions.contains("tweet:4002"), "{decisions}");
    assert!(!decisions.contains("tweet:4003") && text(place.path(), "reviews.toml").is_empty(), "{decisions}");
    assert!(!check(place.path(), &[]).out.contains("CF-15"));
    // What stands around it has the next numbers: 5 is the fourth tweet of the thread.
    let place = thread();
    let ran = typed(&["w", "5", "w", "a"], place.path());
    assert!(ran.out.contains("(5) 2026-03-01 09:30 (held)  And home"), "{}", ran.out);
    assert!(ran.out.contains("3 tweets are withheld.\n"), "{}", ran.out);
    let decisions = text(place.path(), ".held/decisions.toml");
    assert_eq!(decisions.matches("verdict = \"withhold\"").count(), 4, "{decisions}");
    assert_eq!(ids(place.path(), SHOWN), [1001]);
    // A number too many, none, or a step back: nothing is withheld.
    let place = thread();
    typed(&["w", "2 6", "", "w", "1 2", "b", "q"], place.path());
    unchanged(place.path(), &before);
}

#[test]
fn words_are_taken_out_of_one_tweet_of_a_thread_and_what_still_holds_it_is_named() {
    let place = thread();
    let ran = typed(&["r", "2", "n", "2-3 1", "n", "n", "7", "y"], place.path());
    assert!(ran.out.contains("Numbers now count words") && ran.out.contains("7:theatre"), "{}", ran.out);
    assert!(ran.out.contains("\n  [removed] ectopic, straight to theatre\nSave"), "{}", ran.out);
    assert!(ran.out.contains("27F with an ectopic, straight to\n  [removed]\nSave"), "{}", ran.out);
    let told = ran.out.replace('\n', " ");
    assert!(
        told.contains("it waits still, for CF-09 CF-16 (one patient \u{201c}27F\u{201d}, age")
            && told.contains("CF-15 (with other tweets)."),
        "{}",
        ran.out
    );
    let number = held(&[Tweet { text: "Ring 9990000018 or 9990000034".to_owned(), ..tweet(4001) }]);
    let ran = typed(&["r", "9990000018", "y"], number.path());
    let told = ran.out.replace('\n', " ");
    assert!(told.contains("it waits still, for CF-01 (nhs number \u{201c}9990000034\u{201d})."), "{}", ran.out);
}

#[test]
fn a_tweet_of_a_kept_thread_that_loses_words_leaves_no_hash_of_them() {
    let place = thread();
    typed(&["k", "4", "k", "4", "k", "1"], place.path());
    assert_eq!(ids(place.path(), SHOWN), [1001, 4001, 4002, 4003, 4004]);
    let hash = text_hash(&format!("4002\n{}", THREAD[1].1));
    assert!(text(place.path(), "reviews.toml").contains(&format!("tweet:4002 {hash}")));
    let folder = place.path().to_str().expect("text");
    let words = ["review", "redact", "4002", "CF-15", "--words", "27F with an ectopic", "--dir", folder];
    let ran = site(&words);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let reviews = text(place.path(), "reviews.toml");
    assert!(!reviews.contains("4002") && reviews.contains("tweet:4001 blake3:"), "{reviews}");
    let bare = text_hash(THREAD[1].1);
    for (name, bytes) in state(place.path()) {
        let bytes = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!bytes.contains(&hash) && !bytes.contains(&bare), "{name}");
        assert!(name.starts_with(".held/originals/") || !bytes.contains("27F"), "{name}");
    }
}

#[test]
fn the_same_words_have_the_same_answer_once_the_person_says_so() {
    let texts = [
        (4001, "Can't recommend the Exampleflow inhaler spacer enough"),
        (4002, "I swear: can't recommend the Exampleflow inhaler spacer enough"),
        (4003, "Still can't recommend the Exampleflow inhaler spacer enough"),
    ];
    let alike = || held(&texts.map(|(id, text)| Tweet { text: text.to_owned(), ..tweet(id) }));
    let place = alike();
    let ran = typed(&["k", "1", "y"], place.path());
    assert!(ran.out.contains("Same for the 2 others with the same"), "{}", ran.out);
    assert!(ran.out.contains("- I swear: can") && ran.out.ends_with("3 decided, 0 left.\n"), "{}", ran.out);
    assert_eq!(ids(place.path(), SHOWN), [1001, 4001, 4002, 4003]);
    let reviews = text(place.path(), "reviews.toml");
    assert_eq!(reviews.matches("reason = \"false-alarm\"").count(), 3, "{reviews}");
    // Said no, each is asked about by itself; withheld once, all stay out.
    let place = alike();
    let ran = typed(&["k", "1", "n", "w", "y"], place.path());
    assert!(ran.out.contains("Same for the 1 other with the same"), "{}", ran.out);
    assert!(ran.out.ends_with("3 decided, 0 left.\n"), "{}", ran.out);
    assert_eq!((ids(place.path(), SHOWN), ids(place.path(), HELD)), (vec![1001, 4001], vec![4002, 4003]));
    // Each of the answers can be taken back by itself, while something is left to be asked.
    let more = (4004, "This vaccine is 100% safe");
    let texts: Vec<(u64, &str)> = texts.into_iter().chain([more]).collect();
    let all: Vec<Tweet> = texts.into_iter().map(|(id, text)| Tweet { text: text.to_owned(), ..tweet(id) }).collect();
    let place = held(&all);
    let before = state(place.path());
    typed(&["k", "1", "y", "b", "b", "b", "q"], place.path());
    unchanged(place.path(), &before);
}

#[test]
fn every_case_of_a_folder_full_of_faults_is_shown_and_can_be_put_off() {
    let place = copy("tests/every-rule/committed/in");
    // What cannot be read is mended first, and no case.
    std::fs::remove_file(place.path().join("reviews.toml")).expect("decisions");
    let tweets = text(place.path(), SHOWN);
    let whole = tweets.lines().filter(|line| serde_json::from_str::<serde_json::Value>(line).is_ok());
    write(&place.path().join(SHOWN), whole.map(|line| format!("{line}\n")).collect::<String>().as_bytes());
    let before = state(place.path());
    let keys: Vec<&str> = ["s", "k", "x", "l"].repeat(200);
    let ran = typed(&keys, place.path());
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("What is left stays"), "{}", ran.out);
    assert!(ran.out.matches("Why may it be public?").count() > 20, "{}", ran.out);
    unchanged(place.path(), &before);
    let long = ran.out.lines().find(|line| line.chars().count() > 42 || line.contains('\u{1b}') || line.ends_with(' '));
    assert_eq!(long.filter(|line| !line.starts_with("> ")), None);
}
