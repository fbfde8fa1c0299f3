//! Ways into the archive: by month, by hashtag, by person. Each is offered only where there is something.

use serde::Serialize;

use super::topics::counted;
use super::{Context, all_series, hashtags, papers, people, stats, threads, tweets};
use crate::value::SitePath;

/// A link with how much there is.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Way {
    /// Text.
    pub label: String,
    /// `12 hashtags`, if it is worth saying.
    pub count: Option<String>,
    /// Address.
    pub href: String,
}

/// The ways from the start of the archive, where there are tweets.
pub(super) fn ways(context: &Context<'_>) -> Vec<Way> {
    let lists = &context.survey.lists;
    let months = format!("{}#by-month", context.href(&SitePath::new(tweets::PATH)));
    let mut ways = vec![Way { label: "By month".to_owned(), count: None, href: months }];
    let mut add = |label: &str, count: usize, path: &str| {
        if count > 0 {
            let href = context.href(&SitePath::new(path));
            ways.push(Way { label: label.to_owned(), count: Some(count.to_string()), href });
        }
    };
    add("Threads", context.cleared.threads.len(), threads::PATH);
    add("Hashtags", lists.hashtags.all.len(), hashtags::PATH);
    add("Series", lists.series.len(), all_series::PATH);
    add("People", lists.people.len(), people::PATH);
    add("Papers", lists.links.papers.len(), papers::PATH);
    ways.push(Way { label: "Statistics".to_owned(), count: None, href: context.href(&SitePath::new(stats::PATH)) });
    ways
}

/// The way to the papers, if there are any.
pub(super) fn to_papers(context: &Context<'_>) -> Option<Way> {
    let count = context.survey.lists.links.papers.len();
    let href = context.href(&SitePath::new(papers::PATH));
    (count > 0).then(|| Way {
        label: "Papers discussed".to_owned(),
        count: Some(counted(count, "paper", "papers")),
        href,
    })
}
