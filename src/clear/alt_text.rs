//! Which shown pictures and films nobody has described, as one list to paste into `alt.toml`.

use crate::check::kinds;
use crate::finding::{Finding, Item, Place};
use crate::model::Tweet;

/// So many are listed; the others follow once these are described.
const LISTED: usize = 50;

/// One finding about all that lack alt text.
pub fn missing(shown: &[Tweet]) -> Option<Finding> {
    let media = shown.iter().flat_map(|tweet| &tweet.media).filter(|media| media.file.is_some());
    let lacking = media.filter(|media| media.alt.as_deref().is_none_or(|alt| alt.trim().is_empty()));
    let names: Vec<&str> = lacking.map(|media| media.name.as_str()).collect();
    let says = match names.len() {
        0 => return None,
        1 => "One picture or film of a tweet is shown without a description.".to_owned(),
        count => format!("{count} pictures and films of tweets are shown without a description."),
    };
    let lines: String = names.iter().take(LISTED).map(|name| format!("\n\"{name}\" = \"\"")).collect();
    let mend = format!("Copy these lines into alt.toml, and write between the last two marks what is seen:{lines}");
    Some(Finding::new(kinds::PV_04, Item::file("alt.toml"), says).at(Place::file("alt.toml")).mend(mend))
}
