//! One topic: the posts on it.

use serde::Serialize;

use super::cards::{self, PostCard};
use super::head::{About, Head};
use super::{Context, PageType, Planned, topics};
use crate::value::{SitePath, Slug};

pub(super) static PAGE: PageType = PageType {
    name: "topic",
    plan: |survey, pages| {
        for (index, topic) in survey.topics.iter().enumerate() {
            let mut page = Planned::page(&PAGE, path(&topic.slug));
            page.index = index;
            let newest = topic.posts.first().and_then(|post| survey.cleared.posts.get(*post));
            page.last_modified = newest.map(|post| post.date.date());
            pages.push(page);
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
    /// Its posts, newest first.
    posts: Vec<PostCard>,
    /// Address of all topics.
    topics: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> TopicPage {
    let topic = &context.survey.topics[planned.index];
    let description = format!("What {} writes about {}.", context.frame.name, topic.label);
    let mut about = About::page(&planned.path, topic.label.clone(), description);
    about.above = vec![("Topics".to_owned(), SitePath::new(topics::PATH))];
    TopicPage {
        head: context.head(about),
        posts: topic.posts.iter().map(|post| cards::post(context, &context.cleared.posts[*post])).collect(),
        topics: context.href(&SitePath::new(topics::PATH)),
    }
}
