//! How long it takes to read and clear an export of 100,000 tweets, and how much memory: prints figures, judges nothing.
//!
//! `cargo bench --bench reading` makes an invented export in a temporary zip file and reads it several times, each in a
//! process of its own. `-- TWEETS RUNS` changes the size.

#[path = "../support/sound.rs"]
mod sound_files;

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use byname::clear::clear;
use byname::load::{Archive, load};
use byname::source::Sources;
use byname::source::export::Export;
use zip::write::SimpleFileOptions;

/// Given to a process that only reads.
const READ: &str = "--read-one";

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Some(at) = words.iter().position(|word| word == READ) {
        read(Path::new(&words[at + 1]));
        return;
    }
    let numbers: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let tweets = numbers.first().copied().unwrap_or(100_000);
    let runs = numbers.get(1).copied().unwrap_or(5);
    let place = tempfile::tempdir().expect("a temporary folder");
    let path = place.path().join("export.zip");
    let size = make(&path, tweets);
    println!("{tweets} tweets, {} MB of JSON, {runs} runs", size / 1_000_000);
    for _ in 0..runs {
        let program = std::env::current_exe().expect("this program");
        let status = Command::new(program).arg(READ).arg(&path).status().expect("it starts");
        assert!(status.success(), "reading failed");
    }
}

/// The sound folder without tweets of its own.
fn folder() -> sound_files::Folder {
    sound_files::sound_folder().into_iter().filter(|(path, _)| !path.starts_with("tweets/")).collect()
}

/// Reads, loads and clears, and prints how long it took and the peak of memory.
fn read(path: &Path) {
    let sources = Sources::from_memory(folder());
    let start = Instant::now();
    let export = Export::open(path).expect("a sound export");
    let today = jiff::civil::date(2026, 11, 21);
    let (site, _) = load(&sources, Archive::Export(&export), today);
    let loaded = start.elapsed();
    let (cleared, _, _) = clear(site, today);
    let time = start.elapsed();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak: u64 = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0);
    let shown = cleared.tweets.len();
    println!(
        "read {:.3} s, read and cleared {:.3} s, peak memory {} MiB, {shown} tweets shown",
        loaded.as_secs_f64(),
        time.as_secs_f64(),
        peak / 1024
    );
}

/// An export with the fields that X writes: links, mentions and tags, threads, replies and retweets. Returns how many
/// bytes its tweets have.
fn make(path: &Path, tweets: usize) -> u64 {
    let mut zip = zip::ZipWriter::new(File::create(path).expect("a file"));
    let start = |zip: &mut zip::ZipWriter<File>, name: &str| {
        zip.start_file(name, SimpleFileOptions::default().compression_level(Some(1))).expect("a new entry");
    };
    start(&mut zip, "data/manifest.js");
    let owner = r#"{"userInfo":{"accountId":"900","userName":"exampledoctor","displayName":"A"},"dataTypes":{}}"#;
    write!(zip, "window.__THAR_CONFIG = {owner}").expect("written");
    start(&mut zip, "data/tweets.js");
    let mut size = 0;
    write!(zip, "window.YTD.tweets.part0 = [").expect("written");
    for number in 0..tweets {
        let entry = entry(number);
        size += entry.len() as u64;
        write!(zip, "{}\n{entry}", if number > 0 { "," } else { "" }).expect("written");
    }
    write!(zip, "\n]").expect("written");
    zip.finish().expect("a whole zip file");
    size
}

fn entry(number: usize) -> String {
    let id = 150_000_000_000_000_000 + number as u64 * 18_500_000_000_000;
    let begins = match number % 20 {
        3 => "RT @amy_example: ",
        5 | 6 => "@amy_example ",
        _ => "",
    };
    let text = format!(
        "{begins}Number {number}: reading a trial &amp; its appendix takes an hour; what I look for is in the table. #MedEd https://t.co/abcdefghij"
    );
    let at = |part: &str| {
        let start = text.find(part).map_or(0, |start| text[..start].chars().count());
        format!("[\"{start}\",\"{}\"]", start + part.chars().count())
    };
    let answers = match number % 20 {
        10 => format!(
            r#""in_reply_to_status_id":"{0}","in_reply_to_status_id_str":"{0}","in_reply_to_user_id":"900","in_reply_to_user_id_str":"900","in_reply_to_screen_name":"exampledoctor","#,
            id - 18_500_000_000_000
        ),
        _ => String::new(),
    };
    let year = 2012 + number * 14 / 100_000;
    format!(
        r#"{{
  "tweet" : {{
    "edit_info" : {{ "initial" : {{ "editTweetIds" : [ "{id}" ], "editableUntil" : "2023-11-05T18:33:47.000Z", "editsRemaining" : "5", "isEditEligible" : true }} }},
    "retweeted" : false, "source" : "<a href=\"https://mobile.example.org\" rel=\"nofollow\">A device</a>",
    "entities" : {{
      "hashtags" : [ {{ "text" : "MedEd", "indices" : {} }} ], "symbols" : [ ],
      "user_mentions" : [ {{ "name" : "Amy", "screen_name" : "amy_example", "indices" : {}, "id_str" : "77", "id" : "77" }} ],
      "urls" : [ {{ "url" : "https://t.co/abcdefghij", "expanded_url" : "https://example.org/reading/{number}", "display_url" : "example.org/reading/{number}", "indices" : {} }} ]
    }},
    "display_text_range" : [ "0", "{}" ], "favorite_count" : "3", {answers}
    "id_str" : "{id}", "truncated" : false, "retweet_count" : "1", "id" : "{id}", "possibly_sensitive" : false,
    "created_at" : "Wed Oct 10 20:19:24 +0000 {year}", "favorited" : false, "full_text" : "{text}", "lang" : "en"
  }}
}}"#,
        at("#MedEd"),
        at("@amy_example"),
        at("https://t.co/abcdefghij"),
        text.chars().count()
    )
}
