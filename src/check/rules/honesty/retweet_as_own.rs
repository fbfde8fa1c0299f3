//! A retweet is shown with the handle of whoever wrote it, and says when the export cut it short.

use crate::check::basis;
use crate::check::output::Entry;
use crate::check::words::has_word;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::TweetKind;

/// HN-07: Name the author of every retweet.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-07", name: "retweet-as-own", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_88, &basis::PROJECT],
    asks: "Name the author of every retweet.",
    because: "Words of another person must not pass for yours.",
    mend: "Let the theme print the handle beside a retweet, outside its text.",
    look: &[Look::Page(look)],
    fails: &[Example::Page(
        "/tweets/",
        r#"<p>Following, listing or reposting someone is not an endorsement.</p><article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1003/">x</a><p class="e-content">A trial is published.</p></article>"#,
    )],
    passes: &[Example::Page(
        "/tweets/",
        r#"<p>Following, listing or reposting someone is not an endorsement.</p><article class="h-entry"><p>Retweet of @examplejournal</p><a class="u-url" href="/site/exampledoctor/status/1003/">x</a><p class="e-content">A trial is published.</p></article>"#,
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    for (tweet, entry) in view.tweets() {
        let TweetKind::Retweet { of, cut } = &tweet.kind else { continue };
        let around = entry.around.to_lowercase();
        if !around.contains(&format!("@{}", of.key())) {
            let message = format!("Tweet {} passes on words of @{of}, and the page does not say so.", tweet.id);
            findings.push(finding(view, entry, message));
        } else if *cut && !around.contains('…') && !has_word(&around, "cut") && !has_word(&around, "shortened") {
            let message = format!("The export cut tweet {} short, and the page does not say so.", tweet.id);
            findings.push(finding(view, entry, message));
        }
    }
}

/// A finding at the address of the tweet on the page.
fn finding(view: &PageView<'_>, entry: &Entry, message: String) -> Finding {
    let address = entry.addresses.first().map_or("", String::as_str);
    RULE.finding(view.item(), message).quoting(address, 0..address.len())
}
