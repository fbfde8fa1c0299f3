//! One topic: the posts on it, newest first, ten a page.

use serde::Serialize;

use super::blog::{Pager, numbered, pager};
use super::calendar::{part_of, part_path, parts};
use super::cards::{self, PostCard};
use super::head::{About, Head};
use super::{Context, PageType, Planned, topics};
use crate::value::{SitePath, Slug};

const A_PAGE: usize = 10;

pub(super) static PAGE: PageType = PageType {
    name: "topic",
    plan: |survey, pages| {
        for (index, topic) in survey.topics.iter().enumerate() {
            for part in 0..parts(topic.posts.len(), A_PAGE) {
                let mut page = Planned::page(&PAGE, part_path(&path(&topic.slug), part));
                (page.index, page.part) = (index, part);
                let newest =
                    part_of(&topic.posts, A_PAGE, part).first().and_then(|post| survey.cleared.posts.get(*post));
                page.last_modified = newest.map(|post| post.date.date());
                pages.push(page);
            }
        }
    },
    make: |context, planned, _| context.template("topic.html", &page(context, planned)),
};

/// Where a topic is.
pub(super) fn path(slug: &Slug) -> SitePath {
    SitePath::new(format!("{}{slug}/", topics::PATH))
}

/// Variables of `topic.html`.
#[derive(Debug, Serialize)]
struct TopicPage {
    /// Head of the page.
    head: Head,
    /// Its posts on this page, newest first.
    posts: Vec<PostCard>,
    /// The way to the other pages.
    pager: Option<Pager>,
    /// Address of all topics.
    topics: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> TopicPage {
    let topic = &context.survey.topics[planned.index];
    let description = format!("What {} writes about {}.", context.frame.name, topic.label);
    let mut about = About::page(&planned.path, numbered(&topic.label, planned.part), description);
    about.above = vec![("Topics".to_owned(), SitePath::new(topics::PATH))];
    TopicPage {
        head: context.head(about),
        posts: part_of(&topic.posts, A_PAGE, planned.part)
            .iter()
            .map(|post| cards::post(context, &context.cleared.posts[*post]))
            .collect(),
        pager: pager(context, &path(&topic.slug), planned.part, parts(topic.posts.len(), A_PAGE)),
        topics: context.href(&SitePath::new(topics::PATH)),
    }
}
