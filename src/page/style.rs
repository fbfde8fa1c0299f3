//! The files of the theme that pages load: the stylesheet and the icon.

use super::{Made, PageType, Planned};
use crate::value::{OutputKind, SitePath};

/// By their index in the plan.
const FILES: [(&str, OutputKind); 2] = [("style.css", OutputKind::Style), ("favicon.svg", OutputKind::Other)];

pub(super) static PAGE: PageType = PageType {
    name: "style",
    plan: |_, pages| {
        for (index, (name, kind)) in FILES.into_iter().enumerate() {
            let mut page = Planned::file(&PAGE, SitePath::new(format!("/{name}")), kind);
            page.index = index;
            pages.push(page);
        }
    },
    make: |_, planned, _| Made::Asset(FILES[planned.index].0),
};
