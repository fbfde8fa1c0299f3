//! A tweet and a post as shown in lists and on their own pages: one form of each, used by every page type.

use serde::Serialize;

use super::calendar::{date_of, tweet_path};
use super::context::{Context, Declared};
use super::dates::{self, When};
use super::head::summary;
use super::opening::opening;
use super::smaller_media;
use super::topics::counted;
use crate::markdown;
use crate::model::{Media, MediaKind, Post, PostKind, SpanKind, TextSpan, Tweet, TweetId, TweetKind};
use crate::tweet_text;
use crate::value::{Html, SitePath, WebLink};

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
    /// The tweet it quotes.
    pub quotes: Option<Quote>,
    /// Handle of the person it answers, without `@`, if it is neither the doctor nor the first word of the text.
    pub answers: Option<String>,
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
    /// `Thread of 5 tweets` for the first of it, else `In a thread of 5 tweets`.
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
    /// Its first words, or its day where it has none; only for a tweet of the doctor's own that is shown here.
    pub start: Option<String>,
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
        x_url: tweet.x_url(),
        handle: format!("@{}", tweet.handle),
        when: dates::of_tweet(tweet, &context.cleared.settings.time_zone),
        language: tweet.language.clone(),
        html: tweet_text::styled(&tweet.text, &tweet.spans, &tweet.styles),
        retweet: retweet(tweet),
        quotes: tweet.quotes.as_ref().map(|link| quote(context, link)),
        answers: answers(tweet),
        edited: tweet.edited,
        media: tweet.media.iter().filter_map(|media| media_card(context, media, tweet.media.len())).collect(),
        thread: thread_link(context, tweet),
        declared: context.declared(&tweet.text),
    }
}

/// Whether a tweet stands for itself in a list of the latest: of a thread only the first does.
pub(crate) fn stands_alone(context: &Context<'_>, tweet: &Tweet) -> bool {
    context.thread_with(tweet.id).is_none_or(|thread| thread.root == tweet.id)
}

fn thread_link(context: &Context<'_>, tweet: &Tweet) -> Option<ThreadLink> {
    let thread = context.thread_with(tweet.id)?;
    let address = context.href(&super::thread::path(thread));
    let count = counted(thread.all().count(), "tweet", "tweets");
    Some(if thread.root == tweet.id {
        ThreadLink { href: address, label: format!("Thread of {count}") }
    } else {
        ThreadLink { href: format!("{address}#t{}", tweet.id), label: format!("In a thread of {count}") }
    })
}

fn retweet(tweet: &Tweet) -> Option<Retweet> {
    match &tweet.kind {
        TweetKind::Retweet { of, cut } => Some(Retweet { handle: of.to_string(), href: of.x_url(), cut: *cut }),
        TweetKind::Own | TweetKind::Reply => None,
    }
}

fn answers(tweet: &Tweet) -> Option<String> {
    let reply = tweet.reply_to.as_ref().filter(|reply| !reply.own)?;
    let handle = reply.handle.as_ref()?;
    let is_first_word = |part: &TextSpan| part.span.start == 0 && part.kind == SpanKind::Mention(handle.clone());
    (!tweet.spans.iter().any(is_first_word)).then(|| handle.to_string())
}

fn quote(context: &Context<'_>, link: &WebLink) -> Quote {
    let shown = quoted_id(link).and_then(|id| context.cleared.tweet(id));
    let own = shown.filter(|tweet| !matches!(tweet.kind, TweetKind::Retweet { .. }));
    let Some(tweet) = own else { return Quote { href: link.as_str().to_owned(), start: None } };
    let start = opening(tweet, 90);
    let day = || dates::long(date_of(context.cleared, tweet));
    let start = if start.is_empty() { format!("Tweet of {}", day()) } else { start };
    Quote { href: context.href(&tweet_path(tweet)), start: Some(start) }
}

/// The id in an address such as `https://x.com/handle/status/20`.
fn quoted_id(link: &WebLink) -> Option<TweetId> {
    let (_, after) = link.as_str().split_once("/status/")?;
    let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
    TweetId::parse(&after[..end])
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
mod tests {
    use super::*;
    use crate::page::{Plan, tests};
    use crate::value::Span;

    fn with_context(look: impl FnOnce(&Context<'_>)) {
        let cleared = tests::cleared();
        let plan = Plan::default();
        look(&Context::new(&cleared, &plan, &[]));
    }

    fn link(text: &str) -> WebLink {
        WebLink::parse(text).expect("a link")
    }

    #[test]
    fn a_quoted_tweet_that_is_shown_here_is_linked_here() {
        with_context(|context| {
            let own = quote(context, &link("https://twitter.com/DrExample/status/1000000000000000003?s=20"));
            assert_eq!(own.href, "/site/DrExample/status/1000000000000000003/");
            assert!(own.start.is_some_and(|start| start.starts_with("A chart of absolute risk")));
            let retweet = "https://x.com/DrExample/status/1000000000000000002";
            for other in ["https://x.com/amy_x/status/3", retweet, "https://x.com/amy_x"] {
                let quoted = quote(context, &link(other));
                assert_eq!((quoted.href.as_str(), quoted.start), (other, None));
            }
        });
    }

    #[test]
    fn a_thread_stands_once_in_a_list_of_the_latest() {
        with_context(|context| {
            let thread = context.cleared.threads.first().expect("a thread");
            let alone: Vec<_> = thread
                .all()
                .filter_map(|id| context.cleared.tweet(id))
                .filter(|tweet| stands_alone(context, tweet))
                .map(|tweet| tweet.id)
                .collect();
            assert_eq!(alone, [thread.root]);
            let label = |id| context.cleared.tweet(id).and_then(|tweet| thread_link(context, tweet));
            assert!(label(thread.root).is_some_and(|link| link.label == "Thread of 5 tweets"));
            let last = thread.all().last().and_then(label).expect("a link");
            assert!(last.label == "In a thread of 5 tweets" && last.href.contains("#t"), "{last:?}");
        });
    }

    #[test]
    fn whom_a_reply_answers_is_said_where_its_text_does_not() {
        with_context(|context| {
            let mut reply = context.cleared.tweets[0].clone();
            let handle = crate::value::Handle::parse("amy_x").expect("a handle");
            reply.reply_to = Some(crate::model::ReplyTo { id: None, handle: Some(handle.clone()), own: false });
            assert_eq!(answers(&reply).as_deref(), Some("amy_x"));
            reply.text = "@Amy_X thank you".to_owned();
            let mention = SpanKind::Mention(crate::value::Handle::parse("Amy_X").expect("a handle"));
            reply.spans = vec![TextSpan { span: Span { start: 0, end: 6 }, kind: mention }];
            assert_eq!(answers(&reply), None);
        });
    }
}
