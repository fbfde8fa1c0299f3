//! The folder says nothing of the doctor's own private life by which a home could be found: address, personal mobile,
//! birthday, personal mailbox. Tweets are not looked at: what they say of it was said on X.

use std::ops::Range;

use crate::check::basis;
use crate::check::text::many;
use crate::check::text::{About, direct};
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// PV-07: Keep your home, your mobile, your birthday and your own mailbox off the site.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "PV-07", name: "own-private-data", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM13_8, &basis::PROJECT],
    asks: "Keep your home, your mobile, your birthday and your own mailbox off the site.",
    because: "Patients read the site too, and what is published once stays somewhere.",
    mend: "Give the address of your work instead, or take it out.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Change("profile.md", "honorific = \"Dr\"", "honorific = \"Dr\"\ncontact = \"07700 900123\""),
        Example::Post("I live at 14 Example Road, CV2 2DX."),
        Example::Post("My birthday is on 3 April 1971."),
        Example::Change("profile.md", "I write about hearts", "Write to jo.example@gmail.com. I write about hearts"),
    ],
    passes: &[
        Example::Change(
            "profile.md",
            "honorific = \"Dr\"",
            "honorific = \"Dr\"\ncontact = \"secretary@hospital.example\"",
        ),
        Example::Post("The NHS was born on 5 July 1948."),
    ],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    let is_profile = match view.source.about {
        About::Profile => true,
        About::Post(_) | About::Page(_) | About::Settings | About::Follow | About::Words => false,
        About::Tweet(_) | About::File => return,
    };
    let private = direct::private(&view.normal.plain, is_profile);
    let finding = |(what, range): (direct::Private, Range<usize>)| {
        view.finding(&RULE, range, format!("This text gives {}.", what.word()))
    };
    many::push(private, |_| RULE.kind.weight, finding, findings);
}
