//! The index of threads, newest first, thirty a page.

use serde::Serialize;

use super::blog::{Pager, numbered, pager};
use super::calendar::{part_of, part_path, parts};
use super::head::{About, Head};
use super::thread::{self, ThreadCard};
use super::topics::counted;
use super::{Context, PageType, Planned};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/threads/";

const A_PAGE: usize = 30;

pub(super) static PAGE: PageType = PageType {
    name: "threads",
    plan: |survey, pages| {
        let threads = &survey.cleared.threads;
        if threads.is_empty() {
            return;
        }
        for part in 0..parts(threads.len(), A_PAGE) {
            let mut page = Planned::page(&PAGE, part_path(&SitePath::new(PATH), part));
            page.part = part;
            pages.push(page);
        }
    },
    make: |context, planned, _| context.template("threads.html", &page(context, planned)),
};

/// Variables of `threads.html`.
#[derive(Debug, Serialize)]
struct Threads {
    /// Head of the page.
    head: Head,
    /// Threads of this page, newest first.
    threads: Vec<ThreadCard>,
    /// The way to the other pages.
    pager: Option<Pager>,
    /// `5 threads`.
    count: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> Threads {
    let description = format!("Threads by {}, each as one article.", context.frame.name);
    let threads = &context.cleared.threads;
    Threads {
        head: context.head(About::page(&planned.path, numbered("Threads", planned.part), description)),
        threads: part_of(threads, A_PAGE, planned.part).iter().map(|thread| thread::card(context, thread)).collect(),
        pager: pager(context, &SitePath::new(PATH), planned.part, parts(threads.len(), A_PAGE)),
        count: counted(threads.len(), "thread", "threads"),
    }
}
