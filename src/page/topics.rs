//! The index of topics.

use serde::Serialize;

use super::head::{About, Head};
use super::{Context, PageType, Planned, topic};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/topics/";

pub(super) static PAGE: PageType = PageType {
    name: "topics",
    plan: |survey, pages| {
        if !survey.topics.is_empty() {
            pages.push(Planned::page(&PAGE, SitePath::new(PATH)));
        }
    },
    make: |context, planned, _| context.template("topics.html", &page(context, planned)),
};

/// Variables of `topics.html`.
#[derive(Debug, Serialize)]
struct Topics {
    /// Head of the page.
    head: Head,
    /// Topics by name.
    topics: Vec<TopicCount>,
}

/// A topic and how much there is on it.
#[derive(Debug, Serialize)]
struct TopicCount {
    /// Name.
    label: String,
    /// Address.
    href: String,
    /// `1 post` or `3 posts`.
    count: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> Topics {
    let description = format!("What {} writes about.", context.frame.name);
    let topic = |topic: &super::calendar::Topic| TopicCount {
        label: topic.label.clone(),
        href: context.href(&topic::path(&topic.slug)),
        count: counted(topic.posts.len(), "post", "posts"),
    };
    Topics {
        head: context.head(About::page(&planned.path, "Topics", description)),
        topics: context.survey.topics.iter().map(topic).collect(),
    }
}

/// `1 tweet`, `2 tweets`.
pub(super) fn counted(count: usize, one: &str, several: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {several}") }
}
