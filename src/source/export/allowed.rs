//! The allow-list: which names of an export may be opened, and how many bytes of each are read at most.

/// What an allow-listed file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Tweets,
    /// Tweets as a table, which old exports have beside their lists.
    Table,
    Notes,
    /// Tweets to communities. Everybody can read those, and no other file has them.
    Community,
    /// Ids and dates of all tweets: shows whether any is missing.
    Headers,
    /// Which tweets went to a Circle. Read for their ids alone, so that they are never published.
    Circle,
    /// Long articles, and which of them were published.
    Articles,
    ArticleFacts,
    Manifest,
    /// The list of contents of an old export: how many tweets each month has.
    Index,
    /// Whose an old export is. Only handle and number are taken.
    Owner,
    Profile,
    Media,
    /// A zip file of media inside the export, as of 2019.
    MediaZip,
}

const MIB: u64 = 1024 * 1024;

impl Part {
    /// How many bytes are read at most.
    pub(super) fn cap(self) -> u64 {
        match self {
            // X cuts at 100 MB a part; an uncut file of the largest archives known stays well below this.
            Part::Tweets | Part::Table => 2048 * MIB,
            // Long posts are few: 256 MiB are more than 10,000 of the longest that X allows.
            Part::Notes | Part::Community | Part::Articles => 256 * MIB,
            // 200 bytes a tweet.
            Part::Headers | Part::Circle | Part::ArticleFacts => 256 * MIB,
            // A manifest of 80 kinds of data has 20 kB, a profile less than 1 kB.
            Part::Manifest | Part::Index | Part::Owner | Part::Profile => 4 * MIB,
            // The longest film that X accepts.
            Part::Media => 512 * MIB,
            // Where it is packed it has to be unpacked in memory.
            Part::MediaZip => 1024 * MIB,
        }
    }
}

/// What the file of this name is, or nothing where it has to stay closed.
pub(super) fn part(name: &str) -> Option<Part> {
    if name == "tweets.csv" {
        return Some(Part::Table);
    }
    let inner = name.strip_prefix("data/")?;
    match inner.rsplit_once('/') {
        Some((folder, file)) => in_folder(folder, file),
        None => in_data(inner),
    }
}

fn in_folder(folder: &str, file: &str) -> Option<Part> {
    match folder {
        "tweets_media" | "tweet_media" | "community_tweet_media" | "profile_media" if is_plain_name(file) => {
            match file.ends_with(".zip") {
                false => Some(Part::Media),
                true => (folder != "profile_media").then_some(Part::MediaZip),
            }
        }
        "js/tweets" => is_month(file.strip_suffix(".js")?).then_some(Part::Tweets),
        "csv" => is_month(file.strip_suffix(".csv")?).then_some(Part::Table),
        "js" => match file {
            "tweet_index.js" => Some(Part::Index),
            "user_details.js" => Some(Part::Owner),
            _ => None,
        },
        _ => None,
    }
}

fn in_data(file: &str) -> Option<Part> {
    match file {
        "manifest.js" => Some(Part::Manifest),
        "profile.js" => Some(Part::Profile),
        "tweets.csv" => Some(Part::Table),
        "tweets_media.zip" | "tweet_media.zip" => Some(Part::MediaZip),
        _ => match part_stem(file)? {
            "tweets" | "tweet" => Some(Part::Tweets),
            "note-tweet" => Some(Part::Notes),
            "community-tweet" => Some(Part::Community),
            "tweet-headers" => Some(Part::Headers),
            "twitter-circle-tweet" => Some(Part::Circle),
            "article" | "twitter-article" => Some(Part::Articles),
            "article-metadata" | "twitter-article-metadata" => Some(Part::ArticleFacts),
            _ => None,
        },
    }
}

/// `2012_01`: a month of an export of 2012 to 2018.
fn is_month(stem: &str) -> bool {
    let bytes = stem.as_bytes();
    bytes.len() == 7 && bytes[4] == b'_' && bytes.iter().enumerate().all(|(at, b)| at == 4 || b.is_ascii_digit())
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
        assert_eq!(part("data/js/tweets/2012_01.js"), Some(Part::Tweets));
        assert_eq!(part("data/csv/2012_01.csv"), Some(Part::Table));
        assert_eq!(part("data/tweet_media/media.zip"), Some(Part::MediaZip));
        assert_eq!(part("data/twitter-circle-tweet.js"), Some(Part::Circle));
        for name in [
            "data/js/payload_details.js",
            "data/js/tweets/2012-01.js",
            "data/js/tweets/sub/2012_01.js",
            "data/twitter-circle.js",
            "data/twitter-circle-member.js",
            "data/deleted-tweet-headers.js",
            "data/deleted-note-tweet.js",
            "data/profile_media/x.zip",
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
