//! A link that leaves the site: only http, https and mailto ever become one.

use serde::Serialize;

/// An address that is safe to link to. Internationalised hosts are in their ASCII form, so that a look-alike shows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct WebLink(String);

impl WebLink {
    /// Parses an absolute http, https or mailto address; anything else, a user name in it included, is nothing.
    pub fn parse(text: &str) -> Option<WebLink> {
        if text.len() > 4096 || text.contains(|c: char| c.is_control() || c.is_whitespace()) {
            return None;
        }
        let url = url::Url::parse(text).ok()?;
        let fine = match url.scheme() {
            "http" | "https" => url.host_str().is_some() && url.username().is_empty() && url.password().is_none(),
            "mailto" => true,
            _ => false,
        };
        fine.then(|| WebLink(url.into()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host in lower case; none for mailto.
    pub fn host(&self) -> Option<&str> {
        let rest = self.0.split_once("://")?.1;
        let end = rest.find(['/', '?', '#', ':']).unwrap_or(rest.len());
        Some(&rest[..end])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_and_mail_links_pass() {
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc",
            "//x",
            "x",
            "https://a@b.example/",
            "https://a b.example",
        ] {
            assert_eq!(WebLink::parse(bad), None, "{bad}");
        }
        let link = WebLink::parse("https://Example.org/a?b#c").expect("a web link");
        assert_eq!((link.as_str(), link.host()), ("https://example.org/a?b#c", Some("example.org")));
        assert!(WebLink::parse("mailto:a@b.example").is_some());
    }
}
