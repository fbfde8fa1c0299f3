//! The feed of the latest tweets, in Atom.

use super::atom::{self, Entry};
use super::calendar::tweet_path;
use super::prose::Reader;
use super::{Context, Made, PageType, Planned, cards, dates, embed, tweets};
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
        html.push_markup(if *cut { " (cut short in the export)</p>\n" } else { "</p>\n" });
    }
    if let Some(answered) = tweet.reply_to.as_ref().and_then(cards::answered) {
        html.push_markup("<p>In reply to <a href=\"");
        html.push_text(&answered.href);
        html.push_markup("\">");
        html.push_text(&answered.label);
        html.push_markup("</a></p>\n");
    }
    html.push_markup("<p>");
    html.push(&tweet_text::styled(&tweet.text, &tweet.spans, &tweet.styles, &|tag| {
        Some(context.absolute(&context.hashtag_page(tag)?))
    }));
    html.push_markup("</p>");
    html.push(&embed::media_elsewhere(context, tweet));
    push_quoted(context, tweet, &mut html);
    for interest in context.declared(&tweet.text) {
        html.push_markup("\n<p class=\"declared-interest\">Declared interest – ");
        html.push_text(&interest.organisation);
        html.push_markup(": ");
        html.push_text(&interest.nature);
        html.push_markup(".</p>");
    }
    html.as_str().to_owned()
}

/// The quoted tweet: the doctor's own as it is, another person's as a link.
fn push_quoted(context: &Context<'_>, tweet: &Tweet, html: &mut Html) {
    let Some(link) = &tweet.quotes else { return };
    html.push_markup("\n");
    if let Some(own) = cards::quoted(context, tweet) {
        html.push(&embed::card(context, own, Reader::Elsewhere(&SitePath::new(PATH))));
    } else {
        html.push_markup("<p><a href=\"");
        html.push_text(link.as_str());
        html.push_markup("\">The tweet quoted here, on X</a></p>");
    }
}

fn hashtags(tweet: &Tweet) -> Vec<String> {
    let tag = |kind: &SpanKind| match kind {
        SpanKind::Hashtag(tag) => Some(tag.clone()),
        _ => None,
    };
    tweet.spans.iter().filter_map(|span| tag(&span.kind)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ReplyTo;
    use crate::page::{Plan, tests};
    use crate::value::{Handle, WebLink};

    #[test]
    fn a_feed_carries_pictures_what_is_answered_and_own_quoted_words() {
        let cleared = tests::cleared();
        let plan = Plan::default();
        let context = Context::new(&cleared, &plan, &[]);
        let mut tweet = cleared.tweets[0].clone();
        tweet.media = cleared.tweets[2].media.clone();
        tweet.reply_to = Some(ReplyTo { id: None, handle: Handle::parse("amy_x"), own: false });
        tweet.quotes = WebLink::parse("https://x.com/DrExample/status/1000000000000000010");
        let made = markup(&context, &tweet);
        for part in [
            "<p>In reply to <a href=\"https://x.com/amy_x\">@amy_x</a></p>",
            "<img src=\"https://natalie.example/site/media/1000000000000000003-chart.png\" alt=\"Bar chart",
            "<blockquote>\n<p dir=\"auto\" lang=\"en\">A thread on how I read a trial",
            "href=\"https://natalie.example/site/DrExample/status/1000000000000000010/\"",
        ] {
            assert!(made.contains(part), "{part}\n{made}");
        }
        tweet.quotes = WebLink::parse("https://x.com/amy_x/status/3");
        assert!(
            markup(&context, &tweet).contains("\n<p><a href=\"https://x.com/amy_x/status/3\">The tweet quoted here")
        );
    }
}
