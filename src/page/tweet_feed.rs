//! The feed of the latest tweets, in Atom.

use super::atom::{self, Entry};
use super::calendar::tweet_path;
use super::{Context, Made, PageType, Planned, dates, tweets};
use crate::model::{SpanKind, Tweet, TweetKind};
use crate::tweet_text;
use crate::value::{Html, OutputKind, SitePath};

/// Its address.
pub(super) const PATH: &str = "/tweets/feed.xml";

const LATEST: usize = 50;

pub(super) static PAGE: PageType = PageType {
    name: "tweet_feed",
    plan: |survey, pages| {
        if !survey.cleared.tweets.is_empty() {
            pages.push(Planned::file(&PAGE, SitePath::new(PATH), OutputKind::Atom));
        }
    },
    make: |context, planned, _| {
        let latest = context.cleared.tweets.iter().rev().take(LATEST);
        let entries: Vec<Entry> = latest.map(|tweet| entry(context, tweet)).collect();
        let title = format!("{}: tweets", context.frame.title);
        Made::Bytes(atom::feed(context, &planned.path, &SitePath::new(tweets::PATH), &title, &entries))
    },
};

fn entry(context: &Context<'_>, tweet: &Tweet) -> Entry {
    let zone = &context.cleared.settings.time_zone;
    let posted = dates::moment_of_tweet(tweet, zone);
    let day = dates::long(tweet.day(zone));
    let (title, author) = match &tweet.kind {
        TweetKind::Retweet { of, .. } => (format!("Reposted from @{of}, {day}"), format!("@{of}")),
        TweetKind::Own | TweetKind::Reply => (format!("Tweet of {day}"), context.frame.name.clone()),
    };
    Entry {
        url: context.absolute(&tweet_path(tweet)),
        title,
        published: posted.clone(),
        updated: posted,
        authors: vec![author],
        categories: hashtags(tweet),
        html: markup(context, tweet),
    }
}

fn markup(context: &Context<'_>, tweet: &Tweet) -> String {
    let mut html = Html::new();
    if let TweetKind::Retweet { of, cut } = &tweet.kind {
        html.push_markup("<p class=\"retweet\">Reposted from @");
        html.push_text(of.as_str());
        html.push_markup(if *cut { " (cut short in the export)</p>\n<p>" } else { "</p>\n<p>" });
    } else {
        html.push_markup("<p>");
    }
    html.push(&tweet_text::styled(&tweet.text, &tweet.spans, &tweet.styles));
    html.push_markup("</p>");
    for interest in context.declared(&tweet.text) {
        html.push_markup("\n<p class=\"declared-interest\">Declared interest – ");
        html.push_text(&interest.organisation);
        html.push_markup(": ");
        html.push_text(&interest.nature);
        html.push_markup(".</p>");
    }
    html.as_str().to_owned()
}

fn hashtags(tweet: &Tweet) -> Vec<String> {
    let tag = |kind: &SpanKind| match kind {
        SpanKind::Hashtag(tag) => Some(tag.clone()),
        _ => None,
    };
    tweet.spans.iter().filter_map(|span| tag(&span.kind)).collect()
}
