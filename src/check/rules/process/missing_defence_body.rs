//! Whom to call when something went wrong is written down before it does. It stays in `.held/`, and is published nowhere.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Place, Weight};
use crate::model::Site;

/// PR-04: Write down your defence body, for yourself alone.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PR-04", name: "missing-defence-body", weight: Weight::Informs, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::MDU_GUIDE, &basis::PROJECT],
    asks: "Write down your defence body, for yourself alone.",
    because: "In the hour in which a patient complains, nobody finds the number.",
    mend: r#"Write to .held/private.toml, which is never published: [incident], and below it defence_body = "its name and number"."#,
    look: &[Look::Facts(look)],
    fails: &[Example::File(".held/private.toml", "[incident]\n")],
    passes: &[
        Example::File(".held/private.toml", "[incident]\ndefence_body = \"Example Defence Union, 020 7946 0000\"\n"),
        Example::Tweet("Walking is good for most hearts."),
    ],
};

/// Where `.held/` is not, as on the computer that publishes, nobody can say whether it is written down.
fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let Some(private) = &site.private else { return };
    if private.defence_body.as_deref().is_none_or(|body| body.trim().is_empty()) {
        let says = "No defence body is written down for the day on which something goes wrong.";
        findings.push(RULE.finding(Item::file(".held/private.toml"), says).at(Place::file(".held/private.toml")));
    }
}
