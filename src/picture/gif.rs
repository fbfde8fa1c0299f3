//! GIF: frames stay, and how often they are repeated; comments and the blocks of other programs go.

use super::bytes::{byte, take};
use super::{Motion, Stripped};

const EXTENSION: u8 = 0x21;
const IMAGE: u8 = 0x2C;
const END: u8 = 0x3B;
const CONTROL: u8 = 0xF9;
const APPLICATION: u8 = 0xFF;

/// The picture without metadata. None where it is damaged.
pub(super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let mut rest = bytes;
    let mut kept = take(&mut rest, 13)?.to_vec();
    kept.extend_from_slice(take(&mut rest, table_length(kept[10]))?);
    let mut frames = 0_usize;
    loop {
        match byte(&mut rest)? {
            END => break,
            IMAGE => {
                frames += 1;
                let head = take(&mut rest, 9)?;
                kept.push(IMAGE);
                kept.extend_from_slice(head);
                kept.extend_from_slice(take(&mut rest, table_length(head[8]))?);
                kept.push(byte(&mut rest)?);
                kept.extend_from_slice(blocks(&mut rest)?);
            }
            EXTENSION => {
                let label = byte(&mut rest)?;
                let content = blocks(&mut rest)?;
                match label {
                    CONTROL => kept.extend([&[EXTENSION, CONTROL], content].concat()),
                    APPLICATION => kept.extend(repeats(content).unwrap_or_default()),
                    _ => {}
                }
            }
            // Bytes between blocks, which some writers leave.
            0 => {}
            _ => return None,
        }
    }
    kept.push(END);
    let moving = if frames > 1 { Motion::Animated } else { Motion::Still };
    (frames > 0).then_some(Stripped { bytes: kept, exif: None, moving })
}

/// The bytes of a colour table, by the flags that announce it.
fn table_length(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// A run of blocks with its end: each has its length in front, the last is empty.
fn blocks<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let start = *rest;
    loop {
        let length = usize::from(byte(rest)?);
        take(rest, length)?;
        if length == 0 {
            return start.get(..start.len() - rest.len());
        }
    }
}

/// How often to repeat, written anew so that nothing else is in it.
fn repeats(content: &[u8]) -> Option<Vec<u8>> {
    let count = content.strip_prefix(b"\x0BNETSCAPE2.0\x03\x01")?.first_chunk::<2>()?;
    Some([&[EXTENSION, APPLICATION], b"\x0BNETSCAPE2.0\x03\x01".as_slice(), count, &[0]].concat())
}
