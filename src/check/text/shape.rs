//! Shapes of numbers that are no patient's: citations, trials, moments, counts, doses, orders. They are
//! looked for only where ten digits have passed the check digit, which few texts have.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// A shape.
struct Shape {
    /// Whether it stands beside words of care every day, so that these do not make it a patient's number.
    is_look_alike: bool,
    pattern: &'static str,
}

static SHAPES: &[Shape] = &[
    // Journals: year; volume (issue): pages.
    Shape {
        is_look_alike: true,
        pattern: r"\b(?:19|20)\d{2}(?:\s[a-z]{3,9}(?:\s\d{1,2})?)?\s?;\s?\d{1,4}\s?(?:\([^()]{1,12}\)\s?)?:\s?[a-z]{0,2}\d{1,6}(?:\s?-\s?[a-z]{0,2}\d{1,6})?",
    },
    // Trials and people in registers. Of papers the links are masked, and their ids are shorter.
    Shape {
        is_look_alike: true,
        pattern: r"\b(?:isrctn|nct|eudract|iras|actrn|chictr|crd|orcid)[\s:.\#]*(?:no|number|id)?[\s:.\#]*\d[\d\-]*(?:\s\d{2,6})?",
    },
    // Moments in seconds.
    Shape {
        is_look_alike: true,
        pattern: r"\b(?:timestamp|unix(?:\stime)?|epoch(?:\stime)?)\W{0,3}\d{9,13}\b|\b\d{9,13}\s(?:seconds|secs|milliseconds|ms)\b",
    },
    // How many, and how much money.
    Shape {
        is_look_alike: true,
        pattern: r"\b(?:gbp|usd|eur)\s?\d[\d,]*|\b\d[\d,]*\s?(?:followers|views|likes|retweets|rts|people|hits|downloads|votes|signatures|subscribers|cells|copies|pounds|dollars|euros|million|billion|bn|miles|steps|bytes|tonnes|doses|jabs)\b",
    },
    // Doses, measures and shares.
    Shape { is_look_alike: true, pattern: r"\b\d[\d.,]*\s?(?:mg|ml|mcg|micrograms?|iu|units|mmol|kg|km|%)(?:\W|$)" },
    // Things that are sent, paid for or licensed. A word of care still makes them a patient's.
    Shape {
        is_look_alike: false,
        pattern: r"\b(?:order|tracking|parcel|invoice|account|booking|ticket|grant|award|licence|serial|part|model|item|product|barcode|gtin|iban|vat|charity|company)\s?(?:no|nr|num|number|id|ref|\#)?\W{0,3}[a-z]{0,2}\d[\d\-]*(?:\s\d{2,6}){0,3}",
    },
];

static PATTERNS: LazyLock<Vec<(bool, Regex)>> = LazyLock::new(|| {
    let pattern = |shape: &Shape| {
        let pattern = Regex::new(&format!("(?i){}", shape.pattern)).expect("the patterns of shapes are sound");
        (shape.is_look_alike, pattern)
    };
    SHAPES.iter().map(pattern).collect()
});

/// The shapes of a text, those of one kind in order and apart.
#[derive(Clone, Debug, Default)]
pub struct Shapes {
    look_alikes: Vec<Range<usize>>,
    others: Vec<Range<usize>>,
}

impl Shapes {
    /// Looks a plain text through.
    pub fn of(plain: &str) -> Shapes {
        let found = |wanted: bool| {
            let patterns = PATTERNS.iter().filter(|(is_look_alike, _)| *is_look_alike == wanted);
            joined(patterns.flat_map(|(_, pattern)| pattern.find_iter(plain)).map(|found| found.range()).collect())
        };
        Shapes { look_alikes: found(true), others: found(false) }
    }

    /// Whether a number that starts at a place is of a shape that stands beside words of care every day.
    pub fn is_look_alike(&self, start: usize) -> bool {
        holds(&self.look_alikes, start)
    }

    /// Whether a number that starts at a place is of any shape.
    pub fn holds(&self, start: usize) -> bool {
        self.is_look_alike(start) || holds(&self.others, start)
    }
}

fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match apart.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => apart.push(range),
        }
    }
    apart
}

fn holds(ranges: &[Range<usize>], place: usize) -> bool {
    let next = ranges.partition_point(|range| range.start <= place);
    next > 0 && place < ranges[next - 1].end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For each shape in its order: texts, and what of each is of this shape.
    const EXAMPLES: [&[(&str, &str)]; 6] = [
        &[
            ("BMJ 2013;34:1234, on patients", "2013;34:1234"),
            ("Lancet 2016; 388(10): 1302-1313.", "2016; 388(10): 1302-1313"),
            ("N Engl J Med 2008 Jun 5;358:2545", "2008 Jun 5;358:2545"),
            ("at 10:30 in 2013; 20 came", ""),
        ],
        &[
            ("ISRCTN 12345678 recruits", "ISRCTN 12345678"),
            ("EudraCT number 2013-001234-56.", "EudraCT number 2013-001234-56"),
            ("distinct 12", ""),
        ],
        &[("Unix time 1012340000", "Unix time 1012340000"), ("1012340000 seconds", "1012340000 seconds")],
        &[
            ("my 4,012,345,678 followers", "4,012,345,678 followers"),
            ("4012345678 views of our hospital", "4012345678 views"),
            ("999 000 0018 people", "0018 people"),
        ],
        &[("give 4012345678 units now", "4012345678 units "), ("0.9% saline", "0.9% "), ("12 mgb", "")],
        &[("Order no. 4012345678 is late", "Order no. 4012345678"), ("in order to 4", "")],
    ];

    #[test]
    fn every_shape_masks_its_examples_and_nothing_else_of_them() {
        assert_eq!(SHAPES.len(), EXAMPLES.len());
        for ((_, pattern), examples) in PATTERNS.iter().zip(EXAMPLES) {
            for (text, wanted) in examples {
                assert_eq!(pattern.find(text).map_or("", |found| found.as_str()), *wanted, "{text}");
            }
        }
    }

    #[test]
    fn shapes_are_found_by_the_place_where_a_number_starts() {
        let text = "1012340000 seconds, then Order 4012345678";
        let shapes = Shapes::of(text);
        let order = text.find("4012").expect("it is there");
        assert!(shapes.is_look_alike(0) && shapes.holds(0) && shapes.holds(order));
        assert!(!shapes.is_look_alike(order) && !shapes.holds(19));
    }
}
