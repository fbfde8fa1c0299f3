//! Where the doctor has an employer, its policy on social media was read.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Registration, Site};

/// PR-03: Read your employer's policy on social media, and say when.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PR-03", name: "employer-policy-unread", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM13_7, &basis::NHSP_VIEWS],
    asks: "Read your employer's policy on social media, and say when.",
    because: "An employer may ask for more than the guidance does, and finds out when something went wrong.",
    mend: "Write `[employer_policy]` with `policy` (its name or address) and `read_on` to profile.md.",
    look: &[Look::Facts(look)],
    fails: &[Example::Change(
        "profile.md",
        r#"[employer_policy]
policy = "Social media policy of Example Hospital"
read_on = 2026-11-01
"#,
        "",
    )],
    passes: &[Example::Change("profile.md", "read_on = 2026-11-01", "read_on = 2026-01-01")],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let works = !matches!(doctor.registration, Some(Registration::Retired | Registration::NotOnRegister));
    if works && !doctor.employers().is_empty() && doctor.employer_policy.is_none() {
        let says = "The profile names an employer, and does not say that its policy on social media was read.";
        findings.push(RULE.finding(Item::profile(), says).at(doctor.places.of("roles")));
    }
}
