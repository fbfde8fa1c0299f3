//! Ranges of a text joined where they overlap, so that whether another one touches any of them is told at once: a text may
//! hold a hundred thousand numbers.

use std::collections::BTreeMap;
use std::ops::Range;

/// Ranges, by their start, apart from each other.
#[derive(Clone, Debug, Default)]
pub struct Ranges(BTreeMap<usize, usize>);

impl Ranges {
    /// Adds a range.
    pub fn add(&mut self, range: &Range<usize>) {
        let mut joined = range.clone();
        while let Some((start, end)) = self.last_before(joined.end).filter(|(_, end)| *end > joined.start) {
            joined = joined.start.min(start)..joined.end.max(end);
            self.0.remove(&start);
        }
        self.0.insert(joined.start, joined.end);
    }

    /// Whether a range has a byte in common with any of them.
    pub fn touch(&self, range: &Range<usize>) -> bool {
        self.last_before(range.end).is_some_and(|(_, end)| end > range.start)
    }

    fn last_before(&self, end: usize) -> Option<(usize, usize)> {
        self.0.range(..end).next_back().map(|(start, end)| (*start, *end))
    }
}

impl<'r> FromIterator<&'r Range<usize>> for Ranges {
    fn from_iter<I: IntoIterator<Item = &'r Range<usize>>>(all: I) -> Ranges {
        let mut ranges = Ranges::default();
        all.into_iter().for_each(|range| ranges.add(range));
        ranges
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_touches_one_of_them_touches_them(all in prop::collection::vec((0_usize..60, 1_usize..9), 0..20),
                                                 start in 0_usize..60, length in 1_usize..9) {
            let all: Vec<Range<usize>> = all.into_iter().map(|(start, length)| start..start + length).collect();
            let ranges: Ranges = all.iter().collect();
            let wanted = start..start + length;
            let any = all.iter().any(|range| range.start < wanted.end && wanted.start < range.end);
            prop_assert_eq!(ranges.touch(&wanted), any);
        }
    }
}
