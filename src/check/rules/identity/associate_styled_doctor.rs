//! A physician or anaesthesia associate is not styled as a doctor. Only the facts of the profile are looked at; prose is
//! left to a person.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Profession, Site};

/// ID-07: Say that you are a physician associate or an anaesthesia associate, and use no title of a doctor.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-07", name: "associate-styled-doctor", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82, &basis::TITLES],
    asks: "Say that you are a physician associate or an anaesthesia associate, and use no title of a doctor.",
    because: "Patients must be able to tell who is a doctor.",
    mend: r#"Put your profession into a role, and take out "Dr", "consultant" and the like; a doctorate goes into `doctorate`."#,
    look: &[Look::Facts(look)],
    fails: &[Example::Change(
        "profile.md",
        r#"profession = "doctor"
gmc_number = "0000000"
registration = "full""#,
        r#"profession = "PA"
gmc_number = "A0000000"
registration = "associate""#,
    )],
    passes: &[Example::Change(
        "profile.md",
        r#"honorific = "Dr"
profession = "doctor"
gmc_number = "0000000"
registration = "full"
specialties = ["Cardiology"]
checked_on = 2026-11-01
fictional = true

[[roles]]
title = "Consultant cardiologist""#,
        r#"profession = "PA"
gmc_number = "A0000000"
registration = "associate"
fictional = true

[[roles]]
title = "Physician associate""#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let own = match doctor.profession {
        Profession::Doctor => return,
        Profession::PhysicianAssociate => "physician associate",
        Profession::AnaesthesiaAssociate => "anaesthesia associate",
    };
    let titled = [doctor.honorific.as_deref().unwrap_or(""), &doctor.name].iter().any(|text| has_word(text, "dr"));
    if titled && doctor.doctorate.is_none() {
        let message = "The profile calls an associate \"Dr\" and names no doctorate.";
        findings.push(RULE.finding(Item::profile(), message).at(doctor.places.of("honorific")));
    }
    let place = doctor.places.of("roles");
    let claims = ["doctor", "consultant", "gp", "general practitioner", "surgeon", "licence to practise"];
    if doctor.roles.iter().any(|role| claims.iter().any(|claim| has_word(&role.title, claim))) {
        let message = "A role in the profile of an associate uses a title of doctors.";
        findings.push(RULE.finding(Item::profile(), message).at(place.clone()));
    }
    if !doctor.roles.iter().any(|role| has_word(&role.title, own)) {
        let message = format!("No role in the profile says that you are a {own}.");
        findings.push(RULE.finding(Item::profile(), message).at(place));
    }
}
