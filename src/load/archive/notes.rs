//! Long posts: `tweets.js` holds them cut, `note-tweet.js` holds them whole, and no id joins the two.
//!
//! They are joined by the second in which both were posted and by the text with which both begin.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use serde::Deserialize;

use crate::finding::Place;
use crate::model::tweet_line::parser_words;
use crate::model::{Style, TweetId};

use super::entry::{Entry, indices_of, link_to};
use super::kind::without_leading_mentions;
use super::loose::{Word, list, or_default};
use super::styles::Styled;
use super::text::{self, Named, What};

/// A long post.
#[derive(Debug)]
pub(super) struct Note {
    second: i64,
    text: String,
    named: Vec<Named>,
    styled: Vec<Styled>,
    /// The file in which it stands.
    file: Arc<str>,
}

/// What makes two long posts the same: their second and their text.
pub(super) type Key = (i64, String);

/// Adds the long posts of one more export. What an earlier one had as often already is not counted again.
pub(super) fn gather(all: &mut BTreeMap<Key, Vec<Note>>, more: Vec<Note>) {
    let mut by_key: BTreeMap<Key, Vec<Note>> = BTreeMap::new();
    for note in more {
        by_key.entry((note.second, note.text.clone())).or_default().push(note);
    }
    for (key, notes) in by_key {
        let there = all.entry(key).or_default();
        if notes.len() > there.len() {
            *there = notes;
        }
    }
}

#[derive(Deserialize)]
struct Wrapped {
    #[serde(rename = "noteTweet")]
    note: RawNote,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawNote {
    created_at: String,
    core: RawCore,
}

#[derive(Deserialize)]
struct RawCore {
    text: String,
    #[serde(default, deserialize_with = "list")]
    urls: Vec<RawUrl>,
    #[serde(default, deserialize_with = "list")]
    mentions: Vec<RawMention>,
    #[serde(default, deserialize_with = "list")]
    hashtags: Vec<RawTag>,
    #[serde(default, deserialize_with = "list")]
    cashtags: Vec<RawTag>,
    #[serde(default, deserialize_with = "list")]
    styletags: Vec<RawStyles>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawStyles {
    #[serde(default, deserialize_with = "list")]
    style_types: Vec<RawStyle>,
    #[serde(default, deserialize_with = "or_default")]
    from_index: Word,
    #[serde(default, deserialize_with = "or_default")]
    to_index: Word,
}

#[derive(Deserialize)]
struct RawStyle {
    name: String,
}

impl RawStyles {
    /// Bold and italic; what else there may be has no meaning that is known.
    fn styled(self) -> impl Iterator<Item = Styled> {
        let at = indices_of(&[self.from_index, self.to_index]);
        self.style_types.into_iter().filter_map(move |style| match style.name.to_ascii_lowercase().as_str() {
            "bold" => Some((at, Style::Bold)),
            "italic" => Some((at, Style::Italic)),
            _ => None,
        })
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawUrl {
    short_url: String,
    expanded_url: Option<String>,
    display_url: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    from_index: Word,
    #[serde(default, deserialize_with = "or_default")]
    to_index: Word,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawMention {
    screen_name: String,
    #[serde(default, deserialize_with = "or_default")]
    from_index: Word,
    #[serde(default, deserialize_with = "or_default")]
    to_index: Word,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawTag {
    text: String,
    #[serde(default, deserialize_with = "or_default")]
    from_index: Word,
    #[serde(default, deserialize_with = "or_default")]
    to_index: Word,
}

/// Reads one element of `note-tweet.js`; the error is the end of a sentence.
pub(super) fn read(bytes: &[u8], at: Place) -> Result<Note, String> {
    let raw = serde_json::from_slice::<Wrapped>(bytes).map_err(|error| parser_words(&error))?.note;
    let time: Timestamp = raw.created_at.parse().map_err(|_| "its date cannot be read".to_owned())?;
    let mut named = Vec::new();
    let mut add = |from: Word, to: Word, what| named.push(Named { at: indices_of(&[from, to]), what });
    for url in raw.core.urls {
        let what = link_to(&url.short_url, url.expanded_url.as_deref(), url.display_url.as_deref());
        add(url.from_index, url.to_index, what);
    }
    for mention in raw.core.mentions {
        add(mention.from_index, mention.to_index, What::Mention(mention.screen_name));
    }
    for tag in raw.core.hashtags {
        add(tag.from_index, tag.to_index, What::Hashtag(tag.text));
    }
    for tag in raw.core.cashtags {
        add(tag.from_index, tag.to_index, What::Cashtag(tag.text));
    }
    let styled = raw.core.styletags.into_iter().flat_map(RawStyles::styled).collect();
    Ok(Note { second: time.as_second(), text: raw.core.text, named, styled, file: at.file })
}

/// Puts the whole text in place of the cut one. Returns how many notes of each file found no tweet.
pub(super) fn join(notes: Vec<Note>, entries: &mut BTreeMap<TweetId, Entry>) -> BTreeMap<Arc<str>, u64> {
    let seconds: BTreeSet<i64> = notes.iter().map(|note| note.second).collect();
    let mut by_second: BTreeMap<i64, Vec<TweetId>> = BTreeMap::new();
    for entry in entries.values().filter(|entry| entry.retweet.is_none()) {
        if seconds.contains(&entry.moment.time.as_second()) {
            by_second.entry(entry.moment.time.as_second()).or_default().push(entry.id);
        }
    }
    let mut pairs = Vec::new();
    for (at, note) in notes.iter().enumerate() {
        for id in by_second.get(&note.second).into_iter().flatten() {
            if let Some(shared) = entries.get(id).and_then(|entry| shared_start(&note.text, &entry.written)) {
                pairs.push((std::cmp::Reverse(shared), at, *id));
            }
        }
    }
    // The longest common start decides first, so that a short tweet of the same second does not take a long text.
    pairs.sort();
    let mut notes: Vec<Option<Note>> = notes.into_iter().map(Some).collect();
    let mut taken = BTreeSet::new();
    for (_, at, id) in pairs {
        if !taken.contains(&id)
            && let (Some(entry), Some(note)) = (entries.get_mut(&id), notes[at].take())
        {
            taken.insert(id);
            replace_text(entry, note);
        }
    }
    let mut unjoined = BTreeMap::new();
    for note in notes.into_iter().flatten() {
        *unjoined.entry(note.file).or_default() += 1;
    }
    unjoined
}

/// How many bytes of a note the tweet begins with, where all of the tweet that is not cut or appended is among them.
fn shared_start(note: &str, written: &str) -> Option<usize> {
    let whole = without_end(written);
    let inner = without_end(without_leading_mentions(written));
    let note = note.trim_start();
    [whole, inner].into_iter().filter(|start| !start.is_empty() && note.starts_with(start)).map(str::len).max()
}

/// A text without the `…` of a cut and the t.co addresses at its end.
pub(super) fn without_end(text: &str) -> &str {
    let mut rest = text.trim();
    loop {
        let before = rest.len();
        if let Some(at) = rest.rfind("https://t.co/")
            && !rest[at..].contains(char::is_whitespace)
        {
            rest = rest[..at].trim_end();
        }
        rest = rest.trim_end_matches('…').trim_end();
        if rest.len() == before {
            return rest;
        }
    }
}

fn replace_text(entry: &mut Entry, note: Note) {
    let text = note.text.trim_end();
    let media_url = entry.media_url.as_deref().filter(|url| !url.is_empty());
    let text = media_url.and_then(|url| text.strip_suffix(url)).unwrap_or(text);
    let quotes = entry.shown.quotes.take();
    entry.shown = text::shown_styled(text, note.named, &note.styled);
    entry.shown.quotes = entry.shown.quotes.take().or(quotes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_is_the_start_of_its_note() {
        assert!(shared_start("One two three", "One two… https://t.co/abc").is_some());
        assert!(shared_start("One two three", "@bob_x @amy_x One two…").is_some());
        assert!(shared_start("One two three", "One three…").is_none());
        assert!(shared_start("One two three", "https://t.co/abc").is_none());
    }
}
