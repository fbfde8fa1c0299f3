//! The line in which a tweet is kept in `tweets/` and `.held/tweets/`: one JSON object, versioned, both directions.
//!
//! Positions in the text count characters (Unicode code points), so that any tool can follow them. Everything is
//! verified when a line is read; a key that is not known is refused, so that a typo decides nothing.

mod verified;

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

use crate::model::{
    Audience, Media, MediaKind, SpanKind, Style, StyleSpan, TextSpan, TimeKnown, Tweet, TweetId, TweetKind,
};
use crate::value::{Handle, Span};

/// The version written.
const VERSION: u64 = 1;

/// One line, field by field in the order in which it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TweetLine {
    /// Version of this form.
    pub v: u64,
    /// Id, as a string.
    pub id: String,
    /// The account's handle.
    pub handle: String,
    /// When it was posted, RFC 3339 in UTC.
    pub time: String,
    /// Whether only the day of `time` is known.
    #[serde(default, skip_serializing_if = "is_false")]
    pub day_only: bool,
    /// The text as shown.
    pub text: String,
    /// BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Own, reply or retweet.
    pub kind: KindWord,
    /// Whose words, for a retweet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Whether a retweet's text is cut.
    #[serde(default, skip_serializing_if = "is_false")]
    pub cut: bool,
    /// The tweet passed on, for a retweet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retweets: Option<String>,
    /// What it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<ReplyLine>,
    /// The tweet quoted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotes: Option<String>,
    /// Links, mentions and tags, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<SpanLine>,
    /// Bold and italic parts, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub styles: Vec<StyleLine>,
    /// Pictures and films whose files lie in the `media` folder beside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<MediaLine>,
    /// Whether it is the last of several versions.
    #[serde(default, skip_serializing_if = "is_false")]
    pub edited: bool,
    /// The earlier versions that it replaces.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<String>,
    /// For whom it was written, where not for everybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<AudienceWord>,
    /// Whether everybody could read it, for the months of Circle.
    #[serde(default, skip_serializing_if = "is_false")]
    pub known_public: bool,
    /// Whether it was no longer on X when the last export was made.
    #[serde(default, skip_serializing_if = "is_false")]
    pub gone: bool,
    /// Why it is held: codes of rules, words for what is left out, `decision` or `unknown-here`. Only in `.held/`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub why: Vec<String>,
}

/// The word for a kind of tweet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KindWord {
    /// The doctor's own words.
    Own,
    /// A reply to another person.
    Reply,
    /// Another person's words.
    Retweet,
}

/// What a tweet answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplyLine {
    /// The tweet answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handle: Option<String>,
    /// Whether it is the doctor's own.
    #[serde(default, skip_serializing_if = "is_false")]
    pub own: bool,
}

/// A part of the text: where, and one of the four meanings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpanLine {
    /// First character and one past the last, from 0.
    pub at: (usize, usize),
    /// A link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// A handle; the text shows it after an `@`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mention: Option<String>,
    /// A hashtag without its sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hashtag: Option<String>,
    /// A cashtag without its sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cashtag: Option<String>,
}

/// A bold or italic part of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StyleLine {
    /// First character and one past the last, from 0.
    pub at: (usize, usize),
    /// How it is set.
    pub style: StyleWord,
}

/// The word for a style.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StyleWord {
    /// Bold.
    Bold,
    /// Italic.
    Italic,
}

/// The word for an audience that is not everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AudienceWord {
    /// A community.
    Community,
    /// A Circle.
    Circle,
}

/// A picture or film.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MediaLine {
    /// File name.
    pub name: String,
    /// What it is.
    pub kind: MediaWord,
    /// Width and height, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<(u32, u32)>,
}

/// The word for a kind of media.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MediaWord {
    /// A still picture.
    Photo,
    /// A short film without sound.
    Gif,
    /// A film.
    Video,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFault {
    /// The column from 1 where it is wrong; 0 where the whole line is meant. Counts bytes, as parsers do.
    pub column: usize,
    /// The end of a sentence.
    pub message: String,
}

fn is_false(value: &bool) -> bool {
    !value
}

/// The line of a tweet, without a line end. Where its media lie and what their alt text is are not part of it.
pub fn to_line(tweet: &Tweet) -> String {
    line_of(tweet).written()
}

/// The tweet of a line of `tweets/`.
///
/// # Errors
/// The end of a sentence about what is wrong.
pub fn from_line(line: &str) -> Result<Tweet, String> {
    let read = TweetLine::parse(line).map_err(|fault| fault.message)?;
    if !read.why.is_empty() {
        return Err("it has `why`, which only held tweets have".to_owned());
    }
    read.tweet()
}

/// A tweet as a line, field by field.
pub fn line_of(tweet: &Tweet) -> TweetLine {
    let (kind, of, cut) = match &tweet.kind {
        TweetKind::Own => (KindWord::Own, None, false),
        TweetKind::Reply => (KindWord::Reply, None, false),
        TweetKind::Retweet { of, cut } => (KindWord::Retweet, Some(of.to_string()), *cut),
    };
    let reply_to = tweet.reply_to.as_ref().map(|reply| ReplyLine {
        id: reply.id.map(|id| id.to_string()),
        handle: reply.handle.as_ref().map(Handle::to_string),
        own: reply.own,
    });
    TweetLine {
        v: VERSION,
        id: tweet.id.to_string(),
        handle: tweet.handle.to_string(),
        time: tweet.time.to_string(),
        day_only: tweet.time_known == TimeKnown::Day,
        text: tweet.text.clone(),
        lang: tweet.language.clone(),
        kind,
        of,
        cut,
        retweets: tweet.retweets.map(|id| id.to_string()),
        reply_to,
        quotes: tweet.quotes.as_ref().map(|link| link.as_str().to_owned()),
        spans: tweet.spans.iter().map(|span| span_line(&tweet.text, span)).collect(),
        styles: tweet.styles.iter().map(|part| style_line(&tweet.text, part)).collect(),
        media: tweet.media.iter().map(media_line).collect(),
        edited: tweet.edited,
        replaces: tweet.replaces.iter().map(TweetId::to_string).collect(),
        audience: match tweet.audience {
            Audience::Everyone => None,
            Audience::Community => Some(AudienceWord::Community),
            Audience::Circle => Some(AudienceWord::Circle),
        },
        known_public: tweet.known_public,
        gone: tweet.gone,
        why: Vec::new(),
    }
}

/// A span of bytes as one of characters.
fn in_characters(text: &str, span: Span) -> (usize, usize) {
    let characters = |end: usize| text.get(..end).unwrap_or(text).chars().count();
    (characters(span.start), characters(span.end))
}

fn style_line(text: &str, part: &StyleSpan) -> StyleLine {
    let style = match part.style {
        Style::Bold => StyleWord::Bold,
        Style::Italic => StyleWord::Italic,
    };
    StyleLine { at: in_characters(text, part.span), style }
}

fn span_line(text: &str, span: &TextSpan) -> SpanLine {
    let at = in_characters(text, span.span);
    let mut line = SpanLine { at, link: None, mention: None, hashtag: None, cashtag: None };
    match &span.kind {
        SpanKind::Link(link) => line.link = Some(link.as_str().to_owned()),
        SpanKind::Mention(handle) => line.mention = Some(handle.to_string()),
        SpanKind::Hashtag(tag) => line.hashtag = Some(tag.clone()),
        SpanKind::Cashtag(tag) => line.cashtag = Some(tag.clone()),
    }
    line
}

/// A picture or film as it is written in a line.
pub fn media_line(media: &Media) -> MediaLine {
    let kind = match media.kind {
        MediaKind::Photo => MediaWord::Photo,
        MediaKind::AnimatedGif => MediaWord::Gif,
        MediaKind::Video => MediaWord::Video,
    };
    MediaLine { name: media.name.clone(), kind, size: media.size.map(|size| (size.width, size.height)) }
}

impl TweetLine {
    /// Reads the JSON of one line. What it says is verified by [`TweetLine::tweet`].
    ///
    /// # Errors
    /// Where the JSON is wrong, or that a newer site made the line.
    pub fn parse(line: &str) -> Result<TweetLine, LineFault> {
        #[derive(Deserialize)]
        struct Version {
            v: u64,
        }
        let newer = || LineFault { column: 0, message: "it was made by a newer site; update the tool".to_owned() };
        match serde_json::from_str::<TweetLine>(line) {
            Ok(read) if read.v == VERSION => Ok(read),
            Ok(read) if read.v > VERSION => Err(newer()),
            Ok(_) => Err(LineFault { column: 0, message: format!("its `v` must be {VERSION}") }),
            Err(_) if serde_json::from_str::<Version>(line).is_ok_and(|version| version.v > VERSION) => Err(newer()),
            Err(error) => Err(LineFault { column: error.column(), message: parser_words(&error) }),
        }
    }

    /// The JSON of the line, without a line end.
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("strings, numbers and lists are always JSON")
    }
}

/// What a parser says, without its position, which counts within one entry, and without any of the words it read:
/// they may be private.
pub fn parser_words(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let words = text.rfind(" at line ").map_or(text.as_str(), |at| &text[..at]);
    match error.classify() {
        // The names of keys that are missing or doubled are ours; all else may be a word of the file.
        Category::Data if words.starts_with("missing field") || words.starts_with("duplicate field") => {
            words.to_owned()
        }
        Category::Data if words.starts_with("unknown field") => "it has a key that is not known".to_owned(),
        Category::Data if words.starts_with("unknown variant") => {
            "a word in it is none of those that are known".to_owned()
        }
        Category::Data => "a value is of another kind than it should be".to_owned(),
        Category::Eof => "it breaks off".to_owned(),
        _ => words.to_owned(),
    }
}

/// A picture or film that an import did not take over: one line of `.held/refused.jsonl`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct RefusedMedia {
    /// File name, which starts with the id of its tweet.
    pub name: String,
    /// A sentence for the doctor.
    pub why: String,
}

/// A held picture and its tweet: one line of `.held/media.jsonl`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct HeldMedia {
    tweet: String,
    /// The picture.
    pub media: MediaLine,
}

impl HeldMedia {
    /// A picture of a tweet.
    pub fn new(tweet: TweetId, media: MediaLine) -> HeldMedia {
        HeldMedia { tweet: tweet.to_string(), media }
    }

    /// The tweet it belongs to.
    pub fn tweet(&self) -> Option<TweetId> {
        TweetId::parse(&self.tweet)
    }
}

#[cfg(test)]
mod tests;
