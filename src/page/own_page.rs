//! A page of the author's own, from `pages/*.md`.

use serde::Serialize;

use super::head::{About, Head};
use super::{Context, PageType, Planned, prose};
use crate::finding::{Finding, Item};
use crate::markdown::{self, Paid, Source};
use crate::model::OwnPage;
use crate::value::{Html, SitePath};

pub(super) static PAGE: PageType = PageType {
    name: "own_page",
    plan: |survey, pages| {
        for (index, own) in survey.cleared.pages.iter().enumerate() {
            let mut page = Planned::page(&PAGE, path(own));
            page.index = index;
            page.item = Item::post(&own.path);
            pages.push(page);
        }
    },
    make: |context, planned, findings| context.template("page.html", &page(context, planned, findings)),
};

/// Where an own page is.
pub(super) fn path(page: &OwnPage) -> SitePath {
    SitePath::new(format!("/{}/", page.slug))
}

/// Variables of `page.html`.
#[derive(Debug, Serialize)]
struct Own {
    /// Head of the page.
    head: Head,
    /// Its text.
    html: Html,
    /// Declared interests that it mentions.
    declared: Vec<super::context::Declared>,
}

fn page(context: &Context<'_>, planned: &Planned, findings: &mut Vec<Finding>) -> Own {
    let own = &context.cleared.pages[planned.index];
    let source = Source {
        file: &own.path,
        item: Item::post(&own.path),
        body: &own.body,
        first_line: own.body_line,
        paid: Paid::No,
    };
    let text = prose::on_site(context, &source, findings);
    let description = own.summary.clone().unwrap_or_else(|| {
        let start = super::head::summary(&markdown::plain(&own.body), 200);
        if start.is_empty() { format!("{}, {}", own.title, context.frame.name) } else { start }
    });
    let mut about = About::page(&planned.path, own.title.clone(), description);
    about.film = prose::film(&text);
    Own {
        head: context.head(about),
        html: text.html,
        declared: context.declared(&format!("{}\n{}", own.title, own.body)),
    }
}
