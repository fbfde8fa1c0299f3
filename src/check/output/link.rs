//! Links of a page, and addresses that a browser fetches by itself; where on the site they lead.

use std::borrow::Cow;

use super::OutputFacts;
use super::markup::Markup;
use crate::value::{BaseUrl, Rendered, SitePath, TraceLink};

/// What an address on a page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A reader may follow it.
    Follow,
    /// A browser fetches it, or sends something to it, by itself or with a form.
    Request,
}

/// An address on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// As written.
    pub url: String,
    /// What it is for.
    pub usage: Use,
    /// `rel`, in lower case.
    pub rel: String,
    /// Whether it stands inside the class `identity`.
    pub in_identity: bool,
    /// Whether a reader sees it.
    pub visible: bool,
}

/// Where an address leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// A path on this site, still encoded as it was, and an anchor without `#`, which may be empty.
    Here(Cow<'a, str>, &'a str),
    /// Root-relative, but not below the base path of the site.
    BesideTheSite,
    /// Another host, by http or https.
    Elsewhere,
    /// `mailto:`, and pictures inside the page by `data:`.
    Inline,
    /// Any other scheme.
    Refused,
}

/// Where `url` leads from the page at `from`.
pub fn target<'a>(url: &'a str, from: &SitePath, base: &BaseUrl) -> Target<'a> {
    let url = url.trim();
    let (front, anchor) = url.split_once('#').unwrap_or((url, ""));
    let path = front.split_once('?').map_or(front, |(path, _)| path);
    if path.is_empty() {
        return Target::Here(Cow::Owned(from.as_str().to_owned()), anchor);
    }
    if path.starts_with("//") || path.starts_with("/\\") || path.starts_with('\\') {
        return Target::Elsewhere;
    }
    if let Some(scheme) = scheme(path) {
        return match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" => match below(base, path) {
                Some(inner) => Target::Here(Cow::Borrowed(inner), anchor),
                None if is_same_host(base, path) => Target::Inline,
                None => Target::Elsewhere,
            },
            "mailto" | "data" => Target::Inline,
            _ => Target::Refused,
        };
    }
    if path.starts_with('/') {
        return match below(base, path) {
            Some(inner) => Target::Here(Cow::Borrowed(inner), anchor),
            None => Target::BesideTheSite,
        };
    }
    Target::Here(Cow::Owned(joined(from, path)), anchor)
}

/// The part of a path below the base path. The base URL itself, without a slash, is the root.
fn below<'a>(base: &BaseUrl, path: &'a str) -> Option<&'a str> {
    let bare_origin = path == base.origin() && base.path().is_empty();
    if bare_origin { Some("/") } else { base.site_path(path) }
}

fn is_same_host(base: &BaseUrl, url: &str) -> bool {
    url.strip_prefix(base.origin()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn scheme(path: &str) -> Option<&str> {
    let (scheme, _) = path.split_once(':')?;
    let fine = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    // A control character inside a scheme is dropped by browsers: `java\tscript:` is refused like the whole word.
    let odd = scheme.chars().any(|c| c.is_control());
    if fine || odd { Some(scheme) } else { None }
}

/// A relative path joined to the folder of the page. `..` never leads above the root.
fn joined(from: &SitePath, path: &str) -> String {
    let folder = from.as_str().rfind('/').map_or("", |at| &from.as_str()[..at]);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let page = path.ends_with('/') || path.ends_with("..") || path == ".";
    let end = if page && !parts.is_empty() { "/" } else { "" };
    format!("/{}{end}", parts.join("/"))
}

/// A path with its `%41` decoded; nothing where that gives no text.
pub fn decoded(path: &str) -> Option<Cow<'_, str>> {
    if !path.contains('%') {
        return Some(Cow::Borrowed(path));
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

/// The planned address that a path on the site means, if any.
pub fn planned(path: &str, facts: &OutputFacts<'_>) -> Option<SitePath> {
    let path = SitePath::checked(&decoded(path)?)?;
    facts.known.contains(&path).then_some(path)
}

/// Links of a page to anchors of other pages, which hold only once those pages were made too.
pub fn anchors_elsewhere(markup: &Markup, output: &Rendered, facts: &OutputFacts<'_>) -> Vec<TraceLink> {
    let followed = markup.links.iter().filter(|link| link.usage == Use::Follow && link.url.contains('#'));
    followed
        .filter_map(|link| match target(&link.url, &output.path, &facts.settings.base_url) {
            Target::Here(path, anchor) if !anchor.is_empty() => {
                let path = planned(&path, facts)?;
                let anchor = decoded(anchor)?.into_owned();
                (path != output.path).then_some(TraceLink { path, anchor })
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead(url: &str) -> Target<'_> {
        let base = BaseUrl::parse("https://doctor.example/site").expect("a base URL");
        target(url, &SitePath::new("/blog/x/"), &base)
    }

    fn here(path: &str, anchor: &'static str) -> Target<'static> {
        Target::Here(Cow::Owned(path.to_owned()), anchor)
    }

    #[test]
    fn links_are_told_apart_by_where_they_lead() {
        assert_eq!(lead("/site/about/?x#me"), here("/about/", "me"));
        assert_eq!(lead("https://doctor.example/site/"), here("/", ""));
        assert_eq!(lead("#top"), here("/blog/x/", "top"));
        assert_eq!(lead("../y/"), here("/blog/y/", ""));
        assert_eq!(lead("../../../"), here("/", ""));
        assert_eq!(lead("a.jpg"), here("/blog/x/a.jpg", ""));
        assert_eq!(lead("/about/"), Target::BesideTheSite);
        assert_eq!(lead("//cdn.example/x.js"), Target::Elsewhere);
        assert_eq!(lead("https://doctor.example.evil.example/site/"), Target::Elsewhere);
        assert_eq!(lead("mailto:x@y.example"), Target::Inline);
        assert_eq!(lead("javascript:alert(1)"), Target::Refused);
        assert_eq!(lead("java\tscript:alert(1)"), Target::Refused);
    }

    #[test]
    fn encoded_paths_are_decoded() {
        assert_eq!(decoded("/a%20b").as_deref(), Some("/a b"));
        assert_eq!(decoded("/a%2"), None);
        assert_eq!(decoded("/%ff"), None);
    }
}
