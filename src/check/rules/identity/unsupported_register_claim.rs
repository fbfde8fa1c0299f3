//! What the profile says of the Specialist Register and the GP Register agrees with `[registers]`.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Doctor, Site};

/// ID-09: Claim a register only when you are on it.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-09", name: "unsupported-register-claim", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82, &basis::REGISTRATION, &basis::TITLES],
    asks: "Claim a register only when you are on it.",
    because: "Patients choose a specialist by such words.",
    mend: "Fill in `[registers]` in profile.md, or reword the claim.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change("profile.md", "I write about hearts in general.", "I am on the GP Register."),
        Example::Change(
            "profile.md",
            r#"specialist = "Cardiology"
gp = false"#,
            "gp = false",
        ),
    ],
    passes: &[
        Example::Change("profile.md", r#"title = "Consultant cardiologist""#, r#"title = "GP trainee""#),
        Example::Change("profile.md", "I write about hearts in general.", "I am not on the GP Register."),
    ],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let specialist = matches!(doctor.registers.specialist, Some(Ok(_)));
    let gp = doctor.registers.gp == Some(true);
    for (register, on_it) in [("Specialist Register", specialist), ("GP Register", gp)] {
        if !on_it && says_on(doctor, register) {
            let message = format!("The profile says that you are on the {register}, and `[registers]` does not.");
            findings.push(RULE.finding(Item::profile(), message).at(doctor.places.of("registers")));
        }
    }
    let place = || doctor.places.of("roles");
    let titles = || doctor.roles.iter().map(|role| role.title.as_str());
    let consultant = |title: &str| has_word(title, "consultant") && !is_excepted(title, &["locum"]);
    if !specialist && titles().any(consultant) {
        let message = "A role says consultant, and `[registers]` names no specialty on the Specialist Register.";
        findings.push(RULE.finding(Item::profile(), message).at(place()).weighing(Weight::Warns));
    }
    let practitioner = |title: &str| has_word(title, "gp") || has_word(title, "general practitioner");
    let training = ["trainee", "registrar", "retired", "former", "st1", "st2", "st3"];
    if !gp && titles().any(|title| practitioner(title) && !is_excepted(title, &training)) {
        let message = "A role says GP, and `[registers]` does not say that you are on the GP Register.";
        findings.push(RULE.finding(Item::profile(), message).at(place()).weighing(Weight::Warns));
    }
}

fn is_excepted(title: &str, words: &[&str]) -> bool {
    words.iter().any(|word| has_word(title, word))
}

/// Whether the profile says "on the … Register" without a "not" before it.
fn says_on(doctor: &Doctor, register: &str) -> bool {
    let claim = format!("on the {register}");
    let denied = format!("not on the {register}");
    let texts = doctor.roles.iter().map(|role| role.title.as_str()).chain(doctor.goal.as_deref());
    texts.chain([doctor.about.as_str()]).any(|text| has_word(text, &claim) && !has_word(text, &denied))
}
