//! No GMC reference number of another person is published: seven digits beside the letters GMC that are not the doctor's
//! own. Telephone numbers and addresses of other people are not looked for by this rule.

use crate::check::basis;
use crate::check::text::number::Identifier;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-25: Publish no GMC number but your own.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-25", name: "colleague-private-data", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::CONFIDENTIALITY_119],
    asks: "Publish no GMC number but your own.",
    because: "Colleagues are entitled to their private data as patients are.",
    mend: "Take the number out, or link to the register without it.",
    look: &[Look::Text(look)],
    fails: &[Example::Tweet("Reported him, GMC no. 0000001"), Example::Post("See GMC number 0000002.")],
    passes: &[Example::Tweet("I am GMC 0000000"), Example::Tweet("The GMC wrote in 2013")],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    for hit in view.hits.iter().filter(|hit| hit.identifier == Identifier::Gmc) {
        let message = "This text holds a GMC number that is not yours.";
        findings.push(view.finding(&RULE, hit.range.clone(), message));
    }
}
