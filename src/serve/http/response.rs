//! An answer, with the headers that keep a preview from being cached, framed, guessed at or read by other sites.

use http_body_util::Full;
use hyper::StatusCode;
use hyper::body::Bytes;
use hyper::header::{
    ACCEPT_RANGES, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    HeaderMap, HeaderName, HeaderValue, LOCATION, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};

use super::range::{self, Part};

/// An answer to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// Such as 200 or 404.
    pub status: u16,
    /// With its character set where it is text.
    pub content_type: &'static str,
    /// The content.
    pub bytes: Vec<u8>,
    /// Where the page is instead: a path on this server.
    pub location: Option<String>,
}

const POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/// Headers of every answer.
const ALWAYS: [(HeaderName, &str); 7] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (CACHE_CONTROL, "no-store"),
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

impl Response {
    /// An answer with content.
    pub fn new(status: u16, content_type: &'static str, bytes: Vec<u8>) -> Response {
        Response { status, content_type, bytes, location: None }
    }

    /// An answer of one line.
    pub fn text(status: u16, text: &str) -> Response {
        Response::new(status, "text/plain; charset=utf-8", format!("{text}\n").into_bytes())
    }

    /// Says that the page is at another path of this server. A path that a browser could take for another host is
    /// answered with 404 instead.
    pub fn redirect(path: &str) -> Response {
        let leaves =
            !path.starts_with('/') || path.starts_with("//") || path.contains(|c: char| c.is_control() || c == '\\');
        if leaves {
            return Response::text(404, "There is no such page.");
        }
        Response { location: Some(encode(path)), ..Response::text(307, "The page is at another address.") }
    }

    /// The answer as sent, or the part of it that `headers` ask for.
    pub(super) fn into_http(self, headers: &HeaderMap) -> hyper::Response<Full<Bytes>> {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let length = self.bytes.len();
        let part = if status == StatusCode::OK { range::asked(headers, length) } else { Part::Whole };
        let bytes = Bytes::from(self.bytes);
        let (status, bytes, range) = match part {
            Part::Whole => (status, bytes, None),
            Part::Of(range) => {
                let told = format!("bytes {}-{}/{length}", range.start, range.end - 1);
                (StatusCode::PARTIAL_CONTENT, bytes.slice(range), Some(told))
            }
            Part::Outside => (StatusCode::RANGE_NOT_SATISFIABLE, Bytes::new(), Some(format!("bytes */{length}"))),
        };
        let size = bytes.len();
        let mut response = hyper::Response::new(Full::new(bytes));
        *response.status_mut() = status;
        let told = response.headers_mut();
        protect(told);
        told.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        told.insert(CONTENT_LENGTH, HeaderValue::from(size));
        if status.is_success() {
            told.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        }
        if status == StatusCode::METHOD_NOT_ALLOWED {
            told.insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        for (name, value) in [(CONTENT_RANGE, range), (LOCATION, self.location)] {
            if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
                told.insert(name, value);
            }
        }
        response
    }
}

/// Sets the headers of every answer.
pub(super) fn protect(headers: &mut HeaderMap) {
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// A path as an address: what is not plain ASCII is written with `%`.
fn encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
