//! A clinical picture has a record: the patient's consent, or how it was made anonymous and by whom.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::rules::confidentiality::case_without_consent::is_complete;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// PV-05: Record consent for a clinical picture, or how it was made anonymous.
pub static RULE: Rule = Rule {
    kind: &Kind {
        code: "PV-05",
        name: "clinical-image-without-record",
        weight: Weight::Blocks,
        answer: Answer::Reason,
    },
    version: 1,
    basis: &[&basis::SM24_20, &basis::RECORDINGS_12, &basis::RECORDINGS_17],
    asks: "Record consent for a clinical picture, or how it was made anonymous.",
    because: "Details that seem to mean nothing may still identify a patient.",
    mend: "Fill in `consent`, or `anonymised` in `image`, or take the picture out.",
    look: &[Look::Facts(look)],
    fails: &[Example::Change(
        "posts/sound.md",
        r#"kind = "opinion""#,
        r#"kind = "opinion"
image = { file = "posts/scan.png", alt = "A scan", clinical = true }"#,
    )],
    passes: &[Example::Change(
        "posts/sound.md",
        r#"kind = "opinion""#,
        r#"kind = "opinion"
image = { file = "posts/scan.png", alt = "A scan", clinical = true, anonymised = "Margins cut off by N Example" }"#,
    )],
};

fn look(site: &Site, today: Date, findings: &mut Vec<Finding>) {
    for post in site.posts.iter().filter(|post| post.clinical_image) {
        let consent = post.consent.as_ref().is_some_and(|consent| is_complete(consent, today));
        let anonymised = post.image_anonymised.as_deref().is_some_and(|how| !how.trim().is_empty());
        if !consent && !anonymised {
            let message = "The clinical picture of this post has no record of consent or of how it was made anonymous.";
            findings.push(RULE.finding(Item::post(&post.path), message).at(post.places.of("image")));
        }
    }
}
