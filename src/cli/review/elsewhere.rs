//! Where words that were taken out of a tweet stand still: a redaction changes the tweet's text and its links, and the
//! same words may be in a description of its picture, a title, a post.

use std::path::Path;

use crate::cli::options::{Trouble, read_folder};
use crate::model::TweetId;

/// So many places are named; the rest is counted.
const NAMED: usize = 5;
/// Shorter words stand everywhere.
const SHORTEST: usize = 4;

/// A sentence that names the places where any of the words stands in the files of a folder, if there are any. Of
/// `tweets/` only the line of the tweet itself counts: that another tweet has the word is no news.
pub fn told(dir: &Path, id: TweetId, words: &[String]) -> Result<Option<String>, Trouble> {
    let words: Vec<String> = words
        .iter()
        .flat_map(|words| words.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(str::to_lowercase)
        .collect();
    let sources = read_folder(dir, &dir.join("public"))?;
    let own = format!("\"id\":\"{id}\"");
    let mut places: Vec<String> = Vec::new();
    for path in &sources.paths {
        let holds = |text: &str| {
            let text = text.to_lowercase();
            words.iter().any(|word| text.contains(word.as_str()))
        };
        if holds(path) {
            places.push(format!("the name of {path}"));
        }
        let lines = sources.text(path).unwrap_or_default().lines().enumerate();
        let of_tweets = path.starts_with("tweets/");
        let counts = lines.filter(|(_, line)| !of_tweets || line.contains(&own)).filter(|(_, line)| holds(line));
        places.extend(counts.map(|(number, _)| format!("{path}:{}", number + 1)));
    }
    if places.is_empty() {
        return Ok(None);
    }
    let more = places.len().saturating_sub(NAMED);
    places.truncate(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    Ok(Some(format!(
        "The words stand elsewhere too: {}{more}. Take them out there as well, if they tell the same.",
        places.join(", ")
    )))
}
