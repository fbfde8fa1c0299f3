//! Strips: several things over the same years, one below the other, on one scale. No colour tells them apart.

use super::{Anchor, BELOW, area, line, share, shown_names, svg, text};
use crate::value::Html;

const STRIP: u64 = 66;
const TALL: u64 = 36;

/// One thing over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// Its name.
    pub label: String,
    /// Counts, one for each of the names below the chart.
    pub counts: Vec<u64>,
}

/// Strips above the names of their columns.
#[expect(clippy::cast_precision_loss, reason = "a chart has few columns")]
pub fn strips(id: &str, names: &[String], strips: &[Strip]) -> Html {
    let most = strips.iter().flat_map(|strip| &strip.counts).copied().max().unwrap_or(0);
    let step = 100.0 / names.len().max(1) as f64;
    let height = STRIP * strips.len() as u64 + BELOW;
    svg(id, height, |html| {
        for (row, strip) in strips.iter().enumerate() {
            let top = STRIP * row as u64;
            text(html, Anchor::Start, (0.0, top + 14), &strip.label);
            let sum: u64 = strip.counts.iter().sum();
            text(html, Anchor::End, (100.0, top + 14), &sum.to_string());
            let floor = top + 20 + TALL;
            for (at, count) in strip.counts.iter().enumerate() {
                let tall = share(*count, most) * TALL as f64;
                area(html, "bar", (step * (at as f64 + 0.1), step * 0.8), (floor as f64 - tall, tall));
            }
            line(html, floor);
        }
        for at in shown_names(names.len()) {
            text(html, Anchor::Middle, (step * (at as f64 + 0.5), height - 6), &names[at]);
        }
    })
}
