//! JPEG, PNG, WebP and GIF: their parts, without decoding.

/// Parts of a JPEG that are no picture. Colour profiles, the JFIF header and Adobe's colour marker may stay.
pub fn jpeg(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut at = 2;
    while let Some(marker) = marker(bytes, &mut at) {
        if marker == 0xD9 {
            if bytes[at..].iter().any(|byte| *byte != 0) {
                found.push("something after the end of the picture");
            }
            return found;
        }
        if matches!(marker, 0x01 | 0xD0..=0xD8) {
            continue;
        }
        let Some(length) = short(bytes, at).filter(|length| *length >= 2) else { return found };
        let body = bytes.get(at + 2..at + length).unwrap_or(&[]);
        match marker {
            0xE1 if body.starts_with(b"http://ns.adobe.com") => found.push("editing data (XMP)"),
            0xE1 => found.push("a location or camera data (EXIF)"),
            0xED => found.push("press data (IPTC)"),
            0xFE => found.push("a comment"),
            0xE2 if body.starts_with(b"ICC_PROFILE\0") => {}
            0xE0 | 0xEE => {}
            0xE2..=0xEF => found.push("data of a camera or program"),
            _ => {}
        }
        at += length;
    }
    found
}

/// The next marker and the place after it. Picture data between markers is passed over.
fn marker(bytes: &[u8], at: &mut usize) -> Option<u8> {
    loop {
        let offset = bytes.get(*at..)?.iter().position(|byte| *byte == 0xFF)?;
        *at += offset;
        let marker = *bytes.get(*at + 1)?;
        match marker {
            // Fill bytes, and bytes of picture data that look like a marker.
            0xFF => *at += 1,
            0x00 => *at += 2,
            _ => {
                *at += 2;
                return Some(marker);
            }
        }
    }
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    let pair = bytes.get(at..at + 2)?;
    Some(usize::from(pair[0]) << 8 | usize::from(pair[1]))
}

/// Chunks of a PNG that hold words, times or EXIF.
pub fn png(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        match &head[4..] {
            b"tEXt" | b"iTXt" | b"zTXt" => found.push("a text"),
            b"eXIf" => found.push("a location or camera data (EXIF)"),
            b"tIME" => found.push("the time of the last change"),
            b"IEND" => {
                if bytes.len() > at + 12 {
                    found.push("something after the end of the picture");
                }
                return found;
            }
            _ => {}
        }
        let Some(next) = at.checked_add(length).and_then(|end| end.checked_add(12)) else { return found };
        at = next;
    }
    found
}

/// Chunks of a WebP that hold EXIF or XMP.
pub fn webp(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut at = 12;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        match &head[..4] {
            b"EXIF" => found.push("a location or camera data (EXIF)"),
            b"XMP " => found.push("editing data (XMP)"),
            _ => {}
        }
        let Some(next) = at.checked_add(length + length % 2).and_then(|end| end.checked_add(8)) else { return found };
        at = next;
    }
    found
}

/// Extensions of a GIF that hold words: comments, and applications other than looping and colour.
pub fn gif(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let Some(flags) = bytes.get(10) else { return found };
    let mut at = 13 + colour_table(*flags);
    while let Some(kind) = bytes.get(at) {
        match kind {
            0x21 => {
                match bytes.get(at + 1) {
                    Some(0xFE) => found.push("a comment"),
                    Some(0xFF) => {
                        let name = bytes.get(at + 3..at + 14).unwrap_or(&[]);
                        if !matches!(name, b"NETSCAPE2.0" | b"ANIMEXTS1.0" | b"ICCRGBG1012") {
                            found.push("editing data (XMP)");
                        }
                    }
                    _ => {}
                }
                at = after_blocks(bytes, at + 2);
            }
            0x2C => {
                let Some(flags) = bytes.get(at + 9) else { return found };
                at = after_blocks(bytes, at + 11 + colour_table(*flags));
            }
            _ => return found,
        }
    }
    found
}

fn colour_table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// The place after a chain of blocks, each with its length before it, that ends with an empty one.
fn after_blocks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(length) = bytes.get(at) {
        at += 1 + usize::from(*length);
        if *length == 0 {
            break;
        }
    }
    at
}
