//! MP4 and QuickTime films: boxes that hold a place or editing data.

use super::holds;

/// How deep boxes are followed; films nest five.
const DEEPEST: usize = 8;

/// Boxes that hold a location, or data of a program.
pub fn mp4(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    walk(bytes, 0, &mut found);
    found.sort_unstable();
    found.dedup();
    found
}

fn walk(mut rest: &[u8], depth: usize, found: &mut Vec<&'static str>) {
    while let Some((name, body, next)) = first_box(rest) {
        match &name {
            b"\xA9xyz" | b"loci" => found.push("a location"),
            b"uuid" if body.starts_with(b"\xBE\x7A\xCF\xCB\x97\xA9\x42\xE8\x9C\x71\x99\x94\x91\xE3\xAF\xAC") => {
                found.push("editing data (XMP)");
            }
            b"XMP_" => found.push("editing data (XMP)"),
            b"\xA9mak" | b"\xA9mod" | b"\xA9ART" | b"\xA9nam" | b"\xA9cmt" | b"\xA9day" | b"auth" => {
                found.push("data of a camera or person");
            }
            b"keys" if holds(body, b"location") => found.push("a location"),
            b"keys" if holds(body, b"quicktime.") => found.push("data of a camera or person"),
            b"moov" | b"udta" | b"trak" | b"ilst" | b"mdia" if depth < DEEPEST => walk(body, depth + 1, found),
            // In MP4 four bytes of version come before the boxes of `meta`, in QuickTime none do.
            b"meta" if depth < DEEPEST => {
                let version = if body.get(4..8) == Some(b"hdlr") { 0 } else { 4 };
                walk(body.get(version..).unwrap_or(&[]), depth + 1, found);
            }
            _ => {}
        }
        rest = next;
    }
}

/// Name, body and what follows the first box.
fn first_box(bytes: &[u8]) -> Option<([u8; 4], &[u8], &[u8])> {
    let head = bytes.get(..8)?;
    let name = [head[4], head[5], head[6], head[7]];
    let short = u64::from(u32::from_be_bytes([head[0], head[1], head[2], head[3]]));
    let (start, size) = match short {
        0 => (8, bytes.len() as u64),
        1 => (16, u64::from_be_bytes(bytes.get(8..16)?.try_into().ok()?)),
        size => (8, size),
    };
    let end = usize::try_from(size).ok().filter(|end| *end >= start)?.min(bytes.len());
    Some((name, bytes.get(start..end)?, &bytes[end..]))
}
