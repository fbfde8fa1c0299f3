//! The size of a picture, and its turning: a photograph taken with the camera held sideways says so in its metadata, so
//! it has to be turned before that is thrown away.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader};

use super::{Fault, Kind, MOST_PIXELS, Motion, Stripped};
use crate::model::Pixels;

const QUALITY: u8 = 90;

pub(super) fn reader(kind: Kind, bytes: &[u8]) -> ImageReader<Cursor<&[u8]>> {
    let format = match kind {
        Kind::Png => ImageFormat::Png,
        Kind::Gif => ImageFormat::Gif,
        Kind::Webp => ImageFormat::WebP,
        Kind::Jpeg | Kind::Mp4 => ImageFormat::Jpeg,
    };
    ImageReader::with_format(Cursor::new(bytes), format)
}

/// Width and height as stored. Nothing is decoded.
pub(super) fn size(kind: Kind, bytes: &[u8]) -> Result<Pixels, Fault> {
    let (width, height) = reader(kind, bytes).into_dimensions().map_err(|_| Fault::damaged())?;
    if width == 0 || height == 0 {
        return Err(Fault::damaged());
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        let message = format!("The picture has {width} × {height} pixels, which is more than can be shown.");
        return Err(Fault::new(message, "Make it smaller; 2000 pixels across are plenty."));
    }
    Ok(Pixels { width, height })
}

/// The picture the right way up. Only one that has to be turned is decoded.
pub(super) fn upright(kind: Kind, stripped: Stripped, size: Pixels) -> Result<(Vec<u8>, Pixels), Fault> {
    let turn = turn_of(&stripped);
    if turn == Orientation::NoTransforms {
        return Ok((stripped.bytes, size));
    }
    turned(kind, &stripped.bytes, turn).map_err(|_| Fault::damaged())
}

/// How a picture has to be turned. One that moves is left as it is.
fn turn_of(stripped: &Stripped) -> Orientation {
    let turn = stripped.exif.as_deref().and_then(Orientation::from_exif_chunk);
    turn.filter(|_| stripped.moving == Motion::Still).unwrap_or(Orientation::NoTransforms)
}

/// The size that the picture has once it is the right way up.
pub(super) fn upright_size(stripped: &Stripped, size: Pixels) -> Pixels {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    match turn_of(stripped) {
        Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH => Pixels { width: size.height, height: size.width },
        _ => size,
    }
}

fn turned(kind: Kind, bytes: &[u8], turn: Orientation) -> image::ImageResult<(Vec<u8>, Pixels)> {
    let mut decoder = reader(kind, bytes).into_decoder()?;
    let profile = decoder.icc_profile().ok().flatten();
    let mut image = DynamicImage::from_decoder(decoder)?;
    image.apply_orientation(turn);
    let size = Pixels { width: image.width(), height: image.height() };
    let mut out = Vec::new();
    match kind {
        Kind::Png => encode(&image, PngEncoder::new(&mut out), profile)?,
        Kind::Webp => encode(&image, WebPEncoder::new_lossless(&mut out), profile)?,
        _ => out = jpeg(&image, QUALITY, profile)?,
    }
    Ok((out, size))
}

/// An image as JPEG, with its profile of colours.
pub(super) fn jpeg(image: &DynamicImage, quality: u8, profile: Option<Vec<u8>>) -> image::ImageResult<Vec<u8>> {
    let image: DynamicImage = if image.color().has_color() { image.to_rgb8().into() } else { image.to_luma8().into() };
    let mut out = Vec::new();
    encode(&image, JpegEncoder::new_with_quality(&mut out, quality), profile)?;
    Ok(out)
}

fn encode(image: &DynamicImage, mut encoder: impl ImageEncoder, profile: Option<Vec<u8>>) -> image::ImageResult<()> {
    // A profile for ink does not fit the light that the decoder made of it.
    let space: &[u8] = if image.color().has_color() { b"RGB " } else { b"GRAY" };
    if let Some(profile) = profile.filter(|profile| profile.get(16..20) == Some(space)) {
        // A profile that cannot be kept costs a shade of colour, no more.
        let _ = encoder.set_icc_profile(profile);
    }
    image.write_with_encoder(encoder)
}
