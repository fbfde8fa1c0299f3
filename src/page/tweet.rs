//! One tweet, at the path that it has on X.

use serde::Serialize;
use serde_json::{Value, json};

use super::calendar::{date_of, tweet_path};
use super::cards::{self, TweetCard};
use super::head::{About, Film, Head, summary};
use super::series::{self, SeriesPlace};
use super::{Context, PageType, Planned, dates, tweets};
use crate::finding::Item;
use crate::model::{MediaKind, Tweet, TweetKind, statement};
use crate::value::SitePath;

pub(super) static PAGE: PageType = PageType {
    name: "tweet",
    plan: |survey, pages| {
        for (index, tweet) in survey.cleared.tweets.iter().enumerate() {
            let mut page = Planned::page(&PAGE, tweet_path(tweet));
            page.index = index;
            page.item = Item::tweet(tweet.id);
            page.last_modified = Some(date_of(survey.cleared, tweet));
            pages.push(page);
        }
    },
    make: |context, planned, _| context.template("tweet.html", &page(context, planned)),
};

/// Variables of `tweet.html`.
#[derive(Debug, Serialize)]
struct TweetPage {
    /// Head of the page.
    head: Head,
    /// The tweet.
    tweet: TweetCard,
    /// The day it was posted, if that is more than two years ago.
    outdated: Option<String>,
    /// Its place in series.
    series: Vec<SeriesPlace>,
    /// The note that passing on is no endorsement, for a retweet.
    no_endorsement: Option<&'static str>,
    /// Address of the month it belongs to.
    month: String,
    /// `May 2015`.
    month_label: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> TweetPage {
    let tweet = &context.cleared.tweets[planned.index];
    let card = cards::tweet(context, tweet);
    let date = date_of(context.cleared, tweet);
    let month = SitePath::new(format!("{}{:04}/{:02}/", tweets::PATH, date.year(), date.month()));
    let passes_on = matches!(tweet.kind, TweetKind::Retweet { .. });
    TweetPage {
        head: head(context, planned, tweet, &card),
        outdated: dates::is_old(date, context.cleared.today).then(|| dates::long(date)),
        series: series::places(context, planned.index),
        no_endorsement: passes_on.then_some(statement::NO_ENDORSEMENT),
        month: context.href(&month),
        month_label: format!("{} {}", dates::month_name(date.month()), date.year()),
        tweet: card,
    }
}

fn head(context: &Context<'_>, planned: &Planned, tweet: &Tweet, card: &TweetCard) -> Head {
    let title = match &card.retweet {
        Some(retweet) => format!("Reposted from @{}, {}", retweet.handle, card.when.text),
        None => format!("Tweet of {}", card.when.text),
    };
    let description = summary(&tweet.text, 200);
    let description = if description.is_empty() { title.clone() } else { description };
    let mut about = About::page(&planned.path, title, description);
    about.kind = "article";
    about.above = vec![("Tweets".to_owned(), SitePath::new(tweets::PATH))];
    about.node = Some(structured(context, planned, tweet, card));
    if tweet.media.iter().any(|media| media.kind != MediaKind::Photo && media.file.is_some()) {
        about.film = Film::With;
    }
    let mut head = context.head(about);
    let start = summary(&tweet.text, 60);
    if !start.is_empty() {
        let day = dates::long(date_of(context.cleared, tweet));
        head.window_title = format!("{start} ({day}) \u{2013} {}", context.frame.title);
    }
    head
}

fn structured(context: &Context<'_>, planned: &Planned, tweet: &Tweet, card: &TweetCard) -> Value {
    let mut node = json!({
        "@type": "SocialMediaPosting",
        "url": context.absolute(&planned.path),
        "datePublished": card.when.machine,
        "author": { "@id": context.me },
        "sameAs": card.x_url,
    });
    match &card.retweet {
        Some(retweet) => {
            let author = json!({ "@type": "Person", "name": format!("@{}", retweet.handle), "url": retweet.href });
            node["sharedContent"] = json!({ "@type": "SocialMediaPosting", "author": author, "text": tweet.text });
        }
        None => node["articleBody"] = json!(tweet.text),
    }
    if let Some(language) = &tweet.language {
        node["inLanguage"] = json!(language);
    }
    node
}
