//! What the rules on patients' stories find, measured on invented tweets: of clinicians about one patient, of clinicians
//! about none, and of other people. Each set has a half that was looked at while the rules were made, and a half held
//! out. `STORIES=dev cargo test --test stories -- --nocapture` lists what is missed and what is a false alarm.

#[path = "support/sets.rs"]
mod sets;

use byname::check::{About, Looker, Origin, TextSource, sound};
use byname::finding::{Finding, Item, Weight};

const ONE_PATIENT: &str = include_str!("check/stories/one_patient.txt");
const GENERIC: &str = include_str!("check/stories/generic.txt");
const ORDINARY: &str = include_str!("check/stories/ordinary.txt");

/// The rules on stories.
const RULES: [&str; 9] = ["CF-09", "CF-10", "CF-11", "CF-13", "CF-14", "CF-16", "CF-19", "CF-23", "CF-15"];

fn look(looker: &Looker<'_>, text: &str) -> Vec<Finding> {
    let source = TextSource { item: Item::tweet(1), text, origin: Origin::Nowhere, about: About::Words };
    let found = looker.look(&source).into_iter();
    found.filter(|finding| RULES.contains(&finding.kind.code)).collect()
}

/// How many of a half were asked about, and how many there are.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    asked: usize,
    warned: usize,
    all: usize,
}

impl Count {
    fn share(self) -> f64 {
        self.asked as f64 / self.all.max(1) as f64
    }
}

/// The half that was looked at, and the half held out.
fn measure(name: &str, set: &str, is_wanted: bool) -> [Count; 2] {
    let site = sound::site();
    let looker = Looker::new(&site);
    let mut counts = [Count::default(); 2];
    let listed = std::env::var("STORIES").unwrap_or_default();
    for (at, line) in sets::texts(set).enumerate() {
        let found = look(&looker, line);
        let asks = found.iter().any(|finding| finding.weight >= Weight::Asks);
        let half = &mut counts[at % 2];
        half.all += 1;
        half.asked += usize::from(asks);
        half.warned += usize::from(!asks && !found.is_empty());
        let wrong = asks != is_wanted;
        if wrong && (listed == "all" || listed == "dev" && at % 2 == 0) {
            println!("{name}: {line}");
        }
    }
    let [looked_at, held_out] = counts;
    println!(
        "{name}: looked at {}/{} asked ({} warned), held out {}/{} asked ({} warned)",
        looked_at.asked, looked_at.all, looked_at.warned, held_out.asked, held_out.all, held_out.warned
    );
    counts
}

#[test]
fn most_stories_of_one_patient_are_asked_about() {
    for half in measure("one patient", ONE_PATIENT, true) {
        assert!(half.all >= 100 && half.share() >= 0.85, "{half:?}");
    }
}

#[test]
fn few_tweets_of_clinicians_about_nobody_are_asked_about() {
    for half in measure("generic", GENERIC, false) {
        assert!(half.all >= 100 && half.share() <= 0.05, "{half:?}");
    }
}

/// The set is made of near misses only, each with words of care or of persons; of whole archives of people who are no
/// clinicians about 1 to 2 tweets in 1,000 are asked about.
#[test]
fn few_near_misses_of_other_people_are_asked_about() {
    let both = measure("ordinary", ORDINARY, false);
    let all: usize = both.iter().map(|half| half.all).sum();
    let asked: usize = both.iter().map(|half| half.asked).sum();
    assert!(all >= 280 && asked * 100 <= all * 12, "{both:?}");
}
