//! What the profile says of the register and of the doctor's roles was checked within the last year.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Doctor, Site};

/// ID-15: Check the facts about you once a year, and say when.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-15", name: "stale-register-facts", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82, &basis::IRELAND_CURRENT],
    asks: "Check the facts about you once a year, and say when.",
    because: "A role or a registration that has ended is stated as if it still stood.",
    mend: "Read roles, registration and registers in profile.md, compare them with the register, and set `checked_on`.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change(
            "profile.md",
            "checked_on = 2026-11-01
",
            "",
        ),
        Example::Change("profile.md", "checked_on = 2026-11-01", "checked_on = 2024-11-01"),
    ],
    passes: &[
        Example::Change("profile.md", "checked_on = 2026-11-01", "checked_on = 2026-08-21"),
        Example::Change(
            "profile.md",
            r#"place = "Exampletown""#,
            r#"place = "Exampletown"
checked_on = 2026-10-01"#,
        ),
    ],
};

fn look(site: &Site, today: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let says = match doctor.checked_on {
        None if states_nothing(doctor) => return,
        None => "The profile does not say when its facts were last checked.".to_owned(),
        Some(day) if is_old(day, today) => {
            format!("The facts of the profile were last checked on {day}, more than a year ago.")
        }
        Some(_) => {
            roles(doctor, today, findings);
            return;
        }
    };
    findings.push(RULE.finding(Item::profile(), says).at(doctor.places.of("checked_on")));
}

/// A role with a day of its own is as old as that day says.
fn roles(doctor: &Doctor, today: Date, findings: &mut Vec<Finding>) {
    for role in doctor.roles.iter().filter(|role| role.checked_on.is_some_and(|day| is_old(day, today))) {
        let says = format!("The role “{}” was last checked more than a year ago.", role.title);
        findings.push(RULE.finding(Item::profile(), says).at(doctor.places.of("roles")));
    }
}

/// Whether more than twelve months have gone by since `day`.
pub fn is_old(day: Date, today: Date) -> bool {
    day.saturating_add(12.months()) < today
}

fn states_nothing(doctor: &Doctor) -> bool {
    let registers = &doctor.registers;
    let registered = doctor.registration.is_some() || registers.specialist.is_some() || registers.gp.is_some();
    !registered && doctor.gmc_number.is_none() && doctor.roles.is_empty()
}
