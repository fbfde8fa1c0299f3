//! Goes through the parsed events of one text once, and puts our own markup where the parser's would not do: headings
//! with anchors, checked links, pictures with a size, tweets, blocks of code, and raw HTML as text.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag, TagEnd};

use super::embeds::{self, Asked};
use super::headings::Anchors;
use super::{LinkTarget, Paid, Source, SourceLink, Text, TweetTarget, code};
use crate::finding::{Finding, reading};
use crate::value::{Html, WebLink};

type Parsed<'a> = (Event<'a>, Range<usize>);

/// What is gathered while the events go by.
pub(super) struct Maker<'s> {
    source: &'s Source<'s>,
    resolve: &'s dyn Fn(&str) -> LinkTarget,
    tweet: &'s dyn Fn(&str) -> TweetTarget,
    anchors: Anchors,
    /// The level of the headings that the author uses for the largest parts.
    largest: u8,
    /// The level on the page of the last heading.
    level: u8,
    links: Vec<SourceLink>,
    /// For each open link, whether a tag was written for it.
    open: Vec<bool>,
    footnotes: Vec<String>,
    has_code: bool,
    findings: Vec<Finding>,
}

impl<'s> Maker<'s> {
    /// A maker that has seen nothing.
    pub(super) fn new(
        source: &'s Source<'s>,
        resolve: &'s dyn Fn(&str) -> LinkTarget,
        tweet: &'s dyn Fn(&str) -> TweetTarget,
    ) -> Maker<'s> {
        Maker {
            source,
            resolve,
            tweet,
            anchors: Anchors::default(),
            largest: 1,
            level: 1,
            links: Vec::new(),
            open: Vec::new(),
            footnotes: Vec::new(),
            has_code: false,
            findings: Vec::new(),
        }
    }

    /// All events, with ours in place of some.
    pub(super) fn all<'a>(&mut self, parsed: &[Parsed<'a>]) -> Vec<Event<'a>> {
        self.largest = largest_heading(parsed);
        let mut made = Vec::with_capacity(parsed.len());
        let mut at = 0;
        while let Some((event, range)) = parsed.get(at) {
            at += 1;
            match event {
                Event::Start(Tag::Heading { .. }) => made.push(self.heading(event, &parsed[at..])),
                Event::End(TagEnd::Heading(_)) => made.push(markup(format!("</h{}>\n", self.level))),
                Event::Start(Tag::Link { dest_url, .. }) => made.extend(self.link(dest_url, range)),
                Event::End(TagEnd::Link) => made.extend(self.close_link()),
                Event::Start(Tag::Image { dest_url, .. }) => {
                    let alt = words_until(&parsed[at..], TagEnd::Image);
                    made.push(self.picture(dest_url, &alt, range));
                    at += skip(&parsed[at..], TagEnd::Image);
                }
                Event::Start(Tag::Paragraph) => match embeds::paragraph(self.source.body, range.clone()) {
                    Some(asked) => {
                        made.push(self.tweets(asked));
                        at += skip(&parsed[at..], TagEnd::Paragraph);
                    }
                    None => made.push(event.clone()),
                },
                Event::Text(text) => {
                    self.look_for_tweets(text, range);
                    made.push(event.clone());
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    made.push(self.code(kind, &parsed[at..]));
                    at += skip(&parsed[at..], TagEnd::CodeBlock);
                }
                Event::Start(Tag::HtmlBlock) => {
                    self.raw(range);
                    made.push(Event::Start(Tag::Paragraph));
                }
                Event::End(TagEnd::HtmlBlock) => made.push(Event::End(TagEnd::Paragraph)),
                Event::Html(text) => made.push(Event::Text(text.clone())),
                Event::InlineHtml(text) => {
                    self.raw(range);
                    made.push(Event::Text(text.clone()));
                }
                Event::FootnoteReference(name) => made.push(Event::FootnoteReference(self.footnote(name))),
                Event::Start(Tag::FootnoteDefinition(name)) => {
                    made.push(Event::Start(Tag::FootnoteDefinition(self.footnote(name))));
                }
                other => made.push(other.clone()),
            }
        }
        made
    }

    /// What was gathered, with the markup made from the events.
    pub(super) fn finish(self, html: Html) -> Text {
        Text {
            html,
            headings: self.anchors.into_headings(),
            links: self.links,
            has_code: self.has_code,
            findings: self.findings,
        }
    }

    fn heading<'a>(&mut self, start: &Event<'a>, rest: &[Parsed<'a>]) -> Event<'a> {
        let Event::Start(Tag::Heading { level, .. }) = start else { return start.clone() };
        let text = words_until(rest, TagEnd::Heading(*level));
        let level = self.shifted(*level as u8);
        let id = self.anchors.add(level, text);
        let mut html = format!("<h{level} id=\"");
        html.push_str(Html::text(&id).as_str());
        html.push_str("\">");
        markup(html)
    }

    /// The level on the page: the largest headings come right below the page's title, and no level is left out.
    fn shifted(&mut self, level: u8) -> u8 {
        self.level = (level - self.largest + 2).min(self.level + 1).min(6);
        self.level
    }

    fn link<'a>(&mut self, dest: &str, range: &Range<usize>) -> Option<Event<'a>> {
        self.links.push(SourceLink { dest: dest.to_owned(), range: range.clone() });
        let tag = self.link_tag(dest, range);
        self.open.push(tag.is_some());
        tag.map(markup)
    }

    fn link_tag(&mut self, dest: &str, range: &Range<usize>) -> Option<String> {
        if !is_on_site(dest) {
            let Some(link) = WebLink::parse(dest) else {
                self.refuse(range, "This link is not a web or mail address, so it is shown as plain text.");
                return None;
            };
            let rel = match (link.host(), self.source.paid) {
                (None, _) => "",
                (Some(_), Paid::No) => " rel=\"noopener\"",
                (Some(_), Paid::Sponsored) => " rel=\"sponsored noopener\"",
            };
            return Some(format!("<a href=\"{}\"{rel}>", Html::text(link.as_str()).as_str()));
        }
        match (self.resolve)(dest) {
            LinkTarget::Found { href, .. } => Some(format!("<a href=\"{}\">", Html::text(&href).as_str())),
            LinkTarget::Missing => {
                self.missing(range, dest);
                None
            }
        }
    }

    fn close_link<'a>(&mut self) -> Option<Event<'a>> {
        self.open.pop().unwrap_or(false).then(|| markup("</a>".to_owned()))
    }

    fn picture<'a>(&mut self, dest: &str, alt: &str, range: &Range<usize>) -> Event<'a> {
        self.links.push(SourceLink { dest: dest.to_owned(), range: range.clone() });
        if !is_on_site(dest) {
            self.refuse(range, "This picture lies on another site, and a page here loads nothing from elsewhere.");
            return Event::Text(CowStr::from(alt.to_owned()));
        }
        let LinkTarget::Found { href, size } = (self.resolve)(dest) else {
            self.missing(range, dest);
            return Event::Text(CowStr::from(alt.to_owned()));
        };
        let mut html = format!("<img src=\"{}\" alt=\"{}\"", Html::text(&href).as_str(), Html::text(alt).as_str());
        if let Some(size) = size {
            html.push_str(&format!(" width=\"{}\" height=\"{}\"", size.width, size.height));
        }
        html.push_str(" loading=\"lazy\">");
        markup(html)
    }

    fn code<'a>(&mut self, kind: &CodeBlockKind<'_>, rest: &[Parsed<'_>]) -> Event<'a> {
        let text = words_until(rest, TagEnd::CodeBlock);
        let language = match kind {
            CodeBlockKind::Fenced(language) => language.split([' ', ',']).next().unwrap_or(""),
            CodeBlockKind::Indented => "",
        };
        let coloured = code::coloured(&text, language);
        self.has_code |= coloured.is_some();
        let inner = coloured.unwrap_or_else(|| Html::text(&text));
        markup(format!("<pre tabindex=\"0\"><code>{}</code></pre>\n", inner.as_str()))
    }

    /// The cards of the tweets that a paragraph asks for; nothing in the place of one that cannot be shown.
    fn tweets<'a>(&mut self, asked: Vec<(Asked<'_>, Range<usize>)>) -> Event<'a> {
        let mut html = String::new();
        for (asked, range) in asked {
            let target = match asked {
                Asked::Tweet(written) => (self.tweet)(written),
                Asked::Nearly(word) => TweetTarget::Refused {
                    message: format!("\u{201C}{word}\u{201D} is nothing that a text can ask for."),
                    mend: "Did you mean {{ tweet … }}?".to_owned(),
                },
            };
            match target {
                TweetTarget::Found(card) => {
                    html.push_str(card.as_str());
                    html.push('\n');
                }
                TweetTarget::Refused { message, mend } => self.no_tweet(&range, message, mend),
            }
        }
        markup(html)
    }

    fn look_for_tweets(&mut self, text: &str, range: &Range<usize>) {
        let Some(at) = embeds::inside(text) else { return };
        let is_escaped = at == 0 && self.source.body[..range.start].ends_with('\\');
        if !is_escaped {
            let message = "A tweet is asked for in the middle of other words.".to_owned();
            let mend = "Put {{ tweet … }} on a line of its own, with an empty line before and after it.";
            self.no_tweet(range, message, mend.to_owned());
        }
    }

    fn no_tweet(&mut self, range: &Range<usize>, message: String, mend: String) {
        let finding = Finding::new(&reading::BROKEN_LINK, self.source.item.clone(), message)
            .mend(mend)
            .at(self.source.place(range.clone()));
        self.findings.push(finding);
    }

    /// Footnotes are named by their order: a name of the author's could take an id of the page.
    fn footnote<'a>(&mut self, name: &str) -> CowStr<'a> {
        let known = self.footnotes.iter().position(|other| other == name);
        let at = known.unwrap_or_else(|| {
            self.footnotes.push(name.to_owned());
            self.footnotes.len() - 1
        });
        CowStr::from(format!("note-{}", at + 1))
    }

    fn raw(&mut self, range: &Range<usize>) {
        let finding =
            Finding::new(&reading::RAW_HTML, self.source.item.clone(), "HTML in the text is shown as it is written.")
                .mend("Write it in markdown, or take it out.")
                .at(self.source.place(range.clone()));
        self.findings.push(finding);
    }

    fn refuse(&mut self, range: &Range<usize>, message: &str) {
        let finding = Finding::new(&reading::REFUSED_LINK, self.source.item.clone(), message)
            .mend("Use an address that starts with https://, a mail address, or a file of the folder.")
            .at(self.source.place(range.clone()));
        self.findings.push(finding);
    }

    fn missing(&mut self, range: &Range<usize>, dest: &str) {
        let message = format!("The link to \u{201C}{dest}\u{201D} leads nowhere on the site.");
        let finding = Finding::new(&reading::BROKEN_LINK, self.source.item.clone(), message)
            .mend("Correct its spelling, or add the file it names.")
            .at(self.source.place(range.clone()));
        self.findings.push(finding);
    }
}

/// Markup of our own; text in it was escaped where it was put in.
fn markup<'a>(html: String) -> Event<'a> {
    Event::InlineHtml(CowStr::from(html))
}

/// The smallest number of a heading level in the text; authors start with `#` or with `##`.
fn largest_heading(parsed: &[Parsed<'_>]) -> u8 {
    let level = |event: &Event<'_>| match event {
        Event::Start(Tag::Heading { level, .. }) => Some(*level as u8),
        _ => None,
    };
    parsed.iter().filter_map(|(event, _)| level(event)).min().unwrap_or(1)
}

/// Whether an address has no scheme and no host: `/about/`, `other.md`, `#part`.
pub(super) fn is_on_site(dest: &str) -> bool {
    let scheme_end = dest.find(':').unwrap_or(dest.len());
    let first_mark = dest.find(['/', '?', '#']).unwrap_or(dest.len());
    let has_scheme = scheme_end < first_mark;
    !has_scheme && !dest.starts_with("//") && !dest.contains('\\')
}

fn skip(rest: &[Parsed<'_>], end: TagEnd) -> usize {
    let closing = rest.iter().position(|(event, _)| *event == Event::End(end));
    closing.map_or(rest.len(), |at| at + 1)
}

/// The text of the events up to `end`.
fn words_until(rest: &[Parsed<'_>], end: TagEnd) -> String {
    let mut words = String::new();
    for (event, _) in rest.iter().take_while(|(event, _)| *event != Event::End(end)) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    words
}
