//! Addresses that two sources want: slugs, aliases, handles and the paths that the site itself uses.

use std::collections::BTreeMap;

use crate::finding::{Finding, Item, Place, reading};
use crate::model::{Doctor, OwnPage, Post, StaticFile};
use crate::value::SitePath;

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
        taken.by_path.insert(format!("/{segment}/"), "the site itself".to_owned());
    }
    for file in [
        "/feed.xml",
        "/feed.json",
        "/sitemap.xml",
        "/robots.txt",
        "/404.html",
        "/index.html",
        "/style.css",
        "/.nojekyll",
    ] {
        taken.by_path.insert(file.to_owned(), "the site itself".to_owned());
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

struct Taken<'f> {
    by_path: BTreeMap<String, String>,
    findings: &'f mut Vec<Finding>,
}

impl Taken<'_> {
    /// Addresses are compared without case: a clone of the site on macOS or Windows holds only one of the two.
    fn take(&mut self, path: &str, by: &str, item: Item, place: Place) {
        let key = path.to_lowercase();
        match self.by_path.get(&key) {
            Some(other) => {
                let says = format!("The address {path} is wanted by {by} and by {other}.");
                let finding = Finding::new(&reading::ADDRESS_TAKEN, item, says).at(place);
                self.findings.push(finding.mend("Give one of them another name or slug."));
            }
            None => drop(self.by_path.insert(key, by.to_owned())),
        }
    }

    fn take_file(&mut self, file: &StaticFile) {
        let place = Place::file(file.file.as_str());
        let as_page = SitePath::checked(file.path.as_str().trim_end_matches("index.html"));
        let path = as_page.map_or_else(|| file.path.to_string(), |path| path.to_string());
        self.take(&path, &file.file, Item::file(&file.file), place);
    }
}
