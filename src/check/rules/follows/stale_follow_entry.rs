//! An entry of the follow list was looked at within the last year, and its account is still there.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::rules::identity::stale_register_facts::is_old;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// FL-08: Look at each entry of the follow list once a year.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FL-08", name: "stale-follow-entry", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::BMJ_FOLLOWING],
    asks: "Look at each entry of the follow list once a year.",
    because: "Accounts change hands and fall silent, and your recommendation stays.",
    mend: "Look at the account and set `checked_on`, or take the entry out, in following.toml.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change("following.toml", "checked_on = 2026-10-31", "checked_on = 2025-10-31"),
        Example::Change(
            "following.toml",
            "checked_on = 2026-10-31",
            "checked_on = 2026-10-31
gone = true",
        ),
    ],
    passes: &[Example::Change("following.toml", "checked_on = 2026-10-31", "checked_on = 2025-11-21")],
};

fn look(site: &Site, today: Date, findings: &mut Vec<Finding>) {
    for follow in site.follows.all() {
        let says = match follow.checked_on {
            _ if follow.gone => "This entry of the follow list is marked as gone from X.".to_owned(),
            Some(day) if is_old(day, today) => format!("This entry was last looked at on {day}, more than a year ago."),
            _ => continue,
        };
        findings.push(RULE.finding(Item::follow(&follow.written_handle), says).at(follow.at.clone()));
    }
}
