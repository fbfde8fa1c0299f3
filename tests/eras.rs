//! Golden exports: `tests/exports/eras/<era>/` is a small export, `<era>.txt` what is read of it, line by line as in
//! `tweets/`, with articles and findings; `all.txt` is all of them read at once. `UPDATE=1 cargo test --test eras`
//! writes them anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use byname::load::archive;
use byname::model::tweet_line::to_line;
use byname::source::export::Exports;
use byname::value::Handle;

fn eras() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exports/eras");
    let entries = fs::read_dir(&folder).expect("tests/exports/eras").map(|entry| entry.expect("an entry").path());
    let mut eras: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    eras.sort();
    assert!(eras.len() >= 5, "eras are missing");
    eras
}

/// What is read of exports, as text.
fn read(paths: &[PathBuf]) -> String {
    let exports = Exports::open(paths).expect("sound exports");
    let own = [Handle::parse("DrNatExample").expect("a handle")];
    let (archive, findings) = archive::load(&exports, &BTreeMap::new(), &own, &Default::default());
    let mut out = String::new();
    for tweet in &archive.tweets {
        writeln!(out, "{}", to_line(tweet)).expect("text");
        for media in &tweet.media {
            writeln!(out, "  media: {}", media.file.as_deref().unwrap_or("missing")).expect("text");
        }
    }
    for article in &archive.articles {
        writeln!(out, "article {}: {} | {}", article.id, article.title, article.paragraphs.join(" | ")).expect("text");
    }
    for finding in &findings {
        let place = finding.place.as_ref().map(ToString::to_string).unwrap_or_default();
        writeln!(out, "{} {place} {}", finding.kind.code, finding.message).expect("text");
    }
    let left_out: Vec<String> =
        archive.left_out.iter().map(|(kind, count)| format!("{} {count}", kind.word())).collect();
    writeln!(out, "read {}, left out: {}", archive.facts.read, left_out.join(", ")).expect("text");
    out
}

fn compare(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/exports/eras/{name}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, found).expect("a writable file");
    }
    let golden = fs::read_to_string(&path).expect("a golden file; UPDATE=1 writes it");
    assert_eq!(golden, found, "{name} is read otherwise");
    assert!(!found.contains("CANARY"), "{found}");
}

#[test]
fn an_export_of_each_era_is_read_as_before() {
    for era in eras() {
        compare(&era.file_name().expect("a name").to_string_lossy(), &read(std::slice::from_ref(&era)));
    }
}

#[test]
fn all_eras_at_once_are_one_archive_in_whatever_order_they_are_given() {
    let mut paths = eras();
    let found = read(&paths);
    compare("all", &found);
    paths.reverse();
    assert_eq!(read(&paths), found);
}
