//! Editions and countries as values: complete, and never a demand that they do not make.

use super::*;
use crate::check::basis::{DOCUMENTS, GMP_89A, PARAGRAPHS, SM13_14, SM13_17, SM24_8};
use crate::check::catalogue::{all, find};
use crate::finding::{Answer, Item, Kind};
use crate::model::{JURISDICTIONS, RULEBOOKS};

fn named(edition: &str, country: &str) -> Rulebook {
    Rulebook::named(edition, country).expect("a known edition and country")
}

#[test]
fn the_names_are_those_that_the_settings_take() {
    assert_eq!(EDITIONS.iter().map(|one| one.name).collect::<Vec<_>>(), RULEBOOKS);
    assert_eq!(COUNTRIES.iter().map(|one| one.code).collect::<Vec<_>>(), JURISDICTIONS);
    assert!(Rulebook::named("gmc-2042", "GB").is_none());
}

#[test]
fn every_pack_has_a_day_and_says_from_when_it_is_in_force() {
    for edition in EDITIONS {
        assert!(edition.pack.starts_with(edition.name) && edition.pack.len() > edition.name.len());
        assert!(edition.pack_date.parse::<jiff::civil::Date>().is_ok(), "{}", edition.name);
        let pinned = Rulebook { edition, ..Rulebook::default() }.pinned();
        for words in [edition.pack, edition.pack_date, edition.in_force] {
            assert!(pinned.contains(words), "{pinned}");
        }
    }
}

#[test]
fn the_demand_is_of_the_edition_chosen_and_the_other_is_named_as_what_it_is() {
    for rule in all() {
        for edition in EDITIONS {
            let rulebook = Rulebook { edition, ..Rulebook::default() };
            let bases = rulebook.bases(rule);
            let demand = bases.first().expect("at least our own decision").0;
            let gone = |basis: &Basis| edition.not_in_force.iter().any(|(document, _)| *document == basis.document);
            assert!(!gone(demand), "{} {}: {demand}", edition.name, rule.kind.code);
            for (basis, standing) in &bases {
                assert_eq!(gone(basis), matches!(standing, Standing::Superseded | Standing::NotYetInForce), "{basis}");
            }
        }
    }
}

#[test]
fn naming_is_a_should_in_both_editions_and_patients_are_not_discussed_in_that_of_2013() {
    let naming = find("ID-01").expect("a rule");
    let first = |edition| named(edition, "GB").demand(naming);
    assert_eq!((first("gmc-2024"), first("gmc-2013")), (&SM24_8, &SM13_17));
    assert!(first("gmc-2013").sentence().ends_with("should"));
    let case = find("CF-17").expect("a rule");
    assert_eq!(named("gmc-2013", "GB").demand(case), &SM13_14);
}

#[test]
fn what_2013_said_nothing_of_is_our_own_decision_there() {
    static MISLEADING: Rule = Rule {
        kind: &Kind { code: "HN-03", name: "x", weight: Weight::Blocks, answer: Answer::Reason },
        version: 1,
        basis: &[&GMP_89A],
        asks: "",
        because: "",
        mend: "",
        look: &[],
        fails: &[],
        passes: &[],
    };
    let rulebook = named("gmc-2013", "GB");
    assert_eq!(rulebook.demand(&MISLEADING).force, Force::Project);
    assert_eq!(rulebook.weight(&MISLEADING), Weight::Warns);
    assert_eq!(named("gmc-2024", "GB").weight(&MISLEADING), Weight::Blocks);
}

#[test]
fn a_testimonial_blocks_in_australia_and_asks_in_the_united_kingdom() {
    static TESTIMONIAL: Kind =
        Kind { code: "AD-03", name: "patient-testimonial", weight: Weight::Blocks, answer: Answer::Reason };
    for (country, made, wanted) in [
        ("AU", Weight::Asks, Weight::Blocks),
        ("AU", Weight::Blocks, Weight::Blocks),
        ("GB", Weight::Blocks, Weight::Asks),
        ("GB", Weight::Warns, Weight::Warns),
    ] {
        let mut findings = [Finding::new(&TESTIMONIAL, Item::site(), "x").weighing(made)];
        named("gmc-2024", country).settle(&mut findings);
        assert_eq!(findings[0].weight, wanted, "{country} {made:?}");
    }
}

#[test]
fn no_finding_is_raised_above_its_rule() {
    static STORY: Kind =
        Kind { code: "CF-16", name: "individual-patient-story", weight: Weight::Warns, answer: Answer::Reason };
    let mut findings = [Finding::new(&STORY, Item::site(), "x")];
    named("gmc-2013", "GB").settle(&mut findings);
    assert_eq!(findings[0].weight, Weight::Warns);
}

#[test]
fn what_stood_in_the_place_of_a_paragraph_is_in_force() {
    for edition in EDITIONS {
        let rulebook = Rulebook { edition, ..Rulebook::default() };
        for (gone, instead) in edition.instead {
            assert_ne!(rulebook.standing(gone), Standing::InForce, "{gone}");
            for basis in *instead {
                assert_eq!(rulebook.standing(basis), Standing::InForce, "{basis}");
            }
        }
        for (document, _) in edition.not_in_force {
            assert!(DOCUMENTS.contains(document));
        }
    }
    assert!(PARAGRAPHS.len() > 50);
}
