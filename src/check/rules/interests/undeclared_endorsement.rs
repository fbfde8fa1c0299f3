//! A product of health that is recommended is declared, or free of interests.

use crate::check::basis;
use crate::check::text::tone::Topic;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CI-05: Recommend a product by name only where you say what you have to do with its maker.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CI-05", name: "undeclared-endorsement", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_90B, &basis::BMJ_CONFLICTS, &basis::CHRETIEN],
    asks: "Recommend a product by name only where you say what you have to do with its maker.",
    because: "Readers take a doctor's praise of a product for medical advice.",
    mend: "Ask yourself: did you get anything for it, and what shows that it works? Name no product, or declare the interest in profile.md.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("I swear by BrandX for dry skin"),
        Example::Tweet("Can't recommend the Exampleflow inhaler spacer enough"),
    ],
    passes: &[
        Example::Tweet("I recommend this paper by Smith on statins"),
        Example::Tweet("Highly recommend this podcast"),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let message = "This text recommends a product of health by name, and your declaration does not name it.";
    view.report_remarks(&RULE, Topic::Endorsement, message, findings);
}
