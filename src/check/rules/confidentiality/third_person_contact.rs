//! No telephone number or e-mail address of another person is published. A mobile blocks beside one person, and asks alone; a
//! line warns, because most are an office's; short codes, 03 and 08 are nothing. An e-mail address asks at most: its shape does
//! not say whose it is. What the profile publishes itself is no secret.

use crate::check::basis;
use crate::check::text::Words;
use crate::check::text::direct::Kind as Found;
use crate::check::{Example, Look, Rule, TextView};
use crate::finding::{Answer, Finding, Kind, Weight};

/// CF-08: Publish no telephone number or e-mail address of another person.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "CF-08", name: "third-person-contact", weight: Weight::Blocks, answer: Answer::Never },
    version: 1,
    basis: &[&basis::ANONYMISING, &basis::CONFIDENTIALITY_119, &basis::SM24_20],
    asks: "Publish no telephone number or e-mail address of another person.",
    because: "It leads straight to one person, and stays with whoever copied it.",
    mend: "Take it out; on X, delete the tweet as well. A contact of your own belongs into `contact` of profile.md.",
    look: &[Look::Text(look)],
    fails: &[
        Example::Tweet("call her on 07700 900123"),
        Example::Tweet("Ring me about the lad with the splenic lac on 07700 900123"),
        Example::Tweet("text 07700900123 for tickets"),
        Example::Tweet("Emailed the results to a.person1962@mail.example, hope she sees them"),
        Example::Tweet("The switchboard is 0113 496 0000"),
    ],
    passes: &[
        Example::Tweet("Samaritans are there on 116 123"),
        Example::Tweet("Our crisis line is 0800 111 4567 or 0300 123 4567"),
        Example::Tweet("Write to press@hospital.example"),
        Example::Tweet("Ring +1 416 555 0123"),
    ],
};

const WORDS: Words = Words {
    sure: "This text holds the mobile number of one person.",
    possible: "This text holds a telephone number or an e-mail address that may be a patient's.",
};

fn look(view: &TextView<'_>, findings: &mut Vec<Finding>) {
    view.report_direct(&RULE, &[Found::Mobile, Found::Landline, Found::Email], &WORDS, findings);
}
