//! A post or tweet that mentions a declared interest shows the declaration beside it.

use std::collections::BTreeSet;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::interests_in;

/// CI-02: Show the interest beside what you say about it.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CI-02", name: "interest-not-shown", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_90B],
    asks: "Show the interest beside what you say about it.",
    because: "A declaration on another page does not reach the reader of this one.",
    mend: "Let the theme print the note on the interest beside the text, outside `e-content`.",
    look: &[Look::Page(look)],
    fails: &[Example::Page(
        "/tweets/",
        r#"<article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1004/">x</a><p class="e-content">I gave advice to @examplecor today.</p></article>"#,
    )],
    passes: &[Example::Page(
        "/tweets/",
        r#"<article class="h-entry"><a class="u-url" href="/site/exampledoctor/status/1004/">x</a><p class="e-content">I gave advice to @examplecor today.</p><p>Interest declared: paid advice, Examplecor Ltd</p></article>"#,
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page() else { return };
    let Some(interests) = &view.facts.doctor.interests else { return };
    let mut silent = BTreeSet::new();
    for entry in &page.entries {
        for interest in interests_in(&entry.content, interests) {
            if !has_word(&entry.around, &interest.organisation) {
                silent.insert(interest.organisation.as_str());
            }
        }
    }
    for organisation in silent {
        let message = format!("This page mentions {organisation} and does not show your interest beside it.");
        findings.push(RULE.finding(view.item(), message).quoting(organisation, 0..organisation.len()));
    }
}
