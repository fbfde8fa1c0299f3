//! Each address belongs to one source, and can be a file on every computer.

use std::collections::BTreeMap;

use crate::check::basis;
use crate::check::{Example, Look, Rule, Whole};
use crate::finding::{Finding, Item, reading};

/// FO-06: Give each page an address of its own.
pub static RULE: Rule = Rule {
    kind: &reading::ADDRESS_TAKEN,
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Give each page an address of its own.",
    because: "Of two pages with one address readers would see one.",
    mend: "Change the slug of one of them.",
    look: &[Look::Reading, Look::Whole(look)],
    fails: &[
        Example::File(
            "posts/second.md",
            r#"+++
title = "A sound post"
date = 2026-11-02
slug = "sound"
+++

x
"#,
        ),
        Example::File(
            "posts/third.md",
            r#"+++
title = "A sound post"
date = 2026-11-03
slug = "sound"
+++

x
"#,
        ),
    ],
    passes: &[Example::Post("Walking is good.")],
};

fn look(whole: &Whole<'_>, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for trace in whole.traces {
        let path = trace.path.as_str();
        if let Some(other) = seen.insert(trace.path.file().to_lowercase(), path) {
            let message = if other == path {
                format!("Two files want the address {path}.")
            } else {
                format!(
                    "The addresses {other} and {path} differ only in capitals, which some computers do not tell apart."
                )
            };
            findings.push(RULE.finding(Item::page(path), message));
        }
        if path.split('/').any(is_reserved) {
            let message = "Windows keeps a name in this address for itself, so the site could not be copied there.";
            findings.push(RULE.finding(Item::page(path), message));
        }
    }
}

/// Names of devices on Windows, with any ending, and names that end in a dot or a space.
fn is_reserved(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or("").to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || numbered.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
        || segment.ends_with(['.', ' '])
        || segment.contains(['<', '>', '"', '|', '*'])
}
