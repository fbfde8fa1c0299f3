//! Which pictures of tweets wait to be looked at, and in which order.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use crate::check::kinds;
use crate::check::pictures::scene::speaks_of_care;
use crate::clear::clear;
use crate::finding::{Finding, Item, State};
use crate::model::{Media, Site, Tweet, TweetId};
use crate::store::contact::Waiting;

/// Every picture that waits for a look, those with words about care beside them first, then the newest.
pub(super) fn waiting(site: Site, picture_only: &BTreeSet<TweetId>, today: Date) -> Vec<Waiting> {
    let mut media: BTreeMap<String, (TweetId, Media)> = BTreeMap::new();
    for tweet in site.tweets.iter().chain(&site.held) {
        media.extend(tweet.media.iter().map(|one| (one.name.clone(), (tweet.id, one.clone()))));
    }
    for (id, one) in &site.held_media {
        let file = Some(format!(".held/media/{}", one.name));
        media.insert(one.name.clone(), (*id, Media { file, ..one.clone() }));
    }
    let tweets: HashMap<TweetId, Tweet> =
        site.tweets.iter().chain(&site.held).map(|tweet| (tweet.id, tweet.clone())).collect();
    let decided: BTreeSet<String> = site.decisions.iter().map(|decision| decision.item.to_string()).collect();
    let (_, _, findings) = clear(site, today);
    let unseen = |finding: &&Finding| finding.kind == kinds::AR_09 && finding.state == State::Withheld;
    let mut names: BTreeSet<String> = findings
        .iter()
        .filter(unseen)
        .filter_map(|finding| finding.item.as_str().strip_prefix("media:").map(str::to_owned))
        .collect();
    // Of a tweet that is nothing but a picture, nothing is shown until the picture is.
    let alone = media.iter().filter(|(_, (id, _))| picture_only.contains(id));
    names.extend(alone.map(|(name, _)| name.clone()).filter(|name| !decided.contains(Item::media(name).as_str())));
    let private: BTreeSet<TweetId> = findings
        .iter()
        .filter(|finding| finding.kind.is_private())
        .flat_map(|finding| finding.holds())
        .filter_map(|item| item.tweet_id().and_then(TweetId::parse))
        .collect();
    let one = |name: String| {
        let (id, media) = media.get(&name)?.clone();
        let tweet = tweets.get(&id)?.clone();
        let is_clinical =
            private.contains(&id) || speaks_of_care(&tweet.text) || media.alt.as_deref().is_some_and(speaks_of_care);
        Some(Waiting { media, tweet, is_clinical })
    };
    let mut waiting: Vec<Waiting> = names.into_iter().filter_map(one).collect();
    waiting.sort_by_key(|one| (!one.is_clinical, std::cmp::Reverse(one.tweet.id), one.media.name.clone()));
    waiting
}
