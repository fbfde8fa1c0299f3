//! Golden sites: `tests/sites/<case>/in` is a folder, `report.txt` its report, `out/` its site (where one is made), and
//! `export/`, if there, an X export to show. `UPDATE=1 cargo test --test sites` writes them anew; git shows the change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use byname::pipeline::{Input, Tweets, prepare};
use byname::report::{self, TextOptions};
use byname::source::Sources;
use byname::source::export::Export;
use byname::value::Rendered;
use jiff::civil::Date;

/// The day on which every golden site is made.
const TODAY: Date = Date::constant(2026, 11, 21);

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let entries = fs::read_dir(&folder).expect("tests/sites");
    let mut cases: Vec<PathBuf> =
        entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(cases.len() >= 4, "cases are missing from tests/sites");
    cases
}

struct Outcome {
    report: String,
    /// Empty where the site is held back.
    outputs: BTreeMap<String, Vec<u8>>,
}

fn outcome(case: &Path) -> Outcome {
    let sources = Arc::new(Sources::read(&case.join("in"), &case.join("out")).expect("a readable folder"));
    let export = case.join("export");
    let tweets = if export.is_dir() {
        Tweets::Export(Arc::new(Export::open(&export).expect("a readable export")))
    } else {
        Tweets::Committed
    };
    let input = Input { sources: Arc::clone(&sources), tweets, today: TODAY, base_url: None };
    let outputs = Mutex::new(BTreeMap::new());
    let keep = |rendered: &Rendered| -> std::io::Result<()> {
        outputs.lock().expect("no thread panicked").insert(rendered.path.file(), rendered.bytes.clone());
        Ok(())
    };
    let report = prepare(input).look(&keep).expect("a readable folder");
    let outputs = outputs.into_inner().expect("no thread panicked");
    let published = if report.approve().is_ok() { outputs } else { BTreeMap::new() };
    // The tracked files of this repository are none of a case's business.
    let text = report::text(&report, &|place| sources.excerpt(place), TextOptions::default());
    Outcome { report: text, outputs: published }
}

fn kept(case: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = case.join("out");
    let walk = walkdir::WalkDir::new(&out).into_iter().filter_map(Result::ok);
    let files = walk.filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let name = entry.path().strip_prefix(&out).expect("below out").to_string_lossy().replace('\\', "/");
            (name, fs::read(entry.path()).expect("a readable file"))
        })
        .collect()
}

fn update(case: &Path, outcome: &Outcome) {
    fs::write(case.join("report.txt"), &outcome.report).expect("a writable report");
    let out = case.join("out");
    if out.exists() {
        fs::remove_dir_all(&out).expect("the old output goes");
    }
    for (name, bytes) in &outcome.outputs {
        let path = out.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a writable file");
    }
}

/// The first line that differs, with its number: a whole page would hide it.
fn first_difference(old: &str, new: &str) -> Option<String> {
    if old == new {
        return None;
    }
    let same = old.lines().zip(new.lines()).take_while(|(old, new)| old == new).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(no more lines)").to_owned();
    Some(format!("line {}\n  was {}\n  is  {}", same + 1, line(old), line(new)))
}

#[test]
fn every_golden_site_has_its_report_and_its_pages() {
    for case in cases() {
        let outcome = outcome(&case);
        if std::env::var_os("UPDATE").is_some() {
            update(&case, &outcome);
        }
        let name = case.file_name().expect("a name").to_string_lossy().into_owned();
        let report = fs::read_to_string(case.join("report.txt")).expect("report.txt; UPDATE=1 writes it");
        assert_eq!(report, outcome.report, "the report of {name} is another");
        let kept = kept(&case);
        let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&kept), names(&outcome.outputs), "{name} has other files");
        for (file, bytes) in &kept {
            let (old, new) = (String::from_utf8_lossy(bytes), String::from_utf8_lossy(&outcome.outputs[file]));
            if let Some(difference) = first_difference(&old, &new) {
                panic!("{name}: {file} is another; UPDATE=1 writes it.\n{difference}");
            }
        }
    }
}
