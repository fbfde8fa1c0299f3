//! What was taken down stays down: it is in no source that is published and in no output.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::Site;

/// AR-07: Let nothing bring back what you took down.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-07", name: "incomplete-takedown", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Let nothing bring back what you took down.",
    because: "A text that is taken down in haste is often the one that must not be seen again.",
    mend: "Delete it again with `site takedown ITEM`; if it is to be public after all, take its entry out of .held/takedowns.toml.",
    look: &[Look::Facts(look), Look::Clearing],
    fails: &[
        Example::File(
            ".held/takedowns.toml",
            "version = 1\n\n[[takedowns]]\nitem = \"tweet:1001\"\ndate = 2026-11-01\n",
        ),
        Example::File(
            ".held/takedowns.toml",
            "version = 1\n\n[[takedowns]]\nitem = \"post:posts/sound.md\"\ndate = 2026-11-01\n",
        ),
    ],
    passes: &[Example::File(
        ".held/takedowns.toml",
        "version = 1\n\n[[takedowns]]\nitem = \"tweet:10000000001\"\ndate = 2026-11-01\n",
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for (item, at) in &site.back_again {
        let message = "This was taken down, and lies where it would be published again.";
        findings.push(RULE.finding(item.clone(), message).at(at.clone()));
    }
}
