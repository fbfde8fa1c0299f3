//! Nothing is said of oneself that nobody can check.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// HN-02: Say of yourself what can be checked: posts, dates, qualifications.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-02", name: "unverifiable-superlative", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82, &basis::COSMETIC_ADVERTS],
    asks: "Say of yourself what can be checked: posts, dates, qualifications.",
    because: "Readers cannot check who is leading or best.",
    mend: "Say what you have done, since when, and where it can be looked up.",
    look: &[Look::Text(look)],
    fails: &[
        Example::File("pages/example.md", "+++\ntitle = \"A page\"\n+++\n\nI am London's leading knee surgeon.\n"),
        Example::Tweet("As a world-renowned cardiologist I can say this"),
    ],
    passes: &[
        Example::File("pages/example.md", "+++\ntitle = \"A page\"\n+++\n\nI have been a consultant since 2014.\n"),
        Example::Tweet("Great talk by a leading surgeon"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text praises you, or your service, in a way that nobody can check.";
    view.report_remarks(&RULE, Topic::Superlative, message, findings);
}
