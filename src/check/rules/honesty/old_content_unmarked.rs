//! A post, tweet or thread of more than two years ago says that it may be out of date.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::TweetId;

/// HN-04: Mark what is older than two years.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-04", name: "old-content-unmarked", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_89, &basis::PROJECT],
    asks: "Mark what is older than two years.",
    because: "Advice about health changes, and a search engine shows a page without its age.",
    mend: r#"Let the theme print its note "may be out of date" with the date."#,
    look: &[Look::Page(look)],
    fails: &[Example::Page(
        "/exampledoctor/status/1002/",
        r#"<article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1002/">1 January 2020</a><p class="e-content">An old thought about hearts.</p></article>"#,
    )],
    passes: &[Example::Page(
        "/exampledoctor/status/1002/",
        r#"<article class="h-entry"><p>From 2020: this may be out of date.</p><a class="u-url" href="/site/exampledoctor/status/1002/">1 January 2020</a><p class="e-content">An old thought about hearts.</p></article>"#,
    )],
};

/// Years after which a page has to say that it is old.
const OLD: i64 = 2;

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page() else { return };
    let item = view.output.item.as_str();
    if page.has_moved() || !["tweet:", "thread:", "post:"].iter().any(|start| item.starts_with(start)) {
        return;
    }
    let today = view.facts.today;
    let old = published(view).is_some_and(|day| day.saturating_add(OLD.years()) < today);
    if old && !page.shown.to_lowercase().contains("out of date") {
        findings.push(RULE.finding(view.item(), "This page is more than two years old and does not say so."));
    }
}

/// The day of a tweet by its facts, and of anything else as the page states it.
fn published(view: &PageView<'_>) -> Option<Date> {
    let tweet = view.output.item.tweet_id().and_then(TweetId::parse).and_then(|id| view.facts.tweet(id));
    if let Some(tweet) = tweet {
        return Some(tweet.day(&view.facts.settings.time_zone));
    }
    let own = view.page()?.entries.iter().find(|entry| !entry.is_quoted)?;
    let stated = own.dates.first()?;
    stated.get(..10)?.parse().ok()
}
