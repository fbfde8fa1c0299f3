//! Which edition of the guidance was gone by, and the state of our facts about it, stands on the page that tells how the
//! site is checked, as it stands in every report. Pages on guidance grow old unseen: a page of 2022 still taught the rule of
//! 2013.

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule, Rulebook};
use crate::finding::{Answer, Finding, Kind, Weight};

/// The page that tells how the site is checked.
pub const PAGE: &str = "/how-checked/";

/// DS-09: State the edition of the guidance, and the pack of facts about it.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-09", name: "unpinned-guidance-pack", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "State the edition of the guidance, and the pack of facts about it.",
    because: "A reader who knows the edition can tell when the check has fallen behind.",
    mend: "Let the theme print the pack and its day on the page “How this site is checked”, as the default one does.",
    look: &[
        Look::Page(look),
        Look::Tests(
            "the reports as text, JSON and SARIF each state the edition, the pack and its day (report/tests.rs).",
        ),
    ],
    fails: &[Example::Page(
        PAGE,
        "<p>Checked with care. What was public once may stay in caches, archives and screenshots, whatever is taken down here.</p>",
    )],
    passes: &[Example::Page(
        PAGE,
        "<p>Pack gmc-2024-01 of 2026-11-21. What was public once may stay in caches, archives and screenshots, whatever is taken down here.</p>",
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page().filter(|_| view.output.path.as_str() == PAGE) else { return };
    let edition = Rulebook::of(view.facts.settings).edition;
    if !page.shows(edition.pack) || !page.shows(edition.pack_date) {
        let says = format!("The page does not state the pack {} of {}.", edition.pack, edition.pack_date);
        findings.push(RULE.finding(view.item(), says));
    }
}
