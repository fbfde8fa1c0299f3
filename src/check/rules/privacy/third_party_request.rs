//! No page makes a reader's browser ask another host for anything: pictures, scripts, styles, frames, forms. One page
//! alone has a script, the search page, and that script is the tool's, byte by byte.

use crate::check::basis;
use crate::check::output::{Markup, Target, Use, target};
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::search::SCRIPT;
use crate::value::OutputKind;

/// PV-08: Let pages load nothing from other hosts.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-08", name: "third-party-request", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Let pages load nothing from other hosts.",
    because: "Readers may be patients, and another host would learn what they read.",
    mend: "Copy the file into `static/` or the theme, or link to it instead; keep the head of the default theme's `base.html`.",
    look: &[Look::Page(look)],
    fails: &[
        Example::Page("/about/", r#"<img src="https://cdn.example/x.png" alt="">"#),
        Example::Page("/about/", r#"<script src="//platform.example/widgets.js"></script>"#),
        Example::Page("/about/", r#"<p style="background:url(https://cdn.example/x.png)">x</p>"#),
        Example::Page("/about/", r#"<form action="https://form.example/"></form>"#),
        Example::Page("/about/", "<style>footer{display:none}</style>"),
        Example::Page("/about/", r#"<script>x()</script>"#),
        Example::Page("/about/", r#"<script src="/site/search/search.js" defer></script>"#),
        Example::Page("/search/", r#"<script src="/site/a.png" defer></script>"#),
        Example::Page("/search/", r#"<script src="https://cdn.example/site/search/search.js" defer></script>"#),
        Example::Page("/search/", r#"<script>x()</script><script src="/site/search/search.js" defer></script>"#),
        Example::Page("/about/", r#"<p onclick="x()">x</p>"#),
        Example::Page("/about/", r#"<link rel="stylesheet" href="/site/a.png">"#),
        Example::Page("/about/", r#"<meta http-equiv="refresh" content="0 https://other.example/">"#),
        Example::WholePage("/about/", "<html><head><title>x</title></head><body></body></html>"),
    ],
    passes: &[
        Example::Page("/about/", r#"<a href="https://other.example/">a link</a><img src="/site/a.png" alt="">"#),
        Example::Page(
            "/about/",
            r#"<link rel="stylesheet" href="/site/style.css"><meta http-equiv="refresh" content="0; url=/site/">"#,
        ),
        Example::Page("/about/", r#"<table><tr><td style="text-align: right">1</td></tr></table>"#),
        Example::Page("/search/", r#"<script src="/site/search/search.js" defer></script>"#),
    ],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let base = &view.facts.settings.base_url;
    let from = &view.output.path;
    let mut urls: Vec<&str> = Vec::new();
    if let Some(page) = &view.markup {
        urls.extend(page.links.iter().filter(|link| link.usage == Use::Request).map(|link| link.url.as_str()));
        urls.extend(style_urls(&page.styles));
    } else if is_style_or_drawing(view) {
        let text = std::str::from_utf8(&view.output.bytes).unwrap_or("");
        urls.extend(style_urls(text));
        urls.extend(drawing_urls(text));
    }
    let mut hosts: Vec<&str> =
        urls.into_iter().filter(|url| target(url, from, base) == Target::Elsewhere).map(host).collect();
    hosts.sort_unstable();
    hosts.dedup();
    for host in hosts {
        let message = format!("This file makes a browser ask {host} for something.");
        findings.push(RULE.finding(view.item(), message).quoting(host, 0..host.len()));
    }
    if is_script(view) && view.output.bytes != SCRIPT.text.as_bytes() {
        findings.push(RULE.finding(view.item(), "The script of the search page is another than that of the tool."));
    }
    if let Some(page) = view.page() {
        let unguarded = guarded(page, view);
        findings.extend(unguarded.into_iter().map(|message| RULE.finding(view.item(), message)));
    }
}

/// What on a page is not as the default theme keeps browsers from loading and running anything else.
fn guarded(page: &Markup, view: &PageView<'_>) -> Vec<String> {
    let (base, from) = (&view.facts.settings.base_url, &view.output.path);
    let mut messages = Vec::new();
    let is_search = from.as_str() == SCRIPT.page;
    let is_guarded = page.is_guarded || is_search && page.is_guarded_for_search;
    if !is_guarded {
        messages.push("This page lacks the content policy of the default theme at the start of its head.".to_owned());
    }
    let may_run =
        |url: &str| is_search && matches!(target(url, from, base), Target::Here(path, _) if path == SCRIPT.path);
    for script in page.scripts.iter().filter(|url| !may_run(url)) {
        messages.push(format!("This page holds a script: {script}."));
    }
    messages.extend(page.acting.iter().map(|what| format!("This page holds {what}.")));
    let is_theme = |url: &&String| matches!(target(url, from, base), Target::Here(path, _) if path == "/style.css");
    for sheet in page.sheets.iter().filter(|sheet| !is_theme(sheet)) {
        messages.push(format!("This page uses another stylesheet than that of the theme: {sheet}."));
    }
    let is_here = |url: &&String| matches!(target(url, from, base), Target::Here(..));
    for refresh in page.refreshes.iter().filter(|refresh| !is_here(refresh)) {
        messages.push(format!("This page leads on to another site by itself: {refresh}."));
    }
    messages
}

/// Whether an output is the script of the search page, or has its address.
fn is_script(view: &PageView<'_>) -> bool {
    view.output.kind == OutputKind::Script || view.output.path.as_str() == SCRIPT.path
}

fn is_style_or_drawing(view: &PageView<'_>) -> bool {
    let path = view.output.path.as_str();
    view.output.kind == OutputKind::Style || path.ends_with(".css") || path.ends_with(".svg")
}

/// Addresses in `url(…)` and after `@import`.
fn style_urls(styles: &str) -> impl Iterator<Item = &str> {
    let quotes = |c: char| c.is_whitespace() || matches!(c, '"' | '\'');
    let inside =
        styles.split("url(").skip(1).filter_map(move |rest| Some(rest.split(')').next()?.trim_matches(quotes)));
    let imported = styles.split("@import").skip(1).filter_map(move |rest| {
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest[1..].split(quote).next()
    });
    inside.chain(imported)
}

/// Addresses in `href` and `src` of a drawing that are no plain links.
fn drawing_urls(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').filter(|element| !element.starts_with("a ")).flat_map(|element| {
        ["href=", "src="].into_iter().filter_map(move |name| {
            let value = element.split_once(name)?.1;
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            value[1..].split(quote).next()
        })
    })
}

/// The host of an address, for the message.
fn host(url: &str) -> &str {
    let rest = url.split_once("//").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#', '\\']).next().unwrap_or(rest)
}
