//! `data/profile.js`: what the account says of itself on X, without control characters. Never a fact about the doctor.

use serde::Deserialize;

use crate::model::AccountProfile;
use crate::source::export::Export;

use super::assignment;
use super::loose::{list, or_default};
use super::text::clean;

const FILE: &str = "data/profile.js";

#[derive(Default, Deserialize)]
struct RawList(#[serde(deserialize_with = "list")] Vec<RawEntry>);

#[derive(Deserialize)]
struct RawEntry {
    profile: RawProfile,
}

#[derive(Deserialize)]
struct RawProfile {
    #[serde(default, deserialize_with = "or_default")]
    description: RawDescription,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawDescription {
    #[serde(deserialize_with = "or_default")]
    bio: String,
    #[serde(deserialize_with = "or_default")]
    website: String,
    #[serde(deserialize_with = "or_default")]
    location: String,
}

/// Reads the account's profile; nothing where the export has none.
///
/// # Errors
/// The end of a sentence about what is wrong with it.
pub fn read(export: &Export) -> Result<Option<AccountProfile>, String> {
    if !export.has(FILE) {
        return Ok(None);
    }
    let bytes = export.bytes(FILE).map_err(|error| error.to_string())?;
    let RawList(entries) = assignment::value(&bytes)?;
    Ok(entries.into_iter().next().map(|entry| {
        let raw = entry.profile.description;
        AccountProfile { bio: clean(&raw.bio), website: clean(&raw.website), location: clean(&raw.location) }
    }))
}
