//! Opening an export: zip file, folder, and what must stay closed.

use std::fs;
use std::io::Write;
use std::path::Path;

use byname::source::export::Export;
use tempfile::tempdir;
use zip::write::SimpleFileOptions;

use crate::support::{ExportMaker, tweet};
use crate::{loaded, own, words};

fn sample() -> ExportMaker {
    ExportMaker::new().tweet(tweet("1", "Hello")).file("data/tweets_media/1-a.jpg", "picture")
}

const PRIVATE: [&str; 6] = [
    "data/direct-messages.js",
    "data/phone-number.js",
    "data/account.js",
    "data/deleted-tweets.js",
    "data/direct_messages_media/1-a.jpg",
    "data/contact.js",
];

fn with_private_files() -> ExportMaker {
    PRIVATE.iter().fold(sample(), |maker, name| maker.file(name, "window.YTD.x = [ { \"CANARY\": 1 } ]"))
}

fn texts(export: &Export) -> Vec<String> {
    let (archive, findings) =
        byname::load::archive::load(std::slice::from_ref(export), &Default::default(), &own(), &Default::default());
    assert_eq!(words(&findings), Vec::<String>::new());
    archive.tweets.into_iter().map(|tweet| tweet.text).collect()
}

fn opened(path: &Path) -> Export {
    Export::open(path).map_err(|findings| words(&findings)).expect("a sound export")
}

fn written(bytes: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempdir().expect("a temporary folder");
    let path = folder.path().join("x.zip");
    fs::write(&path, bytes).expect("a temporary folder takes a file");
    (folder, path)
}

fn refused(bytes: &[u8]) -> Vec<String> {
    let (_folder, path) = written(bytes);
    words(&Export::open(&path).expect_err("not a sound export"))
}

#[test]
fn a_zip_file_a_folder_and_its_data_folder_give_the_same() {
    let folder = tempdir().expect("a temporary folder");
    let unpacked = sample().folder(folder.path());
    let below_top = written(&sample().zipped("twitter-2026/"));
    let paths = [
        sample().zip(folder.path()),
        unpacked.clone(),
        unpacked.join("data"),
        folder.path().join("unpacked/."),
        below_top.1.clone(),
    ];
    for path in paths {
        let export = opened(&path);
        assert_eq!(texts(&export), ["Hello"], "{}", path.display());
        assert_eq!(export.media("data/tweets_media/1-a.jpg").ok().as_deref(), Some(b"picture".as_slice()));
    }
}

#[test]
fn private_files_are_counted_and_never_opened() {
    let folder = tempdir().expect("a temporary folder");
    let unpacked = with_private_files().folder(folder.path());
    // A folder in the place of a private file would make reading it fail; opening the export does not notice.
    fs::remove_file(unpacked.join("data/contact.js")).expect("the file is there");
    fs::create_dir(unpacked.join("data/contact.js")).expect("a folder in its place");
    fs::write(unpacked.join("data/contact.js/inner"), "CANARY").expect("a file in it");
    for export in
        [with_private_files().in_memory(), opened(&with_private_files().zip(folder.path())), opened(&unpacked)]
    {
        assert_eq!(export.private_files(), PRIVATE.len());
        assert_eq!(texts(&export), ["Hello"]);
        for name in PRIVATE {
            assert!(export.bytes(name).is_err() && export.media(name).is_err(), "{name}");
        }
        assert!(!export.names().iter().any(|name| PRIVATE.contains(name)));
    }
    let (archive, findings) = loaded(with_private_files());
    assert_eq!(archive.facts.private_files_ignored, PRIVATE.len() as u64);
    assert!(!format!("{archive:?}{findings:?}{:?}", with_private_files().in_memory()).contains("CANARY"));
}

#[test]
fn a_file_that_is_no_whole_zip_is_refused_wherever_it_was_cut() {
    let whole = sample().zipped("");
    for part in 0..64 {
        let found = refused(&whole[..whole.len() * part / 64]);
        assert!(found.len() == 1 && found[0].contains("no zip file, or its download was cut off"), "{part}: {found:?}");
    }
    assert!(refused(b"<html>").iter().all(|line| line.starts_with("FO-01 x.zip")));
    let folder = tempdir().expect("a temporary folder");
    assert!(Export::open(&folder.path().join("missing.zip")).is_err());
}

#[test]
fn a_damaged_entry_gives_none_of_its_tweets() {
    let mut bytes = stored("data/tweets.js", b"x = [ {\"tweet\": {\"id_str\": \"1\", \"full_text\": \"Hello\"}} ]");
    let at = bytes.windows(5).position(|five| five == b"Hello").expect("stored as it is");
    bytes[at] = b'J';
    let (_folder, path) = written(&bytes);
    let (archive, findings) =
        byname::load::archive::load(&[opened(&path)], &Default::default(), &own(), &Default::default());
    assert_eq!(archive.tweets.len(), 0);
    assert!(
        words(&findings).iter().any(|line| line.starts_with("FO-01") && line.contains("data/tweets.js")),
        "{findings:?}"
    );
}

fn stored(name: &str, content: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file(name, options).expect("a new entry");
    zip.write_all(content).expect("memory takes all");
    zip.finish().expect("memory takes all").into_inner()
}

#[test]
fn the_same_name_twice_is_refused() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for name in ["data/tweets.js", "data/tweetz.js"] {
        zip.start_file(name, SimpleFileOptions::default()).expect("a new entry");
    }
    let mut bytes = zip.finish().expect("memory takes all").into_inner();
    while let Some(at) = bytes.windows(6).position(|six| six == b"tweetz") {
        bytes[at + 5] = b's';
    }
    assert!(refused(&bytes)[0].contains("same name twice"));
}

#[test]
fn an_encrypted_entry_and_an_unknown_packing_are_named() {
    let content = b"x = [ ]";
    for (offset_local, offset_central, value, says) in
        [(6, 8, 1_u8, "is encrypted"), (8, 10, 97, "packed in a way that X does not use")]
    {
        let mut bytes = stored("data/tweets.js", content);
        let central = bytes.windows(4).position(|four| four == b"PK\x01\x02").expect("a directory");
        bytes[offset_local] = value;
        bytes[central + offset_central] = value;
        let found = refused(&bytes);
        assert!(found.iter().any(|line| line.contains("data/tweets.js") && line.contains(says)), "{found:?}");
    }
}

#[test]
fn names_that_lead_elsewhere_are_neither_read_nor_written() {
    let mut maker = sample();
    for name in [
        "../evil.js",
        "/abs.js",
        "C:\\x.js",
        "data/tweets_media/../account.js",
        "data\\tweets.js",
        "data/tweets.js.zip",
    ] {
        maker = maker.file(name, "CANARY");
    }
    let folder = tempdir().expect("a temporary folder");
    let export = opened(&maker.zip(folder.path()));
    assert_eq!(export.names(), ["data/manifest.js", "data/tweets.js", "data/tweets_media/1-a.jpg"]);
    assert_eq!(fs::read_dir(folder.path()).map(Iterator::count).ok(), Some(1));
}

#[test]
fn a_link_in_a_zip_file_is_not_followed() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.add_symlink("data/tweets.js", "/etc/hostname", SimpleFileOptions::default()).expect("a new entry");
    let (_folder, path) = written(&zip.finish().expect("memory takes all").into_inner());
    assert!(!opened(&path).has("data/tweets.js"));
}

#[cfg(unix)]
#[test]
fn a_link_in_a_folder_is_not_followed() {
    let folder = tempdir().expect("a temporary folder");
    let outside = folder.path().join("outside.js");
    fs::write(&outside, "x = [ ]").expect("a file");
    let unpacked = sample().folder(folder.path());
    let link = |name: &str| std::os::unix::fs::symlink(&outside, unpacked.join(name)).expect("a link");
    link("data/tweets-part1.js");
    link("data/tweets_media/2-a.jpg");
    let export = opened(&unpacked);
    assert!(!export.has("data/tweets-part1.js") && !export.has("data/tweets_media/2-a.jpg"));
    assert_eq!(texts(&export), ["Hello"]);
}

#[test]
fn a_small_file_that_unpacks_to_more_than_its_cap_is_not_read() {
    let bomb = vec![b' '; 5 * 1024 * 1024];
    let folder = tempdir().expect("a temporary folder");
    let path = sample().file("data/profile.js", bomb).zip(folder.path());
    assert!(fs::metadata(&path).is_ok_and(|meta| meta.len() < 100_000));
    let error = opened(&path).bytes("data/profile.js").expect_err("above its cap");
    assert!(error.to_string().contains("more than 4194304 bytes"), "{error}");
}

#[test]
fn the_account_profile_is_read_for_a_new_folder() {
    let js = "window.YTD.profile.part0 = [ { \"profile\" : { \"description\" : { \"bio\" : \"Cardiologist\\u0000\", \"website\" : \"\" } } } ]";
    let profile = byname::load::archive::profile::read(&sample().file("data/profile.js", js).in_memory());
    assert_eq!(profile.map(|profile| profile.map(|profile| profile.bio)), Ok(Some("Cardiologist".to_owned())));
    assert!(byname::load::archive::profile::read(&sample().in_memory()).is_ok_and(|profile| profile.is_none()));
}
