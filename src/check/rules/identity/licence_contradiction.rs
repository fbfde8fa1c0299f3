//! The wording of the profile agrees with the registration stated. Registration and licence are two things: a doctor may
//! give up the licence and stay registered.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Profession, Registration, Site};

/// ID-10: Let your wording agree with your registration and licence.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-10", name: "licence-contradiction", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82, &basis::REGISTRATION],
    asks: "Let your wording agree with your registration and licence.",
    because: "Only a doctor with a licence may practise.",
    mend: "Set `registration` in profile.md, or reword the role or the text.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change("profile.md", r#"registration = "full""#, r#"registration = "associate""#),
        Example::Change(
            "profile.md",
            r#"registration = "full"
specialties = ["Cardiology"]
checked_on = 2026-11-01
fictional = true

[[roles]]
title = "Consultant cardiologist""#,
            r#"registration = "without-licence"
fictional = true

[[roles]]
title = "Practising cardiologist""#,
        ),
    ],
    passes: &[Example::Change(
        "profile.md",
        r#"registration = "full"
specialties = ["Cardiology"]
checked_on = 2026-11-01
fictional = true

[[roles]]
title = "Consultant cardiologist""#,
        r#"registration = "without-licence"
fictional = true

[[roles]]
title = "Retired GP, registered without a licence""#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let Some(registration) = doctor.registration else { return };
    let is_doctor = doctor.profession == Profession::Doctor;
    if is_doctor == (registration == Registration::Associate) {
        let message = "The registration stated belongs to another profession than the one stated.";
        findings.push(RULE.finding(Item::profile(), message).at(doctor.places.of("registration")));
    }
    let unlicensed =
        matches!(registration, Registration::WithoutLicence | Registration::NotOnRegister | Registration::Retired);
    if !unlicensed {
        return;
    }
    if doctor.roles.iter().any(|role| says_practising(&role.title)) {
        let message = "A role says that you practise, and the registration stated has no licence.";
        findings.push(RULE.finding(Item::profile(), message).at(doctor.places.of("roles")));
    } else if [doctor.goal.as_deref().unwrap_or(""), &doctor.about].iter().any(|text| says_practising(text)) {
        let message = "The profile seems to say that you practise, and the registration stated has no licence.";
        let finding = RULE.finding(Item::profile(), message).at(doctor.places.of("registration"));
        findings.push(finding.weighing(Weight::Asks));
    }
}

fn says_practising(text: &str) -> bool {
    let denied =
        ["not practising", "no longer practising", "formerly practising", "stopped practising", "non-practising"];
    (has_word(text, "practising") && !denied.iter().any(|words| has_word(text, words)))
        || has_word(text, "I see patients")
}
