//! "How this site is checked": every rule with its basis, what was held back, and what no machine can judge.

use serde::Serialize;

use super::context::Shown;
use super::head::{About, Head};
use super::topics::counted;
use super::{Context, PageType, Planned};
use crate::model::{RuleFacts, RulebookFacts, statement};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/how-checked/";

pub(super) static PAGE: PageType = PageType {
    name: "how_checked",
    plan: |_, pages| pages.push(Planned::page(&PAGE, SitePath::new(PATH))),
    make: |context, planned, _| context.template("how-checked.html", &page(context, planned)),
};

/// Variables of `how-checked.html`.
#[derive(Debug, Serialize)]
struct HowChecked<'a> {
    /// Head of the page.
    head: Head,
    /// Version of the program.
    version: &'static str,
    /// Edition of the rules, its pack of facts, and what was measured.
    rulebook: Option<&'a RulebookFacts>,
    /// Rules by group.
    groups: Vec<RuleGroup<'a>>,
    /// How many tweets are shown, if there are any.
    shown: Option<Shown>,
    /// What no machine can judge.
    beyond: &'static [&'static str],
    /// What is asked of a person.
    questions: Vec<&'a RuleFacts>,
    /// What no takedown can undo.
    persists: &'static str,
}

/// Rules of one group.
#[derive(Debug, Serialize)]
struct RuleGroup<'a> {
    /// Such as `Identity`.
    name: &'static str,
    /// How many there are, such as `5 points`.
    count: String,
    /// Its rules.
    rules: Vec<RuleLine<'a>>,
}

/// The groups in the order in which a reader would ask; one that is not named here comes last.
const ORDER: [&str; 13] = [
    "Confidentiality",
    "Respect and law",
    "Boundaries and advice",
    "Identity",
    "Statements",
    "Honesty",
    "Conflicts of interest",
    "Advertising",
    "Privacy",
    "Follow list",
    "Archive",
    "Process",
    "Folder",
];

/// A rule and what it weighs.
#[derive(Debug, Serialize)]
struct RuleLine<'a> {
    /// The rule.
    rule: &'a RuleFacts,
    /// What the tool does about it, as a sentence; empty where nothing is published, which the page says of all.
    does: &'static str,
    /// What the basis demands, as words before it.
    force: &'static str,
}

/// What a reader must not think a machine has looked at.
const BEYOND: [&str; 6] = [
    "Every story of a patient: it looks for numbers, and for words that tell of one person (names, ages, places, times, \
     conditions), and what it does not find may still be one.",
    "Whether what is written is true, balanced and up to date.",
    "Whether someone who knows a patient, a family or a place could recognise them from details that are harmless \
     one by one.",
    "Whether consent was freely given: a program sees only that a record of it is named.",
    "What a picture or a film shows.",
    "Whether the tone is fair to patients and colleagues.",
];

fn page<'a>(context: &Context<'a>, planned: &Planned) -> HowChecked<'a> {
    let description = "The rules that a program looks at before each publication, where they come from, and what no \
                       machine can judge.";
    let mut groups: Vec<RuleGroup<'a>> = Vec::new();
    for rule in context.rules {
        let line = RuleLine { rule, does: does(rule), force: force(rule.force) };
        match groups.iter_mut().find(|group| group.name == rule.group) {
            Some(group) => group.rules.push(line),
            None => groups.push(RuleGroup { name: rule.group, count: String::new(), rules: vec![line] }),
        }
    }
    for group in &mut groups {
        group.count = counted(group.rules.len(), "point", "points");
    }
    groups.sort_by_key(|group| ORDER.iter().position(|name| *name == group.name).unwrap_or(ORDER.len()));
    let shown = context.shown();
    HowChecked {
        head: context.head(About::page(&planned.path, "How this site is checked", description)),
        version: env!("CARGO_PKG_VERSION"),
        rulebook: context.rulebook,
        groups,
        shown: (shown.all > 0).then_some(shown),
        beyond: &BEYOND,
        questions: context.rules.iter().filter(|rule| rule.question.is_some()).collect(),
        persists: statement::PERSISTS,
    }
}

fn does(rule: &RuleFacts) -> &'static str {
    match (rule.looked_at_by, rule.weight) {
        ("person", _) => "A person is asked; no program can see it.",
        ("tests", _) => "A promise of the program itself, proved by its own tests.",
        (_, "blocks") => "",
        (_, "asks") => "Held back until a person decides.",
        (_, "warns") => "Published, and listed for the author.",
        _ => "Listed for the author.",
    }
}

/// A duty, advice and our own decision are different things, and are named as such.
fn force(force: &str) -> &'static str {
    match force {
        "must" => "A duty",
        "should" => "A duty that may not apply in every case",
        "law" => "The law",
        "employer" | "employer's policy" => "Employers\u{2019} policies",
        "advice" => "Advice, no duty",
        _ => "A decision of this tool, no guidance",
    }
}
