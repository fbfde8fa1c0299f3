//! Whether a text is one address, part by part (RFC 3986, with letters of all scripts in the host).

/// Whether an address must have its scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// It begins with http:// or https://.
    Needed,
    /// It may lack it.
    Optional,
}

/// Whether the whole text is one address.
pub fn is_url(text: &str, scheme: Scheme) -> bool {
    let (rest, fragment) = cut(text, '#');
    let (rest, query) = cut(rest, '?');
    let (written, rest) = match rest.split_once("://") {
        Some((written, rest)) if !written.is_empty() && !written.contains([':', '/']) => (Some(written), rest),
        _ => (None, rest),
    };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let is_web = |scheme: &str| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    (written.is_some_and(is_web) || scheme == Scheme::Optional)
        && is_authority(authority)
        && is_made_of(path, |c| is_path(c) || c == '/')
        && [query, fragment]
            .into_iter()
            .flatten()
            .all(|part| is_made_of(part, |c| is_path(c) || matches!(c, '/' | '?')))
}

fn cut(text: &str, sign: char) -> (&str, Option<&str>) {
    text.split_once(sign).map_or((text, None), |(before, after)| (before, Some(after)))
}

fn is_authority(authority: &str) -> bool {
    let (user, place) = authority.rsplit_once('@').map_or(("", authority), |(user, place)| (user, place));
    let port_at = place.rfind(':').filter(|at| !place[*at..].contains(']'));
    let (host, port) = place.split_at(port_at.unwrap_or(place.len()));
    let is_port = port.is_empty() || ((2..=6).contains(&port.len()) && port[1..].bytes().all(|b| b.is_ascii_digit()));
    is_made_of(user, |c| is_plain(c) || c == ':') && is_port && (is_ip(host) || is_host(host))
}

fn is_ip(host: &str) -> bool {
    match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        Some(six) => six.parse::<std::net::Ipv6Addr>().is_ok(),
        None => host.parse::<std::net::Ipv4Addr>().is_ok(),
    }
}

/// Labels between dots, the last of which begins with a letter, and the last two of which have no underscore.
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let well_formed = |label: &&str| {
        let edge = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric();
        label.starts_with(edge) && label.ends_with(edge) && label.chars().all(|c| edge(c) || matches!(c, '-' | '_'))
    };
    let last_two = &labels[labels.len().saturating_sub(2)..];
    labels.len() >= 2
        && labels.iter().all(well_formed)
        && last_two.iter().all(|label| !label.contains('_'))
        && !last_two[1].starts_with(|c: char| c.is_ascii_digit())
}

fn is_path(c: char) -> bool {
    is_plain(c) || matches!(c, ':' | '|' | '@')
}

/// Characters that stand for themselves, and those that part things inside a part.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || super::chars::is_cyrillic(c) || "-._~!$&'()*+,;=".contains(c)
}

/// Whether a part is made of characters of a class and of bytes written as `%41`.
fn is_made_of(part: &str, of_class: impl Fn(char) -> bool) -> bool {
    let mut pieces = part.split('%');
    let is_escape = |piece: &str| piece.len() >= 2 && piece.bytes().take(2).all(|b| b.is_ascii_hexdigit());
    let first = pieces.next().unwrap_or("");
    first.chars().all(&of_class) && pieces.all(|piece| is_escape(piece) && piece[2..].chars().all(&of_class))
}
