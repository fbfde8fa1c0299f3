//! `tweets/*.jsonl` and `.held/tweets/*.jsonl` → tweets. Every line stands for itself; a bad one is named and skipped.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Finding, Item, Place, reading};
use crate::model::tweet_line::{LineFault, TweetLine};
use crate::model::{Tweet, TweetId};

/// Reads files of lines, each with its path in the folder. `alt` is `alt.toml`. The tweets come by id, oldest first.
pub fn load(files: &[(&str, &str)], alt: &BTreeMap<String, String>) -> (Vec<Tweet>, Vec<Finding>) {
    let mut reading = Reading { alt, tweets: BTreeMap::new(), unlike: BTreeSet::new(), findings: Vec::new() };
    for (path, text) in files {
        reading.file(path, text);
    }
    let Reading { mut tweets, unlike, findings, .. } = reading;
    for id in unlike {
        tweets.remove(&id);
    }
    (tweets.into_values().collect(), findings)
}

/// Takes out earlier versions of tweets whose later version is there, in either of the lists, and gives the answers to
/// them a new aim. An earlier import may have written them before the author edited. Returns how many there were.
pub fn drop_replaced(lists: [&mut Vec<Tweet>; 2]) -> u64 {
    let mut by: BTreeMap<TweetId, TweetId> = BTreeMap::new();
    for tweet in lists.iter().flat_map(|list| list.iter()) {
        for earlier in tweet.replaces.iter().filter(|earlier| **earlier < tweet.id) {
            let known = by.entry(*earlier).or_insert(tweet.id);
            *known = tweet.id.max(*known);
        }
    }
    let mut dropped = 0;
    for list in lists {
        let before = list.len();
        list.retain(|tweet| !by.contains_key(&tweet.id));
        dropped += (before - list.len()) as u64;
        for tweet in list {
            let to = tweet.reply_to.as_mut().and_then(|to| to.id.as_mut());
            if let Some((to, last)) = to.and_then(|to| Some((by.get(to).copied()?, to)).map(|(last, to)| (to, last))) {
                *to = last;
            }
        }
    }
    dropped
}

struct Reading<'a> {
    alt: &'a BTreeMap<String, String>,
    tweets: BTreeMap<TweetId, Tweet>,
    /// Ids with two lines that differ: which is meant cannot be told, so neither is used.
    unlike: BTreeSet<TweetId>,
    findings: Vec<Finding>,
}

impl Reading<'_> {
    fn file(&mut self, path: &str, text: &str) {
        let mut in_conflict = false;
        for (index, line) in text.strip_prefix('\u{feff}').unwrap_or(text).lines().enumerate() {
            let at = Place::line(path, u32::try_from(index + 1).unwrap_or(u32::MAX));
            if line.starts_with("<<<<<<<") && !in_conflict {
                in_conflict = true;
                self.say_conflict(at);
            } else if line.starts_with(">>>>>>>") {
                in_conflict = false;
            } else if !in_conflict && !line.trim().is_empty() {
                self.line(line, at);
            }
        }
    }

    fn line(&mut self, line: &str, at: Place) {
        let held = at.file.starts_with(".held/");
        let read = TweetLine::parse(line).and_then(|read| {
            let whole = |message: String| LineFault { column: 0, message };
            if !held && !read.why.is_empty() {
                return Err(whole("it has `why`, which only held tweets have".to_owned()));
            }
            read.tweet().map_err(whole)
        });
        match read {
            Ok(tweet) => self.keep(tweet, at, held),
            Err(fault) => self.skip(line, at, &fault),
        }
    }

    fn keep(&mut self, mut tweet: Tweet, at: Place, held: bool) {
        for media in &mut tweet.media {
            media.alt = self.alt.get(&media.name).cloned();
            if held {
                media.file = Some(format!(".held/media/{}", media.name));
            }
        }
        match self.tweets.get(&tweet.id) {
            None => {
                tweet.at = Some(at);
                self.tweets.insert(tweet.id, tweet);
            }
            Some(first) => {
                let same = Tweet { at: None, ..first.clone() } == tweet;
                self.say_twice(&tweet, same, at);
            }
        }
    }

    fn say_twice(&mut self, tweet: &Tweet, same: bool, at: Place) {
        let id = tweet.id;
        let message = if same {
            format!("The tweet {id} stands in `tweets/` twice; the second line is not used.")
        } else {
            self.unlike.insert(id);
            format!("The tweet {id} stands in `tweets/` twice, with differences; neither line is used.")
        };
        let mend = "Keep the line that you want and delete the other.";
        self.findings.push(Finding::new(&reading::SKIPPED_TWEET, Item::tweet(id), message).at(at).mend(mend));
    }

    fn skip(&mut self, line: &str, at: Place, fault: &LineFault) {
        let before = line.get(..fault.column.saturating_sub(1)).map_or(0, |before| before.chars().count() as u32);
        let at = if fault.column > 0 { Place { column: before + 1, length: 1, ..at } } else { at };
        let item = Item::file(at.file.as_ref());
        let message = format!("This line holds no tweet that can be read, and was skipped: {}.", fault.message);
        let mend = "Bring the line back from the last commit, or delete it and import again.";
        self.findings.push(Finding::new(&reading::SKIPPED_TWEET, item, message).at(at).mend(mend));
    }

    fn say_conflict(&mut self, at: Place) {
        let item = Item::file(at.file.as_ref());
        let message =
            "Two versions of this file were merged by git and not settled; none of the lines in doubt is used.";
        let mend = "Keep the lines that you want and delete the marks <<<<<<<, ======= and >>>>>>>.";
        self.findings.push(Finding::new(&reading::SKIPPED_TWEET, item, message).at(at).mend(mend));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: u32, text: &str) -> String {
        format!(r#"{{"v":1,"id":"{id}","handle":"dr_x","time":"2018-10-10T20:19:24Z","text":"{text}","kind":"own"}}"#)
    }

    fn read(path: &str, text: &str) -> (Vec<u64>, Vec<Finding>) {
        let (tweets, findings) = load(&[(path, text)], &BTreeMap::new());
        (tweets.into_iter().map(|tweet| tweet.id.0).collect(), findings)
    }

    #[test]
    fn a_bad_line_is_named_with_its_place_and_the_others_are_read() {
        let text = format!("{}\n{{\"v\":1,\"id\":}}\n\n{}\n", line(2, "b"), line(1, "a"));
        let (ids, findings) = read("tweets/2018.jsonl", &text);
        assert_eq!(ids, [1, 2]);
        let place = findings[0].place.as_ref().map(ToString::to_string);
        assert_eq!((findings.len(), place.as_deref()), (1, Some("tweets/2018.jsonl:2:13")));
    }

    #[test]
    fn lines_between_the_marks_of_a_merge_are_not_used() {
        let marks = format!(
            "{}\n<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n{}\n",
            line(1, "a"),
            line(2, "b"),
            line(2, "c"),
            line(3, "d")
        );
        let (ids, findings) = read("tweets/2018.jsonl", &marks);
        assert_eq!((ids, findings.len()), (vec![1, 3], 1));
        assert!(findings[0].message.contains("merged by git"));
    }

    #[test]
    fn of_two_lines_that_differ_neither_is_used() {
        let (ids, findings) = read("tweets/2018.jsonl", &format!("{}\n{}\n", line(1, "a"), line(1, "b")));
        assert_eq!((ids, findings.len()), (Vec::new(), 1));
        let (ids, findings) = read("tweets/2018.jsonl", &format!("{}\n{}\n", line(1, "a"), line(1, "a")));
        assert_eq!((ids, findings.len()), (vec![1], 1));
    }

    #[test]
    fn a_held_line_in_the_published_folder_is_not_used() {
        let held = line(1, "a").replace("\"kind\":\"own\"", "\"kind\":\"own\",\"why\":[\"CF-01\"]");
        assert_eq!(read("tweets/2018.jsonl", &held).0, Vec::<u64>::new());
        assert_eq!(read(".held/tweets/2018.jsonl", &held).0, [1]);
    }
}
