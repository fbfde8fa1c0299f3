//! `data/manifest.js`: whose export it is, and how many tweets it says it holds. The account file, which has the
//! e-mail address, is never needed.

use serde::Deserialize;

use crate::source::export::Export;
use crate::value::Handle;

use super::assignment;
use super::loose::{Word, list, or_default};

const FILE: &str = "data/manifest.js";

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

/// Reads the manifest; nothing where the export has none.
///
/// # Errors
/// The end of a sentence about what is wrong with it.
pub fn read(export: &Export) -> Result<Option<Manifest>, String> {
    if !export.has(FILE) {
        return Ok(None);
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
    }))
}
