//! Any text: no panic, spans in order and inside the text, and no text so odd that it takes long.

use std::time::{Duration, Instant};

use crate::odd_texts::Numbers;
use byname::twitter_text::length::{OF_140, OF_280, TODAY, measure};
use byname::twitter_text::{Bare, entities, hashtags, mentions, reply, urls, valid};

#[test]
fn spans_of_any_text_are_in_order_and_inside_it() {
    let mut numbers = Numbers(2);
    let mut found = 0;
    for _ in 0..30_000 {
        let text = numbers.text(24);
        let mut end = 0;
        for entity in entities(&text, Bare::Find) {
            assert!(entity.span.start >= end && entity.span.start < entity.span.end, "{text:?}: {entity:?}");
            assert!(text.get(entity.span.start..entity.span.end).is_some(), "{text:?}: {entity:?}");
            end = entity.span.end;
            found += 1;
        }
        for url in urls(&text, Bare::Find) {
            assert!(url.host.start >= url.span.start && url.host.end <= url.span.end, "{text:?}: {url:?}");
            assert!(!url.host.slice(&text).is_empty());
        }
        for rule in [&OF_140, &OF_280, &TODAY] {
            let measure = measure(&text, rule);
            assert!(measure.last_valid <= measure.last, "{text:?}: {measure:?}");
        }
        let _ = (reply(&text), valid::is_url(&text, valid::Scheme::Optional), valid::is_list(&text));
    }
    assert!(found > 10_000, "the texts have hardly any entity in them: {found}");
}

#[test]
fn with_scheme_the_same_addresses_are_found_whether_or_not_bare_ones_count() {
    let mut numbers = Numbers(3);
    for _ in 0..10_000 {
        let text = numbers.text(16);
        let with: Vec<_> = urls(&text, Bare::Find).into_iter().filter(|url| url.has_scheme).collect();
        assert_eq!(with, urls(&text, Bare::Leave), "{text:?}");
    }
}

#[test]
fn no_text_takes_longer_than_its_length_demands() {
    const SIZE: usize = 300_000;
    let units = [
        "a.",
        "a.b.com.-",
        "http://",
        "http://a.",
        "http://a.co/(",
        "http://a.co/((",
        "http://a.co?,",
        "a.com/,",
        "@a",
        "@",
        "#",
        "#1",
        "#a#",
        "$A",
        "字.",
        "字.com",
        "字a.com",
        "a_.com",
        "-",
        "_",
        ".",
        "x",
        "😀",
        "👩\u{200d}",
        "\u{301}",
        "a.-com",
        "http",
        "xn--",
        "a.xn--a.",
        "/",
        "(",
        "\u{202a}",
        "RT@",
        "@a/b-",
    ];
    for unit in units {
        let text = unit.repeat(SIZE / unit.len());
        let started = Instant::now();
        let found = entities(&text, Bare::Find).len() + hashtags(&text).len() + mentions(&text).len();
        let took = started.elapsed();
        // A scanner that goes back over the text would need minutes; this one needs a fraction of a second.
        assert!(took < Duration::from_secs(10), "{unit:?}: {took:?} for {found} entities");
    }
}
