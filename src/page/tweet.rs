//! One tweet, at the path that it has on X.

use serde::Serialize;
use serde_json::{Value, json};

use super::calendar::{date_of, tweet_path};
use super::cards::{self, TweetCard};
use super::head::{About, CardPicture, Head, summary};
use super::opening::opening;
use super::{Context, PageType, Planned, dates, tweets};
use crate::finding::Item;
use crate::model::{Tweet, TweetKind, statement};
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
    /// The own tweet that it goes on from.
    before: Option<Beside>,
    /// The next part of its thread.
    after: Option<Beside>,
    /// The day it was posted, if that is more than two years ago.
    outdated: Option<String>,
    /// The note that passing on is no endorsement, for a retweet.
    no_endorsement: Option<&'static str>,
    /// Address of the month it belongs to.
    month: String,
    /// `May 2015`.
    month_label: String,
}

/// Another tweet of the same thread.
#[derive(Debug, Serialize)]
struct Beside {
    /// Its page here.
    href: String,
    /// Its first words.
    label: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> TweetPage {
    let tweet = &context.cleared.tweets[planned.index];
    let card = cards::tweet(context, tweet);
    let date = date_of(context.cleared, tweet);
    let month = SitePath::new(format!("{}{:04}/{:02}/", tweets::PATH, date.year(), date.month()));
    let passes_on = matches!(tweet.kind, TweetKind::Retweet { .. });
    TweetPage {
        head: head(context, planned, tweet, &card),
        before: cards::continued(context, tweet).map(|before| beside(context, before)),
        after: next_part(context, tweet).map(|after| beside(context, after)),
        outdated: dates::is_old(date, context.cleared.today).then(|| dates::long(date)),
        no_endorsement: passes_on.then_some(statement::NO_ENDORSEMENT),
        month: context.href(&month),
        month_label: format!("{} {}", dates::month_name(date.month()), date.year()),
        tweet: card,
    }
}

fn beside(context: &Context<'_>, tweet: &Tweet) -> Beside {
    let start = opening(tweet, 70);
    let label = if start.is_empty() { dates::long(date_of(context.cleared, tweet)) } else { start };
    Beside { href: context.href(&tweet_path(tweet)), label }
}

/// What comes after a tweet on the main line of its thread.
fn next_part<'a>(context: &Context<'a>, tweet: &Tweet) -> Option<&'a Tweet> {
    let (thread, part) = context.place_in_thread(tweet.id)?;
    context.cleared.tweet(*thread.main_line.get(part? + 1)?)
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
    about.film = cards::film(context, [tweet].into_iter());
    let mut head = context.head(about);
    if let Some(picture) = pictures(context, tweet, card).next() {
        head.picture = Some(picture);
    }
    let start = summary(&tweet.text, 60);
    if !start.is_empty() {
        let day = dates::long(date_of(context.cleared, tweet));
        head.window_title = format!("{start} ({day}) \u{2013} {}", context.frame.title);
    }
    head
}

/// The pictures of a tweet with their full addresses.
fn pictures<'t>(
    context: &'t Context<'_>,
    tweet: &'t Tweet,
    card: &'t TweetCard,
) -> impl Iterator<Item = CardPicture> + 't {
    let paths = tweet.media.iter().filter(|media| media.file.is_some()).filter_map(cards::media_path);
    let photos = paths.zip(&card.media).filter(|(_, one)| one.kind == "photo");
    photos.map(|(path, one)| CardPicture {
        url: context.absolute(&path),
        alt: summary(&one.alt, 420),
        width: one.width,
        height: one.height,
    })
}

fn structured(context: &Context<'_>, planned: &Planned, tweet: &Tweet, card: &TweetCard) -> Value {
    let mut node = json!({
        "@type": "SocialMediaPosting",
        "url": context.absolute(&planned.path),
        "datePublished": card.when.machine,
        "author": context.author,
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
    if let Some((thread, _)) = context.place_in_thread(tweet.id) {
        let url = context.absolute(&super::thread::path(thread));
        node["isPartOf"] = json!({ "@type": "SocialMediaPosting", "@id": url, "url": url });
    }
    let images: Vec<Value> = pictures(context, tweet, card).map(image).collect();
    if !images.is_empty() {
        node["image"] = Value::Array(images);
    }
    match (cards::quoted(context, tweet), &card.quotes) {
        (Some(own), _) => {
            let url = context.absolute(&tweet_path(own));
            let author = json!({ "@id": context.me });
            node["sharedContent"] =
                json!({ "@type": "SocialMediaPosting", "url": url, "author": author, "articleBody": own.text });
        }
        (None, Some(quote)) => node["sharedContent"] = json!({ "@type": "WebPage", "url": quote.href }),
        (None, None) => {}
    }
    node
}

fn image(picture: CardPicture) -> Value {
    let mut node = json!({ "@type": "ImageObject", "contentUrl": picture.url, "caption": picture.alt });
    if let (Some(width), Some(height)) = (picture.width, picture.height) {
        node["width"] = json!(width);
        node["height"] = json!(height);
    }
    node
}
