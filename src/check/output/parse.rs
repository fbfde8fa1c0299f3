//! One pass over the bytes of an HTML page, with a stack of open elements that knows what is visible.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::element::{addresses, is_block, is_void};
use super::hidden::{hides_by_attribute, hides_by_name};
use super::link::{Link, Use};
use super::markup::{BREAK, Entry, Markup, squash};

/// Reads a page. Whatever the bytes are, something is read; bytes that are no UTF-8 become marks of replacement.
pub fn markup(bytes: &[u8]) -> Markup {
    let mut reader = Reader::default();
    {
        let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| {
            reader.event(event);
            None::<std::convert::Infallible>
        });
        emitter.naively_switch_states(true);
        match Tokenizer::new_with_emitter(bytes, emitter).finish() {
            Ok(()) => {}
        }
    }
    reader.finish()
}

/// An open element.
#[derive(Debug, Default)]
struct Open {
    name: Vec<u8>,
    hidden: bool,
    /// As hidden as the summary of a closed `details` is.
    summary_hidden: bool,
    identity: bool,
    foreign: bool,
    /// Index of the entry that text belongs to.
    entry: Option<usize>,
    content: bool,
    /// A script that is a block of JSON-LD.
    json_ld: bool,
}

#[derive(Debug, Default)]
struct Reader {
    markup: Markup,
    stack: Vec<Open>,
    tag: Vec<u8>,
    /// Attributes of the tag being read; only the first `count` are its own, the rest is kept for its memory.
    attributes: Vec<(String, String)>,
    count: usize,
    identity: String,
}

impl Reader {
    fn event(&mut self, event: CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag.clear();
                self.tag.extend_from_slice(name);
                self.count = 0;
            }
            CallbackEvent::AttributeName { name } => self.attribute(name),
            CallbackEvent::AttributeValue { value } => {
                if let Some((_, kept)) = self.count.checked_sub(1).and_then(|at| self.attributes.get_mut(at)) {
                    kept.push_str(&String::from_utf8_lossy(value));
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => self.open(self_closing),
            CallbackEvent::EndTag { name } => {
                self.count = 0;
                self.close(name);
            }
            CallbackEvent::String { value } => self.text(&String::from_utf8_lossy(value)),
            CallbackEvent::Comment { value } => {
                self.markup.hidden.push_str(&String::from_utf8_lossy(value));
                self.markup.hidden.push(BREAK);
            }
            CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
    }

    fn attribute(&mut self, name: &[u8]) {
        if self.count == self.attributes.len() {
            self.attributes.push((String::new(), String::new()));
        }
        let (kept, value) = &mut self.attributes[self.count];
        kept.clear();
        kept.push_str(&String::from_utf8_lossy(name));
        value.clear();
        self.count += 1;
    }

    fn value(&self, name: &str) -> Option<&str> {
        let own = &self.attributes[..self.count];
        own.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The end of a start tag: what it brings, and whether its element stays open.
    fn open(&mut self, self_closing: bool) {
        self.close_implied();
        if is_block(&self.tag) {
            self.break_block();
        } else if self.tag == b"br" {
            self.push_visible("\n");
        }
        let open = self.opened();
        self.keep_attributes(&open);
        self.count = 0;
        let empty = is_void(&self.tag) || self_closing && open.foreign;
        if !empty {
            self.stack.push(open);
        }
    }

    fn opened(&mut self) -> Open {
        let outer = self.stack.last();
        let inherited = match outer {
            Some(outer) if self.tag == b"summary" && outer.name == b"details" => outer.summary_hidden,
            Some(outer) => outer.hidden,
            None => false,
        };
        let own = &self.attributes[..self.count];
        let sized = matches!(self.tag.as_slice(), b"img" | b"svg" | b"td" | b"th" | b"table");
        let by_attribute = own.iter().any(|(name, value)| {
            let size = name == "width" || name == "height";
            !(size && sized) && hides_by_attribute(name, value)
        });
        let closed = matches!(self.tag.as_slice(), b"details" | b"dialog") && self.value("open").is_none();
        let summary_hidden = inherited || by_attribute;
        let mut open = Open {
            name: self.tag.clone(),
            hidden: summary_hidden || closed || hides_by_name(&self.tag),
            summary_hidden,
            identity: outer.is_some_and(|outer| outer.identity),
            foreign: matches!(self.tag.as_slice(), b"svg" | b"math") || outer.is_some_and(|outer| outer.foreign),
            entry: outer.and_then(|outer| outer.entry),
            content: outer.is_some_and(|outer| outer.content),
            json_ld: self.value("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json")),
        };
        let own = &self.attributes[..self.count];
        let classes = own.iter().find(|(key, _)| key == "class").map_or("", |(_, value)| value.as_str());
        for class in classes.split_ascii_whitespace() {
            match class {
                "identity" => open.identity = true,
                "h-entry" => {
                    open.entry = Some(self.markup.entries.len());
                    open.content = false;
                    self.markup.entries.push(Entry::default());
                }
                "e-content" => open.content = true,
                _ => {}
            }
            if !self.markup.classes.contains(class) {
                self.markup.classes.insert(class.to_owned());
            }
        }
        open
    }

    fn keep_attributes(&mut self, open: &Open) {
        let rel = self.value("rel").unwrap_or("").to_ascii_lowercase();
        let classes = self.value("class").unwrap_or("").to_owned();
        let entry = open.entry.and_then(|at| self.markup.entries.get_mut(at));
        let own = &self.attributes[..self.count];
        if let Some(entry) = entry {
            for (name, value) in own {
                let marked = |class: &str| classes.split_ascii_whitespace().any(|other| other == class);
                match name.as_str() {
                    "href" if marked("u-url") => entry.addresses.push(value.clone()),
                    "datetime" if marked("dt-published") => entry.dates.push(value.clone()),
                    _ => {}
                }
            }
        }
        for (name, value) in own {
            match name.as_str() {
                "id" => self.markup.ids.push(value.clone()),
                "lang" if self.tag == b"html" => self.markup.language.clone_from(value),
                "style" => {
                    self.markup.styles.push_str(value);
                    self.markup.styles.push(BREAK);
                }
                "alt" | "title" | "content" | "aria-label" | "aria-description" | "placeholder" | "value" | "label"
                | "summary" | "download" => {
                    self.markup.attributes.push_str(value);
                    self.markup.attributes.push(BREAK);
                }
                _ => {}
            }
            for (url, usage) in addresses(&self.tag, name, value, &rel) {
                self.markup.links.push(Link {
                    url: url.to_owned(),
                    usage,
                    rel: rel.clone(),
                    in_identity: open.identity,
                    visible: !open.hidden,
                });
            }
        }
        if self.tag == b"meta" {
            self.keep_meta();
        }
    }

    fn keep_meta(&mut self) {
        let name = ["name", "property", "itemprop", "http-equiv"].iter().find_map(|key| self.value(key));
        let content = self.value("content").unwrap_or("").to_owned();
        let name = name.unwrap_or("").to_ascii_lowercase();
        if name == "refresh"
            && let Some((_, url)) = content.split_once('=')
        {
            let url = url.trim().trim_matches(['\'', '"']).to_owned();
            let link = Link { url, usage: Use::Request, rel: String::new(), in_identity: false, visible: false };
            self.markup.links.push(link);
        }
        self.markup.meta.push((name, content));
    }

    /// An end tag closes the nearest element of its name; one that was never opened closes nothing.
    fn close(&mut self, name: &[u8]) {
        if is_block(name) {
            self.break_block();
        }
        if let Some(at) = self.stack.iter().rposition(|open| open.name == name) {
            self.stack.truncate(at);
        }
    }

    /// Elements whose end tag may be left out, closed by what comes next.
    fn close_implied(&mut self) {
        let Some(top) = self.stack.last() else { return };
        let closes = match top.name.as_slice() {
            b"p" => is_block(&self.tag),
            b"li" => self.tag == b"li",
            b"dt" | b"dd" => matches!(self.tag.as_slice(), b"dt" | b"dd"),
            b"td" | b"th" => matches!(self.tag.as_slice(), b"td" | b"th" | b"tr"),
            b"tr" => self.tag == b"tr",
            b"option" => self.tag == b"option",
            b"head" => self.tag == b"body",
            _ => false,
        };
        if closes {
            self.stack.pop();
        }
    }

    fn text(&mut self, text: &str) {
        let Some(open) = self.stack.last() else {
            self.markup.visible.push_str(text);
            return;
        };
        match open.name.as_slice() {
            b"title" if !open.foreign => self.markup.title.push_str(text),
            b"style" => self.markup.styles.push_str(text),
            b"script" => {
                if open.json_ld {
                    self.markup.json_ld.push(text.to_owned());
                }
                self.markup.hidden.push_str(text);
                self.markup.hidden.push(BREAK);
            }
            _ if open.hidden => {
                self.markup.hidden.push_str(text);
            }
            _ => self.push_visible(text),
        }
    }

    fn push_visible(&mut self, text: &str) {
        let Some(open) = self.stack.last() else {
            self.markup.visible.push_str(text);
            return;
        };
        if open.hidden {
            return;
        }
        self.markup.visible.push_str(text);
        if open.identity {
            self.identity.push_str(text);
        }
        let content = open.content;
        if let Some(entry) = open.entry.and_then(|at| self.markup.entries.get_mut(at)) {
            if content {
                entry.content.push_str(text);
            } else {
                entry.around.push_str(text);
            }
        }
    }

    fn break_block(&mut self) {
        if !self.markup.visible.ends_with(BREAK) {
            self.push_visible("\u{1E}");
        }
        if !self.markup.hidden.ends_with(BREAK) {
            self.markup.hidden.push(BREAK);
        }
    }

    fn finish(mut self) -> Markup {
        self.markup.shown = squash(&self.markup.visible);
        self.markup.identity = squash(&self.identity);
        self.markup.title = squash(&self.markup.title);
        for entry in &mut self.markup.entries {
            entry.content = squash(&entry.content);
            entry.around = squash(&entry.around);
        }
        self.markup
    }
}

#[cfg(test)]
#[path = "parse_tests.rs"]
mod tests;
