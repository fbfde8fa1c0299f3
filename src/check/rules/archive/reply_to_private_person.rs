//! Replies to other people are left out unless the author switches them on, and then each asks.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Kind, Weight};

/// AR-05: Leave replies to private people out.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "AR-05", name: "reply-to-private-person", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM13_14, &basis::PROJECT],
    asks: "Leave replies to private people out.",
    because: "A reply shows the other person too, and they may be a patient.",
    mend: "Set `replies = false` under `[archive]` in site.toml, or decide about each reply.",
    look: &[Look::Clearing],
    fails: &[Example::Made("tweet", "reply-shown")],
    passes: &[Example::Tweet("Walking is good for most hearts.")],
};
