//! Decisions against findings made here: groups, versions of rules, and hashes with the salt of one computer.

use super::bound::{keyed_hash, member, text_hash};
use super::decisions::apply;
use crate::check::sound;
use crate::finding::{Answer, Finding, Item, Kind, Place, State, Weight};
use crate::model::{Bound, Decision, KeepReason, Site, Tweet, TweetId, Verdict};

static STORY: Kind = Kind { code: "AR-11", name: "gone-from-x", weight: Weight::Asks, answer: Answer::Reason };
const SALT: [u8; 32] = [7; 32];

fn site(texts: &[(u64, &str)]) -> Site {
    let mut site = sound::site();
    let (handle, time) = (site.tweets[0].handle.clone(), site.tweets[0].time);
    site.tweets = texts.iter().map(|(id, text)| Tweet::new(TweetId(*id), handle.clone(), time, *text)).collect();
    site
}

fn group(ids: &[u64]) -> Finding {
    Finding::new(&STORY, Item::thread(ids[0]), "m").joining(ids.iter().map(Item::tweet).collect())
}

fn keep(item: Item, text_hash: String, members: Vec<Bound>) -> Decision {
    Decision {
        rule: STORY.code.to_owned(),
        rule_version: 1,
        weight: None,
        item,
        verdict: Verdict::Keep,
        written_reason: "seen-and-clear".to_owned(),
        reason: Some(KeepReason::SeenAndClear),
        by: "Dr Natalie Example".to_owned(),
        date: Some(sound::TODAY),
        expires: Some(sound::TODAY),
        text_hash,
        members,
        second_look: None,
        at: Place::file("reviews.toml"),
    }
}

/// The state of a finding after the decisions of the site, and how many warnings those made.
fn outcome(site: &Site, finding: Finding) -> (State, usize) {
    let mut findings = vec![finding];
    let mut decided = apply(site, sound::TODAY, &mut findings);
    let unused = decided.unused(site).len();
    (findings[0].state, findings.len() - 1 + unused)
}

fn members(site: &Site, salt: Option<&[u8; 32]>) -> Vec<Bound> {
    site.tweets.iter().map(|tweet| member(tweet, salt)).collect()
}

#[test]
fn a_group_is_kept_as_long_as_its_members_are_those_that_were_read() {
    let read = site(&[(1, "One"), (2, "Two")]);
    let decision = keep(Item::thread(1), String::new(), members(&read, None));
    let with = |texts: &[(u64, &str)]| Site { decisions: vec![decision.clone()], ..site(texts) };
    assert_eq!(outcome(&with(&[(1, "One"), (2, "Two")]), group(&[1, 2])), (State::Answered, 0));
    // One of them is withheld since: less is told.
    assert_eq!(outcome(&with(&[(1, "One")]), group(&[1])), (State::Answered, 0));
    assert_eq!(outcome(&with(&[(1, "One"), (2, "Too")]), group(&[1, 2])), (State::Open, 1));
    assert_eq!(outcome(&with(&[(1, "One"), (2, "Two"), (3, "New")]), group(&[1, 2, 3])), (State::Open, 1));
    // The words of two members changed places.
    assert_eq!(outcome(&with(&[(1, "Two"), (2, "One")]), group(&[1, 2])), (State::Open, 1));
}

#[test]
fn what_is_not_public_yet_is_covered_by_a_hash_with_the_salt_and_by_no_other() {
    let mut here = site(&[(1, "One"), (2, "Two")]);
    let all = members(&here, None);
    let public = keep(Item::thread(1), String::new(), vec![all[0].clone()]);
    let held = Decision {
        members: vec![members(&here, Some(&SALT))[1].clone()],
        at: Place::file(".held/decisions.toml"),
        ..public.clone()
    };
    here.decisions = vec![public, held];
    assert_eq!(outcome(&here, group(&[1, 2])), (State::Open, 1));
    here.surroundings.salt = Some(SALT);
    assert_eq!(outcome(&here, group(&[1, 2])), (State::Answered, 0));
    here.surroundings.salt = Some([8; 32]);
    assert_eq!(outcome(&here, group(&[1, 2])), (State::Open, 1));
    let mut one = site(&[(1, "One")]);
    one.decisions = vec![keep(Item::tweet(1), keyed_hash("One", &SALT), Vec::new())];
    let finding = || Finding::new(&STORY, Item::tweet(1), "m");
    assert_eq!(outcome(&one, finding()), (State::Open, 1));
    one.surroundings.salt = Some(SALT);
    assert_eq!(outcome(&one, finding()), (State::Answered, 0));
}

#[test]
fn a_newer_rule_asks_again_only_where_it_weighs_more_than_what_was_decided() {
    let rule = crate::check::find(STORY.code).expect("a rule");
    let mut site = site(&[(1, "One")]);
    let decided = |rule_version: u32, weight: Option<Weight>| {
        vec![Decision { rule_version, weight, ..keep(Item::tweet(1), text_hash("One"), Vec::new()) }]
    };
    let finding = || Finding::new(&STORY, Item::tweet(1), "m");
    site.decisions = decided(rule.version - 1, Some(Weight::Warns));
    assert_eq!(outcome(&site, finding()), (State::Open, 1));
    for (version, weight) in
        [(rule.version - 1, Some(Weight::Asks)), (rule.version - 1, None), (rule.version, Some(Weight::Warns))]
    {
        site.decisions = decided(version, weight);
        assert_eq!(outcome(&site, finding()), (State::Answered, 0), "{version} {weight:?}");
    }
    // A version that is not there yet would keep every later one from asking.
    site.decisions = decided(rule.version + 1, Some(Weight::Asks));
    assert_eq!(outcome(&site, finding()), (State::Open, 1));
}

#[test]
fn a_group_that_no_rule_finds_any_more_is_said_to_be_stale_only_where_it_was_decided() {
    let mut here = site(&[(1, "One"), (2, "Two")]);
    here.decisions = vec![keep(Item::thread(1), String::new(), members(&here, None))];
    let other = || Finding::new(&STORY, Item::tweet(2), "m");
    assert_eq!(outcome(&here, other()).1, 0);
    here.surroundings.has_held = true;
    assert_eq!(outcome(&here, other()).1, 1);
}

#[test]
fn a_reason_that_does_not_answer_the_rule_publishes_nothing_and_the_ones_that_do_are_named() {
    let mut site = site(&[(1, "One")]);
    let kept = |reason: KeepReason| Decision {
        written_reason: reason.word().to_owned(),
        reason: Some(reason),
        ..keep(Item::tweet(1), text_hash("One"), Vec::new())
    };
    let found = || vec![Finding::new(&STORY, Item::tweet(1), "m")];
    site.decisions = vec![kept(KeepReason::PublicFigure)];
    let mut findings = found();
    apply(&site, sound::TODAY, &mut findings);
    assert_eq!((findings[0].state, findings.len()), (State::Open, 2));
    let fault = &findings[1];
    assert_eq!((fault.kind.code, fault.weight), ("PR-02", Weight::Blocks));
    assert_eq!(fault.message, "public-figure is no reason that answers AR-11 on tweet:1.");
    assert_eq!(fault.mend, "Write reason = one of: seen-and-clear, false-alarm, other.");
    assert_eq!(fault.place.as_ref().map(|place| place.file.as_ref()), Some("reviews.toml"));
    for reason in [KeepReason::SeenAndClear, KeepReason::FalseAlarm, KeepReason::Other] {
        site.decisions = vec![kept(reason)];
        assert_eq!(outcome(&site, found().remove(0)), (State::Answered, 0), "{}", reason.word());
    }
}

#[test]
fn what_a_rule_without_an_answer_only_asks_is_answered_and_what_it_blocks_is_not() {
    static NAME: Kind = Kind { code: "ID-01", name: "unnamed-doctor", weight: Weight::Blocks, answer: Answer::Never };
    let mut site = site(&[]);
    let hash = text_hash(&site.doctor.source);
    let decision = keep(Item::profile(), hash, Vec::new());
    site.decisions = vec![Decision {
        rule: NAME.code.to_owned(),
        written_reason: "false-alarm".to_owned(),
        reason: Some(KeepReason::FalseAlarm),
        ..decision
    }];
    let found = |weight| Finding::new(&NAME, Item::profile(), "m").weighing(weight);
    assert_eq!(outcome(&site, found(Weight::Asks)), (State::Answered, 0));
    assert_eq!(outcome(&site, found(Weight::Blocks)), (State::Open, 1));
}
