//! From a line to a tweet: nothing is believed before it was looked at.

use jiff::Timestamp;

use super::{AudienceWord, KindWord, MediaLine, MediaWord, ReplyLine, SpanLine, StyleWord, TweetLine};
use crate::model::{
    Audience, Media, MediaKind, Pixels, ReplyTo, SpanKind, Style, StyleSpan, TextSpan, TimeKnown, Tweet, TweetId,
    TweetKind,
};
use crate::value::{Handle, Span, WebLink};

impl TweetLine {
    /// The tweet, with everything verified.
    ///
    /// # Errors
    /// The end of a sentence about what does not hold.
    pub fn tweet(&self) -> Result<Tweet, String> {
        if self.text.chars().any(|c| c.is_control() && c != '\n') {
            return Err("its text holds a control character".to_owned());
        }
        Ok(Tweet {
            id: id(&self.id)?,
            handle: handle(&self.handle)?,
            time: self.time.parse::<Timestamp>().map_err(|_| "its `time` is no date with time in UTC".to_owned())?,
            time_known: if self.day_only { TimeKnown::Day } else { TimeKnown::Second },
            text: self.text.clone(),
            spans: self.text_spans()?,
            styles: self.text_styles()?,
            language: self.lang.clone(),
            kind: self.tweet_kind()?,
            reply_to: self.reply_to.as_ref().map(reply).transpose()?,
            quotes: self.quotes.as_deref().map(link).transpose()?,
            retweets: self.retweets.as_deref().map(id).transpose()?,
            media: self.media.iter().map(MediaLine::media).collect::<Result<_, _>>()?,
            edited: self.edited,
            replaces: self.replaces.iter().map(|earlier| id(earlier)).collect::<Result<_, _>>()?,
            audience: match self.audience {
                None => Audience::Everyone,
                Some(AudienceWord::Community) => Audience::Community,
                Some(AudienceWord::Circle) => Audience::Circle,
            },
            known_public: self.known_public,
            gone: self.gone,
            at: None,
        })
    }

    fn tweet_kind(&self) -> Result<TweetKind, String> {
        match (self.kind, &self.of) {
            (KindWord::Retweet, Some(of)) => Ok(TweetKind::Retweet { of: handle(of)?, cut: self.cut }),
            (KindWord::Retweet, None) => Err("it is a retweet without `of`".to_owned()),
            (_, Some(_)) => Err("it has `of` and is no retweet".to_owned()),
            (KindWord::Own, None) => Ok(TweetKind::Own),
            (KindWord::Reply, None) => Ok(TweetKind::Reply),
        }
    }

    /// Where each character starts, and the end of the text.
    fn offsets(&self) -> Vec<usize> {
        self.text.char_indices().map(|(at, _)| at).chain([self.text.len()]).collect()
    }

    fn text_styles(&self) -> Result<Vec<StyleSpan>, String> {
        if self.styles.is_empty() {
            return Ok(Vec::new());
        }
        let offsets = self.offsets();
        let mut last = 0;
        let mut styles = Vec::new();
        for line in &self.styles {
            let (Some(start), Some(end)) = (offsets.get(line.at.0), offsets.get(line.at.1)) else {
                return Err(format!("`styles` has {:?}, which is outside its text", line.at));
            };
            if line.at.0 < last || line.at.1 <= line.at.0 {
                return Err(format!("`styles` has {:?} out of order", line.at));
            }
            last = line.at.0;
            let style = match line.style {
                StyleWord::Bold => Style::Bold,
                StyleWord::Italic => Style::Italic,
            };
            styles.push(StyleSpan { span: Span { start: *start, end: *end }, style });
        }
        Ok(styles)
    }

    fn text_spans(&self) -> Result<Vec<TextSpan>, String> {
        let offsets = self.offsets();
        let mut last = 0;
        let mut spans = Vec::new();
        for line in &self.spans {
            let (Some(start), Some(end)) = (offsets.get(line.at.0), offsets.get(line.at.1)) else {
                return Err(format!("`spans` has {:?}, which is outside its text", line.at));
            };
            if line.at.0 < last || line.at.1 <= line.at.0 {
                return Err(format!("`spans` has {:?} out of order", line.at));
            }
            last = line.at.1;
            let kind = line.kind(&self.text[*start..*end])?;
            spans.push(TextSpan { span: Span { start: *start, end: *end }, kind });
        }
        Ok(spans)
    }
}

impl SpanLine {
    /// The meaning, where the text bears it out.
    fn kind(&self, text: &str) -> Result<SpanKind, String> {
        let unfit = || format!("`spans` has {:?}, where the text no longer fits", self.at);
        let after = |signs: &[char]| text.strip_prefix(signs);
        match (&self.link, &self.mention, &self.hashtag, &self.cashtag) {
            (Some(address), None, None, None) => link(address).map(SpanKind::Link),
            (None, Some(name), None, None) => {
                let written = after(&['@', '\u{ff20}']).ok_or_else(unfit)?;
                let mentioned = handle(name)?;
                if written.eq_ignore_ascii_case(name) { Ok(SpanKind::Mention(mentioned)) } else { Err(unfit()) }
            }
            (None, None, Some(tag), None) if after(&['#', '\u{ff03}']) == Some(tag) => {
                Ok(SpanKind::Hashtag(tag.clone()))
            }
            (None, None, None, Some(tag)) if after(&['$']) == Some(tag) => Ok(SpanKind::Cashtag(tag.clone())),
            (None, None, Some(_), None) | (None, None, None, Some(_)) => Err(unfit()),
            _ => Err(format!("`spans` has {:?} without exactly one meaning", self.at)),
        }
    }
}

impl MediaLine {
    /// The picture or film, as if its file lay in `tweets/media/`.
    ///
    /// # Errors
    /// That its name is no plain file name.
    pub fn media(&self) -> Result<Media, String> {
        let plain = self.name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
        if !plain || self.name.is_empty() || self.name.starts_with('.') || self.name.len() > 200 {
            return Err("the name of a picture in it is no plain file name".to_owned());
        }
        let kind = match self.kind {
            MediaWord::Photo => MediaKind::Photo,
            MediaWord::Gif => MediaKind::AnimatedGif,
            MediaWord::Video => MediaKind::Video,
        };
        let size = self.size.map(|(width, height)| Pixels { width, height });
        Ok(Media { name: self.name.clone(), kind, file: Some(format!("tweets/media/{}", self.name)), alt: None, size })
    }
}

fn id(text: &str) -> Result<TweetId, String> {
    TweetId::parse(text).ok_or_else(|| "an id in it is no id of a tweet".to_owned())
}

fn handle(text: &str) -> Result<Handle, String> {
    let plain = Handle::parse(text).filter(|_| !text.starts_with('@'));
    plain.ok_or_else(|| "a handle in it is no handle, written without @".to_owned())
}

fn link(text: &str) -> Result<WebLink, String> {
    WebLink::parse(text).ok_or_else(|| "a link in it is no link of the web".to_owned())
}

fn reply(line: &ReplyLine) -> Result<ReplyTo, String> {
    Ok(ReplyTo {
        id: line.id.as_deref().map(id).transpose()?,
        handle: line.handle.as_deref().map(handle).transpose()?,
        own: line.own,
    })
}
