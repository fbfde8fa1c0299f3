//! The contact page says how a reader who is ill finds help, and that nobody watches the messages here.

use crate::check::basis;
use crate::check::output::squash;
use crate::check::{Example, Look, PageView, Rule};
use crate::finding::{Answer, Finding, Kind, Weight};
use crate::model::statement;

/// Where the contact section is.
pub const CONTACT: &str = "/statements/";

/// DS-06: Tell readers who are ill where to turn, and that messages are not monitored.
pub static RULE: Rule = Rule {
    kind: &Kind { code: "DS-06", name: "missing-care-route", weight: Weight::Warns, answer: Answer::Reason },
    version: 1,
    basis: &[&basis::TRUST_ENDORSEMENT, &basis::PROJECT],
    asks: "Tell readers who are ill where to turn, and that messages are not monitored.",
    because: "Somebody may write here in place of calling for help.",
    mend: "Let the theme print the ways to care on the page of statements, as the default one does.",
    look: &[Look::Page(look)],
    fails: &[Example::Page(
        CONTACT,
        "<p>I cannot mix professional and social contact, and I cannot discuss anyone\u{2019}s care here or on social media. Please use the usual way to your practice or hospital.</p>",
    )],
    passes: &[Example::Page(
        CONTACT,
        "<p>For your own health, please contact your own GP or the team that looks after you.</p><p>If it is urgent and not an emergency, call 111 (in the UK).</p><p>In an emergency call 999 (in the UK), or your local emergency number.</p><p>I do not monitor messages here or on social media.</p><p>I cannot mix professional and social contact, and I cannot discuss anyone\u{2019}s care here or on social media. Please use the usual way to your practice or hospital.</p>",
    )],
};

fn look(view: &PageView<'_>, findings: &mut Vec<Finding>) {
    let Some(page) = view.page().filter(|_| view.output.path.as_str() == CONTACT) else { return };
    let routes = statement::care_routes(&view.facts.settings.jurisdiction);
    let missing = routes.iter().chain([&statement::NOT_MONITORED]).any(|line| !page.shows(&squash(line)));
    if missing {
        let says =
            "The contact page does not say where somebody who is ill should turn, or that messages are not monitored.";
        findings.push(RULE.finding(view.item(), says));
    }
}
