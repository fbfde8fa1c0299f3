//! Feeds, read back: who is named as author, what is said of the feed, and every word in it.

use quick_xml::events::Event;
use quick_xml::{Reader, XmlVersion};

use super::markup::{BREAK, squash};

/// The parts of a feed that rules look at.
#[derive(Debug, Default)]
pub struct Feed {
    /// Names of authors of the feed itself, not of its entries.
    pub authors: Vec<String>,
    /// Subtitle or description, white space made plain.
    pub description: String,
    /// Every text in it.
    pub text: String,
}

/// Reads an Atom feed; nothing where it is no XML.
pub fn atom(bytes: &[u8]) -> Option<Feed> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).ok()?);
    let mut feed = Feed::default();
    let mut path: Vec<String> = Vec::new();
    let mut words = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                for attribute in tag.attributes() {
                    let value = attribute.ok()?.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned();
                    push(&mut feed.text, &value);
                }
                path.push(tag.local_name().as_ref().to_owned());
                words.clear();
            }
            Event::Text(text) => words.push_str(&text.xml10_content()),
            Event::CData(text) => words.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => words.push_str(&resolved(&reference.xml10_content())),
            Event::End(_) => {
                end(&mut feed, &path, &words);
                words.clear();
                path.pop()?;
            }
            Event::Eof => return path.is_empty().then_some(feed),
            _ => {}
        }
    }
}

fn end(feed: &mut Feed, path: &[String], words: &str) {
    let names: Vec<&str> = path.iter().map(String::as_str).collect();
    match names.as_slice() {
        ["feed", "author", "name"] => feed.authors.push(squash(words)),
        ["feed", "subtitle"] => feed.description = squash(words),
        _ => {}
    }
    push(&mut feed.text, words);
}

fn push(text: &mut String, words: &str) {
    text.push_str(words);
    text.push(BREAK);
}

/// The text of `&amp;`, `&#38;` and the like; one that is unknown stands for nothing.
fn resolved(name: &str) -> String {
    let number = name.strip_prefix('#').and_then(|digits| match digits.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    });
    match (name, number.and_then(char::from_u32)) {
        (_, Some(character)) => character.to_string(),
        ("amp", _) => "&".to_owned(),
        ("lt", _) => "<".to_owned(),
        ("gt", _) => ">".to_owned(),
        ("quot", _) => "\"".to_owned(),
        ("apos", _) => "'".to_owned(),
        _ => String::new(),
    }
}

/// Reads a JSON Feed; nothing where it is no JSON.
pub fn json(bytes: &[u8]) -> Option<Feed> {
    let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    let mut feed = Feed { description: squash(value.get("description")?.as_str()?), ..Feed::default() };
    let authors = value.get("authors").and_then(|authors| authors.as_array());
    for author in authors.into_iter().flatten() {
        if let Some(name) = author.get("name").and_then(|name| name.as_str()) {
            feed.authors.push(squash(name));
        }
    }
    collect(&value, &mut feed.text);
    Some(feed)
}

fn collect(value: &serde_json::Value, text: &mut String) {
    match value {
        serde_json::Value::String(words) => push(text, words),
        serde_json::Value::Number(number) => push(text, &number.to_string()),
        serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, text)),
        serde_json::Value::Object(fields) => fields.iter().for_each(|(_, value)| collect(value, text)),
        serde_json::Value::Null | serde_json::Value::Bool(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_atom_feed_is_read_back() {
        let xml = "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title>\
            <subtitle>Views &amp; more&#33;</subtitle><author><name>Dr N Example</name></author>\
            <entry><author><name>Guest</name></author><content>&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>";
        let feed = atom(xml.as_bytes()).expect("a feed");
        assert_eq!(feed.authors, ["Dr N Example"]);
        assert_eq!(feed.description, "Views & more!");
        assert!(feed.text.contains("<p>Hi</p>"));
        assert!(atom(b"<feed><title></feed>").is_none());
        assert!(atom(b"\xff").is_none());
    }

    #[test]
    fn a_json_feed_is_read_back() {
        let feed = json(br#"{"description":"Views","authors":[{"name":"Dr N Example"}],"items":[{"content":"x"}]}"#)
            .expect("a feed");
        assert_eq!((feed.authors, feed.description), (vec!["Dr N Example".to_owned()], "Views".to_owned()));
        assert!(feed.text.contains("x"));
        assert!(json(b"[").is_none());
    }
}
