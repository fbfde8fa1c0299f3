//! Where a site may be written: never over something that this tool did not make.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::folder;
use super::lock::Stage;
use super::manifest::{self, Manifest};

/// Folders of the author's that the site must not be written into: the next run would read its own output.
const SOURCES: [&str; 7] = ["posts", "pages", "static", "themes", "tweets", ".held", ".git"];

/// An output folder that was looked at and may be replaced.
#[derive(Clone, Debug)]
pub struct Target {
    /// The output folder, resolved.
    pub(super) output: PathBuf,
    /// Where the site is put together.
    pub(super) stage: PathBuf,
    /// `.held/` of the author's folder, where the stage lies in it.
    pub(super) held: Option<PathBuf>,
}

/// Why nothing will be written there, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(String);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

impl Target {
    /// Removes what a build that was cut off left where sites are put together.
    ///
    /// # Errors
    /// When a build is running, or something cannot be removed. The error names it.
    pub fn purge_stage(&self) -> io::Result<()> {
        if self.stage.exists() { Stage::take(&self.stage).map(drop) } else { Ok(()) }
    }

    /// Looks at `output` for the site of `folder`. Writes nothing.
    ///
    /// # Errors
    /// A sentence that says why the site is not written there, and what to do.
    pub fn check(folder: &Path, output: &Path) -> Result<Target, Refusal> {
        let refuse = |why: &str| Refusal(format!("The site is not written to {}: {why}", output.display()));
        let unreadable = |error: io::Error| refuse(&format!("it cannot be looked at ({error})."));
        // Without a slash at its end, which would look through a link.
        let bare: PathBuf = output.components().collect();
        if fs::symlink_metadata(&bare).is_ok_and(|found| found.file_type().is_symlink()) {
            return Err(refuse("it is a link to another place. Name that place itself, or another folder."));
        }
        let folder = fs::canonicalize(folder).map_err(unreadable)?;
        let output = resolve(&bare).map_err(unreadable)?;
        if output.to_str().is_none() {
            return Err(refuse("its name is not UTF-8. Name another folder."));
        }
        let (Some(parent), Some(name)) = (output.parent(), output.file_name()) else {
            return Err(refuse("it is the root of the disk. Name a new folder, such as public."));
        };
        if folder.starts_with(&output) {
            return Err(refuse("it holds the sources of the site. Name a new folder, such as public."));
        }
        let below = output.strip_prefix(&folder).ok();
        let top = below.and_then(|below| below.components().next()).map(|top| top.as_os_str().to_string_lossy());
        if top.is_some_and(|top| SOURCES.contains(&&*top)) {
            return Err(refuse("the tool reads its sources there. Name a folder beside them, such as public."));
        }
        look_inside(&output).map_err(|why| refuse(&why))?;
        let held = folder.join(".held");
        let inside = below.is_some() && same_file_system(&folder, parent);
        let beside = || parent.join(format!(".{}.byname-stage", name.to_string_lossy()));
        let stage = if inside { held.join("stage") } else { beside() };
        Ok(Target { output, stage, held: inside.then_some(held) })
    }
}

/// What lies in an output folder that is there already: nothing, or what its manifest lists.
pub(super) fn look_inside(output: &Path) -> Result<Option<Manifest>, String> {
    let entries = match folder::entries(output) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err("it is a file. Name a folder, such as public.".to_owned());
        }
        Err(error) => return Err(format!("it cannot be looked at ({error}).")),
    };
    if entries.iter().any(|(name, _)| name == ".git") {
        return Err("it is a git repository of its own. Name a folder inside it, such as public.".to_owned());
    }
    match manifest::read(output) {
        Ok(Some(manifest)) => Ok(Some(manifest)),
        Ok(None) if entries.is_empty() => Ok(None),
        Ok(None) => {
            let why = "it holds files that this tool did not make. Name a new folder, or empty this one yourself.";
            Err(why.to_owned())
        }
        Err(why) => Err(why),
    }
}

/// The path with every link in it resolved, as far as it is there.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    for ancestor in path.ancestors() {
        match fs::canonicalize(ancestor) {
            Ok(resolved) => {
                let rest = path.strip_prefix(ancestor).unwrap_or(Path::new(""));
                if rest.components().any(|part| matches!(part, Component::ParentDir)) {
                    return Err(io::Error::new(
                        io::ErrorKind::InvalidInput,
                        "it goes up from a folder that is missing",
                    ));
                }
                return Ok(resolved.join(rest).components().collect());
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(path)
}

/// Whether a folder can be moved from one to the other. `there` may not exist yet: its nearest ancestor counts.
#[cfg(unix)]
fn same_file_system(here: &Path, there: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| path.ancestors().find_map(|path| fs::metadata(path).ok()).map(|found| found.dev());
    device(here) == device(there)
}

#[cfg(not(unix))]
fn same_file_system(here: &Path, there: &Path) -> bool {
    here.components().next() == there.components().next()
}
