//! Pictures and films of a tweet, by the names that an export gives their files.

use crate::model::{Media, MediaKind, Pixels, TweetId};
use crate::picture;

use super::entry::Around;
use super::loose::Word;
use super::raw::{RawMedia, RawVariant};

/// The media of one tweet, in its order. Each says whether its file is in the export.
pub(super) fn of(id: TweetId, raw: &[RawMedia], around: &Around<'_>) -> Vec<Media> {
    raw.iter().filter_map(|media| one(id, media, around)).collect()
}

fn one(id: TweetId, raw: &RawMedia, around: &Around<'_>) -> Option<Media> {
    let kind = match raw.kind.as_deref() {
        Some("video") => MediaKind::Video,
        Some("animated_gif") => MediaKind::AnimatedGif,
        _ => MediaKind::Photo,
    };
    let names: Vec<String> = addresses(kind, raw).filter_map(last_segment).map(|last| format!("{id}-{last}")).collect();
    let found = names.iter().find_map(|name| file_of(name, around).map(|file| (name, file)));
    let (name, file) = match found {
        Some((name, file)) => (name.clone(), Some(file)),
        None => (names.first()?.clone(), None),
    };
    let alt = around.alt.get(&name).cloned();
    // The file of a picture is measured, since it may be another size; that of a film is large, and X knows it.
    let size = if kind == MediaKind::Photo { None } else { size(raw) };
    Some(Media { name, kind, file, alt, size })
}

fn size(raw: &RawMedia) -> Option<Pixels> {
    let pixels = |word: &Word| word.number().and_then(|number| u32::try_from(number).ok()).filter(|n| *n > 0);
    Some(Pixels { width: pixels(&raw.sizes.large.w)?, height: pixels(&raw.sizes.large.h)? })
}

fn file_of(name: &str, around: &Around<'_>) -> Option<String> {
    let folders = ["data/tweets_media", "data/tweet_media"];
    folders
        .into_iter()
        .filter(|_| picture::is_picture(name))
        .map(|folder| format!("{folder}/{name}"))
        .find(|file| around.export.has(file))
}

/// The addresses whose last part may be in the file's name, the most likely first: of a film, its best mp4.
fn addresses(kind: MediaKind, raw: &RawMedia) -> impl Iterator<Item = &str> {
    let mut variants: Vec<&RawVariant> = raw.video_info.variants.iter().collect();
    variants.sort_by_key(|variant| {
        let mp4 = variant.content_type.as_deref() == Some("video/mp4");
        std::cmp::Reverse((mp4, variant.bitrate.number()))
    });
    let films = variants.into_iter().map(|variant| variant.url.as_str());
    let still = raw.media_url_https.as_deref().or(raw.media_url.as_deref());
    let still = if kind == MediaKind::Photo { still } else { None };
    still.into_iter().chain(films)
}

/// The last part of an address, where it is a plain file name.
fn last_segment(address: &str) -> Option<&str> {
    let path = address.split(['?', '#']).next()?;
    let (_, last) = path.rsplit_once('/')?;
    is_plain_name(last).then_some(last)
}

/// Whether a name has only letters, digits, dots, underscores and hyphens, and an extension.
fn is_plain_name(name: &str) -> bool {
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
    plain && name.len() <= 150 && !name.starts_with('.') && !name.ends_with('.') && name.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_a_path_is_no_media_name() {
        assert_eq!(last_segment("https://video.example/a/b.mp4?tag=1"), Some("b.mp4"));
        for bad in
            ["https://pbs.example/..", "https://pbs.example/%2e%2e", "https://pbs.example/", "x", "https://a/b\\c.jpg"]
        {
            assert_eq!(last_segment(bad), None, "{bad}");
        }
    }
}
