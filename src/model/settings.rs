//! The settings of the site, from `site.toml`.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::finding::Place;
use crate::model::{HashtagNote, Places, TweetId};
use crate::value::BaseUrl;

/// What happens to pictures of tweets that no person has looked at yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pictures {
    /// The tweet is shown without them.
    #[default]
    Ask,
    /// They are shown.
    Show,
}

/// How the archive is shown.
#[derive(Clone, Debug, Default)]
pub struct ArchiveSettings {
    /// Whether replies to other people are shown.
    pub replies: bool,
    /// Whether retweets are shown, marked as such.
    pub retweets: bool,
    /// Pictures that no person has looked at.
    pub pictures: Pictures,
    /// Whether the account was ever protected; nothing where the author has not said.
    pub ever_protected: Option<bool>,
    /// The day on which the author confirmed that tweets of protected times may be shown.
    pub protected_confirmed_on: Option<Date>,
    /// Whether the account ever wrote to a Circle; nothing where the author has not said.
    pub used_circle: Option<bool>,
    /// The day on which the author confirmed that the tweets of the months of Circle may be shown.
    pub circle_confirmed_on: Option<Date>,
}

/// A link of the navigation.
#[derive(Clone, Debug)]
pub struct NavLink {
    /// Text.
    pub label: String,
    /// A site path or a web link.
    pub href: String,
}

/// The title of a thread.
#[derive(Clone, Debug)]
pub struct ThreadTitle {
    /// The id of its first tweet.
    pub id: TweetId,
    /// As readers see it.
    pub title: String,
    /// Where it stands in `site.toml`.
    pub at: Place,
}

/// `site.toml`.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Title of the site; the doctor's name when left out.
    pub title: Option<String>,
    /// One sentence about the site.
    pub description: Option<String>,
    /// Where the site will be.
    pub base_url: BaseUrl,
    /// BCP 47 tag, such as `en-GB`.
    pub language: String,
    /// Time zone of dates shown and of pages by month.
    pub time_zone: TimeZone,
    /// Its IANA name.
    pub time_zone_name: String,
    /// Name of a folder below `themes/`, or `default`.
    pub theme: String,
    /// Own navigation; the tool's when empty.
    pub navigation: Vec<NavLink>,
    /// Whether there is a page to search posts and tweets.
    pub search: bool,
    /// The archive.
    pub archive: ArchiveSettings,
    /// Titles of threads.
    pub threads: Vec<ThreadTitle>,
    /// Hashtags that are explained, or make a series.
    pub hashtags: Vec<HashtagNote>,
    /// Edition of the rules, such as `gmc-2024`.
    pub rulebook: String,
    /// ISO 3166 code of the country whose advertising law applies, such as `GB`.
    pub jurisdiction: String,
    /// The whole file: what a decision about the site is bound to.
    pub source: String,
    /// Where each key stands in `site.toml`.
    pub places: Places,
}
