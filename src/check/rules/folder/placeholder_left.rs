//! Nothing of the profile or the follow list is still a placeholder of `site init`, unless the doctor is plainly invented.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::has_word;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// FO-15: Write your own words where placeholders stand.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "FO-15", name: "placeholder-left", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::PROJECT],
    asks: "Write your own words where placeholders stand.",
    because: "Under a real name a placeholder is read as a fact.",
    mend: "Fill it in, or take it out.",
    look: &[Look::Facts(look)],
    fails: &[
        Example::File("profile.md", WITH_PLACEHOLDER),
        Example::Change("profile.md", "fictional = true", "contact = \"A placeholder for an address\""),
    ],
    passes: &[Example::Change(
        "profile.md",
        "organisation = \"Example Hospital\"",
        "organisation = \"Placeholder Hospital\"",
    )],
};

const WITH_PLACEHOLDER: &str = r#"+++
name = "Natalie Example"

[[roles]]
title = "Consultant cardiologist"
organisation = "Placeholder Hospital"

[interests]
none = true
declared_on = 2026-11-01
+++
"#;

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    if doctor.fictional {
        return;
    }
    let mut say = |text: &str, item: Item, place| {
        if has_word(text, "placeholder") {
            findings.push(RULE.finding(item, format!("\u{201C}{text}\u{201D} is still a placeholder.")).at(place));
        }
    };
    let plain = [("name", Some(&doctor.name)), ("goal", doctor.goal.as_ref()), ("contact", doctor.contact.as_ref())];
    for (key, text) in plain.into_iter().filter_map(|(key, text)| Some((key, text?))) {
        say(text, Item::profile(), doctor.places.of(key));
    }
    for (number, role) in doctor.roles.iter().enumerate() {
        for (key, text) in
            [("title", Some(&role.title)), ("organisation", role.organisation.as_ref()), ("place", role.place.as_ref())]
        {
            let place = doctor.places.of(&format!("roles.{number}.{key}"));
            say(text.map_or("", String::as_str), Item::profile(), place);
        }
    }
    let interests = doctor.interests.iter().flat_map(|interests| interests.list.iter().enumerate());
    for (number, interest) in interests {
        for (key, text) in [("organisation", &interest.organisation), ("nature", &interest.nature)] {
            say(text, Item::profile(), doctor.places.of(&format!("interests.list.{number}.{key}")));
        }
    }
    for follow in site.follows.all() {
        for text in [&follow.name, &follow.role, &follow.why] {
            say(text, Item::follow(&follow.written_handle), follow.at.clone());
        }
    }
}
