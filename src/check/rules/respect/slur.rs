//! No slurs, except where hatred is told of.

use crate::check::basis;
use crate::check::text::many;
use crate::check::text::tone::{Remark, Topic};
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// RS-01: Use no slurs.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "RS-01", name: "slur", weight: Weight::Blocks, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::SM24_14, &basis::CHRETIEN],
    asks: "Use no slurs.",
    because: "Slurs discriminate, whoever they are aimed at.",
    mend: "Ask yourself: does the text repeat the hatred, or report it? Take it out. Where you report what was said to you, keep it with that reason.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("Bloody pikeys"),
        Example::Tweet("A patient shouted 'paki' at my colleague: racism is not part of the job"),
    ],
    passes: &[Example::Tweet("Faggots and peas for tea"), Example::Tweet("A chink in the armour of the trial")],
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    if view.words.all().is_empty() {
        return;
    }
    let weight = |remark: &&Remark| remark.weight.unwrap_or(Weight::Blocks);
    let finding = |remark: &Remark| {
        let message = match remark.weight {
            None => "This text holds a slur, and does not read as if it told of one.",
            Some(_) => "This text holds a word that is used as a slur. It may only tell of it.",
        };
        view.finding(&RULE, remark.range.clone(), message).weighing(weight(&remark))
    };
    many::push(view.tone().on(Topic::Slur), weight, finding, findings);
}
