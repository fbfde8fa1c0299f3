//! Other people in a photograph were asked before it is published. What a photograph shows only its description tells, so a
//! person is asked where that speaks of people.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::pictures::{self, OwnPicture, Shown, holds_any, is_drawn, words};
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::Site;

/// PV-10: Ask the people in a photograph before you publish it.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-10", name: "people-not-asked", weight: Weight::Asks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::BMJ_PITFALLS, &basis::PROJECT],
    asks: "Ask the people in a photograph before you publish it.",
    because: "A colleague in the background did not choose to be on your site.",
    mend: "If they agreed, write `people_asked = true` at the top of the file; else take the picture out.",
    look: &[
        Look::Facts(look),
        Look::Person("Did each person who can be recognised in these pictures agree to be shown here?"),
    ],
    fails: &[Example::Post("![Two colleagues at the round](round.jpg)"), Example::Post("![](team-photo.jpg)")],
    passes: &[
        Example::Post("![A bar chart of people with asthma](chart.png)"),
        Example::Post("![A winding road](road.jpg)"),
        Example::Change(
            "posts/sound.md",
            r#"kind = "opinion"
+++
"#,
            r#"kind = "opinion"
people_asked = true
+++

![Two colleagues at the round](round.jpg)
"#,
        ),
    ],
};

/// Several people, or people who are somebody else's: in a portrait, too, they are not the doctor.
const OTHERS: &[&str] = &[
    "audience",
    "band",
    "brother",
    "child",
    "children",
    "choir",
    "class",
    "colleague",
    "colleagues",
    "committee",
    "couple",
    "crew",
    "crowd",
    "daughter",
    "delegates",
    "family",
    "father",
    "friend",
    "friends",
    "grandchildren",
    "grandson",
    "granddaughter",
    "group photo",
    "group photograph",
    "husband",
    "juniors",
    "kids",
    "midwives",
    "mother",
    "nurses",
    "paramedics",
    "participants",
    "panel",
    "partner",
    "patient",
    "patients",
    "residents",
    "registrars",
    "selfie",
    "sister",
    "son",
    "speakers",
    "staff",
    "students",
    "surgeons",
    "team",
    "trainees",
    "volunteers",
    "wife",
    "women",
    "men",
    "people",
    "boys",
    "girls",
];

/// One person: in a portrait it is the doctor.
const ONE: &[&str] = &[
    "baby",
    "boy",
    "girl",
    "lady",
    "man",
    "nurse",
    "person",
    "portrait of",
    "student",
    "surgeon",
    "toddler",
    "woman",
    "headshot",
];

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    for picture in pictures::own(site).into_iter().filter(|picture| !picture.people_asked) {
        if shows_people(&picture) {
            let says =
                "By its description or name, this picture shows other people, and nothing says that they were asked.";
            findings.push(RULE.finding(picture.item, says).at(picture.place));
        }
    }
}

fn shows_people(picture: &OwnPicture) -> bool {
    let name = picture.file.rsplit('/').next().unwrap_or_default();
    [picture.alt.as_str(), name].iter().any(|text| {
        let words = words(text);
        let one = picture.shown == Shown::Text && holds_any(&words, ONE);
        !is_drawn(&words) && (one || holds_any(&words, OTHERS))
    })
}
