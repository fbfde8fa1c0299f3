//! The order of questions, one sitting, and which words are meant.

use super::*;
use crate::check::sound;
use crate::clear::Held;
use crate::finding::{Answer, Finding, Item, Kind as RuleKind, Weight};
use crate::model::{KeepReason, Site, Tweet, TweetId};
use crate::value::Span;

static STORY: RuleKind = RuleKind { code: "CF-14", name: "story", weight: Weight::Asks, answer: Answer::Reason };
static NUMBER: RuleKind = RuleKind { code: "CF-01", name: "nhs-number", weight: Weight::Blocks, answer: Answer::Never };
static UNSEEN: RuleKind =
    RuleKind { code: "AR-09", name: "unseen-picture", weight: Weight::Asks, answer: Answer::Reason };

const TEXTS: [(u64, &str); 4] = [
    (71, "An 87yo farmer today"),
    (72, "The NHS number of one"),
    (73, "Another 87yo\nfarmer, in Exampletown"),
    (74, "An 87YO   farmer again"),
];

fn site() -> Site {
    let mut site = sound::site();
    let handle = site.tweets[0].handle.clone();
    let time = site.tweets[0].time;
    site.held = TEXTS.iter().map(|(id, text)| Tweet::new(TweetId(*id), handle.clone(), time, *text)).collect();
    site
}

fn finding(kind: &'static RuleKind, id: u64, words: &str) -> Finding {
    let text = TEXTS.iter().find(|(known, _)| *known == id).expect("a tweet").1;
    let at = text.find(words).expect("in the text");
    Finding::new(kind, Item::tweet(id), "m").quoting(text, at..at + words.len())
}

fn findings() -> Vec<Finding> {
    let parts = |finding: Finding| {
        let at = finding.quote.as_ref().expect("a quote").range.start;
        finding.noticing(vec![(at..at + 4, "age")])
    };
    let group = Finding::new(&STORY, Item::thread(71), "m").joining(vec![Item::tweet(73), Item::tweet(71)]);
    vec![
        Finding::new(&UNSEEN, Item::media("71-a.jpg"), "m"),
        parts(finding(&STORY, 74, "87YO   farmer")),
        parts(finding(&STORY, 71, "87yo farmer")),
        parts(finding(&STORY, 73, "87yo\nfarmer")),
        finding(&NUMBER, 72, "NHS number"),
        group,
    ]
}

fn items(cases: &[Case]) -> Vec<&str> {
    cases.iter().map(|case| case.item.as_str()).collect()
}

#[test]
fn what_blocks_comes_first_then_what_tells_most_and_pictures_last() {
    let cases = waiting(&site(), &findings());
    assert_eq!(items(&cases), ["tweet:72", "thread:71", "tweet:71", "tweet:73", "tweet:74", "media:71-a.jpg"]);
    assert_eq!(cases[1].tweets(), [TweetId(71), TweetId(73)]);
    assert!(!cases[0].can_keep() && cases[0].can_redact() && cases[0].can_withhold());
    assert_eq!(cases[2].texts[0].parts[0].label, "age");
    assert_eq!(cases[2].questions().len(), 1);
}

#[test]
fn a_sitting_counts_puts_off_and_goes_back() {
    let cases = waiting(&site(), &findings());
    let mut session = Session::new(cases.clone());
    assert_eq!(session.position(), (1, 6));
    session.put_off(Item::tweet(72));
    let thread = session.current().expect("a case").item.clone();
    session.decided(thread.clone(), cases.iter().filter(|case| case.item != thread).cloned().collect());
    assert_eq!((session.position(), session.counts()), ((3, 6), (1, 5)));
    assert_eq!(session.back(), Some(Undone::Decision(thread.clone())));
    session.refresh(cases);
    assert_eq!(session.current().map(|case| case.item.clone()), Some(thread));
    assert_eq!(session.back(), Some(Undone::Later(Item::tweet(72))));
    assert_eq!(session.current().map(|case| case.item.clone()), Some(Item::tweet(72)));
    assert_eq!(session.back(), None);
}

#[test]
fn the_same_words_under_the_same_rule_can_have_the_same_answer_and_numbers_cannot() {
    let session = Session::new(waiting(&site(), &findings()));
    let case = |id: u64| session.case(&Item::tweet(id)).expect("a case");
    assert_eq!(session.alike(case(71)), [Item::tweet(73), Item::tweet(74)]);
    assert!(session.alike(case(72)).is_empty());
    // Where another rule asks as well, the answer is another.
    let mut more = findings();
    more.push(Finding::new(&UNSEEN, Item::tweet(74), "m"));
    let session = Session::new(waiting(&site(), &more));
    assert_eq!(session.alike(session.case(&Item::tweet(71)).expect("a case")), [Item::tweet(73)]);
}

#[test]
fn words_are_found_as_they_are_typed() {
    let text = "Mr Bob saw Bobby and BOB;\nbob\nsmith too";
    let found = |words: &str| occurrences(text, words).iter().map(|span| span.slice(text)).collect::<Vec<_>>();
    assert_eq!(found("bob"), ["Bob", "BOB", "bob"]);
    assert_eq!(found("Bob  Smith"), ["bob\nsmith"]);
    assert_eq!(found("obb"), ["obb"]);
    assert_eq!(found("(*"), Vec::<&str>::new());
    assert_eq!(found("  "), Vec::<&str>::new());
}

#[test]
fn words_are_chosen_by_number_or_as_they_stand() {
    let text = "An 87yo farmer of 3 today";
    let parts = [3..7, 8..14].map(|range| Part { range, label: "age".to_owned() });
    let of = |typed: &str, counted: Counted| match chosen(typed, text, &parts, counted) {
        Chosen::Spans(spans) => spans.iter().map(|span: &Span| span.slice(text)).collect(),
        Chosen::NotThere => Vec::new(),
    };
    let noticed = |typed: &str| of(typed, Counted::Noticed);
    assert_eq!(noticed("1"), ["87yo"]);
    assert_eq!(noticed("1-2"), ["87yo", "farmer"]);
    assert_eq!(noticed("\"3\""), ["3"]);
    // Where no such number stands on the screen, it can only be a word.
    assert_eq!(noticed("3"), ["3"]);
    assert_eq!(noticed("of 3"), ["of 3"]);
    assert_eq!(noticed("1 3-4"), Vec::<&str>::new());
    // Once the words have numbers, every number means a word.
    let words = |typed: &str| of(typed, Counted::Words);
    assert_eq!(words("3-4 2 6"), ["87yo farmer of", "today"]);
    assert_eq!(words("1, 3"), ["An", "farmer"]);
    assert_eq!(words("\"3\""), ["3"]);
    assert_eq!(words("farmer"), ["farmer"]);
    for nothing in ["4-2", "0-99999999999999999999", "7", "1-7", ",", "1--2"] {
        assert_eq!(words(nothing), Vec::<&str>::new(), "{nothing}");
    }
}

#[test]
fn what_stands_around_a_group_is_numbered_from_near_to_far() {
    let mut site = site();
    let (handle, time) = (site.held[0].handle.clone(), site.held[0].time);
    let more = [60, 61, 62, 63, 72, 80, 81, 82];
    site.held.retain(|tweet| tweet.id != TweetId(72));
    site.held.extend(more.map(|id| Tweet::new(TweetId(id), handle.clone(), time, format!("Around {id}"))));
    site.tweets.clear();
    let cases = waiting(&site, &findings());
    let thread = cases.iter().find(|case| case.item == Item::thread(71)).expect("the thread");
    let mut held = Held::default();
    let hidden = Tweet::new(TweetId(80), handle.clone(), time, "Around 80");
    held.tweets.push((hidden, vec!["AR-11".to_owned()]));
    let around = around(thread, &site, &held);
    let ids: Vec<u64> = around.texts.iter().filter_map(|text| text.id).map(|id| id.0).collect();
    // Its members are 71 and 73; what stands between them is near.
    assert_eq!((ids.as_slice(), around.near), (&[62, 63, 72, 74, 80, 60, 61, 81, 82][..], 5));
    let unseen: Vec<_> = around.texts.iter().filter(|text| text.is_held).map(|text| text.id).collect();
    assert_eq!(unseen, [Some(TweetId(80))]);
    assert_eq!(around.shown(HowMuch::Near).len(), 5);
    assert_eq!(around.shown(HowMuch::Whole).len(), 9);
}

#[test]
fn a_case_is_kept_for_reasons_that_answer_every_rule_about_it() {
    let mut all = findings();
    static ADVERT: RuleKind = RuleKind { code: "AD-01", name: "advert", weight: Weight::Asks, answer: Answer::Reason };
    all.push(finding(&ADVERT, 74, "farmer"));
    let cases = waiting(&site(), &all);
    let reasons = |id: u64| cases.iter().find(|case| case.item == Item::tweet(id)).expect("a case").reasons();
    assert_eq!(reasons(71), KeepReason::ALL);
    assert_eq!(reasons(74), [KeepReason::FalseAlarm, KeepReason::Other]);
}

#[test]
fn what_still_holds_a_tweet_is_told_with_its_words() {
    let (site, all) = (site(), findings());
    let tweet = &site.held[0];
    let codes = ["CF-14", "replies"].map(str::to_owned);
    let held = holding(tweet, &codes, &all);
    let words: Vec<(&str, &str)> =
        held[0].parts.iter().map(|part| (part.label.as_str(), &tweet.text[part.range.clone()])).collect();
    assert_eq!(
        (held[0].code.as_str(), words.as_slice(), held[0].is_of_group),
        ("CF-14", &[("age", "87yo")][..], false)
    );
    assert!(held[1].code == "replies" && held[1].parts.is_empty() && !held[1].is_of_group);
    // A thread alone: the words may stand in another tweet of it.
    let group = [all.last().expect("the thread").clone()];
    let held = holding(tweet, &codes[..1], &group);
    assert!(held[0].is_of_group && held[0].parts.is_empty());
}

#[test]
fn words_are_found_however_they_are_written_and_no_character_is_cut() {
    let found = |text: &str, words: &str| -> Vec<String> {
        super::occurrences(text, words).into_iter().map(|span| span.slice(text).to_owned()).collect()
    };
    assert_eq!(found("Ze\u{200b}d, ＺＥＤ and Zed", "zed"), ["Ze\u{200b}d", "ＺＥＤ", "Zed"]);
    assert_eq!(found("Jose\u{301} rang", "José"), ["Jose\u{301}"]);
    assert_eq!(found("Jose\u{301} rang", "Jose"), ["Jose\u{301}"]);
    let family = "👩🏽\u{200d}⚕\u{fe0f}";
    assert_eq!(found(&format!("a {family} b"), "👩"), [family]);
    assert_eq!(found("a 🇬🇧 b", "🇬"), ["🇬🇧"]);
    assert_eq!(found("Ann and Anna", "Ann"), ["Ann"]);
    assert_eq!(found("nobody", " "), [] as [&str; 0]);
}
