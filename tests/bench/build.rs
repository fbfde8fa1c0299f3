//! How long `site build` takes, and how much memory: prints figures, judges nothing.
//!
//! `cargo bench --bench build` makes an invented folder of 10,000 tweets and 1,000 posts on a RAM disk (where there is
//! one), builds it several times from nothing, and prints minimum, median and maximum, with the search and without it.
//! `-- TWEETS POSTS RUNS` changes the size.

#[path = "../support/sound.rs"]
mod sound_files;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use byname::model::{SpanKind, TextSpan, Tweet, TweetId};
use byname::value::{Span, WebLink};
use sound_files::sound_folder;

fn main() {
    let numbers: Vec<usize> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let tweets = numbers.first().copied().unwrap_or(10_000);
    let posts = numbers.get(1).copied().unwrap_or(1_000);
    let runs = numbers.get(2).copied().unwrap_or(7);
    let place = place();
    let folder = place.path().join("site");
    make(&folder, tweets, posts);
    println!("{tweets} tweets, {posts} posts, {runs} runs, in {}", place.path().display());
    measure(&folder, "with the search", runs);
    let settings = fs::read_to_string(folder.join("site.toml")).expect("site.toml");
    write(&folder.join("site.toml"), format!("search = false\n{settings}").as_bytes());
    measure(&folder, "without the search", runs);
}

fn measure(folder: &Path, name: &str, runs: usize) {
    let measured: Vec<(Duration, u64)> = (0..runs).map(|_| build(folder)).collect();
    let pages = walkdir::WalkDir::new(folder.join("public")).into_iter().filter_map(Result::ok);
    let pages = pages.filter(|entry| entry.file_type().is_file()).count();
    let mut times: Vec<f64> = measured.iter().map(|(time, _)| time.as_secs_f64()).collect();
    times.sort_by(f64::total_cmp);
    let peak = measured.iter().map(|(_, peak)| *peak).max().unwrap_or(0);
    println!(
        "{name}: {pages} files; wall: min {:.3} s, median {:.3} s, max {:.3} s",
        times[0],
        times[times.len() / 2],
        times[times.len() - 1]
    );
    println!("peak memory: {} MiB", peak / 1024);
}

/// A RAM disk where there is one, so that the disk is not what is measured.
fn place() -> tempfile::TempDir {
    let ram = Path::new("/dev/shm");
    let made = if ram.is_dir() { tempfile::tempdir_in(ram) } else { tempfile::tempdir() };
    made.expect("a temporary folder")
}

fn make(folder: &Path, tweets: usize, posts: usize) {
    for (path, bytes) in sound_folder().into_iter().filter(|(path, _)| !path.starts_with("tweets/")) {
        write(&folder.join(path), &bytes);
    }
    let mut words = Words(7);
    let mut years: std::collections::BTreeMap<i16, String> = std::collections::BTreeMap::new();
    let start: jiff::Timestamp = "2012-01-01T08:00:00Z".parse().expect("a time");
    let step = jiff::SignedDuration::from_secs(14 * 365 * 24 * 3600 / tweets.max(1) as i64);
    for number in 0..tweets {
        let time = start.checked_add(step * i32::try_from(number).expect("a small number")).expect("a time");
        let year = time.to_zoned(jiff::tz::TimeZone::UTC).year();
        let id = TweetId(150_000_000_000_000_000 + number as u64 * 185_000_000_000_000);
        let mut tweet = Tweet { id, time, text: words.sentence(12 + number % 20), ..sound_files::tweet(0) };
        add_parts(&mut tweet, number);
        years.entry(year).or_default().push_str(&sound_files::tweet_line(&tweet));
    }
    for (year, lines) in years {
        write(&folder.join(format!("tweets/{year}.jsonl")), lines.as_bytes());
    }
    for number in 0..posts {
        write(&folder.join(format!("posts/post-{number}.md")), post(number, &mut words).as_bytes());
    }
}

/// What tweets hold beside words: a hashtag in two of three, a link to a paper in one of five.
fn add_parts(tweet: &mut Tweet, number: usize) {
    let mut add = |shown: String, kind: SpanKind| {
        let start = tweet.text.len() + 1;
        tweet.text = format!("{} {shown}", tweet.text);
        tweet.spans.push(TextSpan { span: Span { start, end: tweet.text.len() }, kind });
    };
    if !number.is_multiple_of(3) {
        let tag = format!("Tag{}", number % 97);
        add(format!("#{tag}"), SpanKind::Hashtag(tag));
    }
    if number.is_multiple_of(5) {
        let link = format!("https://doi.org/10.9999/paper.{}", number % 500);
        add(format!("doi.org/10.9999/paper.{}", number % 500), SpanKind::Link(WebLink::parse(&link).expect("a link")));
    }
}

fn post(number: usize, words: &mut Words) -> String {
    let mut body = format!(
        "+++\ntitle = \"Post {number}: {}\"\ndate = {}-{:02}-{:02}\nkind = \"opinion\"\ntopics = [\"Topic {}\"]\n+++\n",
        words.sentence(4).trim_end_matches('.'),
        2025 + number % 2,
        number % 10 + 1,
        number % 28 + 1,
        number % 25
    );
    for paragraph in 0..6 {
        if paragraph % 2 == 0 {
            write!(body, "\n## {}\n", words.sentence(3)).expect("text");
        }
        write!(body, "\n{} **{}** {}\n", words.sentence(40), words.sentence(2), words.sentence(30)).expect("text");
    }
    body
}

/// Builds from nothing: how long it took, and the peak of its memory in KiB.
fn build(folder: &Path) -> (Duration, u64) {
    let output = folder.join("public");
    if output.exists() {
        fs::remove_dir_all(&output).expect("the last output goes");
    }
    let start = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_site"))
        .args(["build", "--quiet", "--today", "2026-11-21"])
        .arg(folder)
        .stdout(Stdio::null())
        .spawn()
        .expect("the command starts");
    let peak = peak_of(&mut child);
    let time = start.elapsed();
    let status = child.wait().expect("the command ends");
    assert!(status.success(), "the build failed: site build {}", folder.display());
    (time, peak)
}

/// The high-water mark of resident memory, read until the process ends. 0 where there is no /proc.
fn peak_of(child: &mut Child) -> u64 {
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = 0;
    while child.try_wait().expect("a child").is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let now = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0);
        peak = peak.max(now);
        std::thread::sleep(Duration::from_millis(1));
    }
    peak
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

/// Words in an order that is the same on every machine.
struct Words(u64);

const WORDS: [&str; 24] = [
    "reading",
    "trial",
    "teaching",
    "guideline",
    "heart",
    "ward",
    "question",
    "evidence",
    "talk",
    "paper",
    "morning",
    "team",
    "learning",
    "journal",
    "outcome",
    "careful",
    "kind",
    "useful",
    "long",
    "short",
    "new",
    "old",
    "shared",
    "open",
];

impl Words {
    fn next(&mut self) -> &'static str {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        WORDS[(self.0 >> 33) as usize % WORDS.len()]
    }

    fn sentence(&mut self, length: usize) -> String {
        let words: Vec<&str> = (0..length).map(|_| self.next()).collect();
        format!("{}.", words.join(" "))
    }
}
