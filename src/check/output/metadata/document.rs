//! PDF and SVG: names of people and programs, and scripts.

use super::holds;

/// Author and program of a PDF. What lies in compressed objects cannot be seen here.
pub fn pdf(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    if filled(bytes, b"/Author") {
        found.push("the name of its author");
    }
    if filled(bytes, b"/Creator") {
        found.push("the program that made it");
    }
    if holds(bytes, b"<dc:creator") || holds(bytes, b"<pdf:Author") {
        found.push("the name of its author (XMP)");
    }
    if holds(bytes, b"/JavaScript") || holds(bytes, b"/EmbeddedFile") {
        found.push("a script or a file inside it");
    }
    found
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

/// Whether this is an SVG picture: an `svg` element near its start.
pub fn is_svg(bytes: &[u8]) -> bool {
    let start = bytes.get(..4096).unwrap_or(bytes);
    let lower = start.to_ascii_lowercase();
    let html = holds(&lower, b"<html") || holds(&lower, b"<!doctype html");
    holds(&lower, b"<svg") && !html
}

/// Metadata, scripts and traces of a drawing program in an SVG.
pub fn svg(bytes: &[u8]) -> Vec<&'static str> {
    let lower = bytes.to_ascii_lowercase();
    let mut found = Vec::new();
    let table: &[(&[u8], &str)] = &[
        (b"<metadata", "a description of its maker"),
        (b"<script", "a script"),
        (b"<foreignobject", "a web page inside it"),
        (b"sodipodi:docname", "the name of a file on its maker's computer"),
        (b"inkscape:export-filename", "the name of a file on its maker's computer"),
        (b"javascript:", "a script"),
    ];
    for (word, what) in table {
        if holds(&lower, word) && !found.contains(what) {
            found.push(*what);
        }
    }
    if has_event_handler(&lower) && !found.contains(&"a script") {
        found.push("a script");
    }
    found
}

/// An attribute such as `onload=`.
fn has_event_handler(lower: &[u8]) -> bool {
    lower.windows(3).enumerate().any(|(at, word)| {
        word[0].is_ascii_whitespace() && &word[1..] == b"on" && {
            let rest = &lower[at + 3..];
            let name = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
            name > 2 && rest.get(name) == Some(&b'=')
        }
    })
}
