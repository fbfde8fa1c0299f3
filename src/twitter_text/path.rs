//! What follows a host: port, path and query.

use super::chars;

/// Where the address ends whose host ends at `host_end`.
pub(super) fn end(text: &str, host_end: usize) -> usize {
    let port_end = port_end(text, host_end);
    let path_end = path_end(text, port_end).unwrap_or(port_end);
    query_end(text, path_end).unwrap_or(path_end)
}

/// Whether a path follows the host.
pub(super) fn has_path(text: &str, host_end: usize) -> bool {
    text[port_end(text, host_end)..].starts_with('/')
}

fn port_end(text: &str, host_end: usize) -> usize {
    if !text[host_end..].starts_with(':') {
        return host_end;
    }
    let end = chars::run_end(text, host_end + 1, |c| c.is_ascii_digit());
    if end > host_end + 1 { end } else { host_end }
}

/// Where a path that begins at `start` ends: at the last character, or closed bracket, that may be the last.
fn path_end(text: &str, start: usize) -> Option<usize> {
    if !text[start..].starts_with('/') {
        return None;
    }
    let mut end = start + 1;
    let mut at = end;
    while let Some(c) = chars::at(text, at) {
        if is_path(c) {
            at += c.len_utf8();
            if may_end_path(c) {
                end = at;
            }
        } else if let Some(close) = brackets_end(text, at) {
            (at, end) = (close, close);
        } else {
            break;
        }
    }
    Some(end)
}

fn is_path(c: char) -> bool {
    let sign = matches!(
        c,
        '!' | '*'
            | '\''
            | ';'
            | ':'
            | '='
            | '+'
            | ','
            | '.'
            | '$'
            | '/'
            | '%'
            | '#'
            | '['
            | ']'
            | '-'
            | '\u{2013}'
            | '_'
            | '~'
            | '@'
            | '|'
            | '&'
    );
    sign || is_word(c)
}

fn may_end_path(c: char) -> bool {
    matches!(c, '+' | '-' | '=' | '_' | '#' | '/') || is_word(c)
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || chars::is_cyrillic(c) || chars::is_latin_accent(c)
}

/// Where a pair of brackets that opens at `open` is closed: with something in it, and at most one pair inside.
fn brackets_end(text: &str, open: usize) -> Option<usize> {
    let within = text[open..].strip_prefix('(').map(|_| open + 1)?;
    let end = chars::run_end(text, within, is_path);
    if text[end..].starts_with(')') {
        return (end > within).then_some(end + 1);
    }
    let inner = text[end..].strip_prefix('(').map(|_| end + 1)?;
    let inner_end = chars::run_end(text, inner, is_path);
    if inner_end == inner || !text[inner_end..].starts_with(')') {
        return None;
    }
    let end = chars::run_end(text, inner_end + 1, is_path);
    text[end..].starts_with(')').then_some(end + 1)
}

/// Where a query that begins at `start` ends.
pub(super) fn query_end(text: &str, start: usize) -> Option<usize> {
    let query = text[start..].strip_prefix('?')?;
    let run = &query[..chars::run_end(query, 0, is_query)];
    let last = run.rfind(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '&' | '=' | '#' | '/'))?;
    Some(start + 1 + last + 1)
}

fn is_query(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(
            c,
            '!' | '?'
                | '*'
                | '\''
                | '@'
                | '('
                | ')'
                | ';'
                | ':'
                | '&'
                | '='
                | '+'
                | '$'
                | '/'
                | '%'
                | '#'
                | '['
                | ']'
                | '-'
                | '_'
                | '.'
                | ','
                | '~'
                | '|'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_and_open_brackets_after_an_address_are_not_part_of_it() {
        let of = |rest: &str| rest[..end(rest, 0)].to_owned();
        for (rest, part) in [
            (":8080/a.", ":8080/a"),
            (":/", ""),
            ("/a_(b_(c))d)", "/a_(b_(c))d"),
            ("/a(b", "/a"),
            ("/a()", "/a"),
            ("?a=b!?", "?a=b"),
            ("/?", "/"),
            ("/…", "/"),
            (".", ""),
        ] {
            assert_eq!(of(rest), part, "{rest}");
        }
    }
}
