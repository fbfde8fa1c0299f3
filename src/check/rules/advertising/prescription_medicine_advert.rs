//! No prescription-only medicine is advertised to the public.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// AD-01: Do not advertise medicines that need a prescription.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AD-01", name: "prescription-medicine-advert", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::HMR_284, &basis::CAP_12_12],
    asks: "Do not advertise medicines that need a prescription.",
    because: "It is against the law, pet names and hashtags included.",
    mend: "Ask yourself: does it offer the medicine, or talk about it? Name the consultation, not the medicine.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Botox Fridays are back at the clinic, book now"),
        Example::File("pages/treatments.md", "+++\ntitle = \"Treatments\"\n+++\n\nWe offer Wegovy from our clinic.\n"),
    ],
    passes: &[
        Example::Tweet("Semaglutide in the trial: MACE down 20%"),
        Example::Tweet("Shortage of Ozempic: what GPs should tell patients"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text names a prescription-only medicine beside an offer.";
    view.report_remarks_weighing(
        &RULE,
        Topic::MedicineAdvert,
        message,
        |scene| if scene.is_services_page() { Weight::Blocks } else { Weight::Asks },
        findings,
    );
}
