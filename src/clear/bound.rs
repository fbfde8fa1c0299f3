//! What a decision is bound to: the words that readers see of an item, and their hash. What is public has a plain hash,
//! so that a build elsewhere verifies it; what is not has one that is worth nothing without the salt of this computer.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::chains;
use crate::finding::{Item, Place};
use crate::model::{Bound, Follow, Site, Tweet, TweetId};

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
    tweets: chains::ById<'s>,
    media: HashSet<&'s str>,
    // Worked out when they are asked for, and for all items at once: decisions may be many.
    roots: OnceCell<HashMap<TweetId, TweetId>>,
    threads: OnceCell<HashMap<TweetId, Vec<&'s Tweet>>>,
    days: OnceCell<HashMap<String, Vec<&'s Tweet>>>,
    files: OnceCell<HashMap<&'s str, &'s str>>,
    follows: OnceCell<HashMap<&'s str, &'s Follow>>,
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
            roots: OnceCell::new(),
            threads: OnceCell::new(),
            days: OnceCell::new(),
            files: OnceCell::new(),
            follows: OnceCell::new(),
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
            "post" => self.files().get(name).map(|source| (*source).to_owned()),
            "follow" => self.follows().get(name).map(|follow| follow.words()),
            "profile" => Some(site.doctor.source.clone()),
            "site" => Some(site.settings.source.clone()),
            "page" | "file" => Some(name.to_owned()),
            _ => None,
        }
    }

    /// The tweets of a thread (the first and all that continues it) or of a day, oldest first; none for another item.
    pub fn members(&self, item: &str) -> Vec<&'s Tweet> {
        let members = match item.split_once(':') {
            Some(("thread", root)) => TweetId::parse(root).and_then(|root| self.threads().get(&root)),
            Some(("day", day)) => self.days().get(day),
            _ => None,
        };
        members.cloned().unwrap_or_default()
    }

    /// The first tweet of the own conversation that a tweet stands in.
    pub fn root(&self, tweet: &Tweet) -> TweetId {
        self.roots().get(&tweet.id).copied().unwrap_or(tweet.id)
    }

    fn roots(&self) -> &HashMap<TweetId, TweetId> {
        self.roots.get_or_init(|| chains::roots(&self.tweets))
    }

    fn threads(&self) -> &HashMap<TweetId, Vec<&'s Tweet>> {
        self.threads.get_or_init(|| self.grouped(|tweet| self.root(tweet)))
    }

    fn days(&self) -> &HashMap<String, Vec<&'s Tweet>> {
        let zone = &self.site.settings.time_zone;
        self.days.get_or_init(|| self.grouped(|tweet| tweet.day(zone).to_string()))
    }

    /// All tweets by something that several of them have, oldest first.
    fn grouped<K: std::hash::Hash + Eq>(&self, key: impl Fn(&Tweet) -> K) -> HashMap<K, Vec<&'s Tweet>> {
        let mut groups: HashMap<K, Vec<&Tweet>> = HashMap::new();
        for tweet in self.tweets.values() {
            groups.entry(key(tweet)).or_default().push(tweet);
        }
        groups.values_mut().for_each(|tweets| tweets.sort_by_key(|tweet| tweet.id));
        groups
    }

    /// The words of every post and page, by its path.
    fn files(&self) -> &HashMap<&'s str, &'s str> {
        self.files.get_or_init(|| {
            let posts = self.site.posts.iter().map(|post| (post.path.as_str(), post.source.as_str()));
            let pages = self.site.pages.iter().map(|page| (page.path.as_str(), page.source.as_str()));
            pages.chain(posts).collect()
        })
    }

    /// The entries of the follow list by handle; of several with one handle the first.
    fn follows(&self) -> &HashMap<&'s str, &'s Follow> {
        self.follows.get_or_init(|| {
            let mut follows = HashMap::new();
            for follow in self.site.follows.all() {
                follows.entry(follow.written_handle.as_str()).or_insert(follow);
            }
            follows
        })
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
