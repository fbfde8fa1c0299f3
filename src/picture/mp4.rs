//! MP4: what is not needed to play is overwritten where it stands, so that no offset changes.
//!
//! Phones write the place of recording into `udta`, `meta` or a track of its own, and dates into every header. Boxes that
//! are not on the list become `free` boxes of the same length, filled with zeros.

use std::ops::Range;

use super::Fault;
use super::bytes::be32;
use crate::model::Pixels;

/// The four letters that say what a box is.
type Name = [u8; 4];

/// One box: its name and the bytes of its content.
#[derive(Clone, Debug)]
struct Atom {
    name: Name,
    start: usize,
    content: Range<usize>,
}

/// The video without metadata, and its size where it tells.
pub(super) fn strip(bytes: &[u8]) -> Result<(Vec<u8>, Option<Pixels>), Fault> {
    let mut film = bytes.to_vec();
    let mut seen = Seen::default();
    clean(&mut film, 0..bytes.len(), &Name::default(), &mut seen).ok_or_else(damaged)?;
    if let Some(kind) = seen.foreign_track {
        let message =
            format!("The video has a track that is neither picture nor sound ({kind}), such as places passed.");
        return Err(Fault::new(message, "Export the video again from a video program, without location."));
    }
    if seen.has_pictures && seen.has_header { Ok((film, seen.size)) } else { Err(damaged()) }
}

fn damaged() -> Fault {
    Fault::new("The video is damaged or ends too early.", "Open it in a video program and export it again as MP4.")
}

#[derive(Default)]
struct Seen {
    has_header: bool,
    has_pictures: bool,
    foreign_track: Option<String>,
    size: Option<Pixels>,
}

/// What to do with a box inside another.
enum Fate {
    Keep,
    Enter,
    Blank,
}

fn fate(parent: &Name, name: &Name) -> Fate {
    match (parent, name) {
        (&[0, 0, 0, 0], b"moov" | b"moof") | (b"moov", b"trak") | (b"trak", b"mdia") => Fate::Enter,
        (b"mdia", b"minf") | (b"moof", b"traf") => Fate::Enter,
        (&[0, 0, 0, 0], b"ftyp" | b"mdat" | b"mfra" | b"sidx" | b"styp") => Fate::Keep,
        (b"moov", b"mvhd" | b"mvex" | b"iods") => Fate::Keep,
        (b"trak", b"tkhd" | b"edts" | b"tref") => Fate::Keep,
        (b"mdia", b"mdhd" | b"hdlr" | b"elng") => Fate::Keep,
        (b"minf", b"vmhd" | b"smhd" | b"nmhd" | b"sthd" | b"hmhd" | b"hdlr" | b"dinf" | b"stbl") => Fate::Keep,
        (b"moof", b"mfhd") => Fate::Keep,
        (b"traf", b"tfhd" | b"tfdt" | b"trun" | b"sbgp" | b"sgpd" | b"subs" | b"sdtp") => Fate::Keep,
        _ => Fate::Blank,
    }
}

fn clean(film: &mut [u8], range: Range<usize>, parent: &Name, seen: &mut Seen) -> Option<()> {
    let mut at = range.start;
    while at < range.end {
        let atom = read(film, at, range.end)?;
        match fate(parent, &atom.name) {
            Fate::Enter => clean(film, atom.content.clone(), &atom.name, seen)?,
            Fate::Keep => note(film, &atom, seen)?,
            Fate::Blank => {
                film[atom.start + 4..atom.start + 8].copy_from_slice(b"free");
                film[atom.content.clone()].fill(0);
            }
        }
        at = atom.content.end;
    }
    Some(())
}

/// The box at `at`. Its length is in its first four bytes; 1 means eight bytes after the name, 0 up to the end.
fn read(film: &[u8], at: usize, end: usize) -> Option<Atom> {
    let name: Name = *film.get(at + 4..)?.first_chunk()?;
    let (head, length) = match be32(film, at)? {
        0 => (8, end.checked_sub(at)?),
        1 => (16, usize::try_from(u64::from_be_bytes(*film.get(at + 8..)?.first_chunk()?)).ok()?),
        length => (8, usize::try_from(length).ok()?),
    };
    let stop = at.checked_add(length)?;
    (length >= head && stop <= end).then_some(Atom { name, start: at, content: at + head..stop })
}

fn note(film: &mut [u8], atom: &Atom, seen: &mut Seen) -> Option<()> {
    let content = film.get_mut(atom.content.clone())?;
    match &atom.name {
        b"mdat" => seen.has_pictures = true,
        b"mvhd" => {
            seen.has_header = true;
            forget_dates(content)?;
        }
        b"mdhd" => forget_dates(content)?,
        b"tkhd" => {
            forget_dates(content)?;
            seen.size = seen.size.or(track_size(content));
        }
        b"hdlr" => {
            let kind = content.get(8..12)?;
            let is_known = [b"vide", b"soun", b"text", b"sbtl", b"subt", b"clcp", b"hint", b"url ", b"alis"]
                .iter()
                .any(|known| *known == kind);
            if !is_known && kind != [0; 4] {
                seen.foreign_track = Some(kind.escape_ascii().to_string());
            }
            // The name of the program that wrote it.
            content.get_mut(24..)?.fill(0);
        }
        _ => {}
    }
    Some(())
}

/// Dates of making and changing, four bytes each, or eight in version 1.
fn forget_dates(content: &mut [u8]) -> Option<()> {
    let length = if *content.first()? == 1 { 16 } else { 8 };
    content.get_mut(4..4 + length)?.fill(0);
    Some(())
}

/// Width and height of a track, in the upper halves of two numbers at its end. A quarter turn swaps them.
fn track_size(content: &[u8]) -> Option<Pixels> {
    let matrix = if *content.first()? == 1 { 52 } else { 40 };
    let (width, height) = (be32(content, matrix + 36)? >> 16, be32(content, matrix + 40)? >> 16);
    let is_upright = be32(content, matrix)? != 0;
    let (width, height) = if is_upright { (width, height) } else { (height, width) };
    (width > 0 && height > 0).then_some(Pixels { width, height })
}
