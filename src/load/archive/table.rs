//! Tweets as a table: `tweets.csv` of the exports of 2012 to 2018, and `data/csv/YYYY_MM.csv` of the very first ones.
//! Used only for tweets that no other file has: a table says less, and is often older than the lists beside it.

use std::io::Read;

use serde::Deserialize;

use crate::finding::Place;

use super::loose::Word;
use super::raw::{RawEntities, RawTweet, RawUrl};

/// One row. Columns are known by their names; the others are not looked at.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Row {
    tweet_id: String,
    in_reply_to_status_id: String,
    in_reply_to_user_id: String,
    timestamp: String,
    text: String,
    expanded_urls: String,
}

/// Hands every row to `each`, as the tweet object that it stands for. A text may go over several lines.
///
/// # Errors
/// The bytes cannot be read. A row that cannot be read is handed on as the end of a sentence.
pub(super) fn rows(
    bytes: &mut dyn Read,
    file: &str,
    each: &mut dyn FnMut(Result<RawTweet, String>, Place),
) -> std::io::Result<()> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let headers = match reader.byte_headers() {
        Ok(headers) => headers.clone(),
        Err(error) => return Err(error.into()),
    };
    let mut record = csv::ByteRecord::new();
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(false) => return Ok(()),
            Ok(true) => {
                // With line ends of two characters the reader counts the second to the next row: a line too few.
                let line = record.position().map_or(0, csv::Position::line);
                let place = Place::line(file, u32::try_from(line).unwrap_or(u32::MAX));
                let row = record.deserialize::<Row>(Some(&headers));
                each(row.map(tweet).map_err(|_| "it is no row as old exports have them".to_owned()), place);
            }
            Err(error) => return Err(error.into()),
        }
    }
}

fn tweet(row: Row) -> RawTweet {
    let entities = RawEntities { urls: links(&row.text, &row.expanded_urls), ..RawEntities::default() };
    RawTweet {
        id_str: Word(row.tweet_id),
        created_at: Some(row.timestamp),
        text: Some(row.text),
        entities,
        in_reply_to_status_id_str: Word(row.in_reply_to_status_id),
        in_reply_to_user_id_str: Word(row.in_reply_to_user_id),
        ..RawTweet::default()
    }
}

/// The addresses of the table belong to the shortened ones of the text, in order, where there are as many of both.
fn links(text: &str, expanded: &str) -> Vec<RawUrl> {
    let short: Vec<&str> = text
        .split_whitespace()
        .filter_map(|word| word.find("http://t.co/").or_else(|| word.find("https://t.co/")).map(|at| &word[at..]))
        .map(|word| {
            let end = word.rfind('/').map_or(0, |slash| slash + 1);
            let name = word[end..].find(|c: char| !c.is_ascii_alphanumeric()).map_or(word.len(), |stop| end + stop);
            &word[..name]
        })
        .collect();
    let full: Vec<&str> = expanded.split(',').filter(|address| !address.is_empty()).collect();
    if short.len() != full.len() {
        return Vec::new();
    }
    let at = |word: &str| text.find(word).map_or(0, |start| text[..start].chars().count());
    let link = |(short, full): (&&str, &&str)| RawUrl {
        url: (*short).to_owned(),
        expanded_url: Some((*full).to_owned()),
        display_url: None,
        indices: vec![Word(at(short).to_string())],
    };
    short.iter().zip(&full).map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_over_line_ends_and_in_any_order_of_columns() {
        let table = "\"text\",\"tweet_id\",\"new\",\"timestamp\",\"expanded_urls\"\n\
                     \"One\n\"\"two\"\", http://t.co/ab.\",\"5\",\"?\",\"2010-06-14 00:00:00 +0000\",\"http://example.org/a\"\n\
                     \"short row\",\"6\"\n";
        let mut found = Vec::new();
        rows(&mut table.as_bytes(), "t.csv", &mut |row, at| found.push((row, at.line))).expect("memory can be read");
        let first = found[0].0.as_ref().expect("a row");
        assert_eq!((first.text.as_deref(), first.id_str.number()), (Some("One\n\"two\", http://t.co/ab."), Some(5)));
        assert_eq!(first.entities.urls[0].url, "http://t.co/ab");
        assert_eq!((found.len(), found[1].1), (2, 4));
    }
}
