//! Which files of the author's folder there are: one walk that follows no link, opens nothing, and says what it left out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use crate::finding::{Finding, Item, Place, Weight, reading};

/// What a walk found.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// Files that may be read, by path with `/`, in order.
    pub files: Vec<String>,
    /// Files that are a link to another file of the folder: the path of that file.
    pub links: BTreeMap<String, String>,
    /// What was left out.
    pub findings: Vec<Finding>,
}

/// Walks `root`, which has to be a resolved path, and leaves out `output`.
pub(super) fn list(root: &Path, output: Option<&Path>) -> Listing {
    let mut listing = Listing::default();
    let mut walk = WalkDir::new(root).min_depth(1).sort_by_file_name().into_iter();
    while let Some(step) = walk.next() {
        match step {
            Ok(entry) => {
                let is_folder = entry.file_type().is_dir();
                let goes_on = output != Some(entry.path()) && listing.note(root, output, &entry);
                if is_folder && !goes_on {
                    walk.skip_current_dir();
                }
            }
            Err(error) => {
                let path = error.path().and_then(|path| relative(root, path)).unwrap_or_default();
                let why = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                listing.leave_out(&path, format!("This cannot be read: {why}."), "Allow your own account to read it.");
            }
        }
    }
    listing
}

impl Listing {
    /// Takes an entry in, or says why not. False where a folder is not to be entered.
    fn note(&mut self, root: &Path, output: Option<&Path>, entry: &DirEntry) -> bool {
        let Some(path) = relative(root, entry.path()) else {
            let shown = entry.path().strip_prefix(root).unwrap_or(entry.path()).to_string_lossy().into_owned();
            self.leave_out(&shown, "The name of this file is not UTF-8.", "Rename it with plain letters and digits.");
            return false;
        };
        let kind = entry.file_type();
        if is_litter(&path) || (kind.is_dir() && !is_entered(&path)) || (!kind.is_dir() && !is_listed(&path)) {
            return false;
        }
        if path.contains(|c: char| c.is_control()) {
            let shown = path.escape_debug().to_string();
            let mend = "Rename it with plain letters and digits.";
            self.leave_out(&shown, "The name of this file has a control character in it.", mend);
        } else if kind.is_dir() {
            return true;
        } else if kind.is_file() {
            self.files.push(path);
        } else if kind.is_symlink() {
            self.note_link(root, output, path, entry.path());
        } else {
            let message = "This is a pipe, socket or device, and was not opened.";
            let finding = finding(&path, message).mend("Remove it from the folder.");
            self.findings.push(finding.weighing(Weight::Warns));
        }
        false
    }

    /// A link to a file of the folder is followed once; what it means is settled here and never asked again.
    fn note_link(&mut self, root: &Path, output: Option<&Path>, path: String, link: &Path) {
        let mend = "Put a copy of the file itself here.";
        let Ok(target) = fs::canonicalize(link) else {
            return self.leave_out(&path, "This link leads nowhere, or in a circle.", "Remove it, or mend it.");
        };
        let inside = relative(root, &target).filter(|_| output.is_none_or(|output| !target.starts_with(output)));
        match inside.filter(|inside| is_listed(inside) && !is_held(inside)) {
            None => self.leave_out(&path, "This link leads out of what may be published of the folder.", mend),
            Some(_) if !target.is_file() => {
                self.leave_out(&path, "This is a link to something that is not a file.", mend);
            }
            Some(inside) => {
                self.links.insert(path.clone(), inside);
                self.files.push(path);
            }
        }
    }

    /// Something that is not read. It stops a build only where the tool would have read it.
    fn leave_out(&mut self, path: &str, message: impl Into<String>, mend: &str) {
        let weight = if is_used(path) { Weight::Blocks } else { Weight::Warns };
        self.findings.push(finding(path, message).mend(mend).weighing(weight));
    }
}

/// A finding about a file that was not read.
pub(super) fn finding(path: &str, message: impl Into<String>) -> Finding {
    let item = if path.is_empty() { Item::site() } else { Item::file(path) };
    let place = (!path.is_empty()).then(|| Place::file(path));
    Finding::new(&reading::UNREADABLE_FILE, item, message).at(place)
}

/// The path below `root` with `/`; none where it is outside, or its name is not UTF-8.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let names: Option<Vec<&str>> =
        path.strip_prefix(root).ok()?.components().map(|name| name.as_os_str().to_str()).collect();
    Some(names?.join("/"))
}

/// Whether a file may be listed and read. Of `.held/` only what later steps need.
pub(super) fn is_listed(path: &str) -> bool {
    let Some(held) = path.strip_prefix(".held/") else {
        return path.split('/').all(is_folder_of_ours) && !path.starts_with("target/");
    };
    is_held_text(held) || held.starts_with("tweets/") || held.starts_with("media/")
}

/// Texts of `.held/` itself that later steps need.
fn is_held_text(name: &str) -> bool {
    matches!(name, "decisions.toml" | "media.jsonl" | "private.toml" | "refused.jsonl" | "salt" | "takedowns.toml")
}

fn is_entered(path: &str) -> bool {
    match path.strip_prefix(".held/") {
        Some(held) => matches!(held.split('/').next(), Some("tweets" | "media")),
        None => path.split('/').all(is_folder_of_ours) && path != "target",
    }
}

/// Not what belongs to other tools, nor a stage left by a killed build.
fn is_folder_of_ours(name: &str) -> bool {
    !matches!(name, ".git" | "node_modules") && !name.ends_with(".byname-stage")
}

fn is_held(path: &str) -> bool {
    path.starts_with(".held/")
}

/// Whether the tool would use a file at this path.
fn is_used(path: &str) -> bool {
    match path.split_once('/') {
        Some((top, _)) => matches!(top, "posts" | "pages" | "static" | "themes" | "tweets" | ".held"),
        None => is_text(path) || matches!(path, "" | "posts" | "pages" | "static" | "themes" | "tweets" | ".held"),
    }
}

/// What editors and file managers leave beside a file while it is open.
fn is_litter(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.starts_with(".#")
        || name.starts_with("._")
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#') && name.len() > 1)
        || (name.starts_with('.') && [".swp", ".swo", ".swx"].iter().any(|end| name.ends_with(end)))
        || matches!(name, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

/// Whether a file is text that later steps want as a whole.
pub(super) fn is_text(path: &str) -> bool {
    let ends = |end: &str| path.ends_with(end);
    match path.split_once('/') {
        None => {
            matches!(path, "site.toml" | "profile.md" | "following.toml" | "alt.toml" | "links.toml" | "reviews.toml")
        }
        Some(("posts" | "pages", _)) => ends(".md"),
        Some(("tweets", name)) => ends(".jsonl") || name == "import.toml",
        Some(("themes", _)) => ends(".html") || ends(".css"),
        Some((".held", name)) => is_held_text(name) || (name.starts_with("tweets/") && ends(".jsonl")),
        Some(_) => false,
    }
}
