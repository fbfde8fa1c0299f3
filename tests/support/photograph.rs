//! Pictures that a camera could have taken, for what is measured.

use std::io::Cursor;

use image::{ImageFormat, RgbImage};

/// A picture with slopes, edges and grain, about as large as a photograph of X.
pub fn photograph(width: u32, height: u32) -> Vec<u8> {
    let pixel = |x: u32, y: u32| {
        let grain = (x.wrapping_mul(7919) ^ y.wrapping_mul(104_729)) % 13;
        let band = if (x / 97 + y / 61).is_multiple_of(3) { 40 } else { 0 };
        let value = |of: u32, most: u32| u8::try_from((of * 180 / most + grain + band).min(255)).unwrap_or(255);
        image::Rgb([value(x, width), value(y, height), value(x + y, width + height)])
    };
    let mut bytes = Vec::new();
    let picture = RgbImage::from_fn(width, height, pixel);
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Jpeg).expect("memory takes a JPEG");
    bytes
}
