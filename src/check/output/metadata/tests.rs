//! Small files built here, byte by byte.

use super::*;

fn words(bytes: &[u8]) -> Vec<&'static str> {
    leftovers(bytes).into_iter().map(|leftover| leftover.what).collect()
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("short");
    [&[0xFF, marker][..], &length.to_be_bytes(), body].concat()
}

fn jpeg(segments: &[Vec<u8>], tail: &[u8]) -> Vec<u8> {
    let scan = [segment(0xDA, &[1, 1, 0, 0, 63, 0]), vec![1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4]].concat();
    [&[0xFF, 0xD8][..], &segments.concat(), &scan, &[0xFF, 0xD9], tail].concat()
}

#[test]
fn a_jpeg_with_metadata_is_told_and_a_clean_one_is_not() {
    assert!(words(&jpeg(&[segment(0xE0, b"JFIF\0"), segment(0xE2, b"ICC_PROFILE\0x")], b"")).is_empty());
    assert_eq!(words(&jpeg(&[segment(0xE1, b"Exif\0\0GPS")], b"")), ["a location or camera data (EXIF)"]);
    assert_eq!(words(&jpeg(&[segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0")], b"")), ["editing data (XMP)"]);
    assert_eq!(words(&jpeg(&[segment(0xED, b"Photoshop"), segment(0xFE, b"hi")], b"")).len(), 2);
    assert_eq!(words(&jpeg(&[], b"more")), ["something after the end of the picture"]);
}

fn chunk(name: &[u8], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("short");
    [&length.to_be_bytes()[..], name, body, &[0; 4]].concat()
}

#[test]
fn png_webp_and_gif_are_read_by_their_parts() {
    let png = |chunks: &[Vec<u8>]| {
        [b"\x89PNG\r\n\x1A\n".to_vec(), chunk(b"IHDR", &[0; 13]), chunks.concat(), chunk(b"IEND", b"")].concat()
    };
    assert!(words(&png(&[chunk(b"IDAT", b"tEXt")])).is_empty());
    for name in [b"tEXt", b"iTXt", b"zTXt", b"eXIf", b"tIME"] {
        assert_eq!(words(&png(&[chunk(name, b"x")])).len(), 1, "{name:?}");
    }
    let webp = |name: &[u8]| [b"RIFF\x20\0\0\0WEBP".as_slice(), name, &[1, 0, 0, 0, 7, 0]].concat();
    assert_eq!(words(&webp(b"EXIF")).len(), 1);
    assert_eq!(words(&webp(b"XMP ")).len(), 1);
    assert!(words(&webp(b"VP8 ")).is_empty());
    let gif = |extension: &[u8]| [b"GIF89a\x01\0\x01\0\0\0\0".as_slice(), extension, b";"].concat();
    assert!(words(&gif(b"\x21\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0")).is_empty());
    assert_eq!(words(&gif(b"\x21\xFE\x02hi\0")), ["a comment"]);
    assert_eq!(words(&gif(b"\x21\xFF\x0BXMP DataXMPx\0")), ["editing data (XMP)"]);
}

#[test]
fn films_and_documents_are_read_by_their_parts() {
    let boxed = |name: &[u8], body: &[u8]| {
        let length = u32::try_from(body.len() + 8).expect("short");
        [&length.to_be_bytes()[..], name, body].concat()
    };
    let film = |inner: &[u8]| [boxed(b"ftyp", b"isom"), boxed(b"moov", &boxed(b"udta", inner))].concat();
    assert_eq!(words(&film(&boxed(b"\xA9xyz", b"+51-0/"))), ["a location"]);
    assert!(words(&film(&boxed(b"free", b""))).is_empty());
    assert_eq!(words(b"%PDF-1.4\n<< /Author (N Example) >>"), ["the name of its author"]);
    assert!(words(b"%PDF-1.4\n<< /Author () /Title <> >>").is_empty());
    for key in ["Title", "Subject", "Creator", "Producer", "Keywords", "#41uthor", "A#75thor"] {
        assert_eq!(words(format!("%PDF-1.4\n<< /{key} (x) >>").as_bytes()).len(), 1, "{key}");
    }
    for drawing in [
        "<svg><s:script/></svg>",
        "<svg/onload=x()>",
        "<svg><a\nonclick = 'x()'/></svg>",
        "<svg><path d=\"\"onload=\"x()\"/></svg>",
        "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>",
        "<svg><a href='JavaScript:x()'/></svg>",
    ] {
        assert_eq!(words(drawing.as_bytes()).len(), 1, "{drawing}");
        let late = format!("<!--{}-->{drawing}", " ".repeat(9000));
        assert_eq!(words(late.as_bytes()).len(), 1, "{drawing}");
    }
    let wide: Vec<u8> = "<svg><g/></svg>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(words(&wide), ["text in another encoding than UTF-8"]);
    assert_eq!(words(b"<svg><metadata/></svg>"), ["a description of its maker"]);
    assert_eq!(words(b"<svg onload=\"x()\"></svg>"), ["a script"]);
    assert!(words(b"<svg><path d=\"M0 0\"/></svg>").is_empty());
}

#[test]
fn files_of_refused_kinds_are_told_by_their_first_bytes() {
    let dicom = [&[0; 128][..], b"DICM"].concat();
    for bytes in [
        &dicom[..],
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        b"II*\0x",
        b"\0\0\0\x18ftypheic",
        b"PK\x03\x04[Content_Types].xml",
    ] {
        assert_eq!(leftovers(bytes).first().map(|leftover| leftover.file), Some(File::Refused), "{bytes:?}");
    }
}

#[test]
fn a_file_cut_at_any_byte_does_no_harm() {
    let files = [
        jpeg(&[segment(0xE1, b"Exif\0\0")], b""),
        b"\x89PNG\r\n\x1A\n\xFF\xFF\xFF\xFFtEXt".to_vec(),
        b"RIFF\0\0\0\0WEBPEXIF\xFF\xFF\xFF\xFF".to_vec(),
        b"GIF89a\x01\0\x01\0\xFF\0\0\x2C\0\0".to_vec(),
        b"\0\0\0\x0Cftypisom\0\0\0\x01moov\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF".to_vec(),
    ];
    for file in files {
        for end in 0..=file.len() {
            assert!(leftovers(&file[..end]).len() <= 4);
        }
    }
}
