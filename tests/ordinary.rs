//! How often the rules on texts stop an ordinary tweet without need: the invented ones of `tests/check/ordinary/`, each
//! looked at by every rule on texts. `cargo test --test ordinary -- --nocapture` lists those that are stopped.

#[path = "support/sets.rs"]
mod sets;

use byname::check::measured::{MEASURED, Outcome};
use byname::check::sound;
use byname::check::text::{Looker, tweet_texts};
use byname::finding::Weight;
use byname::model::{Tweet, TweetId, TweetKind};
use byname::value::Handle;

const TWEETS: &str = include_str!("check/ordinary/tweets.txt");
const HELD_OUT: &str = include_str!("check/ordinary/held_out.txt");

/// Of a thousand ordinary tweets so many may be asked about, and so many held back as certain.
const ASKED: usize = 6;
const BLOCKED: usize = 1;

fn tweet(number: u64, text: &str) -> Tweet {
    let handle = Handle::parse("exampledoctor").expect("a handle");
    let time = "2026-03-01T09:30:00Z".parse().expect("a time");
    let kind = if text.starts_with('@') { TweetKind::Reply } else { TweetKind::Own };
    Tweet { kind, ..Tweet::new(TweetId(number), handle, time, text) }
}

/// How many of a set are stopped, and which.
#[derive(Default)]
struct Count {
    all: usize,
    asked: usize,
    blocked: usize,
    stopped: String,
}

impl Count {
    fn of(name: &str, set: &str) -> Count {
        let site = sound::site();
        let looker = Looker::new(&site);
        let mut count = Count::default();
        for (number, text) in (1..).zip(sets::texts(set)) {
            let tweet = tweet(number, text);
            let found: Vec<_> = tweet_texts(&tweet).iter().flat_map(|source| looker.look(source)).collect();
            count.all += 1;
            let Some(heaviest) = found.iter().max_by_key(|finding| finding.weight) else { continue };
            match heaviest.weight {
                Weight::Blocks => count.blocked += 1,
                Weight::Asks => count.asked += 1,
                Weight::Warns | Weight::Informs => continue,
            }
            count.stopped.push_str(&format!("{} {:?}: {text}\n", heaviest.kind.code, heaviest.weight));
        }
        println!("{name}: {} tweets, {} asked about, {} blocked", count.all, count.asked, count.blocked);
        count
    }
}

#[test]
fn ordinary_tweets_are_seldom_asked_about_and_nearly_never_blocked() {
    let sets = [Count::of("worked on", TWEETS), Count::of("held out", HELD_OUT)];
    let sum = |of: fn(&Count) -> usize| sets.iter().map(of).sum::<usize>();
    let (all, asked, blocked) = (sum(|set| set.all), sum(|set| set.asked), sum(|set| set.blocked));
    let stopped: String = sets.iter().map(|set| set.stopped.as_str()).collect();
    println!("{stopped}");
    assert!(all >= 1000, "the sets have {all} tweets");
    assert!(asked * 1000 <= ASKED * all, "{asked} of {all} asked about:\n{stopped}");
    assert!(blocked * 1000 <= BLOCKED * all, "{blocked} of {all} blocked:\n{stopped}");
    let stated = MEASURED.iter().find(|measured| measured.name == "invented-tweets").expect("it is stated");
    let Outcome::Alarms { all: said, blocked: said_blocked, asked: said_asked } = stated.result else {
        panic!("alarms are counted: {stated:?}")
    };
    let said = [said, said_blocked, said_asked].map(|count| usize::try_from(count).expect("a small number"));
    assert_eq!(said, [all, blocked, asked], "src/check/measured.rs says otherwise");
}
