//! A tweet and a post as shown in lists and on their own pages: one form of each, used by every page type. A tweet inside
//! another text is in `embed`.

use serde::Serialize;

use super::calendar::tweet_path;
use super::context::{Context, Declared};
use super::dates::{self, When};
use super::embed;
use super::head::{Film, summary};
use super::prose::Reader;
use super::smaller_media;
use super::topics::counted;
use crate::markdown;
use crate::model::{Media, MediaKind, Post, PostKind, ReplyTo, Tweet, TweetId, TweetKind};
use crate::tweet_text;
use crate::value::{Html, SitePath};

/// A tweet.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TweetCard {
    /// Id, which is also its anchor on the page of a thread: `t` and the id.
    pub id: String,
    /// Its page here.
    pub href: String,
    /// Its page on X.
    pub x_url: Option<String>,
    /// `@handle`.
    pub handle: String,
    /// Address of the doctor's portrait, to stand beside their own words.
    pub portrait: Option<String>,
    /// When it was posted.
    pub when: When,
    /// Its language, where X knew it.
    pub language: Option<String>,
    /// Its text: exactly the tweet's.
    pub html: Html,
    /// Whose words it passes on, for a retweet.
    pub retweet: Option<Retweet>,
    /// The tweet it quotes.
    pub quotes: Option<Quote>,
    /// What it answers: another person's tweet.
    pub answers: Option<Answered>,
    /// Whether it was edited on X.
    pub edited: bool,
    /// Its pictures and films.
    pub media: Vec<MediaCard>,
    /// Its thread, if it is part of one.
    pub thread: Option<ThreadLink>,
    /// Declared interests that it mentions.
    pub declared: Vec<Declared>,
}

/// The way from a tweet to the thread that it is part of.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ThreadLink {
    /// Its place in the thread.
    pub href: String,
    /// `Thread of 5 tweets` for the first of it, `Part 3 of 4 of a thread`, or `An aside in a thread of 5 tweets`.
    pub label: String,
}

/// What a tweet answers.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Answered {
    /// The tweet on X where it is known, else the account.
    pub href: String,
    /// `@handle`, or `a tweet` where nobody knows whose.
    pub label: String,
}

/// Another person's words, passed on.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Retweet {
    /// Whose, without `@`.
    pub handle: String,
    /// Their page on X.
    pub href: String,
    /// Whether the export cut them short.
    pub cut: bool,
}

/// A tweet that another one quotes.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Quote {
    /// Its page here where it is shown here, else its page on X.
    pub href: String,
    /// The whole of it as a card; only for a tweet of the doctor's own that is shown here.
    pub card: Option<Html>,
}

/// A picture or film.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct MediaCard {
    /// Address.
    pub href: String,
    /// `photo`, `gif` or `video`.
    pub kind: &'static str,
    /// What it shows, or that nobody has said.
    pub alt: String,
    /// Pixels across, if known.
    pub width: Option<u32>,
    /// Pixels down, if known.
    pub height: Option<u32>,
    /// Smaller copies and itself, with their widths; empty where there are none.
    pub srcset: String,
    /// How wide it is shown, for a browser to choose by.
    pub sizes: &'static str,
}

/// A post in a list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PostCard {
    /// Title.
    pub title: String,
    /// Address.
    pub href: String,
    /// When it was published.
    pub when: When,
    /// One or two sentences.
    pub summary: String,
    /// `Opinion`, `Fact` or `Event`, if labelled.
    pub kind: Option<&'static str>,
    /// Who paid for it, if anyone.
    pub sponsored_by: Option<String>,
    /// Declared interests that it mentions.
    pub declared: Vec<Declared>,
}

/// Where published media of tweets lie.
pub(crate) fn media_path(media: &Media) -> Option<SitePath> {
    SitePath::checked(&format!("/media/{}", media.name))
}

/// A tweet for a template.
pub(crate) fn tweet(context: &Context<'_>, tweet: &Tweet) -> TweetCard {
    TweetCard {
        id: tweet.id.to_string(),
        href: context.href(&tweet_path(tweet)),
        x_url: tweet.on_x(),
        handle: format!("@{}", tweet.handle),
        portrait: context.avatar.clone(),
        when: dates::of_tweet(tweet, &context.cleared.settings.time_zone),
        language: tweet.language.clone(),
        html: tweet_text::styled(&tweet.text, &tweet.spans, &tweet.styles, &|tag| {
            Some(context.href(&context.hashtag_page(tag)?))
        }),
        retweet: retweet(tweet),
        quotes: quote(context, tweet),
        answers: tweet.reply_to.as_ref().and_then(answered),
        edited: tweet.edited,
        media: media(context, tweet),
        thread: thread_link(context, tweet),
        declared: context.declared(&tweet.text),
    }
}

/// Whether a tweet stands for itself in a list of the latest: of a thread only the first does.
pub(crate) fn stands_alone(context: &Context<'_>, tweet: &Tweet) -> bool {
    context.thread_with(tweet.id).is_none_or(|thread| thread.root == tweet.id)
}

/// Whether any of the tweets shows a film, itself or in a tweet that it quotes.
pub(crate) fn film<'t>(context: &Context<'_>, mut tweets: impl Iterator<Item = &'t Tweet>) -> Film {
    let has_film =
        |tweet: &Tweet| tweet.media.iter().any(|media| media.kind != MediaKind::Photo && media.file.is_some());
    let shows = |tweet: &Tweet| has_film(tweet) || quoted(context, tweet).is_some_and(has_film);
    if tweets.any(shows) { Film::With } else { Film::Without }
}

/// The way to the thread that a tweet is part of.
pub(super) fn thread_link(context: &Context<'_>, tweet: &Tweet) -> Option<ThreadLink> {
    let (thread, part) = context.place_in_thread(tweet.id)?;
    let address = context.href(&super::thread::path(thread));
    let count = || counted(thread.all().count(), "tweet", "tweets");
    let label = match part {
        Some(0) => return Some(ThreadLink { href: address, label: format!("Thread of {}", count()) }),
        Some(at) => format!("Part {} of {} of a thread", at + 1, thread.main_line.len()),
        None => format!("An aside in a thread of {}", count()),
    };
    Some(ThreadLink { href: format!("{address}#t{}", tweet.id), label })
}

fn retweet(tweet: &Tweet) -> Option<Retweet> {
    match &tweet.kind {
        TweetKind::Retweet { of, cut } => Some(Retweet { handle: of.to_string(), href: of.x_url(), cut: *cut }),
        TweetKind::Own | TweetKind::Reply => None,
    }
}

/// Another person's tweet that this one answers, as a link: their words are not ours to publish.
pub(super) fn answered(to: &ReplyTo) -> Option<Answered> {
    if to.own {
        return None;
    }
    Some(match (&to.handle, to.id) {
        (Some(handle), Some(id)) => {
            Answered { href: format!("{}/status/{id}", handle.x_url()), label: format!("@{handle}") }
        }
        (Some(handle), None) => Answered { href: handle.x_url(), label: format!("@{handle}") },
        (None, Some(id)) => Answered { href: format!("https://x.com/i/status/{id}"), label: "a tweet".to_owned() },
        (None, None) => return None,
    })
}

/// The own tweet that this one goes on from, where it is shown. Nothing is said of one that is not.
pub(super) fn continued<'a>(context: &Context<'a>, tweet: &Tweet) -> Option<&'a Tweet> {
    let id = tweet.reply_to.as_ref().filter(|to| to.own)?.id?;
    context.cleared.tweet(id)
}

/// A quoted tweet: as a card where it is the doctor's own and shown, else as no more than a link, because other people's
/// words are not ours to publish.
fn quote(context: &Context<'_>, tweet: &Tweet) -> Option<Quote> {
    let link = tweet.quotes.as_ref()?;
    Some(match quoted(context, tweet) {
        Some(own) => {
            Quote { href: context.href(&tweet_path(own)), card: Some(embed::card(context, own, Reader::Site)) }
        }
        None => Quote { href: link.as_str().to_owned(), card: None },
    })
}

/// The doctor's own tweet that a tweet quotes, where it is shown.
pub(super) fn quoted<'a>(context: &Context<'a>, tweet: &Tweet) -> Option<&'a Tweet> {
    let shown = context.cleared.tweet(quoted_id(tweet.quotes.as_ref()?.as_str())?)?;
    let is_own = !matches!(shown.kind, TweetKind::Retweet { .. });
    (is_own && shown.id != tweet.id).then_some(shown)
}

/// The id in an address such as `https://x.com/handle/status/20`.
pub(super) fn quoted_id(address: &str) -> Option<TweetId> {
    let (_, after) = address.split_once("/status/")?;
    let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
    TweetId::parse(&after[..end])
}

/// The pictures and films of a tweet that may be shown.
pub(super) fn media(context: &Context<'_>, tweet: &Tweet) -> Vec<MediaCard> {
    let in_tweet = tweet.media.len();
    let mut cards: Vec<MediaCard> =
        tweet.media.iter().filter_map(|media| media_card(context, media, in_tweet)).collect();
    let all = cards.len();
    for (at, card) in cards.iter_mut().enumerate().filter(|(_, card)| card.alt.is_empty()) {
        let what = if card.kind == "photo" { "Picture" } else { "Film" };
        let which = if all == 1 { String::new() } else { format!(" {} of {all}", at + 1) };
        card.alt = format!("{what}{which}, not described yet");
    }
    cards
}

fn media_card(context: &Context<'_>, media: &Media, in_tweet: usize) -> Option<MediaCard> {
    media.file.as_ref()?;
    let kind = match media.kind {
        MediaKind::Photo => "photo",
        MediaKind::AnimatedGif => "gif",
        MediaKind::Video => "video",
    };
    let path = media_path(media)?;
    Some(MediaCard {
        href: context.href(&path),
        kind,
        alt: media.alt.clone().unwrap_or_default(),
        width: media.size.map(|size| size.width),
        height: media.size.map(|size| size.height),
        srcset: smaller_media::srcset(context, smaller_media::copies(media), &path, media.size),
        // As the style sheet lays them out: one across the page, or two beside each other where there is room.
        sizes: if in_tweet > 1 { "(min-width: 40rem) 19rem, 100vw" } else { "(min-width: 40rem) 38rem, 100vw" },
    })
}

/// A post for a list.
pub(crate) fn post(context: &Context<'_>, post: &Post) -> PostCard {
    PostCard {
        title: post.title.clone(),
        href: context.href(&super::post::path(post)),
        when: dates::day_of(&post.date),
        summary: post_summary(post),
        kind: post.kind.map(kind_label),
        sponsored_by: post.sponsored_by.clone(),
        declared: context.declared(&post_words(post)),
    }
}

/// The author's summary, or the start of the text.
pub(crate) fn post_summary(post: &Post) -> String {
    match &post.summary {
        Some(summary) => summary.clone(),
        None => summary(&markdown::plain(&post.body), 200),
    }
}

/// All words of a post, in which an interest may be mentioned.
pub(crate) fn post_words(post: &Post) -> String {
    let own = [post.title.as_str(), post.summary.as_deref().unwrap_or(""), post.body.as_str()];
    let sponsor = post.sponsored_by.as_deref();
    let references = post.references.iter().map(|reference| reference.title.as_str());
    let topics = post.topics.iter().map(String::as_str);
    own.into_iter().chain(sponsor).chain(references).chain(topics).collect::<Vec<_>>().join("\n")
}

/// The label of a post, so that opinion does not pass for fact.
pub(crate) fn kind_label(kind: PostKind) -> &'static str {
    match kind {
        PostKind::Opinion => "Opinion",
        PostKind::Fact => "Fact",
        PostKind::Event => "Event",
    }
}

#[cfg(test)]
mod tests;
