//! While a site is checked and built, nothing is asked of any server: not of X, not of the register, which has no interface
//! for programs. What the register says the doctor looks up, and writes down when.

use crate::check::basis;
use crate::check::{Look, Rule};
use crate::finding::{Answer, Kind, Weight};

/// PR-06: Ask no server while a site is checked and built.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PR-06", name: "network-call-in-build", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Ask no server while a site is checked and built.",
    because: "A server that is asked learns what is in an export before anybody has looked at it.",
    mend: "Nothing: this is a promise of the program.",
    look: &[Look::Tests(
        "no dependency can fetch over HTTP, no module but the preview knows of the network, and the program itself is linked \
         to no call that opens a connection or looks up a host (tests/network.rs).",
    )],
    fails: &[],
    passes: &[],
};
