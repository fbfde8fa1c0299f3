//! A post that was changed says when and what.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// HN-09: Say when a post was changed, and what was changed.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "HN-09", name: "silent-correction", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::LMC_TIPS, &basis::GMP_89],
    asks: "Say when a post was changed, and what was changed.",
    because: "Readers who saw the first version must learn what was wrong with it.",
    mend: "Give both in the post: `updated = 2026-11-20` and `correction = \"What was changed.\"`.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change("posts/sound.md", "kind = \"opinion\"", "kind = \"opinion\"\nupdated = 2026-11-10"),
        Example::Change(
            "posts/sound.md",
            "kind = \"opinion\"",
            "kind = \"opinion\"\ncorrection = \"The dose was wrong.\"",
        ),
    ],
    passes: &[Example::Change(
        "posts/sound.md",
        "kind = \"opinion\"",
        "kind = \"opinion\"\nupdated = 2026-11-10\ncorrection = \"The dose was wrong.\"",
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for post in &site.posts {
        let says_what = post.correction.as_ref().is_some_and(|note| !note.trim().is_empty());
        let (message, key) = match (post.updated.is_some(), says_what) {
            (true, false) => ("This post says that it was changed, and not what was changed.", "updated"),
            (false, true) => ("This post says what was corrected, and not when.", "correction"),
            _ => continue,
        };
        findings.push(RULE.finding(Item::post(&post.path), message).at(post.places.of(key)));
    }
}
