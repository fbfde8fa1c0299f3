//! Links, mentions and tags that no entity names, as in tweets of before t.co (2011) and in the first exports.

use crate::model::{SpanKind, TextSpan};
use crate::twitter_text::{self, Bare, Entity, Kind, Url};
use crate::value::{Handle, Span, WebLink};

use super::text::{Named, What};

/// Top-level domains under which addresses were commonly written without their scheme, and names that countries put
/// before theirs: `example.org`, `example.nhs.uk`.
const COMMON: [&str; 8] = ["ac", "co", "com", "edu", "gov", "net", "nhs", "org"];

/// What is looked for beside addresses with a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LookFor {
    /// Everything: the tweet names nothing, so X may never have looked at it.
    All,
    /// Addresses without scheme: the tweet names other things, but no address.
    BareLinks,
    /// Nothing: what X did not name is none.
    Nothing,
}

/// What is looked for in a tweet that names these parts.
pub(super) fn look_for(named: &[Named]) -> LookFor {
    let is_link = |named: &Named| matches!(named.what, What::Link { .. } | What::Media { .. });
    match named {
        [] => LookFor::All,
        some if some.iter().any(is_link) => LookFor::Nothing,
        _ => LookFor::BareLinks,
    }
}

/// The parts of a shown text outside the `taken` spans, which are in order, as are those returned.
pub(super) fn find(text: &str, taken: &[Span], look_for: LookFor) -> Vec<TextSpan> {
    let links = |bare| twitter_text::urls(text, bare).iter().map(Url::entity).collect();
    let found: Vec<Entity> = match look_for {
        LookFor::All => twitter_text::entities(text, Bare::Find),
        LookFor::BareLinks => links(Bare::Find),
        LookFor::Nothing => links(Bare::Leave),
    };
    let is_free = |span: Span| {
        let next = taken.partition_point(|taken| taken.end <= span.start);
        taken.get(next).is_none_or(|taken| span.end <= taken.start)
    };
    found
        .into_iter()
        .filter(|entity| is_free(entity.span) && !is_cut(text, entity.span.end))
        .filter_map(|entity| meaning(text, entity))
        .collect()
}

/// Whether what ends here was cut short: whole, it led elsewhere.
fn is_cut(text: &str, end: usize) -> bool {
    text[end..].trim_start_matches(|c: char| c.is_ascii_punctuation()).starts_with('…')
}

fn meaning(text: &str, entity: Entity) -> Option<TextSpan> {
    let written = entity.span.slice(text);
    let word = || written.chars().skip(1).collect::<String>();
    let (span, kind) = match entity.kind {
        Kind::Url => (entity.span, SpanKind::Link(link(written)?)),
        Kind::BareUrl => {
            // A reader's way there must not be open to others, so https, though X itself took http.
            is_common(written).then_some(())?;
            (entity.span, SpanKind::Link(link(&format!("https://{written}"))?))
        }
        Kind::Mention | Kind::List => {
            let name = written.split('/').next().unwrap_or(written);
            let span = Span { start: entity.span.start, end: entity.span.start + name.len() };
            (span, SpanKind::Mention(Handle::parse(&name.chars().skip(1).collect::<String>())?))
        }
        Kind::Hashtag => (entity.span, SpanKind::Hashtag(word())),
        Kind::Cashtag => (entity.span, SpanKind::Cashtag(word())),
    };
    Some(TextSpan { span, kind })
}

/// A link that names where it leads. A shortened t.co address without its entity does not.
fn link(address: &str) -> Option<WebLink> {
    WebLink::parse(address).filter(|link| link.host() != Some("t.co"))
}

/// Whether an address without scheme was surely meant as one. `patient.it` lacks a space, and `results.zip` is a file;
/// as links they would lead to strangers.
fn is_common(written: &str) -> bool {
    let written = written.to_ascii_lowercase();
    let host = written.split(['/', ':', '?']).next().unwrap_or("");
    let mut from_end = host.rsplit('.');
    let last = from_end.next().unwrap_or("");
    let second = from_end.next().unwrap_or("");
    let of_country = from_end.next().is_some() && COMMON.contains(&second);
    host.starts_with("www.") || written.contains('/') || COMMON[2..].contains(&last) || of_country
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, taken: &[Span], look_for: LookFor) -> Vec<String> {
        find(text, taken, look_for).iter().map(|part| part.span.slice(text).to_owned()).collect()
    }

    #[test]
    fn an_address_that_leads_nowhere_known_stays_text() {
        let none = Vec::<String>::new();
        let text = "https://t.co/abc t.co/abc http://example.org/cut… @amy… #sep… http://exam… http://localhost/x";
        assert_eq!(found(text, &[], LookFor::All), none);
        assert_eq!(found("xhttp://example.org ftp://example.org/ http://a@example.org", &[], LookFor::Nothing), none);
    }

    #[test]
    fn a_missing_space_and_a_file_name_are_no_link() {
        let text = "I saw the patient.it was in results.zip, at 2 p.m.to 4";
        assert_eq!(found(text, &[], LookFor::All), Vec::<String>::new());
        let text = "bit.ly/abc example.org www.example.it example.nhs.uk example.co.uk";
        assert_eq!(found(text, &[], LookFor::BareLinks), text.split(' ').collect::<Vec<_>>());
    }

    #[test]
    fn an_address_without_scheme_is_reached_over_https() {
        let parts = find("Read example.org/a.", &[], LookFor::All);
        let link = WebLink::parse("https://example.org/a").expect("a link");
        assert_eq!(parts.iter().map(|part| &part.kind).collect::<Vec<_>>(), [&SpanKind::Link(link)]);
    }

    #[test]
    fn nothing_is_found_where_an_entity_is() {
        let text = "@amy_x/list #ecg http://example.org/x";
        assert_eq!(found(text, &[], LookFor::All), ["@amy_x", "#ecg", "http://example.org/x"]);
        let taken = [Span { start: 0, end: 6 }, Span { start: 17, end: 24 }];
        assert_eq!(found(text, &taken, LookFor::All), ["#ecg"]);
        assert_eq!(found(text, &[], LookFor::Nothing), ["http://example.org/x"]);
    }
}
