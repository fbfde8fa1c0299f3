//! No patient is placed: "Leeds, little lad with …".

use crate::check::basis;
use crate::check::text::story::Kind as Detail;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-11: Say of no patient where they were.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-11", name: "place-with-person", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_19],
    asks: "Say of no patient where they were.",
    because: "A ward, a practice or a town makes the circle small in which a patient is known.",
    mend: "Withhold the tweet; in a post or page of your own, leave out the place.",
    look: &[Look::Passage(look)],
    fails: &[
        Example::Tweet("Leeds, little lad with croup came in on my shift"),
        Example::Tweet("Chap in bed 6 has pulled out his cannula"),
        Example::Tweet("Pt on #ward7 has asked for the vicar"),
    ],
    passes: &[Example::Tweet("Job advert: ward 4 needs nurses"), Example::Tweet("Leeds is lovely in spring")],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let story = view.story();
    let has = |kinds: &[Detail]| kinds.iter().any(|kind| story.kinds.has(*kind));
    if story.is_told() && has(&[Detail::Place, Detail::NamedPlace]) {
        let message = format!("One patient is told of together with a place.{}", story.profile_sentence(view.author));
        findings.push(view.finding(&RULE, story.anchor_range(), message).noticing(story.noticed(view)));
    }
}
