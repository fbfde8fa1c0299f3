//! The rules told as facts to the page "how this site is checked", and as the reference kept in `rules/README.md`.

use std::fmt::Write;

use crate::check::catalogue::{all, group};
use crate::check::edition::{EDITIONS, Rulebook, in_words};
use crate::check::rule::{Look, Rule};
use crate::check::{measured, retired};
use crate::model::{RuleFacts, RulebookFacts};

/// What a page may say about each rule, under one rulebook.
pub fn facts(rulebook: Rulebook) -> Vec<RuleFacts> {
    all().iter().map(|rule| facts_of(rule, rulebook)).collect()
}

fn facts_of(rule: &Rule, rulebook: Rulebook) -> RuleFacts {
    let demand = rulebook.demand(rule);
    RuleFacts {
        code: rule.kind.code,
        name: rule.kind.name,
        group: group(rule.kind.code),
        weight: rulebook.weight(rule).word(),
        asks: rule.asks,
        basis: demand.place(),
        force: demand.force.word(),
        link: demand.document.link,
        question: rule.question(),
        looked_at_by: looked_at_by(rule),
    }
}

fn looked_at_by(rule: &Rule) -> &'static str {
    match rule.look.first() {
        Some(Look::Person(_)) => "person",
        Some(Look::Tests(_)) => "tests",
        _ => "program",
    }
}

/// What a page may say about a rulebook.
pub fn rulebook_facts(rulebook: Rulebook) -> RulebookFacts {
    RulebookFacts {
        title: rulebook.edition.title,
        pack: rulebook.edition.pack,
        pack_date: rulebook.edition.pack_date,
        in_force: rulebook.edition.in_force,
        country: rulebook.country.name,
        measured: measured::facts(),
        people: measured::people(),
    }
}

/// The reference of all rules in markdown, kept in `src/check/rules/README.md`.
pub fn reference() -> String {
    let mut text = String::from(HEAD);
    push_measured(&mut text);
    let mut last = "";
    for rule in all() {
        let group = group(rule.kind.code);
        if group != last {
            let _ = write!(text, "\n## {group}\n");
            last = group;
        }
        push_rule(rule, &mut text);
    }
    text.push_str("\n## Codes without a rule\n\n");
    for gone in retired::RETIRED {
        let _ = writeln!(text, "- {}: {}", gone.code, gone.says);
    }
    text
}

fn push_rule(rule: &Rule, text: &mut String) {
    let _ = write!(text, "\n### {} `{}`\n\n{}\n", rule.kind.code, rule.kind.name, rule.asks);
    let _ = write!(text, "\n- What the tool does: {}.\n- Why: {}\n", rule.kind.weight.word(), rule.because);
    let _ = writeln!(text, "- How to put it right: {}", rule.mend);
    for look in rule.look {
        match look {
            Look::Person(question) => {
                let _ = writeln!(text, "- Asked of a person: {question}");
            }
            Look::Tests(proof) => {
                let _ = writeln!(text, "- Proved by the tests of the tool: {proof}");
            }
            _ => {}
        }
    }
    for line in bases(rule) {
        let _ = writeln!(text, "- {line}");
    }
}

/// What stands behind a rule, a line each: under the edition in force, and what is another demand under an earlier one.
pub fn bases(rule: &Rule) -> Vec<String> {
    let today = Rulebook::default();
    let mut lines: Vec<String> = today
        .bases(rule)
        .into_iter()
        .map(|(basis, standing)| {
            let read = basis.document.checked_on.map(|day| format!(" Read on {day}.")).unwrap_or_default();
            format!("Basis: {}.{read}", in_words(basis, standing))
        })
        .collect();
    for edition in EDITIONS.iter().filter(|edition| edition.name != today.edition.name) {
        let then = Rulebook { edition, ..today };
        let (demand, weight) = (then.demand(rule), then.weight(rule));
        let weighs = if weight == rule.kind.weight { String::new() } else { format!(" It only {}.", weight.word()) };
        if demand != today.demand(rule) || !weighs.is_empty() {
            lines.push(format!("With `{}`: {}.{weighs}", edition.name, demand.sentence()));
        }
    }
    for country in crate::check::edition::COUNTRIES {
        let there = Rulebook { country, ..today };
        let weight = there.weight(rule);
        if weight != rule.kind.weight {
            lines.push(format!("In {}: it only {}.", country.name, weight.word()));
        }
    }
    lines
}

fn push_measured(text: &mut String) {
    text.push_str("\n## How often it is right\n\n");
    for measured in measured::MEASURED {
        let _ = writeln!(
            text,
            "- `{}`: {} {} Measured on: {}",
            measured.name,
            measured.what,
            measured.result.sentence(),
            measured.set
        );
    }
    for (says, source) in measured::PEOPLE {
        let link = source.link.unwrap_or_default();
        let _ = writeln!(text, "- {says} ({}, {link})", source.title);
    }
}

const HEAD: &str = "# The rules

Made from the rules themselves; a test keeps it true (`UPDATE=1 cargo test` writes it anew). What the tool does about a
finding is one thing, what the document behind it demands is another: both are given. What no program can see is asked of
a person, in the words given here.

The editions of the guidance and the countries stand in `src/check/edition/`. Without more said, what is given holds for
`rulebook = \"gmc-2024\"` and `jurisdiction = \"GB\"`.

To add a rule: copy a neighbour's file in its area, change it, add its name in `mod.rs`, and its line in
`../catalogue_rows.rs`. The tests name what is missing.
";
