//! No treatment is called free of risk, certain, or a miracle.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// HN-01: Claim no cure, no certainty and no freedom from risk.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-01", name: "absolute-claim", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_89C, &basis::COSMETIC_ADVERTS],
    asks: "Claim no cure, no certainty and no freedom from risk.",
    because: "No treatment is without risk, and a reader may choose by your words.",
    mend: "Ask yourself: could you show it to be true for every reader? Say how large the effect and the risk are, and link to the source.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("This vaccine is 100% safe"),
        Example::File(
            "pages/treatments.md",
            "+++\ntitle = \"Treatments\"\n+++\n\nOur laser treatment is completely risk free.\n",
        ),
    ],
    passes: &[
        Example::Tweet("No vaccine is 100% safe, and none needs to be"),
        Example::Tweet("This song is a miracle"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text makes a claim about health that leaves no room for risk or failure.";
    view.report_remarks_weighing(
        &RULE,
        Topic::Absolute,
        message,
        |scene| if scene.is_services_page() { Weight::Blocks } else { Weight::Asks },
        findings,
    );
}
