//! PDF and SVG: names of people and programs, and scripts.

use super::holds;
use crate::check::output::plain;

/// What a PDF tells of its maker. What lies in compressed objects cannot be seen here.
pub fn pdf(bytes: &[u8]) -> Vec<&'static str> {
    let bytes = &unescaped(bytes);
    let mut found = Vec::new();
    let keys: [(&[u8], &str); 6] = [
        (b"/Author", "the name of its author"),
        (b"/Creator", "the program that made it"),
        (b"/Producer", "the program that made it"),
        (b"/Title", "a title"),
        (b"/Subject", "a subject"),
        (b"/Keywords", "keywords"),
    ];
    for (key, what) in keys {
        if filled(bytes, key) && !found.contains(&what) {
            found.push(what);
        }
    }
    if holds(bytes, b"<dc:creator") || holds(bytes, b"<pdf:Author") {
        found.push("the name of its author (XMP)");
    }
    if holds(bytes, b"/JavaScript") || holds(bytes, b"/EmbeddedFile") {
        found.push("a script or a file inside it");
    }
    found
}

/// The bytes with letters written as `#41` made plain: names in a PDF may be written so.
fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let digit = |at: usize| {
        bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16)).and_then(|digit| u8::try_from(digit).ok())
    };
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'#', Some(high), Some(low)) if (high * 16 + low).is_ascii_alphabetic() => {
                plain.push(high * 16 + low);
                at += 3;
            }
            _ => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    plain
}

/// Whether a key of the document's information has a value that is not empty.
fn filled(bytes: &[u8], key: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = rest.windows(key.len()).position(|window| window == key) {
        rest = &rest[at + key.len()..];
        let value = rest.iter().position(|byte| !byte.is_ascii_whitespace()).map_or(&[][..], |start| &rest[start..]);
        let empty = value.starts_with(b"()") || value.starts_with(b"<>");
        let text = value.starts_with(b"(") || value.starts_with(b"<") && !value.starts_with(b"<<");
        let reference = value.first().is_some_and(u8::is_ascii_digit);
        if !empty && (text || reference) {
            return true;
        }
    }
    false
}

/// Whether this is an SVG picture: markup with an `svg` element, in any encoding.
pub fn is_svg(bytes: &[u8]) -> bool {
    let Some(lower) = markup(bytes) else { return false };
    let html = holds(lower.as_bytes(), b"<html") || holds(lower.as_bytes(), b"<!doctype html");
    !html && (holds(lower.as_bytes(), b"<svg") || holds(lower.as_bytes(), b"www.w3.org/2000/svg"))
}

/// The text of a file that starts as markup does, in lower case.
fn markup(bytes: &[u8]) -> Option<String> {
    let start = bytes.get(..8).unwrap_or(bytes);
    let is_wide = start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") || start.contains(&0);
    let mark = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    let is_markup = bytes.trim_ascii_start().starts_with(b"<") || mark.starts_with(b"<");
    if !is_wide && !is_markup {
        return None;
    }
    let text = plain::text(bytes)?;
    text.trim_start_matches('\u{FEFF}').trim_start().starts_with('<').then(|| text.to_ascii_lowercase())
}

/// Metadata, scripts and traces of a drawing program in an SVG.
pub fn svg(bytes: &[u8]) -> Vec<&'static str> {
    let Some(text) = markup(bytes) else { return Vec::new() };
    let lower = text.as_bytes();
    let mut found = Vec::new();
    let table: &[(&[u8], &str)] = &[
        (b"<metadata", "a description of its maker"),
        (b"<script", "a script"),
        (b":script", "a script"),
        (b"foreignobject", "a web page inside it"),
        (b"sodipodi:docname", "the name of a file on its maker's computer"),
        (b"inkscape:export-filename", "the name of a file on its maker's computer"),
        (b"javascript:", "a script"),
        (b"<!doctype", "definitions that change what is in it"),
        (b"<!entity", "definitions that change what is in it"),
    ];
    for (word, what) in table {
        if holds(lower, word) && !found.contains(what) {
            found.push(*what);
        }
    }
    if has_event_handler(lower) && !found.contains(&"a script") {
        found.push("a script");
    }
    if bytes.contains(&0) {
        found.push("text in another encoding than UTF-8");
    }
    found
}

/// An attribute such as `onload=`, whatever parts it from what is before it.
fn has_event_handler(lower: &[u8]) -> bool {
    lower.windows(3).enumerate().any(|(at, word)| {
        let is_start = word[0].is_ascii_whitespace() || matches!(word[0], b'/' | b'"' | b'\'' | 0x0B | b':');
        is_start && &word[1..] == b"on" && {
            let rest = &lower[at + 3..];
            let name = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            name > 2 && rest[name..].trim_ascii_start().starts_with(b"=")
        }
    })
}
