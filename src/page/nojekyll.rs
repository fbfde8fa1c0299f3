//! An empty file that keeps GitHub Pages from running Jekyll over the site, which would drop names that begin with `_`.

use super::{Made, PageType, Planned};
use crate::value::{OutputKind, SitePath};

pub(super) static PAGE: PageType = PageType {
    name: "nojekyll",
    plan: |_, pages| pages.push(Planned::file(&PAGE, SitePath::new("/.nojekyll"), OutputKind::Other)),
    make: |_, _, _| Made::Bytes(Vec::new()),
};
