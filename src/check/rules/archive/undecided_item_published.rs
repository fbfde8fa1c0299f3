//! What asks is not published until a person decides, and the decision is written down.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Kind, Weight};

/// AR-06: Decide about each item that asks.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-06", name: "undecided-item-published", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Decide about each item that asks.",
    because: "Doubt is settled by a person and not by publishing.",
    mend: "Decide with `site review keep ITEM AR-06 --reason seen-and-clear` or `site review withhold ITEM AR-06 --reason 'your words'`; after a change of replies, retweets or used_circle in site.toml, import the export again.",
    look: &[Look::Clearing],
    fails: &[Example::Made("post", "undecided")],
    passes: &[Example::Post("Walking is good.")],
};
