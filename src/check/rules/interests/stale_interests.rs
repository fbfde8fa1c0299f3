//! The declaration of interests was made or confirmed within the last year.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::rules::identity::stale_register_facts::is_old;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// CI-06: Confirm your interests once a year.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CI-06", name: "stale-interests", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_95, &basis::SM13_19],
    asks: "Confirm your interests once a year.",
    because: "Interests begin and end, and a declaration of two years ago declares little.",
    mend: "Look through `[interests]` in profile.md, and set `declared_on` to the day on which you did.",
    look: &[Look::Facts(look)],
    fails: &[Example::Change("profile.md", "declared_on = 2026-11-01", "declared_on = 2025-11-01")],
    passes: &[Example::Change("profile.md", "declared_on = 2026-11-01", "declared_on = 2025-12-01")],
};

fn look(site: &Site, today: Date, findings: &mut Vec<Finding>) {
    let declared = site.doctor.interests.as_ref().and_then(|interests| interests.declared_on);
    if let Some(day) = declared.filter(|day| is_old(*day, today)) {
        let says = format!("The interests were declared on {day}, more than a year ago.");
        findings.push(RULE.finding(Item::profile(), says).at(site.doctor.places.of("interests.declared_on")));
    }
}
