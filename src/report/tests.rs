//! What every form of a report states: the edition of the guidance and the pack of facts about it (DS-09), and no claim that
//! the rules are kept (PR-05).

use super::*;
use crate::check::{PERSISTS, Report, Summary};
use crate::finding::{Finding, Item};

fn report(edition: &str) -> Report {
    let rulebook = Rulebook::named(edition, "AU").expect("a known edition and country");
    let rule = catalogue::find("CF-17").expect("a rule");
    let mut findings = vec![Finding::new(rule.kind, Item::post("posts/x.md"), "A finding.")];
    rulebook.settle(&mut findings);
    Report::new(findings, Summary::default()).under(rulebook)
}

#[test]
fn every_report_states_the_edition_the_pack_and_its_day() {
    for edition in crate::check::edition::EDITIONS {
        let report = report(edition.name);
        let text = text(&report, &|_| None, TextOptions::default());
        for form in [text, json(&report), sarif(&report)] {
            for words in [edition.name, edition.pack, edition.pack_date] {
                assert!(form.contains(words), "{words} is not in {form}");
            }
        }
    }
}

#[test]
fn the_basis_is_that_of_the_edition_chosen() {
    let (old, new) = ("2013), paragraph 14", "2024), paragraph 20");
    for (edition, says, says_not) in [("gmc-2013", old, new), ("gmc-2024", new, old)] {
        let report = report(edition);
        let json: serde_json::Value = serde_json::from_str(&json(&report)).expect("JSON");
        let basis = json["findings"][0]["basis"].as_str().expect("a basis");
        assert!(basis.contains(says) && !basis.contains(says_not), "{basis}");
        assert_eq!((&json["rulebook"]["edition"], &json["rulebook"]["jurisdiction"]), (&edition.into(), &"AU".into()));
        let text = text(&report, &|_| None, TextOptions::default());
        assert!(text.contains(says) && !text.contains(says_not), "{text}");
    }
}

#[test]
fn every_rule_of_sarif_says_what_demands_it_and_with_what_force() {
    let log: serde_json::Value = serde_json::from_str(&sarif(&report("gmc-2024"))).expect("JSON");
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    assert_eq!(rules.len(), catalogue::all().len());
    for rule in rules {
        let properties = &rule["properties"];
        assert_eq!(properties["edition"], "gmc-2024");
        let force = properties["force"].as_str().expect("a force");
        assert!(
            ["must", "should", "explains a duty", "law", "employer's policy", "advice", "our own decision"]
                .contains(&force)
        );
        let link = rule["helpUri"].as_str();
        assert!(link.is_none_or(|link| link.starts_with("https://")), "{rule}");
        assert!(rule["help"]["markdown"].as_str().is_some_and(|text| text.contains("Where it comes from")), "{rule}");
    }
}

#[test]
fn a_report_names_what_persists_and_claims_nothing() {
    let report = report("gmc-2024");
    let text = text(&report, &|_| None, TextOptions::default());
    assert!(text.contains(PERSISTS));
    for form in [text, json(&report), github(&report)] {
        assert!(!form.to_lowercase().contains("compliant"), "{form}");
    }
    // The rules may say what nothing claims, and the name of one is `compliance-claim`.
    assert!(!sarif(&report).to_lowercase().contains("compliant"));
}
