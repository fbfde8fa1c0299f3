//! The duty of confidence goes on after death: "lost a lovely lady last night".

use crate::check::basis;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-23: Tell no story of a patient who died.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-23", name: "deceased-patient-story", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::CONFIDENTIALITY_DEATH, &basis::SM24_19],
    asks: "Tell no story of a patient who died.",
    because: "The duty of confidence goes on after death, and a grieving family reads.",
    mend: "Withhold the tweet, or take the story out of your post, unless those close to the patient agreed; say so in the decision.",
    look: &[Look::Passage(look)],
    fails: &[
        Example::Tweet("lost a lovely lady last night"),
        Example::Tweet("Called time of death on a kid tonight. Drove home and hugged mine."),
        Example::Post("My patient died after three weeks of us fighting."),
    ],
    passes: &[
        Example::Tweet("Sir Example, the heart surgeon, has died. He taught us all."),
        Example::Tweet("Talking about death early doesn't take away hope"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let story = view.story();
    if story.is_told() && story.is_death {
        let message = "This reads as the story of one patient who died.";
        findings.push(view.finding(&RULE, story.anchor_range(), message).noticing(story.noticed(view)));
    }
}
