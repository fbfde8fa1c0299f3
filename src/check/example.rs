//! Examples of rules in plain words, for `site explain`.

use super::rule::Example;

/// The longest example that is printed whole, in characters.
const LONGEST: usize = 240;

impl Example {
    /// What it is, as a person would say it.
    pub fn in_words(&self) -> String {
        let joined = |texts: &[&str]| texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", then ");
        match self {
            Example::Tweet(text) => format!("a tweet: {}", quoted(text)),
            Example::Reply(text) => format!("a reply to somebody: {}", quoted(text)),
            Example::Thread(texts) => format!("a thread: {}", joined(texts)),
            Example::Day(texts) => format!("tweets of one day: {}", joined(texts)),
            Example::Picture(text, alt) => {
                format!("a tweet {} with a picture described as {}", quoted(text), quoted(alt))
            }
            Example::Post(text) => format!("a post: {}", quoted(text)),
            Example::File(path, text) => format!("{path} with: {}", quoted(text)),
            Example::Change(path, _, "") => format!("{path} without what the rule asks for"),
            Example::Change(path, _, new) => format!("{path} with: {}", quoted(new)),
            Example::Export(path, text) => format!("an export in which {path} holds: {}", quoted(text)),
            Example::Theme(path, _, "") => format!("a theme whose {path} leaves out what the rule asks for"),
            Example::Theme(path, _, new) => format!("a theme whose {path} says: {}", quoted(new)),
            Example::Page(path, html) => format!("the page {path} with: {}", quoted(html)),
            Example::WholePage(path, html) => format!("the page {path} that is nothing but: {}", quoted(html)),
            Example::Made(_, maker) => format!("{} (made by the tests)", maker.replace('-', " ")),
        }
    }
}

/// On one line, and not too long.
fn quoted(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return "nothing".to_owned();
    }
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("“{}…”", &line[..at]),
        None => format!("“{line}”"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_told_on_one_line() {
        let change = Example::Change("profile.md", "a", "name = \"\"\nx = 1");
        assert_eq!(change.in_words(), "profile.md with: “name = \"\" x = 1”");
        assert!(quoted(&"ä ".repeat(400)).chars().count() < LONGEST + 20);
        for rule in crate::check::all() {
            for example in rule.fails.iter().chain(rule.passes) {
                assert!(!example.in_words().contains('\n'), "{}", rule.kind.code);
            }
        }
    }
}
