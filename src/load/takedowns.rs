//! `.held/takedowns.toml` → what was taken down, and what of it is here all the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Item, Place};
use crate::load::toml::{Keys, TomlSource, read};
use crate::model::{LeftOut, Media, Post, Takedown, Tweet, TweetId};

const FILE: &str = ".held/takedowns.toml";

/// Reads the list; nothing where there is none.
pub fn load(text: Option<&str>, findings: &mut Vec<Finding>) -> Vec<Takedown> {
    let Some(whole) = text else { return Vec::new() };
    let source = TomlSource { file: FILE, whole, range: 0..whole.len(), item: Item::file(FILE) };
    let read = read(source, findings, |keys| {
        if keys.number("version") != Some(1) {
            keys.refuse("version", "This version is not known.", "Write version = 1, or update the tool.");
        }
        keys.tables("takedowns").iter().map(takedown).collect()
    });
    read.0
}

fn takedown(keys: &Keys<'_>) -> Takedown {
    keys.text("reason");
    let written = keys.text("item").unwrap_or_default();
    let takedown = Takedown { item: Item::written(&written), date: keys.date("date"), at: keys.place() };
    if takedown.tweet().is_none() && takedown.post().is_none() {
        keys.refuse("item", format!("`{written}` is no item that can be taken down."), "Write tweet:ID or post:PATH.");
    }
    takedown
}

/// The lists from which what was taken down has to go.
pub struct Lists<'a> {
    /// Tweets of the folder or of an export.
    pub tweets: &'a mut Vec<Tweet>,
    /// Tweets of `.held/`.
    pub held: &'a mut Vec<Tweet>,
    /// Pictures of `.held/`.
    pub held_media: &'a mut Vec<(TweetId, Media)>,
    /// Posts.
    pub posts: &'a mut Vec<Post>,
    /// How many tweets are left out, and why.
    pub left_out: &'a mut BTreeMap<LeftOut, u64>,
}

/// Takes everything that was taken down out of the lists. What of it lies where it would be published comes back, with
/// its place.
pub fn take_out(takedowns: &mut Vec<Takedown>, lists: Lists<'_>) -> Vec<(Item, Place)> {
    let mut ids: BTreeSet<TweetId> = takedowns.iter().filter_map(Takedown::tweet).collect();
    // A later version of what was taken down has nearly the same words.
    for tweet in lists.tweets.iter().chain(lists.held.iter()) {
        let earlier = takedowns.iter().find(|taken| taken.tweet().is_some_and(|id| tweet.replaces.contains(&id)));
        if let Some(earlier) = earlier.filter(|_| ids.insert(tweet.id)) {
            let later = Takedown { item: Item::tweet(tweet.id), ..earlier.clone() };
            takedowns.push(later);
        }
    }
    let paths: BTreeSet<String> = takedowns.iter().filter_map(Takedown::post).map(str::to_owned).collect();
    let mut back_again = Vec::new();
    let before = lists.tweets.len() + lists.held.len();
    let committed = |tweet: &Tweet| tweet.at.clone().filter(|at| at.file.starts_with("tweets/"));
    for tweet in lists.tweets.iter().filter(|tweet| ids.contains(&tweet.id)) {
        // About the file, since a finding about a tweet would be settled by withholding it.
        back_again.extend(committed(tweet).map(|at| (Item::file(at.file.as_ref()), at)));
    }
    for post in lists.posts.iter().filter(|post| paths.contains(post.path.as_str())) {
        back_again.push((Item::post(&post.path), Place::file(post.path.as_str())));
    }
    lists.tweets.retain(|tweet| !ids.contains(&tweet.id));
    lists.held.retain(|tweet| !ids.contains(&tweet.id));
    lists.held_media.retain(|(tweet, _)| !ids.contains(tweet));
    lists.posts.retain(|post| !paths.contains(post.path.as_str()));
    let gone = before - lists.tweets.len() - lists.held.len();
    if gone > 0 {
        *lists.left_out.entry(LeftOut::TakenDown).or_default() += gone as u64;
    }
    back_again
}
