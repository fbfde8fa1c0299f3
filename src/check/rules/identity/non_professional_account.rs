//! Only accounts that the doctor keeps as a professional are brought here: what was written to friends, or under no name,
//! was written for other readers.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Account, Site};
use crate::value::Handle;

/// ID-13: Bring here only the accounts that you keep as a professional, and under your name.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-13", name: "non-professional-account", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_8, &basis::SM13_17, &basis::SM24_9],
    asks: "Bring here only the accounts that you keep as a professional, and under your name.",
    because: "What was written to friends, or under no name, becomes the word of a named doctor here.",
    mend: r#"Take the account out of profile.md; or, if it is a professional one under your name, write purpose = "professional" and leave out `anonymous`."#,
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change("profile.md", r#"purpose = "professional""#, r#"purpose = "personal""#),
        Example::Change(
            "profile.md",
            r#"purpose = "professional""#,
            r#"purpose = "professional"
anonymous = true"#,
        ),
    ],
    passes: &[Example::Change(
        "profile.md",
        r#"purpose = "professional""#,
        r#"purpose = "professional"

[[accounts]]
network = "mastodon"
handle = "@charity@social.example"
link = "https://social.example/@charity"
purpose = "charity""#,
    )],
};

/// Words for accounts that are no one's business here.
const PERSONAL: [&str; 5] = ["personal", "private", "family", "friends", "social"];

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let imported: BTreeSet<String> = site.tweets.iter().chain(&site.held).map(|tweet| tweet.handle.key()).collect();
    let place = site.doctor.places.of("accounts");
    for account in &site.doctor.accounts {
        let purpose = account.purpose.trim().to_lowercase();
        let brought = account.x_handles().iter().map(Handle::key).any(|key| imported.contains(&key));
        let name = name(account);
        let says = if brought && account.anonymous {
            format!("Tweets of {name} are brought here, and that account does not say whose it is.")
        } else if brought && purpose != "professional" {
            format!("Tweets of {name} are brought here, and its purpose is “{purpose}”.")
        } else {
            let why = if account.anonymous {
                "does not say whose it is"
            } else if PERSONAL.contains(&purpose.as_str()) {
                "is none that you keep as a professional"
            } else {
                continue;
            };
            let says = format!("The profile lists {name}, which {why}.");
            findings.push(RULE.finding(Item::profile(), says).at(place.clone()).weighing(Weight::Warns));
            continue;
        };
        findings.push(RULE.finding(Item::profile(), says).at(place.clone()));
    }
}

fn name(account: &Account) -> &str {
    if account.handle.is_empty() { account.link.as_str() } else { &account.handle }
}
