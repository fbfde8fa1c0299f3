//! No placeholder stands for a GMC number, unless the doctor is plainly invented; and then every page says so.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Site, statement};

/// ID-05: Replace the placeholder by your own number, or leave it out.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-05", name: "placeholder-gmc-number", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_82, &basis::PROJECT],
    asks: "Replace the placeholder by your own number, or leave it out.",
    because: "A made-up number beside a real name misleads.",
    mend: "Write your own number, or take the line `gmc_number` out of profile.md.",
    look: &[Look::Facts(look), Look::Page(look_at_page)],
    fails: &[
        Example::Change(
            "profile.md",
            r#"gmc_number = "0000000"
registration = "full"
specialties = ["Cardiology"]
checked_on = 2026-11-01
fictional = true"#,
            r#"gmc_number = "1234567"
registration = "full""#,
        ),
        Example::WholePage("/about/", r#"<header class="identity">Natalie Example</header>"#),
    ],
    passes: &[
        Example::Change(
            "profile.md",
            r#"gmc_number = "0000000"
"#,
            "",
        ),
        Example::Page("/about/", "Hello."),
    ],
};

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let digits = crate::check::text::own_gmc(doctor.gmc_number.as_deref()).unwrap_or("");
    if !doctor.fictional && is_placeholder(digits) {
        let message = "The GMC number in the profile is a placeholder.";
        findings.push(RULE.finding(Item::profile(), message).at(doctor.places.of("gmc_number")));
    }
}

/// Seven equal digits, or digits that count up or down.
fn is_placeholder(digits: &str) -> bool {
    let steps = |step: i16| digits.as_bytes().windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == step);
    digits.len() == 7 && (steps(0) || steps(1) || steps(-1))
}

fn look_at_page(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    if !view.facts.doctor.fictional {
        return;
    }
    let shown = match view.page() {
        Some(page) => page.identity.contains(statement::FICTIONAL),
        None if view.is_feed() => {
            view.feed.as_ref().is_some_and(|feed| feed.description.contains(statement::FICTIONAL))
        }
        None => return,
    };
    if !shown {
        let message = "The doctor is invented, and this page does not say so.";
        let mend = "Let the theme print the sentence about the invented doctor in the class `identity`.";
        findings.push(RULE.finding(view.item(), message).mend(mend));
    }
}
