//! Where the usual `data/` folder lies in an export: at its root, below one top folder, or as the root itself.

use std::collections::BTreeSet;

/// How a name as written is turned into the usual one.
pub(super) enum Layout {
    /// `data/tweets.js`.
    Usual,
    /// `twitter-2026/data/tweets.js`: what stands before `data/`, with its slash.
    Below(String),
    /// `tweets.js`.
    DataItself,
}

impl Layout {
    /// The layout of all names.
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a str>) -> Layout {
        let mut tops = BTreeSet::new();
        let mut tweets_at_root = false;
        for name in names {
            if name.starts_with("data/") {
                return Layout::Usual;
            }
            tweets_at_root |= matches!(name, "tweets.js" | "tweet.js");
            if let Some((top, rest)) = name.split_once('/')
                && rest.starts_with("data/")
            {
                tops.insert(top);
            }
        }
        let only = if tops.len() == 1 { tops.first() } else { None };
        match only {
            _ if tweets_at_root => Layout::DataItself,
            Some(top) => Layout::Below(format!("{top}/")),
            None => Layout::Usual,
        }
    }

    /// The usual name for a name as written.
    pub(super) fn usual(&self, name: &str) -> String {
        match self {
            Layout::Usual => name.to_owned(),
            Layout::Below(top) => name.strip_prefix(top.as_str()).unwrap_or(name).to_owned(),
            Layout::DataItself => format!("data/{name}"),
        }
    }
}
