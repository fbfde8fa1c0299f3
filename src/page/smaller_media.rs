//! Smaller copies of the large photographs of tweets, below `/media/<width>/`.

use super::{Context, Made, PageType, Planned, cards};
use crate::finding::Item;
use crate::model::{Media, Pixels, Tweet, copy_widths};
use crate::value::{OutputKind, SitePath};

/// `part` is the number of the copy among those of its tweet.
pub(super) static PAGE: PageType = PageType {
    name: "smaller_media",
    plan: |survey, pages| {
        for (index, tweet) in survey.cleared.tweets.iter().enumerate() {
            for (part, (media, _, path)) in of_tweet(tweet).enumerate() {
                let mut page = Planned::file(&PAGE, path, OutputKind::Picture);
                (page.index, page.part, page.item) = (index, part, Item::media(&media.name));
                pages.push(page);
            }
        }
    },
    make: |context, planned, _| {
        let copy = of_tweet(&context.cleared.tweets[planned.index]).nth(planned.part);
        let (file, width) = copy.map_or((None, 0), |(media, width, _)| (media.file.clone(), width));
        Made::Smaller { file: file.unwrap_or_default(), width }
    },
};

fn of_tweet(tweet: &Tweet) -> impl Iterator<Item = (&Media, u32, SitePath)> {
    tweet.media.iter().flat_map(|media| copies(media).map(move |(width, path)| (media, width, path)))
}

/// What a browser may choose from: the copies and the whole picture, with their widths. Empty where there are no copies.
pub(super) fn srcset(
    context: &Context<'_>,
    copies: impl Iterator<Item = (u32, SitePath)>,
    whole: &SitePath,
    size: Option<Pixels>,
) -> String {
    let mut all: Vec<String> = copies.map(|(width, path)| format!("{} {width}w", context.href(&path))).collect();
    if let (false, Some(size)) = (all.is_empty(), size) {
        all.push(format!("{} {}w", context.href(whole), size.width));
    }
    all.join(", ")
}

/// The copies of a picture: pixels across, and address. A folder of their own keeps them apart from other pictures.
pub(super) fn copies(media: &Media) -> impl Iterator<Item = (u32, SitePath)> + '_ {
    let is_there = media.file.is_some() && cards::media_path(media).is_some();
    copy_widths(&media.name, media.size.filter(|_| is_there))
        .filter_map(|width| Some((width, SitePath::checked(&format!("/media/{width}/{}", media.name))?)))
}
