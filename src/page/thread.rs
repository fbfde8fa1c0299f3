//! One thread as an article: its main line, and folded below each part what was said beside it.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::calendar::{date_of, tweet_path};
use super::cards::{self, TweetCard};
use super::dates::{self, When};
use super::head::{About, Head, summary};
use super::opening::opening;
use super::topics::counted;
use super::{Context, PageType, Planned, threads};
use crate::finding::Item;
use crate::model::{Thread, Tweet, TweetId};
use crate::value::{SitePath, Slug};

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

/// Where a thread is: at its id, and the words of its title where the doctor gave it one. Words of a tweet never get into
/// an address, because an address outlives them.
pub(super) fn path(thread: &Thread) -> SitePath {
    match thread.title.as_deref().and_then(Slug::from_title) {
        Some(slug) => SitePath::new(format!("{}{}-{slug}/", threads::PATH, thread.root)),
        None => path_by_id(thread),
    }
}

/// The address that leads to a thread whatever its title is.
pub(super) fn path_by_id(thread: &Thread) -> SitePath {
    SitePath::new(format!("{}{}/", threads::PATH, thread.root))
}

/// A thread in a list.
#[derive(Debug, Serialize)]
pub(crate) struct ThreadCard {
    /// Address.
    pub href: String,
    /// Its title, or its first words.
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
    /// `@handle` of its first tweet.
    handle: String,
    /// Address of the portrait.
    portrait: Option<String>,
    /// When it began.
    when: When,
    /// `7 tweets`.
    count: String,
    /// The day it began, if that is more than two years ago.
    outdated: Option<String>,
    /// The main line, oldest first.
    parts: Vec<Part>,
    /// Address of the thread on X.
    x_url: Option<String>,
}

/// A tweet of the main line.
#[derive(Debug, Serialize)]
struct Part {
    /// The tweet.
    tweet: TweetCard,
    /// `3 of 12`.
    number: String,
    /// What was said beside it.
    asides: Option<Asides>,
}

/// The side branches that hang on one tweet of the main line.
#[derive(Debug, Serialize)]
struct Asides {
    /// What a reader sees of them before they are opened.
    label: String,
    /// Each of them, in the order in which they began.
    lines: Vec<Aside>,
}

/// A side branch.
#[derive(Debug, Serialize)]
struct Aside {
    /// The tweet that it goes on from, where that is itself an aside.
    from: Option<Beginning>,
    /// Its tweets, oldest first.
    tweets: Vec<TweetCard>,
}

/// Where a side branch begins.
#[derive(Debug, Serialize)]
struct Beginning {
    /// The id of that tweet.
    id: String,
    /// Its first words.
    start: String,
}

/// A thread for a list.
pub(super) fn card(context: &Context<'_>, thread: &Thread) -> ThreadCard {
    let root = context.cleared.tweet(thread.root);
    ThreadCard {
        href: context.href(&path(thread)),
        start: title(thread, root),
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
        handle: root.map(|tweet| format!("@{}", tweet.handle)).unwrap_or_default(),
        portrait: context.avatar.clone(),
        when: root.map(|tweet| dates::day_with_moment(tweet, &context.cleared.settings.time_zone)).unwrap_or_default(),
        count: counted(thread.all().count(), "tweet", "tweets"),
        outdated: date.filter(|date| dates::is_old(*date, context.cleared.today)).map(dates::long),
        parts: parts(context, thread),
        x_url: root.and_then(Tweet::on_x),
    }
}

fn parts(context: &Context<'_>, thread: &Thread) -> Vec<Part> {
    let mut beside = by_part(thread);
    let all = thread.main_line.len();
    let part = |(at, id): (usize, &TweetId)| {
        let tweet = context.cleared.tweet(*id)?;
        Some(Part {
            tweet: cards::tweet(context, tweet),
            number: format!("{} of {all}", at + 1),
            asides: beside.remove(&at).map(|lines| asides(context, *id, &lines)),
        })
    };
    thread.main_line.iter().enumerate().filter_map(part).collect()
}

type Line<'t> = (TweetId, &'t [TweetId]);

/// The side branches by the part of the main line that each hangs on, also where it hangs on another one. They are laid
/// side by side, because branches folded into branches would be hard to read and could be of any depth.
fn by_part(thread: &Thread) -> HashMap<usize, Vec<Line<'_>>> {
    let mut part_of: HashMap<TweetId, usize> = thread.main_line.iter().copied().zip(0..).collect();
    let mut by_part: HashMap<usize, Vec<Line<'_>>> = HashMap::new();
    for (from, line) in &thread.branches {
        let Some(part) = part_of.get(from).copied() else { continue };
        part_of.extend(line.iter().map(|id| (*id, part)));
        by_part.entry(part).or_default().push((*from, line));
    }
    by_part
}

fn asides(context: &Context<'_>, part: TweetId, lines: &[Line<'_>]) -> Asides {
    let shown = |ids: &[TweetId]| ids.iter().filter_map(|id| context.cleared.tweet(*id)).collect::<Vec<_>>();
    let start = |id: TweetId| context.cleared.tweet(id).map(|tweet| opening(tweet, 60)).unwrap_or_default();
    let count = lines.iter().map(|(_, ids)| ids.len()).sum();
    let first = lines.first().and_then(|(_, ids)| ids.first()).map(|id| start(*id)).unwrap_or_default();
    let label = if first.is_empty() { counted(count, "tweet", "tweets") } else { first };
    let line = |(from, ids): &Line<'_>| Aside {
        from: (*from != part).then(|| Beginning { id: from.to_string(), start: start(*from) }),
        tweets: shown(ids).into_iter().map(|tweet| cards::tweet(context, tweet)).collect(),
    };
    let label =
        if count == 1 { format!("An aside: {label}") } else { format!("{count} tweets beside this one: {label}") };
    Asides { label, lines: lines.iter().map(line).collect() }
}

fn head(context: &Context<'_>, planned: &Planned, thread: &Thread) -> Head {
    let root = context.cleared.tweet(thread.root);
    let description = root.map(|tweet| summary(&tweet.text, 200)).unwrap_or_default();
    let mut about = About::page(&planned.path, title(thread, root), description);
    about.kind = "article";
    about.above = vec![("Threads".to_owned(), SitePath::new(threads::PATH))];
    about.node = root.map(|root| structured(context, planned, thread, root));
    about.film = cards::film(context, thread.all().filter_map(|id| context.cleared.tweet(id)));
    context.head(about)
}

fn structured(context: &Context<'_>, planned: &Planned, thread: &Thread, root: &Tweet) -> Value {
    let url = context.absolute(&planned.path);
    let part = |tweet: &Tweet| {
        let url = context.absolute(&tweet_path(tweet));
        json!({ "@type": "SocialMediaPosting", "@id": url, "url": url })
    };
    let mut node = json!({
        "@type": "SocialMediaPosting",
        "@id": url,
        "headline": title(thread, Some(root)),
        "url": url,
        "datePublished": dates::of_tweet(root, &context.cleared.settings.time_zone).machine,
        "author": context.author,
        "hasPart": thread.all().filter_map(|id| context.cleared.tweet(id)).map(part).collect::<Vec<_>>(),
    });
    if let Some(on_x) = root.on_x() {
        node["sameAs"] = json!(on_x);
    }
    if let Some(language) = &root.language {
        node["inLanguage"] = json!(language);
    }
    node
}

fn title(thread: &Thread, root: Option<&Tweet>) -> String {
    if let Some(title) = &thread.title {
        return title.clone();
    }
    let start = root.map(|tweet| opening(tweet, 70)).unwrap_or_default();
    if start.is_empty() { "Thread".to_owned() } else { start }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_of_a_branch_hangs_on_the_same_part() {
        let id = TweetId;
        let thread = Thread {
            root: id(1),
            title: None,
            main_line: vec![id(1), id(2), id(3)],
            branches: vec![(id(2), vec![id(10), id(11)]), (id(1), vec![id(20)]), (id(11), vec![id(30)])],
        };
        let by_part = by_part(&thread);
        assert_eq!(by_part[&0], [(id(1), &[id(20)][..])]);
        assert_eq!(by_part[&1], [(id(2), &[id(10), id(11)][..]), (id(11), &[id(30)][..])]);
        assert_eq!(by_part.len(), 2);
    }

    #[test]
    fn only_a_title_that_was_given_gets_into_the_address() {
        let mut thread = Thread { root: TweetId(7), title: None, main_line: Vec::new(), branches: Vec::new() };
        assert_eq!(path(&thread).as_str(), "/threads/7/");
        thread.title = Some("How I read an ECG".to_owned());
        assert_eq!(path(&thread).as_str(), "/threads/7-how-i-read-an-ecg/");
        thread.title = Some("…".to_owned());
        assert_eq!(path(&thread).as_str(), "/threads/7/");
    }
}
