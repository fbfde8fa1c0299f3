//! Which items hold a term: sorted terms in shards of about 8 kB, one line a term.
//!
//! A line is the term, a tab, and the numbers of its items. Of a term in very many items only the newest are kept, and a
//! third column says in how many it stands, so that the page can say so.

use std::collections::HashMap;

use rayon::prelude::*;

use super::{Document, code, words};

/// About how many bytes a shard has. A single term may take more.
const SHARD: usize = 8 * 1024;
/// How many items of a term are kept: about 6 kB on the wire.
pub(super) const NEWEST: usize = 5000;
/// How many items one worker takes at a time.
const CHUNK: usize = 2048;

/// A shard.
pub(super) struct Shard {
    /// Where it begins: a text that is after all terms of the shard before, and not after its own first.
    pub first: String,
    /// Its lines.
    pub text: String,
}

/// The shards of all terms.
pub(super) fn shards(documents: &[Document]) -> Vec<Shard> {
    let mut items = items_of_terms(documents).into_iter().collect::<Vec<_>>();
    // By the units that browsers compare texts by.
    items.par_sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    let lines: Vec<String> = items.par_iter().map(|(term, items)| line(term, items)).collect();
    let mut shards: Vec<Shard> = Vec::new();
    let mut before = "";
    for ((term, _), line) in items.iter().zip(lines) {
        match shards.last_mut().filter(|shard| shard.text.len() + line.len() <= SHARD) {
            Some(shard) => shard.text.push_str(&line),
            None => shards.push(Shard { first: parting(before, term), text: line }),
        }
        before = term;
    }
    shards
}

/// The items of each term, ascending.
fn items_of_terms(documents: &[Document]) -> HashMap<String, Vec<u32>> {
    let of_chunk = |(chunk, documents): (usize, &[Document])| {
        let mut found: HashMap<String, Vec<u32>> = HashMap::new();
        for (at, document) in documents.iter().enumerate() {
            let number = u32::try_from(chunk * CHUNK + at).expect("fewer items than numbers of 32 bits");
            for term in words::terms(&format!("{}\n{}", document.title, document.text)) {
                found.entry(term).or_default().push(number);
            }
        }
        found
    };
    let chunks: Vec<_> = documents.par_chunks(CHUNK).enumerate().map(of_chunk).collect();
    let mut all: HashMap<String, Vec<u32>> = HashMap::new();
    for chunk in chunks {
        for (term, mut numbers) in chunk {
            all.entry(term).or_default().append(&mut numbers);
        }
    }
    all
}

fn line(term: &str, items: &[u32]) -> String {
    let kept = &items[items.len().saturating_sub(NEWEST)..];
    let mut line = format!("{term}\t{}", code::ascending(kept.iter().copied()));
    if kept.len() < items.len() {
        line.push('\t');
        code::push(&mut line, u32::try_from(items.len()).unwrap_or(u32::MAX));
    }
    line.push('\n');
    line
}

/// The shortest start of `term` that is after `before`; nothing before the first term of all.
fn parting(before: &str, term: &str) -> String {
    if before.is_empty() {
        return String::new();
    }
    let mut starts = term.char_indices().map(|(at, c)| &term[..at + c.len_utf8()]);
    let is_after = |start: &&str| start.encode_utf16().cmp(before.encode_utf16()).is_gt();
    starts.find(is_after).unwrap_or(term).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shard_begins_with_as_little_as_parts_it_from_the_one_before() {
        for (before, term, start) in
            [("", "alpha", ""), ("heart", "help", "hel"), ("heart", "hearts", "hearts"), ("a", "心不", "心")]
        {
            assert_eq!(parting(before, term), start, "{before} {term}");
        }
    }

    #[test]
    fn of_a_term_in_very_many_items_the_newest_are_kept_and_all_are_counted() {
        let items: Vec<u32> = (0..6000).collect();
        let line = line("the", &items);
        let columns: Vec<&str> = line.trim_end().split('\t').collect();
        assert_eq!(columns[0], "the");
        assert_eq!(columns[1].chars().filter(char::is_ascii_lowercase).count(), NEWEST);
        assert!(columns[1].starts_with(&code::ascending([1000])));
        assert_eq!(columns[2], "UWi", "6000 in base 26");
        assert_eq!(super::line("rare", &[3, 4]), "rare\tda\n");
    }
}
