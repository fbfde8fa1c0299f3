//! The feed of posts, in Atom.

use super::atom::{self, Entry};
use super::{Context, Made, PageType, Planned, blog, dates, post, prose};
use crate::model::Post;
use crate::value::{OutputKind, SitePath};

/// Its address.
pub(super) const PATH: &str = "/feed.xml";

/// How many posts the feeds carry.
pub(super) const LATEST: usize = 50;

pub(super) static PAGE: PageType = PageType {
    name: "post_feed",
    plan: |survey, pages| {
        if !survey.cleared.posts.is_empty() {
            pages.push(Planned::file(&PAGE, SitePath::new(PATH), OutputKind::Atom));
        }
    },
    make: |context, planned, _| {
        let entries: Vec<Entry> = context.cleared.posts.iter().take(LATEST).map(|one| entry(context, one)).collect();
        let page = SitePath::new(blog::PATH);
        Made::Bytes(atom::feed(context, &planned.path, &page, &context.frame.title, &entries))
    },
};

fn entry(context: &Context<'_>, post: &Post) -> Entry {
    let path = post::path(post);
    Entry {
        url: context.absolute(&path),
        title: post.title.clone(),
        published: dates::rfc3339(&post.date),
        updated: updated(context, post),
        authors: authors(context, post),
        categories: post.topics.clone(),
        html: markup(context, post),
    }
}

/// When a post last changed, for feeds.
pub(super) fn updated(context: &Context<'_>, post: &Post) -> String {
    let published = dates::rfc3339(&post.date);
    match post.updated.filter(|updated| *updated > post.date.date()) {
        Some(updated) => dates::rfc3339_of_day(updated, &context.cleared.settings.time_zone),
        None => published,
    }
}

/// Who wrote a post.
pub(super) fn authors(context: &Context<'_>, post: &Post) -> Vec<String> {
    if post.authors.is_empty() {
        return vec![context.frame.name.clone()];
    }
    post.authors.iter().map(|author| author.name.clone()).collect()
}

/// The text of a post for a feed. A sponsor is named first, as on its page.
pub(super) fn markup(context: &Context<'_>, post: &Post) -> String {
    let text = prose::elsewhere(context, &prose::post_source(post), &post::path(post));
    let mut html = crate::value::Html::new();
    if let Some(sponsor) = &post.sponsored_by {
        html.push_markup("<p class=\"sponsored\">Ad: paid for by ");
        html.push_text(sponsor);
        html.push_markup(".</p>\n");
    }
    for interest in context.declared(&super::cards::post_words(post)) {
        html.push_markup("<p class=\"declared-interest\">Declared interest – ");
        html.push_text(&interest.organisation);
        html.push_markup(": ");
        html.push_text(&interest.nature);
        html.push_markup(".</p>\n");
    }
    html.push(&text.html);
    html.as_str().to_owned()
}
