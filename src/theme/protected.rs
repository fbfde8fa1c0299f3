//! Which names a stylesheet could reach the identity block by: the block itself, all that holds it, and all in it.

use std::collections::BTreeSet;

/// Elements, classes and ids of the block that says who writes, of what holds it and of what is in it.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Element names, in lower case.
    pub elements: BTreeSet<String>,
    /// Classes and ids, in lower case.
    pub labels: BTreeSet<String>,
    /// Whether the block was not found, or has names that only a page tells, so that every name counts.
    pub all: bool,
}

/// Elements that have no end tag.
const VOID: [&str; 8] = ["area", "br", "col", "hr", "img", "input", "link", "meta"];

struct Open {
    name: String,
    labels: Vec<String>,
}

impl Names {
    /// The names in a `base.html`.
    pub(super) fn of_base(template: &str) -> Names {
        let mut names = Names::default();
        let mut open: Vec<Open> = Vec::new();
        let mut within: Option<usize> = None;
        for tag in tags(template) {
            if let Some(name) = tag.strip_prefix('/') {
                let name = name.trim().to_ascii_lowercase();
                while open.pop().is_some_and(|closed| closed.name != name) {}
                if within.is_some_and(|depth| open.len() < depth) {
                    within = None;
                }
                continue;
            }
            let element = read_tag(tag);
            let is_identity = element.labels.iter().any(|label| label == "identity");
            if is_identity && within.is_none() {
                open.iter().for_each(|ancestor| names.add(ancestor));
                within = Some(open.len() + 1);
            }
            if within.is_some() {
                names.add(&element);
            }
            if !VOID.contains(&element.name.as_str()) {
                open.push(element);
            }
        }
        let is_told = |label: &String| !label.contains(['{', '}', '%']);
        names.all = names.elements.is_empty() || !names.labels.iter().all(is_told);
        names
    }

    /// The names of both.
    pub(super) fn and(mut self, other: Names) -> Names {
        self.elements.extend(other.elements);
        self.labels.extend(other.labels);
        self.all |= other.all;
        self
    }

    fn add(&mut self, element: &Open) {
        self.elements.insert(element.name.clone());
        self.labels.extend(element.labels.iter().map(|label| label.to_ascii_lowercase()));
    }
}

/// The insides of all tags of a template, without those of the template language.
fn tags(template: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = template;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let is_tag = rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        if let Some(end) = tag_end(rest).filter(|_| is_tag) {
            tags.push(&rest[..end]);
            rest = &rest[end..];
        }
    }
    tags
}

/// Where a tag ends: the first `>` outside quotes and outside `{{ }}` and `{% %}`.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut braces = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            _ if braces > 0 => {}
            '"' | '\'' if quote.is_none() => quote = Some(c),
            c if Some(c) == quote => quote = None,
            '>' if quote.is_none() => return Some(at),
            _ => {}
        }
    }
    None
}

fn read_tag(tag: &str) -> Open {
    let name_end = tag.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(tag.len());
    let labels = attribute(tag, "class").into_iter().chain(attribute(tag, "id"));
    Open {
        name: tag[..name_end].to_ascii_lowercase(),
        labels: labels.flat_map(str::split_whitespace).map(str::to_owned).collect(),
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let lower = tag.to_ascii_lowercase();
    let mut found = lower.match_indices(name).filter_map(|(at, _)| {
        let starts = tag[..at].ends_with(|c: char| c.is_whitespace() || matches!(c, '/' | '"' | '\''));
        let value = tag[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        starts.then_some(value)
    });
    let value = found.next()?;
    match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next(),
        _ => value.split(char::is_whitespace).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ancestors_and_insides_of_the_block_are_protected() {
        let base = "<html lang=\"{{ a > b }}\"><body class='page'><main class=\"m\"><p>x</p></main><div id=low>\
                    <section class=\"a identity\"><p class=q>{% if x > y %}<br>{% endif %}</p></section><i class=after></i>\
                    </div></body></html>";
        let names = Names::of_base(base);
        let elements: Vec<_> = names.elements.iter().map(String::as_str).collect();
        assert_eq!(elements, ["body", "br", "div", "html", "p", "section"]);
        let labels: Vec<_> = names.labels.iter().map(String::as_str).collect();
        assert_eq!(labels, ["a", "identity", "low", "page", "q"]);
        assert!(!names.all && Names::of_base("<p>").all);
        assert!(Names::of_base("<footer class=\"{{ x }}\"><section class=identity></section></footer>").all);
    }
}
