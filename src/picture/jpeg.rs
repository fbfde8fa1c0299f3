//! JPEG: every segment that is not needed to show the picture goes, and so does all that follows its end.

use super::bytes::{byte, take};
use super::{Motion, Stripped};

const START_OF_SCAN: u8 = 0xDA;
const END: u8 = 0xD9;
const EXIF: &[u8] = b"Exif\0\0";

/// The picture without metadata. None where it is damaged.
pub(super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    let mut kept = vec![0xFF, 0xD8];
    let mut exif = None;
    let mut has_scan = false;
    loop {
        match marker(&mut rest)? {
            // Behind the end cameras put a second picture, a film, or what an editor undid.
            END => break,
            // Marks without content have no meaning outside a scan.
            0x01 | 0xD0..=0xD8 => {}
            mark => {
                let length = usize::from(u16::from_be_bytes(*take(&mut rest, 2)?.first_chunk()?));
                let content = take(&mut rest, length.checked_sub(2)?)?;
                if mark == 0xE1 && content.starts_with(EXIF) {
                    exif = exif.or_else(|| Some(content[EXIF.len()..].to_vec()));
                }
                keep(&mut kept, mark, content);
                if mark == START_OF_SCAN {
                    has_scan = true;
                    let end = scan_length(rest)?;
                    kept.extend_from_slice(take(&mut rest, end)?);
                }
            }
        }
    }
    kept.extend_from_slice(&[0xFF, END]);
    has_scan.then_some(Stripped { bytes: kept, exif, moving: Motion::Still })
}

/// The next mark; bytes between segments are no part of the picture.
fn marker(rest: &mut &[u8]) -> Option<u8> {
    loop {
        while byte(rest)? != 0xFF {}
        let mut mark = byte(rest)?;
        while mark == 0xFF {
            mark = byte(rest)?;
        }
        if mark != 0 {
            return Some(mark);
        }
    }
}

/// How far the compressed pixels reach: up to a mark that is neither an escaped byte nor a restart.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    let is_end = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF);
    bytes.windows(2).position(is_end)
}

fn keep(kept: &mut Vec<u8>, mark: u8, content: &[u8]) {
    match mark {
        // Frames, tables, scans.
        0xC0..=0xCF | 0xDA..=0xDF => segment(kept, mark, content),
        // The resolution, without the small picture that may follow it.
        0xE0 if content.starts_with(b"JFIF\0") && content.len() >= 12 => {
            segment(kept, mark, &[&content[..12], &[0, 0]].concat());
        }
        0xE2 if content.starts_with(b"ICC_PROFILE\0") => segment(kept, mark, content),
        // How colours are stored; without it some pictures turn green.
        0xEE if content.starts_with(b"Adobe") && content.len() >= 12 => segment(kept, mark, &content[..12]),
        _ => {}
    }
}

fn segment(kept: &mut Vec<u8>, mark: u8, content: &[u8]) {
    // It was read with a length of two bytes and has not grown.
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    kept.extend_from_slice(&[0xFF, mark]);
    kept.extend_from_slice(&length.to_be_bytes());
    kept.extend_from_slice(content);
}
