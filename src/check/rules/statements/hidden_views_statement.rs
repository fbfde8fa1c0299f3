//! The personal-views statement is visible on every page and described in every feed. Only text inside the reserved class
//! `identity` counts, because no theme may hide that.

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};

/// DS-02: Show the views statement on every page and in every feed.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-02", name: "hidden-views-statement", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::NHSP_VIEWS, &basis::BMJ_VIEWS, &basis::PROJECT],
    asks: "Show the views statement on every page and in every feed.",
    because: "A statement that readers do not see says nothing to them.",
    mend: "Let the theme print the statement in `<section class=\"identity\">` in the `<footer>` of every page, as the default one does.",
    look: &[Look::Page(look)],
    fails: &[Example::WholePage(
        "/blog/",
        r#"<header class="identity">Natalie Example</header><p>The views on this site are my own.</p>"#,
    )],
    passes: &[Example::Page("/blog/", "Hello.")],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let shown = match view.page() {
        Some(page) => page.identity.contains(&view.views()),
        None if view.is_feed() => view.feed.as_ref().is_some_and(|feed| feed.description.contains(&view.views())),
        None => return,
    };
    if !shown {
        findings.push(RULE.finding(view.item(), "The views statement is not visible here."));
    }
}
