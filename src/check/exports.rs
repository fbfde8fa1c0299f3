//! Names of files of an X export, as they lie in a folder that somebody unpacked. Only names are looked at.

use crate::model::Site;

/// Whether a path is in the index of the git repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracked {
    /// It would be committed and pushed.
    Yes,
    /// It lies in the folder only.
    No,
}

/// Every path of the folder, and every path of the repository. For an invented doctor the folder only: the samples of
/// a project are no one's tweets.
pub fn paths(site: &Site) -> Vec<(&str, Tracked)> {
    let around = &site.surroundings;
    let tracked = if site.doctor.fictional { &[][..] } else { &around.tracked };
    let mut paths: Vec<_> = tracked.iter().map(|path| (path.as_str(), Tracked::Yes)).collect();
    paths.extend(around.paths.iter().map(|path| (path.as_str(), Tracked::No)));
    paths.sort_by(|left, right| left.0.cmp(right.0));
    // A path that is both in the index and in the folder is told once, as tracked: the sort is stable.
    paths.dedup_by(|later, kept| later.0 == kept.0);
    paths
}

/// Private files by their name without ending: whatever era of the export they come from.
const PRIVATE: &[&str] = &[
    "account-creation-ip",
    "account-label",
    "account-suspension",
    "account-timezone",
    "ad-engagements",
    "ad-free-article-visits",
    "ad-impressions",
    "ad-mobile-conversions-attributed",
    "ad-mobile-conversions-unattributed",
    "ad-online-conversions-attributed",
    "ad-online-conversions-unattributed",
    "ads-revenue-sharing",
    "ageinfo",
    "audio-video-calls-in-dm",
    "audio-video-calls-in-dm-recipient",
    "birdwatch-note",
    "birdwatch-note-rating",
    "branch-links",
    "community-note",
    "community-note-batsignal",
    "community-note-rating",
    "community-note-tombstone",
    "connected-application",
    "device-token",
    "direct-message-group-headers",
    "direct-message-headers",
    "direct-message-mute",
    "direct-messages",
    "direct-messages-group",
    "email-address-change",
    "grok-chat-item",
    "ip-audit",
    "key-registry",
    "lists-created",
    "lists-member",
    "lists-subscribed",
    "message-event",
    "ni-devices",
    "periscope-account-information",
    "personalization",
    "phone-number",
    "professional-data",
    "protected-history",
    "reply-prompt",
    "saved-search",
    "screen-name-change",
    "shop-module",
    "shopify-account",
    "smartblock",
    "twitter-circle",
    "twitter-circle-member",
    "twitter-shop",
    "user-link-clicks",
    "verified-organization",
];

/// Private only beside the other files of an export: their names are common elsewhere.
const PRIVATE_IN_EXPORT: &[&str] = &[
    "account",
    "app",
    "block",
    "contact",
    "expanded-profile",
    "follower",
    "following",
    "moment",
    "mute",
    "sso",
    "tweetdeck",
    "verified",
];

/// Whether a path names a private file of an export.
pub fn is_private(path: &str) -> bool {
    let Some(stem) = script(path) else { return is_message_media(path) };
    let inside = folder(path).is_some_and(|folder| folder == "data" || folder.starts_with("twitter-"));
    let common = PRIVATE_IN_EXPORT.contains(&stem.as_str());
    if common { inside } else { PRIVATE.contains(&stem.as_str()) }
}

fn is_message_media(path: &str) -> bool {
    let kept = ["direct_messages_media", "direct_messages_group_media", "direct_message_media", "grok_chat_media"];
    path.split('/').any(|part| kept.contains(&part))
}

/// Whether a path names a file of deleted tweets.
pub fn is_deleted(path: &str) -> bool {
    let media = path.split('/').any(|part| part == "deleted_tweets_media");
    let kept = ["deleted-tweets", "deleted-tweet", "deleted-tweet-headers", "deleted-note-tweet"];
    media || script(path).is_some_and(|stem| kept.contains(&stem.as_str()))
}

/// Whether a path names a raw export: its file of tweets, or the archive as it was downloaded.
pub fn is_raw(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    let zip = name.ends_with(".zip") && ["twitter", "tweets", "x-archive"].iter().any(|start| name.starts_with(start));
    let kept = ["tweets", "tweet", "note-tweet", "community-tweet", "twitter-circle-tweet", "tweet-headers", "like"];
    let folders = ["tweets_media", "tweet_media", "community_tweet_media"];
    let media = path.split('/').any(|part| folders.contains(&part));
    let month = path.contains("js/tweets/") && path.ends_with(".js") || name == "tweets.csv";
    zip || media || month || script(path).is_some_and(|stem| kept.contains(&stem.as_str()))
}

/// Whether a path lies in `.held/`.
pub fn is_held(path: &str) -> bool {
    path.split('/').any(|part| part == ".held")
}

/// The name of a `.js` file without its ending and without `-part1`, in lower case with hyphens.
fn script(path: &str) -> Option<String> {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase().replace('_', "-");
    let stem = name.strip_suffix(".js")?;
    let whole = match stem.rsplit_once("-part") {
        Some((front, number)) if number.bytes().all(|byte| byte.is_ascii_digit()) => front,
        _ => stem,
    };
    Some(whole.to_owned())
}

fn folder(path: &str) -> Option<&str> {
    path.rsplit('/').nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_an_export_are_known_by_name() {
        for path in ["data/direct-messages.js", "x/data/direct-messages-part2.js", "phone-number.js", "data/account.js"]
        {
            assert!(is_private(path), "{path}");
        }
        for path in ["static/account.js", "static/app.js", "posts/contact.md", "data/tweets.js"] {
            assert!(!is_private(path), "{path}");
        }
        assert!(is_deleted("data/deleted-tweets.js") && is_deleted("data/deleted_tweets_media/1-a.jpg"));
        for path in ["data/message-event.js", "data/grok_chat_media/1-a.jpg", "reply-prompt.js", "x/data/following.js"]
        {
            assert!(is_private(path), "{path}");
        }
        for path in ["data/js/tweets/2012_01.js", "old/tweets.csv", "data/community_tweet_media/1-a.jpg"] {
            assert!(is_raw(path), "{path}");
        }
        for path in ["data/tweets.js", "tweet.js", "data/tweets-part1.js", "twitter-2026-11-01-abc.zip"] {
            assert!(is_raw(path), "{path}");
        }
        for path in ["tweets/2024.jsonl", "static/leaflets.zip", "posts/tweets.md"] {
            assert!(!is_raw(path), "{path}");
        }
        assert!(is_held(".held/tweets.jsonl") && is_held("site/.held/x"));
    }
}
