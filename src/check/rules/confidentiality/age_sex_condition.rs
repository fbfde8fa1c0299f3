//! No age of one patient is published with what they have: "34-year-old man with NMO in resus".

use crate::check::basis;
use crate::check::text::story::Kind as Detail;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-09: Publish no age of one patient together with what they have.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-09", name: "age-sex-condition", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_19, &basis::SM13_13],
    asks: "Publish no age of one patient together with what they have.",
    because: "Age and illness together fit few people, and a reader may know the rest.",
    mend: "Withhold the tweet; in a post or page of your own, leave out the age, or write of patients in general.",
    look: &[Look::Passage(look)],
    fails: &[
        Example::Tweet("34-year-old man with NMO in resus"),
        Example::Tweet("84F with a broken hip on our ward tonight"),
        Example::Tweet("Admitted a six-week-old with bronchiolitis"),
        Example::Post("I saw a lady in her 90s with a stroke."),
    ],
    passes: &[
        Example::Tweet("In adults over 80 trials show less benefit of statins"),
        Example::Tweet("Screening for diabetes from age 65+ and in under-5s is in the guideline"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let story = view.story();
    let has = |kinds: &[Detail]| kinds.iter().any(|kind| story.kinds.has(*kind));
    if story.is_told() && has(&[Detail::Age, Detail::ExtremeAge]) && has(&[Detail::Detail, Detail::Rare]) {
        let message = "The age of one patient stands beside what they have or had done.";
        findings.push(view.finding(&RULE, story.anchor_range(), message).noticing(story.noticed(view)));
    }
}
