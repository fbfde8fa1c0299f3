//! The line in which a tweet is kept in `tweets/` and `.held/tweets/`: one JSON object, versioned, both directions.
//!
//! Positions in the text count characters (Unicode code points), so that any tool can follow them. Everything is
//! verified when a line is read; a key that is not known is refused, so that a typo decides nothing.

mod verified;

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

use crate::model::{Media, MediaKind, SpanKind, TextSpan, Tweet, TweetId, TweetKind};
use crate::value::Handle;

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
    /// What it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<ReplyLine>,
    /// The tweet quoted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotes: Option<String>,
    /// Links, mentions and tags, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<SpanLine>,
    /// Pictures and films whose files lie in the `media` folder beside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<MediaLine>,
    /// Whether it is the last of several versions.
    #[serde(default, skip_serializing_if = "is_false")]
    pub edited: bool,
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
        text: tweet.text.clone(),
        lang: tweet.language.clone(),
        kind,
        of,
        cut,
        reply_to,
        quotes: tweet.quotes.as_ref().map(|link| link.as_str().to_owned()),
        spans: tweet.spans.iter().map(|span| span_line(&tweet.text, span)).collect(),
        media: tweet.media.iter().map(media_line).collect(),
        edited: tweet.edited,
        gone: tweet.gone,
        why: Vec::new(),
    }
}

fn span_line(text: &str, span: &TextSpan) -> SpanLine {
    let characters = |end: usize| text.get(..end).unwrap_or(text).chars().count();
    let at = (characters(span.span.start), characters(span.span.end));
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
        Category::Data if words.starts_with("invalid") => "a value is of another kind than it should be".to_owned(),
        _ => words.to_owned(),
    }
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
mod tests {
    use super::*;

    const LINE: &str = r##"{"v":1,"id":"12","handle":"dr_x","time":"2018-10-10T20:19:24Z","text":"😀 #one @Amy_X example.org/a\n$ABC","lang":"en","kind":"own","reply_to":{"id":"11","handle":"dr_x","own":true},"quotes":"https://x.com/amy_x/status/3","spans":[{"at":[2,6],"hashtag":"one"},{"at":[7,13],"mention":"Amy_X"},{"at":[14,27],"link":"https://example.org/a"},{"at":[28,32],"cashtag":"ABC"}],"media":[{"name":"12-a.jpg","kind":"photo","size":[3,2]},{"name":"12-b.mp4","kind":"gif"}],"edited":true}"##;

    #[test]
    fn a_line_that_is_read_is_written_the_same() {
        let tweet = from_line(LINE).expect("a good line");
        assert_eq!(tweet.spans.len(), 4);
        assert_eq!(tweet.spans[0].span.slice(&tweet.text), "#one");
        assert_eq!(to_line(&tweet), LINE);
        let retweet = r#"{"v":1,"id":"1","handle":"dr_x","time":"2018-10-10T20:19:24Z","text":"RT","kind":"retweet","of":"amy_x","cut":true}"#;
        assert_eq!(to_line(&from_line(retweet).expect("a good line")), retweet);
    }

    #[test]
    fn a_fault_does_not_repeat_the_words_of_a_tweet() {
        for (from, to) in [
            ("\"edited\":true", "\"edited\":\"CANARY\""),
            ("#one", "#CANARY"),
            ("dr_x\",\"time", "CANARY CANARY\",\"time"),
        ] {
            let error = from_line(&LINE.replacen(from, to, 1)).expect_err(to);
            assert!(!error.contains("CANARY"), "{error}");
        }
    }

    #[test]
    fn what_does_not_hold_is_refused() {
        for (from, to, says) in [
            ("\"v\":1", "\"v\":2", "newer site"),
            ("\"v\":1", "\"v\":7,\"new\":[]", "newer site"),
            ("\"v\":1", "\"v\":0", "must be 1"),
            ("\"edited\":true", "\"edited\":true,\"typo\":1", "unknown field `typo`"),
            ("\"id\":\"12\"", "\"id\":\"1 2\"", "no id"),
            ("dr_x\",\"time", "@dr_x\",\"time", "no handle"),
            ("#one", "#two", "no longer fits"),
            ("[14,27]", "[12,27]", "out of order"),
            ("[14,27]", "[14,14]", "out of order"),
            ("[28,32]", "[28,99]", "outside"),
            ("\"link\":\"https://", "\"link\":\"javascript://", "no link"),
            ("\"hashtag\":\"one\"", "\"hashtag\":\"one\",\"link\":\"https://example.org\"", "exactly one"),
            ("12-a.jpg", "../a.jpg", "no plain"),
            ("\\n", "\\u0000", "control character"),
            ("\"edited\":true", "\"why\":[\"CF-01\"]", "only held"),
            ("\"kind\":\"own\"", "\"kind\":\"retweet\"", "without `of`"),
            ("2018-10-10T20:19:24Z", "yesterday", "no date"),
        ] {
            let error = from_line(&LINE.replacen(from, to, 1)).expect_err(to);
            assert!(error.contains(says), "{to}: {error}");
        }
    }
}
