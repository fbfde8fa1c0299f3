//! No date of birth of a patient is published: a label such as `DOB` and a whole date. `born` counts only beside a patient,
//! because institutions are born too. The author's own birthday is his or her own affair (PV-07 looks at it).

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::direct::Kind as Found;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-05: Publish no date of birth of another person.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-05", name: "date-of-birth", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::SM24_19, &basis::SM24_20],
    asks: "Publish no date of birth of another person.",
    because: "With a date of birth, one more detail is often enough to find a person.",
    mend: "Take the date out; on X, delete the tweet as well.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("DOB 03/04/51, fell at home"),
        Example::Tweet("d.o.b. 3rd April 1951, any beds?"),
        Example::Tweet("Pt b. 12/3/45 sent home with nothing"),
        Example::Post("The lady on our ward was born on 3 April 1951."),
    ],
    passes: &[
        Example::Tweet("Happy 70th birthday NHS! Born 5 July 1948"),
        Example::Tweet("My birthday is 3 April 1971"),
        Example::Tweet("The clinic opened on 03/04/1951"),
        Example::Tweet("Florence Nightingale, born 12 May 1820"),
    ],
};

const WORDS: Words = Words {
    sure: "This text holds a date of birth.",
    possible: "This text holds a date of birth. It may be that of a patient, or of somebody of your family.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report_direct(&RULE, &[Found::Birth], &WORDS, findings);
}
