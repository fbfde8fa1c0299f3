//! Seeing that the author's folder has changed.
//!
//! Many changes in a short time, as of a checkout, are one. Whether the bytes are really others is for the caller to
//! say. Where the system has no watch to give, the folder is looked through every two seconds instead.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher as _};

/// How long it has to be quiet before a change is told.
const QUIET: Duration = Duration::from_millis(100);
/// How long changes that never stop are waited for.
const LONGEST: Duration = Duration::from_secs(2);
const POLLING: Duration = Duration::from_secs(2);

/// A watch over a folder. It ends when dropped.
pub struct Watcher {
    _kind: Kind,
    way: Way,
}

/// How a folder is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The system tells of each change.
    Told,
    /// The folder is looked through every two seconds, because the system could give no watch.
    Polled,
}

/// Kept only to be dropped.
enum Kind {
    Told { _watcher: RecommendedWatcher },
    Polled { _watcher: PollWatcher },
}

impl Watcher {
    /// How the folder is watched, for a note to the author.
    pub fn way(&self) -> Way {
        self.way
    }
}

impl std::fmt::Debug for Watcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watcher").field("way", &self.way).finish_non_exhaustive()
    }
}

/// Calls `changed` after each change of `folder`, but not of what lies below a path of `ignore`.
///
/// # Errors
/// When the folder cannot be watched in either way.
pub fn watch(folder: &Path, ignore: &[PathBuf], changed: impl Fn() + Send + 'static) -> io::Result<Watcher> {
    let folder = fs::canonicalize(folder)?;
    let ignored = Ignored::new(&folder, ignore);
    let (tell, told) = channel::<()>();
    let note = move |event: notify::Result<Event>| {
        if event.map_or(true, |event| ignored.matters(&event)) {
            // Nobody listens any more when the watch is ending.
            let _ = tell.send(());
        }
    };
    let watcher = start(&folder, note)?;
    thread::Builder::new().name("watch".to_owned()).spawn(move || debounce(&told, &changed))?;
    Ok(watcher)
}

fn start(folder: &Path, note: impl Fn(notify::Result<Event>) + Send + Clone + 'static) -> io::Result<Watcher> {
    let told = RecommendedWatcher::new(note.clone(), Config::default())
        .and_then(|mut watcher| watcher.watch(folder, RecursiveMode::Recursive).map(|()| watcher));
    if let Ok(watcher) = told {
        return Ok(Watcher { _kind: Kind::Told { _watcher: watcher }, way: Way::Told });
    }
    let config = Config::default().with_poll_interval(POLLING);
    let polled = PollWatcher::new(note, config)
        .and_then(|mut watcher| watcher.watch(folder, RecursiveMode::Recursive).map(|()| watcher));
    let watcher = polled.map_err(io::Error::other)?;
    Ok(Watcher { _kind: Kind::Polled { _watcher: watcher }, way: Way::Polled })
}

/// Waits until it is quiet, then tells. Ends when the watch is dropped.
fn debounce(told: &Receiver<()>, changed: &impl Fn()) {
    while told.recv().is_ok() {
        let start = Instant::now();
        loop {
            match told.recv_timeout(QUIET) {
                Ok(()) if start.elapsed() < LONGEST => {}
                Ok(()) | Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        changed();
    }
}

/// What is not looked at.
#[derive(Clone, Debug)]
struct Ignored {
    folder: PathBuf,
    below: Vec<PathBuf>,
}

impl Ignored {
    fn new(folder: &Path, ignore: &[PathBuf]) -> Ignored {
        // The output may not be there yet; its folder is.
        let resolve = |path: &PathBuf| {
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
            match (fs::canonicalize(path), fs::canonicalize(parent), path.file_name()) {
                (Ok(resolved), _, _) => resolved,
                (_, Ok(parent), Some(name)) => parent.join(name),
                _ => path.clone(),
            }
        };
        Ignored { folder: folder.to_owned(), below: ignore.iter().map(resolve).collect() }
    }

    fn matters(&self, event: &Event) -> bool {
        let is_change = match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
            EventKind::Access(_) => false,
            _ => true,
        };
        is_change && (event.paths.is_empty() || event.paths.iter().any(|path| !self.is_ignored(path)))
    }

    fn is_ignored(&self, path: &Path) -> bool {
        let names = path.strip_prefix(&self.folder).unwrap_or(path).components();
        let mut names = names.map(|name| name.as_os_str().to_string_lossy().into_owned());
        let top = names.next().unwrap_or_default();
        let last = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        matches!(top.as_str(), ".held" | ".git" | "node_modules" | "target")
            || top.ends_with(".byname-stage")
            || names.any(|name| matches!(name.as_str(), ".git" | "node_modules"))
            || self.below.iter().any(|ignored| path.starts_with(ignored))
            || is_litter(&last)
    }
}

/// What editors write beside a file while it is open or being saved.
fn is_litter(name: &str) -> bool {
    name.starts_with(".#")
        || name.starts_with("._")
        || name.starts_with(".goutputstream-")
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#') && name.len() > 1)
        || (name.starts_with('.') && [".swp", ".swo", ".swx"].iter().any(|end| name.ends_with(end)))
        || matches!(name, "4913" | ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    const SOON: Duration = Duration::from_secs(10);
    const NOTHING_MORE: Duration = Duration::from_millis(600);

    fn watched(folder: &Path) -> (Watcher, mpsc::Receiver<()>) {
        let (tell, told) = mpsc::channel();
        let tell = move || tell.send(()).expect("the test listens");
        (watch(folder, &[folder.join("public")], tell).expect("can be watched"), told)
    }

    #[test]
    fn many_changes_at_once_are_one() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir(folder.path().join("posts")).expect("made");
        let (_watcher, told) = watched(folder.path());
        for n in 0..500 {
            fs::write(folder.path().join(format!("posts/{n}.md")), "x").expect("written");
        }
        told.recv_timeout(SOON).expect("a change");
        assert!(told.recv_timeout(NOTHING_MORE).is_err(), "one change is told once");
        fs::write(folder.path().join("posts/1.md"), "y").expect("written");
        told.recv_timeout(SOON).expect("a later change");
    }

    #[test]
    fn reading_and_what_is_not_of_the_site_is_no_change() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in ["public", ".held", ".git", "posts"] {
            fs::create_dir(folder.path().join(name)).expect("made");
        }
        fs::write(folder.path().join("posts/a.md"), "x").expect("written");
        let (_watcher, told) = watched(folder.path());
        for name in ["public/index.html", ".held/memo", ".git/index", "posts/.a.md.swp", "posts/a.md~", "posts/4913"] {
            fs::write(folder.path().join(name), "x").expect("written");
        }
        fs::read(folder.path().join("posts/a.md")).expect("read");
        assert!(told.recv_timeout(NOTHING_MORE).is_err());
    }

    #[test]
    fn a_file_saved_by_renaming_and_a_folder_made_anew_are_seen() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        let (_watcher, told) = watched(folder.path());
        fs::write(at("site.toml~"), "x").expect("written");
        fs::rename(at("site.toml~"), at("site.toml")).expect("renamed");
        told.recv_timeout(SOON).expect("the saved file");
        fs::create_dir(at("posts")).expect("made");
        told.recv_timeout(SOON).expect("the new folder");
        fs::write(at("posts/a.md"), "x").expect("written");
        told.recv_timeout(SOON).expect("the file in it");
    }
}
