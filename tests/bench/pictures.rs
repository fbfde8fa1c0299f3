//! What pictures cost a build: `cargo bench --bench pictures`. Prints milliseconds a picture on one core; a build works on
//! all of them.

#[path = "../support/photograph.rs"]
mod photograph;

use std::hint::black_box;
use std::time::Instant;

use byname::picture;
use photograph::photograph;

const RUNS: u32 = 10;

fn time<T>(name: &str, what: impl Fn() -> T) {
    let started = Instant::now();
    for _ in 0..RUNS {
        black_box(what());
    }
    println!("{name:>28}: {:.1} ms", started.elapsed().as_secs_f64() * 1000.0 / f64::from(RUNS));
}

fn main() {
    for (width, height) in [(1200, 900), (2048, 1536), (4096, 3072)] {
        let bytes = black_box(photograph(width, height));
        println!("{width} × {height} pixels, {} kB", bytes.len() / 1000);
        time("size", || picture::size("a.jpg", &bytes));
        time("without metadata", || picture::prepare("a.jpg", &bytes));
        for copy in [640, 1280] {
            time(&format!("copy of {copy}"), || picture::smaller("a.jpg", &bytes, copy));
        }
    }
}
