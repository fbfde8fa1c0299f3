//! The index of hashtags: those that the doctor explains first, then all others by how often they were used, two hundred
//! a page. One that was used once leads to its tweet.

use std::cmp::Reverse;

use serde::Serialize;

use super::blog::{Pager, numbered, pager};
use super::calendar::{part_of, part_path, parts, tweet_path};
use super::head::{About, Head};
use super::lists::{Hashtag, Hashtags};
use super::topics::counted;
use super::{Context, PageType, Planned, hashtag, tweets};
use crate::finding::{Finding, Item, Weight, reading};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/hashtags/";

const A_PAGE: usize = 200;

pub(super) static PAGE: PageType = PageType {
    name: "hashtags",
    plan: |survey, pages| {
        let hashtags = &survey.lists.hashtags;
        if hashtags.all.is_empty() {
            return;
        }
        for part in 0..parts(others(hashtags).count(), A_PAGE) {
            let mut page = Planned::page(&PAGE, part_path(&SitePath::new(PATH), part));
            page.part = part;
            pages.push(page);
        }
    },
    make: |context, planned, findings| context.template("hashtags.html", &page(context, planned, findings)),
};

/// Variables of `hashtags.html`.
#[derive(Debug, Serialize)]
struct HashtagsPage {
    /// Head of the page.
    head: Head,
    /// `12 hashtags`.
    count: String,
    /// Those that the doctor explains, by name; on the first page only.
    explained: Vec<HashtagLink>,
    /// The others, that used most first.
    others: Vec<HashtagLink>,
    /// The way to the other pages.
    pager: Option<Pager>,
}

/// A hashtag in the index.
#[derive(Debug, Serialize)]
struct HashtagLink {
    /// `#MedEd`.
    label: String,
    /// Its page, or its only tweet.
    href: String,
    /// `12 tweets`.
    count: String,
    /// What it stands for.
    meaning: Option<String>,
    /// The specialty or field that uses it.
    specialty: Option<String>,
}

/// Hashtags that the settings do not speak of, in the order of the site.
fn others(hashtags: &Hashtags) -> impl Iterator<Item = &Hashtag> {
    hashtags.all.iter().filter(|hashtag| hashtag.note.is_none())
}

fn page(context: &Context<'_>, planned: &Planned, findings: &mut Vec<Finding>) -> HashtagsPage {
    let hashtags = &context.survey.lists.hashtags;
    if planned.part == 0 {
        findings.extend(unused(context, hashtags));
    }
    let mut by_use: Vec<&Hashtag> = others(hashtags).collect();
    by_use.sort_by_key(|hashtag| Reverse(hashtag.tweets.len()));
    let explained = hashtags.all.iter().filter(|hashtag| hashtag.note.is_some() && planned.part == 0);
    let description = format!("Hashtags that {} uses, and what they mean.", context.frame.name);
    let mut about = About::page(&planned.path, numbered("Hashtags", planned.part), description);
    about.above = vec![("Tweets".to_owned(), SitePath::new(tweets::PATH))];
    HashtagsPage {
        head: context.head(about),
        count: counted(hashtags.all.len(), "hashtag", "hashtags"),
        explained: explained.map(|hashtag| link(context, hashtag)).collect(),
        others: part_of(&by_use, A_PAGE, planned.part).iter().map(|hashtag| link(context, hashtag)).collect(),
        pager: pager(context, &SitePath::new(PATH), planned.part, parts(by_use.len(), A_PAGE)),
    }
}

fn link(context: &Context<'_>, hashtag: &Hashtag) -> HashtagLink {
    let note = hashtag.note(context.cleared);
    let only = hashtag.tweets.first().and_then(|tweet| context.cleared.tweets.get(*tweet));
    let path = match only {
        Some(tweet) if !hashtag.has_page() => tweet_path(tweet),
        _ => hashtag::path(&hashtag.key),
    };
    HashtagLink {
        label: format!("#{}", hashtag.label),
        href: context.href(&path),
        count: counted(hashtag.tweets.len(), "tweet", "tweets"),
        meaning: note.and_then(|note| note.meaning.clone()),
        specialty: note.and_then(|note| note.specialty.clone()),
    }
}

/// What the settings say of hashtags that no tweet carries: most likely a slip of the pen.
fn unused(context: &Context<'_>, hashtags: &Hashtags) -> Vec<Finding> {
    let notes = context.cleared.settings.hashtags.iter().filter(|note| hashtags.get(&note.key).is_none());
    let finding = |note: &crate::model::HashtagNote| {
        let says = format!("No tweet that is shown carries #{}.", note.tag);
        let finding = Finding::new(&reading::WRONG_VALUE, Item::site(), says).weighing(Weight::Warns);
        finding.at(note.at.clone()).mend("Look at its spelling, or take it out of site.toml.")
    };
    notes.map(finding).collect()
}
