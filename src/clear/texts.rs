//! Looking at every text that could be shown, before any page is made of it.

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use crate::check::{Looker, Noticed, folder_texts, tweet_texts};
use crate::finding::{Finding, Item};
use crate::model::{LeftOut, Site, Tweet, TweetId, Verdict};

/// Runs the text rules over the profile, posts, pages, the follow list, and every tweet that is not left out for its
/// kind; then the rules on several tweets together over those that nobody decided to withhold.
pub fn look(site: &Site, left_out: &HashMap<TweetId, LeftOut>) -> Vec<Finding> {
    let looker = Looker::new(site);
    let texts = folder_texts(site);
    let found: Vec<Vec<Finding>> = texts.par_iter().map(|source| looker.look(source)).collect();
    let mut findings: Vec<Finding> = found.into_iter().flatten().collect();
    let all = site.tweets.iter().chain(&site.held);
    let tweets: Vec<&Tweet> = all.filter(|tweet| !left_out.contains_key(&tweet.id)).collect();
    let looked: Vec<(Vec<Finding>, Noticed)> = tweets.par_iter().map(|tweet| look_at_tweet(tweet, &looker)).collect();
    let withheld = withheld(site);
    let mut together = Vec::new();
    for (tweet, (found, noticed)) in tweets.into_iter().zip(looked) {
        findings.extend(found);
        if !withheld.contains(&tweet.id) {
            together.push((tweet, noticed));
        }
    }
    together.sort_by_key(|(tweet, _)| tweet.id);
    findings.extend(looker.look_at_archive(&together));
    findings
}

/// What a person decided not to publish joins no other.
fn withheld(site: &Site) -> HashSet<TweetId> {
    let decided = site.decisions.iter().filter(|decision| decision.verdict == Verdict::Withhold);
    decided.filter_map(|decision| decision.item.tweet_id().and_then(TweetId::parse)).collect()
}

/// A tweet's words and the alt text of its pictures. What is found in an alt text holds back the tweet, because the
/// words of the two are read together.
fn look_at_tweet(tweet: &Tweet, looker: &Looker<'_>) -> (Vec<Finding>, Noticed) {
    let mut noticed = Noticed::default();
    let item = Item::tweet(tweet.id);
    let of_tweet = |finding: Finding| {
        let mend = finding.mend.replace(finding.item.as_str(), item.as_str());
        Finding { item: item.clone(), mend, ..finding }
    };
    let texts = tweet_texts(tweet);
    let found = texts.iter().flat_map(|source| looker.look_and_notice(source, &mut noticed));
    (found.map(of_tweet).collect(), noticed)
}
