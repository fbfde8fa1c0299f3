//! PNG: only the chunks that pixels, colours and frames need are kept.

use super::bytes::{be32, take};
use super::{Motion, Stripped};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";

/// The picture without metadata. None where it is damaged.
pub(super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let mut rest = bytes.strip_prefix(SIGNATURE)?;
    let mut kept = SIGNATURE.to_vec();
    let mut exif = None;
    let mut moving = Motion::Still;
    loop {
        let length = usize::try_from(be32(rest, 0)?).ok()?;
        // Length, name, content, checksum.
        let chunk = take(&mut rest, length.checked_add(12)?)?;
        let (name, content) = (&chunk[4..8], &chunk[8..8 + length]);
        match name {
            b"eXIf" => exif = Some(content.to_vec()),
            b"acTL" => moving = Motion::Animated,
            _ => {}
        }
        if is_kept(name) {
            kept.extend_from_slice(chunk);
        }
        if name == b"IEND" {
            return Some(Stripped { bytes: kept, exif, moving });
        }
    }
}

/// Chunks with a capital first letter cannot be done without; a decoder that does not know one refuses the picture.
fn is_kept(name: &[u8]) -> bool {
    let colours = [b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs"];
    let frames = [b"acTL", b"fcTL", b"fdAT"];
    name[0].is_ascii_uppercase() || colours.iter().chain(&frames).any(|known| *known == name)
}
