//! The words of a file that is published as it is, whatever encoding it is in, and what it is by its first bytes.

/// The text of a file, when it is text: UTF-8, UTF-16 with or without its mark, or else one byte a letter.
pub fn text(bytes: &[u8]) -> Option<String> {
    if let Ok(text) = std::str::from_utf8(bytes)
        && !text.contains('\0')
    {
        return Some(text.to_owned());
    }
    if let Some(text) = utf16(bytes) {
        return Some(text);
    }
    let is_odd = |byte: &&u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
    let is_text = !bytes.starts_with(b"%PDF-") && bytes.iter().filter(is_odd).count() * 100 < bytes.len();
    is_text.then(|| bytes.iter().map(|byte| char::from(*byte)).collect())
}

/// The text of UTF-16: by its mark, or where every second byte of its start is mostly zero.
fn utf16(bytes: &[u8]) -> Option<String> {
    let start = bytes.get(..512).unwrap_or(bytes);
    let zeros = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let most = start.len() * 2 / 5;
    let is_little = bytes.starts_with(b"\xFF\xFE") || start.len() >= 4 && zeros(1) >= most && zeros(0) < most;
    let is_big = bytes.starts_with(b"\xFE\xFF") || start.len() >= 4 && zeros(0) >= most && zeros(1) < most;
    if !is_little && !is_big {
        return None;
    }
    let unit = |pair: &[u8]| {
        if is_little { u16::from_le_bytes([pair[0], pair[1]]) } else { u16::from_be_bytes([pair[0], pair[1]]) }
    };
    let units: Vec<u16> = bytes.chunks_exact(2).map(unit).collect();
    Some(String::from_utf16_lossy(&units).trim_start_matches('\u{FEFF}').to_owned())
}

/// Whether a file is a page by its first bytes, whatever its name says.
pub fn is_page(bytes: &[u8]) -> bool {
    let start = bytes.get(..2048).unwrap_or(bytes);
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    let first = start.trim_start_matches('\u{FEFF}').trim_start();
    first.starts_with('<')
        && !first.contains("<svg")
        && (first.contains("<!doctype html") || first.contains("<html") || first.contains("www.w3.org/1999/xhtml"))
}

/// Whether a file is read by the rules of XML, which are not those of a page.
pub fn is_xml(path: &str, bytes: &[u8]) -> bool {
    let path = path.to_ascii_lowercase();
    [".xhtml", ".xht", ".xml"].iter().any(|ending| path.ends_with(ending)) || bytes.starts_with(b"<?xml")
}

/// Whether a file is an export of X or Twitter, or a part of one.
pub fn is_export(bytes: &[u8]) -> bool {
    let start = bytes.get(..512).unwrap_or(bytes);
    let holds = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    if bytes.starts_with(b"PK") {
        let names = [&b"/manifest.js"[..], b"/account.js", b"/tweets.js", b"/tweet.js", b"/direct-messages.js"];
        let mut rest = bytes;
        while let Some(at) = rest.windows(5).position(|window| window == b"data/") {
            rest = &rest[at + 4..];
            if names.iter().any(|name| rest.starts_with(name)) {
                return true;
            }
        }
        return false;
    }
    let decoded = utf16(start);
    let start = decoded.as_ref().map_or(start, |text| text.as_bytes());
    holds(start, b"window.YTD.") || holds(start, b"Grailbird.data")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_any_encoding() {
        let words = "NHS 999 000 0018";
        let little: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in
            [words.as_bytes(), &little, &big, &[b"\xFF\xFE", &little[..]].concat(), &[b"\xFE\xFF", &big[..]].concat()]
        {
            assert_eq!(text(bytes).as_deref(), Some(words), "{bytes:?}");
        }
        assert_eq!(text(b"caf\xE9 1").as_deref(), Some("caf\u{E9} 1"));
        assert_eq!(text(b"%PDF-1.4\n\xFF"), None);
        assert_eq!(text(b"\0asm\x01\0\0\0\x05\x07\xFF"), None);
    }

    #[test]
    fn pages_and_exports_are_told_by_their_bytes() {
        for page in
            ["<!DOCTYPE HTML>x", " <html lang=en>", "<?xml version='1.0'?><x xmlns='http://www.w3.org/1999/xhtml'/>"]
        {
            assert!(is_page(page.as_bytes()), "{page}");
        }
        assert!(!is_page(b"<svg xmlns='http://www.w3.org/2000/svg'/>") && !is_page(b"I write <html> by hand."));
        assert!(is_export(b"window.YTD.tweets.part0 = []") && is_export(b"Grailbird.data.tweets_2014_01 = []"));
        assert!(is_export(b"PK\x03\x04..data/manifest.js..") && is_export(b"PK\x03\x04x/data/direct-messages.js"));
        assert!(!is_export(b"PK\x03\x04data/x.js data/") && !is_export(b"a note on exports"));
    }
}
