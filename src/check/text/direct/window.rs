//! The words around a place in a text: near, in the same block, and in lower case.

use std::ops::Range;

use crate::check::text::context::floor;
use crate::check::text::group::BREAK;

/// How far the words reach that are beside a place: a tweet, or a paragraph of a post.
const BEFORE: usize = 280;
const AFTER: usize = 200;

/// Words around a place.
#[derive(Debug)]
pub struct Window<'a> {
    /// The text itself.
    pub text: &'a str,
    lower: String,
    words: Vec<Range<usize>>,
    /// The first word behind the place's start.
    at: usize,
    /// The first word behind its end.
    after: usize,
}

impl<'a> Window<'a> {
    /// The words around `range`, not beyond its block or paragraph.
    pub fn around(plain: &'a str, range: &Range<usize>) -> Window<'a> {
        let mut start = floor(plain, range.start.saturating_sub(BEFORE));
        let mut end = floor(plain, range.end.saturating_add(AFTER)).max(range.end);
        let (front, back) = (&plain[start..range.start], &plain[range.end..end]);
        if let Some(cut) = front.rfind(BREAK).into_iter().chain(front.rfind("\n\n")).max() {
            start += cut;
        }
        if let Some(cut) = back.find(BREAK).into_iter().chain(back.find("\n\n")).min() {
            end = range.end + cut;
        }
        Window::of(&plain[start..end], &(range.start - start..range.end - start))
    }

    /// The words of a text, and those at a place in it.
    pub fn of(text: &'a str, range: &Range<usize>) -> Window<'a> {
        let words = words(text);
        let at = words.partition_point(|word| word.end <= range.start);
        let after = words.partition_point(|word| word.start < range.end);
        Window { text, lower: lower(text), words, at, after: after.max(at) }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The index of the first word of the place, and of the first one behind it.
    pub fn place(&self) -> Range<usize> {
        self.at..self.after
    }

    /// A word in lower case without what marks the genitive; empty beyond the ends.
    pub fn word(&self, index: usize) -> &str {
        let word = self.words.get(index).map_or("", |range| &self.lower[range.clone()]);
        word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word)
    }

    /// A word so many before another; empty beyond the start.
    pub fn before(&self, index: usize, steps: usize) -> &str {
        index.checked_sub(steps).map_or("", |index| self.word(index))
    }

    /// A word as written.
    pub fn written(&self, index: usize) -> &'a str {
        self.words.get(index).map_or("", |range| &self.text[range.clone()])
    }

    /// What stands between a word and the next.
    pub fn gap(&self, index: usize) -> &'a str {
        let (Some(this), Some(next)) = (self.words.get(index), self.words.get(index + 1)) else { return "" };
        &self.text[this.end..next.start]
    }

    /// Where a word stands in the text of the window.
    pub fn range(&self, index: usize) -> Range<usize> {
        self.words.get(index).cloned().unwrap_or(self.text.len()..self.text.len())
    }

    /// Whether some words stand there in a row.
    pub fn has_row(&self, row: &[&str]) -> bool {
        (0..self.len()).any(|start| row.iter().enumerate().all(|(step, word)| self.word(start + step) == *word))
    }
}

/// Lower case that keeps every byte in its place; letters whose lower case is longer or shorter stay.
fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut lower = String::with_capacity(text.len());
    for character in text.chars() {
        let mut small = character.to_lowercase();
        match (small.next(), small.next()) {
            (Some(one), None) if one.len_utf8() == character.len_utf8() => lower.push(one),
            _ => lower.push(character),
        }
    }
    lower
}

/// Runs of letters and digits, with what joins them inside a word: `O'Brien`, `X-ray`, `A&E`, `Smith-Jones`.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, character)) = chars.next() {
        let is_part = character.is_alphanumeric();
        let joins = matches!(character, '\'' | '&' | '-')
            && start.is_some()
            && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric());
        match start {
            None if is_part => start = Some(at),
            Some(first) if !is_part && !joins => {
                words.push(first..at);
                start = None;
            }
            _ => {}
        }
    }
    words.extend(start.map(|first| first..text.len()));
    words
}

/// Whether a word starts with a capital letter and goes on in small ones, or in a second capital as in `McDonald`.
pub fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    letters.next().is_some_and(char::is_uppercase)
        && letters.clone().any(char::is_lowercase)
        && !word.chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        words(text).into_iter().map(|word| &text[word]).collect()
    }

    #[test]
    fn words_keep_what_joins_them() {
        assert_eq!(found("Mrs O'Brien-Shah's X-ray, A&E (84yo)."), ["Mrs", "O'Brien-Shah's", "X-ray", "A&E", "84yo"]);
        assert_eq!(found("'quoted' - x -y &"), ["quoted", "x", "y"]);
    }

    #[test]
    fn a_window_ends_with_its_block_and_keeps_its_bytes() {
        let text = "one\u{1E}TWO İn three\n\nfour";
        let at = text.find("three").expect("it is there");
        let window = Window::around(text, &(at..at + 5));
        assert_eq!((0..window.len()).map(|index| window.word(index)).collect::<Vec<_>>(), ["two", "İn", "three"]);
        assert_eq!(window.place(), 2..3);
        assert_eq!((window.before(2, 1), window.before(0, 1), window.word(9)), ("İn", "", ""));
    }
}
