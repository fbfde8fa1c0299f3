//! Pictures and videos made fit to publish: nothing is left in them but what is seen and heard.
//!
//! A photograph tells where and when it was taken, with what, and often holds a second, uncropped picture. What may stay
//! is listed for each format; all else goes. Pixels are not touched, unless a photograph has to be turned.

mod bytes;
mod gif;
mod jpeg;
mod kind;
mod mp4;
mod png;
mod smaller;
mod turn;
mod webp;

use std::fmt;

use crate::model::Pixels;

use kind::Kind;

/// The most pixels that a picture may have. Checked before any is decoded.
const MOST_PIXELS: u64 = 100_000_000;

/// A picture or video without metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// The bytes to publish.
    pub bytes: Vec<u8>,
    /// Width and height as shown; for a video where it tells.
    pub size: Option<Pixels>,
    /// Such as `image/jpeg`.
    pub mime: &'static str,
}

/// Why a picture cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, a plain sentence.
    pub message: String,
    /// What to do.
    pub mend: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.message, self.mend)
    }
}

impl std::error::Error for Fault {}

impl Fault {
    fn new(message: impl Into<String>, mend: &'static str) -> Fault {
        Fault { message: message.into(), mend }
    }

    fn damaged() -> Fault {
        Fault::new("The picture is damaged or ends too early.", "Open it in a picture program and save it again.")
    }
}

/// What is left of a picture once its metadata is out.
struct Stripped {
    bytes: Vec<u8>,
    /// The EXIF block, which says how the picture was held.
    exif: Option<Vec<u8>>,
    moving: Motion,
}

/// Whether a picture has one frame.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Motion {
    Still,
    Animated,
}

/// Whether a file of this name is a picture or video, and has to go through [`prepare`] before it is published.
pub fn is_picture(name: &str) -> bool {
    kind::is_picture_name(name)
}

/// Whether a file of this name is a film that [`prepare`] can clean.
pub fn is_film(name: &str) -> bool {
    kind::is_film_name(name)
}

/// Width and height as [`prepare`] would give them, without decoding or encoding anything; for a video where it tells.
///
/// # Errors
/// As [`prepare`], but for damage inside the pixels of a picture that has to be turned.
pub fn size(name: &str, bytes: &[u8]) -> Result<Option<Pixels>, Fault> {
    let kind = kind::of(bytes)?;
    kind::compare(name, kind)?;
    if kind == Kind::Mp4 {
        return Ok(mp4::strip(bytes)?.1);
    }
    let stripped = stripped(kind, bytes)?;
    let size = turn::size(kind, &stripped.bytes)?;
    Ok(Some(turn::upright_size(&stripped, size)))
}

/// A smaller copy of a photograph, without metadata and the right way up.
///
/// # Errors
/// As [`prepare`]; and when it is no JPEG, or cannot be decoded.
pub fn smaller(name: &str, bytes: &[u8], width: u32) -> Result<Prepared, Fault> {
    let whole = prepare(name, bytes)?;
    smaller::copy(&whole, width)
}

/// Takes a picture or video, and gives it back without metadata and the right way up.
///
/// # Errors
/// When it is of no kind that can be published, its name says another kind, it is damaged, or it is too large.
pub fn prepare(name: &str, bytes: &[u8]) -> Result<Prepared, Fault> {
    let kind = kind::of(bytes)?;
    kind::compare(name, kind)?;
    if kind == Kind::Mp4 {
        let (bytes, size) = mp4::strip(bytes)?;
        return Ok(Prepared { bytes, size, mime: kind.mime() });
    }
    let stripped = stripped(kind, bytes)?;
    let size = turn::size(kind, &stripped.bytes)?;
    let (bytes, size) = turn::upright(kind, stripped, size)?;
    Ok(Prepared { bytes, size: Some(size), mime: kind.mime() })
}

fn stripped(kind: Kind, bytes: &[u8]) -> Result<Stripped, Fault> {
    let stripped = match kind {
        Kind::Jpeg => jpeg::strip(bytes),
        Kind::Png => png::strip(bytes),
        Kind::Webp => webp::strip(bytes),
        Kind::Gif | Kind::Mp4 => gif::strip(bytes),
    };
    stripped.ok_or_else(Fault::damaged)
}

#[cfg(test)]
mod tests;
