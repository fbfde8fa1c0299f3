//! Writing an Atom feed (RFC 4287).

use std::borrow::Cow;
use std::io;

use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::Writer;

use super::context::Context;
use crate::value::SitePath;

/// One entry.
pub(crate) struct Entry {
    /// Full address, which is also its id.
    pub url: String,
    /// Title.
    pub title: String,
    /// When it was published, RFC 3339.
    pub published: String,
    /// When it last changed, RFC 3339.
    pub updated: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Subjects.
    pub categories: Vec<String>,
    /// Its markup, with full addresses.
    pub html: String,
}

type Xml = Writer<Vec<u8>>;

/// A feed at `path` about the page at `page`, newest entry first.
pub(crate) fn feed(context: &Context<'_>, path: &SitePath, page: &SitePath, title: &str, entries: &[Entry]) -> Vec<u8> {
    let mut xml = Writer::new(Vec::new());
    write(&mut xml, context, [path, page], title, entries).expect("writing to memory does not fail");
    xml.into_inner()
}

fn write(xml: &mut Xml, context: &Context<'_>, at: [&SitePath; 2], title: &str, entries: &[Entry]) -> io::Result<()> {
    let [path, page] = at.map(|path| context.absolute(path));
    let frame = &context.frame;
    let updated = entries.iter().map(|entry| entry.updated.as_str()).max().unwrap_or("");
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let feed = xml
        .create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", frame.language.as_str()));
    feed.write_inner_content(|xml| {
        text(xml, "id", &path)?;
        text(xml, "title", title)?;
        text(xml, "subtitle", &subtitle(context))?;
        text(xml, "updated", updated)?;
        link(xml, "self", &path, "application/atom+xml")?;
        link(xml, "alternate", &page, "text/html")?;
        person(xml, &frame.name, Some(&context.absolute(&SitePath::new("/"))))?;
        text(xml, "generator", "Byname")?;
        entries.iter().try_for_each(|one| entry(xml, one))
    })?;
    Ok(())
}

/// The statements that go wherever the words go: personal views, no advice, and that an invented doctor is one.
pub(crate) fn subtitle(context: &Context<'_>) -> String {
    let frame = &context.frame;
    let parts = [Some(frame.views.as_str()), Some(frame.no_advice), frame.fictional];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn entry(xml: &mut Xml, entry: &Entry) -> io::Result<()> {
    xml.create_element("entry").write_inner_content(|xml| {
        text(xml, "id", &entry.url)?;
        text(xml, "title", &entry.title)?;
        link(xml, "alternate", &entry.url, "text/html")?;
        text(xml, "published", &entry.published)?;
        text(xml, "updated", &entry.updated)?;
        for author in &entry.authors {
            person(xml, author, None)?;
        }
        for category in &entry.categories {
            xml.create_element("category").with_attribute(("term", allowed(category).as_ref())).write_empty()?;
        }
        let content = xml.create_element("content").with_attribute(("type", "html"));
        content.write_text_content(BytesText::new(&allowed(&entry.html)))?;
        Ok(())
    })?;
    Ok(())
}

fn person(xml: &mut Xml, name: &str, uri: Option<&str>) -> io::Result<()> {
    xml.create_element("author").write_inner_content(|xml| {
        text(xml, "name", name)?;
        uri.map_or(Ok(()), |uri| text(xml, "uri", uri))
    })?;
    Ok(())
}

fn text(xml: &mut Xml, element: &str, content: &str) -> io::Result<()> {
    xml.create_element(element).write_text_content(BytesText::new(&allowed(content)))?;
    Ok(())
}

fn link(xml: &mut Xml, rel: &str, href: &str, media_type: &str) -> io::Result<()> {
    xml.create_element("link")
        .with_attribute(("rel", rel))
        .with_attribute(("href", href))
        .with_attribute(("type", media_type))
        .write_empty()?;
    Ok(())
}

/// The text without characters that XML 1.0 has no way to write.
pub(crate) fn allowed(text: &str) -> Cow<'_, str> {
    let is_bad = |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    if text.contains(is_bad) { Cow::Owned(text.replace(is_bad, "\u{FFFD}")) } else { Cow::Borrowed(text) }
}
