//! What counts as visible, and what is read from a page.

use super::*;

#[test]
fn only_visible_text_of_the_identity_counts() {
    let table = [
        ("<section class=identity>Dr N Example</section>", true),
        ("<section class='site identity'><p>Dr <b>N</b>\n Example</p></section>", true),
        ("<section class=identity><p>Dr N &#69;xample</section>", true),
        ("<section class=identity><p aria-hidden=false>Dr N Example</p></section>", true),
        ("<p class=identity>Dr N Example</p>", false),
        ("<p>Dr N Example</p>", false),
        ("<div><section class=identity>Dr N Example</section></div>", false),
        ("<section class=identity hidden>Dr N Example</section>", false),
        ("<section class=identity inert>Dr N Example</section>", false),
        ("<section class=identity style='color:red'>Dr N Example</section>", false),
        ("<section class='identity unseen'>Dr N Example</section>", false),
        ("<section class=identity aria-hidden=true>Dr N Example</section>", false),
        ("<section class=identity><p style=''>Dr N Example</p></section>", false),
        ("<section class=identity><p hidden>Dr N Example</p></section>", false),
        ("<section class=identity><svg><text>Dr N Example</text></svg></section>", false),
        ("<section class=identity><details><p>Dr N Example</p></details></section>", false),
        ("<section class=identity><template><p>Dr N Example</p></template></section>", false),
        ("<section class=identity><progress>Dr N Example</progress></section>", false),
        ("<section class=identity><meter>Dr N Example</meter></section>", false),
        ("<section class=identity><font size=1>Dr N Example</font></section>", false),
        ("<section class=identity><p bgcolor=red>Dr N Example</p></section>", false),
        ("<section class=identity><img alt='Dr N Example'></section>", false),
        ("<!-- <section class=identity>Dr N Example</section> -->", false),
    ];
    for (inside, visible) in table {
        let html = format!("<html><head></head><body><p>x<footer>{inside}</footer></body></html>");
        assert_eq!(markup(html.as_bytes()).identity == "Dr N Example", visible, "{inside}");
    }
    let block = "<section class=identity>Dr N Example</section>";
    for start in [
        "<html><body hidden><footer>",
        "<html><body style='x'><footer>",
        "<html class=unseen><body><footer>",
        "<html><body><div hidden><footer>",
        "<html><body><div><footer>",
        "<html><body><footer text=white>",
        "<html><body><header>",
        "<html><body><object><footer>",
        "<html><body><select><footer>",
        "<footer>",
    ] {
        assert!(markup(format!("{start}{block}").as_bytes()).identity.is_empty(), "{start}");
    }
}

#[test]
fn a_page_whose_elements_end_elsewhere_is_told() {
    for (inside, is_nested) in [
        ("<p>a<p>b<ul><li>c<li>d</ul>", true),
        ("<table><thead><tr><th style='text-align: right'>a<tbody><tr><td>b<td>c</table>", true),
        ("<dl><dt>a<dd>b</dl><details><summary>a</summary><p>b</details>", true),
        ("<svg><g><path d='M0 0'/></g></svg><br><img alt=''>", true),
        ("<svg role=img><rect class=bar x='1%'/><text x='1%'>2015</text></svg>", true),
        ("<svg><text><div hidden></text></svg>", false),
        ("<svg><desc>a</desc></svg>", false),
        ("<div hidden><object></div><footer>", false),
        ("<span hidden><div></span>", false),
        ("<b><li hidden></b>", false),
        ("<span><p hidden></span>", false),
        ("</p>", false),
        ("</br>", false),
        ("<a href=x><a href=y></a></a>", false),
        ("<form><form></form></form>", false),
        ("<body class=unseen>", false),
        ("<svg><title><div hidden></title></svg>", false),
        ("<svg><![CDATA[></svg>", false),
        ("<svg><div></div></svg>", false),
        ("<math></math>", false),
        ("<noscript></noscript>", false),
        ("<template></template>", false),
        ("<plaintext>", false),
        ("<image></image>", false),
    ] {
        let html = format!("<html><head></head><body>{inside}</body></html>");
        assert_eq!(markup(html.as_bytes()).is_nested, is_nested, "{inside}");
    }
}

#[test]
fn a_policy_counts_only_before_all_that_loads() {
    let policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'self'; base-uri \
                  'none'; form-action 'none'\">";
    for (html, is_guarded) in [
        (format!("<!doctype html><html><head><meta charset=utf-8><title>x</title>{policy}</head>"), true),
        (format!("<html><head><link rel=icon href=/x>{policy}</head>"), false),
        (format!("<html><head><style></style>{policy}</head>"), false),
        (format!("<html><head>x{policy}</head>"), false),
        (format!("<html><head></head><body>{policy}</body>"), false),
        (format!("<html>{policy}</html>"), false),
        (format!("<html><head><!--{policy}--></head>"), false),
        (format!("<html><head><template>{policy}</template></head>"), false),
        ("<html><head></head></html>".to_owned(), false),
    ] {
        assert_eq!(markup(html.as_bytes()).is_guarded, is_guarded, "{html}");
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
fn an_entry_in_closed_details_can_be_read_and_one_that_is_hidden_cannot() {
    let entry = "<div class=h-entry><p>Dr</p><p>N</p><p class=e-content>One<br>two</p></div>";
    let folded = markup(format!("<details><summary>More</summary>{entry}</details>").as_bytes());
    assert_eq!((folded.entries[0].content.as_str(), folded.entries[0].around.as_str()), ("One two", "Dr N"));
    assert!(folded.shows("More") && !folded.shows("One") && folded.hidden.contains("One"));
    for outside in ["<details hidden>", "<div hidden><details>", "<details><div hidden>", "<dialog>", "<template>"] {
        let page = markup(format!("{outside}{entry}").as_bytes());
        assert_eq!(page.entries[0].content, "", "{outside}");
    }
}

#[test]
fn a_quoted_tweet_is_an_entry_of_its_own() {
    let html = "<article class=h-entry><p class=e-content>Still true.</p><a class=u-url href=/d/status/2/>x</a>\
        <blockquote class='u-quotation-of h-cite'><p class=e-content>One.</p><a class=u-url href=/d/status/1/>y</a>\
        </blockquote></article>";
    let page = markup(html.as_bytes());
    let parts = |entry: &'_ Entry| (entry.content.clone(), entry.addresses[0].clone(), entry.is_quoted);
    let entries: Vec<_> = page.entries.iter().map(parts).collect();
    let wanted = [("Still true.", "/d/status/2/", false), ("One.", "/d/status/1/", true)];
    assert_eq!(entries, wanted.map(|(content, address, quoted)| (content.to_owned(), address.to_owned(), quoted)));
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

#[test]
fn numbers_of_a_drawing_are_apart_from_each_other() {
    let html = "<html><body><svg><text>999</text><text>000</text><text>0018</text></svg></body></html>";
    assert!(markup(html.as_bytes()).visible.contains("999\u{1E}000\u{1E}0018"));
}
