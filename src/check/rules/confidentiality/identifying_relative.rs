//! No patient is told of through their relatives.

use crate::check::basis;
use crate::check::text::story::Kind as Detail;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-19: Say nothing of the relatives of a patient.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-19", name: "identifying-relative", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_19],
    asks: "Say nothing of the relatives of a patient.",
    because: "Relatives are known to others, and read; through them the patient is known.",
    mend: "Withhold the tweet; in a post or page of your own, leave the relatives out.",
    look: &[Look::Passage(look)],
    fails: &[
        Example::Tweet("Pt on my ward, her daughter is a local councillor"),
        Example::Tweet("Told her husband in the corridor. Breast cancer, and four little ones. I hate this job today"),
    ],
    passes: &[
        Example::Tweet("Talking to relatives is a skill and we never teach it"),
        Example::Tweet("My daughter asked what I do at work"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let story = view.story();
    let has = |kinds: &[Detail]| kinds.iter().any(|kind| story.kinds.has(*kind));
    if story.is_told() && has(&[Detail::Family]) {
        let message = "One patient is told of together with a relative.";
        findings.push(view.finding(&RULE, story.anchor_range(), message).noticing(story.noticed(view)));
    }
}
