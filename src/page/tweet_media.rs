//! Pictures and films of tweets, below `/media/`.

use super::{Made, PageType, Planned, cards, static_files};
use crate::finding::Item;

/// `part` is the number of the medium in its tweet.
pub(super) static PAGE: PageType = PageType {
    name: "tweet_media",
    plan: |survey, pages| {
        for (index, tweet) in survey.cleared.tweets.iter().enumerate() {
            for (part, media) in tweet.media.iter().enumerate().filter(|(_, media)| media.file.is_some()) {
                let Some(path) = cards::media_path(media) else { continue };
                let kind = static_files::kind_of(path.as_str());
                let mut page = Planned::file(&PAGE, path, kind);
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
