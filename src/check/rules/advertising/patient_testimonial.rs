//! Praise by patients is asked about, and refused where the law forbids it.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::Site;

/// AD-03: Publish no praise by patients without consent and a way to check it.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AD-03", name: "patient-testimonial", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::AHPRA_TESTIMONIALS, &basis::GMP_90, &basis::SM24_18],
    asks: "Publish no praise by patients without consent and a way to check it.",
    because: "A testimonial tells who is your patient, and nobody can check it.",
    mend: "Ask yourself: did the patient agree to be quoted here, and can a reader check it? Take it out.",
    look: &[Look::Text(look)],
    fails: &[
        Example::File("pages/example.md", "+++\ntitle = \"A page\"\n+++\n\nWhat our patients say\n"),
        Example::Tweet("Another five star review from a happy patient"),
    ],
    passes: &[
        Example::Tweet("Systematic review of patient experience"),
        Example::File("pages/example.md", "+++\ntitle = \"A page\"\n+++\n\nWe do not publish testimonials.\n"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text shows praise by a patient.";
    let weight = weight_here(view.site);
    view.report_remarks_weighing(&RULE, Topic::Testimonial, message, |_| weight, findings);
}

/// What a testimonial weighs under the advertising law of the site's country: it is forbidden in Australia.
fn weight_here(site: &Site) -> Weight {
    if site.settings.jurisdiction.eq_ignore_ascii_case("AU") { Weight::Blocks } else { Weight::Asks }
}
