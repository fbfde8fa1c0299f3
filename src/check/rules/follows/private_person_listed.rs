//! The follow list names people in their public role only, and never a patient.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// FL-05: List people only in their public role, and never a patient.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FL-05", name: "private-person-listed", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_18],
    asks: "List people only in their public role, and never a patient.",
    because: "Beside a doctor's name, an entry can say that somebody is a patient.",
    mend: "Take the entry out; or, if the person is public in that role, reword it or decide with `site review keep ITEM FL-05 --reason public-figure`.",
    look: &[
        Look::Facts(look),
        Look::Person(
            "Is each person of your follow list public in the role named there, and none of them your patient?",
        ),
    ],
    fails: &[
        Example::Change("following.toml", r#"why = "News of recalls.""#, r#"why = "My patient, and a fine writer.""#),
        Example::Change("following.toml", r#"role = "Maker of stents""#, r#"role = "Former patient of mine""#),
    ],
    passes: &[
        Example::Change(
            "following.toml",
            r#"role = "Maker of stents""#,
            r#"role = "Charity for patients with heart failure""#,
        ),
        Example::Change(
            "following.toml",
            r#"why = "News of recalls.""#,
            r#"why = "Patient advocate on research panels.""#,
        ),
    ],
};

/// Words that tie an entry to the doctor's own care. That somebody speaks for patients in public does not.
const TIES: &[&str] = &[
    "my patient",
    "our patient",
    "my patients",
    "one of my patients",
    "patient of mine",
    "patients of mine",
    "a patient i",
    "the patient i",
    "i treated",
    "i operated on",
    "i looked after",
    "i look after",
    "whom i treat",
    "who i treat",
    "former patient",
    "ex-patient",
    "old patient",
    "under my care",
    "in my clinic",
    "on my ward",
    "my neighbour",
    "my daughter",
    "my son",
    "my wife",
    "my husband",
    "my mother",
    "my father",
    "my sister",
    "my brother",
];

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for follow in site.follows.all() {
        let words = follow.words();
        if TIES.iter().any(|tie| has_word(&words, tie)) {
            let says = "This entry of the follow list reads as if the person were your patient, or private.";
            findings.push(RULE.finding(Item::follow(&follow.written_handle), says).at(follow.at.clone()));
        }
    }
}
