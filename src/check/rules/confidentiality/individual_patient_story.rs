//! No single patient's story is published: "pt declined her statin today", "Had a lady in clinic who …". Told first hand,
//! it is about somebody, with or without a detail that names them.

use crate::check::basis;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-16: Tell no single patient's story.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-16", name: "individual-patient-story", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_18, &basis::SM24_20, &basis::SM13_14, &basis::AHMED],
    asks: "Tell no single patient's story without their consent.",
    because: "The patient, or someone close to them, may read it and know who is meant; about half of such tweets could be recognised so.",
    mend: "Withhold the tweet; in a post or page of your own, write of patients in general. If the patient agreed to publication, say so in the decision.",
    look: &[Look::Passage(look)],
    fails: &[
        Example::Tweet("My patient refused statins lol"),
        Example::Tweet("pt declined her statin today"),
        Example::Tweet("Had a lady in clinic who keeps her inhaler in the fridge"),
        Example::Tweet("Just told a guy he has cancer"),
        Example::Tweet("Admitted someone with DKA, she hadn't a fridge for her insulin"),
        Example::Post("One of my patients sent me a postcard last week."),
    ],
    passes: &[
        Example::Tweet("Patients with AF need a stroke risk score every year"),
        Example::Tweet("Every patient deserves a named GP"),
        Example::Tweet("A lady in the shop told me my shoes were undone"),
        Example::Tweet("I was that patient: 3 weeks in ITU with sepsis in 2009"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let story = view.story();
    if !story.is_sure() {
        return;
    }
    let message = format!(
        "This reads as the story of one patient, with {}.{}",
        story.details(),
        story.profile_sentence(view.author)
    );
    findings.push(view.finding(&RULE, story.anchor_range(), message).noticing(story.noticed(view)));
}
