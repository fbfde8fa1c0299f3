//! Looking at every text that could be shown, before any page is made of it.

use rayon::prelude::*;

use crate::check::{folder_texts, look_at_text, tweet_texts};
use crate::finding::{Finding, Item};
use crate::model::{Site, Tweet};

/// Runs the text rules over the profile, posts, pages, the follow list, and every tweet.
pub fn look(site: &Site) -> Vec<Finding> {
    let mut findings: Vec<Finding> = folder_texts(site).iter().flat_map(|source| look_at_text(source, site)).collect();
    let tweets: Vec<&Tweet> = site.tweets.iter().chain(&site.held).collect();
    let of_tweets: Vec<Vec<Finding>> = tweets.par_iter().map(|tweet| look_at_tweet(tweet, site)).collect();
    findings.extend(of_tweets.into_iter().flatten());
    findings
}

/// A tweet's words and the alt text of its pictures. What is found in an alt text holds back the tweet, because the
/// words of the two are read together.
fn look_at_tweet(tweet: &Tweet, site: &Site) -> Vec<Finding> {
    let found = tweet_texts(tweet).into_iter().flat_map(|source| look_at_text(&source, site));
    let item = Item::tweet(tweet.id);
    let of_tweet = |finding: Finding| {
        let mend = finding.mend.replace(finding.item.as_str(), item.as_str());
        Finding { item: item.clone(), mend, ..finding }
    };
    found.map(of_tweet).collect()
}
