//! How fast links, mentions and tags are found: `cargo bench --bench twitter_text`. Prints megabytes per second, for texts
//! as people write them and for texts that are made to take long.

use std::hint::black_box;
use std::time::Instant;

use byname::twitter_text::{Bare, entities};

const SIZE: usize = 10_000_000;

const TEXTS: &[(&str, &str)] = &[
    ("plain words", "Thank you all for coming to the journal club last night, it was a good one. "),
    ("a tweet", "@amy_x and I wrote about #sepsis in #ECG week: http://example.org/a/b?c=d (see example.com/x) $ABC "),
    ("Japanese", "会議中 #日本語ハッシュタグ。 http://example.org/ を見てください example.comです "),
    ("dots", "a."),
    ("hosts cut by hyphens", "a.com.-"),
    ("open brackets", "http://a.co/(("),
    ("schemes", "http://"),
    ("signs", "@a#"),
];

fn main() {
    for (name, unit) in TEXTS {
        let text = unit.repeat(SIZE / unit.len());
        let started = Instant::now();
        let found = black_box(entities(black_box(&text), Bare::Find)).len();
        let seconds = started.elapsed().as_secs_f64();
        let speed = text.len() as f64 / 1e6 / seconds;
        println!("{name:>20}: {:.1} MB in {seconds:.3} s, {speed:.0} MB/s, {found} found", text.len() as f64 / 1e6);
    }
}
