//! Smaller copies of the portrait and of the pictures at the head of posts, below `/media/<width>/files/`.

use std::collections::{HashMap, HashSet};

use super::{Context, Made, PageType, Planned, smaller_media};
use crate::clear::Cleared;
use crate::finding::Item;
use crate::model::{Picture, copy_widths};
use crate::value::{OutputKind, SitePath};

/// `index` is the number of the picture, `part` that of the copy.
pub(super) static PAGE: PageType = PageType {
    name: "smaller_files",
    plan: |survey, pages| {
        let published: HashMap<&str, &SitePath> =
            survey.cleared.files.iter().map(|file| (file.file.as_str(), &file.path)).collect();
        let mut seen = HashSet::new();
        for (index, picture) in pictures(survey.cleared).enumerate() {
            let Some(path) = published.get(picture.file.as_str()).filter(|_| seen.insert(&picture.file)) else {
                continue;
            };
            for (part, (_, path)) in copies(picture, path).enumerate() {
                let mut page = Planned::file(&PAGE, path, OutputKind::Picture);
                (page.index, page.part, page.item) = (index, part, Item::file(&picture.file));
                pages.push(page);
            }
        }
    },
    make: |context, planned, _| {
        let picture = pictures(context.cleared).nth(planned.index);
        let copy = picture.and_then(|of| Some((of, copy_widths(&of.file, of.size).nth(planned.part)?)));
        let (file, width) = copy.map_or((String::new(), 0), |(of, width)| (of.file.clone(), width));
        Made::Smaller { file, width }
    },
};

fn pictures(cleared: &Cleared) -> impl Iterator<Item = &Picture> {
    cleared.doctor.portrait.iter().chain(cleared.posts.iter().filter_map(|post| post.image.as_ref()))
}

fn copies(picture: &Picture, path: &SitePath) -> impl Iterator<Item = (u32, SitePath)> + use<> {
    let path = path.clone();
    copy_widths(&picture.file, picture.size)
        .filter_map(move |width| Some((width, SitePath::checked(&format!("/media/{width}/files{path}"))?)))
}

/// What a browser may choose from; empty where there are no copies.
pub(super) fn srcset(context: &Context<'_>, picture: &Picture) -> String {
    let Some(path) = context.published.get(picture.file.as_str()) else { return String::new() };
    smaller_media::srcset(context, copies(picture, path), path, picture.size)
}
