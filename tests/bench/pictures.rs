//! What pictures cost a build: `cargo bench --bench pictures`. Prints milliseconds a picture on one core; a build works on
//! all of them.

use std::hint::black_box;
use std::io::Cursor;
use std::time::Instant;

use byname::picture;
use image::{ImageFormat, RgbImage};

const RUNS: u32 = 10;

/// A picture with slopes, edges and grain, about as large as a photograph of X.
fn photograph(width: u32, height: u32) -> Vec<u8> {
    let pixel = |x: u32, y: u32| {
        let grain = (x.wrapping_mul(7919) ^ y.wrapping_mul(104_729)) % 13;
        let band = if (x / 97 + y / 61) % 3 == 0 { 40 } else { 0 };
        let value = |of: u32, most: u32| u8::try_from((of * 180 / most + grain + band).min(255)).unwrap_or(255);
        image::Rgb([value(x, width), value(y, height), value(x + y, width + height)])
    };
    let mut bytes = Vec::new();
    let picture = RgbImage::from_fn(width, height, pixel);
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Jpeg).expect("memory takes a JPEG");
    bytes
}

fn time<T>(name: &str, what: impl Fn() -> T) {
    let started = Instant::now();
    for _ in 0..RUNS {
        black_box(what());
    }
    println!("{name:>28}: {:.1} ms", started.elapsed().as_secs_f64() * 1000.0 / f64::from(RUNS));
}

fn main() {
    for (width, height) in [(1200, 900), (2048, 1536), (4096, 3072)] {
        let bytes = black_box(photograph(width, height));
        println!("{width} × {height} pixels, {} kB", bytes.len() / 1000);
        time("size", || picture::size("a.jpg", &bytes));
        time("without metadata", || picture::prepare("a.jpg", &bytes));
        for copy in [640, 1280] {
            time(&format!("copy of {copy}"), || picture::smaller("a.jpg", &bytes, copy));
        }
    }
}
