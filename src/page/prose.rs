//! An author's markdown on a page: how its links resolve, and one form for the site, one for feeds.

use super::context::Context;
use super::embed;
use super::head::Film;
use crate::finding::{Finding, Item};
use crate::markdown::{self, LinkTarget, Paid, Source, Text};
use crate::model::{Pixels, TweetId};
use crate::value::SitePath;

/// Where the markup will be read.
#[derive(Clone, Copy)]
pub(crate) enum Reader<'a> {
    /// On the site: links are paths.
    Site,
    /// Elsewhere, as in a feed: links are full addresses, anchors those of this page.
    Elsewhere(&'a SitePath),
}

/// A text made for the site; what was found in it goes to `findings`.
pub(crate) fn on_site(context: &Context<'_>, source: &Source<'_>, findings: &mut Vec<Finding>) -> Text {
    let mut text = made(context, source, Reader::Site);
    findings.append(&mut text.findings);
    text
}

/// A text made for a feed. What is found in it was found on its page already.
pub(crate) fn elsewhere(context: &Context<'_>, source: &Source<'_>, page: &SitePath) -> Text {
    made(context, source, Reader::Elsewhere(page))
}

fn made(context: &Context<'_>, source: &Source<'_>, reader: Reader<'_>) -> Text {
    let link = |dest: &str| resolve(context, source.file, dest, reader);
    markdown::render(source, &link, &|written| embed::asked(context, written, reader))
}

/// Whether a tweet in the text brings a film; other markup of a film cannot be in a text.
pub(crate) fn film(text: &Text) -> Film {
    if text.html.as_str().contains("<video ") { Film::With } else { Film::Without }
}

/// A post as a source.
pub(crate) fn post_source(post: &crate::model::Post) -> Source<'_> {
    Source {
        file: &post.path,
        item: Item::post(&post.path),
        body: &post.body,
        first_line: post.body_line,
        paid: if post.sponsored_by.is_some() { Paid::Sponsored } else { Paid::No },
    }
}

fn resolve(context: &Context<'_>, file: &str, dest: &str, reader: Reader<'_>) -> LinkTarget {
    let (path, after) = dest.split_at(dest.find(['#', '?']).unwrap_or(dest.len()));
    let found = |path: &SitePath, size| {
        let address = match reader {
            Reader::Site => context.href(path),
            Reader::Elsewhere(_) => context.absolute(path),
        };
        LinkTarget::Found { href: format!("{address}{after}"), size }
    };
    if path.is_empty() {
        let own = match reader {
            Reader::Site => String::new(),
            Reader::Elsewhere(page) => context.absolute(page),
        };
        return LinkTarget::Found { href: format!("{own}{after}"), size: None };
    }
    let path = unescaped(path);
    if path.starts_with('/') {
        let size = context.sizes.get(format!("static{path}").as_str()).copied().or_else(|| media_size(context, &path));
        let planned = SitePath::checked(&path).filter(|path| context.is_planned(path));
        return planned.map_or(LinkTarget::Missing, |path| found(&path, size));
    }
    let Some(target) = beside(file, &path) else { return LinkTarget::Missing };
    if let Some(page) = context.page_of_file.get(target.as_str()) {
        return found(page, None);
    }
    match context.published.get(target.as_str()) {
        Some(path) => found(path, context.sizes.get(target.as_str()).copied()),
        None => LinkTarget::Missing,
    }
}

/// The size of a picture of a tweet, `/media/<tweet id>-<name>`.
fn media_size(context: &Context<'_>, path: &str) -> Option<Pixels> {
    let name = path.strip_prefix("/media/")?;
    let tweet = context.cleared.tweet(TweetId::parse(name.split_once('-')?.0)?)?;
    tweet.media.iter().find(|media| media.name == name)?.size
}

/// The path in the folder of a file named relative to another; nothing where it would leave the folder.
fn beside(file: &str, relative: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// Percent escapes read once, where they give text: authors copy addresses with `%20` in them.
fn unescaped(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = (first == b'%').then(|| after.get(..2)).flatten().and_then(|two| std::str::from_utf8(two).ok());
        match code.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_link_is_read_from_its_file() {
        assert_eq!(beside("posts/a.md", "b.md").as_deref(), Some("posts/b.md"));
        assert_eq!(beside("posts/a.md", "../pages/./b.md").as_deref(), Some("pages/b.md"));
        assert_eq!(beside("posts/a.md", "../../etc"), None);
        assert_eq!(unescaped("a%20b%zz%"), "a b%zz%");
    }
}
