//! What was kept about a patient is read a second time, on a later day: the first reading is often done in a row of
//! forty, and by the same eyes.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::kinds;
use crate::finding::{Finding, Item, Place, Weight};
use crate::model::{Decision, Site, Verdict};

/// Decisions of the month before `today` that publish something about a patient and that nobody has read again.
pub fn due(site: &Site, today: Date) -> Vec<&Decision> {
    let from = today.checked_sub(1.month()).unwrap_or(Date::MIN);
    let is_due = |decision: &&Decision| {
        let is_recent = decision.date.is_some_and(|day| day >= from && day < today);
        let is_clinical = decision.rule.starts_with("CF-") && decision.verdict == Verdict::Keep;
        is_clinical && is_recent && decision.second_look.is_none()
    };
    site.decisions.iter().filter(is_due).collect()
}

/// One warning for all of them, which names them.
pub(super) fn missing(site: &Site, today: Date) -> Option<Finding> {
    let mut items: Vec<Item> = due(site, today).into_iter().map(|decision| decision.item.clone()).collect();
    items.sort();
    items.dedup();
    let says = match items.len() {
        0 => return None,
        1 => "1 item about a patient that you kept was read once.".to_owned(),
        several => format!("{several} items about patients that you kept were read once."),
    };
    let finding = Finding::new(kinds::PR_01, Item::file("reviews.toml"), says).at(Place::file("reviews.toml"));
    Some(finding.weighing(Weight::Warns).joining(items))
}

/// The warning of [`missing`] taken apart for a run that asks: one finding an item, each open until it was read again.
pub fn asked(findings: Vec<Finding>) -> Vec<Finding> {
    let one = |finding: Finding| -> Vec<Finding> {
        if finding.kind.code != kinds::PR_01.code {
            return vec![finding];
        }
        let about = |item: &Item| {
            let says = format!("You kept {item} on an earlier day, and have read it once. Would you publish it today?");
            Finding::new(kinds::PR_01, item.clone(), says).at(finding.place.clone())
        };
        finding.members.iter().map(about).collect()
    };
    findings.into_iter().flat_map(one).collect()
}
