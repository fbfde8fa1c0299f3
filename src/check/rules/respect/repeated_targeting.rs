//! Three items and more that speak badly of one person within thirty days are looked at together.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::check::basis;
use crate::check::text::ArchiveView;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::TweetId;

/// RS-05: Do not come back to one person again and again.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "RS-05", name: "repeated-targeting", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_14],
    asks: "Do not come back to one person again and again.",
    because: "To target a person deliberately is what you must not do, even where each item alone is fair.",
    mend: "Ask yourself: would the person, reading all of them at once, feel hunted? Leave them held back.",
    look: &[Look::Archive(look)],
    fails: &[Example::Day(&[
        "@x is a clown",
        "@x is wrong again, embarrassing",
        "@x has no idea. Ridiculous nonsense, @x is a joke",
    ])],
    passes: &[Example::Day(&["@x is a clown", "I disagree with @x: the data show otherwise", "@y has a new paper"])],
};

/// How many items on one person, within how long.
const ITEMS: usize = 3;
const WITHIN: SignedDuration = SignedDuration::from_hours(30 * 24);

fn look(view: &ArchiveView<'_>, findings: &mut Vec<Finding>) {
    let mut by_target: BTreeMap<&str, Vec<(Timestamp, TweetId)>> = BTreeMap::new();
    for (tweet, noticed) in view.tweets {
        for target in &noticed.tone.targets {
            by_target.entry(target).or_default().push((tweet.time, tweet.id));
        }
    }
    for items in by_target.values_mut().filter(|items| items.len() >= ITEMS) {
        items.sort();
        for run in runs(items) {
            let members: Vec<Item> = run.iter().map(|(_, id)| Item::tweet(id)).collect();
            let first = members.first().cloned().unwrap_or_else(Item::site);
            let message = format!("{} tweets within thirty days speak badly of the same person.", members.len());
            findings.push(RULE.finding(first, message).joining(members));
        }
    }
}

/// Runs of items in which any three follow within the time, each as long as it goes.
fn runs(items: &[(Timestamp, TweetId)]) -> Vec<&[(Timestamp, TweetId)]> {
    let mut runs = Vec::new();
    let mut start = 0;
    while start + ITEMS <= items.len() {
        let is_close = |at: usize| at < items.len() && items[at].0.duration_since(items[at + 1 - ITEMS].0) <= WITHIN;
        let mut end = start + ITEMS - 1;
        if is_close(end) {
            while is_close(end + 1) {
                end += 1;
            }
            runs.push(&items[start..=end]);
            start = end + 1;
        } else {
            start += 1;
        }
    }
    runs
}
