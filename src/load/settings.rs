//! `site.toml` → [`Settings`].

use jiff::tz::TimeZone;

use crate::finding::{Finding, Item, Place, reading};
use crate::load::toml::{Keys, TomlSource, nearest, read};
use crate::model::{
    ArchiveSettings, JURISDICTIONS, NavLink, Pictures, Places, RULEBOOKS, Settings, ThreadTitle, TweetId,
};
use crate::value::{BaseUrl, SitePath, WebLink};

/// The base URL of a site that has not said yet where it will be; a finding says so.
const NOWHERE: &str = "https://site.invalid";

/// Reads `site.toml`. Where it is missing or wrong, findings say so and a sensible gap stays.
pub fn load(text: Option<&str>, findings: &mut Vec<Finding>) -> Settings {
    let file = "site.toml";
    if text.is_none() {
        findings.push(
            Finding::new(&reading::UNREADABLE_FILE, Item::site(), "There is no site.toml in this folder.")
                .at(Place::file(file))
                .mend("Give the folder of your site, or make one with: site init my-site"),
        );
    }
    let whole = text.unwrap_or_default();
    let source = TomlSource { file, whole, range: 0..whole.len(), item: Item::site() };
    let (mut settings, places) = read(source, findings, |keys| settings(keys, text.is_some()));
    settings.places = places;
    whole.clone_into(&mut settings.source);
    settings
}

fn settings(keys: &Keys<'_>, file_exists: bool) -> Settings {
    let (time_zone, time_zone_name) = time_zone(keys);
    if let Some(version) = keys.text("tool_version")
        && version != env!("CARGO_PKG_VERSION")
    {
        let says = format!("This folder asks for Byname {version}, and this is {}.", env!("CARGO_PKG_VERSION"));
        keys.refuse("tool_version", says, "Install that version, or change tool_version after reading CHANGELOG.md.");
    }
    Settings {
        title: keys.text("title"),
        description: keys.text("description"),
        base_url: base_url(keys, file_exists),
        language: language(keys),
        time_zone,
        time_zone_name,
        theme: theme(keys),
        navigation: navigation(keys),
        search: keys.flag("search").unwrap_or(true),
        archive: archive(keys),
        threads: threads(keys),
        hashtags: super::hashtags::hashtags(keys),
        rulebook: one_of(keys, "rulebook", &RULEBOOKS),
        jurisdiction: one_of(keys, "jurisdiction", &JURISDICTIONS),
        source: String::new(),
        places: Places::default(),
    }
}

fn base_url(keys: &Keys<'_>, file_exists: bool) -> BaseUrl {
    let nowhere = || BaseUrl::parse(NOWHERE).expect("a constant that parses");
    let Some(text) = keys.text("base_url") else {
        if file_exists {
            keys.missing("base_url", "Add where the site will be, such as base_url = \"https://name.github.io\".");
        }
        return nowhere();
    };
    BaseUrl::parse(&text).unwrap_or_else(|error| {
        keys.refuse(
            "base_url",
            format!("`base_url` cannot be used: {error}."),
            "Write it as \"https://name.github.io\".",
        );
        nowhere()
    })
}

fn time_zone(keys: &Keys<'_>) -> (TimeZone, String) {
    let name = keys.text("time_zone").unwrap_or_else(|| "Europe/London".to_owned());
    match TimeZone::get(&name) {
        Ok(zone) => (zone, name),
        Err(_) => {
            keys.refuse(
                "time_zone",
                format!("`{name}` is no time zone that is known."),
                "Write a name such as \"Europe/London\".",
            );
            (TimeZone::UTC, "UTC".to_owned())
        }
    }
}

/// A BCP 47 tag, as far as pages need it: letters and digits in parts of 1 to 8, the first of letters.
fn language(keys: &Keys<'_>) -> String {
    let tag = keys.text("language").unwrap_or_else(|| "en-GB".to_owned());
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    let first = tag.split('-').next().unwrap_or_default();
    if tag.split('-').all(part) && first.len() >= 2 && first.bytes().all(|b| b.is_ascii_alphabetic()) {
        return tag;
    }
    keys.refuse("language", format!("`{tag}` is no language tag."), "Write one such as \"en-GB\" or \"cy\".");
    "en-GB".to_owned()
}

fn theme(keys: &Keys<'_>) -> String {
    let name = keys.text("theme").unwrap_or_else(|| "default".to_owned());
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if plain && !name.is_empty() {
        return name;
    }
    keys.refuse("theme", format!("`{name}` cannot be the name of a theme."), "Give the name of a folder in themes/.");
    "default".to_owned()
}

fn navigation(keys: &Keys<'_>) -> Vec<NavLink> {
    let mut links = Vec::new();
    for link in keys.tables("navigation") {
        let (label, href) = (link.text("label"), link.text("href"));
        let (Some(label), Some(href)) = (label, href) else {
            link.missing("label", "A link of the navigation needs label = \"…\" and href = \"/about/\".");
            continue;
        };
        if SitePath::checked(&href).is_none() && WebLink::parse(&href).is_none() {
            link.refuse("href", format!("`{href}` is no address."), "Write a path such as \"/about/\", or https://….");
            continue;
        }
        links.push(NavLink { label, href });
    }
    links
}

fn archive(keys: &Keys<'_>) -> ArchiveSettings {
    let table = keys.table("archive");
    let flag = |key| table.as_ref().and_then(|table| table.flag(key));
    let pictures = table.as_ref().and_then(|table| {
        let word = table.text("pictures")?;
        match word.as_str() {
            "ask" => Some(Pictures::Ask),
            "show" => Some(Pictures::Show),
            _ => {
                table.refuse("pictures", format!("`pictures` cannot be `{word}`."), "Write \"ask\" or \"show\".");
                None
            }
        }
    });
    ArchiveSettings {
        replies: flag("replies").unwrap_or(false),
        retweets: flag("retweets").unwrap_or(false),
        pictures: pictures.unwrap_or_default(),
        ever_protected: flag("ever_protected"),
        protected_confirmed_on: table.as_ref().and_then(|table| table.date("protected_confirmed_on")),
        used_circle: flag("used_circle"),
        circle_confirmed_on: table.as_ref().and_then(|table| table.date("circle_confirmed_on")),
    }
}

fn threads(keys: &Keys<'_>) -> Vec<ThreadTitle> {
    let title = |thread: Keys<'_>| {
        let (id, title) = (thread.text("id"), thread.text("title"));
        let (Some(id), Some(title)) = (id, title) else {
            thread.missing("title", "A thread needs id = \"…\", the number of its first tweet, and title = \"…\".");
            return None;
        };
        let number = TweetId::parse(&id);
        if number.is_none() {
            thread.refuse(
                "id",
                format!("`{id}` is not the number of a tweet."),
                "Write the digits at the end of its address.",
            );
        }
        Some(ThreadTitle { id: number?, title, at: thread.place_of("id") })
    };
    keys.tables("threads").into_iter().filter_map(title).collect()
}

fn one_of(keys: &Keys<'_>, key: &'static str, known: &[&'static str]) -> String {
    let Some(written) = keys.text(key) else { return known[0].to_owned() };
    if !known.contains(&written.as_str()) {
        let mend = match nearest(&written, known) {
            Some(word) => format!("Did you mean \"{word}\"?"),
            None => format!("Known: {}.", known.join(", ")),
        };
        keys.refuse(key, format!("`{key}` cannot be `{written}`."), &mend);
        return known[0].to_owned();
    }
    written
}
