//! All facts after loading: what the folder and the export say, before anything is held back.

use std::collections::BTreeMap;

use crate::finding::{Item, Place};
use crate::model::{
    AccountProfile, Article, Decision, Doctor, FollowList, Media, OwnPage, Post, Private, ReadExport, Settings,
    Takedown, Tweet, TweetId,
};
use crate::value::Handle;

/// Where keys stand in a file, by their dotted name such as `interests.none`.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The file itself.
    pub file: String,
    /// By dotted key.
    pub by_key: BTreeMap<String, Place>,
}

impl Places {
    /// The place of a key, or else of the file.
    pub fn of(&self, key: &str) -> Place {
        self.by_key.get(key).cloned().unwrap_or_else(|| Place::file(self.file.as_str()))
    }
}

/// Why an entry of the archive is not shown although nothing was found in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// A reply to another person, or below one.
    Reply,
    /// A retweet.
    Retweet,
    /// An earlier version of an edited tweet.
    Edited,
    /// The same id a second time.
    Repeated,
    /// Nothing is left to show once its pictures are held back.
    PictureOnly,
    /// The doctor took it down.
    TakenDown,
}

impl LeftOut {
    /// All of them.
    pub const ALL: [LeftOut; 6] = [
        LeftOut::Reply,
        LeftOut::Retweet,
        LeftOut::Edited,
        LeftOut::Repeated,
        LeftOut::PictureOnly,
        LeftOut::TakenDown,
    ];

    /// The key in the JSON report.
    pub fn word(self) -> &'static str {
        match self {
            LeftOut::Reply => "reply",
            LeftOut::Retweet => "retweet",
            LeftOut::Edited => "edited",
            LeftOut::Repeated => "repeated",
            LeftOut::PictureOnly => "picture-only",
            LeftOut::TakenDown => "taken-down",
        }
    }
}

/// A post or page that is not published today, and why.
#[derive(Clone, Debug)]
pub struct LeftOutPage {
    /// Path in the folder.
    pub path: String,
    /// Such as `draft`, `scheduled for 2027-01-01 09:00 (Europe/London)`.
    pub reason: String,
}

/// What is known of the archive as a whole.
#[derive(Clone, Debug, Default)]
pub struct ArchiveFacts {
    /// How many entries were read.
    pub read: u64,
    /// How many could not be read.
    pub skipped: u64,
    /// The account's handle, where the export says.
    pub handle: Option<Handle>,
    /// Private files that were seen by name and not opened.
    pub private_files_ignored: u64,
    /// Where the tweets come from, for messages: `export.zip` or `tweets/`.
    pub origin: String,
    /// What the account says of itself, in the newest export that is read.
    pub profile: Option<AccountProfile>,
    /// The exports that hold tweets of the doctor, in the order of their names. Empty where `tweets/` was read.
    pub exports: Vec<ReadExport>,
}

/// A file of `static/`, or beside a post, that is published as it is.
#[derive(Clone, Debug)]
pub struct StaticFile {
    /// Path in the folder.
    pub file: String,
    /// Where it is published.
    pub path: crate::value::SitePath,
}

/// What lies around: facts about the folder that are no content.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// Every path of the folder, outside `.held/`, `.git/` and the output, with `/`.
    pub paths: Vec<String>,
    /// Paths in the git index of the repository that holds the folder, relative to the folder where they lie in it.
    /// Empty without a repository.
    pub tracked: Vec<String>,
    /// Whether `.held/` is here, so that this is the computer on which was decided.
    pub has_held: bool,
    /// The salt of the hashes of unpublished texts, `.held/salt`.
    pub salt: Option<[u8; 32]>,
}

/// All facts.
#[derive(Clone, Debug)]
pub struct Site {
    /// `site.toml`.
    pub settings: Settings,
    /// `profile.md`.
    pub doctor: Doctor,
    /// Posts published today, newest first.
    pub posts: Vec<Post>,
    /// Own pages.
    pub pages: Vec<OwnPage>,
    /// `following.toml`.
    pub follows: FollowList,
    /// Every tweet read, by id, the held ones of `.held/` not among them.
    pub tweets: Vec<Tweet>,
    /// Ids and text of tweets that lie in `.held/`: counted and listed, never shown.
    pub held: Vec<Tweet>,
    /// Pictures of `.held/media/`, which wait to be looked at, each with its tweet.
    pub held_media: Vec<(TweetId, Media)>,
    /// What is known of the archive.
    pub archive: Option<ArchiveFacts>,
    /// Articles of the export that is imported; they become drafts and are never shown.
    pub articles: Vec<Article>,
    /// Entries of the archive that were dropped while it was read.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// Posts and pages that are not published today.
    pub left_out_pages: Vec<LeftOutPage>,
    /// Decisions of `reviews.toml` and `.held/`.
    pub decisions: Vec<Decision>,
    /// What was taken down. None of it is in any other list here.
    pub takedowns: Vec<Takedown>,
    /// What was taken down and lies in the part of the folder that is published again, with its place.
    pub back_again: Vec<(Item, Place)>,
    /// Files published as they are.
    pub files: Vec<StaticFile>,
    /// What lies around.
    pub surroundings: Surroundings,
    /// What only the doctor may know, from `.held/`. Nothing where `.held/` is not on this computer.
    pub private: Option<Private>,
}

impl Site {
    /// A site that says who the doctor is, and nothing else yet.
    pub fn new(settings: Settings, doctor: Doctor) -> Site {
        Site {
            settings,
            doctor,
            posts: Vec::new(),
            pages: Vec::new(),
            follows: FollowList::default(),
            tweets: Vec::new(),
            held: Vec::new(),
            held_media: Vec::new(),
            archive: None,
            articles: Vec::new(),
            left_out: BTreeMap::new(),
            left_out_pages: Vec::new(),
            decisions: Vec::new(),
            takedowns: Vec::new(),
            back_again: Vec::new(),
            files: Vec::new(),
            surroundings: Surroundings::default(),
            private: None,
        }
    }
}
