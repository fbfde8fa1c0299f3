//! How long the check takes over folders that are made to take long: prints figures, judges nothing.
//!
//! `cargo bench --bench hostile` checks each folder whole, pages included, once at half its size and once at its whole size:
//! where the second takes about twice as long as the first, the work grows with the size and no faster. `-- NAME` takes
//! only the folders whose names hold NAME.

#[path = "../support/sound.rs"]
mod sound_files;

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Instant;

use byname::clear::clear;
use byname::load::{Archive, load};
use byname::model::{ReplyTo, Tweet, TweetId};
use byname::pipeline::{Input, Tweets, prepare};
use byname::review::{around, waiting};
use byname::source::Sources;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use sound_files::{Folder, sound_folder, tweet_line};

const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// A name, the whole size, and what a folder of some size holds.
type Case = (&'static str, usize, fn(usize) -> Folder);

const CASES: &[Case] = &[
    ("one name again and again in a post", 20_000, |size| post(&"Mr Smith ".repeat(size))),
    ("names of patients in a post", 20_000, |size| post(&"Mr Smith fell. ".repeat(size))),
    ("as many names as there are letters for", 17_000, |size| with_tweets(post(&names(size)), 10_000)),
    ("words of one patient in a post", 100_000, |size| post(&"patient Doris ".repeat(size))),
    ("a thread", 5_000, |size| tweets(thread(size))),
    ("tweets of one day", 20_000, |size| tweets(day(size))),
    ("tweets of one day, the last first", 20_000, |size| tweets(backwards(size))),
    ("decisions about what is not there", 40_000, decisions),
    ("digits without an end", 10_000_000, |size| post(&"9".repeat(size))),
    ("numbers of patients in a post", 900_000, |size| post(&"9990000018 ".repeat(size))),
    ("telephones without a space", 800_000, |size| post(&"07700900123;".repeat(size))),
    ("separators without an end", 10_000_000, |size| post(&"0-".repeat(size / 2))),
    ("births", 500_000, |size| post(&"DOB 03/04/51 ".repeat(size))),
    ("addresses of mailboxes", 500_000, |size| post(&"jo.x@gmail.com ".repeat(size))),
    ("swear words", 1_000_000, |size| post(&"fuck you ".repeat(size))),
    ("ordinary words in one paragraph", 10_000_000, |size| post(&words(size))),
    ("ordinary words in paragraphs", 10_000_000, |size| post(&words(size).replace(" and ", "\n\n"))),
];

fn main() {
    let wanted = std::env::args().skip(1).find(|word| !word.starts_with('-')).unwrap_or_default();
    println!("{} threads; half and whole: seconds before the first page is made, and with all pages", threads());
    for (name, size, folder) in CASES.iter().filter(|(name, ..)| name.contains(&wanted)) {
        let [half, whole] = [size / 2, *size].map(|size| checked(folder(size)));
        println!(
            "{name}, {size}: {:.2} s and {:.2} s, {:.2} s and {:.2} s; {} findings",
            half.before, half.all, whole.before, whole.all, whole.findings
        );
    }
    if "review of a thread".contains(&wanted) {
        let [half, whole] = [2_500, 5_000].map(reviewed);
        println!("review of a thread of 5000, what stands around each case: {half:.2} s, {whole:.2} s");
    }
}

fn threads() -> usize {
    rayon::current_num_threads()
}

struct Checked {
    before: f64,
    all: f64,
    findings: usize,
}

/// The whole check over a folder in memory.
fn checked(folder: Folder) -> Checked {
    let sources = Arc::new(Sources::from_memory(folder));
    let start = Instant::now();
    let prepared = prepare(Input { sources, tweets: Tweets::Committed, today: TODAY, base_url: None });
    let before = start.elapsed().as_secs_f64();
    let report = prepared.look_only().expect("what is in memory can be read");
    Checked { before, all: start.elapsed().as_secs_f64(), findings: report.findings.len() }
}

/// What a review of a thread works out: its cases, and what stands around the first hundred of them.
fn reviewed(size: usize) -> f64 {
    let sources = Sources::from_memory(tweets(thread(size)));
    let load = || load(&sources, Archive::Committed, TODAY).0;
    let (site, (_, held, findings)) = (load(), clear(load(), TODAY));
    let start = Instant::now();
    for case in waiting(&site, &findings).iter().take(100) {
        std::hint::black_box(around(case, &site, &held));
    }
    start.elapsed().as_secs_f64()
}

/// The sound folder with one more post.
fn post(text: &str) -> Folder {
    let mut folder = sound_folder();
    let head = "+++\ntitle = \"Long\"\ndate = 2026-03-01\nkind = \"opinion\"\n+++\n\n";
    folder.insert("posts/long.md".to_owned(), format!("{head}{text}\n").into_bytes());
    folder
}

/// The same folder with so many tweets more, far apart.
fn with_tweets(mut folder: Folder, size: usize) -> Folder {
    let line = |number: usize| {
        let text = format!("Reading paper {number} backwards again.");
        tweet_line(&Tweet { text, ..tweet(number, number as i64 * 600) })
    };
    folder.insert("tweets/2025.jsonl".to_owned(), (0..size).map(line).collect::<String>().into_bytes());
    folder
}

fn names(size: usize) -> String {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap_or(0));
    (0..size).fold(String::new(), |mut text, at| {
        let end: String = [at / 676, at / 26, at].map(letter).iter().collect();
        write!(text, "Mr Xy{end} fell. ").expect("text");
        text
    })
}

fn words(size: usize) -> String {
    "Walking in the morning is good for most hearts, and the ward round that follows it is the better for it: we read the \
     chart, ask the patients what they want, and write it down. "
        .chars()
        .cycle()
        .take(size)
        .collect()
}

/// The sound folder with these tweets in the place of its own.
fn tweets(tweets: Vec<Tweet>) -> Folder {
    let mut folder = sound_folder();
    folder.retain(|path, _| !path.starts_with("tweets/"));
    folder.insert("tweets/2026.jsonl".to_owned(), tweets.iter().map(tweet_line).collect::<String>().into_bytes());
    folder
}

/// A tweet so many seconds after the start of a day, that tells a little of a patient.
fn tweet(number: usize, seconds: i64) -> Tweet {
    let start: Timestamp = "2026-03-01T00:30:00Z".parse().expect("a time");
    let id = TweetId(1_900_000_000_000_000_000 + number as u64 * 4_194_304);
    let texts = [
        "My patient in bed 6 has heart failure and the better jokes.",
        "On call in Exeter tonight, and the kettle is dead.",
        "She is a farmer of 84, and her daughter teaches.",
        "Reading a paper backwards again.",
    ];
    let time = start.checked_add(SignedDuration::from_secs(seconds)).expect("a time");
    Tweet { time, text: format!("{} {number}", texts[number % texts.len()]), id, ..sound_files::tweet(0) }
}

fn day(size: usize) -> Vec<Tweet> {
    (0..size).map(|number| tweet(number, number as i64 * 80_000 / size as i64)).collect()
}

/// Later tweets have lower numbers: no archive of X is so, but a file can be.
fn backwards(size: usize) -> Vec<Tweet> {
    (0..size).map(|number| tweet(number, (size - number) as i64 * 80_000 / size as i64)).collect()
}

/// Each tweet answers the one before, over two weeks.
fn thread(size: usize) -> Vec<Tweet> {
    let mut tweets: Vec<Tweet> =
        (0..size).map(|number| tweet(number, number as i64 * 14 * 86_400 / size as i64)).collect();
    for at in 1..tweets.len() {
        let before = tweets[at - 1].id;
        tweets[at].reply_to = Some(ReplyTo { id: Some(before), handle: None, own: true });
    }
    tweets
}

/// Two thousand tweets, and decisions on tweets, threads, days, posts and pictures that are not there.
fn decisions(size: usize) -> Folder {
    let mut folder = tweets(day(2_000));
    let mut file = "version = 1\n".to_owned();
    for number in 0..size {
        let item = match number % 5 {
            0 => format!("tweet:{}", 500 + number),
            1 => format!("thread:{}", 500 + number),
            2 => format!("day:{:04}-01-{:02}", 1000 + number % 900, number % 28 + 1),
            3 => format!("post:posts/gone-{number}.md"),
            _ => format!("media:{number}-gone.jpg"),
        };
        write!(
            file,
            "\n[[decisions]]\nrule = \"CF-15\"\nitem = \"{item}\"\nreason = \"not-a-patient\"\nby = \"Dr A Example\"\n\
             date = 2026-10-01\nexpires = 2027-10-01\ntext_hash = \"blake3:00\"\n"
        )
        .expect("text");
    }
    folder.insert("reviews.toml".to_owned(), file.into_bytes());
    folder
}
