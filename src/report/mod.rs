//! Forms of a report: text for the terminal, JSON, SARIF, and GitHub annotations. One file each.

mod github;
mod json;
mod sarif;
mod text;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use text::{Colour, Excerpt, Quiet, Shown, TextOptions, one_line, text};
