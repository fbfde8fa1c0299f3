//! Addresses that two sources want: slugs, aliases, handles and the paths that the site itself uses.

use std::collections::BTreeMap;

use crate::finding::{Finding, Item, Place, reading};
use crate::model::{Doctor, OwnPage, Post, StaticFile};

/// First segments that the site's own pages use.
pub const RESERVED: [&str; 20] = [
    "about",
    "blog",
    "cpd",
    "events",
    "following",
    "hashtags",
    "how-checked",
    "media",
    "page",
    "papers",
    "people",
    "publications",
    "search",
    "series",
    "statements",
    "stats",
    "theme",
    "threads",
    "topics",
    "tweets",
];

/// Reports every address that is wanted twice, naming both sources.
pub fn look(doctor: &Doctor, posts: &[Post], pages: &[OwnPage], files: &[StaticFile], findings: &mut Vec<Finding>) {
    let mut taken = Taken { by_path: BTreeMap::new(), findings };
    for segment in RESERVED {
        taken.own(&format!("/{segment}/"), Shape::Page);
    }
    taken.own("/", Shape::Page);
    // Everything below the search page is the tool's: its script and its index.
    taken.own("/search/", Shape::File);
    for file in [
        "/feed.xml",
        "/feed.json",
        "/sitemap.xml",
        "/robots.txt",
        "/404.html",
        "/favicon.svg",
        "/style.css",
        "/.nojekyll",
    ] {
        taken.own(file, Shape::File);
    }
    for account in doctor.accounts.iter().filter(|account| account.is_x()) {
        let path = format!("/{}/", account.handle.to_lowercase());
        let place = doctor.places.of("accounts");
        taken.take(&path, &format!("the handle @{}", account.handle), Item::profile(), place);
    }
    for page in pages {
        let path = format!("/{}/", page.slug);
        taken.take(&path, &page.path, Item::post(&page.path), Place::file(page.path.as_str()));
    }
    for post in posts {
        let path = format!("/blog/{}/", post.slug);
        taken.take(&path, &post.path, Item::post(&post.path), post.places.of("slug"));
    }
    for post in posts {
        for alias in &post.aliases {
            taken.take(alias.as_str(), &post.path, Item::post(&post.path), post.places.of("aliases"));
        }
    }
    for file in files {
        taken.take_file(file);
    }
}

/// A page is a folder with an `index.html`; other files may lie in it. A file can have nothing below it, and neither can a
/// page whose folder is the tool's alone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Page,
    File,
}

struct Taken<'f> {
    by_path: BTreeMap<String, (String, Shape)>,
    findings: &'f mut Vec<Finding>,
}

/// One key for every way to write the same place: without case, since a clone of the site on macOS or Windows holds only
/// one of the two, and without what stands for the folder itself.
fn key(path: &str) -> String {
    let lower = path.to_lowercase();
    lower.strip_suffix("index.html").unwrap_or(&lower).trim_end_matches('/').to_owned()
}

impl Taken<'_> {
    fn own(&mut self, path: &str, shape: Shape) {
        self.by_path.insert(key(path), ("the site itself".to_owned(), shape));
    }

    /// Who has an address already: the same one, or a file where this one needs a folder.
    fn holder(&self, key: &str) -> Option<&str> {
        let same = self.by_path.get(key);
        let above = key.match_indices('/').skip(1).filter_map(|(at, _)| self.by_path.get(&key[..at]));
        same.or_else(|| above.into_iter().find(|(_, shape)| *shape == Shape::File)).map(|(by, _)| by.as_str())
    }

    fn take(&mut self, path: &str, by: &str, item: Item, place: Place) {
        let shape = if path.ends_with('/') { Shape::Page } else { Shape::File };
        let key = key(path);
        match self.holder(&key) {
            Some(other) => {
                let says = format!("The address {path} is wanted by {by} and by {other}.");
                let finding = Finding::new(&reading::ADDRESS_TAKEN, item, says).at(place);
                self.findings.push(finding.mend("Give one of them another name or slug."));
            }
            None => drop(self.by_path.insert(key, (by.to_owned(), shape))),
        }
    }

    fn take_file(&mut self, file: &StaticFile) {
        let place = Place::file(file.file.as_str());
        self.take(file.path.as_str(), &file.file, Item::file(&file.file), place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::SitePath;

    #[test]
    fn one_place_has_one_key_and_a_file_has_nothing_below_it() {
        let mut findings = Vec::new();
        let mut taken = Taken { by_path: BTreeMap::new(), findings: &mut findings };
        taken.own("/", Shape::Page);
        taken.own("/blog/", Shape::Page);
        taken.own("/robots.txt", Shape::File);
        taken.own("/search/", Shape::File);
        for path in ["/index.html", "/Blog", "/blog/index.html", "/robots.txt/x/y.png", "/Search/search.js"] {
            let file = StaticFile { file: format!("static{path}"), path: SitePath::new(path) };
            taken.take_file(&file);
        }
        let free = StaticFile { file: "static/blog/a.png".to_owned(), path: SitePath::new("/blog/a.png") };
        taken.take_file(&free);
        assert_eq!(findings.len(), 5);
    }
}
