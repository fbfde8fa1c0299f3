//! No rare case is published: changing its details does not hide it.

use crate::check::basis;
use crate::check::text::story::Kind as Detail;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-13: Publish no rare case.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-13", name: "rare-case", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GRUMBLE_CASES, &basis::SM24_19],
    asks: "Publish no rare case.",
    because: "Where few people have it, changing the details does not hide whose it is.",
    mend: "Withhold the tweet, or take the case out of your post. If the patient agreed to publication, write it as a case with a record of consent.",
    look: &[Look::Passage(look)],
    fails: &[
        Example::Tweet("Our first ever case of botulism: a lad came in on my shift seeing double"),
        Example::Tweet("34-year-old man with NMO in resus"),
    ],
    passes: &[
        Example::Tweet("WHO reports first case of Ebola in the region"),
        Example::Tweet("Reading about Fabry disease for the exam"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let story = view.story();
    let has = |kinds: &[Detail]| kinds.iter().any(|kind| story.kinds.has(*kind));
    if story.is_told() && has(&[Detail::Rare]) {
        let message = "One patient is told of together with something so rare that few people can be meant.";
        findings.push(view.finding(&RULE, story.anchor_range(), message).noticing(story.noticed(view)));
    }
}
