//! The page shown where there is none.

use serde::Serialize;

use super::head::{About, Head, Listing};
use super::{Context, PageType, Planned, blog, tweets};
use crate::search::SCRIPT;
use crate::value::SitePath;

const PATH: &str = "/404.html";

pub(super) static PAGE: PageType = PageType {
    name: "not_found",
    plan: |_, pages| pages.push(Planned::page(&PAGE, SitePath::new(PATH))),
    make: |context, planned, _| context.template("not-found.html", &page(context, planned)),
};

/// Variables of `not-found.html`.
#[derive(Debug, Serialize)]
struct NotFound {
    /// Head of the page.
    head: Head,
    /// Address of the tweets, if there are any.
    tweets: Option<String>,
    /// Address of the posts, if there are any.
    blog: Option<String>,
    /// Address of the search page, if there is one.
    search: Option<String>,
}

fn page(context: &Context<'_>, planned: &Planned) -> NotFound {
    let description = format!("There is no page at this address on the site of {}.", context.frame.name);
    let mut about = About::page(&planned.path, "Page not found", description);
    about.listing = Listing::Unlisted;
    let part = |path| Some(SitePath::new(path)).filter(|path| context.is_planned(path)).map(|path| context.href(&path));
    NotFound {
        head: context.head(about),
        tweets: part(tweets::PATH),
        blog: part(blog::PATH),
        search: part(SCRIPT.page),
    }
}
