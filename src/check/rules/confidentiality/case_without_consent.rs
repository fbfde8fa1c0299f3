//! A post that tells of one patient has a complete record of explicit consent. The record itself is never rendered.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::{Example, Look, Rule, Rulebook};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{CaseConsent, Site};

/// CF-17: Record the patient's explicit consent to publication on the public web.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-17", name: "case-without-consent", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::SM24_20, &basis::RECORDINGS_17, &basis::PROJECT],
    asks: "Record the patient's explicit consent to publication on the public web.",
    because: "A patient who did not agree may recognise themself, or be recognised.",
    mend: "Fill in `consent` in the post: explicit, public_web, given_on, held_at and withdrawable; or take the case out.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change(
            "posts/sound.md",
            r#"kind = "opinion""#,
            r#"kind = "opinion"
case = true"#,
        ),
        Example::Change(
            "posts/sound.md",
            r#"kind = "opinion""#,
            r#"kind = "opinion"
case = true
consent = { explicit = true, public_web = false, given_on = 2026-10-01, held_at = "Practice safe", withdrawable = true }"#,
        ),
    ],
    passes: &[Example::Change(
        "posts/sound.md",
        r#"kind = "opinion""#,
        r#"kind = "opinion"
case = true
consent = { explicit = true, public_web = true, given_on = 2026-10-01, held_at = "Practice safe", withdrawable = true }"#,
    )],
};

fn look(site: &Site, today: Date, findings: &mut Vec<Finding>) {
    let consent_opens = Rulebook::of(&site.settings).edition.consent_opens;
    for post in site.posts.iter().filter(|post| post.case) {
        let complete = post.consent.as_ref().is_some_and(|consent| is_complete(consent, today));
        let message = if !consent_opens {
            "This post tells of a patient, and in the edition chosen individual patients are not discussed in public at all."
        } else if !complete {
            "This post tells of a patient, and its record of consent is not complete."
        } else {
            continue;
        };
        let finding = RULE.finding(Item::post(&post.path), message).at(post.places.of("case"));
        let mend = "Take the case out, or go by the edition in force: rulebook = \"gmc-2024\" in site.toml.";
        findings.push(if consent_opens { finding } else { finding.mend(mend) });
    }
}

/// Whether everything is recorded, and consent was given by today.
pub fn is_complete(consent: &CaseConsent, today: Date) -> bool {
    let given = consent.given_on.is_some_and(|day| day <= today);
    consent.explicit && consent.public_web && consent.withdrawable && given && !consent.held_at.trim().is_empty()
}
