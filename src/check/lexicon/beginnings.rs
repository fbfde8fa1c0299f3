//! The first signs of the words of all lists: most words of a text start as none of them does, and are passed over.

/// How many marks there are for the first three bytes of a word.
const MARKS: usize = 1 << 16;

/// Which first bytes there are, without regard to the case of ASCII letters.
#[derive(Debug)]
pub struct Beginnings {
    /// Words of one and two bytes, by both bytes.
    short: Vec<u64>,
    /// Longer words, by a mark made of three bytes. Two beginnings may have the same.
    long: Vec<u64>,
}

impl Beginnings {
    /// The beginnings of some words in lower case.
    pub fn of(words: impl Iterator<Item = &'static str>) -> Beginnings {
        let mut beginnings = Beginnings { short: vec![0; MARKS / 64], long: vec![0; MARKS / 64] };
        for word in words {
            match *word.as_bytes() {
                [] => {}
                [only] => (0..=u8::MAX).for_each(|second| set(&mut beginnings.short, pair(only, second))),
                [first, second] => set(&mut beginnings.short, pair(first, second)),
                [first, second, third, ..] => set(&mut beginnings.long, mark(first, second, third)),
            }
        }
        beginnings
    }

    /// Whether a word of a list may start a text. Where it says no, none does.
    pub fn may_start(&self, text: &[u8]) -> bool {
        let at = |index: usize| text.get(index).map_or(0, u8::to_ascii_lowercase);
        let (first, second) = (at(0), at(1));
        is_set(&self.short, pair(first, second)) || is_set(&self.long, mark(first, second, at(2)))
    }
}

fn pair(first: u8, second: u8) -> usize {
    usize::from(first) << 8 | usize::from(second)
}

fn mark(first: u8, second: u8, third: u8) -> usize {
    (pair(first, second) ^ usize::from(third).wrapping_mul(0x9E5)) % MARKS
}

fn set(marks: &mut [u64], mark: usize) {
    marks[mark / 64] |= 1 << (mark % 64);
}

fn is_set(marks: &[u64], mark: usize) -> bool {
    marks[mark / 64] & 1 << (mark % 64) != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_of_the_lists_is_passed_over_and_most_others_are() {
        let beginnings = Beginnings::of(["a", "pt", "nurse*", "£"].into_iter());
        for text in ["a", "An", "pt", "PT ", "Nurses", "£5"] {
            assert!(beginnings.may_start(text.as_bytes()), "{text}");
        }
        let passed =
            ["", "p", "nu", "nun", "the", "when", "5"].iter().filter(|text| !beginnings.may_start(text.as_bytes()));
        assert_eq!(passed.count(), 7);
    }
}
