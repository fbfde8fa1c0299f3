//! The export of X, from its bytes to tweets, and on into the author's folder.

#[path = "archive/canaries.rs"]
mod canaries;
#[path = "support/command.rs"]
mod command;
#[path = "archive/committed.rs"]
mod committed;
#[path = "archive/entries.rs"]
mod entries;
#[path = "archive/import.rs"]
mod import;
#[path = "archive/kinds.rs"]
mod kinds;
#[path = "archive/media.rs"]
mod media;
#[path = "support/odd_texts.rs"]
mod odd_texts;
#[path = "archive/old.rs"]
mod old;
#[path = "archive/opening.rs"]
mod opening;
#[path = "archive/properties.rs"]
mod properties;
#[path = "archive/returning.rs"]
mod returning;
#[path = "archive/several.rs"]
mod several;
#[path = "archive/storing.rs"]
mod storing;
#[path = "support/export.rs"]
mod support;
#[path = "archive/texts.rs"]
mod texts;
#[path = "support/without_tweets.rs"]
mod without_tweets;

use std::collections::BTreeMap;

use byname::finding::Finding;
use byname::load::archive::{self, Archive};
use byname::model::{SpanKind, Tweet};
use byname::value::Handle;

use support::{ExportMaker, HANDLE};

fn own() -> Vec<Handle> {
    vec![Handle::parse(HANDLE).expect("a handle")]
}

fn loaded(maker: ExportMaker) -> (Archive, Vec<Finding>) {
    archive::load(&[maker.in_memory()], &BTreeMap::new(), &own(), &Default::default())
}

/// The tweets of an export without any fault.
fn tweets(maker: ExportMaker) -> Vec<Tweet> {
    let (archive, findings) = loaded(maker);
    assert_eq!(words(&findings), Vec::<String>::new());
    archive.tweets
}

fn words(findings: &[Finding]) -> Vec<String> {
    let place = |finding: &Finding| finding.place.as_ref().map(ToString::to_string).unwrap_or_default();
    findings.iter().map(|finding| format!("{} {} {}", finding.kind.code, place(finding), finding.message)).collect()
}

/// Every span as the text it covers and what it means.
fn spans(tweet: &Tweet) -> Vec<(String, String)> {
    let meaning = |kind: &SpanKind| match kind {
        SpanKind::Link(link) => link.as_str().to_owned(),
        SpanKind::Mention(handle) => format!("@{handle}"),
        SpanKind::Hashtag(tag) => format!("#{tag}"),
        SpanKind::Cashtag(tag) => format!("${tag}"),
    };
    tweet.spans.iter().map(|span| (span.span.slice(&tweet.text).to_owned(), meaning(&span.kind))).collect()
}
