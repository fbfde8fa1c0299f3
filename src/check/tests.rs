//! The catalogue as a whole, and the examples of rules on texts and single pages.

use std::collections::BTreeSet;
use std::path::Path;

use super::rules::LIST;
use super::text::{About, Origin, TextSource};
use super::*;
use crate::finding::{Item, reading};

pub fn sound_site() -> Site {
    sound::site()
}

#[test]
fn codes_and_names_are_unique_and_names_are_those_of_the_files() {
    let codes: BTreeSet<_> = all().iter().map(|rule| rule.kind.code).collect();
    let names: BTreeSet<_> = all().iter().map(|rule| rule.kind.name).collect();
    assert_eq!((codes.len(), names.len()), (all().len(), all().len()));
    assert!(all().is_sorted_by_key(|rule| rule.kind.code));
    for (file, rule) in LIST {
        assert_eq!(*file, rule.kind.name.replace('-', "_"), "{}", rule.kind.code);
    }
}

#[test]
fn every_file_below_the_rules_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check/rules");
    let listed: BTreeSet<String> = LIST.iter().map(|(file, _)| format!("{file}.rs")).collect();
    let mut found = BTreeSet::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(2) {
        let entry = entry.expect("the folder of rules can be read");
        found.insert(entry.file_name().to_string_lossy().into_owned());
    }
    assert_eq!(found, listed);
}

#[test]
fn every_rule_has_words_a_basis_and_examples() {
    for rule in all() {
        let code = rule.kind.code;
        for text in [rule.asks, rule.because, rule.mend] {
            assert!(text.ends_with('.') && text.len() > 10, "{code}: {text}");
            assert!(!text.to_lowercase().contains("compliant"), "{code}: {text}");
        }
        assert!(!rule.basis.is_empty() && !rule.look.is_empty(), "{code}");
        assert_eq!(rule.fails.is_empty() || rule.passes.is_empty(), !rule.is_looked_at(), "{code}");
        assert!(rule.question().is_none_or(|question| question.ends_with('?')), "{code}");
        assert!(rule.version > 0, "{code}");
        assert_ne!(catalogue::group(code), "Other", "{code}");
    }
}

#[test]
fn every_kind_made_while_reading_has_a_rule() {
    for kind in reading::ALL {
        let rule = find(kind.code).expect(kind.code);
        assert!(std::ptr::eq(rule.kind, *kind), "{}", kind.code);
        assert!(std::ptr::eq(find(kind.name).expect(kind.name), rule));
    }
}

#[test]
fn statements_are_never_said_to_be_asked_for_by_the_gmc() {
    for rule in all().iter().filter(|rule| rule.kind.code.starts_with("DS-")) {
        for basis in rule.basis {
            assert!(!basis.document.title.starts_with("GMC"), "{}: {basis}", rule.kind.code);
        }
    }
}

#[test]
fn words_to_change_stand_in_the_sound_files() {
    let files = [
        ("site.toml", sound::SETTINGS),
        ("profile.md", sound::PROFILE),
        ("following.toml", sound::FOLLOWING),
        ("posts/sound.md", sound::POST),
    ];
    for rule in all() {
        for example in rule.fails.iter().chain(rule.passes) {
            if let Example::Change(file, words, _) = example {
                let text = files.iter().find(|(name, _)| name == file).map_or("", |(_, text)| *text);
                assert!(text.contains(words), "{}: {words:?} in {file}", rule.kind.code);
            }
        }
    }
}

/// What an example of a single page or text yields; nothing for other examples, which need the whole chain.
fn found(example: &Example) -> Option<Vec<Finding>> {
    let site = sound::site();
    let text = |text| {
        let source = TextSource { item: Item::tweet(1), text, origin: Origin::Nowhere, about: About::Words };
        look_at_text(&source, &site)
    };
    match example {
        Example::Tweet(words) | Example::Post(words) => Some(text(words)),
        Example::Page(path, content) => Some(sound::look_at_page(path, &sound::PAGE.replace("CONTENT", content))),
        Example::WholePage(path, html) => Some(sound::look_at_page(path, html)),
        _ => None,
    }
}

#[test]
fn failing_pages_yield_exactly_their_rule_and_passing_ones_none() {
    for rule in all() {
        let pages = |examples: &'static [Example]| {
            let page = |example: &&Example| matches!(example, Example::Page(..) | Example::WholePage(..));
            examples.iter().filter(page)
        };
        for example in pages(rule.fails) {
            let findings = found(example).expect("a page is looked at");
            let codes: BTreeSet<_> = findings.iter().map(|finding| finding.kind.code).collect();
            assert!(codes.contains(rule.kind.code), "{} {example:?}: {codes:?}", rule.kind.code);
            if !matches!(example, Example::WholePage(..)) {
                assert_eq!(codes.len(), 1, "{} {example:?}: {codes:?}", rule.kind.code);
            }
        }
        for example in pages(rule.passes) {
            let codes: Vec<_> = found(example).unwrap_or_default().iter().map(|finding| finding.kind.code).collect();
            assert_eq!(codes, Vec::<&str>::new(), "{} {example:?}", rule.kind.code);
        }
    }
}

/// One text may be noticed by several rules; its own has to be among them, and silent where it has to be.
#[test]
fn failing_texts_yield_their_rule_and_passing_ones_do_not() {
    let texts = |examples: &'static [Example]| {
        let text = |example: &&Example| matches!(example, Example::Tweet(_) | Example::Post(_));
        examples.iter().filter(text)
    };
    for rule in all().iter().filter(|rule| is_text(rule)) {
        let speaks = |example: &Example| {
            found(example).unwrap_or_default().iter().any(|finding| finding.kind.code == rule.kind.code)
        };
        for example in texts(rule.fails) {
            assert!(speaks(example), "{} is silent on {example:?}", rule.kind.code);
        }
        for example in texts(rule.passes) {
            assert!(!speaks(example), "{} speaks on {example:?}", rule.kind.code);
        }
    }
}

fn is_text(rule: &Rule) -> bool {
    rule.look.iter().any(|look| matches!(look, Look::Text(_) | Look::Passage(_)))
}

#[test]
fn the_sound_facts_yield_nothing() {
    let codes: Vec<_> = look_at_facts(&sound::site(), sound::TODAY).iter().map(|finding| finding.kind.code).collect();
    assert_eq!(codes, Vec::<&str>::new());
}

#[test]
fn the_reference_of_rules_is_current() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check/rules/README.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, reference()).expect("the reference can be written");
    }
    let kept = std::fs::read_to_string(&file).expect("the reference can be read");
    assert_eq!(kept, reference(), "run the tests once with UPDATE=1");
}
