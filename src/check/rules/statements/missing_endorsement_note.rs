//! Where other accounts are listed, or their words passed on, a note says that this is no endorsement.

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::{TweetKind, statement};

/// DS-07: Say beside lists and reposts that they are no endorsement.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-07", name: "missing-endorsement-note", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::TRUST_ENDORSEMENT],
    asks: "Say beside lists and reposts that they are no endorsement.",
    because: "Readers may take a doctor's list for a recommendation of all that is said there.",
    mend: "Let the theme print the note on the follow list and beside reposts.",
    look: &[Look::Page(look)],
    fails: &[Example::Page("/following/", "<p>@examplejournal</p><p>Examplecor Ltd, paid advice</p>")],
    passes: &[Example::Page(
        "/following/",
        "<p>Following, listing or reposting someone is not an endorsement.</p><p>Examplecor Ltd, paid advice</p>",
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page() else { return };
    let lists = view.output.path.as_str() == "/following/" && !view.facts.follows.is_empty();
    let reposts = || view.tweets().any(|(tweet, _)| matches!(tweet.kind, TweetKind::Retweet { .. }));
    if (lists || reposts()) && !page.shows(statement::NO_ENDORSEMENT) {
        let message = "This page shows other people's accounts or words without the note on endorsement.";
        findings.push(RULE.finding(view.item(), message));
    }
}
