//! The allow-list: which names of an export may be opened, and how many bytes of each are read at most.

/// What an allow-listed file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Tweets,
    Notes,
    Manifest,
    Profile,
    Media,
}

const MIB: u64 = 1024 * 1024;

impl Part {
    /// How many bytes are read at most.
    pub(super) fn cap(self) -> u64 {
        match self {
            // X cuts at 100 MB a part; an uncut file of the largest archives known stays well below this.
            Part::Tweets => 2048 * MIB,
            // Long posts are few: 256 MiB are more than 10,000 of the longest that X allows.
            Part::Notes => 256 * MIB,
            // A manifest of 80 kinds of data has 20 kB, a profile less than 1 kB.
            Part::Manifest | Part::Profile => 4 * MIB,
            // The longest film that X accepts.
            Part::Media => 512 * MIB,
        }
    }
}

/// What the file of this name is, or nothing where it has to stay closed.
pub(super) fn part(name: &str) -> Option<Part> {
    let inner = name.strip_prefix("data/")?;
    if let Some((folder, file)) = inner.split_once('/') {
        let known = matches!(folder, "tweets_media" | "tweet_media" | "profile_media");
        return (known && is_plain_name(file)).then_some(Part::Media);
    }
    match inner {
        "manifest.js" => Some(Part::Manifest),
        "profile.js" => Some(Part::Profile),
        _ => match part_stem(inner)? {
            "tweets" | "tweet" => Some(Part::Tweets),
            "note-tweet" => Some(Part::Notes),
            _ => None,
        },
    }
}

/// `tweets` of `tweets.js` and of `tweets-part12.js`.
fn part_stem(file: &str) -> Option<&str> {
    let stem = file.strip_suffix(".js")?;
    match stem.rsplit_once("-part") {
        Some((before, number)) if is_number(number) => Some(before),
        Some(_) => None,
        None => Some(stem),
    }
}

fn is_number(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// Which part of a split file this is; 0 for the first.
pub(super) fn part_number(name: &str) -> u32 {
    let stem = name.strip_suffix(".js").unwrap_or(name);
    stem.rsplit_once("-part").and_then(|(_, number)| number.parse().ok()).unwrap_or(0)
}

/// Whether a media file has the kind of name that X gives: no path, nothing hidden, nothing a shell or a page would
/// read as more than a name.
fn is_plain_name(file: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    (1..=200).contains(&file.len()) && !file.starts_with('.') && file.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_listed_names_are_opened() {
        for name in ["data/tweets.js", "data/tweets-part1.js", "data/tweet.js", "data/tweet-part10.js"] {
            assert_eq!(part(name), Some(Part::Tweets), "{name}");
        }
        assert_eq!(part("data/note-tweet-part2.js"), Some(Part::Notes));
        assert_eq!(part("data/tweets_media/12-a_B.jpg"), Some(Part::Media));
        for name in [
            "data/account.js",
            "data/deleted-tweets.js",
            "data/direct-messages.js",
            "data/deleted_tweets_media/1-a.jpg",
            "data/direct_messages_media/1-a.jpg",
            "data/like.js",
            "data/tweets-partx.js",
            "data/tweets-part.js",
            "data/Tweets.js",
            "tweets.js",
            "data/tweets_media/../account.js",
            "data/tweets_media/.hidden",
            "data/tweets_media/a\\b",
            "data/tweets_media/",
            "/data/tweets.js",
            "",
        ] {
            assert_eq!(part(name), None, "{name}");
        }
    }
}
