//! A tweet is shown with the words it was published with; what was taken out is marked. Line breaks do not count.

use crate::check::basis;
use crate::check::output::squash;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::TweetId;

/// HN-06: Show tweets unaltered, but for marked redactions.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-06", name: "altered-tweet", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::GMP_82, &basis::GMP_88, &basis::PROJECT],
    asks: "Show tweets unaltered, but for marked redactions.",
    because: "A text under a date has to be the text of that date.",
    mend: "Correct the theme, so that it prints the text of the tweet inside `e-content` and nothing else there.",
    look: &[Look::Page(look)],
    fails: &[
        Example::Page(
            "/tweets/",
            r#"<article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1001/">x</a><p class="e-content">Walking is bad for most hearts.</p></article>"#,
        ),
        Example::Page("/exampledoctor/status/1001/", "<p>Walking is good for most hearts.</p>"),
        Example::Page(
            "/tweets/",
            r#"<article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1002/">x</a><p class="e-content">An old thought about hearts.</p><blockquote class="u-quotation-of h-cite"><a class="u-url" href="/site/exampledoctor/status/1001/">y</a><p class="e-content">Walking is bad.</p></blockquote></article>"#,
        ),
        Example::Page(
            "/tweets/",
            r#"<div hidden><article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1001/">x</a><p class="e-content">Walking is good for most hearts.</p></article></div>"#,
        ),
    ],
    passes: &[
        Example::Page(
            "/tweets/",
            r#"<article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1001/">x</a><p class="e-content">Walking is <b>good</b> for most hearts.</p></article>"#,
        ),
        Example::Page(
            "/tweets/",
            r#"<details><summary>An aside</summary><article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1001/">x</a><p class="e-content">Walking is good for most hearts.</p></article></details>"#,
        ),
    ],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page() else { return };
    let mut shown = Vec::new();
    for (tweet, entry) in view.tweets() {
        shown.push(tweet.id);
        if entry.content != squash(&tweet.text) {
            let message = format!("The page does not show tweet {} with the words it has.", tweet.id);
            let address = entry.addresses.first().map_or("", String::as_str);
            findings.push(RULE.finding(view.item(), message).quoting(address, 0..address.len()));
        }
    }
    let own = view.output.item.tweet_id().and_then(TweetId::parse).and_then(|id| view.facts.tweet(id));
    if own.is_some_and(|tweet| !shown.contains(&tweet.id)) && !page.has_moved() {
        findings.push(RULE.finding(view.item(), "The tweet cannot be found on its own page."));
    }
}
