//! Rows from the most to the least, each with its name above it, so that long names fit on a phone.

use super::{Anchor, Bar, area, share, svg, text};
use crate::value::Html;

const ROW: u64 = 38;
/// Names longer than this are cut; the table has them whole.
const LONGEST: usize = 40;

/// A row for each bar, in the order given.
#[expect(clippy::cast_precision_loss, reason = "a chart has few rows")]
pub fn rows(id: &str, bars: &[Bar]) -> Html {
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0);
    svg(id, ROW * bars.len() as u64, |html| {
        for (at, bar) in bars.iter().enumerate() {
            let top = ROW * at as u64;
            text(html, Anchor::Start, (0.0, top + 14), &cut(&bar.label));
            text(html, Anchor::End, (100.0, top + 14), &bar.count.to_string());
            area(html, "track", (0.0, 100.0), ((top + 20) as f64, 10.0));
            area(html, "bar", (0.0, share(bar.count, most) * 100.0), ((top + 20) as f64, 10.0));
        }
    })
}

fn cut(label: &str) -> String {
    if label.chars().count() <= LONGEST {
        return label.to_owned();
    }
    label.chars().take(LONGEST - 1).chain(['\u{2026}']).collect()
}
