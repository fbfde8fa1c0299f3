//! Invented tweets in an invented language, as many as wanted, and what a reader's browser fetches to search them. Words
//! are as frequent as in real texts: the second half as often as the first, and so on down to words that stand once.

use std::collections::BTreeMap;
use std::io::Write;

use byname::search::{Document, Index, Kind, SCRIPT, terms};
use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::Timestamp;
use serde_json::Value;

/// How many words the language has.
const WORDS: f64 = 30_000.0;

/// Numbers that look random and are the same on every machine.
pub struct Random(pub u64);

impl Random {
    /// At least 0, less than 1.
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Less than `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() * end as f64) as usize
    }
}

/// The word of a rank, from 1 on: the higher, the rarer.
pub fn word(rank: usize) -> String {
    let (starts, vowels) =
        (["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "z"], "aeiou");
    let mut rest = (rank as u64).wrapping_mul(2_654_435_761) % 40_000_003;
    let mut word = String::new();
    while rest > 0 || word.is_empty() {
        word.push_str(starts[(rest % 16) as usize]);
        word.extend(vowels.chars().nth((rest / 16 % 5) as usize));
        rest /= 80;
    }
    word
}

/// So many tweets over fourteen years, oldest first.
pub fn corpus(count: usize) -> Vec<Document> {
    let mut random = Random(7);
    let step = 14 * 365 * 86_400 / count.max(1) as i64;
    (0..count).map(|number| tweet(number, step, &mut random)).collect()
}

fn tweet(number: usize, step: i64, random: &mut Random) -> Document {
    let moment = Timestamp::from_second(1_330_000_000 + number as i64 * step).expect("a time");
    let length = 8 + random.below(24);
    let words: Vec<String> = (0..length).map(|_| word(WORDS.powf(random.next()) as usize)).collect();
    let kind = match random.below(20) {
        0..=2 => Kind::Thread,
        3 => Kind::Retweet,
        4..=6 => Kind::Reply,
        _ => Kind::Tweet,
    };
    let tag = if random.below(4) == 0 { format!(" #{}", word(20 + random.below(400))) } else { String::new() };
    Document {
        path: format!("exampledoctor/status/{}/", 150_000_000_000_000_000 + number as u64 * 18_500_000_000_123),
        moment,
        day: moment.to_zoned(jiff::tz::TimeZone::UTC).date(),
        kind,
        title: String::new(),
        text: format!("{}.{tag}", words.join(" ")),
        language: None,
        by: String::new(),
        notes: Vec::new(),
    }
}

/// How long something is on the wire, where servers compress as GitHub Pages does.
pub fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it").len()
}

/// An index as a browser reads it.
pub struct Reader<'i> {
    files: BTreeMap<&'i str, &'i [u8]>,
    firsts: Vec<String>,
    blocks: Vec<u32>,
}

/// What a query fetches, and what it finds.
pub struct Fetched {
    /// Bytes on the wire: the list of files, shards, texts and the script.
    pub bytes: usize,
    /// How many files of the index.
    pub files: usize,
    /// How many items are found.
    pub found: usize,
}

impl Reader<'_> {
    /// The index of `index`.
    pub fn of(index: &Index) -> Reader<'_> {
        let files: BTreeMap<&str, &[u8]> =
            index.files.iter().map(|(path, bytes)| (&path.as_str()[SCRIPT.page.len()..], bytes.as_slice())).collect();
        let map: Value = serde_json::from_slice(files["index.json"]).expect("JSON");
        let firsts = map["terms"].as_array().expect("a list").iter().filter_map(Value::as_str).map(str::to_owned);
        Reader { firsts: firsts.collect(), blocks: decode(map["texts"].as_str().expect("letters")), files }
    }

    /// The first query of a reader who has nothing of the index yet; all words must occur.
    pub fn first_query(&self, query: &str) -> Fetched {
        let mut names = vec!["index.json".to_owned()];
        let mut found: Option<Vec<u32>> = None;
        for term in terms(query) {
            let shard = self.firsts.partition_point(|first| *first <= term) - 1;
            names.push(format!("terms/{shard}.txt"));
            let items = self.items(&names[names.len() - 1], &term);
            found = Some(match found {
                None => items,
                Some(before) => before.into_iter().filter(|item| items.binary_search(item).is_ok()).collect(),
            });
        }
        let found = found.unwrap_or_default();
        for item in found.iter().rev().take(10) {
            names.push(format!("texts/{}.json", self.blocks.partition_point(|first| first <= item) - 1));
        }
        names.sort();
        names.dedup();
        let bytes: usize = names.iter().map(|name| gzipped(self.files[name.as_str()])).sum();
        Fetched { bytes: bytes + gzipped(SCRIPT.text.as_bytes()), files: names.len(), found: found.len() }
    }

    fn items(&self, shard: &str, term: &str) -> Vec<u32> {
        let text = std::str::from_utf8(self.files[shard]).expect("text");
        let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
        lines.find(|columns| columns[0] == term).map_or_else(Vec::new, |columns| decode(columns[1]))
    }
}

fn decode(text: &str) -> Vec<u32> {
    let (mut numbers, mut next, mut number, mut unit) = (Vec::new(), 0, 0, 1);
    for byte in text.bytes() {
        let digit = if byte.is_ascii_uppercase() { byte - b'A' } else { byte - b'a' };
        number += unit * u32::from(digit);
        unit *= 26;
        if byte.is_ascii_lowercase() {
            numbers.push(next + number);
            next += number + 1;
            (number, unit) = (0, 1);
        }
    }
    numbers
}

/// Queries of one word, from the most frequent words to the rarest.
pub fn one_word() -> Vec<String> {
    (0..60).map(|at| word(WORDS.powf(f64::from(at) / 60.0) as usize)).collect()
}

/// Queries of three words that stand in one tweet, so that something is found.
pub fn three_words(documents: &[Document]) -> Vec<String> {
    let mut random = Random(3);
    let query = |_| {
        let words: Vec<&str> = documents[random.below(documents.len())].text.split_whitespace().collect();
        let mut word = || words[random.below(words.len())];
        format!("{} {} {}", word(), word(), word())
    };
    (0..60).map(query).collect()
}
