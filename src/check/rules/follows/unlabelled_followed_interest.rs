//! An entry of the follow list in which the doctor has a declared interest shows it on the page: in the author's own words,
//! or as it was declared.

use crate::check::basis;
use crate::check::output::squash;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::{Follow, Interest, interests_in};

/// FL-07: Show your interest in an entry of the follow list beside it.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FL-07", name: "unlabelled-followed-interest", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_90B],
    asks: "Show your interest in an entry of the follow list beside it.",
    because: "A recommendation reads differently when the recommended one pays.",
    mend: r#"Let the theme print the interest in the entry, or add `interest = "…"` to the entry in following.toml."#,
    look: &[Look::Page(look)],
    fails: &[Example::Page(
        "/following/",
        "<p>Following, listing or reposting someone is not an endorsement.</p><p>@examplecor Examplecor</p>",
    )],
    passes: &[Example::Page(
        "/following/",
        "<p>Following, listing or reposting someone is not an endorsement.</p><p>@examplecor Declared interest: Examplecor Ltd, paid advice.</p>",
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page().filter(|_| view.output.path.as_str() == "/following/") else { return };
    let shown = &page.shown;
    for follow in view.facts.follows.all() {
        let own = follow.interest.as_deref().is_some_and(|label| shown.contains(&squash(label)));
        if !own && is_silent(follow, view, shown) {
            let message = format!("The entry {} does not show your interest in it.", follow.written_handle);
            let handle = follow.written_handle.as_str();
            findings.push(RULE.finding(view.item(), message).quoting(handle, 0..handle.len()));
        }
    }
}

/// Whether an interest belongs to an entry, and the page does not show it as it was declared.
fn is_silent(follow: &Follow, view: &PageView<'_>, shown: &str) -> bool {
    let words = format!("{} {}", follow.written_handle, follow.name);
    let declared = view.facts.doctor.interests.iter().flat_map(|interests| interests_in(&words, interests));
    let unshown = |interest: &Interest| {
        !shown.contains(&squash(&interest.organisation)) || !shown.contains(&squash(&interest.nature))
    };
    follow.interest.is_some() || declared.into_iter().any(unshown)
}
