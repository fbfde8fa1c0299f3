//! Files that are published as they are, and files of the folder that nothing uses.

use crate::finding::{Finding, Item, Place, reading};
use crate::load::toml::nearest;
use crate::model::StaticFile;
use crate::source::Sources;
use crate::value::SitePath;

/// Names at the top of a folder that mean something to the tool.
const KNOWN: [&str; 14] = [
    "site.toml",
    "profile.md",
    "following.toml",
    "alt.toml",
    "links.toml",
    "reviews.toml",
    "events.toml",
    "posts",
    "pages",
    "static",
    "tweets",
    "themes",
    "public",
    "CNAME",
];

/// Everything below `static/`, at the root of the site, and pictures and papers beside posts and pages.
pub fn published(sources: &Sources, findings: &mut Vec<Finding>) -> Vec<StaticFile> {
    let mut files = Vec::new();
    for path in sources.below("static/") {
        push(path, &path["static".len()..], &mut files, findings);
    }
    for folder in ["posts/", "pages/"] {
        for path in sources.below(folder).filter(|path| !path.ends_with(".md")) {
            push(path, &format!("/media/{path}"), &mut files, findings);
        }
    }
    files
}

fn push(file: &str, path: &str, files: &mut Vec<StaticFile>, findings: &mut Vec<Finding>) {
    let hidden = path.split('/').any(|segment| segment.starts_with('.') && segment != ".well-known");
    if hidden {
        return;
    }
    match SitePath::checked(path) {
        Some(path) => files.push(StaticFile { file: file.to_owned(), path }),
        None => findings.push(
            Finding::new(
                &reading::WRONG_VALUE,
                Item::file(file),
                format!("The file name {file} cannot be part of an address."),
            )
            .at(Place::file(file))
            .mend("Give it a name without \\ ? # % : and control characters."),
        ),
    }
}

/// Warns of files that look as if they were meant for the site and are not read.
pub fn unused(sources: &Sources, findings: &mut Vec<Finding>) {
    let mut told = std::collections::BTreeSet::new();
    for path in sources.paths.iter().map(String::as_str) {
        let top = path.split('/').next().unwrap_or(path);
        let is_plain = top.starts_with('.') || KNOWN.contains(&top) || is_about_the_folder(top);
        let nested = ["posts/", "pages/"]
            .iter()
            .any(|folder| path.strip_prefix(folder).is_some_and(|rest| rest.contains('/') && rest.ends_with(".md")));
        let says = if nested {
            format!("{path} is not read: posts and pages lie directly in posts/ and pages/.")
        } else if is_plain {
            continue;
        } else {
            format!("{top} is not a name that this tool reads.")
        };
        let name = if nested { path } else { top };
        if !told.insert(name.to_owned()) {
            continue;
        }
        let mend = match nearest(top, &KNOWN) {
            Some(known) if !nested => format!("Did you mean `{known}`? Otherwise move it out of the folder."),
            _ => "Move it, or leave it if it is for yourself.".to_owned(),
        };
        findings.push(Finding::new(&reading::UNUSED_FILE, Item::file(name), says).at(Place::file(name)).mend(mend));
    }
}

fn is_about_the_folder(top: &str) -> bool {
    let upper = top.to_uppercase();
    upper.starts_with("README") || upper.starts_with("LICENSE") || upper.starts_with("LICENCE")
}
