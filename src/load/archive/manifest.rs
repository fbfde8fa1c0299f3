//! `data/manifest.js`: whose export it is, and how many tweets it says it holds. The account file, which has the
//! e-mail address, is never needed.

use jiff::Timestamp;
use serde::Deserialize;

use crate::source::export::Export;
use crate::value::Handle;

use super::assignment;
use super::loose::{Word, list, or_default};

const FILE: &str = "data/manifest.js";
const OWNER: &str = "data/js/user_details.js";
const INDEX: &str = "data/js/tweet_index.js";

/// What the export says of itself.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The account's handle at the time of the export.
    pub handle: Option<Handle>,
    /// The account's number, which stays when the handle changes.
    pub account: Option<u64>,
    /// The name shown beside the handle.
    pub display_name: Option<String>,
    /// Files of tweets, with how many each holds.
    pub tweet_files: Vec<(String, Option<u64>)>,
    /// Whether it is a part of what X had.
    pub is_partial: bool,
    /// When it was made.
    pub made: Option<Timestamp>,
    /// The file that says so.
    pub file: &'static str,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct RawManifest {
    #[serde(deserialize_with = "or_default")]
    user_info: RawUser,
    #[serde(deserialize_with = "or_default")]
    archive_info: RawInfo,
    #[serde(deserialize_with = "or_default")]
    data_types: RawTypes,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct RawInfo {
    #[serde(deserialize_with = "or_default")]
    is_partial_archive: Word,
    #[serde(deserialize_with = "or_default")]
    generation_date: Word,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct RawUser {
    #[serde(deserialize_with = "or_default")]
    account_id: Word,
    user_name: Option<String>,
    display_name: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawTypes {
    #[serde(deserialize_with = "or_default")]
    tweets: RawType,
    #[serde(deserialize_with = "or_default")]
    tweet: RawType,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawType {
    #[serde(deserialize_with = "list")]
    files: Vec<RawFile>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawFile {
    file_name: String,
    #[serde(default, deserialize_with = "or_default")]
    count: Word,
}

/// `user_details.js` of an export of 2012 to 2018: of the account's public profile, only who it is.
#[derive(Default, Deserialize)]
#[serde(default)]
struct RawOwner {
    screen_name: Option<String>,
    full_name: Option<String>,
    #[serde(deserialize_with = "or_default")]
    id: Word,
}

/// A month in `tweet_index.js`.
#[derive(Deserialize)]
struct RawMonth {
    file_name: String,
    #[serde(default, deserialize_with = "or_default")]
    tweet_count: Word,
}

#[derive(Default, Deserialize)]
struct RawIndex(#[serde(deserialize_with = "list")] Vec<RawMonth>);

/// Reads what the export says of itself; nothing where it says nothing. Exports of 2012 to 2018 have it in two files.
///
/// # Errors
/// The end of a sentence about what is wrong with it.
pub fn read(export: &Export) -> Result<Option<Manifest>, String> {
    if !export.has(FILE) {
        return old(export);
    }
    let bytes = export.bytes(FILE).map_err(|error| error.to_string())?;
    let raw: RawManifest = assignment::value(&bytes)?;
    let files = raw.data_types.tweets.files.into_iter().chain(raw.data_types.tweet.files);
    Ok(Some(Manifest {
        handle: raw.user_info.user_name.as_deref().and_then(Handle::parse),
        account: raw.user_info.account_id.number(),
        display_name: raw.user_info.display_name,
        tweet_files: files.map(|file| (file.file_name, file.count.number())).collect(),
        is_partial: raw.archive_info.is_partial_archive.0 == "true",
        made: raw.archive_info.generation_date.0.parse().ok(),
        file: FILE,
    }))
}

fn old(export: &Export) -> Result<Option<Manifest>, String> {
    if !export.has(OWNER) && !export.has(INDEX) {
        return Ok(None);
    }
    let owner: RawOwner = value_of(export, OWNER)?.unwrap_or_default();
    let RawIndex(months) = value_of(export, INDEX)?.unwrap_or_default();
    Ok(Some(Manifest {
        handle: owner.screen_name.as_deref().and_then(Handle::parse),
        account: owner.id.number(),
        display_name: owner.full_name,
        tweet_files: months.into_iter().map(|month| (month.file_name, month.tweet_count.number())).collect(),
        file: INDEX,
        is_partial: false,
        made: None,
    }))
}

fn value_of<T: serde::de::DeserializeOwned>(export: &Export, file: &str) -> Result<Option<T>, String> {
    if !export.has(file) {
        return Ok(None);
    }
    let bytes = export.bytes(file).map_err(|error| error.to_string())?;
    assignment::value(&bytes).map(Some)
}
