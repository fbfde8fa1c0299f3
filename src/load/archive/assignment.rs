//! Small files of an export as JSON: `name = VALUE`, whatever the name.

use serde::de::DeserializeOwned;

use crate::model::tweet_line::parser_words;

/// The value that is assigned. What follows it, such as a semicolon, is ignored.
pub(super) fn value<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let start = bytes.iter().position(|b| *b == b'=').map_or(0, |at| at + 1);
    let mut values = serde_json::Deserializer::from_slice(&bytes[start..]).into_iter::<T>();
    match values.next() {
        Some(Ok(value)) => Ok(value),
        Some(Err(error)) => Err(parser_words(&error)),
        None => Err("it is empty".to_owned()),
    }
}
