//! Three heated replies and more to one person within a day are looked at together.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::check::basis;
use crate::check::text::ArchiveView;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Tweet, TweetId, TweetKind};

/// RS-08: Step out of a heated exchange.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "RS-08", name: "heated-exchange", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::BMJ_PITFALLS, &basis::LMC_TIPS],
    asks: "Step out of a heated exchange.",
    because: "Nobody who reads a quarrel remembers who was right.",
    mend: "Ask yourself: does the exchange still help anybody who reads it today? Leave them held back.",
    look: &[Look::Archive(look)],
    fails: &[Example::Made("tweet", "heated-replies")],
    passes: &[Example::Day(&["Walking is good.", "This rota is a disgrace.", "Good night."])],
};

/// How many heated replies to one person, within how long.
const REPLIES: usize = 3;
const WITHIN: SignedDuration = SignedDuration::from_hours(24);

fn look(view: &ArchiveView<'_>, findings: &mut Vec<Finding>) {
    let mut by_person: BTreeMap<String, Vec<(Timestamp, TweetId)>> = BTreeMap::new();
    for (tweet, _) in view.tweets.iter().filter(|(_, noticed)| noticed.tone.is_heated) {
        if let Some(person) = answered(tweet) {
            by_person.entry(person).or_default().push((tweet.time, tweet.id));
        }
    }
    for replies in by_person.values_mut() {
        replies.sort();
        let mut rest: &[(Timestamp, TweetId)] = replies;
        while let Some((first, _)) = rest.first() {
            let near = rest.iter().take_while(|(time, _)| time.duration_since(*first) <= WITHIN).count();
            if near >= REPLIES {
                let members: Vec<Item> = rest[..near].iter().map(|(_, id)| Item::tweet(id)).collect();
                let item = members.first().cloned().unwrap_or_else(Item::site);
                let message = format!("{near} replies to the same person within a day are written in heat.");
                findings.push(RULE.finding(item, message).joining(members));
            }
            rest = &rest[if near >= REPLIES { near } else { 1 }..];
        }
    }
}

/// Whom a tweet answers, other than the author.
fn answered(tweet: &Tweet) -> Option<String> {
    let reply = tweet.reply_to.as_ref().filter(|reply| !reply.own);
    let named = reply.and_then(|reply| reply.handle.as_ref()).map(|handle| handle.as_str().to_lowercase());
    let first = || {
        let word = tweet.text.split_whitespace().next()?;
        let handle = word.strip_prefix('@')?.trim_matches(|c: char| !c.is_alphanumeric() && c != '_');
        Some(handle.to_lowercase())
    };
    let is_reply = tweet.kind == TweetKind::Reply || reply.is_some();
    named.or_else(|| if is_reply { first() } else { None })
}
