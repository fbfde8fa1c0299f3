//! Charts: counts as SVG inside a page. Every number of a chart stands in a table beside it; a chart is for the eye.
//!
//! They are drawn here and not by a library, because those that were looked at (plotters, charts-rs, kuva, poloto) set
//! fixed coordinates, and most of them fixed colours. Here all across is in percent and all text in the size of the page,
//! so that a chart is as readable on a phone as on a desk, and colours are the stylesheet's, by class, in light and dark.

mod columns;
mod rows;
mod strips;

pub use columns::{Scale, columns};
pub use rows::rows;
pub use strips::{Strip, strips};

use crate::value::Html;

/// A count with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Name, as shown.
    pub label: String,
    /// How many.
    pub count: u64,
}

/// Room above a chart for the number of its line, and below for its names, in pixels.
const ABOVE: u64 = 20;
const BELOW: u64 = 22;

/// An SVG around `draw`. Its name is the element of the page with the id `id`, and its description that with `-note`
/// behind: readers who do not see it are told what the others read above it.
fn svg(id: &str, height: u64, draw: impl FnOnce(&mut Html)) -> Html {
    let mut html = Html::new();
    html.push_markup("<svg role=\"img\" width=\"100%\" height=\"");
    html.push_text(&height.to_string());
    html.push_markup("\" fill=\"currentColor\" font-size=\"13\" aria-labelledby=\"");
    html.push_text(id);
    html.push_markup("\" aria-describedby=\"");
    html.push_text(id);
    html.push_markup("-note\">");
    draw(&mut html);
    html.push_markup("</svg>");
    html
}

/// A box: left and width in percent, top and height in pixels. One without an area is not drawn.
fn area(html: &mut Html, class: &'static str, across: (f64, f64), down: (f64, f64)) {
    if across.1 <= 0.0 || down.1 <= 0.0 {
        return;
    }
    html.push_markup("<rect class=\"");
    html.push_markup(class);
    html.push_markup("\" x=\"");
    html.push_text(&percent(across.0));
    html.push_markup("\" width=\"");
    html.push_text(&percent(across.1));
    html.push_markup("\" y=\"");
    html.push_text(&pixels(down.0));
    html.push_markup("\" height=\"");
    html.push_text(&pixels(down.1));
    html.push_markup("\"/>");
}

/// A line from side to side.
fn line(html: &mut Html, y: u64) {
    html.push_markup("<line class=\"axis\" x1=\"0\" x2=\"100%\" stroke=\"currentColor\" y1=\"");
    html.push_text(&y.to_string());
    html.push_markup("\" y2=\"");
    html.push_text(&y.to_string());
    html.push_markup("\"/>");
}

/// Where a text stands on its point.
#[derive(Clone, Copy)]
enum Anchor {
    Start,
    Middle,
    End,
}

/// A text at `x` percent and `y` pixels.
fn text(html: &mut Html, anchor: Anchor, (x, y): (f64, u64), words: &str) {
    html.push_markup(match anchor {
        Anchor::Start => "<text x=\"",
        Anchor::Middle => "<text text-anchor=\"middle\" x=\"",
        Anchor::End => "<text text-anchor=\"end\" x=\"",
    });
    html.push_text(&percent(x));
    html.push_markup("\" y=\"");
    html.push_text(&y.to_string());
    html.push_markup("\">");
    html.push_text(words);
    html.push_markup("</text>");
}

fn percent(value: f64) -> String {
    format!("{}%", pixels(value))
}

/// Two decimals, and none where there is nothing behind the point.
fn pixels(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// How large a part of the most a count is, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a count of tweets is far below 2^52")]
fn share(count: u64, most: u64) -> f64 {
    if most == 0 { 0.0 } else { count as f64 / most as f64 }
}

/// Which of several names below a chart are shown, so that they fit on a phone: at most eight, the first among them.
fn shown_names(count: usize) -> impl Iterator<Item = usize> {
    const FIT: usize = 8;
    (0..count).step_by(count.div_ceil(FIT).max(1))
}

#[cfg(test)]
mod tests;
