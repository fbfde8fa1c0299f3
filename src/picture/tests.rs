//! Pictures made here, with words hidden in every place that metadata can stand, and looked through afterwards.

use std::io::Cursor;

use image::{DynamicImage, GenericImageView, ImageFormat, Rgb, RgbImage};

use super::*;

/// Stands wherever something private could.
const SECRET: &[u8] = b"SECRET-PLACE";

/// Red at the left, blue at the right.
fn picture() -> DynamicImage {
    let colour = |x, _| if x < 16 { Rgb([250, 10, 10]) } else { Rgb([10, 10, 250]) };
    DynamicImage::ImageRgb8(RgbImage::from_fn(32, 16, colour))
}

fn encoded(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture().write_to(&mut bytes, format).expect("can be encoded");
    bytes.into_inner()
}

/// An EXIF block with an orientation and a camera name.
fn exif(orientation: u8) -> Vec<u8> {
    let mut exif = b"II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    exif.extend([0x0F, 0x01, 2, 0, 12, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend(SECRET);
    exif
}

fn segment(mark: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("short").to_be_bytes();
    [&[0xFF, mark], length.as_slice(), content].concat()
}

fn jpeg(orientation: u8) -> Vec<u8> {
    let plain = encoded(ImageFormat::Jpeg);
    let mut bytes = vec![0xFF, 0xD8];
    bytes.extend(segment(0xE0, &[b"JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02", SECRET].concat()));
    bytes.extend(segment(0xE1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat()));
    bytes.extend(segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", SECRET].concat()));
    bytes.extend(segment(0xE2, &[b"MPF\0", SECRET].concat()));
    bytes.extend(segment(0xE2, &[b"ICC_PROFILE\0\x01\x01".as_slice(), &[7; 60]].concat()));
    bytes.extend(segment(0xED, &[b"Photoshop 3.0\0", SECRET].concat()));
    bytes.extend(segment(0xFE, SECRET));
    bytes.extend(&plain[2..]);
    bytes.extend(SECRET);
    bytes
}

fn png_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("short").to_be_bytes();
    let crc = crc32(&[name.as_slice(), content].concat()).to_be_bytes();
    [length.as_slice(), name, content, &crc].concat()
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

fn png(orientation: u8) -> Vec<u8> {
    let plain = encoded(ImageFormat::Png);
    // Behind the signature and the header.
    let (head, pixels) = plain.split_at(33);
    let mut bytes = head.to_vec();
    bytes.extend(png_chunk(b"gAMA", &45455_u32.to_be_bytes()));
    bytes.extend(png_chunk(b"tEXt", &[b"Comment\0", SECRET].concat()));
    bytes.extend(png_chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", SECRET].concat()));
    bytes.extend(png_chunk(b"tIME", &[7, 0xE8, 1, 2, 3, 4, 5]));
    bytes.extend(png_chunk(b"eXIf", &exif(orientation)));
    bytes.extend(pixels);
    bytes.extend(SECRET);
    bytes
}

fn riff_chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).expect("short").to_le_bytes();
    let filling: &[u8] = if content.len() % 2 == 1 { &[0] } else { &[] };
    [name.as_slice(), &length, content, filling].concat()
}

fn webp(orientation: u8) -> Vec<u8> {
    let plain = encoded(ImageFormat::WebP);
    let mut inner = b"WEBP".to_vec();
    inner.extend(riff_chunk(b"VP8X", &[0b0000_1100, 0, 0, 0, 31, 0, 0, 15, 0, 0]));
    inner.extend(&plain[12..]);
    inner.extend(riff_chunk(b"EXIF", &exif(orientation)));
    inner.extend(riff_chunk(b"XMP ", SECRET));
    inner.extend(riff_chunk(b"odd ", &SECRET[1..]));
    riff_chunk(b"RIFF", &inner)
}

fn gif() -> Vec<u8> {
    let mut bytes = encoded(ImageFormat::Gif);
    let end = bytes.pop();
    assert_eq!(end, Some(0x3B));
    bytes.extend(b"\x21\xFE\x0C");
    bytes.extend(SECRET);
    bytes.extend(b"\0\x21\xFF\x0BXMP DataXMP\x0C");
    bytes.extend(SECRET);
    bytes.extend(b"\0\x21\xFF\x0BNETSCAPE2.0\x03\x01\x05\0\x0C");
    bytes.extend(SECRET);
    bytes.extend(b"\0\x3B");
    bytes.extend(SECRET);
    bytes
}

fn atom(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len() + 8).expect("short").to_be_bytes();
    [length.as_slice(), name, content].concat()
}

/// A header with dates, and the matrix and size of a track turned by a quarter.
fn track_header() -> Vec<u8> {
    let mut header = vec![0; 84];
    header[4..12].copy_from_slice(&SECRET[..8]);
    for (at, value) in [(44, 1_u32 << 16), (76, 640 << 16), (80, 360 << 16)] {
        header[at..at + 4].copy_from_slice(&value.to_be_bytes());
    }
    header
}

fn mp4(track: &[u8; 4]) -> Vec<u8> {
    let handler = atom(b"hdlr", &[&[0; 8], track.as_slice(), &[0; 12], SECRET].concat());
    let dates = [&[0; 4], &SECRET[..8], &[0; 8]].concat();
    let media = atom(b"mdia", &[atom(b"mdhd", &dates), handler, atom(b"minf", &atom(b"stbl", b"samples!"))].concat());
    let place = atom(b"udta", &atom(b"\xA9xyz", SECRET));
    let tracks = atom(b"trak", &[atom(b"tkhd", &track_header()), media, place.clone()].concat());
    let header = atom(b"mvhd", &dates);
    let movie = atom(b"moov", &[header, tracks, place, atom(b"meta", SECRET), atom(b"loci", SECRET)].concat());
    let wide = [1_u32.to_be_bytes().as_slice(), b"mdat", &22_u64.to_be_bytes(), b"pixels"].concat();
    let start = atom(b"ftyp", b"isom\0\0\0\0");
    [start, movie, atom(b"uuid", SECRET), atom(b"free", SECRET), wide].concat()
}

fn every_kind() -> Vec<(&'static str, Vec<u8>)> {
    vec![("a.jpg", jpeg(1)), ("a.png", png(1)), ("a.webp", webp(1)), ("a.gif", gif()), ("a.mp4", mp4(b"vide"))]
}

fn holds_secret(bytes: &[u8]) -> bool {
    // Half of the word is enough: dates are shorter than it.
    bytes.windows(6).any(|part| SECRET.windows(6).any(|secret| secret == part))
}

#[test]
fn nothing_private_is_left_in_any_kind() {
    for (name, bytes) in every_kind() {
        assert!(holds_secret(&bytes), "{name}");
        let prepared = prepare(name, &bytes).expect(name);
        assert!(!holds_secret(&prepared.bytes), "{name}");
        let again = prepare(name, &prepared.bytes).expect(name);
        assert_eq!(again, prepared, "{name}: a clean picture stays as it is");
    }
}

#[test]
fn the_pixels_stay_as_they_were() {
    for (name, bytes) in every_kind() {
        if name == "a.mp4" {
            continue;
        }
        let prepared = prepare(name, &bytes).expect(name);
        assert_eq!(prepared.size, Some(Pixels { width: 32, height: 16 }), "{name}");
        let (before, after) = (image::load_from_memory(&bytes), image::load_from_memory(&prepared.bytes));
        assert_eq!(before.expect(name), after.expect(name), "{name}");
    }
}

#[test]
fn a_photograph_held_sideways_is_turned() {
    for (name, bytes) in [("a.jpg", jpeg(6)), ("a.png", png(6)), ("a.webp", webp(6))] {
        let prepared = prepare(name, &bytes).expect(name);
        assert_eq!(prepared.size, Some(Pixels { width: 16, height: 32 }), "{name}");
        assert!(!holds_secret(&prepared.bytes), "{name}");
        let shown = image::load_from_memory(&prepared.bytes).expect(name);
        let (top, bottom) = (shown.get_pixel(8, 3), shown.get_pixel(8, 28));
        assert!(top[0] > 200 && top[2] < 60, "{name}: red is at the top, not {top:?}");
        assert!(bottom[2] > 200 && bottom[0] < 60, "{name}: blue is at the bottom, not {bottom:?}");
    }
}

#[test]
fn the_size_is_known_without_decoding() {
    for (name, bytes) in every_kind().into_iter().chain([("b.jpg", jpeg(6)), ("b.png", png(8)), ("b.webp", webp(3))]) {
        let prepared = prepare(name, &bytes).expect(name);
        assert_eq!(size(name, &bytes), Ok(prepared.size), "{name}");
    }
    assert!(size("a.png", &jpeg(1)).is_err() && size("a.jpg", b"").is_err());
}

#[test]
fn a_smaller_copy_is_upright_clean_and_the_same_each_time() {
    for (turn, pixels) in [(1, Pixels { width: 16, height: 8 }), (6, Pixels { width: 8, height: 16 })] {
        let copy = smaller("a.jpg", &jpeg(turn), pixels.width).expect("a copy");
        assert_eq!((copy.size, copy.mime), (Some(pixels), "image/jpeg"));
        assert!(!holds_secret(&copy.bytes));
        assert_eq!(prepare("a.jpg", &copy.bytes).expect("a JPEG").bytes, copy.bytes, "nothing is left to take out");
        assert_eq!(smaller("a.jpg", &jpeg(turn), pixels.width).expect("a copy"), copy);
        let shown = image::load_from_memory(&copy.bytes).expect("a JPEG");
        assert_eq!((shown.width(), shown.height()), (pixels.width, pixels.height));
        assert!(shown.get_pixel(1, 1)[0] > 180, "red is where it was");
    }
}

#[test]
fn a_copy_is_never_larger_and_only_of_photographs() {
    assert!(smaller("a.jpg", &jpeg(1), 32).is_err() && smaller("a.jpg", &jpeg(1), 0).is_err());
    assert!(smaller("a.png", &png(1), 16).is_err());
}

#[test]
fn a_film_of_a_telephone_loses_its_place() {
    let key = b"com.apple.quicktime.location.ISO6709";
    let keys = atom(b"keys", &[&[0_u8; 7], [1, 0, 0, 0, 44].as_slice(), b"mdta", key].concat());
    let value = atom(b"data", &[&[0, 0, 0, 1, 0, 0, 0, 0], b"+51.1234+001.6543/".as_slice()].concat());
    let meta = atom(b"meta", &[keys, atom(b"ilst", &value)].concat());
    let editing =
        atom(b"uuid", &[b"\xBE\x7A\xCF\xCB\x97\xA9\x42\xE8\x9C\x71\x99\x94\x91\xE3\xAF\xAC", SECRET].concat());
    let film = [mp4(b"vide"), editing, atom(b"moov", &meta)].concat();
    let holds = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|found| found == part);
    assert!(holds(&film, key) && holds(&film, b"+51.1234"));
    let clean = prepare("a.mp4", &film).expect("a film").bytes;
    assert!(!holds(&clean, b"quicktime") && !holds(&clean, b"+51.1234") && !holds_secret(&clean));
    assert_eq!(clean.len(), film.len());
}

#[test]
fn colours_and_repetition_are_kept() {
    let holds = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|found| found == part);
    assert!(holds(&prepare("a.jpg", &jpeg(1)).expect("a JPEG").bytes, b"ICC_PROFILE\0"));
    assert!(holds(&prepare("a.png", &png(1)).expect("a PNG").bytes, b"gAMA"));
    assert!(holds(&prepare("a.gif", &gif()).expect("a GIF").bytes, b"NETSCAPE2.0\x03\x01\x05\0\0"));
}

#[test]
fn a_video_keeps_its_length_and_its_pixels() {
    let film = mp4(b"vide");
    let prepared = prepare("a.mp4", &film).expect("a video");
    assert_eq!(prepared.bytes.len(), film.len());
    assert!(prepared.bytes.ends_with(b"pixels"));
    assert_eq!((prepared.mime, prepared.size), ("video/mp4", Some(Pixels { width: 360, height: 640 })));
}

#[test]
fn a_video_with_a_track_of_places_is_refused() {
    let fault = prepare("a.mp4", &mp4(b"meta")).expect_err("holds places");
    assert!(fault.message.contains("neither picture nor sound (meta)"), "{fault}");
}

#[test]
fn a_name_that_tells_another_kind_is_a_fault() {
    for (name, message) in [
        ("a.png", "The name ends in .png, but the file is a JPEG."),
        ("a", "The name has no ending, but the file is a JPEG."),
    ] {
        assert_eq!(prepare(name, &jpeg(1)).expect_err(name).message, message);
    }
    assert!(prepare("a.JPEG", &jpeg(1)).is_ok());
}

#[test]
fn what_cannot_be_published_is_refused_in_plain_words() {
    for (name, bytes, message) in [
        ("a.svg", b"<?xml version='1.0'?><SVG onload='x'/>".as_slice(), "SVG pictures can hold programs"),
        ("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG pictures can hold programs"),
        ("a.jpg", b"<html><script>", "This is not a picture or video"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC pictures are not shown"),
        ("a.mov", b"\0\0\0\x14ftypqt  \0\0\0\0", "QuickTime films are not shown"),
        ("a.tif", b"II*\0\x08\0\0\0", "TIFF pictures are not shown"),
        ("a.jpg", b"", "The file is empty."),
    ] {
        let fault = prepare(name, bytes).expect_err(name);
        assert!(fault.message.starts_with(message), "{name}: {fault}");
        assert!(is_picture(name), "{name}");
    }
}

#[test]
fn a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() {
    let mut header = 65_000_u32.to_be_bytes().repeat(2);
    header.extend([8, 2, 0, 0, 0]);
    let start = [b"\x89PNG\r\n\x1A\n".as_slice(), &png_chunk(b"IHDR", &header), &png_chunk(b"eXIf", &exif(6))].concat();
    let bytes = [start, png_chunk(b"IDAT", &[]), png_chunk(b"IEND", &[])].concat();
    let fault = prepare("a.png", &bytes).expect_err("too large");
    assert!(fault.message.contains("65000 × 65000 pixels"), "{fault}");
}

#[test]
fn a_picture_cut_anywhere_is_a_fault_and_no_panic() {
    for (name, bytes) in [("a.jpg", jpeg(1)), ("a.png", png(1)), ("a.webp", webp(1)), ("a.gif", gif())] {
        let prepared = prepare(name, &bytes).expect(name).bytes;
        for end in 0..prepared.len() {
            assert!(prepare(name, &prepared[..end]).is_err(), "{name} cut at {end}");
        }
    }
    let film = mp4(b"vide");
    for end in 0..film.len() {
        assert!(prepare("a.mp4", &film[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn a_picture_with_a_byte_changed_is_no_panic() {
    for (name, bytes) in [("a.jpg", jpeg(6)), ("a.png", png(6)), ("a.webp", webp(6)), ("a.gif", gif())] {
        for at in (0..bytes.len().min(400)).step_by(2) {
            for value in [0xFF, bytes[at] ^ 0x20] {
                let mut changed = bytes.clone();
                changed[at] = value;
                if let Ok(prepared) = prepare(name, &changed) {
                    assert!(prepared.size.is_some(), "{name}: byte {at}");
                }
            }
        }
    }
    let film = mp4(b"vide");
    for at in 0..film.len() {
        for value in [0, 1, 0xFF] {
            let mut changed = film.clone();
            changed[at] = value;
            if let Ok(prepared) = prepare("a.mp4", &changed) {
                assert_eq!(prepared.bytes.len(), film.len(), "byte {at}");
            }
        }
    }
}
