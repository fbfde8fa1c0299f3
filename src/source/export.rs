//! An export of X as a source: a zip file or an unpacked folder, of which only allow-listed names are ever opened.
//!
//! Everything else in an export (messages, address book, logins …) is counted by its name and stays closed. Nothing is
//! extracted by name, and bytes are counted as they come: what an archive claims about its sizes is not believed.

mod allowed;
mod capped;
mod folder;
mod layout;
mod media_zip;
mod several;
mod zip_file;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::finding::{Finding, Item, Place, reading};

use allowed::Part;
use layout::Layout;
use media_zip::{Bytes, MediaZip};

pub use several::{Exports, media, of_place};

/// One export, opened: the names of its allow-listed files, and a way to read each of them.
#[derive(Debug)]
pub struct Export {
    name: String,
    files: Files,
    /// Zip files of media inside it.
    media_zips: Vec<MediaZip>,
    others: Vec<String>,
    findings: Vec<Finding>,
}

/// Where the bytes of the allow-listed files are, by their name in the usual layout (`data/tweets.js`).
#[derive(Debug)]
enum Files {
    Zip(zip_file::ZipFiles),
    Folder(BTreeMap<String, folder::FolderFile>),
    Memory(BTreeMap<String, Vec<u8>>),
}

impl Export {
    /// Opens a zip file, the unpacked export, a part of it, or one of its files, such as `tweet.js`.
    ///
    /// # Errors
    /// What keeps it from being read: it is missing, no zip file, cut short, encrypted, or names a file twice.
    pub fn open(path: &Path) -> Result<Export, Vec<Finding>> {
        Export::open_as(
            path,
            path.file_name().map_or_else(|| ".".to_owned(), |name| name.to_string_lossy().into_owned()),
        )
    }

    fn open_as(path: &Path, name: String) -> Result<Export, Vec<Finding>> {
        let unreadable = |error: io::Error| {
            let message = format!("{name} cannot be opened: {error}.");
            vec![
                fault(&name, message)
                    .mend("Give the path of the zip file that X sent, or of the folder unpacked from it."),
            ]
        };
        let meta = std::fs::metadata(path).map_err(unreadable)?;
        if meta.is_dir() {
            let listed = folder::list(path).map_err(unreadable)?;
            return Ok(Export::sorted(&name, listed, Files::Folder).with_media_zips(path));
        }
        if !meta.is_file() {
            return Err(vec![fault(&name, format!("{name} is neither a file nor a folder."))]);
        }
        if let Some(file) = single_name(path) {
            let listed = BTreeMap::from([(file, folder::FolderFile::new(path.to_owned()))]);
            let export = Export::sorted(&name, listed, Files::Folder);
            let closed = format!("{name} is none of the files of an export that are read, and stays closed.");
            return if export.names().is_empty() { Err(vec![fault(&name, closed)]) } else { Ok(export) };
        }
        let opened = zip_file::open(&name, File::open(path).map_err(unreadable)?)?;
        Ok(Export::of(name, Files::Zip(opened.files), opened.others).with_media_zips(path))
    }

    fn of(name: String, files: Files, others: Vec<String>) -> Export {
        Export { name, files, media_zips: Vec::new(), others, findings: Vec::new() }
    }

    /// Opens the zip files of media inside the export that lies at `path`.
    fn with_media_zips(mut self, path: &Path) -> Export {
        for name in self.parts(Part::MediaZip) {
            match self.media_zip(&name, path).and_then(MediaZip::open) {
                Ok(inner) => self.media_zips.push(inner),
                Err(error) => {
                    let message = format!("{name} in the export cannot be read ({error}), so pictures may be missing.");
                    let finding = Finding::new(&reading::INCOMPLETE_EXPORT, Item::file(&self.name), message);
                    let mend = "Unpack the export, and that file inside it, and pass the folder.";
                    self.findings.push(finding.at(self.place(&name)).mend(mend));
                }
            }
        }
        self
    }

    fn media_zip(&self, name: &str, path: &Path) -> io::Result<Bytes> {
        match &self.files {
            Files::Zip(files) => {
                // A handle of its own: the two are read at different places at once.
                if let Some((start, length)) = files.window(name)? {
                    return Ok(Bytes::window(File::open(path)?, start, length));
                }
            }
            Files::Folder(files) => {
                let file = files.get(name).ok_or_else(|| not_there(name))?.open()?;
                let length = file.metadata()?.len();
                return Ok(Bytes::window(file, 0, length));
            }
            Files::Memory(_) => {}
        }
        self.bytes(name).map(|bytes| Bytes::Memory(io::Cursor::new(bytes)))
    }

    /// An export made of bytes in memory, for tests and examples. What is not allow-listed is dropped at once.
    pub fn from_memory(name: &str, files: BTreeMap<String, Vec<u8>>) -> Export {
        Export::sorted(name, files, Files::Memory).with_media_zips(Path::new(""))
    }

    fn sorted<T>(name: &str, listed: BTreeMap<String, T>, store: fn(BTreeMap<String, T>) -> Files) -> Export {
        let layout = Layout::of(listed.keys().map(String::as_str));
        let mut files = BTreeMap::new();
        let mut others = Vec::new();
        for (written, content) in listed {
            let name = layout.usual(&written);
            match allowed::part(&name) {
                Some(_) => drop(files.insert(name, content)),
                None => others.push(name),
            }
        }
        Export::of(name.to_owned(), store(files), others)
    }

    /// File name of the export, as used in messages and places.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The place of a file in it, such as `export.zip!data/tweets.js`.
    pub fn place(&self, file: &str) -> Place {
        Place::file(self.place_name(file))
    }

    /// A file in it as places write it: `export.zip!data/tweets.js`.
    pub fn place_name(&self, file: &str) -> String {
        format!("{}!{file}", self.name)
    }

    /// What was found while it was opened.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Names of the allow-listed files, in the usual layout. Media of a zip file inside it are among them.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = match &self.files {
            Files::Zip(files) => files.names().collect(),
            Files::Folder(files) => files.keys().map(String::as_str).collect(),
            Files::Memory(files) => files.keys().map(String::as_str).collect(),
        };
        names.extend(self.media_zips.iter().flat_map(MediaZip::names));
        names
    }

    /// Whether an allow-listed file is there.
    pub fn has(&self, name: &str) -> bool {
        let there = match &self.files {
            Files::Zip(files) => files.has(name),
            Files::Folder(files) => files.contains_key(name),
            Files::Memory(files) => files.contains_key(name),
        };
        there || self.media_zips.iter().any(|inner| inner.has(name))
    }

    /// Names that are there and are never opened.
    pub fn other_names(&self) -> &[String] {
        &self.others
    }

    /// How many files of `data/` were seen by name and stay closed.
    pub fn private_files(&self) -> usize {
        self.private_names().count()
    }

    /// The names of the files of `data/` that stay closed.
    pub fn private_names(&self) -> impl Iterator<Item = &str> {
        let others = self.others.iter().map(String::as_str);
        others.filter(|name| name.starts_with("data/") && *name != "data/README.txt")
    }

    /// The files of tweets, in the order of their parts: `data/tweets.js`, `data/tweets-part1.js` … `-part10.js`.
    pub fn tweet_files(&self) -> Vec<String> {
        self.parts(Part::Tweets)
    }

    /// The tables of tweets that old exports have.
    pub fn tables(&self) -> Vec<String> {
        self.parts(Part::Table)
    }

    /// The files of long posts, in the order of their parts.
    pub fn note_files(&self) -> Vec<String> {
        self.parts(Part::Notes)
    }

    /// The files of tweets to communities.
    pub fn community_files(&self) -> Vec<String> {
        self.parts(Part::Community)
    }

    /// The files that name every tweet with its date.
    pub fn header_files(&self) -> Vec<String> {
        self.parts(Part::Headers)
    }

    /// The files that say which tweets went to a Circle.
    pub fn circle_files(&self) -> Vec<String> {
        self.parts(Part::Circle)
    }

    /// The files of articles, and those that say which of them were published.
    pub fn article_files(&self) -> (Vec<String>, Vec<String>) {
        (self.parts(Part::Articles), self.parts(Part::ArticleFacts))
    }

    fn parts(&self, wanted: Part) -> Vec<String> {
        let mut found: Vec<&str> =
            self.names().into_iter().filter(|name| allowed::part(name) == Some(wanted)).collect();
        found.sort_by_key(|name| (allowed::part_number(name), *name));
        found.into_iter().map(str::to_owned).collect()
    }

    /// Reads an allow-listed file through `look`, up to the cap of its kind, and to its end, so that a wrong checksum
    /// is noticed.
    ///
    /// # Errors
    /// The file is not there, holds more than its cap, or is damaged.
    pub fn read_with<T>(&self, name: &str, look: impl FnOnce(&mut dyn Read) -> io::Result<T>) -> io::Result<T> {
        let part = allowed::part(name).ok_or_else(|| not_there(name))?;
        self.read_capped(name, part.cap(), look)
    }

    fn read_capped<T>(&self, name: &str, cap: u64, look: impl FnOnce(&mut dyn Read) -> io::Result<T>) -> io::Result<T> {
        let read = |bytes: &mut dyn Read| {
            let mut capped = capped::Capped::new(bytes, cap);
            let result = look(&mut capped)?;
            io::copy(&mut capped, &mut io::sink())?;
            Ok(result)
        };
        if let Some(inner) = self.media_zips.iter().find(|inner| inner.has(name)) {
            return inner.read(name, read);
        }
        match &self.files {
            Files::Zip(files) => files.read(name, read),
            Files::Folder(files) => read(&mut files.get(name).ok_or_else(|| not_there(name))?.open()?),
            Files::Memory(files) => read(&mut files.get(name).ok_or_else(|| not_there(name))?.as_slice()),
        }
    }

    /// The bytes of a small allow-listed file.
    ///
    /// # Errors
    /// As [`Export::read_with`].
    pub fn bytes(&self, name: &str) -> io::Result<Vec<u8>> {
        self.read_with(name, |bytes| {
            let mut all = Vec::new();
            bytes.read_to_end(&mut all)?;
            Ok(all)
        })
    }

    /// The bytes of a picture or film, by its name in the export (`data/tweets_media/…`). May be called from many
    /// threads at once.
    ///
    /// # Errors
    /// As [`Export::read_with`]; nothing but media is read.
    pub fn media(&self, name: &str) -> io::Result<Vec<u8>> {
        if allowed::part(name) == Some(Part::Media) { self.bytes(name) } else { Err(not_there(name)) }
    }
}

/// The name of a file that is given by itself: a list or table of tweets, and no zip file.
fn single_name(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let ending = path.extension()?.to_str()?;
    ["js", "csv"].contains(&ending).then(|| name.to_owned())
}

fn not_there(name: &str) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, format!("{name} is not in the export"))
}

fn fault(name: &str, message: String) -> Finding {
    Finding::new(&reading::UNREADABLE_FILE, Item::file(name), message).at(Place::file(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn export() -> Export {
        let files = [("data/tweets.js", vec![b' '; 5000]), ("data/phone-number.js", vec![b'x'])];
        Export::from_memory("x.zip", files.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect())
    }

    #[test]
    fn a_file_that_holds_more_than_its_cap_is_not_read_to_its_end() {
        let mut seen = 0;
        let error = export().read_capped("data/tweets.js", 4096, |bytes| {
            let mut all = Vec::new();
            let result = bytes.read_to_end(&mut all);
            seen = all.len();
            result
        });
        assert!(error.is_err_and(|error| error.to_string().contains("more than")));
        assert!(seen <= 4096, "{seen}");
    }

    #[test]
    fn a_private_file_cannot_be_asked_for_by_its_name() {
        for name in ["data/phone-number.js", "../x", "data/tweets_media/../account.js", "data/direct-messages.js"] {
            assert_eq!(export().bytes(name).map_err(|error| error.kind()), Err(io::ErrorKind::NotFound), "{name}");
        }
        assert_eq!(export().private_files(), 1);
    }

    #[test]
    fn media_are_read_from_many_threads_at_once() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&export());
    }
}
