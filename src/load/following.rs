//! `following.toml` → [`FollowList`].

use crate::finding::{Finding, Item, Weight, reading};
use crate::load::profile::{handle_of, word};
use crate::load::toml::{Keys, TomlSource, read};
use crate::model::{Follow, FollowGroup, FollowKind, FollowList};

/// Reads `following.toml`; an empty list where there is none.
pub fn load(text: Option<&str>, findings: &mut Vec<Finding>) -> FollowList {
    let Some(whole) = text else { return FollowList::default() };
    let file = "following.toml";
    let source = TomlSource { file, whole, range: 0..whole.len(), item: Item::file(file) };
    let list = read(source, findings, |keys| FollowList {
        title: keys.text("title"),
        intro: keys.text("intro"),
        groups: keys.tables("groups").iter().map(group).collect(),
    })
    .0;
    findings.extend(one_too_many(&list));
    list
}

/// The featured list has the length of the one in BMJ 2011;342:c7390: ten to follow.
const MOST_FEATURED: usize = 10;

fn one_too_many(list: &FollowList) -> Option<Finding> {
    let eleventh = list.all().filter(|follow| follow.featured).nth(MOST_FEATURED)?;
    let says = format!("More than {MOST_FEATURED} entries are featured, and this is the first too many.");
    let finding = Finding::new(&reading::WRONG_VALUE, Item::follow(&eleventh.written_handle), says);
    Some(finding.weighing(Weight::Warns).at(eleventh.at.clone()).mend("Take `featured = true` away from some of them."))
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
        featured: keys.flag("featured").unwrap_or(false),
        interest: keys.text("interest"),
        at: if keys.has("handle") { keys.place_of("handle") } else { keys.place() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleventh_featured_entry_is_named() {
        let entry = |number: usize| format!("[[groups.follows]]\nhandle = \"@example_{number}\"\nfeatured = true\n");
        let text = |count| format!("[[groups]]\nname = \"A\"\n{}", (1..=count).map(entry).collect::<String>());
        let mut findings = Vec::new();
        load(Some(&text(10)), &mut findings);
        assert!(findings.is_empty(), "{findings:?}");
        load(Some(&text(11)), &mut findings);
        assert_eq!(findings.len(), 1);
        assert_eq!((findings[0].item.as_str(), findings[0].weight), ("follow:@example_11", Weight::Warns));
    }
}
