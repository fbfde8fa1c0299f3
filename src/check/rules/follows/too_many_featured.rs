//! The featured list is ten to follow: a longer one is no choice.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// FL-04: Feature ten accounts at most.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FL-04", name: "too-many-featured", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::BMJ_C7390_LIST],
    asks: "Feature ten accounts at most.",
    because: "Ten are a choice, and more are a list.",
    mend: "Take `featured = true` away from some of them, in following.toml.",
    look: &[Look::Facts(look)],
    fails: &[Example::Made("following.toml", "eleven-featured")],
    passes: &[Example::Made("following.toml", "ten-featured")],
};

/// The length of the list in BMJ 2011;342:c7390.
const MOST: usize = 10;

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    if let Some(first) = site.follows.all().filter(|follow| follow.featured).nth(MOST) {
        let says = format!("More than {MOST} entries are featured, and this is the first too many.");
        findings.push(RULE.finding(Item::follow(&first.written_handle), says).at(first.at.clone()));
    }
}
