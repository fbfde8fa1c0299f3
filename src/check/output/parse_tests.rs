//! What counts as visible, and what is read from a page.

use super::*;

#[test]
fn only_visible_text_of_the_identity_counts() {
    let table = [
        ("<p class=identity>Dr N Example</p>", true),
        ("<footer class='site identity'><p>Dr <b>N</b>\n Example</p></footer>", true),
        ("<p>Dr N Example</p>", false),
        ("<title>Dr N Example</title>", false),
        ("<p class=identity hidden>Dr N Example</p>", false),
        ("<div hidden><p class=identity>Dr N Example</p></div>", false),
        ("<div style='display:none'><p class=identity>Dr N Example</p></div>", false),
        ("<p class=identity aria-hidden=true>Dr N Example</p>", false),
        ("<p class=identity aria-hidden=false>Dr N Example</p>", true),
        ("<template><p class=identity>Dr N Example</p></template>", false),
        ("<noscript><p class=identity>Dr N Example</p></noscript>", false),
        ("<script class=identity>Dr N Example</script>", false),
        ("<details class=identity><p>Dr N Example</p></details>", false),
        ("<details class=identity open><p>Dr N Example</p></details>", true),
        ("<details class=identity><summary>Dr N Example</summary></details>", true),
        ("<details hidden class=identity><summary>Dr N Example</summary></details>", false),
        ("<!-- <p class=identity>Dr N Example</p> -->", false),
        ("<p class=identity><img alt='Dr N Example'></p>", false),
        ("<div hidden></div><p class=identity>Dr N Example</p>", true),
        ("<p hidden><div class=identity>Dr N Example</div>", true),
        ("<p class=identity inert>Dr N Example</p>", false),
        ("<p class=identity>Dr N &#69;xample</p>", true),
    ];
    for (html, visible) in table {
        assert_eq!(markup(html.as_bytes()).identity == "Dr N Example", visible, "{html}");
    }
}

#[test]
fn an_entry_keeps_its_content_its_addresses_and_what_stands_around() {
    let html = "<article class='h-entry'><a class='u-url' href='/d/status/1/'><time class='dt-published' \
        datetime='2020-01-02'>2 January</time></a><div class='e-content'>One<br>two <a href='https://a.example'>a</a>\
        </div><p>Note</p></article><article class=h-entry><p class=e-content>Three</p></article>";
    let page = markup(html.as_bytes());
    assert_eq!(page.entries.len(), 2);
    assert_eq!(page.entries[0].content, "One two a");
    assert_eq!(page.entries[0].around, "2 January Note");
    assert_eq!(page.entries[0].addresses, ["/d/status/1/"]);
    assert_eq!(page.entries[0].dates, ["2020-01-02"]);
    assert_eq!(page.entries[1].content, "Three");
}

#[test]
fn blocks_are_parted_and_inline_elements_are_not() {
    let page = markup(b"<td>999</td><td>000</td><p><b>12</b>34</p>");
    assert!(!page.visible.contains("999000"));
    assert!(page.visible.contains("1234"));
}

#[test]
fn addresses_that_a_browser_fetches_are_told_from_links() {
    let html = "<link rel=canonical href=https://a.example/><link rel=stylesheet href=/s.css><a href=/x>x</a>\
        <img src=/a.png srcset='/b.png 1x, /c.png 2x'><meta http-equiv=refresh content='0; url=https://b.example/'>\
        <form action=https://c.example/></form>";
    let page = markup(html.as_bytes());
    let requests: Vec<_> =
        page.links.iter().filter(|link| link.usage == Use::Request).map(|link| link.url.as_str()).collect();
    assert_eq!(requests, ["/s.css", "/a.png", "/b.png", "/c.png", "https://b.example/", "https://c.example/"]);
}

#[test]
fn json_ld_is_read_and_broken_bytes_do_no_harm() {
    let page = markup(b"<script type=\"application/ld+json\">{\"a\":1}</script><script>var x</script>\xff<p");
    assert_eq!(page.json_ld, ["{\"a\":1}"]);
}
