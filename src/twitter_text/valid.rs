//! Whether a text is, from its first to its last character, one name, tag, list, address or tweet.

use super::length::{self, Rule};
use super::{hashtags_outside_urls, mentions};

pub use super::valid_url::{Scheme, is_url};

/// `@name`.
pub fn is_username(text: &str) -> bool {
    matches!(mentions(text)[..], [only] if only.list.is_none() && only.span.slice(text) == text)
}

/// `@name/list`.
pub fn is_list(text: &str) -> bool {
    matches!(mentions(text)[..], [only] if only.list.is_some() && only.span.slice(text) == text)
}

/// `#tag`.
pub fn is_hashtag(text: &str) -> bool {
    matches!(hashtags_outside_urls(text)[..], [only] if only.slice(text) == text)
}

/// A text that could be posted under a rule.
pub fn is_tweet(text: &str, rule: &Rule) -> bool {
    length::measure(text, rule).is_valid
}
