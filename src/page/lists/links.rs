//! Links of tweets and posts: the papers that they lead to, and the sites.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use rayon::prelude::*;

use crate::clear::Cleared;
use crate::markdown::link_words;
use crate::model::{Post, SpanKind};
use crate::paper::{self, Paper, PaperId};
use crate::value::WebLink;

/// A tweet or a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MentionedBy {
    /// By its index in `Cleared::tweets`.
    Tweet(usize),
    /// By its index in `Cleared::posts`.
    Post(usize),
}

/// One place in which a paper is mentioned.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mention {
    /// Where.
    pub by: MentionedBy,
    /// When that was published.
    pub time: Timestamp,
}

/// A paper with all that mentions it.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The paper.
    pub paper: Paper,
    /// What the newest post calls it: the title of a reference, or the words of a link. Never made up.
    pub title: Option<String>,
    /// Mentions, newest first.
    pub mentions: Vec<Mention>,
}

/// All links.
#[derive(Debug)]
pub(crate) struct Links {
    /// Papers, that with the newest mention first.
    pub papers: Vec<Entry>,
    /// How many tweets and posts link to each site, by host; X and the site itself are none of them.
    pub sites: BTreeMap<String, u64>,
}

/// A link as found.
struct Found {
    link: WebLink,
    title: Option<String>,
}

impl Links {
    /// Gathers them.
    pub(super) fn of(cleared: &Cleared) -> Links {
        let mut papers: BTreeMap<PaperId, Entry> = BTreeMap::new();
        let mut sites: BTreeMap<String, u64> = BTreeMap::new();
        let own = WebLink::parse(cleared.settings.base_url.origin());
        let own = own.as_ref().and_then(WebLink::host).map(site_of).unwrap_or_default().to_owned();
        let of_posts: Vec<Vec<Found>> = cleared.posts.par_iter().map(links_of_post).collect();
        for (index, found) in of_posts.iter().enumerate() {
            let time = cleared.posts[index].date.timestamp();
            add(found, Mention { by: MentionedBy::Post(index), time }, &mut papers);
            count_sites(found.iter().map(|found| &found.link), &own, &mut sites);
        }
        for (index, tweet) in cleared.tweets.iter().enumerate().rev() {
            let links = tweet.spans.iter().filter_map(|part| match &part.kind {
                SpanKind::Link(link) => Some(link),
                _ => None,
            });
            let found: Vec<Found> = links.map(|link| Found { link: link.clone(), title: None }).collect();
            add(&found, Mention { by: MentionedBy::Tweet(index), time: tweet.time }, &mut papers);
            count_sites(found.iter().map(|found| &found.link), &own, &mut sites);
        }
        let mut papers: Vec<Entry> = papers.into_values().collect();
        for entry in &mut papers {
            // Of two at one moment the order of gathering stays: posts before tweets.
            entry.mentions.sort_by_key(|mention| std::cmp::Reverse(mention.time));
        }
        papers.sort_by_key(|entry| std::cmp::Reverse(entry.mentions.first().map(|mention| mention.time)));
        Links { papers, sites }
    }
}

fn add(found: &[Found], mention: Mention, papers: &mut BTreeMap<PaperId, Entry>) {
    for one in found {
        let Some(paper) = paper::paper(&one.link) else { continue };
        let entry = papers.entry(paper.id.clone()).or_insert_with(|| Entry {
            paper: paper.clone(),
            title: None,
            mentions: Vec::new(),
        });
        // A link that spells its identifier leads to the resolver, which stays when a publisher moves its pages.
        if entry.paper.link.host() != Some("doi.org") && paper.link.host() == Some("doi.org") {
            entry.paper = paper;
        }
        if entry.title.is_none() {
            entry.title.clone_from(&one.title);
        }
        if entry.mentions.last().is_none_or(|last| last.by != mention.by) {
            entry.mentions.push(mention);
        }
    }
}

/// Each site once for each tweet or post.
fn count_sites<'l>(links: impl Iterator<Item = &'l WebLink>, own: &str, sites: &mut BTreeMap<String, u64>) {
    const X: [&str; 3] = ["x.com", "twitter.com", "t.co"];
    let hosts: BTreeSet<&str> = links.filter_map(WebLink::host).map(site_of).collect();
    for host in hosts.into_iter().filter(|host| *host != own && !X.contains(host)) {
        *sites.entry(host.to_owned()).or_default() += 1;
    }
}

/// A host without what only says how its pages are shown.
fn site_of(host: &str) -> &str {
    if host == "dx.doi.org" {
        return "doi.org";
    }
    ["www.", "m.", "mobile."].iter().fold(host, |host, start| host.strip_prefix(start).unwrap_or(host))
}

/// The links of a post, those of its references first, because they carry a title.
fn links_of_post(post: &Post) -> Vec<Found> {
    let references = post
        .references
        .iter()
        .filter_map(|one| Some(Found { link: one.link.clone()?, title: Some(one.title.clone()) }));
    let mut found: Vec<Found> = references.collect();
    if post.body.contains("://") {
        found.extend(link_words(&post.body).into_iter().filter_map(|link| {
            let title = Some(link.words).filter(|words| is_title(words));
            Some(Found { link: WebLink::parse(&link.dest)?, title })
        }));
    }
    found
}

/// Whether the words of a link can stand for what it leads to: `here` and an address cannot.
fn is_title(words: &str) -> bool {
    words.split_whitespace().count() >= 3 && words.chars().count() >= 15 && !words.contains("://")
}
