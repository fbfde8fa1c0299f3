//! Sizes of the pictures and films of tweets that may be shown, so that pages do not jump while they load. Nothing is
//! decoded, and what nobody has looked at is not opened.

use std::collections::HashSet;

use rayon::prelude::*;

use crate::finding::{Finding, Item, reading};
use crate::load::Archive;
use crate::model::{Decision, Media, Pictures, Settings, Tweet};
use crate::picture;
use crate::source::{Sources, export};

/// Fills in sizes. A picture of an export that cannot be published is left out: its author cannot mend an export, and
/// one odd file must not keep the site back. One of the folder stays, and is reported where it is published.
pub fn measure(
    tweets: &mut [Tweet],
    archive: Archive<'_>,
    settings: &Settings,
    decisions: &[Decision],
    sources: &Sources,
) -> Vec<Finding> {
    let seen: HashSet<&Item> = decisions.iter().map(|decision| &decision.item).collect();
    let may_be_shown =
        |media: &Media| settings.archive.pictures == Pictures::Show || seen.contains(&Item::media(&media.name));
    let one = |tweet: &mut Tweet| -> Vec<Finding> {
        let mut findings = Vec::new();
        for media in tweet.media.iter_mut().filter(|media| media.size.is_none() && may_be_shown(media)) {
            if let Some(why) = measure_one(media, archive, sources) {
                let says = format!("The picture or film {} cannot be published: {why}", media.name);
                let finding = Finding::new(&reading::INCOMPLETE_EXPORT, Item::media(&media.name), says);
                findings.push(finding.at(tweet.at.clone()).mend("Its tweet is shown without it."));
            }
        }
        findings
    };
    // In parallel, and in the order of the tweets all the same.
    tweets.par_iter_mut().map(one).flatten_iter().collect()
}

/// Measures one; the text is why it was left out.
fn measure_one(media: &mut Media, archive: Archive<'_>, sources: &Sources) -> Option<String> {
    let file = media.file.as_deref()?;
    let bytes = match archive {
        Archive::Committed => sources.bytes(file),
        Archive::Export(_) | Archive::Import(_) => export::media(archive.exports(), file),
    };
    let size = bytes
        .map_err(|error| error.to_string())
        .and_then(|bytes| picture::size(file, &bytes).map_err(|fault| fault.message));
    match size {
        Ok(size) => media.size = size,
        Err(why) if matches!(archive, Archive::Export(_)) => {
            media.file = None;
            return Some(why);
        }
        // An import says itself what it does not take over.
        Err(_) => {}
    }
    None
}
