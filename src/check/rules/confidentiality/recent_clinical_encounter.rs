//! No encounter is told while it can be dated: "In clinic today a mum told me …".

use crate::check::basis;
use crate::check::text::story::Kind as Detail;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-10: Tell of no encounter that a reader can date.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-10", name: "recent-clinical-encounter", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_19, &basis::AHMED],
    asks: "Tell of no encounter that a reader can date.",
    because: "Who was there today can be found out, and the patient knows it too; one in eight such tweets gives the time.",
    mend: "Withhold the tweet; in a post or page of your own, leave out when and where it was.",
    look: &[Look::Passage(look)],
    fails: &[
        Example::Tweet("In clinic today a mum told me she had not slept for a year"),
        Example::Tweet("On call last night, admitted a chap who had walked in with a STEMI"),
    ],
    passes: &[
        Example::Tweet("Grand round today: sepsis trial"),
        Example::Tweet("In clinic today the computers were down"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let story = view.story();
    let has = |kinds: &[Detail]| kinds.iter().any(|kind| story.kinds.has(*kind));
    if story.is_told() && has(&[Detail::Time]) && has(&[Detail::Place, Detail::NamedPlace]) {
        let message =
            format!("One patient is told of with a time and a place of care.{}", story.profile_sentence(view.author));
        findings.push(view.finding(&RULE, story.anchor_range(), message).noticing(story.noticed(view)));
    }
}
