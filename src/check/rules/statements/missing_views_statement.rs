//! The personal-views statement has both halves. It is advice and the policy of employers, and no rule of the GMC; a
//! statement never lowers what another rule finds.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Site, statement};

/// DS-01: Say that the views are your own, and that they are not those of your employer.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-01", name: "missing-views-statement", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::NHSP_VIEWS, &basis::BMA_VIEWS, &basis::BMJ_VIEWS, &basis::PROJECT],
    asks: "Say that the views are your own, and that they are not those of your employer.",
    because: "Readers may take a named doctor at a named hospital to speak for it.",
    mend: "Leave out `views_statement`, so that the tool's own text is shown, or name both halves in it.",
    look: &[Look::Facts(look)],
    fails: &[Example::Change(
        "profile.md",
        "fictional = true",
        r#"fictional = true
views_statement = "Opinions welcome""#,
    )],
    passes: &[Example::Change(
        "profile.md",
        "fictional = true",
        r#"fictional = true
views_statement = "Views are my own, not my employer's""#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let statement = statement::views(&site.doctor);
    let own = ["own", "mine", "personal", "personally"].iter().any(|word| has_word(&statement, word));
    let denies = ["not", "nor", "never", "neither", "don't", "do not"].iter().any(|word| has_word(&statement, word));
    let general = [
        "employer",
        "employers",
        "employer's",
        "employers'",
        "organisation",
        "organisations",
        "trust",
        "university",
        "practice",
    ];
    let others = general.iter().any(|word| has_word(&statement, word))
        || site.doctor.employers().iter().any(|name| has_word(&statement, name));
    if !(own && denies && others || own && has_word(&statement, "alone")) {
        let message =
            "The views statement does not say both that the views are yours and that they are not your employer's.";
        findings.push(RULE.finding(Item::profile(), message).at(site.doctor.places.of("views_statement")));
    }
}
