//! Clearing: decisions applied, the one place where something is withheld.
//!
//! [`Cleared`] holds only what may be shown. HTML is made from it and from nothing else, so no later step can see what
//! was held back.

mod alt_text;
mod bound;
mod chains;
mod circle;
mod decisions;
#[cfg(test)]
mod decisions_tests;
mod links;
pub mod second_look;
mod texts;
mod threads;
mod tweets;

use std::collections::BTreeMap;

use jiff::civil::Date;

pub use self::bound::{Known, is_group, is_held, keyed_hash, member, text_hash, text_of};
pub use self::decisions::Stale;
pub use self::links::{cut as cut_links, cut_words, first_named, names as names_withheld};
pub use self::tweets::{LEFT_IN_HELD, WhyHeld};
use crate::check;
use crate::finding::Finding;
use crate::model::{
    ArchiveFacts, Article, Doctor, FollowList, LeftOut, LeftOutPage, Media, OwnPage, Pictures, Post, Settings, Site,
    StaticFile, Thread, Tweet, TweetId,
};

/// Only what may be shown. Made by [`clear`] alone: the last field cannot be named elsewhere.
#[derive(Debug)]
pub struct Cleared {
    /// `site.toml`.
    pub settings: Settings,
    /// `profile.md`.
    pub doctor: Doctor,
    /// Posts, newest first.
    pub posts: Vec<Post>,
    /// Own pages.
    pub pages: Vec<OwnPage>,
    /// The follow list.
    pub follows: FollowList,
    /// Tweets that are shown, by id, oldest first. Media that may not be shown are taken out.
    pub tweets: Vec<Tweet>,
    /// Threads of two or more of these tweets, newest first.
    pub threads: Vec<Thread>,
    /// What is known of the archive as a whole.
    pub archive: Option<ArchiveFacts>,
    /// How many tweets are held back.
    pub withheld: u64,
    /// Tweets not shown for their kind.
    pub left_out: BTreeMap<LeftOut, u64>,
    /// Posts and pages not published today.
    pub left_out_pages: Vec<LeftOutPage>,
    /// Files published as they are.
    pub files: Vec<StaticFile>,
    /// The day of the run.
    pub today: Date,
    _proof: Proof,
}

#[derive(Debug)]
struct Proof;

/// What was not cleared: for `site import`, which keeps it in `.held/`, and for nothing else.
#[derive(Debug, Default)]
pub struct Held {
    /// Tweets that are not shown, each with the codes of the rules or the words that keep it back.
    pub tweets: Vec<(Tweet, WhyHeld)>,
    /// Pictures and films of shown tweets that may not be shown yet.
    pub media: Vec<(TweetId, Media)>,
    /// Articles of the export, which are drafts until a person publishes them.
    pub articles: Vec<Article>,
}

impl Held {
    /// Tweets held back for what was found or decided, not those left out for their kind.
    pub fn withheld(&self) -> impl Iterator<Item = TweetId> + '_ {
        let left_out = |why: &WhyHeld| LeftOut::ALL.iter().any(|kind| why.iter().any(|word| word == kind.word()));
        self.tweets.iter().filter(move |(_, why)| !left_out(why)).map(|(tweet, _)| tweet.id)
    }

    /// Keeps a tweet back. Unless the settings trust pictures, its pictures wait by themselves: deciding about the
    /// words of a tweet is not looking at its pictures.
    fn push(&mut self, mut tweet: Tweet, why: WhyHeld, site: &Site) {
        if site.settings.archive.pictures == Pictures::Ask {
            let id = tweet.id;
            self.media.extend(std::mem::take(&mut tweet.media).into_iter().map(|media| (id, media)));
        }
        self.tweets.push((tweet, why));
    }
}

/// Looks at everything that is known before a page is made, and sorts the tweets.
fn sort(site: &Site, today: Date) -> (tweets::SortedOut, Vec<Stale>, Vec<Finding>) {
    let mut findings = check::look_at_facts(site, today);
    let left_out = tweets::left_out(site);
    findings.extend(texts::look(site, &left_out));
    check::Rulebook::of(&site.settings).settle(&mut findings);
    let mut decided = decisions::apply(site, today, &mut findings);
    let archive = tweets::sort_out(site, &left_out, &mut decided, &mut findings);
    findings.extend(decided.unused(site));
    findings.extend(second_look::missing(site, today));
    (archive, decided.stale, findings)
}

/// Decisions that have no effect any more.
pub fn stale(site: &Site, today: Date) -> Vec<Stale> {
    sort(site, today).1
}

/// Runs the rules on text and facts, applies the decisions, and takes out what may not be shown.
pub fn clear(site: Site, today: Date) -> (Cleared, Held, Vec<Finding>) {
    let (mut archive, _, mut findings) = sort(&site, today);
    findings.extend(alt_text::missing(&archive.shown));
    let threads = threads::threads(&archive.shown, &site.settings.threads);
    findings.extend(threads::titles_of_nothing(&site.settings.threads, &threads));
    archive.held.articles = site.articles;
    let cleared = Cleared {
        settings: site.settings,
        doctor: site.doctor,
        posts: site.posts,
        pages: site.pages,
        follows: site.follows,
        tweets: archive.shown,
        threads,
        archive: site.archive,
        withheld: archive.withheld,
        left_out: archive.left_out,
        left_out_pages: site.left_out_pages,
        files: site.files,
        today,
        _proof: Proof,
    };
    (cleared, archive.held, findings)
}

impl Cleared {
    /// A shown tweet by its id.
    pub fn tweet(&self, id: TweetId) -> Option<&Tweet> {
        let at = self.tweets.binary_search_by_key(&id, |tweet| tweet.id).ok()?;
        self.tweets.get(at)
    }
}

#[cfg(test)]
impl Cleared {
    /// What may be shown of a site of tests, everything in it included.
    pub(crate) fn for_tests(site: Site, threads: Vec<Thread>, today: Date) -> Cleared {
        Cleared {
            settings: site.settings,
            doctor: site.doctor,
            posts: site.posts,
            pages: site.pages,
            follows: site.follows,
            tweets: site.tweets,
            threads,
            archive: site.archive,
            withheld: site.held.len() as u64,
            left_out: site.left_out,
            left_out_pages: site.left_out_pages,
            files: site.files,
            today,
            _proof: Proof,
        }
    }
}
