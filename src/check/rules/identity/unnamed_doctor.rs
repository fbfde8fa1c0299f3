//! A doctor who comments on health says who they are. Both editions of the guidance say "should"; that the tool blocks
//! is our own decision.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::{has_stock_word, is_full_name};
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// ID-01: Give your name, first name or initial and surname, in profile.md.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-01", name: "unnamed-doctor", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM24_8, &basis::SM13_17, &basis::PROJECT],
    asks: "Give your name, first name or initial and surname, in profile.md.",
    because: "Readers can only weigh what you say about health when they know who says it.",
    mend: r#"Write a line such as `name = "Natalie Example"` in profile.md."#,
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = """#),
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "@doctorblogs""#),
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "Dr Fiona""#),
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "The Jobbing Doctor""#),
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "Dr Natalie Example""#),
    ],
    passes: &[Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "Anne Marie Example""#)],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let name = doctor.name.trim();
    let place = doctor.places.of("name");
    let is_handle = doctor
        .accounts
        .iter()
        .any(|account| account.handle.trim_start_matches('@').eq_ignore_ascii_case(name.trim_start_matches('@')));
    if name.is_empty() {
        findings.push(RULE.finding(Item::profile(), "The profile does not give your name.").at(place));
    } else if is_handle || !is_full_name(name) {
        let message = "The name in the profile is not a first name or initial with a surname.";
        findings.push(RULE.finding(Item::profile(), message).at(place));
    } else if let Some(title) = doctor.honorific.as_deref().filter(|title| starts_with_word(name, title)) {
        let message = format!("The name in the profile begins with {title}, which `honorific` says already.");
        findings.push(RULE.finding(Item::profile(), message).at(place).mend("Take the title out of `name`."));
    } else if has_stock_word(name) {
        let message = "The name in the profile reads like a pen name.";
        findings.push(RULE.finding(Item::profile(), message).at(place).weighing(Weight::Asks));
    }
}

fn starts_with_word(name: &str, word: &str) -> bool {
    name.split_whitespace()
        .next()
        .is_some_and(|first| first.trim_end_matches('.').eq_ignore_ascii_case(word.trim_end_matches('.')))
}
