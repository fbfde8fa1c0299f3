//! What a markdown text says and where it points, without making markup of it.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{SourceLink, options};

/// Every link and picture of a text, as written.
pub fn links_in(body: &str) -> Vec<SourceLink> {
    let parsed = Parser::new_ext(body, options()).into_offset_iter();
    parsed
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(SourceLink { dest: dest_url.into_string(), range })
            }
            _ => None,
        })
        .collect()
}

/// The text without markup, blocks of it separated by a space; for summaries.
pub fn plain(body: &str) -> String {
    let mut words = String::with_capacity(body.len());
    for event in Parser::new_ext(body, options()) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell | TagEnd::CodeBlock,
            ) => words.push(' '),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
