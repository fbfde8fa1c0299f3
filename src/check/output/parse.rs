//! One pass over the bytes of an HTML page, with a stack of open elements that knows what is visible.

use html5gum::emitters::callback::CallbackEvent;

use super::attributes::Attributes;
use super::element::{addresses, is_block, is_void};
use super::hidden::{hides_by_attribute, hides_by_name};
use super::link::{Link, Use};
use super::markup::{BREAK, Entry, Markup, squash};
use super::{policy, tokens, tree};

/// Reads a page. Whatever the bytes are, something is read; bytes that are no UTF-8 become marks of replacement.
pub fn markup(bytes: &[u8]) -> Markup {
    let mut reader = Reader::default();
    reader.markup.is_nested = true;
    tokens::each(bytes, |event| reader.event(event));
    reader.finish()
}

/// An open element.
#[derive(Debug, Default)]
struct Open {
    name: Vec<u8>,
    hidden: bool,
    /// Hidden by more than a closed `details`, which a reader opens.
    gone: bool,
    /// As hidden as the summary of a closed `details` is.
    summary_hidden: bool,
    identity: bool,
    /// Whether it is in an element of the class `identity`, wherever that is.
    named: bool,
    /// Whether it has nothing that could hide the identity block in it.
    plain: bool,
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
    /// Names of elements that were closed, kept for their memory.
    names: Vec<Vec<u8>>,
    tag: Vec<u8>,
    attributes: Attributes,
    identity: String,
    /// Whether something came that a content policy had to come before.
    started: bool,
}

impl Reader {
    fn event(&mut self, event: CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag.clear();
                self.tag.extend_from_slice(name);
                self.attributes.clear();
            }
            CallbackEvent::AttributeName { name } => self.attributes.push_name(name),
            CallbackEvent::AttributeValue { value } => self.attributes.push_value(value),
            CallbackEvent::CloseStartTag { self_closing } => self.open(self_closing),
            CallbackEvent::EndTag { name } => {
                self.attributes.clear();
                self.close(name);
            }
            CallbackEvent::String { value } => self.text(&String::from_utf8_lossy(value)),
            CallbackEvent::Comment { value } => {
                if value.starts_with(b"[CDATA[") {
                    self.markup.is_nested = false;
                }
                self.markup.hidden.push_str(&String::from_utf8_lossy(value));
                self.markup.hidden.push(BREAK);
            }
            CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
    }

    /// The name of the tag being read, in memory that an element closed before has left.
    fn name(&mut self) -> Vec<u8> {
        let mut name = self.names.pop().unwrap_or_default();
        name.clear();
        name.extend_from_slice(&self.tag);
        name
    }

    /// Closes the elements from index `at` on.
    fn close_from(&mut self, at: usize) {
        self.names.extend(self.stack.drain(at..).map(|open| open.name));
    }

    /// The end of a start tag: what it brings, and whether its element stays open.
    fn open(&mut self, self_closing: bool) {
        self.close_implied();
        self.judge();
        if is_block(&self.tag) || self.tag == b"text" {
            self.break_block();
        } else if self.tag == b"br" {
            self.push_visible("\n");
        }
        let name = self.name();
        let open = self.opened(name);
        self.keep_attributes(&open);
        self.attributes.clear();
        let empty = is_void(&self.tag) || self_closing && open.foreign;
        self.stack.push(open);
        if empty {
            self.close_from(self.stack.len() - 1);
        }
    }

    fn opened(&mut self, name: Vec<u8>) -> Open {
        let outer = self.stack.last();
        let is_summary = |outer: &&Open| self.tag == b"summary" && outer.name == b"details";
        let inherited = outer.is_some_and(|open| if is_summary(&open) { open.summary_hidden } else { open.hidden });
        let own = self.attributes.all();
        let sized = matches!(self.tag.as_slice(), b"img" | b"svg" | b"td" | b"th" | b"table");
        let by_attribute = own.iter().any(|(name, value)| {
            let size = name == "width" || name == "height";
            !(size && sized) && hides_by_attribute(name, value)
        });
        let is_closed = self.attributes.value("open").is_none();
        let is_folded = is_closed && self.tag == b"details";
        let is_lost = by_attribute || is_closed && self.tag == b"dialog" || hides_by_name(&self.tag);
        let summary_hidden = inherited || by_attribute;
        let mut open = Open {
            name,
            hidden: inherited || is_lost || is_folded,
            gone: outer.is_some_and(|outer| outer.gone) || is_lost,
            summary_hidden,
            identity: outer.is_some_and(|outer| outer.identity && outer.plain) && tree::may_hold_identity(&self.tag),
            named: outer.is_some_and(|outer| outer.named),
            plain: own.iter().all(|(name, value)| tree::may_carry(name, value)),
            foreign: matches!(self.tag.as_slice(), b"svg" | b"math") || outer.is_some_and(|outer| outer.foreign),
            entry: outer.and_then(|outer| outer.entry),
            content: outer.is_some_and(|outer| outer.content),
            json_ld: self
                .attributes
                .value("type")
                .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json")),
        };
        let classes = self.attributes.value("class").unwrap_or("");
        for class in classes.split_ascii_whitespace() {
            match class {
                "identity" => {
                    open.named = true;
                    open.identity |= self.holds_identity();
                }
                "h-entry" | "u-quotation-of" => {
                    open.entry = Some(self.markup.entries.len());
                    open.content = false;
                    self.markup.entries.push(Entry { is_quoted: class != "h-entry", ..Entry::default() });
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

    /// Whether a tag stands where the identity block has to be: a `section` of the `footer` of the `body`.
    fn holds_identity(&self) -> bool {
        let names: [&[u8]; 3] = [b"html", b"body", b"footer"];
        self.tag == b"section"
            && self.stack.len() == names.len()
            && self.stack.iter().zip(names).all(|(open, name)| open.name == name && open.plain)
    }

    /// What the tag read does that a page must not do.
    fn judge(&mut self) {
        self.started |= !policy::may_come_before(&self.tag);
        let is_foreign = self.stack.last().is_some_and(|open| open.foreign);
        let odd = tree::is_confusing(&self.tag) && self.tag != b"style"
            || is_foreign && !tree::is_drawn(&self.tag)
            || tree::is_never_in_itself(&self.tag) && self.stack.iter().any(|open| open.name == self.tag)
            || self.tag == b"body" && self.stack.last().is_none_or(|open| open.name != b"html");
        if odd {
            self.markup.is_nested = false;
        }
        let is_json =
            self.attributes.value("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"));
        if self.tag == b"style" {
            self.markup.acting.insert("a style element");
        } else if let Some(address) = policy::plain_script(&self.tag, self.attributes.all()) {
            self.markup.scripts.push(address.to_owned());
        } else if self.tag == b"script" && (!is_json || self.attributes.value("src").is_some()) {
            self.markup.acting.insert("a script");
        }
        for (name, value) in self.attributes.all() {
            if name == "srcdoc" {
                self.markup.acting.insert("a page inside it");
            } else if name.starts_with("on") {
                self.markup.acting.insert("a script in an attribute");
            } else if name == "charset" && !value.trim().eq_ignore_ascii_case("utf-8") {
                self.markup.acting.insert("another encoding than UTF-8");
            }
        }
        let rel = self.attributes.value("rel").unwrap_or("");
        if self.tag == b"link" && rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("stylesheet")) {
            let href = self.attributes.value("href").unwrap_or("").to_owned();
            self.markup.sheets.push(href);
        }
    }

    fn keep_attributes(&mut self, open: &Open) {
        let rel = self.attributes.value("rel").unwrap_or("").to_ascii_lowercase();
        let own = self.attributes.all();
        let classes = self.attributes.value("class").unwrap_or("");
        let entry = open.entry.and_then(|at| self.markup.entries.get_mut(at));
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
                    in_identity: open.named,
                    visible: !open.hidden,
                });
            }
        }
        if self.tag == b"meta" {
            self.keep_meta();
        }
    }

    fn keep_meta(&mut self) {
        let name = ["name", "property", "itemprop", "http-equiv"].iter().find_map(|key| self.attributes.value(key));
        let content = self.attributes.value("content").unwrap_or("").to_owned();
        let name = name.unwrap_or("").to_ascii_lowercase();
        match self.attributes.value("http-equiv").map(|kind| kind.trim().to_ascii_lowercase()).as_deref() {
            Some("content-security-policy") => {
                let in_head = self.stack.iter().map(|open| open.name.as_slice()).eq([b"html", b"head"]);
                let in_force = in_head && !self.started;
                self.markup.is_guarded |= in_force && policy::is_strict(&content);
                self.markup.is_guarded_for_search |= in_force && policy::is_strict_for_search(&content);
            }
            Some("refresh") => {
                let url = policy::refresh_target(&content).unwrap_or("").to_owned();
                self.markup.refreshes.push(url.clone());
                let link = Link { url, usage: Use::Request, rel: String::new(), in_identity: false, visible: false };
                self.markup.links.push(link);
            }
            Some(_) => {
                self.markup.acting.insert("an instruction to browsers");
            }
            None => {}
        }
        self.markup.meta.push((name, content));
    }

    /// An end tag closes the innermost element, and what ends with it by itself. What a browser makes of any other is not
    /// followed: it closes the nearest of its name here, or nothing, and the page is told to be badly nested.
    fn close(&mut self, name: &[u8]) {
        if is_block(name) || name == b"text" {
            self.break_block();
        }
        let Some(at) = self.stack.iter().rposition(|open| open.name == name) else {
            self.markup.is_nested = false;
            return;
        };
        if !self.stack[at + 1..].iter().all(|open| tree::ends_with(&open.name, name)) {
            self.markup.is_nested = false;
        }
        self.close_from(at);
    }

    /// Elements whose end tag may be left out, closed by what comes next.
    fn close_implied(&mut self) {
        while self.stack.last().is_some_and(|top| tree::ends_before(&top.name, &self.tag)) {
            self.close_from(self.stack.len() - 1);
        }
    }

    fn text(&mut self, text: &str) {
        let in_title = self.stack.last().is_some_and(|open| open.name == b"title");
        self.started |= !in_title && !text.trim().is_empty();
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
            _ => {
                if open.hidden {
                    self.markup.hidden.push_str(text);
                }
                self.push_visible(text);
            }
        }
    }

    /// What is folded is no visible part of the page, but an entry in it can be read.
    fn push_visible(&mut self, text: &str) {
        let Some(open) = self.stack.last() else {
            self.markup.visible.push_str(text);
            return;
        };
        if open.gone {
            return;
        }
        if !open.hidden {
            self.markup.visible.push_str(text);
        }
        if !open.hidden && open.identity && open.plain {
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
        let is_folded = self.stack.last().is_some_and(|open| open.hidden);
        if is_folded || !self.markup.visible.ends_with(BREAK) {
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
