//! The part of a file that a browser asks for, as it does to move about in a video.

use std::ops::Range;

use hyper::header::{HeaderMap, IF_RANGE, RANGE};

/// What to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Of(Range<usize>),
    Outside,
}

/// The part asked for of `length` bytes. Several parts at once, or what cannot be understood, gets the whole.
pub(super) fn asked(headers: &HeaderMap, length: usize) -> Part {
    let mut values = headers.get_all(RANGE).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return Part::Whole };
    if headers.contains_key(IF_RANGE) {
        return Part::Whole;
    }
    value.to_str().ok().and_then(|value| parse(value, length)).unwrap_or(Part::Whole)
}

fn parse(value: &str, length: usize) -> Option<Part> {
    let (first, last) = value.strip_prefix("bytes=")?.trim().split_once('-')?;
    let range = match (first, last) {
        ("", last) => length.saturating_sub(number(last)?)..length,
        (first, "") => number(first)?..length,
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(length)
        }
    };
    Some(if range.start < range.end { Part::Of(range) } else { Part::Outside })
}

/// A number of digits only; one that is too large is as good as the largest.
fn number(text: &str) -> Option<usize> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_to_what_is_there() {
        for (value, part) in [
            ("bytes=0-0", Part::Of(0..1)),
            ("bytes=2-", Part::Of(2..10)),
            ("bytes=-3", Part::Of(7..10)),
            ("bytes=-99", Part::Of(0..10)),
            ("bytes=5-99999999999999999999", Part::Of(5..10)),
            ("bytes=10-", Part::Outside),
            ("bytes=-0", Part::Outside),
            ("bytes=99999999999999999999-", Part::Outside),
        ] {
            assert_eq!(parse(value, 10), Some(part), "{value}");
        }
        for odd in
            ["bytes=5-2", "bytes=a-b", "bytes=--1", "bytes=0-1,3-4", "bytes=,", "lines=1-2", "bytes=+1-2", "bytes=-"]
        {
            assert_eq!(parse(odd, 10), None, "{odd}");
        }
        assert_eq!(parse("bytes=0-", 0), Some(Part::Outside));
    }
}
