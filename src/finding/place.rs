//! Places in the author's files: where a finding stands.

use std::fmt;
use std::sync::Arc;

/// A place in one of the author's files. Line and column count from 1; a column counts characters, not bytes.
/// The excerpt is read again when a report is printed, so that a finding stays small.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path in the folder with `/`, or `export.zip!data/tweets.js`.
    pub file: Arc<str>,
    /// From 1; 0 when only the file is known.
    pub line: u32,
    /// From 1; 0 when only the line is known.
    pub column: u32,
    /// How many characters are meant; 0 where it is the whole file or line.
    pub length: u32,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<Arc<str>>) -> Place {
        Place { file: file.into(), line: 0, column: 0, length: 0 }
    }

    /// A line of a file.
    pub fn line(file: impl Into<Arc<str>>, line: u32) -> Place {
        Place { file: file.into(), line, column: 0, length: 0 }
    }

    /// The place of a byte range of `text`, which is the whole of `file`. A range outside the text is moved inside.
    pub fn of_range(file: impl Into<Arc<str>>, text: &str, range: std::ops::Range<usize>) -> Place {
        let before = &text[..floor_boundary(text, range.start)];
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place::in_line(file.into(), text, range, line, line_start)
    }

    /// The place of a range in a line of which number and start are known.
    fn in_line(file: Arc<str>, text: &str, range: std::ops::Range<usize>, line: usize, line_start: usize) -> Place {
        let start = floor_boundary(text, range.start);
        let end = floor_boundary(text, range.end).max(start);
        let column = text[line_start..start].chars().count() as u32 + 1;
        let first_line = text[start..end].split('\n').next().unwrap_or("");
        Place { file, line: line as u32, column, length: (first_line.chars().count() as u32).max(1) }
    }
}

/// A file with the starts of its lines, for many places in it.
#[derive(Clone, Debug)]
pub struct Lines<'t> {
    file: Arc<str>,
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Reads a text, which is the whole of a file, for its lines.
    pub fn of(file: impl Into<Arc<str>>, text: &'t str) -> Lines<'t> {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Lines { file: file.into(), text, starts: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// As [`Place::of_range`].
    pub fn place(&self, range: std::ops::Range<usize>) -> Place {
        let start = floor_boundary(self.text, range.start);
        let line = self.starts.partition_point(|line| *line <= start);
        Place::in_line(self.file.clone(), self.text, range, line, self.starts[line - 1])
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if self.column > 0 {
            write!(f, ":{}", self.column)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters() {
        let text = "ä = 1\nnäme = 2\n";
        let at = text.find("me").expect("in the text");
        let place = Place::of_range("f.toml", text, at..at + 2);
        assert_eq!((place.line, place.column, place.length), (2, 3, 2));
        assert_eq!(place.to_string(), "f.toml:2:3");
    }

    #[test]
    fn a_place_is_the_same_by_the_lines_of_a_file() {
        for text in ["ä = 1\nnäme = 2\n", "", "\n\n", "a\r\nb"] {
            let lines = Lines::of("f.toml", text);
            for (start, end) in
                (0..=text.len() + 1).flat_map(|start| (start..text.len() + 2).map(move |end| (start, end)))
            {
                assert_eq!(
                    lines.place(start..end),
                    Place::of_range("f.toml", text, start..end),
                    "{text:?} {start} {end}"
                );
            }
        }
    }

    #[test]
    fn a_place_outside_the_text_is_moved_inside() {
        let place = Place::of_range("f", "é", 1..99);
        assert_eq!((place.line, place.column), (1, 1));
    }
}
