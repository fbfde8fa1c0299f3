//! No GMC reference number of another person is published: seven digits beside the letters GMC that are not the doctor's
//! own. A mobile or a person's e-mail address beside a colleague asks, because it may be the contact of an office.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::direct;
use crate::check::text::number::Identifier;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-25: Publish no GMC number but your own, and no private contact of a colleague.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-25", name: "colleague-private-data", weight: Weight::Blocks, answer: Answer::Never },
    version: 2,
    basis: &[&basis::ANONYMISING, &basis::CONFIDENTIALITY_119],
    asks: "Publish no GMC number but your own, and no private contact of a colleague.",
    because: "Colleagues are entitled to their private data as patients are.",
    mend: "Take it out; to name a colleague, link to the register without the number.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Reported him, GMC no. 0000001"),
        Example::Post("See GMC number 0000002."),
        Example::Tweet("Ask the registrar, 07700 900123"),
    ],
    passes: &[Example::Tweet("I am GMC 0000000"), Example::Tweet("The GMC wrote in 2013")],
};

/// A number is known by the word beside it, so it is always sure.
const NUMBER: Words = Words {
    sure: "This text holds a GMC number that is not yours.",
    possible: "This text holds what may be a GMC number that is not yours.",
};

const CONTACT: Words = Words {
    sure: "This text holds the private contact of a colleague.",
    possible: "This text holds what may be the private telephone or e-mail of a colleague.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report(&RULE, Identifier::Gmc, &NUMBER, findings);
    view.report_direct(&RULE, &[direct::Kind::Colleague], &CONTACT, findings);
}
