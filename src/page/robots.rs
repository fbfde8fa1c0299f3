//! What robots may read: everything. X reads this too before it makes a card.

use super::{Made, PageType, Planned, sitemap};
use crate::value::{OutputKind, SitePath};

pub(super) static PAGE: PageType = PageType {
    name: "robots",
    plan: |_, pages| pages.push(Planned::file(&PAGE, SitePath::new("/robots.txt"), OutputKind::Text)),
    make: |context, _, _| {
        let sitemap = context.absolute(&SitePath::new(sitemap::PATH));
        Made::Bytes(format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").into_bytes())
    },
};
