use super::*;

fn source(body: &str) -> Source<'_> {
    Source { file: "posts/x.md", item: Item::post("posts/x.md"), body, first_line: 5, paid: Paid::No }
}

fn resolve(dest: &str) -> LinkTarget {
    match dest {
        "gone.md" => LinkTarget::Missing,
        "picture.jpg" => {
            LinkTarget::Found { href: "/site/picture.jpg".to_owned(), size: Some(Pixels { width: 40, height: 30 }) }
        }
        other => LinkTarget::Found { href: format!("/site{other}"), size: None },
    }
}

fn text(body: &str) -> Text {
    render(&source(body), &resolve, &tweet)
}

fn tweet(written: &str) -> TweetTarget {
    match written {
        "20" => TweetTarget::Found(Html::text("The card.")),
        other => TweetTarget::Refused { message: format!("No {other}."), mend: "Look again.".to_owned() },
    }
}

#[test]
fn a_tweet_stands_where_a_line_asks_for_it() {
    let made = text("Before.\n\n{{ tweet 20 }}\n\n> {{ tweet 20 }}\n\nAfter.\n");
    let html = made.html.as_str();
    assert!(html.starts_with("<p>Before.</p>\nThe card.\n<blockquote>\nThe card.\n</blockquote>"), "{html}");
    assert!(made.findings.is_empty(), "{:?}", made.findings);
    assert_eq!(plain("Before.\n\n{{ tweet 20 }}\n\nAfter `{{ tweet 20 }}`."), "Before. After {{ tweet 20 }}.");
}

#[test]
fn a_tweet_that_cannot_be_shown_leaves_nothing_and_is_found_where_it_is_asked_for() {
    let made = text("One.\n\n{{ tweet 9990000 }}\n{{ twete 20 }}\n\nSee {{ tweet 20 }} here.\n\n- {{ tweet 20 }}\n");
    assert!(!made.html.as_str().contains("9990000"), "{:?}", made.html);
    let found: Vec<_> = made.findings.iter().filter_map(|finding| finding.place.clone()).collect();
    let places: Vec<_> = found.iter().map(|place| (place.line, place.column, place.length)).collect();
    assert_eq!(places, [(7, 1, 19), (8, 1, 14), (10, 1, 24), (12, 3, 14)]);
    assert_eq!(made.findings[0].message, "No 9990000.");
    assert!(made.findings.iter().all(|finding| finding.kind.code == "FO-07" && !finding.mend.is_empty()));
}

#[test]
fn code_that_asks_for_a_tweet_stays_code() {
    let made = text("`{{ tweet 1 }}` and \\{{ tweet 1 }}\n\n```\n{{ tweet 1 }}\n```\n\n    {{ tweet 1 }}\n");
    assert_eq!(made.html.as_str().matches("{{ tweet 1 }}").count(), 4, "{:?}", made.html);
    assert!(made.findings.is_empty(), "{:?}", made.findings);
}

#[test]
fn headings_start_at_two_and_have_unique_anchors() {
    let made = text("# Main\n\n## Aims & *ends*\n\n## Aims & ends\n\n###### Deep\n\n# ???\n");
    let ids: Vec<_> = made.headings.iter().map(|heading| (heading.level, heading.id.as_str())).collect();
    assert_eq!(ids, [(2, "main-2"), (3, "aims-ends"), (3, "aims-ends-2"), (4, "deep"), (2, "section")]);
    assert!(made.html.as_str().contains("<h3 id=\"aims-ends\">Aims &amp; <em>ends</em></h3>"), "{:?}", made.html);
    assert!(!made.html.as_str().contains("<h1"));
}

#[test]
fn a_text_that_starts_at_two_starts_at_two() {
    let levels: Vec<_> = text("## A\n\n#### B\n\n### C\n\n## D\n").headings.iter().map(|one| one.level).collect();
    assert_eq!(levels, [2, 3, 3, 2]);
}

#[test]
fn raw_html_is_shown_as_text_and_found() {
    let made = text("Hello <b onclick=x>you</b>.\n\n<script>\nalert(1)\n</script>\n");
    assert!(!made.html.as_str().contains("<script") && !made.html.as_str().contains("<b "), "{:?}", made.html);
    let places: Vec<_> = made.findings.iter().filter_map(|finding| finding.place.clone()).collect();
    assert_eq!(made.findings.len(), 3);
    assert!(made.findings.iter().all(|finding| finding.kind.code == "FO-12"));
    assert_eq!((places[0].line, places[0].column), (5, 7));
    assert_eq!((places[2].line, places[2].column), (7, 1));
}

#[test]
fn only_safe_links_become_links() {
    for bad in ["javascript:alert(1)", "JaVaScript:alert(1)", "data:text/html,x", "//evil.example/", "vbscript:x"] {
        let made = text(&format!("[here]({bad})"));
        assert_eq!(made.html.as_str(), "<p>here</p>\n", "{bad}");
        assert_eq!(made.findings[0].kind.code, "FO-08", "{bad}");
    }
    let made =
        text("[a](https://example.org/?a=1&b=2) [b](mailto:a@b.example) [c](/about/) [d](gone.md) <https://a.example>");
    let html = made.html.as_str();
    assert!(html.contains("<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener\">a</a>"), "{html}");
    assert!(html.contains("<a href=\"mailto:a@b.example\">b</a>"), "{html}");
    assert!(html.contains("<a href=\"/site/about/\">c</a> d "), "{html}");
    assert_eq!(made.findings.iter().map(|finding| finding.kind.code).collect::<Vec<_>>(), ["FO-07"]);
    assert_eq!(made.links.len(), 5);
}

#[test]
fn links_of_a_sponsored_post_are_marked() {
    let mut paid = source("[a](https://example.org/)");
    paid.paid = Paid::Sponsored;
    assert!(render(&paid, &resolve, &tweet).html.as_str().contains("rel=\"sponsored noopener\""));
}

#[test]
fn pictures_have_their_size_and_come_from_the_site() {
    let made = text("![A \"chart\"](picture.jpg) ![far](https://example.org/x.png)");
    let html = made.html.as_str();
    let picture = "<img src=\"/site/picture.jpg\" alt=\"A “chart”\" width=\"40\" height=\"30\" loading=\"lazy\">";
    assert!(html.contains(picture), "{html}");
    assert!(!html.contains("example.org"), "{html}");
    assert_eq!(made.findings[0].kind.code, "FO-08");
}

#[test]
fn code_has_classes_only_in_a_known_language() {
    let known = text("```rust\nlet a = \"<b>\";\n```\n");
    assert!(known.has_code && known.html.as_str().contains("class=\"c-"), "{:?}", known.html);
    assert!(!known.html.as_str().contains("<b>"));
    let unknown = text("```nonesuch\n<b>\n```\n");
    assert!(!unknown.has_code);
    assert_eq!(unknown.html.as_str(), "<pre tabindex=\"0\"><code>&lt;b&gt;\n</code></pre>\n");
}

#[test]
fn footnotes_cannot_take_an_id_of_the_page() {
    let made = text("See[^main].\n\n[^main]: A note.\n\n## Note 1\n");
    let html = made.html.as_str();
    assert!(html.contains("href=\"#note-1\"") && html.contains("id=\"note-1\""), "{html}");
    assert_eq!(html.matches("id=\"note-1\"").count(), 1, "{html}");
}

#[test]
fn words_and_links_are_read_without_markup() {
    assert_eq!(
        plain("# One\n\nTwo *three*\nfour [five](x.md).\n\n- six\n- seven\n"),
        "One Two three four five. six seven"
    );
    let words = link_words("a [the *whole*\ntitle](https://a.example/) and <https://b.example/>, ![d](e.jpg)");
    let words: Vec<_> = words.iter().map(|link| (link.dest.as_str(), link.words.as_str())).collect();
    assert_eq!(words, [("https://a.example/", "the whole title"), ("https://b.example/", "https://b.example/")]);
    let links: Vec<_> = links_in("a [b](c.md) ![d](e.jpg)").into_iter().map(|link| (link.dest, link.range)).collect();
    assert_eq!(links, [("c.md".to_owned(), 2..11), ("e.jpg".to_owned(), 12..23)]);
}
