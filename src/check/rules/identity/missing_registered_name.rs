//! Where the name shown is not that of the register, the profile gives the registered name too.

use jiff::civil::Date;

use crate::check::basis;
use crate::check::words::is_full_name;
use crate::check::{Example, Look, Rule};
use crate::finding::{Answer, Finding, Item, Kind, Weight};
use crate::model::Site;

/// ID-08: Give your registered name where you go by another.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "ID-08", name: "missing-registered-name", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::GMP_83, &basis::SM24_8],
    asks: "Give your registered name where you go by another.",
    because: "A reader who looks you up in the register looks for the name that stands there.",
    mend: r#"Write `registered_name = "…"` in profile.md as the register has it; it may be the same name."#,
    look: &[
        Look::Facts(look),
        Look::Person("Is the name shown on the site the one under which you stand in the register?"),
    ],
    fails: &[
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "Nat Example""#),
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "N. J. Example""#),
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "Natalie \"Nell\" Example""#),
    ],
    passes: &[
        Example::Change(
            "profile.md",
            r#"name = "Natalie Example""#,
            r#"name = "Nat Example"
registered_name = "Natalie Example""#,
        ),
        Example::Change("profile.md", r#"name = "Natalie Example""#, r#"name = "Natalie Specimen-Example""#),
    ],
};

/// Short forms of first names: a register has the long one, more often than not. Our own list.
const SHORT: &[&str] = &[
    "abi", "alf", "andy", "baz", "becky", "ben", "bert", "bertie", "beth", "betty", "bill", "billy", "bob", "bobby",
    "charlie", "chris", "chrissie", "dan", "danny", "dave", "deb", "debbie", "dick", "don", "donny", "ed", "eddie",
    "fred", "freddie", "gabby", "geoff", "greg", "harry", "izzy", "jack", "jackie", "jake", "jenny", "jerry", "jess",
    "jim", "jimmy", "joe", "joey", "johnny", "jon", "josh", "kate", "kathy", "katie", "kenny", "kit", "larry", "len",
    "lenny", "lizzie", "liz", "lottie", "maddie", "maggie", "mandy", "matt", "meg", "mel", "mick", "micky", "mike",
    "millie", "mo", "nat", "nate", "ned", "nick", "nicky", "pam", "pat", "patty", "peggy", "pete", "phil", "pippa",
    "rach", "ray", "rich", "richie", "rob", "robbie", "ron", "ronnie", "sally", "sam", "sandy", "steph", "steve",
    "stu", "sue", "susie", "suzie", "ted", "teddy", "terry", "tess", "theo", "tilly", "tim", "toby", "tom", "tommy",
    "tony", "trish", "val", "vicky", "viv", "will", "willie", "zach", "zack",
];

fn look(site: &Site, _: Date, findings: &mut Vec<Finding>) {
    let doctor = &site.doctor;
    let places = &doctor.places;
    match doctor.registered_name.as_deref().map(str::trim) {
        Some(registered) if is_full_name(registered) => {}
        Some(_) => {
            let says = "The registered name in the profile is no full name.";
            findings.push(RULE.finding(Item::profile(), says).at(places.of("registered_name")));
        }
        None => {
            let Some(sign) = differs(&doctor.name) else { return };
            let says = format!("The name shown {sign}, and the profile does not give the registered one.");
            findings.push(RULE.finding(Item::profile(), says).at(places.of("name")));
        }
    }
}

/// What in a name says that the register most likely has another one.
fn differs(name: &str) -> Option<&'static str> {
    if name.contains(['"', '(', '\u{201c}', '\u{2018}']) || name.contains(" '") {
        return Some("has a name within the name");
    }
    let first = name.split_whitespace().next()?.trim_end_matches('.');
    let is_initial = first.chars().filter(|c| c.is_alphabetic()).count() < 2 || first.contains('.');
    if is_initial {
        return Some("has initials for first names");
    }
    SHORT.contains(&first.to_lowercase().as_str()).then_some("has what may be a short form of a first name")
}
