//! What the account says of the doctor fits the room that X gives it, and says who, what, and whose views.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::{Doctor, Site};

/// DS-08: Let the text of your account say who you are, what you do, and that your views are your own.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-08", name: "bio-does-not-fit", weight: Weight::Informs, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::BMJ_VIEWS, &basis::BMA_VIEWS],
    asks: "Let the text of your account say who you are, what you do, and that your views are your own.",
    because: "On X, the line under your name is all that most readers see of you.",
    mend: "Change `bio` in profile.md, and the text of your account on X with it.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::Change(
            "profile.md",
            "fictional = true",
            r#"fictional = true
bio = "Consultant cardiologist in Exampletown. Trials, teaching, bicycles and now and then a photograph of a hill that nobody asked for. https://doctor.example/site Views my own, not those of the hospital.""#,
        ),
        Example::Change(
            "profile.md",
            "fictional = true",
            r#"fictional = true
bio = "Hearts, mostly.""#,
        ),
    ],
    passes: &[Example::Change(
        "profile.md",
        "fictional = true",
        r#"fictional = true
bio = "Consultant cardiologist, Exampletown. Trials and teaching. Views my own. https://doctor.example/site""#,
    )],
};

/// Characters that X gives to the text of an account; from memory, to be checked by a person.
const ROOM: usize = 160;

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let of_export = site.archive.as_ref().and_then(|archive| archive.profile.as_ref());
    let (bio, whose) = match (&doctor.bio, of_export) {
        (Some(bio), _) => (bio.as_str(), "`bio` in the profile"),
        (None, Some(profile)) if !profile.bio.trim().is_empty() => {
            (profile.bio.as_str(), "The text of the account on X")
        }
        _ => return,
    };
    let length = bio.chars().count();
    let mut faults = Vec::new();
    if length > ROOM {
        faults.push(format!("has {length} characters, and X takes {ROOM}"));
    }
    let lacks = lacking(bio, site);
    if !lacks.is_empty() {
        faults.push(format!("does not give {}", lacks.join(", ")));
    }
    if faults.is_empty() {
        return;
    }
    let says = format!("{whose} {}.", faults.join(" and "));
    let mend = format!("It could read, for example: {}", composed(site));
    findings.push(RULE.finding(Item::profile(), says).at(doctor.places.of("bio")).mend(mend));
}

/// What of the three is not in it.
fn lacking(bio: &str, site: &Site) -> Vec<&'static str> {
    let doctor = &site.doctor;
    let lower = bio.to_lowercase();
    let surname = doctor.name.split_whitespace().next_back().unwrap_or_default();
    let address = address(site);
    let named = has_word(bio, surname) || lower.contains(&address) || lower.contains("https://t.co/");
    let own = ["my own", "own views", "personal", "mine", "personally"].iter().any(|words| has_word(bio, words));
    let parts =
        [(named, "your name or this site"), (has_role(bio, doctor), "what you do"), (own, "that views are your own")];
    parts.into_iter().filter(|(there, _)| !there).map(|(_, what)| what).collect()
}

/// The address of the site without its scheme.
fn address(site: &Site) -> String {
    let whole = site.settings.base_url.to_string().to_lowercase();
    whole.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
}

/// Words for what doctors do, beside those of the doctor's own roles and specialties.
const ROLES: &[&str] = &[
    "doctor",
    "gp",
    "general practitioner",
    "consultant",
    "registrar",
    "surgeon",
    "physician",
    "anaesthetist",
    "psychiatrist",
    "paediatrician",
    "radiologist",
    "pathologist",
    "medic",
    "professor",
    "lecturer",
    "fellow",
    "trainee",
    "foundation doctor",
    "physician associate",
    "anaesthesia associate",
];

fn has_role(bio: &str, doctor: &Doctor) -> bool {
    let own =
        doctor.roles.iter().flat_map(|role| role.title.split_whitespace()).filter(|word| word.chars().count() > 5);
    ROLES.iter().copied().chain(own).any(|word| has_word(bio, word))
}

/// A text that fits and says all three, made of the profile. The place is left out before the address is.
fn composed(site: &Site) -> String {
    let doctor = &site.doctor;
    let role = doctor.roles.first();
    let title = role.map(|role| role.title.trim()).filter(|title| !title.is_empty()).unwrap_or("Doctor");
    let place = role.and_then(|role| role.place.as_deref());
    let address = site.settings.base_url.to_string();
    let with_place = place.map(|place| format!("{title}, {place}. Views my own. {address}"));
    let plain = format!("{title}. Views my own. {address}");
    let short = format!("{}. Views my own.", doctor.name);
    [with_place, Some(plain)].into_iter().flatten().find(|text| text.chars().count() <= ROOM).unwrap_or(short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::sound;

    #[test]
    fn what_is_proposed_fits_and_lacks_nothing() {
        let mut site = sound::site();
        for title in ["Consultant cardiologist".to_owned(), "Professor ".repeat(30)] {
            site.doctor.roles[0].title = title;
            let proposed = composed(&site);
            assert!(proposed.chars().count() <= ROOM, "{proposed}");
            assert!(!lacking(&proposed, &site).contains(&"that views are your own"), "{proposed}");
        }
    }
}
