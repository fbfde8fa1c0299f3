//! Files of `static/`, and files beside posts: published as they are, pictures without their metadata.

use super::{Made, PageType, Planned};
use crate::finding::Item;
use crate::value::OutputKind;

pub(super) static PAGE: PageType = PageType {
    name: "static_files",
    plan: |survey, pages| {
        for (index, file) in survey.cleared.files.iter().enumerate() {
            let mut page = Planned::file(&PAGE, file.path.clone(), kind_of(file.path.as_str()));
            page.index = index;
            page.item = Item::file(&file.file);
            pages.push(page);
        }
    },
    make: |context, planned, _| Made::File(context.cleared.files[planned.index].file.clone()),
};

/// What kind of output a file is, by the end of its name.
pub(super) fn kind_of(name: &str) -> OutputKind {
    let ending = name.rsplit_once('.').map_or(String::new(), |(_, ending)| ending.to_ascii_lowercase());
    match ending.as_str() {
        "jpg" | "jpeg" | "png" | "gif" | "webp" => OutputKind::Picture,
        "css" => OutputKind::Style,
        "txt" => OutputKind::Text,
        "html" | "htm" => OutputKind::Page,
        _ => OutputKind::Other,
    }
}
