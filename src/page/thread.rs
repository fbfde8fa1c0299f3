//! One thread as an article: its main line, and below it what branches off.

use serde::Serialize;
use serde_json::json;

use super::calendar::date_of;
use super::cards::{self, TweetCard};
use super::dates::{self, When};
use super::head::{About, Film, Head, summary};
use super::opening::opening;
use super::topics::counted;
use super::{Context, PageType, Planned, threads};
use crate::finding::Item;
use crate::model::{MediaKind, Thread, Tweet, TweetId};
use crate::value::SitePath;

pub(super) static PAGE: PageType = PageType {
    name: "thread",
    plan: |survey, pages| {
        for (index, thread) in survey.cleared.threads.iter().enumerate() {
            let mut page = Planned::page(&PAGE, path(thread));
            page.index = index;
            page.item = Item::thread(thread.root);
            let newest = thread.all().max().and_then(|id| survey.cleared.tweet(id));
            page.last_modified = newest.map(|tweet| date_of(survey.cleared, tweet));
            pages.push(page);
        }
    },
    make: |context, planned, _| context.template("thread.html", &page(context, planned)),
};

/// Where a thread is.
pub(super) fn path(thread: &Thread) -> SitePath {
    SitePath::new(format!("{}{}/", threads::PATH, thread.root))
}

/// A thread in a list.
#[derive(Debug, Serialize)]
pub(crate) struct ThreadCard {
    /// Address.
    pub href: String,
    /// Its first words.
    pub start: String,
    /// When it began.
    pub when: When,
    /// `7 tweets`.
    pub count: String,
}

/// Variables of `thread.html`.
#[derive(Debug, Serialize)]
struct ThreadPage {
    /// Head of the page.
    head: Head,
    /// When it began.
    when: When,
    /// `7 tweets`.
    count: String,
    /// The day it began, if that is more than two years ago.
    outdated: Option<String>,
    /// The main line, oldest first.
    tweets: Vec<TweetCard>,
    /// What branches off.
    branches: Vec<Branch>,
    /// Address of the thread on X.
    x_url: String,
}

/// A side branch.
#[derive(Debug, Serialize)]
struct Branch {
    /// The tweet it continues, by its anchor.
    from: String,
    /// Its tweets, oldest first.
    tweets: Vec<TweetCard>,
}

/// A thread for a list.
pub(super) fn card(context: &Context<'_>, thread: &Thread) -> ThreadCard {
    let root = context.cleared.tweet(thread.root);
    ThreadCard {
        href: context.href(&path(thread)),
        start: title(root),
        when: root.map(|tweet| dates::day_with_moment(tweet, &context.cleared.settings.time_zone)).unwrap_or_default(),
        count: counted(thread.all().count(), "tweet", "tweets"),
    }
}

fn page(context: &Context<'_>, planned: &Planned) -> ThreadPage {
    let thread = &context.cleared.threads[planned.index];
    let root = context.cleared.tweet(thread.root);
    let date = root.map(|tweet| date_of(context.cleared, tweet));
    ThreadPage {
        head: head(context, planned, thread),
        when: root.map(|tweet| dates::day_with_moment(tweet, &context.cleared.settings.time_zone)).unwrap_or_default(),
        count: counted(thread.all().count(), "tweet", "tweets"),
        outdated: date.filter(|date| dates::is_old(*date, context.cleared.today)).map(dates::long),
        tweets: tweets(context, &thread.main_line),
        branches: thread
            .branches
            .iter()
            .map(|(from, branch)| Branch { from: from.to_string(), tweets: tweets(context, branch) })
            .collect(),
        x_url: root.map(Tweet::x_url).unwrap_or_default(),
    }
}

fn tweets(context: &Context<'_>, ids: &[TweetId]) -> Vec<TweetCard> {
    ids.iter().filter_map(|id| context.cleared.tweet(*id)).map(|tweet| cards::tweet(context, tweet)).collect()
}

fn head(context: &Context<'_>, planned: &Planned, thread: &Thread) -> Head {
    let root = context.cleared.tweet(thread.root);
    let when =
        root.map(|tweet| dates::of_tweet(tweet, &context.cleared.settings.time_zone).machine).unwrap_or_default();
    let description = root.map(|tweet| summary(&tweet.text, 200)).unwrap_or_default();
    let mut about = About::page(&planned.path, title(root), description);
    about.kind = "article";
    about.above = vec![("Threads".to_owned(), SitePath::new(threads::PATH))];
    about.node = Some(json!({
        "@type": "SocialMediaPosting",
        "headline": about.title,
        "url": context.absolute(&planned.path),
        "datePublished": when,
        "author": context.author,
        "sameAs": root.map(Tweet::x_url),
    }));
    let is_film = |tweet: &Tweet| tweet.media.iter().any(|media| media.kind != MediaKind::Photo);
    if thread.all().filter_map(|id| context.cleared.tweet(id)).any(is_film) {
        about.film = Film::With;
    }
    context.head(about)
}

fn title(root: Option<&Tweet>) -> String {
    let start = root.map(|tweet| opening(tweet, 70)).unwrap_or_default();
    if start.is_empty() { "Thread".to_owned() } else { start }
}
