//! Tweets of the months in which Circle existed, where nothing shows that everybody could read them: they are held
//! back all together, and asked about once.

use std::collections::{BTreeMap, HashMap};

use super::chains;
use super::tweets::WhyHeld;
use crate::check::kinds;
use crate::finding::{Finding, Item, State, Weight};
use crate::model::{Audience, LeftOut, Site, Tweet, TweetId, TweetKind, circle_existed};

/// Holds back what is in doubt, unless the author has said that it may be shown.
pub(super) fn hold(
    site: &Site,
    left_out: &HashMap<TweetId, LeftOut>,
    why: &mut HashMap<TweetId, WhyHeld>,
    findings: &mut Vec<Finding>,
) {
    let settings = &site.settings.archive;
    let says = match (settings.used_circle, settings.circle_confirmed_on) {
        (Some(false), _) | (Some(true), Some(_)) => return,
        (Some(true), None) => "site.toml does not confirm that they may be public",
        (None, _) => "site.toml does not say whether you used one",
    };
    let kind = kinds::AR_10;
    let mut count = 0;
    for tweet in in_doubt(site).into_iter().filter(|tweet| !left_out.contains_key(&tweet.id)) {
        let codes = why.entry(tweet.id).or_default();
        if !codes.iter().any(|code| code == kind.code) {
            codes.push(kind.code.to_owned());
            count += 1;
        }
    }
    if count > 0 {
        let tweets = if count == 1 { "1 tweet" } else { &format!("{count} tweets") };
        let says = format!(
            "{tweets} of September 2022 to October 2023 may have been for a Circle, and {says}; they are held back."
        );
        let finding = Finding::new(kind, Item::site(), says).at(site.settings.places.of("archive"));
        findings.push(Finding { state: State::Withheld, ..finding.weighing(Weight::Asks) });
    }
}

/// Own conversations that began in those months, and of which nothing is known to be public. A continuation has the
/// audience of what it continues.
fn in_doubt(site: &Site) -> Vec<&Tweet> {
    let all: chains::ById<'_> = site.tweets.iter().chain(&site.held).map(|tweet| (tweet.id, tweet)).collect();
    let roots: BTreeMap<TweetId, TweetId> = chains::roots(&all).into_iter().collect();
    let mut conversations: BTreeMap<TweetId, Vec<&Tweet>> = BTreeMap::new();
    for (id, root) in roots {
        conversations.entry(root).or_default().extend(all.get(&id));
    }
    let is_public = |tweet: &&Tweet| {
        let passes_on = matches!(tweet.kind, TweetKind::Retweet { .. });
        tweet.known_public || tweet.audience == Audience::Community || passes_on
    };
    conversations.retain(|root, tweets| began_then(all.get(root).copied(), tweets) && !tweets.iter().any(is_public));
    conversations.into_values().flatten().collect()
}

/// Whether a conversation began while Circle existed; where its first tweet is not there, whether any of it is of then.
fn began_then(root: Option<&Tweet>, tweets: &[&Tweet]) -> bool {
    let first = root.filter(|root| root.reply_to.as_ref().is_none_or(|to| !to.own || to.id.is_none()));
    match first {
        Some(first) => circle_existed(first.time),
        None => tweets.iter().any(|tweet| circle_existed(tweet.time)),
    }
}
