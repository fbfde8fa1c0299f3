//! Pictures and films of a tweet, by the names that an export gives their files.

use std::collections::BTreeMap;

use crate::model::{Media, MediaKind, Pixels, TweetId};
use crate::picture;
use crate::source::export::Export;

use super::loose::Word;
use super::raw::{RawMedia, RawVariant};

/// A picture or film that a tweet names, with the names that its file may have, the most likely first. Of two, the one
/// with more names is the greater.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wanted {
    kind: Sort,
    names: Vec<String>,
    /// Width and height in pixels, of a film.
    size: Option<(u32, u32)>,
}

/// [`MediaKind`] in the order of what is known: a film that is read as a photograph has only its still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Photo,
    AnimatedGif,
    Video,
}

/// The media of one tweet, in its order.
pub(super) fn of(id: TweetId, raw: &[RawMedia]) -> Vec<Wanted> {
    raw.iter().filter_map(|media| one(id, media)).collect()
}

fn one(id: TweetId, raw: &RawMedia) -> Option<Wanted> {
    let kind = match raw.kind.as_deref() {
        Some("video") => Sort::Video,
        Some("animated_gif") => Sort::AnimatedGif,
        _ => Sort::Photo,
    };
    let names: Vec<String> = addresses(kind, raw).filter_map(last_segment).map(|last| format!("{id}-{last}")).collect();
    // The file of a picture is measured, since it may be another size; that of a film is large, and X knows it.
    let size = if kind == Sort::Photo { None } else { size(raw) };
    (!names.is_empty()).then_some(Wanted { kind, names, size })
}

/// The picture or film with its file, which may lie in any of the exports. `alt` is `alt.toml`.
pub(super) fn found(wanted: &Wanted, exports: &[&Export], alt: &BTreeMap<String, String>) -> Media {
    let file = wanted.names.iter().find_map(|name| Some((name, file_of(name, exports)?)));
    let (name, file) = match file {
        Some((name, file)) => (name.clone(), Some(file)),
        None => (wanted.names.first().cloned().unwrap_or_default(), None),
    };
    let kind = match wanted.kind {
        Sort::Photo => MediaKind::Photo,
        Sort::AnimatedGif => MediaKind::AnimatedGif,
        Sort::Video => MediaKind::Video,
    };
    let alt = alt.get(&name).cloned();
    let size = wanted.size.map(|(width, height)| Pixels { width, height });
    Media { name, kind, file, alt, size }
}

fn size(raw: &RawMedia) -> Option<(u32, u32)> {
    let pixels = |word: &Word| word.number().and_then(|number| u32::try_from(number).ok()).filter(|n| *n > 0);
    Some((pixels(&raw.sizes.large.w)?, pixels(&raw.sizes.large.h)?))
}

fn file_of(name: &str, exports: &[&Export]) -> Option<String> {
    if !picture::is_picture(name) {
        return None;
    }
    let paths = ["data/tweets_media", "data/tweet_media"].map(|folder| format!("{folder}/{name}"));
    let in_one = |export: &&Export| paths.iter().find(|path| export.has(path)).map(|path| export.place_name(path));
    exports.iter().find_map(in_one)
}

/// The addresses whose last part may be in the file's name, the most likely first: of a film, its best mp4.
fn addresses(kind: Sort, raw: &RawMedia) -> impl Iterator<Item = &str> {
    let mut variants: Vec<&RawVariant> = raw.video_info.variants.iter().collect();
    variants.sort_by_key(|variant| {
        let mp4 = variant.content_type.as_deref() == Some("video/mp4");
        std::cmp::Reverse((mp4, variant.bitrate.number()))
    });
    let films = variants.into_iter().map(|variant| variant.url.as_str());
    let still = raw.media_url_https.as_deref().or(raw.media_url.as_deref());
    let still = if kind == Sort::Photo { still } else { None };
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
