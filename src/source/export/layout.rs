//! Where the usual `data/` folder lies in an export: at its root, below one top folder, or as the root itself. Older
//! and partial exports are laid out in other ways; all are turned into the usual one, so that a name is allowed or not
//! wherever it stands.

use std::collections::BTreeSet;

use super::allowed::{self, Part};

/// How a name as written is turned into the usual one: what is taken off its start, and what is put there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Layout {
    strip: String,
    put: &'static str,
}

impl Layout {
    /// The layout of all names.
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a str>) -> Layout {
        let names: Vec<&str> = names.collect();
        let usual = |strip: String, put| Layout { strip, put };
        if names.iter().any(|name| name.starts_with("data/")) {
            return usual(String::new(), "");
        }
        // `twitter-2026/data/tweets.js`
        if let Some(top) = only_top(&names, |rest| rest.starts_with("data/")) {
            return usual(top, "");
        }
        // `tweets.js`, `js/tweets/2012_01.js`, `2012_01.js`: what lies in `data/`, without it.
        for put in ["data/", "data/js/", "data/js/tweets/"] {
            let holds_tweets = |name: &str| is_of_tweets(&format!("{put}{name}"));
            if names.iter().any(|name| holds_tweets(name)) {
                return usual(String::new(), put);
            }
            if let Some(top) = only_top(&names, holds_tweets) {
                return usual(top, put);
            }
        }
        // Only a part that goes with another export, such as its media.
        if names.iter().any(|name| allowed::part(&format!("data/{name}")).is_some()) {
            return usual(String::new(), "data/");
        }
        usual(String::new(), "")
    }

    /// The usual name for a name as written.
    pub(super) fn usual(&self, name: &str) -> String {
        match name.strip_prefix(self.strip.as_str()) {
            Some(rest) => format!("{}{rest}", self.put),
            None => name.to_owned(),
        }
    }
}

fn is_of_tweets(usual: &str) -> bool {
    matches!(allowed::part(usual), Some(Part::Tweets | Part::Table | Part::Notes))
}

/// The one top folder, with its slash, below which a name fits; nothing where there are several.
fn only_top(names: &[&str], fits: impl Fn(&str) -> bool) -> Option<String> {
    let tops: BTreeSet<&str> = names
        .iter()
        .filter_map(|name| name.split_once('/'))
        .filter(|(top, rest)| *top != "__MACOSX" && fits(rest))
        .map(|(top, _)| top)
        .collect();
    if tops.len() == 1 { tops.first().map(|top| format!("{top}/")) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_becomes_the_usual_one() {
        for (names, written, usual) in [
            (&["data/tweets.js", "assets/x.js"][..], "data/tweets.js", "data/tweets.js"),
            (&["twitter-2026/data/tweets.js", "__MACOSX/data/x.js"], "twitter-2026/data/tweets.js", "data/tweets.js"),
            (&["tweet.js", "account.js"], "account.js", "data/account.js"),
            (&["twitter-2019/tweet.js", "twitter-2019/account.js"], "twitter-2019/account.js", "data/account.js"),
            (&["database/tweets.js", "README.md", "src/x.js"], "database/tweets.js", "data/tweets.js"),
            (&["data/js/tweets/2012_01.js", "tweets.csv"], "tweets.csv", "tweets.csv"),
            (&["old/data/js/tweets/2012_01.js", "old/tweets.csv"], "old/tweets.csv", "tweets.csv"),
            (&["js/tweets/2012_01.js"], "js/tweets/2012_01.js", "data/js/tweets/2012_01.js"),
            (&["tweets/2012_01.js"], "tweets/2012_01.js", "data/js/tweets/2012_01.js"),
            (&["2012_01.js", "2012_02.js"], "2012_02.js", "data/js/tweets/2012_02.js"),
            (&["tweets_media/1-a.jpg"], "tweets_media/1-a.jpg", "data/tweets_media/1-a.jpg"),
            (&["a/data/tweets.js", "b/data/tweets.js"], "a/data/tweets.js", "a/data/tweets.js"),
            (&[], "tweets.js", "tweets.js"),
        ] {
            assert_eq!(Layout::of(names.iter().copied()).usual(written), usual, "{names:?}");
        }
    }
}
