//! A range of bytes in a text, on character boundaries.

/// Bytes `start..end` of one text. Whoever makes a span has checked it against the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// A span of `text`, or nothing where the bounds do not fit it.
    pub fn of(text: &str, start: usize, end: usize) -> Option<Span> {
        text.get(start..end).map(|_| Span { start, end })
    }

    /// The part of `text` meant. Empty if the text is another than the one the span was made for.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}
