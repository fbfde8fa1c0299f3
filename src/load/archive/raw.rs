//! The tweet object as X writes it: only the fields that are used. Places, devices and counts are not among them.

use serde::Deserialize;

use super::loose::{Word, list, maybe, or_default};

/// One entry, whatever its era: `{ "tweet": { … } }` or the bare object.
#[derive(Debug, Deserialize)]
struct Wrapped {
    #[serde(default, alias = "communityTweet")]
    tweet: Option<RawTweet>,
}

/// A tweet as exported.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawTweet {
    #[serde(deserialize_with = "or_default")]
    pub(super) id_str: Word,
    #[serde(deserialize_with = "or_default")]
    pub(super) id: Word,
    pub(super) full_text: Option<String>,
    pub(super) text: Option<String>,
    pub(super) created_at: Option<String>,
    pub(super) lang: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) entities: RawEntities,
    #[serde(deserialize_with = "or_default")]
    pub(super) extended_entities: RawEntities,
    #[serde(deserialize_with = "or_default")]
    pub(super) in_reply_to_status_id_str: Word,
    #[serde(deserialize_with = "or_default")]
    pub(super) in_reply_to_status_id: Word,
    #[serde(deserialize_with = "or_default")]
    pub(super) in_reply_to_user_id_str: Word,
    #[serde(deserialize_with = "or_default")]
    pub(super) in_reply_to_user_id: Word,
    pub(super) in_reply_to_screen_name: Option<String>,
    #[serde(deserialize_with = "or_default")]
    pub(super) edit_info: RawEditInfo,
    /// Only looked at for whether it is more than none.
    #[serde(deserialize_with = "or_default")]
    pub(super) retweet_count: Word,
    #[serde(deserialize_with = "or_default")]
    pub(super) truncated: Word,
    /// Whose it is: old exports say it of each tweet.
    #[serde(deserialize_with = "maybe")]
    pub(super) user: Option<RawUser>,
    /// The whole of the tweet passed on, in old exports.
    #[serde(deserialize_with = "maybe")]
    pub(super) retweeted_status: Option<Box<RawTweet>>,
    /// The tweet quoted, in old exports. Its words are never read.
    #[serde(deserialize_with = "maybe")]
    pub(super) quoted_status: Option<RawQuoted>,
}

/// An account.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawUser {
    #[serde(deserialize_with = "or_default")]
    pub(super) id_str: Word,
    #[serde(deserialize_with = "or_default")]
    pub(super) id: Word,
    pub(super) screen_name: Option<String>,
}

/// Which tweet is quoted, and whose it is.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawQuoted {
    #[serde(deserialize_with = "or_default")]
    pub(super) id_str: Word,
    #[serde(deserialize_with = "or_default")]
    pub(super) id: Word,
    #[serde(deserialize_with = "maybe")]
    pub(super) user: Option<RawUser>,
}

/// Parts of the text with a meaning.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawEntities {
    #[serde(deserialize_with = "list")]
    pub(super) hashtags: Vec<RawTag>,
    #[serde(deserialize_with = "list")]
    pub(super) symbols: Vec<RawTag>,
    #[serde(deserialize_with = "list")]
    pub(super) user_mentions: Vec<RawMention>,
    #[serde(deserialize_with = "list")]
    pub(super) urls: Vec<RawUrl>,
    #[serde(deserialize_with = "list")]
    pub(super) media: Vec<RawMedia>,
}

/// A hashtag or cashtag.
#[derive(Debug, Deserialize)]
pub(super) struct RawTag {
    pub(super) text: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) indices: Vec<Word>,
}

/// A mention.
#[derive(Debug, Deserialize)]
pub(super) struct RawMention {
    pub(super) screen_name: String,
    #[serde(default, deserialize_with = "list")]
    pub(super) indices: Vec<Word>,
}

/// A link.
#[derive(Debug, Deserialize)]
pub(super) struct RawUrl {
    pub(super) url: String,
    #[serde(default)]
    pub(super) expanded_url: Option<String>,
    #[serde(default)]
    pub(super) display_url: Option<String>,
    #[serde(default, deserialize_with = "list")]
    pub(super) indices: Vec<Word>,
}

/// A picture or film.
#[derive(Debug, Deserialize)]
pub(super) struct RawMedia {
    #[serde(default)]
    pub(super) url: Option<String>,
    #[serde(default)]
    pub(super) media_url_https: Option<String>,
    #[serde(default)]
    pub(super) media_url: Option<String>,
    #[serde(rename = "type", default)]
    pub(super) kind: Option<String>,
    #[serde(default, deserialize_with = "list")]
    pub(super) indices: Vec<Word>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) video_info: RawVideo,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) sizes: RawSizes,
}

/// Sizes in which X shows a picture or film.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawSizes {
    #[serde(deserialize_with = "or_default")]
    pub(super) large: RawSize,
}

/// One size.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawSize {
    #[serde(deserialize_with = "or_default")]
    pub(super) w: Word,
    #[serde(deserialize_with = "or_default")]
    pub(super) h: Word,
}

/// The files of a film.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawVideo {
    #[serde(deserialize_with = "list")]
    pub(super) variants: Vec<RawVariant>,
}

/// One file of a film.
#[derive(Debug, Deserialize)]
pub(super) struct RawVariant {
    #[serde(default, deserialize_with = "or_default")]
    pub(super) bitrate: Word,
    #[serde(default)]
    pub(super) content_type: Option<String>,
    pub(super) url: String,
}

/// Versions of an edited tweet.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawEditInfo {
    pub(super) initial: Option<RawVersions>,
    pub(super) edit: Option<RawEdit>,
}

/// An entry that is a later version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawEdit {
    #[serde(rename = "editControlInitial")]
    pub(super) control: Option<RawVersions>,
}

/// All versions, oldest first.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RawVersions {
    #[serde(rename = "editTweetIds", deserialize_with = "list")]
    pub(super) ids: Vec<Word>,
}

/// The tweet in one element of the list.
pub(super) fn tweet(bytes: &[u8]) -> Result<RawTweet, serde_json::Error> {
    match serde_json::from_slice::<Wrapped>(bytes)?.tweet {
        Some(tweet) => Ok(tweet),
        None => serde_json::from_slice(bytes),
    }
}

/// The id that an element names, and nothing else of it.
pub(super) fn id_alone(bytes: &[u8]) -> Option<u64> {
    #[derive(Deserialize)]
    struct Id {
        #[serde(default, deserialize_with = "maybe")]
        id_str: Option<Word>,
        #[serde(default, deserialize_with = "maybe")]
        id: Option<Word>,
        #[serde(default, alias = "tweetId", deserialize_with = "maybe")]
        tweet_id: Option<Word>,
        #[serde(default, alias = "twitterCircleTweet", alias = "circleTweet")]
        tweet: Option<Box<Id>>,
    }
    let found: Id = serde_json::from_slice(bytes).ok()?;
    let inner = match found.tweet {
        Some(inner) => *inner,
        None => found,
    };
    [inner.id_str, inner.tweet_id, inner.id].into_iter().flatten().find_map(|word| word.number())
}

/// The id in an element that does not parse otherwise, for the message.
pub(super) fn id_of_faulty(bytes: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Id {
        #[serde(default)]
        id_str: Option<Word>,
        #[serde(default)]
        id: Option<Word>,
        #[serde(default)]
        tweet: Option<Box<Id>>,
    }
    let found: Id = serde_json::from_slice(bytes).ok()?;
    let inner = match found.tweet {
        Some(inner) => *inner,
        None => found,
    };
    let id = inner.id_str.or(inner.id)?.0;
    let fits = (1..=40).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit());
    fits.then_some(id)
}
