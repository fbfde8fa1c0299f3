//! Columns over time, from left to right.

use super::{ABOVE, Anchor, BELOW, Bar, area, line, share, shown_names, svg, text};
use crate::value::Html;

const HEIGHT: u64 = 150;

/// Where names stand below the columns, and over how many columns each reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Each column has its name.
    Each,
    /// Twelve columns, of which the first is January, share theirs: the year.
    Years,
}

/// Columns of equal width. The tallest is numbered, and all where the numbers fit.
#[expect(clippy::cast_precision_loss, reason = "a chart has few columns")]
pub fn columns(id: &str, bars: &[Bar], scale: Scale) -> Html {
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0);
    let step = 100.0 / bars.len().max(1) as f64;
    // Between many columns there is no room for gaps.
    let width = if bars.len() > 60 { step } else { step * 0.8 };
    svg(id, ABOVE + HEIGHT + BELOW, |html| {
        let numbered = fits(bars, most);
        let tallest = bars.iter().position(|bar| bar.count == most && most > 0);
        for (at, bar) in bars.iter().enumerate() {
            let left = step * at as f64 + (step - width) / 2.0;
            let tall = share(bar.count, most) * HEIGHT as f64;
            let top = (ABOVE + HEIGHT) as f64 - tall;
            area(html, "bar", (left, width), (top, tall));
            if bar.count > 0 && (numbered || tallest == Some(at)) {
                text(html, Anchor::Middle, (left + width / 2.0, whole(top).saturating_sub(5)), &bar.count.to_string());
            }
        }
        line(html, ABOVE + HEIGHT);
        names(html, bars, scale, step);
    })
}

#[expect(clippy::cast_precision_loss, reason = "a chart has few columns")]
fn names(html: &mut Html, bars: &[Bar], scale: Scale, step: f64) {
    let a_name = if scale == Scale::Years { 12 } else { 1 };
    for name in shown_names(bars.len() / a_name) {
        let at = name * a_name;
        let Some(bar) = bars.get(at) else { continue };
        let middle = step * (at as f64 + a_name as f64 / 2.0);
        text(html, Anchor::Middle, (middle, ABOVE + HEIGHT + 17), &bar.label);
    }
}

/// Whether a number above each column fits on a phone, which is some 340 pixels wide.
fn fits(bars: &[Bar], most: u64) -> bool {
    let digits = most.to_string().len();
    bars.len() * (digits * 8 + 3) <= 340
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the height")]
fn whole(pixels: f64) -> u64 {
    pixels.max(0.0) as u64
}
