//! `links.toml` → where shortened addresses lead. Nothing here asks a server, so the author has to have looked.

use std::collections::BTreeMap;

use crate::finding::{Finding, Item};
use crate::load::toml::{TomlSource, read};
use crate::model::{SpanKind, Tweet};
use crate::value::WebLink;

const FILE: &str = "links.toml";

/// Reads the list; nothing where there is none. An entry that is no address is reported.
pub fn load(text: Option<&str>, findings: &mut Vec<Finding>) -> BTreeMap<String, WebLink> {
    let Some(whole) = text else { return BTreeMap::new() };
    let source = TomlSource { file: FILE, whole, range: 0..whole.len(), item: Item::file(FILE) };
    let read = read(source, findings, |keys| {
        let mut links = BTreeMap::new();
        for (short, long) in keys.all_texts() {
            match (WebLink::parse(&short), WebLink::parse(&long)) {
                (Some(short), Some(long)) => drop(links.insert(key(&short), long)),
                (None, _) => keys.refuse(&short, format!("`{short}` is no web address."), WANTED),
                (_, None) => keys.refuse(&short, format!("`{long}` is no web address."), WANTED),
            }
        }
        links
    });
    read.0
}

const WANTED: &str = "Write both in full, as in \"https://short.example/x\" = \"https://example.org/whole\".";

/// Lets the links of tweets lead where the list says. Their words stay.
pub fn follow(tweets: &mut [Tweet], links: &BTreeMap<String, WebLink>) {
    if links.is_empty() {
        return;
    }
    for span in tweets.iter_mut().flat_map(|tweet| &mut tweet.spans) {
        if let SpanKind::Link(link) = &mut span.kind
            && let Some(long) = links.get(&key(link))
        {
            *link = long.clone();
        }
    }
}

/// An address without its scheme: exports of different years have the same one with http and with https.
fn key(link: &WebLink) -> String {
    let address = link.as_str();
    address.split_once("://").map_or(address, |(_, rest)| rest).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::sound;
    use crate::model::TextSpan;
    use crate::value::Span;

    #[test]
    fn a_short_link_leads_where_the_list_says_and_keeps_its_words() {
        let mut findings = Vec::new();
        let text = "\"http://sho.example/x\" = \"https://example.org/whole?a=1\"\n\"sho.example/y\" = \"https://example.org/\"\n";
        let links = load(Some(text), &mut findings);
        assert_eq!((links.len(), findings.len()), (1, 1));
        assert!(findings[0].message.contains("sho.example/y"), "{}", findings[0].message);
        let mut tweets = sound::site().tweets;
        tweets.truncate(1);
        tweets[0].text = "See sho.example/x".to_owned();
        let link = WebLink::parse("https://sho.example/x/").expect("a link");
        tweets[0].spans = vec![TextSpan { span: Span { start: 4, end: 17 }, kind: SpanKind::Link(link) }];
        follow(&mut tweets, &links);
        let whole = WebLink::parse("https://example.org/whole?a=1").expect("a link");
        assert_eq!(tweets[0].spans[0].kind, SpanKind::Link(whole));
        assert_eq!(tweets[0].text, "See sho.example/x");
    }
}
