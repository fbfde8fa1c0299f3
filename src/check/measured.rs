//! How often the check was right, as measured, and how often people are. These figures stand in the rule reference and on
//! the page "how this site is checked", so a change of a rule that changes them changes them here.

use crate::check::basis::{AHMED_2020, DELEGER_2013, Document};
use crate::model::{MeasuredFacts, SourcedFact};

/// One measurement: which texts, and what came of it.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Short name, for the reference.
    pub name: &'static str,
    /// What was measured.
    pub what: &'static str,
    /// Which texts: how many, from where, who judged them.
    pub set: &'static str,
    /// What came of it.
    pub result: Outcome,
}

/// What came of a measurement.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// Not done yet with the rules as they are.
    NotYet,
    /// So many of those that should be found were: of `all`, `found`.
    Found {
        /// Texts in which something should be found.
        all: u32,
        /// In how many it was.
        found: u32,
    },
    /// So many ordinary texts were stopped.
    Alarms {
        /// Texts in which nothing should be found.
        all: u32,
        /// In how many something blocks.
        blocked: u32,
        /// In how many something asks.
        asked: u32,
    },
}

/// Every measurement.
pub static MEASURED: &[Measured] = &[
    Measured {
        name: "clinicians-tweets",
        what: "Real tweets by clinicians about one patient, asked about or held back:",
        set: "58 tweets that clinicians wrote and published, each about one patient, mostly from the United States; half of \
              them were read while the rules were made, the other half only counted, all before the last words were added. \
              Of 150 invented ones in many voices, 121 were; of another 150, written by somebody who had not seen the \
              rules, 126, and 133 after words that they lacked were added.",
        result: Outcome::Found { all: 58, found: 53 },
    },
    Measured {
        name: "ordinary-tweets",
        what: "Ordinary tweets stopped without need:",
        set: "Up to 1,000 tweets each of 30 public archives of people on any subject, replies among them. Of 150 invented \
              tweets of clinicians that are about no single patient, 5 were asked about.",
        result: Outcome::Alarms { all: 29_949, blocked: 4, asked: 87 },
    },
    Measured {
        name: "invented-tweets",
        what: "Invented ordinary tweets stopped without need:",
        set: "1,424 that we wrote ourselves, about one in twelve on illness, care or family. Of 1,100 of them 21 were asked about before \
              the rules were mended for these, and 6 after; 324 were written then, and only counted: 2.",
        result: Outcome::Alarms { all: 1424, blocked: 0, asked: 8 },
    },
    Measured {
        name: "identifiers",
        what: "Direct identifiers of the United Kingdom, with their usual spacing and a word beside them, found:",
        set: "150 sentences with numbers that were never issued, and with names, addresses and dates made up for the \
              purpose. Of another 100, written by somebody who had not seen the rules and in odder forms, 88 were stopped, \
              and all after what they lacked was added.",
        result: Outcome::Found { all: 150, found: 150 },
    },
    Measured {
        name: "look-alikes",
        what: "ISBNs, telephone numbers, timestamps, citations and trial numbers stopped without need:",
        set: "300 sentences with such numbers, real in form and made up; what is asked about are ten bare digits that pass \
              the check digit. Of another 150, doses and scores among them, 8 were asked about and none held back as certain.",
        result: Outcome::Alarms { all: 300, blocked: 0, asked: 13 },
    },
];

impl Outcome {
    /// As a sentence, with the figures that it rests on.
    pub fn sentence(self) -> String {
        match self {
            Outcome::NotYet => "not measured yet with the rules of this version.".to_owned(),
            Outcome::Found { all, found } => format!("{found} of {all} ({} %).", per(100, found, all)),
            Outcome::Alarms { all, blocked, asked } => format!(
                "of {}, {blocked} held back as certain and {asked} asked about ({} in 1,000).",
                thousands(all),
                per(1000, blocked + asked, all)
            ),
        }
    }
}

/// How many in a hundred or a thousand, with one digit after the point.
fn per(many: u32, part: u32, all: u32) -> String {
    if all == 0 {
        return "0.0".to_owned();
    }
    format!("{:.1}", f64::from(part) * f64::from(many) / f64::from(all))
}

/// `15,400`. No set has a million texts.
fn thousands(count: u32) -> String {
    if count < 1000 { count.to_string() } else { format!("{},{:03}", count / 1000, count % 1000) }
}

/// What studies say of people who do the same by hand: no figure above can be read without it.
pub static PEOPLE: &[(&str, &Document)] = &[
    (
        "Two people who judged the same tweets agreed on 87 % of them whether the patient could be identified.",
        &AHMED_2020,
    ),
    ("People who look for names, dates and numbers in clinical notes miss 5 to 8 % of them.", &DELEGER_2013),
];

/// The measurements as pages state them. What is not measured yet is said once.
pub fn facts() -> Vec<MeasuredFacts> {
    stated(MEASURED)
}

fn stated(measured: &[Measured]) -> Vec<MeasuredFacts> {
    let one = |measured: &Measured| MeasuredFacts {
        what: measured.what,
        set: measured.set,
        result: measured.result.sentence(),
    };
    let (unknown, known): (Vec<&Measured>, Vec<&Measured>) =
        measured.iter().partition(|measured| matches!(measured.result, Outcome::NotYet));
    let mut facts: Vec<MeasuredFacts> = known.into_iter().map(one).collect();
    match unknown.as_slice() {
        [] => {}
        [single] => facts.push(one(single)),
        _ => {
            let what = if facts.is_empty() {
                "How often it finds what it should, and how often it stops an ordinary text:"
            } else {
                "Other kinds of text:"
            };
            facts.push(MeasuredFacts { what, set: "", result: Outcome::NotYet.sentence() });
        }
    }
    facts
}

/// What is known of people, as pages state it.
pub fn people() -> Vec<SourcedFact> {
    let one = |(says, source): &(&'static str, &'static Document)| SourcedFact {
        says,
        source: source.title,
        link: source.link,
    };
    PEOPLE.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measurement_says_what_it_rests_on() {
        assert_eq!(Outcome::Found { all: 17, found: 14 }.sentence(), "14 of 17 (82.4 %).");
        let alarms = Outcome::Alarms { all: 1000, blocked: 1, asked: 6 }.sentence();
        assert_eq!(alarms, "of 1,000, 1 held back as certain and 6 asked about (7.0 in 1,000).");
        assert_eq!(Outcome::Found { all: 0, found: 0 }.sentence(), "0 of 0 (0.0 %).");
    }

    #[test]
    fn what_is_not_measured_yet_is_said_once() {
        let of = |result| Measured { name: "a", what: "A:", set: "B.", result };
        let (not_yet, found) = (of(Outcome::NotYet), of(Outcome::Found { all: 2, found: 1 }));
        let told = |measured: &[Measured]| stated(measured).iter().map(|fact| fact.what).collect::<Vec<_>>();
        assert_eq!(told(&[not_yet, not_yet]).len(), 1);
        assert_eq!(told(&[not_yet, found, not_yet]), ["A:", "Other kinds of text:"]);
        assert_eq!(told(&[not_yet, found]), ["A:", "A:"]);
    }

    #[test]
    fn what_people_miss_is_said_with_its_source() {
        assert!(people().iter().all(|fact| fact.link.is_some() && fact.says.contains('%')));
    }
}
