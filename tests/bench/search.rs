//! What the search costs: to make its index, and to fetch what a first query needs. Prints figures, and fails where more
//! than 50 kB are fetched for one word or more than 80 kB for three.
//!
//! `cargo bench --bench search` takes 10,000 and 100,000 invented tweets; `-- TWEETS...` other numbers.

#[path = "../support/corpus.rs"]
mod corpus;

use std::time::Instant;

use byname::search::index;

fn main() {
    let mut sizes: Vec<usize> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![10_000, 100_000];
    }
    // The page itself, with all years and sixty hashtags in its filters.
    const PAGE: usize = 3_000;
    for size in sizes {
        let documents = corpus::corpus(size);
        let copy = documents.clone();
        let start = Instant::now();
        let index = index(copy);
        let time = start.elapsed();
        let bytes: usize = index.files.iter().map(|(_, bytes)| bytes.len()).sum();
        let wire: usize = index.files.iter().map(|(_, bytes)| corpus::gzipped(bytes)).sum();
        println!(
            "{size} tweets: index in {:.3} s, {} files, {bytes} bytes, {wire} gzipped",
            time.as_secs_f64(),
            index.files.len()
        );
        let reader = corpus::Reader::of(&index);
        for (name, queries, limit) in
            [("one word", corpus::one_word(), 50_000), ("three words", corpus::three_words(&documents), 80_000)]
        {
            let mut fetched: Vec<_> = queries.iter().map(|query| reader.first_query(query)).collect();
            fetched.sort_by_key(|fetched| fetched.bytes);
            let (middle, most) = (&fetched[fetched.len() / 2], &fetched[fetched.len() - 1]);
            let [middle, most] = [middle, most]
                .map(|one| format!("{} bytes in {} files for {} found", one.bytes + PAGE, one.files + 2, one.found));
            println!("  {name}: median {middle}, most {most}");
            assert!(fetched[fetched.len() - 1].bytes + PAGE < limit, "more than {limit} bytes for {name}");
        }
    }
}
