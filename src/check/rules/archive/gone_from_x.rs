//! A tweet that was deleted on X after an earlier import is taken down here too, unless the doctor keeps it.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// AR-11: Take down what you deleted on X.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-11", name: "gone-from-x", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Take down what you deleted on X, or decide to keep it.",
    because: "What was deleted was most likely deleted for a reason, and readers should not find it here.",
    mend: "Leave it as it is, or publish it all the same with `site review keep ITEM AR-11 --reason seen-and-clear`.",
    look: &[Look::Facts(look)],
    fails: &[Example::Made("tweet", "gone-from-x")],
    passes: &[Example::Tweet("Walking is good.")],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for tweet in site.tweets.iter().chain(&site.held).filter(|tweet| tweet.gone) {
        let message = "This tweet is no longer on X: the newest export of the account does not hold it.";
        findings.push(RULE.finding(Item::tweet(tweet.id), message).at(tweet.at.clone()));
    }
}
