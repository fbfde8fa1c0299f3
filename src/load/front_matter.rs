//! Front matter: the TOML between two `+++` lines at the head of a markdown file.

use std::ops::Range;

use crate::finding::{Finding, Item, Place, reading};

/// A markdown file, split. Ranges are bytes of the whole file.
#[derive(Debug, PartialEq, Eq)]
pub struct Split {
    /// The TOML.
    pub toml: Range<usize>,
    /// The markdown.
    pub body: Range<usize>,
    /// The line on which the markdown starts, from 1.
    pub body_line: u32,
}

/// Splits a file, or says what to write instead. YAML front matter gets an answer with the TOML for it.
///
/// # Errors
/// A finding with the line at fault.
pub fn split(file: &str, whole: &str, item: Item) -> Result<Split, Box<Finding>> {
    let fault = |line: u32, says: &str, mend: String| {
        Err(Box::new(Finding::new(&reading::SYNTAX, item.clone(), says).at(Place::line(file, line)).mend(mend)))
    };
    let mut lines = Lines { text: whole, at: 0 };
    let first = lines.next().map_or("", |line| line.text);
    if first == "---" {
        let mend = format!("Write it as TOML between lines of +++ instead:\n{}", toml_for(whole));
        return fault(1, "The front matter is YAML; Byname reads TOML.", mend);
    }
    if first != "+++" {
        let mend = "Begin the file with a line +++, then lines such as title = \"…\", then a line +++.".to_owned();
        return fault(1, "The file has no front matter.", mend);
    }
    let start = lines.at;
    let mut number = 1;
    while let Some(line) = lines.next() {
        number += 1;
        if line.text == "+++" {
            return Ok(Split { toml: start..line.start, body: lines.at..whole.len(), body_line: number + 1 });
        }
        if line.text == "---" {
            return fault(
                number,
                "The front matter opens with +++ and ends with ---.",
                "End it with a line +++.".to_owned(),
            );
        }
    }
    fault(1, "The front matter that opens here is never closed.", "Put a line +++ after its last key.".to_owned())
}

/// The lines of a text with their offsets, without line ends and trailing blanks.
struct Lines<'t> {
    text: &'t str,
    at: usize,
}

struct Line<'t> {
    text: &'t str,
    start: usize,
}

impl<'t> Lines<'t> {
    fn next(&mut self) -> Option<Line<'t>> {
        if self.at >= self.text.len() {
            return None;
        }
        let start = self.at;
        let rest = &self.text[start..];
        let length = rest.find('\n').map_or(rest.len(), |end| end + 1);
        self.at += length;
        Some(Line { text: rest[..length].trim_end(), start })
    }
}

/// The TOML that a simple YAML front matter would be: texts, numbers, dates, flags and flat lists.
fn toml_for(whole: &str) -> String {
    let mut out = String::from("+++\n");
    let mut open_list = false;
    for line in whole.lines().skip(1).take_while(|line| line.trim_end() != "---").take(40) {
        let trimmed = line.trim();
        if let Some(element) = trimmed.strip_prefix("- ") {
            out.push_str(&format!("  {},\n", toml_value(element)));
            continue;
        }
        if open_list {
            out.push_str("]\n");
            open_list = false;
        }
        let Some((key, value)) = trimmed.split_once(':') else { continue };
        if value.trim().is_empty() {
            out.push_str(&format!("{} = [\n", key.trim()));
            open_list = true;
        } else {
            out.push_str(&format!("{} = {}\n", key.trim(), toml_value(value)));
        }
    }
    if open_list {
        out.push_str("]\n");
    }
    out.push_str("+++");
    out
}

fn toml_value(yaml: &str) -> String {
    let text = yaml.trim();
    let quoted = |inner: &str| format!("\"{}\"", inner.replace('\\', "\\\\").replace('"', "\\\""));
    if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let elements: Vec<String> = inner.split(',').map(toml_value).collect();
        return format!("[{}]", elements.join(", "));
    }
    let is_plain =
        matches!(text, "true" | "false") || text.parse::<i64>().is_ok() || text.parse::<jiff::civil::Date>().is_ok();
    if is_plain { text.to_owned() } else { quoted(text.trim_matches(|c| c == '"' || c == '\'')) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_split_at_its_plus_lines() {
        let whole = "+++\r\ntitle = \"x\"\r\n+++\r\n\r\nBody\n";
        let split = split("f.md", whole, Item::site()).expect("front matter");
        assert_eq!(&whole[split.toml], "title = \"x\"\r\n");
        assert_eq!(&whole[split.body], "\r\nBody\n");
        assert_eq!(split.body_line, 4);
    }

    #[test]
    fn yaml_is_answered_with_toml() {
        let whole =
            "---\ntitle: Ten to follow\ndate: 2026-01-02\ntags: [a, b]\ntopics:\n  - one\ndraft: true\n---\nText\n";
        let finding = split("f.md", whole, Item::site()).expect_err("YAML");
        assert!(finding.mend.ends_with(
            "+++\ntitle = \"Ten to follow\"\ndate = 2026-01-02\ntags = [\"a\", \"b\"]\ntopics = [\n  \"one\",\n]\ndraft = true\n+++"
        ));
    }

    #[test]
    fn an_open_front_matter_is_named_where_it_opens() {
        for (whole, line) in [("+++\ntitle = 1\n", 1), ("+++\na = 1\n---\n", 3), ("Just text", 1), ("", 1)] {
            let finding = split("f.md", whole, Item::site()).expect_err("a fault");
            assert_eq!(finding.place.map(|place| place.line), Some(line), "{whole:?}");
        }
    }
}
