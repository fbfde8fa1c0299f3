//! Every rule that a program looks at has a finding in one of two folders, and each finding says where: file, line and
//! column. `tests/every-rule/committed/in` has nearly all; `exported` has the few that need an export, or contradict the
//! others. What may not be written down (numbers that may have been issued) or is no text is put into a copy of them, in
//! `target/tmp/every-rule`, where it stays for `.ci/run` to hold the other forms of the report against their schemas.
//! `UPDATE=1 cargo test --test every_rule` writes the reports anew.

#[path = "support/made.rs"]
mod made;
#[path = "support/numbers.rs"]
mod numbers;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use byname::check::{Report, all};
use byname::pipeline::{Input, Tweets, prepare};
use byname::report::{self, TextOptions};
use byname::source::Sources;
use byname::source::export::Export;
use jiff::civil::Date;
use made::jpeg;
use numbers::with_check;

/// The day on which both folders are looked at.
const TODAY: Date = Date::constant(2026, 11, 21);

/// Rules that only the folder with an export has a finding of, each with what keeps it out of the other one.
const ONLY_WITH_EXPORT: &[(&str, &str)] = &[
    ("AR-09", "pictures are asked about, or shown without asking, which PV-04 and AD-04 need"),
    ("CF-26", "not said of pages while a text has a finding that holds the site back: the text has to be mended first"),
    ("FO-14", "needs an export"),
    ("FO-15", "is not said of a doctor who is plainly invented, as the other folder's is for ID-05"),
];

/// A copy of one folder with what the tests make, and the export beside it, if there is one.
fn copy(name: &str) -> (PathBuf, Option<PathBuf>) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/every-rule").join(name);
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("every-rule").join(name);
    if copy.exists() {
        fs::remove_dir_all(&copy).expect("the old copy goes");
    }
    for entry in walkdir::WalkDir::new(&kept).into_iter().map(|entry| entry.expect("a readable folder")) {
        let to = copy.join(entry.path().strip_prefix(&kept).expect("below the folder"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).expect("a folder");
        } else {
            fs::copy(entry.path(), to).expect("a file that can be copied");
        }
    }
    let export = copy.join("export");
    (copy.join("in"), export.is_dir().then_some(export))
}

fn write(folder: &Path, file: &str, bytes: &[u8]) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("a writable file");
}

/// A picture of one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\
\0\x05\0\x01\xff\x89\x99=\x1d\0\0\0\0IEND\xaeB`\x82";

/// Adds what is written down nowhere: numbers of patients, files with hidden facts, and what `.held/` keeps out of git.
fn add_what_is_made(folder: &Path) {
    let numbers = [
        format!("CHI {}", with_check("010190123")),
        format!("H&C {}", with_check("320000001")),
        format!("Her NI number is {}{}C", "JN", 123_456),
    ];
    let mut tweets = fs::read_to_string(folder.join("tweets/2026.jsonl")).expect("tweets");
    for (id, text) in (2001..).zip(numbers) {
        tweets.push_str(&format!(
            r#"{{"v":1,"id":"{id}","handle":"exampledoctor","time":"2026-09-{:02}T10:00:00Z","text":"{text}","lang":"en","kind":"own"}}"#,
            id - 2000
        ));
        tweets.push('\n');
    }
    write(folder, "tweets/2026.jsonl", tweets.as_bytes());
    for name in ["1010-a.png", "1063-a.png"] {
        write(folder, &format!("tweets/media/{name}"), PNG);
    }
    // Pictures whose names say that they are some are cleaned; this one is published as it is.
    write(folder, "static/photo.jfif", &jpeg(b"\xff\xe1\x00\x0eExif\0\0GPS-LAT"));
    write(folder, "static/leaflet.pdf", b"%PDF-1.7\n1 0 obj\n<< /Author (Natalie) >>\nendobj\n%%EOF\n");
    write(folder, ".held/private.toml", b"[incident]\n");
    let taken_down = "version = 1\n\n[[takedowns]]\nitem = \"tweet:1062\"\ndate = 2026-11-01\n";
    write(folder, ".held/takedowns.toml", taken_down.as_bytes());
}

/// Looks at a folder; holds its report against the golden one, and each finding against the promise of a place.
fn codes(name: &str) -> BTreeSet<String> {
    let (folder, export) = copy(name);
    if export.is_none() {
        add_what_is_made(&folder);
    }
    let sources = Arc::new(Sources::read(&folder, &folder.join("public")).expect("a readable folder"));
    let tweets = export.map_or(Tweets::Committed, |export| {
        Tweets::Export(Arc::new(Export::open(&export).expect("a readable export")))
    });
    let input = Input { sources: Arc::clone(&sources), tweets, today: TODAY, base_url: None };
    let looked = prepare(input).look(&|_| Ok(())).expect("a readable folder");
    let text = report::text(&looked, &|place| sources.excerpt(place), TextOptions::default());
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/every-rule/{name}/report.txt"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&golden, &text).expect("a writable report");
    }
    let kept = fs::read_to_string(&golden).expect("report.txt; UPDATE=1 writes it");
    assert_eq!(kept, text, "the report of {name} is another");
    placed(&looked)
}

/// The codes of a report; every finding of it has a file, a line and a column, in the form for programs.
fn placed(looked: &Report) -> BTreeSet<String> {
    let document: serde_json::Value = serde_json::from_str(&report::json(looked)).expect("JSON");
    let findings = document["findings"].as_array().expect("findings");
    let mut nowhere = Vec::new();
    let mut codes = BTreeSet::new();
    for finding in findings {
        let has_place = finding["file"].as_str().is_some_and(|file| !file.is_empty())
            && ["line", "column"].iter().all(|key| finding[key].as_u64().is_some_and(|number| number >= 1));
        if !has_place {
            nowhere.push(finding.to_string());
        }
        codes.insert(finding["code"].as_str().expect("a code").to_owned());
    }
    assert!(nowhere.is_empty(), "findings without file, line and column:\n{}", nowhere.join("\n"));
    codes
}

#[test]
fn every_rule_has_a_finding_with_file_line_and_column() {
    let committed = codes("committed");
    let exported = codes("exported");
    let looked_at: Vec<&str> = all().iter().filter(|rule| rule.is_looked_at()).map(|rule| rule.kind.code).collect();
    let missing = |codes: &[&BTreeSet<String>]| -> Vec<&str> {
        looked_at.iter().copied().filter(|code| !codes.iter().any(|found| found.contains(*code))).collect()
    };
    let not_committed = missing(&[&committed]);
    println!("{} of {} rules in the committed folder", looked_at.len() - not_committed.len(), looked_at.len());
    assert_eq!(missing(&[&committed, &exported]), Vec::<&str>::new(), "rules without a finding");
    let expected: Vec<&str> = ONLY_WITH_EXPORT.iter().map(|(code, _)| *code).collect();
    assert_eq!(not_committed, expected, "rules that the committed folder has no finding of");
}
