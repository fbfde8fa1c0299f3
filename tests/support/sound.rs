//! The sound folder, in which no rule finds anything, and sound tweets.

use std::collections::BTreeMap;

use byname::check::sound;
use byname::model::{Tweet, TweetId, tweet_line};
use byname::value::Handle;

/// Files by their path.
pub type Folder = BTreeMap<String, Vec<u8>>;

/// The sound folder, in which no rule finds anything.
pub fn sound_folder() -> Folder {
    let files = [
        ("site.toml", sound::SETTINGS),
        ("profile.md", sound::PROFILE),
        ("following.toml", sound::FOLLOWING),
        ("posts/sound.md", sound::POST),
    ];
    let mut folder: Folder =
        files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect();
    folder.insert("tweets/2026.jsonl".to_owned(), tweet_line(&tweet(1001)).into_bytes());
    folder
}

/// A sound tweet of the day of the tests' year.
pub fn tweet(id: u64) -> Tweet {
    let handle = Handle::parse("exampledoctor").expect("a handle");
    let time = "2026-03-01T09:30:00Z".parse().expect("a time");
    let tweet = Tweet::new(TweetId(id), handle, time, "Walking is good for most hearts.");
    Tweet { language: Some("en".to_owned()), ..tweet }
}

/// A line of `tweets/`.
pub fn tweet_line(tweet: &Tweet) -> String {
    format!("{}\n", tweet_line::to_line(tweet))
}
