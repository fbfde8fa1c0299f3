//! Smaller copies of photographs, for small screens. The same photograph gives the same bytes on every machine: the pixels
//! are averaged in whole numbers.

use image::{DynamicImage, ImageDecoder};

use super::{Fault, Kind, Prepared, turn};
use crate::model::Pixels;

/// Seen at its own size, a copy of this quality cannot be told from one of a higher.
const QUALITY: u8 = 80;

/// A copy of a cleaned photograph that is `width` pixels wide.
pub(super) fn copy(whole: &Prepared, width: u32) -> Result<Prepared, Fault> {
    let size = whole.size.filter(|size| whole.mime == Kind::Jpeg.mime() && size.width > width && width > 0);
    let size =
        size.ok_or_else(|| Fault::new("Only a large photograph has smaller copies.", "Save it again as JPEG."))?;
    let height = u64::from(size.height) * u64::from(width) / u64::from(size.width);
    let small = Pixels { width, height: u32::try_from(height).unwrap_or(u32::MAX).max(1) };
    let bytes = scaled(&whole.bytes, small).map_err(|_| Fault::damaged())?;
    Ok(Prepared { bytes, size: Some(small), mime: whole.mime })
}

fn scaled(bytes: &[u8], to: Pixels) -> image::ImageResult<Vec<u8>> {
    let mut decoder = turn::reader(Kind::Jpeg, bytes).into_decoder()?;
    let profile = decoder.icc_profile().ok().flatten();
    let small = DynamicImage::from_decoder(decoder)?.thumbnail_exact(to.width, to.height);
    turn::jpeg(&small, QUALITY, profile)
}
