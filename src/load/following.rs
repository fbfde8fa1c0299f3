//! `following.toml` → [`FollowList`].

use crate::finding::{Finding, Item};
use crate::load::profile::{handle_of, word};
use crate::load::toml::{Keys, TomlSource, read};
use crate::model::{Follow, FollowGroup, FollowKind, FollowList};

/// Reads `following.toml`; an empty list where there is none.
pub fn load(text: Option<&str>, findings: &mut Vec<Finding>) -> FollowList {
    let Some(whole) = text else { return FollowList::default() };
    let file = "following.toml";
    let source = TomlSource { file, whole, range: 0..whole.len(), item: Item::file(file) };
    read(source, findings, |keys| FollowList {
        title: keys.text("title"),
        intro: keys.text("intro"),
        categories: keys.texts("categories"),
        groups: keys.tables("groups").iter().map(group).collect(),
    })
    .0
}

fn group(keys: &Keys<'_>) -> FollowGroup {
    let name = keys.text("name");
    if name.is_none() {
        keys.missing("name", "Give the group a heading, such as name = \"Thought leaders\".");
    }
    FollowGroup {
        name: name.unwrap_or_default(),
        note: keys.text("note"),
        follows: keys.tables("follows").iter().map(follow).collect(),
    }
}

fn follow(keys: &Keys<'_>) -> Follow {
    let written_handle = keys.text("handle").unwrap_or_default();
    let kinds = [("person", FollowKind::Person), ("organisation", FollowKind::Organisation)];
    Follow {
        handle: handle_of(&written_handle),
        written_handle,
        name: keys.text("name").unwrap_or_default(),
        kind: word(keys, "kind", &kinds),
        role: keys.text("role").unwrap_or_default(),
        place: keys.text("place").unwrap_or_default(),
        category: keys.text("category").unwrap_or_default(),
        why: keys.text("why").unwrap_or_default(),
        checked_on: keys.date("checked_on"),
        gone: keys.flag("gone").unwrap_or(false),
        featured: keys.flag("featured").unwrap_or(false),
        interest: keys.text("interest"),
        at: if keys.has("handle") { keys.place_of("handle") } else { keys.place() },
    }
}
