//! A doctor with provisional registration holds an approved F1 post and claims no more.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Registration, Site};

/// ID-11: With provisional registration, state a post of foundation year 1.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-11", name: "provisional-beyond-f1", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::REGISTRATION],
    asks: "With provisional registration, state a post of foundation year 1.",
    because: "Provisional registration permits approved F1 posts only.",
    mend: "Set the role to foundation year 1 doctor, or correct `registration`.",
    look: &[Look::Facts(look)],
    fails: &[Example::Change("profile.md", r#"registration = "full""#, r#"registration = "provisional""#)],
    passes: &[Example::Change(
        "profile.md",
        r#"registration = "full"
specialties = ["Cardiology"]
checked_on = 2026-11-01
fictional = true

[[roles]]
title = "Consultant cardiologist""#,
        r#"registration = "provisional"
fictional = true

[[roles]]
title = "Foundation year 1 doctor""#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    if doctor.registration != Some(Registration::Provisional) {
        return;
    }
    let first_year = [
        "foundation year 1",
        "foundation year one",
        "foundation doctor year 1",
        "f1",
        "fy1",
        "foundation house officer",
    ];
    let beyond = ["consultant", "gp", "general practitioner", "registrar", "specialist", "fully registered"];
    let is = |title: &str, words: &[&str]| words.iter().any(|word| has_word(title, word));
    let first = doctor.roles.iter().any(|role| is(&role.title, &first_year));
    let more = doctor.roles.iter().any(|role| is(&role.title, &beyond));
    let claimed = has_word(&doctor.about, "fully registered") && !has_word(&doctor.about, "not fully registered");
    if !first || more || claimed {
        let message = "The profile states provisional registration, and a role or claim beyond foundation year 1.";
        findings.push(RULE.finding(Item::profile(), message).at(doctor.places.of("roles")));
    }
}
