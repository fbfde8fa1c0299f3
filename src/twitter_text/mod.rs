//! Links, mentions, lists, hashtags and cashtags in plain text, found as Twitter found them.
//!
//! Old tweets have no entities, so what in them is a link has to be read from the text. The rules are those of
//! twitter-text (github.com/twitter/twitter-text, commit 30e2430), whose conformance suite `tests/twitter_text.rs` runs.
//! Everything here goes over the text a fixed number of times, however hostile it is. Places are bytes of the text.

mod cashtags;
mod chars;
mod emoji;
mod hashtags;
mod host;
pub mod length;
mod mentions;
mod path;
mod tld;
mod urls;
pub mod valid;
mod valid_url;

pub use cashtags::cashtags;
pub use hashtags::hashtags;
pub use mentions::{Mention, mentions, reply};
pub use urls::{Bare, Url, urls};

use crate::value::Span;

/// What a part of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An address that begins with http:// or https://.
    Url,
    /// An address without its scheme.
    BareUrl,
    /// A mention; the span has its sign.
    Mention,
    /// A list of an account, `@name/list`.
    List,
    /// A hashtag; the span has its sign.
    Hashtag,
    /// A cashtag; the span has its sign.
    Cashtag,
}

/// A part of a text with a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Which bytes.
    pub span: Span,
    /// What they are.
    pub kind: Kind,
}

/// All entities in the order of the text. Where two overlap, the one that begins first stays: a hashtag inside an
/// address is part of the address.
pub fn entities(text: &str, bare: Bare) -> Vec<Entity> {
    let mut all: Vec<Entity> = urls(text, bare).iter().map(Url::entity).collect();
    all.extend(mentions(text).iter().map(Mention::entity));
    all.extend(hashtags(text).into_iter().map(|span| Entity { span, kind: Kind::Hashtag }));
    all.extend(cashtags(text).into_iter().map(|span| Entity { span, kind: Kind::Cashtag }));
    // The sort is stable: at the same place the address goes first.
    all.sort_by_key(|entity| entity.span.start);
    let mut end = 0;
    all.retain(|entity| {
        let free = entity.span.start >= end;
        if free {
            end = entity.span.end;
        }
        free
    });
    all
}

/// Hashtags that are no part of an address, with or without scheme.
pub fn hashtags_outside_urls(text: &str) -> Vec<Span> {
    let of_kind = |entity: &Entity| entity.kind == Kind::Hashtag;
    entities(text, Bare::Find).into_iter().filter(of_kind).map(|entity| entity.span).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_overlaps_belongs_to_what_begins_first() {
        let text = "https://example.org/@ada/#ecg and @ada #ecg $ECG";
        let found: Vec<(&str, Kind)> =
            entities(text, Bare::Find).iter().map(|entity| (entity.span.slice(text), entity.kind)).collect();
        assert_eq!(
            found,
            [
                ("https://example.org/@ada/#ecg", Kind::Url),
                ("@ada", Kind::Mention),
                ("#ecg", Kind::Hashtag),
                ("$ECG", Kind::Cashtag)
            ]
        );
    }
}
