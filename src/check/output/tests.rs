//! Outputs that are no pages, and all outputs together.

use std::collections::HashSet;

use super::*;
use crate::check::{look_at_whole, sound};
use crate::model::Site;
use crate::value::Slug;

fn with_facts<T>(look: impl FnOnce(&OutputFacts<'_>) -> T) -> T {
    let site: Site = sound::site();
    let known: HashSet<SitePath> = ["/", "/a/", "/b/"].map(SitePath::new).into_iter().collect();
    look(&OutputFacts::of(&site, &known, sound::TODAY))
}

fn output(path: &str, kind: OutputKind, bytes: &[u8]) -> Rendered {
    Rendered { path: SitePath::new(path), kind, item: Item::page(path), bytes: bytes.to_vec() }
}

fn codes(path: &str, kind: OutputKind, bytes: &[u8]) -> Vec<&'static str> {
    with_facts(|facts| {
        let findings = look_at_output(&output(path, kind, bytes), facts).1;
        findings.iter().map(|finding| finding.kind.code).collect()
    })
}

fn atom(author: &str, subtitle: &str, content: &str) -> Vec<u8> {
    let head = "<feed xmlns=\"http://www.w3.org/2005/Atom\">";
    format!(
        "{head}<subtitle>{subtitle}</subtitle><author><name>{author}</name></author>\
        <entry><content type=\"html\">{content}</content></entry></feed>"
    )
    .into_bytes()
}

#[test]
fn a_feed_names_its_author_and_carries_the_statements() {
    let site = sound::site();
    let statements = format!("{} {}", statement::views(&site.doctor), statement::FICTIONAL);
    let kind = OutputKind::Atom;
    assert_eq!(codes("/feed.xml", kind, &atom("Dr Natalie Example", &statements, "x")), Vec::<&str>::new());
    assert_eq!(codes("/feed.xml", kind, &atom("admin", &statements, "x")), ["ID-02"]);
    assert_eq!(codes("/feed.xml", kind, &atom("Natalie Example", statement::FICTIONAL, "x")), ["DS-02"]);
    assert_eq!(codes("/feed.xml", kind, &atom("Natalie Example", &statements, "NHS 999 000 0018")), ["CF-26"]);
    assert_eq!(codes("/feed.xml", kind, b"<feed>"), ["DS-02", "ID-02", "ID-05"]);
    let json = serde_json::json!({ "description": statements, "authors": [{ "name": "Natalie Example" }] });
    assert_eq!(codes("/feed.json", OutputKind::JsonFeed, json.to_string().as_bytes()), Vec::<&str>::new());
}

/// A post whose whole file is this.
fn post_of(source: &str) -> Post {
    let date = sound::TODAY.at(9, 0, 0, 0).in_tz("Europe/London").expect("a time");
    let slug = Slug::parse("a").expect("a slug");
    Post { body: source.to_owned(), source: source.to_owned(), ..Post::new("posts/a.md", slug, "A", date) }
}

#[test]
fn names_and_contacts_of_a_shown_post_are_left_to_the_rules_on_texts_and_numbers_are_not() {
    let kind = OutputKind::Text;
    let texts = ["Mrs Jackson's funny turn again", "call her on 07700 900123"];
    for text in texts {
        assert_eq!(codes("/x.txt", kind, text.as_bytes()), ["CF-26"], "{text}");
    }
    let posts = [post_of("Mrs Jackson's talk. The press office is on 07700 900123. MRN K0123456, DOB 03/04/51.")];
    with_facts(|facts| {
        let facts = OutputFacts { posts: &posts, ..*facts };
        let is_found = |text: &str| {
            let findings = look_at_output(&output("/x.txt", kind, text.as_bytes()), &facts).1;
            findings.iter().any(|finding| finding.kind.code == "CF-26")
        };
        assert!(texts.iter().all(|text| !is_found(text)));
        assert!(is_found("Mrs Patel's funny turn again"));
        assert!(is_found("MRN K0123456") && is_found("DOB 03/04/51"));
    });
}

#[test]
fn files_are_looked_at_for_metadata_numbers_and_requests() {
    let other = OutputKind::Other;
    assert_eq!(codes("/x.pdf", other, b"%PDF-1.4 << /Author (N Example) >>"), ["PV-02"]);
    assert_eq!(codes("/x.jpg", OutputKind::Picture, b"\xFF\xD8\xFF\xE1\0\x08Exif\0\0"), ["PV-01"]);
    assert_eq!(codes("/nhs-9990000018.png", OutputKind::Picture, b""), ["CF-26"]);
    assert_eq!(codes("/media/9990000018-a.png", OutputKind::Picture, b""), Vec::<&str>::new());
    assert_eq!(codes("/x.csv", other, b"name,NHS\nN,9990000018\n"), ["CF-26"]);
    assert_eq!(codes("/style.css", OutputKind::Style, b"@import \"https://cdn.example/a.css\";"), ["PV-08"]);
    assert_eq!(codes("/style.css", OutputKind::Style, b"p{background:url(/site/a.png)}"), Vec::<&str>::new());
    let page = sound::PAGE.replace("CONTENT", "<script src=https://cdn.example/a.js></script>");
    assert!(codes("/x.html", other, page.as_bytes()).contains(&"PV-08"));
    assert_eq!(codes("/x.txt", OutputKind::Text, b"\xFF\xD8\xFF\xE1\0\x08Exif\0\0"), ["PV-01"]);
    assert_eq!(codes("/x.csv", other, b"caf\xE9,NHS 999\xA0000\xA00018"), ["CF-26"]);
    let wide: Vec<u8> = "NHS 999 000 0018".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(codes("/x.txt", OutputKind::Text, &wide), ["CF-26"]);
    for path in ["/x.xhtml", "/x"] {
        let found = codes(path, other, b"<!doctype html><html><body><p>Hello.</p></body></html>");
        assert!(found.contains(&"ID-02") && found.contains(&"DS-02"), "{path}: {found:?}");
    }
    assert_eq!(codes("/x.zip", other, b"PK\x03\x04 data/direct-messages.js"), ["AR-02"]);
    assert_eq!(codes("/x.js", other, b"window.YTD.tweets.part0 = []"), ["AR-02"]);
    assert_eq!(codes("/x.svg", other, b"<svg><image href=\"https://cdn.example/a.png\"/></svg>"), ["PV-08"]);
    assert_eq!(codes("/tweets/feed.xml", OutputKind::Text, b"plain words"), Vec::<&str>::new());
}

#[test]
fn anchors_of_other_pages_and_names_of_files_are_looked_at_in_the_whole() {
    with_facts(|facts| {
        let from = output("/a/", OutputKind::Page, b"<a href='/site/b/#here'>x</a><a href='/site/b/#gone'>y</a>");
        let to = output("/b/", OutputKind::Page, b"<h2 id=here>x</h2>");
        let made: Vec<Trace> = [&from, &to].map(|output| look_at_output(output, facts).0).into();
        assert_eq!(made[0].links.len(), 2);
        assert_eq!(made[1].ids, ["here"]);
        let found = look_at_whole(&made, facts);
        assert_eq!(found.iter().map(|finding| finding.kind.code).collect::<Vec<_>>(), ["FO-07"]);
        let named = |path: &str| Trace { path: SitePath::new(path), ..made[1].clone() };
        let found = look_at_whole(&[named("/b/"), named("/B/"), named("/x/aux.txt"), named("/b/")], facts);
        assert_eq!(found.iter().map(|finding| finding.kind.code).collect::<Vec<_>>(), ["FO-06"; 3]);
    });
}
