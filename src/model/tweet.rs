//! A tweet as it may be shown: text with verified spans, never HTML.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::finding::Place;
use crate::model::{Audience, Pixels, StyleSpan, TimeKnown};
use crate::value::{Handle, Span, WebLink};

/// The id of a tweet. Kept as a number for its order, written as a string everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TweetId(pub u64);

impl TweetId {
    /// The lowest id that a tweet of that moment can have: ids count milliseconds since 4 November 2010 in their upper
    /// bits (Twitter's Snowflake, 2010).
    pub fn of_moment(moment: Timestamp) -> TweetId {
        const START: i64 = 1_288_834_974_657;
        TweetId(u64::try_from(moment.as_millisecond().saturating_sub(START)).unwrap_or(0) << 22)
    }

    /// An id from its decimal digits.
    pub fn parse(text: &str) -> Option<TweetId> {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if digits { text.parse().ok().map(TweetId) } else { None }
    }
}

impl fmt::Display for TweetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// What a part of the text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpanKind {
    /// A link; the text shows the address in short, the link is the real one, never t.co.
    Link(WebLink),
    /// A mention of an account.
    Mention(Handle),
    /// A hashtag, without its `#`.
    Hashtag(String),
    /// A cashtag, without its `$`.
    Cashtag(String),
}

/// A part of the text with a meaning. Spans of a tweet are in order and do not overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextSpan {
    /// Which bytes of the shown text.
    pub span: Span,
    /// What they are.
    pub kind: SpanKind,
}

/// Photograph, looping picture or video.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaKind {
    /// A still picture.
    Photo,
    /// A short film without sound that X shows as a GIF.
    AnimatedGif,
    /// A film.
    Video,
}

/// A picture or film of a tweet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    /// File name, `<tweet id>-<name>`: the key in `alt.toml`, in decisions and below `/media/`.
    pub name: String,
    /// What it is.
    pub kind: MediaKind,
    /// Where its bytes are: a path in the folder, or a file of an export such as `export.zip!data/tweets_media/1-a.jpg`.
    /// None where no export has the file.
    pub file: Option<String>,
    /// Alt text, from `alt.toml`: exports have none.
    pub alt: Option<String>,
    /// Size, once known.
    pub size: Option<Pixels>,
}

/// What a tweet answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyTo {
    /// The tweet answered, where known.
    pub id: Option<TweetId>,
    /// Whose it is, where known.
    pub handle: Option<Handle>,
    /// Whether it is the doctor's own.
    pub own: bool,
}

/// What kind of tweet it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TweetKind {
    /// The doctor's own words, addressed to all; may continue an own tweet, and may quote another.
    Own,
    /// A reply to another person, or words that begin with their handle.
    Reply,
    /// Another person's words, passed on. `cut` where the export cut them short.
    Retweet {
        /// Whose words.
        of: Handle,
        /// Whether the text is not whole.
        cut: bool,
    },
}

/// One tweet.
#[derive(Clone, Debug, PartialEq)]
pub struct Tweet {
    /// Id.
    pub id: TweetId,
    /// The account's handle under which it is shown.
    pub handle: Handle,
    /// When it was posted.
    pub time: Timestamp,
    /// How well that is known. Where it is only the day, no clock time may be shown.
    pub time_known: TimeKnown,
    /// The text as shown, unescaped once, with links in their short form and without the links of its media.
    pub text: String,
    /// Links, mentions and tags in the text.
    pub spans: Vec<TextSpan>,
    /// What is bold or italic in the text, in order.
    pub styles: Vec<StyleSpan>,
    /// BCP 47 tag, where X knew it.
    pub language: Option<String>,
    /// Own, reply or retweet.
    pub kind: TweetKind,
    /// What it answers.
    pub reply_to: Option<ReplyTo>,
    /// The tweet quoted, as a link; the quoted words are never republished.
    pub quotes: Option<WebLink>,
    /// Of a retweet, the tweet passed on, where the export says which.
    pub retweets: Option<TweetId>,
    /// Pictures and films.
    pub media: Vec<Media>,
    /// Whether this is the last of several versions.
    pub edited: bool,
    /// The earlier versions that this one replaces, where it is known to.
    pub replaces: Vec<TweetId>,
    /// For whom it was written.
    pub audience: Audience,
    /// Whether it is known that everybody could read it: other people passed it on, or an export that lists tweets to a
    /// Circle does not list it. Kept only for the months in which Circle existed.
    pub known_public: bool,
    /// Whether it was no longer on X when the last export was made.
    pub gone: bool,
    /// Where it stands: a line of the export or of `tweets/`.
    pub at: Option<Place>,
}

impl Tweet {
    /// A tweet of these words alone: the author's own, to everybody, without anything else.
    pub fn new(id: TweetId, handle: Handle, time: Timestamp, text: impl Into<String>) -> Tweet {
        Tweet {
            id,
            handle,
            time,
            time_known: TimeKnown::Second,
            text: text.into(),
            spans: Vec::new(),
            styles: Vec::new(),
            language: None,
            kind: TweetKind::Own,
            reply_to: None,
            quotes: None,
            retweets: None,
            media: Vec::new(),
            edited: false,
            replaces: Vec::new(),
            audience: Audience::Everyone,
            known_public: false,
            gone: false,
            at: None,
        }
    }

    /// Its day in a zone. A tweet of which only the day is known keeps it in every zone.
    pub fn day(&self, zone: &TimeZone) -> Date {
        match self.time_known {
            TimeKnown::Second => zone.to_datetime(self.time).date(),
            TimeKnown::Day => TimeZone::UTC.to_datetime(self.time).date(),
        }
    }

    /// The tweet on X, where it is still there.
    pub fn on_x(&self) -> Option<String> {
        (!self.gone).then(|| self.x_url())
    }

    /// The address that the tweet has or had on X.
    pub fn x_url(&self) -> String {
        format!("https://x.com/{}/status/{}", self.handle, self.id)
    }
}
