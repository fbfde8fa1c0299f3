//! The text of a tweet: entities verified against it, escapes undone once, t.co addresses replaced by the real ones.
//!
//! Indices of X count Unicode code points of the escaped text, so every slice is made before anything is unescaped.

use crate::model::{SpanKind, StyleSpan, TextSpan};
use crate::value::{Handle, Span, WebLink};

use super::styles::{self, How, Stretch, Styled};
use super::unnamed::{self, LookFor};

/// How far from its indices a part of the text is looked for: as many characters as a tweet may have emoji before it.
const WINDOW: usize = 40;

/// Whether `&amp;`, `&lt;` and `&gt;` stand for one character each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Escapes {
    /// As in `full_text`.
    Undo,
    /// As in long posts.
    None,
}

/// A part of the text that an entity names.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// Indices in code points.
    pub(super) at: (usize, usize),
    pub(super) what: What,
}

/// What is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A screen name.
    Mention(String),
    /// A hashtag without its sign.
    Hashtag(String),
    /// A cashtag without its sign.
    Cashtag(String),
    /// An address in the text, with what is shown in its place.
    Link { url: String, shown: String, to: Option<WebLink> },
    /// The address of the tweet's media, which are shown themselves.
    Media { url: String },
}

/// The text as shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) text: String,
    pub(super) spans: Vec<TextSpan>,
    pub(super) styles: Vec<StyleSpan>,
    pub(super) quotes: Option<WebLink>,
}

/// What is done with a link to a tweet at the very end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TrailingStatus {
    /// It is a quote, and leaves the text.
    Quote,
    /// It stays, as in a retweet.
    Keep,
}

/// Makes the shown text.
pub(super) fn shown(text: &str, escapes: Escapes, named: Vec<Named>, trailing: TrailingStatus) -> Shown {
    made(text, escapes, named, trailing).0
}

/// Makes the shown text of a long post, which is not escaped and in which parts are bold or italic.
pub(super) fn shown_styled(text: &str, named: Vec<Named>, styled: &[Styled]) -> Shown {
    let (mut shown, stretches) = made(text, Escapes::None, named, TrailingStatus::Quote);
    shown.styles = styles::placed(text, &shown.text, &stretches, styled);
    shown
}

fn made(text: &str, escapes: Escapes, named: Vec<Named>, trailing: TrailingStatus) -> (Shown, Vec<Stretch>) {
    let look_for = unnamed::look_for(&named);
    let mut parts = placed(text, named);
    let quotes = match trailing {
        TrailingStatus::Quote => take_quote(text, &mut parts),
        TrailingStatus::Keep => None,
    };
    let shown = Shown { quotes, ..Shown::default() };
    let mut out = Out { shown, taken: Vec::new(), escapes, after_removed: false, stretches: Vec::new() };
    let mut at = 0;
    for part in &parts {
        out.gap(at, &text[at..part.start]);
        out.part(text, part);
        at = part.end;
    }
    out.gap(at, &text[at..]);
    out.finish(look_for)
}

/// A named part at its verified bytes.
struct Placed {
    start: usize,
    end: usize,
    what: Option<What>,
}

/// The named parts that the text bears out, in order and without overlap. Exact indices go first.
fn placed(text: &str, named: Vec<Named>) -> Vec<Placed> {
    if named.is_empty() {
        return Vec::new();
    }
    let mut offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    offsets.push(text.len());
    let mut parts: Vec<Placed> = Vec::new();
    let mut astray = Vec::new();
    for named in named {
        let exact = offsets.get(named.at.0).and_then(|start| Some((*start, start + named.what.fits(&text[*start..])?)));
        match exact {
            Some((start, end)) if is_free(&parts, start, end) => {
                parts.push(Placed { start, end, what: Some(named.what) });
            }
            // The same media are listed once for each picture, at the same indices.
            Some(_) => {}
            None => astray.push(named),
        }
    }
    for named in astray {
        if let Some((start, end)) = near(text, &offsets, &named, &parts) {
            parts.push(Placed { start, end, what: Some(named.what) });
        }
    }
    parts.sort_by_key(|part| part.start);
    parts
}

fn is_free(parts: &[Placed], start: usize, end: usize) -> bool {
    start < end && parts.iter().all(|part| end <= part.start || part.end <= start)
}

/// The nearest place within the window that fits.
fn near(text: &str, offsets: &[usize], named: &Named, parts: &[Placed]) -> Option<(usize, usize)> {
    let middle = named.at.0.min(offsets.len() - 1);
    let first = middle.saturating_sub(WINDOW);
    let last = (middle + WINDOW).min(offsets.len() - 1);
    let mut candidates: Vec<usize> = (first..=last).collect();
    candidates.sort_by_key(|at| at.abs_diff(middle));
    candidates.into_iter().find_map(|at| {
        let start = offsets[at];
        let end = start + named.what.fits(&text[start..])?;
        is_free(parts, start, end).then_some((start, end))
    })
}

impl What {
    /// How many bytes at the start of `rest` are this.
    fn fits(&self, rest: &str) -> Option<usize> {
        match self {
            What::Mention(name) => word(rest, &['@', '\u{ff20}'], name),
            What::Hashtag(tag) => word(rest, &['#', '\u{ff03}'], tag),
            What::Cashtag(tag) => word(rest, &['$'], tag),
            What::Link { url, .. } | What::Media { url } => {
                (!url.is_empty() && rest.starts_with(url.as_str())).then_some(url.len())
            }
        }
    }
}

/// A sign and a name that ends there: `@bob` is not the start of `@bobby`.
fn word(rest: &str, signs: &[char], name: &str) -> Option<usize> {
    let after_sign = rest.strip_prefix(signs)?;
    let found = after_sign.get(..name.len())?;
    let ends = !after_sign[name.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
    (!name.is_empty() && found.eq_ignore_ascii_case(name) && ends).then(|| rest.len() - after_sign.len() + name.len())
}

/// Takes the link to a tweet that stands at the very end, but for the address of media.
fn take_quote(text: &str, parts: &mut [Placed]) -> Option<WebLink> {
    let mut end = text.len();
    for part in parts.iter_mut().rev() {
        if !text[part.end..end].trim().is_empty() {
            return None;
        }
        end = part.start;
        match &part.what {
            Some(What::Media { .. }) => {}
            Some(What::Link { to: Some(link), .. }) if is_status(link) => {
                let link = link.clone();
                part.what = None;
                return Some(link);
            }
            _ => return None,
        }
    }
    None
}

/// Whether a link leads to one tweet.
fn is_status(link: &WebLink) -> bool {
    let Some(host) = link.host() else { return false };
    let host = host.strip_prefix("www.").or_else(|| host.strip_prefix("mobile.")).unwrap_or(host);
    if !matches!(host, "twitter.com" | "x.com") {
        return false;
    }
    let path = link.as_str().splitn(4, '/').nth(3).unwrap_or("");
    let path = path.split(['?', '#']).next().unwrap_or("").trim_end_matches('/');
    let mut segments = path.split('/');
    let user = segments.next().is_some_and(|user| Handle::parse(user).is_some());
    let status = segments.next().is_some_and(|word| matches!(word, "status" | "statuses"));
    let id = segments.next().is_some_and(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()));
    user && status && id && segments.next().is_none()
}

/// The text while it is made.
struct Out {
    shown: Shown,
    /// Where named parts stand, those included that became no link.
    taken: Vec<Span>,
    escapes: Escapes,
    after_removed: bool,
    stretches: Vec<Stretch>,
}

impl Out {
    /// Text between the named parts.
    fn gap(&mut self, from: usize, text: &str) {
        let mut plain = clean(&match self.escapes {
            Escapes::Undo => unescape(text),
            Escapes::None => text.to_owned(),
        });
        let length = plain.len();
        if self.after_removed && !plain.is_empty() {
            self.after_removed = false;
            if self.shown.text.is_empty() || self.shown.text.ends_with(char::is_whitespace) {
                plain = plain.strip_prefix(char::is_whitespace).map(str::to_owned).unwrap_or(plain);
            }
        }
        let start = self.shown.text.len();
        self.shown.text.push_str(&plain);
        let how = How::Plain { dropped: length - plain.len() };
        self.stretches.push(Stretch { from: from..from + text.len(), to: start..self.shown.text.len(), how });
    }

    fn part(&mut self, text: &str, part: &Placed) {
        let start = self.shown.text.len();
        let written = &text[part.start..part.end];
        let name = || written.chars().skip(1).collect::<String>();
        let is_plain = clean(written) == written && !written.contains('&');
        match &part.what {
            Some(What::Mention(_) | What::Hashtag(_) | What::Cashtag(_)) if !is_plain => {
                return self.gap(part.start, written);
            }
            None | Some(What::Media { .. }) => self.after_removed = true,
            Some(What::Mention(_)) => self.span(written, Handle::parse(&name()).map(SpanKind::Mention)),
            Some(What::Hashtag(_)) => self.span(written, Some(SpanKind::Hashtag(name()))),
            Some(What::Cashtag(_)) => self.span(written, Some(SpanKind::Cashtag(name()))),
            Some(What::Link { shown, to, .. }) => {
                let shown = clean(if clean(shown).trim().is_empty() { written } else { shown });
                self.span(shown.trim(), to.clone().map(SpanKind::Link));
            }
        }
        let to = start..self.shown.text.len();
        self.stretches.push(Stretch { from: part.start..part.end, to, how: How::Replaced });
    }

    fn span(&mut self, text: &str, kind: Option<SpanKind>) {
        self.after_removed = false;
        let start = self.shown.text.len();
        self.shown.text.push_str(text);
        let span = Span { start, end: self.shown.text.len() };
        if !text.is_empty() {
            self.taken.push(span);
            self.shown.spans.extend(kind.map(|kind| TextSpan { span, kind }));
        }
    }

    /// Cuts the spaces at the end, and adds what no entity names: old tweets have their links there.
    fn finish(self, look_for: LookFor) -> (Shown, Vec<Stretch>) {
        let mut shown = self.shown;
        shown.text.truncate(shown.text.trim_end().len());
        let length = shown.text.len();
        shown.spans.retain(|span| span.span.end <= length);
        shown.spans.extend(unnamed::find(&shown.text, &self.taken, look_for));
        shown.spans.sort_by_key(|part| part.span.start);
        (shown, self.stretches)
    }
}

/// Undoes the three escapes of X once. A lone `&` stays.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let (character, length) = [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>')]
            .iter()
            .find(|(escape, _)| tail.starts_with(escape))
            .map_or(('&', 1), |(escape, character)| (*character, escape.len()));
        out.push(character);
        rest = &tail[length..];
    }
    out.push_str(rest);
    out
}

/// The text without control characters (line ends excepted) and without the separators U+2028 and U+2029.
pub(super) fn clean(text: &str) -> String {
    let keep = |c: char| match c {
        '\n' => Some(c),
        '\t' => Some(' '),
        '\u{2028}' | '\u{2029}' => None,
        c if c.is_control() => None,
        c => Some(c),
    };
    text.chars().filter_map(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_exactly_once() {
        assert_eq!(unescape("a &amp;lt; b & c &lt;&gt; &quot; &"), "a &lt; b & c <> &quot; &");
    }

    #[test]
    fn only_a_link_to_one_tweet_is_a_status() {
        let is = |text: &str| is_status(&WebLink::parse(text).expect("a link"));
        assert!(is("https://twitter.com/dr_x/status/12"));
        assert!(is("https://mobile.x.com/dr_x/status/12?s=20"));
        assert!(is("http://www.twitter.com/dr_x/statuses/12/"));
        for other in [
            "https://x.com/dr_x",
            "https://x.com/dr_x/status/12/photo/1",
            "https://x.com/i/web/status/12",
            "https://x.com.example.org/dr_x/status/12",
            "https://example.org/x.com/status/12",
        ] {
            assert!(!is(other), "{other}");
        }
    }
}
