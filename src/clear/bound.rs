//! What a decision is bound to: the words that readers see of an item, and their hash. What is public has a plain hash,
//! so that a build elsewhere verifies it; what is not has one that is worth nothing without the salt of this computer.

use std::collections::{HashMap, HashSet};

use crate::finding::{Item, Place};
use crate::model::{Bound, Site, Tweet, TweetId};

const PLAIN: &str = "blake3:";
const KEYED: &str = "keyed:";

/// The hash that binds a decision to the words it was made on. It is published with the text, so it is no secret.
pub fn text_hash(text: &str) -> String {
    format!("{PLAIN}{}", blake3::hash(text.as_bytes()).to_hex())
}

/// The hash of a text that is not public: nobody can try words against it who has not the salt.
pub fn keyed_hash(text: &str, salt: &[u8; 32]) -> String {
    format!("{KEYED}{}", blake3::keyed_hash(salt, text.as_bytes()).to_hex())
}

/// Whether a hash is that of a text. One that was made with another salt, or whose salt is not here, fits nothing.
pub fn fits(hash: &str, text: &str, salt: Option<&[u8; 32]>) -> bool {
    if hash.starts_with(KEYED) {
        salt.is_some_and(|salt| keyed_hash(text, salt) == hash)
    } else {
        text_hash(text) == hash
    }
}

/// A member of a group with the hash of its number and its words: a plain one, or one with the salt.
pub fn member(tweet: &Tweet, salt: Option<&[u8; 32]>) -> Bound {
    let text = text_of_member(tweet);
    let hash = salt.map_or_else(|| text_hash(&text), |salt| keyed_hash(&text, salt));
    Bound { item: Item::tweet(tweet.id), hash }
}

/// Words and number of a member: two tweets with the same words are two.
pub(super) fn text_of_member(tweet: &Tweet) -> String {
    format!("{}\n{}", tweet.id, tweet.text)
}

/// Everything of a site that a decision can be about, by name.
pub struct Known<'s> {
    site: &'s Site,
    tweets: HashMap<TweetId, &'s Tweet>,
    media: HashSet<&'s str>,
}

impl<'s> Known<'s> {
    /// The items of a site.
    pub fn of(site: &'s Site) -> Known<'s> {
        let all = || site.tweets.iter().chain(&site.held);
        let media = all().flat_map(|tweet| &tweet.media).chain(site.held_media.iter().map(|(_, media)| media));
        Known {
            site,
            tweets: all().map(|tweet| (tweet.id, tweet)).collect(),
            media: media.map(|media| media.name.as_str()).collect(),
        }
    }

    /// A tweet by its item.
    pub fn tweet(&self, item: &Item) -> Option<&'s Tweet> {
        self.tweets.get(&TweetId::parse(item.tweet_id()?)?).copied()
    }

    /// The words that a decision on an item is bound to: what readers see of it. Nothing where the item is not there.
    pub fn text(&self, item: &str) -> Option<String> {
        let site = self.site;
        let (kind, name) = item.split_once(':').unwrap_or((item, ""));
        match kind {
            "tweet" => self.tweets.get(&TweetId::parse(name)?).map(|tweet| tweet.text.clone()),
            "thread" | "day" => {
                let members = self.members(item);
                let texts: Vec<String> = members.into_iter().map(text_of_member).collect();
                (!texts.is_empty()).then(|| texts.join("\n"))
            }
            "media" => self.media.get(name).map(|name| (*name).to_owned()),
            "post" => {
                let post = site.posts.iter().find(|post| post.path == name).map(|post| post.source.clone());
                post.or_else(|| site.pages.iter().find(|page| page.path == name).map(|page| page.source.clone()))
            }
            "follow" => {
                let follow = site.follows.all().find(|follow| follow.written_handle == name);
                follow.map(crate::model::Follow::words)
            }
            "profile" => Some(site.doctor.source.clone()),
            "site" => Some(site.settings.source.clone()),
            "page" | "file" => Some(name.to_owned()),
            _ => None,
        }
    }

    /// The tweets of a thread (the first and all that continues it) or of a day, oldest first; none for another item.
    pub fn members(&self, item: &str) -> Vec<&'s Tweet> {
        let mut members: Vec<&Tweet> = match item.split_once(':') {
            Some(("thread", root)) => {
                let root = TweetId::parse(root);
                self.tweets.values().copied().filter(|tweet| Some(self.root(tweet)) == root).collect()
            }
            Some(("day", day)) => {
                let zone = &self.site.settings.time_zone;
                self.tweets.values().copied().filter(|tweet| tweet.day(zone).to_string() == day).collect()
            }
            _ => Vec::new(),
        };
        members.sort_by_key(|tweet| tweet.id);
        members
    }

    /// The first tweet of the own conversation that a tweet stands in.
    pub fn root(&self, tweet: &Tweet) -> TweetId {
        let mut at = tweet;
        // Only a damaged archive holds a ring; it is left after one round.
        for _ in 0..self.tweets.len() {
            let parent = at.reply_to.as_ref().filter(|to| to.own).and_then(|to| to.id);
            match parent.and_then(|id| self.tweets.get(&id)) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        at.id
    }
}

/// The words that a decision on an item is bound to, as [`Known::text`].
pub fn text_of(site: &Site, item: &str) -> Option<String> {
    Known::of(site).text(item)
}

/// Whether an item is of several tweets together.
pub fn is_group(item: &Item) -> bool {
    item.as_str().starts_with("thread:") || item.as_str().starts_with("day:")
}

/// Whether a decision stands in the file that is not committed.
pub fn is_held(at: &Place) -> bool {
    at.file.starts_with(".held/")
}
