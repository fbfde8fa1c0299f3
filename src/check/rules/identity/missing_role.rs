//! The profile states what the doctor does, and where. Whether it is true, no machine can see.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Registration, Site};

/// ID-03: State your role and grade, with the organisation or the place.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-03", name: "missing-role", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82, &basis::SM24_8],
    asks: "State your role and grade, with the organisation or the place.",
    because: "Readers judge what you say by the work you do.",
    mend: "Add `[[roles]]` with `title`, `organisation` and `place` to profile.md.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change(
            "profile.md",
            r#"title = "Consultant cardiologist"
organisation = "Example Hospital"
place = "Exampletown""#,
            r#"title = """#,
        ),
        Example::Change(
            "profile.md",
            r#"organisation = "Example Hospital"
place = "Exampletown"
"#,
            "",
        ),
    ],
    passes: &[Example::Change(
        "profile.md",
        r#"title = "Consultant cardiologist""#,
        r#"title = "Locum consultant cardiologist""#,
    )],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let place = doctor.places.of("roles");
    let blank = |text: &Option<String>| text.as_deref().unwrap_or("").trim().is_empty();
    let works = !matches!(doctor.registration, Some(Registration::Retired | Registration::NotOnRegister));
    if doctor.roles.iter().all(|role| role.title.trim().is_empty()) {
        findings.push(RULE.finding(Item::profile(), "The profile does not say what you do.").at(place));
    } else if works && doctor.roles.iter().all(|role| blank(&role.organisation) && blank(&role.place)) {
        findings.push(RULE.finding(Item::profile(), "The profile does not say where you work.").at(place));
    }
}
