//! The feed of posts as JSON Feed 1.1.

use serde_json::{Value, json};

use super::{Context, Made, PageType, Planned, atom, cards, dates, post, post_feed};
use crate::model::Post;
use crate::value::{OutputKind, SitePath};

/// Its address.
pub(super) const PATH: &str = "/feed.json";

pub(super) static PAGE: PageType = PageType {
    name: "json_feed",
    plan: |survey, pages| {
        if !survey.cleared.posts.is_empty() {
            pages.push(Planned::file(&PAGE, SitePath::new(PATH), OutputKind::JsonFeed));
        }
    },
    make: |context, planned, _| Made::Bytes(feed(context, planned)),
};

fn feed(context: &Context<'_>, planned: &Planned) -> Vec<u8> {
    let home = context.absolute(&SitePath::new("/"));
    let items: Vec<Value> =
        context.cleared.posts.iter().take(post_feed::LATEST).map(|post| item(context, post)).collect();
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": context.frame.title,
        "description": atom::subtitle(context),
        "home_page_url": home,
        "feed_url": context.absolute(&planned.path),
        "language": context.frame.language,
        "authors": [{ "name": context.frame.name, "url": home }],
        "items": items,
    });
    let mut bytes = feed.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

fn item(context: &Context<'_>, post: &Post) -> Value {
    let url = context.absolute(&post::path(post));
    let authors: Vec<Value> =
        post_feed::authors(context, post).into_iter().map(|name| json!({ "name": name })).collect();
    json!({
        "id": url,
        "url": url,
        "title": post.title,
        "summary": cards::post_summary(post),
        "content_html": post_feed::markup(context, post),
        "date_published": dates::rfc3339(&post.date),
        "date_modified": post_feed::updated(context, post),
        "authors": authors,
        "tags": post.topics,
    })
}
