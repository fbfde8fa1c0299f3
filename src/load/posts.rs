//! `posts/*.md` → [`Post`]s published today, and the reasons why others are not.

use jiff::Timestamp;
use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::finding::{Finding, Item, Place, reading};
use crate::load::front_matter::split;
use crate::load::profile::{web_link, word};
use crate::load::toml::{Keys, Moment, TomlSource, read};
use crate::model::{Author, CaseConsent, LeftOutPage, Picture, Places, Post, PostKind, Reference};
use crate::value::{SitePath, Slug};

/// What decides whether a post is published: the site's time zone and the day of the run.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Time zone of `site.toml`.
    pub zone: TimeZone,
    /// Its IANA name, for messages.
    pub zone_name: String,
    /// The day of the run.
    pub today: Date,
}

/// Why a post or page is not published.
pub type Reason = String;

/// Reads one post. Nothing where it cannot be read or is not published today; the reason goes to `left_out`.
pub fn load(
    path: &str,
    whole: &str,
    clock: &Clock,
    left_out: &mut Vec<LeftOutPage>,
    findings: &mut Vec<Finding>,
) -> Option<Post> {
    let item = Item::post(path);
    let parts = match split(path, whole, item.clone()) {
        Ok(parts) => parts,
        Err(finding) => {
            findings.push(*finding);
            return None;
        }
    };
    let source = TomlSource { file: path, whole, range: parts.toml.clone(), item };
    let (read_post, places) = read(source, findings, |keys| post(path, keys, clock));
    let (post, reason) = read_post?;
    if let Some(reason) = reason {
        leave_out(path, reason, left_out, findings);
        return None;
    }
    let body = whole[parts.body].to_owned();
    Some(Post { body, body_line: parts.body_line, source: whole.to_owned(), places, ..post })
}

/// Lists a page that is not published, as a finding and as a fact.
pub fn leave_out(path: &str, reason: Reason, left_out: &mut Vec<LeftOutPage>, findings: &mut Vec<Finding>) {
    findings.push(
        Finding::new(&reading::LEFT_OUT, Item::post(path), format!("{path} is not published: {reason}."))
            .at(Place::file(path))
            .mend("Change its draft, date or expires line when it should be."),
    );
    left_out.push(LeftOutPage { path: path.to_owned(), reason });
}

fn post(path: &str, keys: &Keys<'_>, clock: &Clock) -> Option<(Post, Option<Reason>)> {
    let title = keys.text("title");
    if title.is_none() {
        keys.missing("title", "Add title = \"…\".");
    }
    let date = date(keys, clock);
    let expires = keys.date("expires");
    let draft = keys.flag("draft").unwrap_or(false);
    let slug = slug(path, keys, title.as_deref());
    let image_table = keys.table("image");
    let image = image_table.as_ref().and_then(image);
    let post = Post {
        path: path.to_owned(),
        title: title.clone().unwrap_or_default(),
        date: date.clone().unwrap_or_else(|| Zoned::new(Timestamp::UNIX_EPOCH, clock.zone.clone())),
        updated: keys.date("updated"),
        correction: keys.text("correction"),
        authors: keys.tables("authors").iter().map(author).collect(),
        topics: topics(keys),
        summary: keys.text("summary"),
        kind: word(keys, "kind", &KINDS),
        references: keys.tables("references").iter().map(reference).collect(),
        clinical_image: image_table.as_ref().and_then(|table| table.flag("clinical")).unwrap_or(false),
        image_anonymised: image_table.as_ref().and_then(|table| table.text("anonymised")),
        image,
        people_asked: keys.flag("people_asked").unwrap_or(false),
        aliases: aliases(keys),
        sponsored_by: keys.text("sponsored_by"),
        case: keys.flag("case").unwrap_or(false),
        consent: keys.table("consent").map(|table| consent(&table)),
        slug: slug?,
        body: String::new(),
        body_line: 1,
        source: String::new(),
        places: Places::default(),
    };
    let reason = not_today(&post, draft, expires, clock);
    // A draft may still lack its title or date; nothing else may.
    (reason.is_some() || (title.is_some() && date.is_some())).then_some((post, reason))
}

const KINDS: [(&str, PostKind); 3] =
    [("opinion", PostKind::Opinion), ("fact", PostKind::Fact), ("event", PostKind::Event)];

fn not_today(post: &Post, draft: bool, expires: Option<Date>, clock: &Clock) -> Option<Reason> {
    if draft {
        return Some("it is a draft".to_owned());
    }
    if post.date.date() > clock.today {
        let when = post.date.strftime("%Y-%m-%d %H:%M");
        return Some(format!("it is scheduled for {when} ({})", clock.zone_name));
    }
    let expired = expires.filter(|day| *day <= clock.today)?;
    Some(format!("it expired on {expired}"))
}

fn date(keys: &Keys<'_>, clock: &Clock) -> Option<Zoned> {
    let moment = keys.moment("date");
    if moment.is_none() && !keys.has("date") {
        keys.missing("date", "Add the day it was or will be published, such as date = 2026-03-01.");
    }
    let zoned = zoned(moment?, clock);
    if zoned.is_none() {
        keys.refuse("date", "This day and time cannot be placed in the site's time zone.", "Write another.");
    }
    zoned
}

fn zoned(moment: Moment, clock: &Clock) -> Option<Zoned> {
    match moment.instant {
        Some(instant) => Some(instant.to_zoned(clock.zone.clone())),
        None => moment.at.to_zoned(clock.zone.clone()).ok(),
    }
}

/// The slug given, or made from the file name without a leading date.
pub fn slug(path: &str, keys: &Keys<'_>, title: Option<&str>) -> Option<Slug> {
    if let Some(written) = keys.text("slug") {
        let slug = Slug::parse(&written);
        if slug.is_none() {
            keys.refuse(
                "slug",
                format!("`{written}` cannot be part of an address."),
                "Use small letters, digits and hyphens.",
            );
        }
        return slug;
    }
    let stem = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".md");
    let name = match (stem.get(..10).map(str::parse::<Date>), stem.get(11..)) {
        (Some(Ok(_)), Some(rest)) if !rest.is_empty() => rest,
        _ => stem,
    };
    let slug = Slug::from_title(name).or_else(|| title.and_then(Slug::from_title));
    if slug.is_none() {
        keys.missing(
            "slug",
            "The file name gives no address; add slug = \"…\" with small letters, digits and hyphens.",
        );
    }
    slug
}

fn author(keys: &Keys<'_>) -> Author {
    Author { name: keys.text("name").unwrap_or_default(), role: keys.text("role") }
}

fn topics(keys: &Keys<'_>) -> Vec<String> {
    let topics = keys.texts("topics");
    for topic in topics.iter().filter(|topic| Slug::from_title(topic).is_none()) {
        keys.refuse("topics", format!("The topic `{topic}` has no letter or digit."), "Name it in words.");
    }
    topics.into_iter().filter(|topic| Slug::from_title(topic).is_some()).collect()
}

fn reference(keys: &Keys<'_>) -> Reference {
    let title = keys.text("title");
    if title.is_none() {
        keys.missing("title", "Say what the reference is, such as title = \"Title. Journal, year\".");
    }
    Reference { title: title.unwrap_or_default(), link: web_link(keys, "link") }
}

fn image(keys: &Keys<'_>) -> Option<Picture> {
    let (file, alt) = (keys.text("file"), keys.text("alt"));
    if file.is_none() {
        keys.missing("file", "Name the picture, such as file = \"static/img/heart.png\".");
    }
    if alt.is_none() {
        keys.missing("alt", "Say what the picture shows.");
    }
    Some(Picture { file: file?, alt: alt.unwrap_or_default(), size: None })
}

fn aliases(keys: &Keys<'_>) -> Vec<SitePath> {
    let mut aliases = Vec::new();
    for written in keys.texts("aliases") {
        match SitePath::checked(&written).filter(|path| path.as_str().ends_with('/') && path.as_str() != "/") {
            Some(path) => aliases.push(path),
            None => {
                let says = format!("`{written}` cannot be an earlier address of a page.");
                keys.refuse("aliases", says, "Write a path from the root of the site with a slash at both ends.");
            }
        }
    }
    aliases
}

fn consent(keys: &Keys<'_>) -> CaseConsent {
    CaseConsent {
        explicit: keys.flag("explicit").unwrap_or(false),
        public_web: keys.flag("public_web").unwrap_or(false),
        given_on: keys.date("given_on"),
        held_at: keys.text("held_at").unwrap_or_default(),
        withdrawable: keys.flag("withdrawable").unwrap_or(false),
    }
}
