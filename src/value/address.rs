//! Addresses on the site: a path below the base URL, and the base URL itself.

use std::fmt;
use std::sync::Arc;

/// A path on the site, from its root and without the base path: `/`, `/blog/hello/`, `/feed.xml`. A page ends in `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// A path made by our own code from checked parts (slugs, handles, ids, numbers).
    ///
    /// # Panics
    /// When the path does not start with `/` or has an empty, `.` or `..` segment: a fault of ours, please report it.
    pub fn new(path: impl Into<String>) -> SitePath {
        let path = path.into();
        SitePath::checked(&path).unwrap_or_else(|| panic!("not a site path, please report: {path:?}"))
    }

    /// A path from an author's file, or nothing where it could leave the site.
    pub fn checked(path: &str) -> Option<SitePath> {
        let inner = path.strip_prefix('/')?;
        let segments = inner.strip_suffix('/').unwrap_or(inner);
        let fine = |segment: &str| {
            !segment.is_empty()
                && segment != "."
                && segment != ".."
                && !segment.contains(|c: char| c.is_control() || matches!(c, '\\' | '?' | '#' | '%' | ':'))
        };
        (inner.is_empty() || segments.split('/').all(fine)).then(|| SitePath(path.into()))
    }

    /// The path as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file below the output folder: a page is an `index.html` in a folder of its own.
    pub fn file(&self) -> String {
        let inner = &self.0[1..];
        if self.0.ends_with('/') { format!("{inner}index.html") } else { inner.to_owned() }
    }
}

impl serde::Serialize for SitePath {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where the site will be: `https://name.github.io/site`, split into origin and base path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    origin: String,
    /// Empty, or `/site` without a slash at its end.
    path: String,
}

impl BaseUrl {
    /// Parses an http or https address. A query, a fragment, or a user name in it is refused.
    ///
    /// # Errors
    /// A sentence that says what is wrong, for the person who wrote it.
    pub fn parse(text: &str) -> Result<BaseUrl, String> {
        let url = url::Url::parse(text).map_err(|error| match error {
            url::ParseError::RelativeUrlWithoutBase => format!("write https:// before it, as in https://{text}"),
            other => format!("it is not a full web address ({other})"),
        })?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err("it must start with https:// and name a host".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
            return Err("it must not contain a query, a fragment or a user name".to_owned());
        }
        let path = url.path().trim_end_matches('/').to_owned();
        if path.split('/').skip(1).any(|segment| segment.is_empty() || segment.contains('%')) {
            return Err("its path may only hold plain segments".to_owned());
        }
        Ok(BaseUrl { origin: url.origin().ascii_serialization(), path })
    }

    /// `https://name.github.io`, without a slash at its end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The base path: empty, or `/site`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A link to `path` from anywhere on the site: `/site/blog/`.
    pub fn href(&self, path: &SitePath) -> String {
        format!("{}{path}", self.path)
    }

    /// The full address of `path`: `https://name.github.io/site/blog/`.
    pub fn absolute(&self, path: &SitePath) -> String {
        format!("{}{}{path}", self.origin, self.path)
    }

    /// The site path that an href leads to, when it leads into this site. Query and fragment have to be cut before.
    pub fn site_path<'a>(&self, href: &'a str) -> Option<&'a str> {
        let below_origin = href.strip_prefix(self.origin.as_str()).unwrap_or(href);
        let inner = below_origin.strip_prefix(self.path.as_str())?;
        inner.starts_with('/').then_some(inner)
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_cannot_leave_the_site() {
        for bad in ["", "x", "//", "/../x", "/a/../b", "/a//b", "/a\\b", "/a?b", "/%2e%2e/", "/./a", "/C:/x"] {
            assert_eq!(SitePath::checked(bad), None, "{bad}");
        }
        assert_eq!(SitePath::new("/").file(), "index.html");
        assert_eq!(SitePath::new("/blog/x/").file(), "blog/x/index.html");
        assert_eq!(SitePath::new("/feed.xml").file(), "feed.xml");
    }

    #[test]
    fn links_work_under_a_base_path() {
        let base = BaseUrl::parse("https://name.example/site/").expect("a base URL");
        let path = SitePath::new("/blog/");
        assert_eq!(base.href(&path), "/site/blog/");
        assert_eq!(base.absolute(&path), "https://name.example/site/blog/");
        assert_eq!(base.site_path("/site/blog/"), Some("/blog/"));
        assert_eq!(base.site_path("https://name.example/site/"), Some("/"));
        assert_eq!(base.site_path("/sitemap"), None);
        assert_eq!(base.site_path("https://other.example/site/"), None);
    }

    #[test]
    fn a_base_url_that_cannot_be_linked_to_is_refused() {
        for bad in
            ["javascript:alert(1)", "file:///x", "name.example", "https://a@b.example", "https://a.example/?x", ""]
        {
            assert!(BaseUrl::parse(bad).is_err(), "{bad}");
        }
    }
}
