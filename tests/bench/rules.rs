//! How long the rules take: prints figures, judges nothing.
//!
//! `cargo bench --bench rules` looks at the texts of 100,000 invented tweets of a doctor, as `site check` does before any
//! page is made. Then it checks a folder of 10,000 tweets, 1,000 posts and 20 photographs whole, and builds the same folder
//! less the writing: everything up to the bytes of each file, which are dropped. Nothing but memory is read or written.
//! The same again without a photograph, where check and build are the same work.
//! `-- TEXTS TWEETS POSTS RUNS` changes the size.

#[path = "../support/archive_words.rs"]
mod archive_words;
#[path = "../support/photograph.rs"]
mod photograph;
#[path = "../support/sound.rs"]
mod sound_files;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use archive_words::Words;
use byname::check::{Looker, Noticed, sound, tweet_texts};
use byname::finding::Finding;
use byname::model::{Site, Tweet, TweetId};
use byname::pipeline::{Input, Prepared, Tweets, prepare};
use byname::source::Sources;
use byname::value::Rendered;
use jiff::{SignedDuration, Timestamp};
use rayon::prelude::*;

fn main() {
    let numbers: Vec<usize> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let number = |at: usize, usual: usize| numbers.get(at).copied().unwrap_or(usual);
    let (texts, tweets, posts, runs) = (number(0, 100_000), number(1, 10_000), number(2, 1_000), number(3, 7));
    println!("{} threads, {runs} runs", rayon::current_num_threads());
    rules_alone(texts, runs);
    whole_check(tweets, posts, 20, runs);
    whole_check(tweets, posts, 0, runs);
}

/// The text rules over each tweet and over the archive, without reading, clearing or pages.
fn rules_alone(count: usize, runs: usize) {
    let site = Site { tweets: some_tweets(count), ..sound::site() };
    let mut times = Vec::new();
    let (mut held, mut found) = (0, 0);
    let mut parts = [0.0; 2];
    // The first run makes lists and patterns ready; that is done once a process, and is shown by itself.
    for run in 0..=runs {
        let start = Instant::now();
        let looker = Looker::new(&site);
        let looked: Vec<(Vec<Finding>, Noticed)> = site.tweets.par_iter().map(|tweet| look(tweet, &looker)).collect();
        let alone = start.elapsed().as_secs_f64();
        held = looked.iter().filter(|(found, _)| found.iter().any(Finding::is_open_and_holds_back)).count();
        let (findings, noticed): (Vec<Vec<Finding>>, Vec<Noticed>) = looked.into_iter().unzip();
        let together: Vec<(&Tweet, Noticed)> = site.tweets.iter().zip(noticed).collect();
        let before = Instant::now();
        let joined = looker.look_at_archive(&together);
        let archive = before.elapsed().as_secs_f64();
        found = findings.iter().map(Vec::len).sum::<usize>() + black_box(joined).len();
        if run == 0 {
            println!("text rules over {count} tweets, first run: {:.3} s", alone + archive);
        } else {
            times.push(alone + archive);
            parts = [parts[0] + alone / runs as f64, parts[1] + archive / runs as f64];
        }
    }
    print_times(&format!("text rules over {count} tweets"), &mut times);
    println!(
        "  of which one by one {:.3} s, together {:.3} s (means); {found} findings, {held} tweets held back alone",
        parts[0], parts[1]
    );
}

fn look(tweet: &Tweet, looker: &Looker<'_>) -> (Vec<Finding>, Noticed) {
    let mut noticed = Noticed::default();
    let texts = tweet_texts(tweet);
    let found = texts.iter().flat_map(|source| looker.look_and_notice(source, &mut noticed)).collect();
    (found, noticed)
}

/// The whole check against the build less its writing, in pairs and each of them first by turns, so that a busy machine is
/// fair to both.
fn whole_check(tweets: usize, posts: usize, photographs: usize, runs: usize) {
    let sources = Arc::new(Sources::from_memory(folder(tweets, posts, photographs)));
    let input = || Input {
        sources: Arc::clone(&sources),
        tweets: Tweets::Committed,
        today: jiff::civil::date(2026, 11, 21),
        base_url: None,
    };
    let first = prepare(input());
    println!(
        "{tweets} tweets, {posts} posts, {photographs} photographs: {} files, {} tweets shown",
        first.plan.pages.len(),
        first.cleared.tweets.len()
    );
    drop(first);
    let (mut checks, mut builds, mut pages, mut before) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for run in 0..runs {
        let check = || timed(|| drop(prepare(input()).look_only().expect("a report")));
        let nowhere = |file: &Rendered| {
            black_box(&file.bytes);
            Ok(())
        };
        let build = || timed(|| drop(prepare(input()).look(&nowhere).expect("a report")));
        if run % 2 == 0 {
            checks.push(check());
            builds.push(build());
        } else {
            builds.push(build());
            checks.push(check());
        }
        let mut prepared = None;
        before.push(timed(|| prepared = Some(prepare(input()))));
        pages.push(timed(|| render(prepared.as_ref().expect("it was prepared"))));
    }
    let mut shares: Vec<f64> = checks.iter().zip(&builds).map(|(check, build)| check / build).collect();
    shares.sort_by(f64::total_cmp);
    print_times("whole check", &mut checks);
    print_times("build less its writing", &mut builds);
    let (least, most) = (shares[0], shares[shares.len() - 1]);
    println!(
        "check / build less its writing: {:.3} (median of pairs; {least:.3} to {most:.3})",
        shares[shares.len() / 2]
    );
    print_times("  of which reading, text rules and plan", &mut before);
    print_times("  and making pages without looking at them", &mut pages);
}

/// Makes every file, and looks at none.
fn render(prepared: &Prepared) {
    let context = prepared.context();
    prepared.plan.pages.par_iter().for_each(|planned| {
        black_box(prepared.render(&context, planned).expect("it can be read"));
    });
}

fn timed(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64()
}

/// Prints least, middle and most, and returns the middle, in seconds.
fn print_times(name: &str, times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    let middle = times[times.len() / 2];
    println!("{name}: min {:.3} s, median {middle:.3} s, max {:.3} s", times[0], times[times.len() - 1]);
    middle
}

/// Tweets over fourteen years, oldest first.
fn some_tweets(count: usize) -> Vec<Tweet> {
    let mut words = Words(7);
    let start: Timestamp = "2012-01-01T08:00:00Z".parse().expect("a time");
    let step = SignedDuration::from_secs(14 * 365 * 24 * 3600 / count.max(1) as i64);
    let tweet = |number: usize| {
        let time = start.checked_add(step * i32::try_from(number).expect("a small number")).expect("a time");
        let id = TweetId(150_000_000_000_000_000 + number as u64 * 18_500_000_000_123);
        Tweet { id, time, text: words.tweet(), ..sound_files::tweet(0) }
    };
    (0..count).map(tweet).collect()
}

/// The sound folder with these tweets and posts, the first posts with a photograph each.
fn folder(tweets: usize, posts: usize, photographs: usize) -> sound_files::Folder {
    let mut folder = sound_files::sound_folder();
    folder.retain(|path, _| !path.starts_with("tweets/"));
    let mut years: BTreeMap<i16, String> = BTreeMap::new();
    for tweet in some_tweets(tweets) {
        let year = tweet.time.to_zoned(jiff::tz::TimeZone::UTC).year();
        years.entry(year).or_default().push_str(&sound_files::tweet_line(&tweet));
    }
    folder.extend(years.into_iter().map(|(year, lines)| (format!("tweets/{year}.jsonl"), lines.into_bytes())));
    let mut words = Words(11);
    let photograph = photograph::photograph(1600, 1200);
    folder.extend((0..photographs).map(|number| (format!("static/hills-{number}.jpg"), photograph.clone())));
    let image = |number: usize| match number < photographs {
        true => format!("image = {{ file = \"static/hills-{number}.jpg\", alt = \"Hills behind a lake\" }}\n"),
        false => String::new(),
    };
    let posts = (0..posts)
        .map(|number| (format!("posts/post-{number}.md"), post(number, &image(number), &mut words).into_bytes()));
    folder.extend(posts);
    folder
}

fn post(number: usize, image: &str, words: &mut Words) -> String {
    let mut text = format!(
        "+++\ntitle = \"Post {number}\"\ndate = {}-{:02}-{:02}\nkind = \"opinion\"\ntopics = [\"Topic {}\"]\n{image}+++\n",
        2025 + number % 2,
        number % 10 + 1,
        number % 28 + 1,
        number % 25
    );
    for part in 0..6 {
        if part % 2 == 0 {
            write!(text, "\n## Part {part}\n").expect("text");
        }
        write!(text, "\n{}\n", words.paragraph(70)).expect("text");
    }
    text
}
