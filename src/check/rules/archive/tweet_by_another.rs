//! Only tweets of the doctor's own accounts are imported.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;
use crate::value::Handle;

/// AR-01: Import only the archive of your own account.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-01", name: "tweet-by-another", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Import only the archive of your own account.",
    because: "Words of another account under your name would be put into your mouth.",
    mend: "List the handle, or `former_handles`, under `[[accounts]]` in profile.md, or use the right export.",
    look: &[Look::Facts(look)],
    fails: &[Example::Change("profile.md", r#"handle = "@exampledoctor""#, r#"handle = "@otherdoctor""#)],
    passes: &[Example::Change(
        "profile.md",
        r#"handle = "@exampledoctor""#,
        r#"handle = "@otherdoctor"
former_handles = ["exampledoctor"]"#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let mut own = BTreeSet::new();
    for account in site.doctor.accounts.iter().filter(|account| account.is_x()) {
        own.insert(account.handle.trim_start_matches('@').to_ascii_lowercase());
        own.extend(account.former_handles.iter().map(Handle::key));
    }
    if own.is_empty() && !site.tweets.is_empty() {
        let message = "There are tweets, and the profile lists no account on X.";
        findings.push(RULE.finding(Item::profile(), message).at(site.doctor.places.of("accounts")));
        return;
    }
    for tweet in site.tweets.iter().filter(|tweet| !own.contains(&tweet.handle.key())) {
        let message = format!("This tweet is of @{}, which is none of your accounts.", tweet.handle);
        findings.push(RULE.finding(Item::tweet(tweet.id), message).at(tweet.at.clone()));
    }
}
