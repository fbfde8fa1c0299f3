//! Bold and italic parts of a long post: they are named in the text as exported, and have to follow it into the text
//! as shown, in which links are other words and line ends and controls may be gone.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::model::{Style, StyleSpan};
use crate::value::Span;

use super::text::clean;

/// A styled part of a text as exported, in code points.
pub(super) type Styled = ((usize, usize), Style);

/// Where a stretch of the text as exported came to stand in the text as shown, in bytes.
#[derive(Debug)]
pub(super) struct Stretch {
    pub(super) from: Range<usize>,
    pub(super) to: Range<usize>,
    pub(super) how: How,
}

/// How a stretch was taken over.
#[derive(Debug)]
pub(super) enum How {
    /// Cleaned, and without this many bytes at its start.
    Plain { dropped: usize },
    /// By other words, or none. What begins or ends inside is styled as a whole.
    Replaced,
}

/// The styles in the text as shown, in order; those of one kind that touch are one.
pub(super) fn placed(text: &str, shown: &str, stretches: &[Stretch], styled: &[Styled]) -> Vec<StyleSpan> {
    if styled.is_empty() {
        return Vec::new();
    }
    let offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut by_style: BTreeMap<Style, Vec<Span>> = BTreeMap::new();
    for ((start, end), style) in styled {
        let (Some(start), Some(end)) = (offsets.get(*start), offsets.get((*end).min(offsets.len() - 1))) else {
            continue;
        };
        let start = starts(text, stretches, *start);
        let end = ends(text, stretches, *end);
        if let (Some(start), Some(end)) = (start, end) {
            let span = Span { start, end: end.min(shown.len()) };
            let fits = span.start < span.end && shown.get(span.start..span.end).is_some();
            by_style.entry(*style).or_default().extend(fits.then_some(span));
        }
    }
    let mut styles: Vec<StyleSpan> = Vec::new();
    for (style, spans) in by_style {
        styles.extend(joined(spans).into_iter().map(|span| StyleSpan { span, style }));
    }
    styles.sort_by_key(|part| (part.span.start, part.span.end, part.style));
    styles
}

fn starts(text: &str, stretches: &[Stretch], at: usize) -> Option<usize> {
    let stretch = stretches.iter().find(|stretch| stretch.from.contains(&at))?;
    Some(match stretch.how {
        How::Plain { dropped } => inside(text, stretch, dropped, at),
        How::Replaced => stretch.to.start,
    })
}

fn ends(text: &str, stretches: &[Stretch], at: usize) -> Option<usize> {
    let stretch = stretches.iter().find(|stretch| stretch.from.start < at && at <= stretch.from.end)?;
    Some(match stretch.how {
        How::Plain { dropped } => inside(text, stretch, dropped, at),
        How::Replaced => stretch.to.end,
    })
}

fn inside(text: &str, stretch: &Stretch, dropped: usize, at: usize) -> usize {
    let before = clean(&text[stretch.from.start..at]).len().saturating_sub(dropped);
    (stretch.to.start + before).min(stretch.to.end)
}

fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort();
    let mut joined: Vec<Span> = Vec::new();
    for span in spans {
        match joined.last_mut().filter(|last| span.start <= last.end) {
            Some(last) => last.end = last.end.max(span.end),
            None => joined.push(span),
        }
    }
    joined
}
