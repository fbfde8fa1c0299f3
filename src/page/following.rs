//! The follow list, with "Ten to follow" in the form of BMJ 2011;342:c7390: handle, name, role, place.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;

use super::context::Declared;
use super::dates::{self, When};
use super::head::{About, Head};
use super::ways::Way;
use super::{Context, PageType, Planned, mentioned};
use crate::model::{Follow, FollowKind, FollowList, statement};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/following/";

pub(super) static PAGE: PageType = PageType {
    name: "following",
    plan: |survey, pages| {
        let follows = &survey.cleared.follows;
        if follows.is_empty() {
            return;
        }
        let mut page = Planned::page(&PAGE, SitePath::new(PATH));
        page.last_modified = follows.all().filter_map(|follow| follow.checked_on).max();
        pages.push(page);
    },
    make: |context, planned, _| context.template("following.html", &page(context, planned)),
};

/// Variables of `following.html`.
#[derive(Debug, Serialize)]
struct Following {
    /// Head of the page.
    head: Head,
    /// A paragraph above the list.
    intro: Option<String>,
    /// `Ten to follow`, by how many are featured.
    featured_title: String,
    /// Featured entries.
    featured: Vec<FollowCard>,
    /// All other entries, in the author's groups.
    groups: Vec<Group>,
    /// The note that listing someone is no endorsement.
    no_endorsement: &'static str,
}

/// A group of entries.
#[derive(Debug, Serialize)]
struct Group {
    /// Heading.
    name: String,
    /// A sentence under it.
    note: Option<String>,
    /// Entries.
    follows: Vec<FollowCard>,
}

/// An entry.
#[derive(Clone, Debug, Serialize)]
pub(super) struct FollowCard {
    /// Its anchor; of entries with the same handle only the first has one.
    id: Option<String>,
    /// `@handle`.
    handle: String,
    /// The account on X, where the handle can be one.
    href: Option<String>,
    /// Name.
    name: String,
    /// Role and place, as far as given.
    about: String,
    /// `Person` or `Organisation`.
    kind: Option<&'static str>,
    /// Category.
    category: String,
    /// Why the doctor recommends it.
    why: String,
    /// When it was last looked at.
    checked_on: Option<When>,
    /// The author's own words on an interest in it.
    interest: Option<String>,
    /// Declared interests that it belongs to, where the author has no own words on them.
    declared: Vec<Declared>,
    /// The way to the tweets with it, if there are any.
    mentions: Option<Way>,
}

fn page(context: &Context<'_>, planned: &Planned) -> Following {
    let list = &context.cleared.follows;
    let title = list.title.clone().unwrap_or_else(|| "Following".to_owned());
    let description = format!("Accounts that {} recommends, and why.", context.frame.name);
    let mut about = About::page(&planned.path, title, list.intro.clone().unwrap_or(description));
    about.node = Some(structured(context, planned, list));
    let mut anchors = Anchors::new();
    let featured: Vec<FollowCard> =
        list.all().filter(|follow| follow.featured).map(|follow| card(context, follow, &mut anchors)).collect();
    Following {
        head: context.head(about),
        intro: list.intro.clone(),
        featured_title: format!("{} to follow", number_word(featured.len())),
        featured,
        groups: groups(context, list, &mut anchors),
        no_endorsement: statement::NO_ENDORSEMENT,
    }
}

/// Anchors that are taken.
type Anchors = BTreeSet<String>;

/// The author's groups without the featured entries, which stand above them; a group of these alone is left out.
fn groups(context: &Context<'_>, list: &FollowList, anchors: &mut Anchors) -> Vec<Group> {
    let mut groups = Vec::new();
    for group in &list.groups {
        let others = group.follows.iter().filter(|follow| !follow.featured);
        let follows: Vec<FollowCard> = others.map(|follow| card(context, follow, anchors)).collect();
        if !follows.is_empty() {
            groups.push(Group { name: group.name.clone(), note: group.note.clone(), follows });
        }
    }
    groups
}

/// Role and place of an entry, as far as given.
pub(super) fn about(follow: &Follow) -> String {
    let parts = [follow.role.as_str(), follow.place.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// An entry above the tweets with it.
pub(super) fn card_alone(context: &Context<'_>, follow: &Follow) -> FollowCard {
    FollowCard { mentions: None, ..card(context, follow, &mut Anchors::new()) }
}

fn card(context: &Context<'_>, follow: &Follow, anchors: &mut Anchors) -> FollowCard {
    let handle = follow.written_handle.trim_start_matches('@');
    let anchor = follow.handle.as_ref().map(|handle| format!("follow-{}", handle.key()));
    FollowCard {
        id: anchor.filter(|anchor| anchors.insert(anchor.clone())),
        handle: format!("@{handle}"),
        href: follow.handle.as_ref().map(crate::value::Handle::x_url),
        name: follow.name.clone(),
        about: about(follow),
        kind: follow.kind.map(|kind| match kind {
            FollowKind::Person => "Person",
            FollowKind::Organisation => "Organisation",
        }),
        category: follow.category.clone(),
        why: follow.why.clone(),
        checked_on: follow.checked_on.map(dates::day),
        interest: follow.interest.clone(),
        declared: match &follow.interest {
            Some(_) => Vec::new(),
            None => context.declared(&format!("@{handle}\n{handle}\n{}\n{}", follow.name, follow.role)),
        },
        mentions: follow.handle.as_ref().and_then(|handle| mentioned::way_to(context, &handle.key())),
    }
}

fn structured(context: &Context<'_>, planned: &Planned, list: &FollowList) -> serde_json::Value {
    let item = |(at, follow): (usize, &Follow)| {
        let kind = if follow.kind == Some(FollowKind::Organisation) { "Organization" } else { "Person" };
        let url = follow.handle.as_ref().map(crate::value::Handle::x_url);
        json!({
            "@type": "ListItem",
            "position": at + 1,
            "item": { "@type": kind, "name": follow.name, "url": url },
        })
    };
    json!({
        "@type": "ItemList",
        "name": list.title.as_deref().unwrap_or("Following"),
        "url": context.absolute(&planned.path),
        "itemListElement": list.all().enumerate().map(item).collect::<Vec<_>>(),
    })
}

fn number_word(count: usize) -> String {
    const WORDS: [&str; 11] = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
    WORDS.get(count).map_or_else(|| count.to_string(), |word| (*word).to_owned())
}
