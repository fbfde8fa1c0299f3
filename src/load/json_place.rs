//! Where a text stands in JSON: the strings of a line or an entry with their places, and a way back from the characters
//! that a string means to those that are written for them. Used for what was found only, never while an archive is read.

use std::ops::Range;

/// A string that is a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'j> {
    /// The key that stands before it, or before its list.
    pub key: &'j str,
    /// How many brackets are open around it.
    pub depth: usize,
    /// The byte after its opening quotation mark.
    pub start: usize,
    /// As written, escapes and all, without the quotation marks.
    pub raw: &'j str,
}

/// Every string of `json` that is a value, in order. Whatever is no JSON gives fewer of them.
pub fn strings(json: &str) -> Vec<Written<'_>> {
    let bytes = json.as_bytes();
    let (mut found, mut key, mut depth, mut at) = (Vec::new(), "", 0usize, 0);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let start = at + 1;
                let end = end_of(bytes, start);
                let raw = json.get(start..end).unwrap_or("");
                at = end;
                let after = bytes.get(end + 1..).unwrap_or_default();
                let is_key = after.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
                if is_key {
                    key = raw;
                } else {
                    found.push(Written { key, depth, start, raw });
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// Where a string that begins at `start` has its closing quotation mark, or the text its end.
fn end_of(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

impl Written<'_> {
    /// What it says. An escape that is none stands for itself.
    pub fn text(&self) -> String {
        self.characters().map(|(_, character)| character).collect()
    }

    /// The bytes of the JSON in which a range of what it says is written.
    pub fn range(&self, meant: Range<usize>) -> Range<usize> {
        let (mut said, mut start, mut end) = (0, None, None);
        for (at, character) in self.characters() {
            if said >= meant.start && start.is_none() {
                start = Some(at);
            }
            if said >= meant.end && end.is_none() {
                end = Some(at);
            }
            said += character.len_utf8();
        }
        let last = self.raw.len();
        let (start, end) = (start.unwrap_or(last), end.unwrap_or(last));
        self.start + start..self.start + end.max(start)
    }

    /// The whole of it.
    pub fn whole(&self) -> Range<usize> {
        self.start..self.start + self.raw.len()
    }

    /// Each character that it says, with the byte of `raw` where it is written.
    fn characters(&self) -> impl Iterator<Item = (usize, char)> + '_ {
        let mut at = 0;
        std::iter::from_fn(move || {
            let (character, length) = character(self.raw.get(at..)?)?;
            at += length;
            Some((at - length, character))
        })
    }
}

/// The first character that `raw` says, and how many bytes are written for it.
fn character(raw: &str) -> Option<(char, usize)> {
    let first = raw.chars().next()?;
    if first != '\\' {
        return Some((first, first.len_utf8()));
    }
    let plain = match raw.as_bytes().get(1)? {
        b'n' => '\n',
        b't' => '\t',
        b'r' => '\r',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'u' => return Some(numbered(raw).unwrap_or(('\u{fffd}', 2))),
        _ => return raw[1..].chars().next().map(|character| (character, 1 + character.len_utf8())),
    };
    Some((plain, 2))
}

/// `\u00e9`, or two of them that are one character.
fn numbered(raw: &str) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let written = raw.get(at..at + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(written, 16).ok()
    };
    let units: Vec<u16> = [unit(0), unit(6)].into_iter().map_while(|unit| unit).collect();
    let character = char::decode_utf16(units.iter().copied()).next()?.ok()?;
    Some((character, 6 * character.len_utf16()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_found_with_their_keys() {
        let json = r#"{"v":1,"text":"a \"b\" {","spans":[{"link":"x"}],"why":["CF-01"]}"#;
        let told: Vec<_> = strings(json).iter().map(|one| (one.key, one.depth, one.text())).collect();
        let wanted = [("text", 1, "a \"b\" {"), ("link", 3, "x"), ("why", 2, "CF-01")];
        assert_eq!(told, wanted.map(|(key, depth, text)| (key, depth, text.to_owned())));
        for odd in ["", "\"", "{\"a\":\"b", "\\", "{\"a\": \"\\u12\"}", "\"\\"] {
            strings(odd).iter().for_each(|one| drop((one.text(), one.range(0..9))));
        }
    }

    #[test]
    fn a_range_of_what_is_said_leads_to_what_is_written() {
        let json = r#"{"text":"é\n\ud83d\ude00 9\u0039\t8"}"#;
        let text = strings(json)[0];
        let said = text.text();
        assert_eq!(said, "é\n😀 99\t8");
        let at = said.find("99").expect("two digits");
        assert_eq!(&json[text.range(at..at + 2)], r"9\u0039");
        let at = said.find('8').expect("a digit");
        assert_eq!(&json[text.range(at..at + 1)], "8");
        assert_eq!(&json[text.range(0..2)], "é");
    }
}
