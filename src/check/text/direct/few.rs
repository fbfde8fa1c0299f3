//! Whether a word is one of a few, written in one row. It is asked of every word near a name, a number and a date, so nearly
//! all words are told apart by a mark, without a comparison.

/// How many marks there are.
const MARKS: usize = 512;

/// A few words, parted by spaces, with the marks of all of them.
#[derive(Debug)]
pub struct Few {
    words: &'static str,
    marks: [u64; MARKS / 64],
}

impl Few {
    /// The marks of some words.
    pub const fn of(words: &'static str) -> Few {
        let bytes = words.as_bytes();
        let mut marks = [0; MARKS / 64];
        let (mut start, mut at) = (0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at].is_ascii_whitespace() {
                if start < at {
                    let mark = mark(bytes[start], bytes[at - 1], at - start);
                    marks[mark / 64] |= 1 << (mark % 64);
                }
                start = at + 1;
            }
            at += 1;
        }
        Few { words, marks }
    }

    /// Whether a word is one of them.
    pub fn hold(&self, word: &str) -> bool {
        let word = word.as_bytes();
        let (Some(first), Some(last)) = (word.first(), word.last()) else { return false };
        let mark = mark(*first, *last, word.len());
        self.marks[mark / 64] & 1 << (mark % 64) != 0
            && self.words.as_bytes().split(u8::is_ascii_whitespace).any(|known| known == word)
    }
}

/// A mark of a word: by its first and last letter and its length.
const fn mark(first: u8, last: u8, length: usize) -> usize {
    (first as usize * 31 + last as usize * 7 + length * 131) % MARKS
}

/// Whether a word is one of a few, parted by spaces: `among!(word, "bed bay cubicle")`.
macro_rules! among {
    ($word:expr, $few:literal $(,)?) => {{
        static FEW: $crate::check::text::direct::few::Few = $crate::check::text::direct::few::Few::of($few);
        FEW.hold($word)
    }};
}

pub(crate) use among;

#[cfg(test)]
mod tests {
    #[test]
    fn a_word_is_among_a_few_or_it_is_not() {
        for word in ["bed", "bay", "sister-in-law", "x", "é"] {
            assert!(among!(
                word,
                "bed bay sister-in-law \
                x é"
            ));
        }
        for word in ["", " ", "be", "beds", "bad", "bed bay", "sister", "y", "è"] {
            assert!(!among!(word, "bed bay sister-in-law x é"), "{word}");
            assert!(!among!(word, ""), "{word}");
        }
    }
}
