//! `rulebook` and `jurisdiction` of `site.toml` through the whole chain: what blocks, what the report rests on, and what the
//! pages say.

#[path = "support/sound.rs"]
mod sound_files;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use byname::check::{Report, sound};
use byname::finding::Weight;
use byname::pipeline::{Input, Tweets, prepare};
use byname::report::{self, TextOptions};
use byname::source::Sources;
use byname::value::Rendered;
use sound_files::{Folder, sound_folder};

struct Made {
    report: Report,
    pages: BTreeMap<String, String>,
}

fn made(edition: &str, country: &str, change: impl FnOnce(&mut Folder)) -> Made {
    let mut folder = sound_folder();
    let settings = format!("rulebook = \"{edition}\"\njurisdiction = \"{country}\"\n{}", sound::SETTINGS);
    folder.insert("site.toml".to_owned(), settings.into_bytes());
    change(&mut folder);
    let sources = Arc::new(Sources::from_memory(folder));
    let input = Input { sources, tweets: Tweets::Committed, today: sound::TODAY, base_url: None };
    let pages = Mutex::new(BTreeMap::new());
    let keep = |rendered: &Rendered| {
        let text = String::from_utf8_lossy(&rendered.bytes).into_owned();
        pages.lock().expect("no thread panicked").insert(rendered.path.as_str().to_owned(), text);
        Ok(())
    };
    let report = prepare(input).look(&keep).expect("nothing in memory can fail to be read");
    Made { report, pages: pages.into_inner().expect("no thread panicked") }
}

/// A post about one patient, who agreed to it.
fn with_case(folder: &mut Folder) {
    let head = "kind = \"opinion\"\ncase = true\nconsent = { explicit = true, public_web = true, given_on = 2026-10-01, \
                held_at = \"Practice safe\", withdrawable = true }";
    let post = sound::POST.replace("kind = \"opinion\"", head);
    folder.insert("posts/sound.md".to_owned(), post.into_bytes());
}

fn weights(report: &Report, code: &str) -> Vec<Weight> {
    report.findings.iter().filter(|finding| finding.kind.code == code).map(|finding| finding.weight).collect()
}

#[test]
fn consent_opens_a_case_today_and_did_not_in_2013() {
    assert_eq!(weights(&made("gmc-2024", "GB", with_case).report, "CF-17"), []);
    let report = made("gmc-2013", "GB", with_case).report;
    assert_eq!(weights(&report, "CF-17"), [Weight::Blocks]);
    let text = report::text(&report, &|_| None, TextOptions::default());
    assert!(text.contains("Doctors' use of social media (2013), paragraph 14 (number inferred): must"), "{text}");
    assert!(text.contains("gmc-2013-01") && !text.contains("(2024), paragraph"), "{text}");
}

#[test]
fn the_page_on_the_check_states_the_edition_and_never_demands_what_is_not_in_force() {
    for (edition, pack, gone) in [
        ("gmc-2024", "gmc-2024-01", "Doctors' use of social media"),
        ("gmc-2013", "gmc-2013-01", "Using social media as a medical professional"),
    ] {
        let made = made(edition, "GB", |_| {});
        let page = &made.pages["/how-checked/"];
        assert!(page.contains(pack), "{page}");
        assert!(!page.replace("&#39;", "'").contains(gone), "{edition}: {gone} is shown as a demand");
        assert_eq!(weights(&made.report, "DS-09"), []);
    }
}

#[test]
fn every_page_is_sound_under_every_edition_and_in_every_country() {
    for edition in byname::model::RULEBOOKS {
        for country in byname::model::JURISDICTIONS {
            let held: Vec<_> = made(edition, country, |_| {})
                .report
                .findings
                .iter()
                .filter(|finding| finding.weight >= Weight::Warns)
                .map(report::one_line)
                .collect();
            assert_eq!(held, [] as [String; 0], "{edition} {country}");
        }
    }
}

#[test]
fn the_way_to_care_is_that_of_the_country() {
    let page = |country| made("gmc-2024", country, |_| {}).pages["/statements/"].clone();
    let (british, australian) = (page("GB"), page("AU"));
    assert!(british.contains("call 999") && british.contains("call 111") && !british.contains("call 000"));
    assert!(australian.contains("call 000") && !australian.contains("999"));
}

#[test]
fn a_post_without_a_label_only_warns_in_either_edition_and_rests_on_the_guidance_of_2024_alone() {
    let unlabelled = |folder: &mut Folder| {
        let post = sound::POST.replace("kind = \"opinion\"\n", "");
        folder.insert("posts/sound.md".to_owned(), post.into_bytes());
    };
    for (edition, basis) in
        [("gmc-2024", "GMC, Good medical practice (2024), paragraph 89d: must"), ("gmc-2013", "our own decision")]
    {
        let report = made(edition, "GB", unlabelled).report;
        assert_eq!(weights(&report, "HN-05"), [Weight::Warns]);
        let found = report.findings.iter().find(|finding| finding.kind.code == "HN-05").expect("a finding");
        assert_eq!(found.basis, basis);
    }
}
