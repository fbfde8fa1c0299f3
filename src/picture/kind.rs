//! What a file is, by its first bytes and never by its name; and whether the name tells the same.

use super::Fault;

/// A kind of file that can be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    Gif,
    Webp,
    Mp4,
}

const SAVE_AS: &str = "Save it as JPEG or PNG.";

impl Kind {
    pub fn mime(self) -> &'static str {
        match self {
            Kind::Jpeg => "image/jpeg",
            Kind::Png => "image/png",
            Kind::Gif => "image/gif",
            Kind::Webp => "image/webp",
            Kind::Mp4 => "video/mp4",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Kind::Jpeg => "JPEG",
            Kind::Png => "PNG",
            Kind::Gif => "GIF",
            Kind::Webp => "WebP",
            Kind::Mp4 => "MP4",
        }
    }

    fn extensions(self) -> &'static [&'static str] {
        match self {
            Kind::Jpeg => &["jpg", "jpeg"],
            Kind::Png => &["png"],
            Kind::Gif => &["gif"],
            Kind::Webp => &["webp"],
            Kind::Mp4 => &["mp4", "m4v"],
        }
    }
}

/// The kind of these bytes.
pub(super) fn of(bytes: &[u8]) -> Result<Kind, Fault> {
    let brand = bytes.get(4..12).and_then(|start| start.strip_prefix(b"ftyp"));
    match (bytes, brand) {
        ([], _) => Err(Fault::new("The file is empty.", "Save the picture again.")),
        ([0xFF, 0xD8, 0xFF, ..], _) => Ok(Kind::Jpeg),
        (_, Some(brand)) => film(brand),
        _ if bytes.starts_with(b"\x89PNG\r\n\x1A\n") => Ok(Kind::Png),
        _ if bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a") => Ok(Kind::Gif),
        _ if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => Ok(Kind::Webp),
        _ if looks_like_svg(bytes) => Err(Fault::new("SVG pictures can hold programs and are not published.", SAVE_AS)),
        _ if bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") => {
            Err(Fault::new("TIFF pictures are not shown by browsers.", SAVE_AS))
        }
        _ => Err(Fault::new("This is not a picture or video that can be published.", SAVE_AS)),
    }
}

fn film(brand: &[u8]) -> Result<Kind, Fault> {
    match brand {
        b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" | b"mif1" | b"msf1" => {
            Err(Fault::new("HEIC pictures are not shown by most browsers.", SAVE_AS))
        }
        b"avif" | b"avis" => Err(Fault::new("AVIF pictures cannot be cleaned by this tool.", SAVE_AS)),
        b"qt  " => Err(Fault::new("QuickTime films are not shown by most browsers.", "Save it as MP4.")),
        _ => Ok(Kind::Mp4),
    }
}

fn looks_like_svg(bytes: &[u8]) -> bool {
    let start = bytes.get(..4096).unwrap_or(bytes).to_ascii_lowercase();
    start.windows(4).any(|part| part == b"<svg")
}

/// The last part of a name, in lower case.
fn extension(name: &str) -> String {
    name.rsplit_once('.').map_or_else(String::new, |(_, end)| end.to_ascii_lowercase())
}

/// Whether a name is that of a picture or video, published or refused.
pub(super) fn is_picture_name(name: &str) -> bool {
    matches!(
        extension(name).as_str(),
        "jpg"
            | "jpeg"
            | "jpe"
            | "jfif"
            | "png"
            | "apng"
            | "gif"
            | "webp"
            | "mp4"
            | "m4v"
            | "mov"
            | "svg"
            | "svgz"
            | "heic"
            | "heif"
            | "avif"
            | "tif"
            | "tiff"
            | "bmp"
            | "webm"
            | "3gp"
    )
}

/// Whether a name is that of a film that can be published.
pub(super) fn is_film_name(name: &str) -> bool {
    Kind::Mp4.extensions().contains(&extension(name).as_str())
}

/// A name that tells another kind than the bytes would be served as what it is not.
pub(super) fn compare(name: &str, kind: Kind) -> Result<(), Fault> {
    let extension = extension(name);
    if kind.extensions().contains(&extension.as_str()) {
        return Ok(());
    }
    let said = if extension.is_empty() { "has no ending".to_owned() } else { format!("ends in .{extension}") };
    let message = format!("The name {said}, but the file is a {}.", kind.name());
    Err(Fault::new(message, "Give the file the ending that fits, also where it is named."))
}
