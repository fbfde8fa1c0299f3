//! The rules as SARIF describes them: what a code-scanning view shows beside a finding, with the force of what demands it.

use serde_json::{Value, json};

use crate::check::edition::in_words;
use crate::check::{Rule, Rulebook};
use crate::finding::Weight;

/// One rule under a rulebook.
pub fn rule(rule: &Rule, rulebook: Rulebook) -> Value {
    let demand = rulebook.demand(rule);
    let weight = rulebook.weight(rule);
    let level = match weight {
        Weight::Blocks | Weight::Asks => "error",
        Weight::Warns => "warning",
        Weight::Informs => "note",
    };
    let mut described = json!({
        "id": rule.kind.code,
        "name": rule.kind.name,
        "shortDescription": { "text": rule.asks },
        "fullDescription": { "text": rule.because },
        "help": { "text": rule.mend, "markdown": markdown(rule, rulebook) },
        "defaultConfiguration": { "level": level },
        "properties": {
            "weight": weight.word(),
            "basis": demand.place(),
            "force": demand.force.word(),
            "edition": rulebook.edition.name,
        },
    });
    if let Some(link) = demand.document.link {
        described["helpUri"] = json!(link);
    }
    if let Some(question) = rule.question() {
        described["properties"]["question"] = json!(question);
    }
    described
}

/// The pack of facts that the run went by.
pub fn pinned(rulebook: Rulebook) -> Value {
    json!({
        "rulebook": rulebook.edition.name,
        "pack": rulebook.edition.pack,
        "packDate": rulebook.edition.pack_date,
        "jurisdiction": rulebook.country.code,
    })
}

fn markdown(rule: &Rule, rulebook: Rulebook) -> String {
    let mut text = format!("{} {}\n\n**How to put it right:** {}\n\n", rule.asks, rule.because, rule.mend);
    if let Some(question) = rule.question() {
        text += &format!("**Asked of a person:** {question}\n\n");
    }
    text += "**Where it comes from:**\n\n";
    for (basis, standing) in rulebook.bases(rule) {
        let words = in_words(basis, standing);
        text += &match basis.document.link {
            Some(link) => format!("- [{words}]({link})\n"),
            None => format!("- {words}\n"),
        };
    }
    text
}
