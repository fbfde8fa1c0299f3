//! The blog: posts, newest first, ten a page.

use serde::Serialize;

use super::calendar::{part_of, part_path, parts};
use super::cards::{self, PostCard};
use super::head::{About, Head};
use super::ways::{self, Way};
use super::{Context, PageType, Planned};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/blog/";

const A_PAGE: usize = 10;

pub(super) static PAGE: PageType = PageType {
    name: "blog",
    plan: |survey, pages| {
        let posts = &survey.cleared.posts;
        if posts.is_empty() {
            return;
        }
        for part in 0..parts(posts.len(), A_PAGE) {
            let mut page = Planned::page(&PAGE, part_path(&SitePath::new(PATH), part));
            page.part = part;
            page.last_modified = part_of(posts, A_PAGE, part).first().map(|post| post.date.date());
            pages.push(page);
        }
    },
    make: |context, planned, _| context.template("blog.html", &page(context, planned)),
};

/// Variables of `blog.html`.
#[derive(Debug, Serialize)]
struct Blog {
    /// Head of the page.
    head: Head,
    /// Posts of this page.
    posts: Vec<PostCard>,
    /// The way to the other pages.
    pager: Option<Pager>,
    /// Address of the topics, if there are any.
    topics: Option<String>,
    /// The way to the papers, if there are any.
    papers: Option<Way>,
}

/// The way through a list of several pages.
#[derive(Debug, Serialize)]
pub(super) struct Pager {
    /// `Page 2 of 5`.
    pub label: String,
    /// Address of the page before.
    pub before: Option<String>,
    /// Address of the page after.
    pub after: Option<String>,
}

fn page(context: &Context<'_>, planned: &Planned) -> Blog {
    let posts = &context.cleared.posts;
    let title = numbered("Blog", planned.part);
    let description = format!("Posts by {}. {}", context.frame.name, context.frame.role);
    Blog {
        head: context.head(About::page(&planned.path, title, description)),
        posts: part_of(posts, A_PAGE, planned.part).iter().map(|post| cards::post(context, post)).collect(),
        pager: pager(context, &SitePath::new(PATH), planned.part, parts(posts.len(), A_PAGE)),
        topics: (!context.survey.topics.is_empty()).then(|| context.href(&SitePath::new(super::topics::PATH))),
        papers: ways::to_papers(context),
    }
}

/// A title that no other page of the same list has.
pub(super) fn numbered(title: &str, part: usize) -> String {
    if part == 0 { title.to_owned() } else { format!("{title}, page {}", part + 1) }
}

/// The way through a list, where it takes more than one page.
pub(super) fn pager(context: &Context<'_>, first: &SitePath, part: usize, of: usize) -> Option<Pager> {
    let href = |part| context.href(&part_path(first, part));
    (of > 1).then(|| Pager {
        label: format!("Page {} of {of}", part + 1),
        before: part.checked_sub(1).map(href),
        after: (part + 1 < of).then(|| href(part + 1)),
    })
}
