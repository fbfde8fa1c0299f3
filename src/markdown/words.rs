//! What a markdown text says and where it points, without making markup of it.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{SourceLink, embeds, options};

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

/// A link and the words that carry it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkWords {
    /// Where it points, as written.
    pub dest: String,
    /// Its words without markup.
    pub words: String,
}

/// Every link of a text with its words, in order.
pub fn link_words(body: &str) -> Vec<LinkWords> {
    let mut links = Vec::new();
    let mut open: Option<LinkWords> = None;
    for event in Parser::new_ext(body, options()) {
        match (event, &mut open) {
            (Event::Start(Tag::Link { dest_url, .. }), _) => {
                open = Some(LinkWords { dest: dest_url.into_string(), words: String::new() });
            }
            (Event::End(TagEnd::Link), _) => links.extend(open.take()),
            (Event::Text(text) | Event::Code(text), Some(link)) => link.words.push_str(&text),
            (Event::SoftBreak | Event::HardBreak, Some(link)) => link.words.push(' '),
            _ => {}
        }
    }
    links
}

/// The text without markup and without the tweets that it asks for, blocks of it separated by a space; for summaries.
pub fn plain(body: &str) -> String {
    let mut words = String::with_capacity(body.len());
    let mut in_embed = false;
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        if event == Event::Start(Tag::Paragraph) {
            in_embed = embeds::paragraph(body, range).is_some();
        }
        match event {
            Event::Text(_) if in_embed => {}
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
