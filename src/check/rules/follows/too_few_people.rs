//! A follow list of some length has people in it, not organisations only: people answer.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Place, Weight};
use crate::model::{FollowKind, Site};

/// FL-06: Let a third of the follow list be people.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FL-06", name: "too-few-people", weight: Weight::Informs, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::BMJ_C7390_LIST],
    asks: "Let a third of the follow list be people.",
    because: "Organisations announce, and people explain.",
    mend: "Add people whom you learn from, or leave it: this is only listed.",
    look: &[Look::Facts(look)],
    fails: &[Example::Made("following.toml", "organisations-only")],
    passes: &[Example::Made("following.toml", "ten-featured"), Example::Tweet("Walking is good for most hearts.")],
};

/// A shorter list says nothing about its balance.
const FEWEST: usize = 6;

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let all = site.follows.all().count();
    let people = site.follows.all().filter(|follow| follow.kind == Some(FollowKind::Person)).count();
    if all >= FEWEST && people * 3 < all {
        let says = format!("{people} of the {all} entries of the follow list are people.");
        findings.push(RULE.finding(Item::file("following.toml"), says).at(Place::line("following.toml", 1)));
    }
}
