//! A tweet and a post as shown in lists and on their own pages: one form of each, used by every page type.

use serde::Serialize;

use super::calendar::tweet_path;
use super::context::{Context, Declared};
use super::dates::{self, When};
use super::head::summary;
use crate::markdown;
use crate::model::{Media, MediaKind, Post, PostKind, Tweet, TweetKind};
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
    pub x_url: String,
    /// `@handle`.
    pub handle: String,
    /// When it was posted.
    pub when: When,
    /// Its language, where X knew it.
    pub language: Option<String>,
    /// Its text: exactly the tweet's.
    pub html: Html,
    /// Whose words it passes on, for a retweet.
    pub retweet: Option<Retweet>,
    /// Address of the tweet it quotes.
    pub quotes: Option<String>,
    /// Handle of the person it answers, without `@`, if it is not the doctor.
    pub answers: Option<String>,
    /// Whether it was edited on X.
    pub edited: bool,
    /// Its pictures and films.
    pub media: Vec<MediaCard>,
    /// Address of its thread, if it is part of one.
    pub thread: Option<String>,
    /// Declared interests that it mentions.
    pub declared: Vec<Declared>,
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

/// A picture or film.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct MediaCard {
    /// Address.
    pub href: String,
    /// `photo`, `gif` or `video`.
    pub kind: &'static str,
    /// What it shows; empty where nobody has said.
    pub alt: String,
    /// Pixels across, if known.
    pub width: Option<u32>,
    /// Pixels down, if known.
    pub height: Option<u32>,
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
    let thread = context.thread_of.get(&tweet.id).and_then(|index| context.cleared.threads.get(*index));
    TweetCard {
        id: tweet.id.to_string(),
        href: context.href(&tweet_path(tweet)),
        x_url: tweet.x_url(),
        handle: format!("@{}", tweet.handle),
        when: dates::minute(tweet.time, &context.cleared.settings.time_zone),
        language: tweet.language.clone(),
        html: tweet_text::html(&tweet.text, &tweet.spans),
        retweet: retweet(tweet),
        quotes: tweet.quotes.as_ref().map(|link| link.as_str().to_owned()),
        answers: answers(tweet),
        edited: tweet.edited,
        media: tweet.media.iter().filter_map(|media| media_card(context, media)).collect(),
        thread: thread.map(|thread| format!("{}#t{}", context.href(&super::thread::path(thread)), tweet.id)),
        declared: context.declared(&tweet.text),
    }
}

fn retweet(tweet: &Tweet) -> Option<Retweet> {
    match &tweet.kind {
        TweetKind::Retweet { of, cut } => Some(Retweet { handle: of.to_string(), href: of.x_url(), cut: *cut }),
        TweetKind::Own | TweetKind::Reply => None,
    }
}

fn answers(tweet: &Tweet) -> Option<String> {
    let reply = tweet.reply_to.as_ref().filter(|reply| !reply.own)?;
    reply.handle.as_ref().map(ToString::to_string)
}

fn media_card(context: &Context<'_>, media: &Media) -> Option<MediaCard> {
    media.file.as_ref()?;
    let kind = match media.kind {
        MediaKind::Photo => "photo",
        MediaKind::AnimatedGif => "gif",
        MediaKind::Video => "video",
    };
    Some(MediaCard {
        href: context.href(&media_path(media)?),
        kind,
        alt: media.alt.clone().unwrap_or_default(),
        width: media.size.map(|size| size.width),
        height: media.size.map(|size| size.height),
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
