//! One answer of a person, written down: decisions first, then the lines and files that they move. Each step is whole,
//! and what a run that was cut off left undone is ended by [`release`] and [`promote`] of the next.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use super::{decisions, review};
use crate::clear::{self, Held, Known, LEFT_IN_HELD, is_group, is_held};
use crate::finding::{Finding, Item, Place};
use crate::model::{Bound, Decision, Site, TweetId, Verdict};

/// Where decisions about public texts stand, and those about others.
const REVIEWS_FILE: &str = "reviews.toml";
const HELD_FILE: &str = ".held/decisions.toml";

/// The decision to keep what a finding is about, bound to its words: in `reviews.toml` where they are public or are the
/// author's own files, and else in `.held/`, with hashes made with `salt`. `decision` brings reason, name and dates.
pub fn bind(site: &Site, finding: &Finding, decision: &Decision, salt: &[u8; 32]) -> Vec<Decision> {
    let known = Known::of(site);
    let named = |at: &'static str, text_hash: String, members: Vec<Bound>| Decision {
        item: finding.item.clone(),
        rule: finding.kind.code.to_owned(),
        weight: Some(finding.weight),
        at: Place::file(at),
        text_hash,
        members,
        ..decision.clone()
    };
    if is_group(&finding.item) {
        let tweets = finding.members.iter().filter_map(|item| known.tweet(item));
        let (public, other): (Vec<_>, Vec<_>) = tweets.partition(|tweet| is_public(site, tweet.id));
        let bound = |at, salt: Option<&[u8; 32]>, tweets: Vec<&crate::model::Tweet>| {
            let members: Vec<Bound> = tweets.into_iter().map(|tweet| clear::member(tweet, salt)).collect();
            (!members.is_empty()).then(|| named(at, String::new(), members))
        };
        // What is public first: it takes out what was decided in `.held/` before.
        return [bound(REVIEWS_FILE, None, public), bound(HELD_FILE, Some(salt), other)]
            .into_iter()
            .flatten()
            .collect();
    }
    let Some(text) = known.text(finding.item.as_str()) else { return Vec::new() };
    let is_public = finding.item.tweet_id().and_then(TweetId::parse).is_none_or(|id| is_public(site, id));
    vec![if is_public {
        named(REVIEWS_FILE, clear::text_hash(&text), Vec::new())
    } else {
        named(HELD_FILE, clear::keyed_hash(&text, salt), Vec::new())
    }]
}

fn is_public(site: &Site, id: TweetId) -> bool {
    site.tweets.binary_search_by_key(&id, |tweet| tweet.id).is_ok()
}

/// Moves every held tweet that a person kept or redacted, and that nothing holds any more, to `tweets/`, and ends what a
/// run that was cut off had decided and not moved. Which tweets came to `tweets/`.
///
/// # Errors
/// The disk refuses, or a line cannot be read.
pub fn release(folder: &Path, site: &Site, held: &Held) -> io::Result<Vec<TweetId>> {
    let decided: BTreeSet<&Item> = site
        .decisions
        .iter()
        .filter(|decision| decision.verdict != Verdict::Withhold)
        .flat_map(|decision| decision.members.iter().map(|member| &member.item).chain([&decision.item]))
        .collect();
    // A decision to withhold or to show that was written, and whose line or file was not moved any more.
    for decision in site.decisions.iter().filter(|decision| decision.verdict == Verdict::Withhold) {
        if let Some(id) = decision.item.tweet_id().and_then(TweetId::parse).filter(|id| is_public(site, *id)) {
            review::withhold_tweet(folder, id)?;
        }
    }
    for (_, media) in &site.held_media {
        if decided.contains(&Item::media(&media.name)) {
            review::keep_media(folder, &media.name)?;
        }
    }
    let mut moved = Vec::new();
    for (tweet, why) in &held.tweets {
        let is_free = why.iter().all(|why| why == LEFT_IN_HELD);
        if is_free && decided.contains(&Item::tweet(tweet.id)) && review::keep_tweet(folder, tweet.id)? {
            moved.push(tweet.id);
        }
    }
    Ok(moved)
}

/// Writes what was decided about texts that are public by now into `reviews.toml`, so that a build elsewhere knows of it.
/// `site` is the folder as it is now.
///
/// # Errors
/// The disk refuses, or a file is no TOML to which a decision can be added.
pub fn promote(folder: &Path, site: &Site) -> io::Result<()> {
    let known = Known::of(site);
    let pending = |decision: &&Decision| decision.verdict == Verdict::Keep && is_held(&decision.at);
    for decision in site.decisions.iter().filter(pending) {
        if is_group(&decision.item) {
            promote_group(folder, site, &known, decision)?;
            continue;
        }
        let tweet = known.tweet(&decision.item).filter(|tweet| is_public(site, tweet.id));
        let is_bound = |tweet: &crate::model::Tweet| {
            site.surroundings
                .salt
                .as_ref()
                .is_some_and(|salt| clear::keyed_hash(&tweet.text, salt) == decision.text_hash)
        };
        if let Some(tweet) = tweet.filter(|tweet| is_bound(tweet)) {
            let public = Decision {
                at: Place::file(REVIEWS_FILE),
                text_hash: clear::text_hash(&tweet.text),
                ..decision.clone()
            };
            decisions::keep(folder, &public)?;
        }
    }
    Ok(())
}

/// The members of a group that are public by now go to `reviews.toml`; the others stay.
fn promote_group(folder: &Path, site: &Site, known: &Known<'_>, decision: &Decision) -> io::Result<()> {
    let mut members: Vec<Bound> = site
        .decisions
        .iter()
        .filter(|other| other.item == decision.item && other.rule == decision.rule && !is_held(&other.at))
        .flat_map(|other| other.members.clone())
        .collect();
    let before = members.len();
    let mut left = Vec::new();
    for member in &decision.members {
        let tweet = known.tweet(&member.item).filter(|tweet| is_public(site, tweet.id));
        let is_bound = |tweet: &&crate::model::Tweet| clear::member(tweet, site.surroundings.salt.as_ref()) == *member;
        match tweet.filter(is_bound) {
            Some(tweet) => members.push(clear::member(tweet, None)),
            None => left.push(member.clone()),
        }
    }
    if members.len() == before {
        return Ok(());
    }
    members.sort_by(|a, b| a.item.cmp(&b.item));
    members.dedup_by(|a, b| a.item == b.item);
    let public = Decision { at: Place::file(REVIEWS_FILE), members, ..decision.clone() };
    decisions::keep(folder, &public)?;
    if !left.is_empty() {
        decisions::keep(folder, &Decision { members: left, ..decision.clone() })?;
    }
    Ok(())
}
