//! Every entry of the archive can be read; one that cannot is skipped and listed.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::reading;

/// FO-10: See which tweets could not be read.
pub static RULE: Rule = Rule {
    kind: &reading::SKIPPED_TWEET,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "See which tweets could not be read.",
    because: "A tweet that was not read was not looked at either.",
    mend: "Look at the entry named, or ask for a new export.",
    look: &[Look::Reading],
    fails: &[Example::Export("data/tweets.js", r#"window.YTD.tweets.part0 = [{"tweet":{"id_str":"x"}}]"#)],
    passes: &[Example::Post("Walking is good.")],
};
