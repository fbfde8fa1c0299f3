//! The index of threads, newest first.

use serde::Serialize;

use super::head::{About, Head};
use super::thread::{self, ThreadCard};
use super::topics::counted;
use super::{Context, PageType, Planned};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/threads/";

pub(super) static PAGE: PageType = PageType {
    name: "threads",
    plan: |survey, pages| {
        if !survey.cleared.threads.is_empty() {
            pages.push(Planned::page(&PAGE, SitePath::new(PATH)));
        }
    },
    make: |context, planned, _| context.template("threads.html", &page(context, planned)),
};

/// Variables of `threads.html`.
#[derive(Debug, Serialize)]
struct Threads {
    /// Head of the page.
    head: Head,
    /// Threads, newest first.
    threads: Vec<ThreadCard>,
    /// `5 threads`.
    count: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> Threads {
    let description = format!("Threads by {}, each as one article.", context.frame.name);
    Threads {
        head: context.head(About::page(&planned.path, "Threads", description)),
        threads: context.cleared.threads.iter().map(|thread| thread::card(context, thread)).collect(),
        count: counted(context.cleared.threads.len(), "thread", "threads"),
    }
}
