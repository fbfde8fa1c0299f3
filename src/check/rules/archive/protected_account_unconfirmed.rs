//! The author says whether the account was ever protected; and if it was, confirms that those tweets may be public.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// AR-04: Say whether your account was ever protected.
pub static RULE: Rule = Rule {
    kind: &Kind {
        code: "AR-04",
        name: "protected-account-unconfirmed",
        weight: Weight::Blocks,
        answer: Answer::Reason,
    },
    version: 1,
    basis: &[&basis::SM13_8, &basis::PROJECT],
    asks: "Say whether your account was ever protected.",
    because: "Tweets of a protected account were written for few, and publishing them changes that.",
    mend: "Write `ever_protected` and, if true, `protected_confirmed_on` under `[archive]` in site.toml.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change("site.toml", "ever_protected = false", "ever_protected = true"),
        Example::Change(
            "site.toml",
            r#"
[archive]
ever_protected = false
"#,
            "",
        ),
    ],
    passes: &[Example::Change(
        "site.toml",
        "ever_protected = false",
        r#"ever_protected = true
protected_confirmed_on = 2026-11-01"#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let archive = &site.settings.archive;
    let place = site.settings.places.of("archive");
    if site.tweets.is_empty() && site.held.is_empty() {
        return;
    }
    match (archive.ever_protected, archive.protected_confirmed_on) {
        (None, _) => {
            let message = "site.toml does not say whether the account was ever protected.";
            findings.push(RULE.finding(Item::site(), message).at(place).weighing(Weight::Asks));
        }
        (Some(true), None) => {
            let message = "The account was protected, and site.toml does not confirm that its tweets may be public.";
            findings.push(RULE.finding(Item::site(), message).at(place));
        }
        (Some(_), _) => {}
    }
}
