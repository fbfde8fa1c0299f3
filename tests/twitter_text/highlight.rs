//! Hits of a search in a text that may have tags: `<em>` opens before the first letter of a hit and closes after its last,
//! or after the link in which it ends, where it began before it.

/// The text with its hits marked. They count code points, and tags do not count.
pub fn highlight(text: &str, hits: &[(usize, usize)]) -> String {
    let mut html = String::new();
    let mut seen = 0;
    let mut depth = 0;
    // How deep the open mark stands, and whether its last letter is written.
    let mut open: Option<(usize, bool)> = None;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let piece = if c == '<' { &rest[..=rest.find('>').unwrap_or(rest.len() - 1)] } else { &rest[..c.len_utf8()] };
        rest = &rest[piece.len()..];
        let is_letter = c != '<';
        if is_letter && hits.iter().any(|(start, _)| *start == seen) {
            html.push_str("<em>");
            open = Some((depth, false));
        }
        html.push_str(piece);
        match (is_letter, piece.starts_with("</")) {
            (true, _) => seen += 1,
            (false, true) => depth -= 1,
            (false, false) => depth += 1,
        }
        if let Some((_, is_over)) = &mut open {
            *is_over |= is_letter && hits.iter().any(|(_, end)| *end == seen);
        }
        if open.is_some_and(|(opened_at, is_over)| is_over && depth <= opened_at) {
            html.push_str("</em>");
            open = None;
        }
    }
    html
}
