//! A zip file of media inside an export, as X made them from June to December 2019: its entries are read one at a
//! time, by the last part of their names, and never written anywhere.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::sync::{Mutex, PoisonError};

use zip::{CompressionMethod, ZipArchive};

use super::{allowed, not_there};

/// More entries than anyone has pictures.
const MOST_ENTRIES: usize = 500_000;

/// Where the bytes of the inner zip file are.
#[derive(Debug)]
pub(super) enum Bytes {
    /// A part of a file: an inner zip that is only stored, or a file of its own.
    Window { file: File, start: u64, length: u64, at: u64 },
    /// Unpacked, because it was packed once more.
    Memory(Cursor<Vec<u8>>),
}

impl Bytes {
    /// A part of a file.
    pub(super) fn window(file: File, start: u64, length: u64) -> Bytes {
        Bytes::Window { file, start, length, at: 0 }
    }
}

impl Read for Bytes {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Bytes::Memory(bytes) => bytes.read(into),
            Bytes::Window { file, start, length, at } => {
                let room = usize::try_from(length.saturating_sub(*at)).unwrap_or(usize::MAX).min(into.len());
                file.seek(SeekFrom::Start(*start + *at))?;
                let count = file.read(&mut into[..room])?;
                *at += count as u64;
                Ok(count)
            }
        }
    }
}

impl Seek for Bytes {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Bytes::Memory(bytes) => bytes.seek(to),
            Bytes::Window { length, at, .. } => {
                let moved = match to {
                    SeekFrom::Start(place) => Some(place),
                    SeekFrom::End(by) => length.checked_add_signed(by),
                    SeekFrom::Current(by) => at.checked_add_signed(by),
                };
                *at = moved.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
                Ok(*at)
            }
        }
    }
}

/// An inner zip file: its media by the name they would have in `data/tweet_media/`.
#[derive(Debug)]
pub(super) struct MediaZip {
    archive: Mutex<ZipArchive<BufReader<Bytes>>>,
    by_name: BTreeMap<String, usize>,
}

impl MediaZip {
    /// Looks at the directory of an inner zip file. What is no plain media file in it is passed over.
    ///
    /// # Errors
    /// It is damaged, or lists too much.
    pub(super) fn open(bytes: Bytes) -> io::Result<MediaZip> {
        let archive = ZipArchive::new(BufReader::new(bytes))?;
        if archive.len() > MOST_ENTRIES {
            return Err(io::Error::other(format!("it lists {} files", archive.len())));
        }
        let written: Vec<Option<String>> =
            archive.file_names_raw().map(|raw| std::str::from_utf8(raw).ok().map(str::to_owned)).collect();
        let mut by_name = BTreeMap::new();
        for (index, written) in written.into_iter().enumerate() {
            let Some(name) = written.as_deref().and_then(|name| name.rsplit('/').next()) else { continue };
            let usual = format!("data/tweet_media/{name}");
            // `<id of the tweet>-<name>`: nothing else is ever asked for.
            if !name.starts_with(|c: char| c.is_ascii_digit()) || !name.contains('-') {
                continue;
            }
            if allowed::part(&usual) == Some(allowed::Part::Media) && is_readable(&archive, index) {
                by_name.entry(usual).or_insert(index);
            }
        }
        Ok(MediaZip { archive: Mutex::new(archive), by_name })
    }

    /// Names of its media.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    /// Whether it holds a picture or film.
    pub(super) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    /// Reads one of them through `look`, which counts the bytes.
    pub(super) fn read<T>(&self, name: &str, look: impl FnOnce(&mut dyn Read) -> io::Result<T>) -> io::Result<T> {
        let index = *self.by_name.get(name).ok_or_else(|| not_there(name))?;
        let mut archive = self.archive.lock().unwrap_or_else(PoisonError::into_inner);
        let mut entry = archive.by_index(index).map_err(io::Error::from)?;
        look(&mut entry)
    }
}

fn is_readable(archive: &ZipArchive<BufReader<Bytes>>, index: usize) -> bool {
    archive.by_index_data(index).is_ok_and(|entry| {
        let packed = matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated);
        packed && !entry.is_symlink() && !entry.encrypted()
    })
}
