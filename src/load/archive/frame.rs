//! The frame of an export's file: `window.YTD.tweets.part0 = [ … ]`, pulled apart into its elements from a stream.
//!
//! Whatever stands left of the `=` is skipped and never evaluated. An element ends where its brackets close, so that
//! a fault inside one element does not reach the next.

use std::io::{self, BufRead, BufReader, Read};

/// One element of the list, as bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Element {
    /// The line on which it starts, from 1.
    pub(super) line: u32,
    /// How many characters stand before it on that line.
    pub(super) before: u32,
    /// Its JSON.
    pub(super) bytes: Vec<u8>,
    /// Whether it can be whole.
    pub(super) extent: Extent,
}

/// How much of an element was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    /// The file ends inside it.
    Cut,
    /// It has more bytes than an entry of X can have.
    TooLong,
}

/// What is wrong with the frame itself.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum FrameFault {
    /// No list follows.
    NoList,
    /// The list is not closed.
    NotClosed,
}

/// A tweet of 25,000 characters with every field has less than 1 MiB.
const LONGEST_ELEMENT: usize = 8 * 1024 * 1024;
/// What X writes before the list is one short line.
const LONGEST_HEAD: usize = 4096;

/// Hands every element of the list to `each`, in order. Memory holds one element at a time.
pub(super) fn elements(bytes: &mut dyn Read, each: &mut dyn FnMut(Element)) -> io::Result<Option<FrameFault>> {
    let mut scanner = Scanner::new();
    let mut reader = BufReader::with_capacity(1 << 16, bytes);
    loop {
        let chunk = reader.fill_buf()?;
        if chunk.is_empty() {
            return Ok(scanner.finish(each));
        }
        for byte in chunk {
            scanner.push(*byte, each);
        }
        let length = chunk.len();
        reader.consume(length);
    }
}

enum State {
    /// Before the `=`; how many bytes were seen.
    Head(usize),
    /// After the `=`.
    Assigned,
    Between,
    Inside,
    After,
    NoList,
}

struct Scanner {
    state: State,
    line: u32,
    /// Characters of the line so far.
    before: u32,
    /// Open brackets of the element.
    depth: usize,
    in_string: bool,
    after_backslash: bool,
    element: Element,
}

impl Scanner {
    fn new() -> Scanner {
        Scanner {
            state: State::Head(0),
            line: 1,
            before: 0,
            depth: 0,
            in_string: false,
            after_backslash: false,
            element: Element { line: 1, before: 0, bytes: Vec::new(), extent: Extent::Whole },
        }
    }

    fn push(&mut self, byte: u8, each: &mut dyn FnMut(Element)) {
        match self.state {
            State::Head(seen) => self.state = head(byte, seen),
            State::Assigned => match byte {
                b'[' => self.state = State::Between,
                byte if byte.is_ascii_whitespace() => {}
                _ => self.state = State::NoList,
            },
            State::Between => self.between(byte),
            State::Inside => self.inside(byte, each),
            State::After | State::NoList => {}
        }
        // Of a character of several bytes the first is counted.
        self.before = self.before.wrapping_add(u32::from(byte & 0xC0 != 0x80));
        if byte == b'\n' {
            self.line = self.line.saturating_add(1);
            self.before = 0;
        }
    }

    fn between(&mut self, byte: u8) {
        match byte {
            b']' => self.state = State::After,
            b',' => {}
            byte if byte.is_ascii_whitespace() => {}
            _ => {
                self.state = State::Inside;
                self.element.line = self.line;
                self.element.before = self.before;
                self.depth = usize::from(matches!(byte, b'{' | b'['));
                self.in_string = byte == b'"';
                self.after_backslash = false;
                self.keep(byte);
            }
        }
    }

    fn inside(&mut self, byte: u8, each: &mut dyn FnMut(Element)) {
        if self.in_string {
            self.keep(byte);
            match byte {
                _ if self.after_backslash => self.after_backslash = false,
                b'\\' => self.after_backslash = true,
                // JSON has no line end inside a string: this one lacks its closing quote, and ends here.
                b'"' | b'\n' => self.in_string = false,
                _ => {}
            }
            return;
        }
        match byte {
            b',' | b']' if self.depth == 0 => {
                self.give(each);
                self.state = if byte == b']' { State::After } else { State::Between };
                return;
            }
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.keep(byte);
        if self.depth == 0 && matches!(byte, b'}' | b']') {
            self.give(each);
            self.state = State::Between;
        }
    }

    fn keep(&mut self, byte: u8) {
        if self.element.bytes.len() < LONGEST_ELEMENT {
            self.element.bytes.push(byte);
        } else {
            self.element.extent = Extent::TooLong;
        }
    }

    fn give(&mut self, each: &mut dyn FnMut(Element)) {
        let fresh = Element { line: self.line, before: self.before, bytes: Vec::new(), extent: Extent::Whole };
        each(std::mem::replace(&mut self.element, fresh));
    }

    fn finish(mut self, each: &mut dyn FnMut(Element)) -> Option<FrameFault> {
        match self.state {
            // A file without anything, or with a single sign, is an empty part.
            State::Head(0 | 1) | State::After => None,
            State::Head(_) | State::Assigned | State::NoList => Some(FrameFault::NoList),
            State::Between => Some(FrameFault::NotClosed),
            State::Inside => {
                self.element.extent = Extent::Cut;
                self.give(each);
                Some(FrameFault::NotClosed)
            }
        }
    }
}

fn head(byte: u8, seen: usize) -> State {
    match byte {
        b'=' => State::Assigned,
        // A list without any assignment.
        b'[' if seen == 0 => State::Between,
        // A byte order mark and empty lines count for nothing.
        0xEF | 0xBB | 0xBF if seen == 0 => State::Head(0),
        byte if seen == 0 && byte.is_ascii_whitespace() => State::Head(0),
        _ if seen >= LONGEST_HEAD => State::NoList,
        _ => State::Head(seen + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pulled(text: &str) -> (Vec<(u32, String, Extent)>, Option<FrameFault>) {
        let mut found = Vec::new();
        let fault = elements(&mut text.as_bytes(), &mut |element| {
            found.push((element.line, String::from_utf8_lossy(&element.bytes).into_owned(), element.extent));
        });
        (found, fault.expect("memory can be read"))
    }

    fn whole(line: u32, text: &str) -> (u32, String, Extent) {
        (line, text.to_owned(), Extent::Whole)
    }

    #[test]
    fn any_left_hand_side_is_skipped() {
        for head in ["window.YTD.tweets.part0 = ", "module.exports=", "\u{feff}window.YTD[\"x\"].part3 =\r\n", ""] {
            let (found, fault) = pulled(&format!("{head}[ {{\"a\":1}} ];\n"));
            assert_eq!((found.len(), fault), (1, None), "{head}");
        }
    }

    #[test]
    fn every_element_has_the_line_on_which_it_starts() {
        let (found, fault) = pulled("x = [\n{\"a\":\"]}\\\"{\"},\n null\n,\r\n  {\n\"b\":[1]}\n]");
        assert_eq!(fault, None);
        assert_eq!(found, [whole(2, "{\"a\":\"]}\\\"{\"}"), whole(3, "null\n"), whole(5, "{\n\"b\":[1]}")]);
    }

    #[test]
    fn a_string_without_its_closing_quote_ends_at_the_line() {
        let (found, _) = pulled("x = [\n{\"a\":\"b\n},\n{\"c\":1}\n]");
        assert_eq!(found[1], whole(4, "{\"c\":1}"));
    }

    #[test]
    fn a_file_that_ends_too_early_says_so() {
        assert_eq!(pulled("x = [ {\"a\": 1}, {\"b\"").0[1].2, Extent::Cut);
        assert_eq!(pulled("x = [ {\"a\": 1},").1, Some(FrameFault::NotClosed));
        assert_eq!(pulled("x = {}").1, Some(FrameFault::NoList));
        assert_eq!(pulled("<html>").1, Some(FrameFault::NoList));
        assert_eq!(pulled(""), (Vec::new(), None));
        assert_eq!(pulled("x = [ ]"), (Vec::new(), None));
    }

    #[test]
    fn an_endless_element_does_not_fill_the_memory() {
        let text = format!("x = [{{\"a\":\"{}\"}},{{}}]", "y".repeat(LONGEST_ELEMENT + 10));
        let (found, _) = pulled(&text);
        assert_eq!((found[0].2, found[0].1.len()), (Extent::TooLong, LONGEST_ELEMENT));
        assert_eq!(found[1].1, "{}");
    }
}
