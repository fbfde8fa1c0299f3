//! WebP: only the chunks that pixels, colours and frames need are kept.

use super::bytes::{le32, take};
use super::{Motion, Stripped};

/// The bits of the header that announce EXIF and XMP.
const ANNOUNCED: u8 = 0b0000_1100;
/// What stands before the chunks of a frame: place, size, duration.
const FRAME_HEAD: usize = 16;

/// The picture without metadata. None where it is damaged.
pub(super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let length = le32(bytes, 4)?;
    let inner = bytes.get(8..)?.get(..length)?.strip_prefix(b"WEBP")?;
    let mut found = Found { kept: b"WEBP".to_vec(), exif: None, moving: Motion::Still };
    found.read(inner)?;
    let length = u32::try_from(found.kept.len()).ok()?.to_le_bytes();
    let bytes = [b"RIFF", length.as_slice(), &found.kept].concat();
    Some(Stripped { bytes, exif: found.exif, moving: found.moving })
}

struct Found {
    kept: Vec<u8>,
    exif: Option<Vec<u8>>,
    moving: Motion,
}

impl Found {
    fn read(&mut self, mut rest: &[u8]) -> Option<()> {
        while !rest.is_empty() {
            let (name, content) = chunk(&mut rest)?;
            match name {
                b"VP8X" => {
                    let mut content = content.to_vec();
                    *content.first_mut()? &= !ANNOUNCED;
                    push(&mut self.kept, name, &content);
                }
                b"ANMF" => {
                    let mut frame = content.get(..FRAME_HEAD)?.to_vec();
                    pixels_only(content.get(FRAME_HEAD..)?, &mut frame)?;
                    push(&mut self.kept, name, &frame);
                }
                b"ANIM" => {
                    self.moving = Motion::Animated;
                    push(&mut self.kept, name, content);
                }
                b"EXIF" => self.exif = Some(content.strip_prefix(b"Exif\0\0").unwrap_or(content).to_vec()),
                b"ICCP" | b"VP8 " | b"VP8L" | b"ALPH" => push(&mut self.kept, name, content),
                _ => {}
            }
        }
        Some(())
    }
}

fn pixels_only(mut rest: &[u8], kept: &mut Vec<u8>) -> Option<()> {
    while !rest.is_empty() {
        let (name, content) = chunk(&mut rest)?;
        if matches!(name, b"VP8 " | b"VP8L" | b"ALPH") {
            push(kept, name, content);
        }
    }
    Some(())
}

fn chunk<'a>(rest: &mut &'a [u8]) -> Option<(&'a [u8; 4], &'a [u8])> {
    let head = take(rest, 8)?;
    let length = le32(head, 4)?;
    let content = take(rest, length)?;
    // Chunks begin at even places; some writers leave the filling byte out at the end.
    if length % 2 == 1 && !rest.is_empty() {
        take(rest, 1)?;
    }
    Some((head.first_chunk()?, content))
}

fn push(kept: &mut Vec<u8>, name: &[u8; 4], content: &[u8]) {
    // It was read with a length of four bytes and has not grown.
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    kept.extend_from_slice(name);
    kept.extend_from_slice(&length.to_le_bytes());
    kept.extend_from_slice(content);
    if content.len() % 2 == 1 {
        kept.push(0);
    }
}
