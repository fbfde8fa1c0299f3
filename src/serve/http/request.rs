//! Which requests are heard at all.

use hyper::header::{HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN};
use hyper::{Method, Uri};

use super::Response;

/// A request that may be answered: it came from this machine, for this server, and only wants to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The path, decoded: it starts with `/` and has no `..`, no empty part but the last, and no control character.
    pub path: String,
    /// What follows the `?`, as sent; empty without one.
    pub query: String,
}

const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const MODE: HeaderName = HeaderName::from_static("sec-fetch-mode");

/// The names of this server: what a browser on this machine can write into `Host`.
pub(super) fn names(port: u16) -> Vec<String> {
    let hosts = ["localhost", "127.0.0.1", "[::1]"];
    let with_port = hosts.iter().map(|host| format!("{host}:{port}"));
    // Browsers leave the port out where it is the usual one.
    let bare = hosts.iter().filter(|_| port == 80).map(|host| (*host).to_owned());
    with_port.chain(bare).collect()
}

/// The request, or the refusal. Nothing of the request is in a refusal.
pub(super) fn check(method: &Method, uri: &Uri, headers: &HeaderMap, names: &[String]) -> Result<Request, Response> {
    if !is_for_us(headers, names) {
        return Err(Response::text(403, "This preview answers only under its own address on this computer."));
    }
    if !is_from_us(headers, names) {
        return Err(Response::text(403, "This preview does not answer to other sites."));
    }
    if method != Method::GET && method != Method::HEAD {
        return Err(Response::text(405, "This preview can only be read."));
    }
    let malformed = || Response::text(400, "This is not an address of the preview.");
    if uri.authority().is_some() || uri.scheme().is_some() {
        return Err(malformed());
    }
    let path = decode(uri.path()).ok_or_else(malformed)?;
    Ok(Request { path, query: uri.query().unwrap_or("").to_owned() })
}

fn is_name(value: &HeaderValue, names: &[String]) -> bool {
    value.to_str().is_ok_and(|value| names.iter().any(|name| name.eq_ignore_ascii_case(value)))
}

/// Exactly one `Host`, and it is ours.
fn is_for_us(headers: &HeaderMap, names: &[String]) -> bool {
    let mut hosts = headers.get_all(HOST).iter();
    hosts.next().is_some_and(|host| is_name(host, names)) && hosts.next().is_none()
}

/// Not sent by a page of another site. A link that somebody follows to the preview is fine.
fn is_from_us(headers: &HeaderMap, names: &[String]) -> bool {
    let is_own = |origin: &HeaderValue| {
        let host = origin.as_bytes().strip_prefix(b"http://").and_then(|host| HeaderValue::from_bytes(host).ok());
        host.is_some_and(|host| is_name(&host, names))
    };
    let foreign = headers.get(SITE).is_some_and(|site| site != "same-origin" && site != "none");
    let followed = headers.get(MODE).is_some_and(|mode| mode == "navigate");
    headers.get_all(ORIGIN).iter().all(is_own) && (!foreign || followed)
}

/// The path with its `%` parts decoded; none where it could mean something else to somebody.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let decoded = if byte == b'%' { hex(rest.next()?)? * 16 + hex(rest.next()?)? } else { byte };
        // An encoded slash is no slash to some and one to others.
        if byte == b'%' && decoded == b'/' {
            return None;
        }
        bytes.push(decoded);
    }
    let path = String::from_utf8(bytes).ok()?;
    let inner = path.strip_prefix('/')?;
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    let is_plain =
        |part: &str| !matches!(part, "" | "." | "..") && !part.contains(|c: char| c.is_control() || c == '\\');
    (path == "/" || inner.split('/').all(is_plain)).then_some(path)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_decoded_once_and_only_if_it_is_plain() {
        for (path, decoded) in
            [("/", "/"), ("/blog/", "/blog/"), ("/caf%C3%A9", "/café"), ("/%252e", "/%2e"), ("/a%20b", "/a b")]
        {
            assert_eq!(decode(path).as_deref(), Some(decoded), "{path}");
        }
        for bad in [
            "",
            "*",
            "a",
            "//",
            "//a",
            "/a//b",
            "/..",
            "/a/../b",
            "/%2e%2e/x",
            "/.",
            "/a%2fb",
            "/a%5Cb",
            "/a\\b",
            "/%00",
            "/%zz",
            "/%2",
            "/%",
            "/%ff",
            "/a%0d%0ab",
            "/%+1",
        ] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }
}
