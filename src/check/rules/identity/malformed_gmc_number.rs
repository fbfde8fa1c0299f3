//! A GMC reference number, where given, has the form of one: seven digits, for associates `A` and seven digits. No edition
//! of the guidance asks for it on a profile, so its absence only informs.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Profession, Site};

/// ID-04: Give your GMC reference number in its own form, or leave it out.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-04", name: "malformed-gmc-number", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::NUMBER_FORM, &basis::GMP_83],
    asks: "Give your GMC reference number in its own form, or leave it out.",
    because: "A number that cannot be one leads readers to nobody.",
    mend: "Write the seven digits of the register; a physician or anaesthesia associate writes `A` before them.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change("profile.md", r#"gmc_number = "0000000""#, r#"gmc_number = "60812""#),
        Example::Change("profile.md", r#"gmc_number = "0000000""#, r#"gmc_number = "GMC0000000""#),
        Example::Change("profile.md", r#"gmc_number = "0000000""#, r#"gmc_number = "G0000000""#),
    ],
    passes: &[Example::Post("My number is on the home page.")],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let place = doctor.places.of("gmc_number");
    let Some(number) = doctor.gmc_number.as_deref().map(str::trim) else {
        let message = "The profile gives no GMC reference number. No guidance asks for one on a profile.";
        findings.push(RULE.finding(Item::profile(), message).at(place).weighing(Weight::Informs));
        return;
    };
    let seven = |digits: &str| digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let fits = match doctor.profession {
        Profession::Doctor => seven(number),
        Profession::PhysicianAssociate | Profession::AnaesthesiaAssociate => {
            number.strip_prefix('A').is_some_and(seven)
        }
    };
    if fits {
        return;
    }
    if doctor.profession == Profession::Doctor && number.strip_prefix('C').is_some_and(seven) {
        let message = "The number is an NHS consultant code. It is shown without its C.";
        findings.push(RULE.finding(Item::profile(), message).at(place).weighing(Weight::Warns));
    } else {
        let message = "The number in the profile does not have the form of a GMC reference number.";
        findings.push(RULE.finding(Item::profile(), message).at(place));
    }
}
