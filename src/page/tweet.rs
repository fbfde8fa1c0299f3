//! One tweet, at the path that it has on X.

use serde::Serialize;
use serde_json::{Value, json};

use super::calendar::{date_of, tweet_path};
use super::cards::{self, MediaCard, TweetCard};
use super::head::{About, CardPicture, Head, summary};
use super::opening::opening;
use super::series::{self, SeriesPlace};
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
    /// Its place in series.
    series: Vec<SeriesPlace>,
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
        series: series::places(context, planned.index),
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
    if let Some(picture) = picture(context, tweet, card) {
        head.picture = Some(picture);
    }
    let start = summary(&tweet.text, 60);
    if !start.is_empty() {
        let day = dates::long(date_of(context.cleared, tweet));
        head.window_title = format!("{start} ({day}) \u{2013} {}", context.frame.title);
    }
    head
}

/// What a tweet of the doctor's own shows, each with its full address. Of a retweet it is another person's.
fn own_media<'t>(
    context: &'t Context<'_>,
    tweet: &'t Tweet,
    card: &'t TweetCard,
) -> impl Iterator<Item = (String, &'t MediaCard)> + 't {
    let paths = tweet.media.iter().filter(|media| media.file.is_some()).filter_map(cards::media_path);
    let is_own = card.retweet.is_none();
    paths.zip(&card.media).filter(move |_| is_own).map(|(path, one)| (context.absolute(&path), one))
}

/// The first picture, for the card that other sites make of the page.
fn picture(context: &Context<'_>, tweet: &Tweet, card: &TweetCard) -> Option<CardPicture> {
    let (url, one) = own_media(context, tweet, card).find(|(_, one)| one.kind == "photo")?;
    Some(CardPicture { url, alt: summary(&one.alt, 420), width: one.width, height: one.height })
}

fn structured(context: &Context<'_>, planned: &Planned, tweet: &Tweet, card: &TweetCard) -> Value {
    let mut node = json!({
        "@type": "SocialMediaPosting",
        "url": context.absolute(&planned.path),
        "datePublished": card.when.machine,
        "author": { "@id": context.me },
    });
    if let Some(on_x) = &card.x_url {
        node["sameAs"] = json!(on_x);
    }
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
    let (images, films): (Vec<_>, Vec<_>) = own_media(context, tweet, card).partition(|(_, one)| one.kind == "photo");
    if !images.is_empty() {
        node["image"] = images.into_iter().map(image).collect();
    }
    if !films.is_empty() {
        node["video"] = films.into_iter().map(|film| video(film, &card.when.machine)).collect();
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

fn image((url, one): (String, &MediaCard)) -> Value {
    let mut node = json!({ "@type": "ImageObject", "contentUrl": url, "caption": one.alt });
    if let (Some(width), Some(height)) = (one.width, one.height) {
        node["width"] = json!(width);
        node["height"] = json!(height);
    }
    node
}

fn video((url, one): (String, &MediaCard), uploaded: &str) -> Value {
    json!({ "@type": "VideoObject", "contentUrl": url, "name": one.alt, "uploadDate": uploaded })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Media, MediaKind};
    use crate::page::{plan, tests};
    use crate::value::WebLink;

    /// The facts and the head of the page of a tweet of the tests' site, after a change to it.
    fn made(at: usize, change: impl FnOnce(&mut Tweet)) -> (Value, Head) {
        let mut cleared = tests::cleared();
        change(&mut cleared.tweets[at]);
        let plan = plan(&cleared);
        let context = Context::new(&cleared, &plan, &[]);
        let tweet = &cleared.tweets[at];
        let planned = plan.pages.iter().find(|page| page.path == tweet_path(tweet)).expect("planned");
        let card = cards::tweet(&context, tweet);
        (structured(&context, planned, tweet, &card), head(&context, planned, tweet, &card))
    }

    #[test]
    fn a_tweet_that_is_gone_from_x_is_not_said_to_be_there() {
        assert!(made(2, |_| {}).0["sameAs"].as_str().is_some_and(|address| address.starts_with("https://x.com/")));
        let (node, _) = made(2, |tweet| tweet.gone = true);
        assert!(node.get("sameAs").is_none());
    }

    #[test]
    fn the_address_of_an_earlier_version_leads_to_the_last() {
        let mut cleared = tests::cleared();
        cleared.tweets[2].replaces = vec![crate::model::TweetId(77), cleared.tweets[0].id];
        let plan = plan(&cleared);
        let count = |path: &str| plan.pages.iter().filter(|page| page.path.as_str() == path).count();
        assert_eq!(count("/DrExample/status/77/"), 1);
        assert_eq!(count(tweet_path(&cleared.tweets[0]).as_str()), 1);
    }

    #[test]
    fn the_facts_of_a_tweet_name_its_author_its_pictures_and_its_thread() {
        let (node, head) = made(2, |_| {});
        assert_eq!(node["author"]["@id"], "https://natalie.example/site/#me");
        assert_eq!(node["image"][0]["caption"], "Bar chart: 12 of 100 without treatment, 9 of 100 with it");
        assert_eq!(node["image"][0]["width"], 640);
        assert!(head.picture.is_some_and(|picture| picture.url.ends_with("/media/1000000000000000003-chart.png")));
        assert!(node.get("isPartOf").is_none() && node.get("sharedContent").is_none());
        let (node, head) = made(4, |_| {});
        assert_eq!(node["isPartOf"]["@id"], "https://natalie.example/site/threads/1000000000000000010/");
        assert!(
            node.get("image").is_none() && head.picture.is_some_and(|picture| picture.url.ends_with("portrait.png"))
        );
    }

    #[test]
    fn own_words_are_shared_as_words_and_others_as_an_address() {
        let quoting = |link: &str| made(0, |tweet| tweet.quotes = WebLink::parse(link)).0["sharedContent"].clone();
        let own = quoting("https://x.com/DrExample/status/1000000000000000003");
        assert!(own["articleBody"].as_str().is_some_and(|words| words.starts_with("A chart of absolute risk")));
        let other = quoting("https://x.com/amy_x/status/3");
        assert_eq!(other, json!({ "@type": "WebPage", "url": "https://x.com/amy_x/status/3" }));
    }

    #[test]
    fn a_film_may_be_played_and_a_picture_of_a_retweet_is_not_the_doctors() {
        let film = |media: &mut Media| (media.kind, media.alt) = (MediaKind::Video, None);
        let (node, head) = made(2, |tweet| tweet.media.iter_mut().for_each(film));
        assert_eq!(node["video"][0]["name"], "Film, not described yet");
        assert!(head.policy.as_str().contains("media-src 'self'"));
        let media = tests::cleared().tweets[2].media.clone();
        let (node, head) = made(1, |tweet| tweet.media = media);
        assert!(
            node.get("image").is_none() && head.picture.is_some_and(|picture| picture.url.ends_with("portrait.png"))
        );
        let (_, head) = made(0, |tweet| tweet.quotes = WebLink::parse("https://x.com/a/status/1000000000000000003"));
        assert!(!head.policy.as_str().contains("media-src"));
    }
}
