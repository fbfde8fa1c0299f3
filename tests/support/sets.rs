//! The sets of texts in `tests/check/`: one text a line.

/// The texts of a set, without its notes.
pub fn texts(set: &str) -> impl Iterator<Item = &str> {
    set.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"))
}
