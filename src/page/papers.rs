//! Papers discussed: what tweets and posts link to in journals, PubMed and NICE, with the newest mention first, forty a
//! page. A paper is named by its identifier, and by a title only where a post of the doctor's gives one.

use serde::Serialize;

use super::blog::{Pager, numbered, pager};
use super::calendar::{date_of, part_of, part_path, parts, tweet_path};
use super::context::Declared;
use super::dates::{self, When};
use super::head::{About, Head};
use super::lists::{Entry, Mention, MentionedBy};
use super::opening::opening;
use super::topics::counted;
use super::{Context, PageType, Planned, blog, cards, post, tweets};
use crate::model::{Post, Tweet, TweetKind};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/papers/";

const A_PAGE: usize = 40;
/// More mentions than these are folded.
const OPEN: usize = 5;

pub(super) static PAGE: PageType = PageType {
    name: "papers",
    plan: |survey, pages| {
        let papers = &survey.lists.links.papers;
        if papers.is_empty() {
            return;
        }
        for part in 0..parts(papers.len(), A_PAGE) {
            let mut page = Planned::page(&PAGE, part_path(&SitePath::new(PATH), part));
            page.part = part;
            let newest = part_of(papers, A_PAGE, part).first().and_then(|entry| entry.mentions.first());
            let zone = &survey.cleared.settings.time_zone;
            page.last_modified = newest.map(|mention| zone.to_datetime(mention.time).date());
            pages.push(page);
        }
    },
    make: |context, planned, _| context.template("papers.html", &page(context, planned)),
};

/// Variables of `papers.html`.
#[derive(Debug, Serialize)]
struct Papers {
    /// Head of the page.
    head: Head,
    /// `12 papers and guidelines`.
    count: String,
    /// Papers by the year of their newest mention, newest first.
    years: Vec<Year>,
    /// The way to the other pages.
    pager: Option<Pager>,
}

/// Papers last mentioned in one year.
#[derive(Debug, Serialize)]
struct Year {
    /// The year.
    label: String,
    /// Its papers.
    papers: Vec<PaperCard>,
}

/// A paper.
#[derive(Debug, Serialize)]
struct PaperCard {
    /// What a post calls it, or else its identifier.
    title: String,
    /// Where to read it.
    href: String,
    /// Its identifier, where the title is another.
    identifier: Option<String>,
    /// The host that the link leads to.
    host: String,
    /// The journal or body, where the address tells it.
    journal: Option<&'static str>,
    /// Where it is mentioned, newest first.
    mentions: Vec<MentionCard>,
    /// Earlier mentions, folded.
    folded: Vec<MentionCard>,
    /// `12 earlier mentions`.
    folded_label: String,
}

/// A tweet or post that mentions a paper.
#[derive(Debug, Serialize)]
struct MentionCard {
    /// `Tweet`, `Post` or `Reposted from @handle`.
    kind: String,
    /// Its first words, or its title.
    text: String,
    /// Its page.
    href: String,
    /// Its language, where X knew it.
    language: Option<String>,
    /// The day.
    when: When,
    /// Who paid for it, if anyone.
    sponsored_by: Option<String>,
    /// Declared interests that it mentions.
    declared: Vec<Declared>,
}

fn page(context: &Context<'_>, planned: &Planned) -> Papers {
    let papers = &context.survey.lists.links.papers;
    let description = format!("Papers and guidelines that {} links to in tweets and posts.", context.frame.name);
    let mut about = About::page(&planned.path, numbered("Papers discussed", planned.part), description);
    let above = if context.cleared.tweets.is_empty() { ("Blog", blog::PATH) } else { ("Tweets", tweets::PATH) };
    about.above = vec![(above.0.to_owned(), SitePath::new(above.1))];
    let mut years: Vec<Year> = Vec::new();
    for entry in part_of(papers, A_PAGE, planned.part) {
        let label = entry.mentions.first().map(|mention| year_of(context, mention)).unwrap_or_default();
        match years.last_mut().filter(|year| year.label == label) {
            Some(year) => year.papers.push(card(context, entry)),
            None => years.push(Year { label, papers: vec![card(context, entry)] }),
        }
    }
    Papers {
        head: context.head(about),
        count: counted(papers.len(), "paper or guideline", "papers and guidelines"),
        years,
        pager: pager(context, &SitePath::new(PATH), planned.part, parts(papers.len(), A_PAGE)),
    }
}

fn year_of(context: &Context<'_>, mention: &Mention) -> String {
    context.cleared.settings.time_zone.to_datetime(mention.time).year().to_string()
}

fn card(context: &Context<'_>, entry: &Entry) -> PaperCard {
    let paper = &entry.paper;
    let mut mentions: Vec<MentionCard> = entry.mentions.iter().map(|one| mention(context, one)).collect();
    let folded = mentions.split_off(mentions.len().min(OPEN));
    PaperCard {
        title: entry.title.clone().unwrap_or_else(|| paper.label.clone()),
        href: paper.link.as_str().to_owned(),
        identifier: entry.title.is_some().then(|| paper.label.clone()),
        host: paper.link.host().unwrap_or_default().trim_start_matches("www.").to_owned(),
        journal: paper.journal,
        mentions,
        folded_label: counted(folded.len(), "earlier mention", "earlier mentions"),
        folded,
    }
}

fn mention(context: &Context<'_>, mention: &Mention) -> MentionCard {
    match mention.by {
        MentionedBy::Tweet(index) => by_tweet(context, &context.cleared.tweets[index]),
        MentionedBy::Post(index) => by_post(context, &context.cleared.posts[index]),
    }
}

/// A tweet that mentions a paper. Of a retweet no words are shown: they are another person's.
fn by_tweet(context: &Context<'_>, tweet: &Tweet) -> MentionCard {
    let date = date_of(context.cleared, tweet);
    let (kind, start) = match &tweet.kind {
        TweetKind::Retweet { of, .. } => (format!("Reposted from @{of}"), String::new()),
        TweetKind::Own | TweetKind::Reply => ("Tweet".to_owned(), opening(tweet, 110)),
    };
    let text = if start.is_empty() { format!("Tweet of {}", dates::long(date)) } else { start };
    MentionCard {
        kind,
        text,
        href: context.href(&tweet_path(tweet)),
        language: tweet.language.clone(),
        when: dates::day(date),
        sponsored_by: None,
        declared: context.declared(&tweet.text),
    }
}

fn by_post(context: &Context<'_>, post: &Post) -> MentionCard {
    MentionCard {
        kind: "Post".to_owned(),
        text: post.title.clone(),
        href: context.href(&post::path(post)),
        language: None,
        when: dates::day_of(&post.date),
        sponsored_by: post.sponsored_by.clone(),
        declared: context.declared(&cards::post_words(post)),
    }
}
