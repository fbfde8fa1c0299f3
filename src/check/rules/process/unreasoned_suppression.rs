//! A decision says which rule, which item, why, who, when and until when, and is void once the text changes.

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Kind, Weight};

/// PR-02: Give each decision its rule, item, reason, name, date and expiry.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PR-02", name: "unreasoned-suppression", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Give each decision its rule, item, reason, name, date and expiry.",
    because: "A duty may be departed from only by someone who can say why.",
    mend: "Complete the entry in reviews.toml, or take it out.",
    look: &[Look::Clearing],
    fails: &[
        Example::File(
            "reviews.toml",
            r#"version = 1

[[decisions]]
rule = "*"
item = "site"
"#,
        ),
        Example::File("reviews.toml", UNFIT),
    ],
    passes: &[Example::File(
        "reviews.toml",
        r#"version = 1
"#,
    )],
};

/// That somebody is a public figure does not say that a link pays nobody.
const UNFIT: &str = r#"version = 2

[[decisions]]
rule = "CI-04"
item = "tweet:1001"
reason = "public-figure"
by = "Dr Natalie Example"
date = 2026-11-20
expires = 2027-11-20
text_hash = "blake3:0"
"#;
