//! Bytes read again: what a picture, film or document still tells of its maker, place or device.
//!
//! Small readers, bounds-checked, that decode nothing. A file that ends too early is read as far as it goes.

mod document;
mod film;
mod picture;

/// What is left in a file, in words for its author.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leftover {
    /// Whether it is in a photograph.
    pub file: File,
    /// Such as `a location or camera data (EXIF)`.
    pub what: &'static str,
}

/// What kind of file a leftover is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// A photograph: JPEG.
    Photograph,
    /// Another picture, a film, a document.
    Other,
    /// A file of a kind that is never published.
    Refused,
}

/// What is left in a file of any kind, told by its first bytes and not by its name.
pub fn leftovers(bytes: &[u8]) -> Vec<Leftover> {
    if let Some(what) = refused(bytes) {
        return vec![Leftover { file: File::Refused, what }];
    }
    let (file, found) = if bytes.starts_with(b"\xFF\xD8\xFF") {
        (File::Photograph, picture::jpeg(bytes))
    } else if bytes.starts_with(b"\x89PNG\r\n\x1A\n") {
        (File::Other, picture::png(bytes))
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        (File::Other, picture::webp(bytes))
    } else if bytes.starts_with(b"GIF8") {
        (File::Other, picture::gif(bytes))
    } else if bytes.get(4..8) == Some(b"ftyp") {
        (File::Other, film::mp4(bytes))
    } else if bytes.get(..1024).unwrap_or(bytes).windows(5).any(|word| word == b"%PDF-") {
        (File::Other, document::pdf(bytes))
    } else if document::is_svg(bytes) {
        (File::Other, document::svg(bytes))
    } else {
        return Vec::new();
    };
    found.into_iter().map(|what| Leftover { file, what }).collect()
}

/// Kinds of files that carry names and places in ways that cannot be taken out here.
fn refused(bytes: &[u8]) -> Option<&'static str> {
    let brand = (bytes.get(4..8) == Some(b"ftyp")).then(|| bytes.get(8..12)).flatten();
    if bytes.get(128..132) == Some(b"DICM") {
        Some("a medical image (DICOM)")
    } else if is_office(bytes) {
        Some("an office document")
    } else if bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") {
        Some("a TIFF picture")
    } else if matches!(brand, Some(b"heic" | b"heix" | b"hevc" | b"heim" | b"heis" | b"mif1" | b"msf1" | b"avif")) {
        Some("a HEIC or AVIF picture")
    } else {
        None
    }
}

/// Office files: zips with their list of types, the older compound files, and rich text.
fn is_office(bytes: &[u8]) -> bool {
    let zip = bytes.starts_with(b"PK\x03\x04")
        && (holds(bytes, b"[Content_Types].xml") || holds(bytes, b"mimetypeapplication/vnd.oasis"));
    zip || bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") || bytes.starts_with(b"{\\rtf")
}

/// Whether `bytes` hold `word`.
fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
