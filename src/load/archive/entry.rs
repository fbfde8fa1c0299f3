//! One entry of the list → a tweet, still without its kind: that depends on the others.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;

use crate::finding::Place;
use crate::model::{Audience, TweetId, circle_existed};
use crate::value::{Handle, WebLink};

use super::raw::{RawEntities, RawQuoted, RawTweet, RawUrl};
use super::text::{self, Escapes, Named, Shown, TrailingStatus, What};
use super::when::{self, Moment};
use super::{kind, loose::Word, media, retweet};

/// The longest post has 25,000 characters, of at most four bytes each before escaping.
const LONGEST_TEXT: usize = 200_000;
/// More links, mentions and tags than a text of that length holds.
const MOST_NAMED: usize = 5_000;
/// Twitter's first day.
const FIRST_TWEET: Date = date(2006, 3, 21);

/// A tweet that was read alone.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: TweetId,
    /// Of the export's account, once it is known.
    pub(super) handle: Option<Handle>,
    pub(super) moment: Moment,
    /// The text as exported, unescaped: what long posts are compared with.
    pub(super) written: String,
    pub(super) shown: Shown,
    pub(super) language: Option<String>,
    pub(super) retweet: Option<kind::Retweeted>,
    pub(super) answers: kind::Answers,
    pub(super) media: Vec<media::Wanted>,
    /// The t.co address of its media.
    pub(super) media_url: Option<String>,
    /// All versions, where there is more than one.
    pub(super) versions: Vec<TweetId>,
    pub(super) edited: bool,
    /// Earlier versions that this one replaces.
    pub(super) replaces: Vec<TweetId>,
    pub(super) audience: Audience,
    /// Whether everybody could read it; kept for the months of Circle. Here: whether others passed it on.
    pub(super) known_public: bool,
    pub(super) at: Place,
}

/// Reads one tweet object; the error is the end of a sentence.
pub(super) fn read(raw: RawTweet, at: Place) -> Result<Entry, String> {
    let id = first_number([&raw.id_str, &raw.id]).map(TweetId).ok_or("it has no usable id")?;
    let created = raw.created_at.as_deref().ok_or("it has no date")?;
    let moment = when::of(created, id).ok_or("its date cannot be read")?;
    let full_text = raw.full_text.as_deref().or(raw.text.as_deref()).ok_or("it has no text")?;
    if moment.time.to_zoned(TimeZone::UTC).date() < FIRST_TWEET {
        return Err("its date is before the first tweet of all".to_owned());
    }
    if full_text.len() > LONGEST_TEXT {
        return Err("its text is longer than X allows".to_owned());
    }
    let (shown, passed) = match retweet::whole(&raw) {
        Some((shown, passed)) => (shown, Some(passed)),
        None => {
            let passed = kind::retweeted(full_text);
            let trailing = if passed.is_some() { TrailingStatus::Keep } else { TrailingStatus::Quote };
            let named = named(&raw.entities, &raw.extended_entities);
            (text::shown(full_text, Escapes::Undo, named, trailing), passed)
        }
    };
    let mut shown = without_link_to_itself(shown, id);
    if passed.is_none() {
        shown.quotes = shown.quotes.or_else(|| raw.quoted_status.as_ref().and_then(quoted));
    }
    let raw_media =
        if raw.extended_entities.media.is_empty() { &raw.entities.media } else { &raw.extended_entities.media };
    let media = if passed.is_some() { Vec::new() } else { media::of(id, raw_media) };
    Ok(Entry {
        id,
        handle: None,
        moment,
        written: text::unescape(full_text),
        shown,
        language: raw.lang.as_deref().and_then(language),
        retweet: passed,
        answers: kind::Answers::of(&raw),
        media,
        media_url: raw_media.iter().find_map(|media| media.url.clone()),
        versions: versions(&raw),
        edited: false,
        replaces: Vec::new(),
        audience: Audience::Everyone,
        known_public: circle_existed(moment.time) && raw.retweet_count.number().is_some_and(|count| count > 0),
        at,
    })
}

/// The first of these words that is a number.
pub(super) fn first_number<const N: usize>(words: [&Word; N]) -> Option<u64> {
    words.into_iter().find_map(Word::number)
}

/// A cut text ends in a link to the whole tweet, which is no quote.
fn without_link_to_itself(shown: Shown, id: TweetId) -> Shown {
    let own = format!("/{id}");
    let itself = |link: &WebLink| link.as_str().split(['?', '#']).next().is_some_and(|path| path.ends_with(&own));
    Shown { quotes: shown.quotes.filter(|link| !itself(link)), ..shown }
}

/// The address of a quoted tweet that the export names without a link in the text.
fn quoted(raw: &RawQuoted) -> Option<WebLink> {
    let id = first_number([&raw.id_str, &raw.id])?;
    let of = Handle::parse(raw.user.as_ref()?.screen_name.as_deref()?)?;
    WebLink::parse(&format!("https://x.com/{of}/status/{id}"))
}

/// The BCP 47 tag for what X calls a language; its own codes (`und`, `zxx`, `qme` …) are none.
fn language(code: &str) -> Option<String> {
    match code {
        "in" => Some("id".to_owned()),
        "iw" => Some("he".to_owned()),
        "und" | "zxx" | "art" | "" => None,
        own if own.len() == 3 && own.starts_with('q') => None,
        tag => {
            let plain = tag.len() <= 12 && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            (plain && tag.as_bytes()[0].is_ascii_alphabetic()).then(|| tag.to_owned())
        }
    }
}

pub(super) fn named(entities: &RawEntities, extended: &RawEntities) -> Vec<Named> {
    let mut all = Vec::new();
    let mut add = |indices: &[Word], what| {
        if all.len() < MOST_NAMED {
            all.push(Named { at: indices_of(indices), what });
        }
    };
    for media in entities.media.iter().chain(&extended.media) {
        if let Some(url) = &media.url {
            add(&media.indices, What::Media { url: url.clone() });
        }
    }
    for url in &entities.urls {
        add(&url.indices, link(url));
    }
    for mention in &entities.user_mentions {
        add(&mention.indices, What::Mention(mention.screen_name.clone()));
    }
    for tag in &entities.hashtags {
        add(&tag.indices, What::Hashtag(tag.text.clone()));
    }
    for tag in &entities.symbols {
        add(&tag.indices, What::Cashtag(tag.text.clone()));
    }
    // Several pictures share one address and its indices: it is in the text once.
    let mut seen = Vec::new();
    all.retain(|named| match &named.what {
        What::Media { url } => {
            let first = !seen.contains(url);
            seen.push(url.clone());
            first
        }
        _ => true,
    });
    all
}

/// Start and end in code points. Missing or odd ones are 0: the text is then looked through near its start.
pub(super) fn indices_of(indices: &[Word]) -> (usize, usize) {
    let number = |at: usize| indices.get(at).and_then(Word::number).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    (number(0), number(1))
}

fn link(url: &RawUrl) -> What {
    link_to(&url.url, url.expanded_url.as_deref(), url.display_url.as_deref())
}

/// A t.co address with what is shown for it: the display form, else the real address without its scheme.
pub(super) fn link_to(url: &str, expanded: Option<&str>, display: Option<&str>) -> What {
    let full = |text: &&str| !text.trim().is_empty();
    let expanded = expanded.filter(full);
    let without_scheme = |text: &str| text.split_once("://").map_or(text, |(_, rest)| rest).to_owned();
    let shown = display.filter(full).map(str::to_owned).or_else(|| expanded.map(without_scheme));
    What::Link {
        url: url.to_owned(),
        shown: shown.unwrap_or_else(|| url.to_owned()),
        to: expanded.and_then(WebLink::parse),
    }
}

fn versions(raw: &RawTweet) -> Vec<TweetId> {
    let control = raw.edit_info.edit.as_ref().and_then(|edit| edit.control.as_ref());
    let listed = control.or(raw.edit_info.initial.as_ref());
    let mut ids: Vec<TweetId> =
        listed.into_iter().flat_map(|listed| &listed.ids).filter_map(|id| id.number().map(TweetId)).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.len() > 1 { ids } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_that_are_no_language_are_left_out() {
        assert_eq!(language("en").as_deref(), Some("en"));
        assert_eq!(language("in").as_deref(), Some("id"));
        for none in ["und", "zxx", "qme", "", "<b>", "é"] {
            assert_eq!(language(none), None, "{none}");
        }
    }
}
