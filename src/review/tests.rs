//! The order of questions, one sitting, and which words are meant.

use super::*;
use crate::check::sound;
use crate::finding::{Answer, Finding, Item, Kind as RuleKind, Weight};
use crate::model::{Site, Tweet, TweetId};
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
    let parts = [Part { range: 3..7, label: "age".to_owned() }];
    let of = |typed: &str| match chosen(typed, text, &parts) {
        Chosen::Spans(spans) => spans.iter().map(|span: &Span| span.slice(text)).collect(),
        Chosen::NotThere => Vec::new(),
    };
    assert_eq!(of("1"), ["87yo"]);
    assert_eq!(of("1, 3-4"), ["87yo", "farmer of"]);
    assert_eq!(of("\"3\""), ["3"]);
    assert_eq!(of("3"), ["3"]);
    assert_eq!(of("of 3"), ["of 3"]);
    assert_eq!(of("4-2"), Vec::<&str>::new());
    assert_eq!(of("0-99999999999999999999"), Vec::<&str>::new());
}
