//! The views statement names or covers every organisation that a role names.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Site, statement};

/// DS-03: Let the views statement cover each employer that the site names.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-03", name: "employer-not-disclaimed", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::NHSP_VIEWS, &basis::BMJ_VIEWS],
    asks: "Let the views statement cover each employer that the site names.",
    because: "An employer that is shown and not covered seems to share your views.",
    mend: r#"Leave out `views_statement`, or add the organisation or the word "employer" to it."#,
    look: &[Look::Facts(look)],
    fails: &[Example::Change(
        "profile.md",
        "fictional = true",
        r#"fictional = true
views_statement = "Views are my own, and not those of Exampletown University""#,
    )],
    passes: &[Example::Change(
        "profile.md",
        "fictional = true",
        r#"fictional = true
views_statement = "Views are my own and not those of Example Hospital""#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let statement = statement::views(&site.doctor);
    let general = ["employer", "employers", "employer's", "employers'", "organisation", "organisations"];
    if general.iter().any(|word| has_word(&statement, word)) {
        return;
    }
    for name in site.doctor.employers() {
        if !has_word(&statement, name) {
            let message = format!("The views statement does not cover {name}.");
            findings.push(RULE.finding(Item::profile(), message).at(site.doctor.places.of("views_statement")));
        }
    }
}
