//! Pictures and films of tweets, below `/media/`.

use super::{Made, PageType, Planned, cards};
use crate::finding::Item;
use crate::value::OutputKind;

/// `part` is the number of the medium in its tweet.
pub(super) static PAGE: PageType = PageType {
    name: "tweet_media",
    plan: |survey, pages| {
        for (index, tweet) in survey.cleared.tweets.iter().enumerate() {
            for (part, media) in tweet.media.iter().enumerate().filter(|(_, media)| media.file.is_some()) {
                let Some(path) = cards::media_path(media) else { continue };
                // Whatever the name says: nothing of an export is published that is no picture or film.
                let mut page = Planned::file(&PAGE, path, OutputKind::Picture);
                (page.index, page.part, page.item) = (index, part, Item::media(&media.name));
                pages.push(page);
            }
        }
    },
    make: |context, planned, _| {
        let media = &context.cleared.tweets[planned.index].media[planned.part];
        Made::File(media.file.clone().unwrap_or_default())
    },
};
