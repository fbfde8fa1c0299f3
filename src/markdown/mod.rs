//! Markdown to [`Html`]: posts, own pages and the "about" text.
//!
//! Raw HTML in a source is shown as text, links keep to http, https, mailto and the site itself, and headings start at
//! level two, because a page's title is its only level one. How a link within the site resolves is the caller's to say.

mod code;
mod embeds;
mod events;
mod headings;
mod words;

use std::ops::Range;

use pulldown_cmark::{Options, Parser, html};

use crate::finding::{Finding, Item, Place};
use crate::model::Pixels;
use crate::value::Html;

pub use words::{LinkWords, link_words, links_in, plain};

/// One markdown text of the author, and where it stands.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    /// Path in the folder, such as `posts/hello.md`.
    pub file: &'a str,
    /// What findings in it are about.
    pub item: Item,
    /// The markdown, without front matter.
    pub body: &'a str,
    /// The line of the file on which the markdown starts, from 1.
    pub first_line: u32,
    /// Whether links to other sites have to be marked as paid for.
    pub paid: Paid,
}

/// Whether someone paid for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paid {
    /// Nobody did.
    No,
    /// A sponsor did: links out of it carry `rel="sponsored"`.
    Sponsored,
}

/// Where a link within the site leads, as the caller resolved it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// An address on the site, ready to be written, and the size of the picture there if it is one.
    Found {
        /// The href.
        href: String,
        /// Pixels of a picture, where known.
        size: Option<Pixels>,
    },
    /// Nothing is there.
    Missing,
}

/// What stands where a text asks for a tweet with `{{ tweet … }}`, as the caller resolved it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TweetTarget {
    /// Its card.
    Found(Html),
    /// It cannot be shown.
    Refused {
        /// Why, in a sentence.
        message: String,
        /// What the author can do.
        mend: String,
    },
}

/// A heading of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Level on the page, 2 to 6.
    pub level: u8,
    /// Its anchor, unique on the page.
    pub id: String,
    /// Its text without markup.
    pub text: String,
}

/// A link or picture as the author wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLink {
    /// Where it points.
    pub dest: String,
    /// Which bytes of the markdown it takes.
    pub range: Range<usize>,
}

/// A text made into markup.
#[derive(Clone, Debug)]
pub struct Text {
    /// The markup.
    pub html: Html,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
    /// Its links and pictures, in order.
    pub links: Vec<SourceLink>,
    /// Whether a block of code in it was given classes for its colours.
    pub has_code: bool,
    /// What the author should look at.
    pub findings: Vec<Finding>,
}

/// Makes markup from a text. `links` says where a link within the site leads, `tweets` what to show where the text asks
/// for a tweet by its number or address.
pub fn render(source: &Source<'_>, links: &dyn Fn(&str) -> LinkTarget, tweets: &dyn Fn(&str) -> TweetTarget) -> Text {
    let mut maker = events::Maker::new(source, links, tweets);
    let parsed: Vec<_> = Parser::new_ext(source.body, options()).into_offset_iter().collect();
    let made = maker.all(&parsed);
    let mut markup = String::with_capacity(source.body.len() * 3 / 2);
    html::push_html(&mut markup, made.into_iter());
    maker.finish(Html::from_escaping_renderer(markup))
}

/// What of markdown is understood. Heading attributes are not: an id of the author's could take one of the page's.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

impl Source<'_> {
    /// The place of a byte range of the markdown in its file.
    fn place(&self, range: Range<usize>) -> Place {
        let mut place = Place::of_range(self.file, self.body, range);
        place.line += self.first_line.saturating_sub(1);
        place
    }
}

#[cfg(test)]
mod tests;
