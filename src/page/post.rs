//! One post, as an article.

use serde::Serialize;
use serde_json::{Value, json};

use super::cards;
use super::context::Declared;
use super::dates::{self, When};
use super::head::{About, CardPicture, Head};
use super::{Context, PageType, Planned, blog, prose, smaller_files, topic};
use crate::finding::{Finding, Item};
use crate::model::Post;
use crate::value::{Html, SitePath, Slug};

pub(super) static PAGE: PageType = PageType {
    name: "post",
    plan: |survey, pages| {
        for (index, post) in survey.cleared.posts.iter().enumerate() {
            let mut page = Planned::page(&PAGE, path(post));
            page.index = index;
            page.item = Item::post(&post.path);
            page.last_modified = Some(post.updated.unwrap_or(post.date.date()));
            pages.push(page);
        }
    },
    make: |context, planned, findings| context.template("post.html", &page(context, planned, findings)),
};

/// Where a post is.
pub(super) fn path(post: &Post) -> SitePath {
    SitePath::new(format!("{}{}/", blog::PATH, post.slug))
}

/// Variables of `post.html`.
#[derive(Debug, Serialize)]
struct PostPage {
    /// Head of the page.
    head: Head,
    /// When it was published.
    when: When,
    /// When it was last changed in substance.
    updated: Option<When>,
    /// What was changed.
    correction: Option<String>,
    /// Guest authors; the doctor when empty.
    authors: Vec<Guest>,
    /// Opinion, fact or event.
    kind: Option<&'static str>,
    /// Who paid for it.
    sponsored_by: Option<String>,
    /// The day it was written, if that is more than two years ago.
    outdated: Option<String>,
    /// Declared interests that it mentions.
    declared: Vec<Declared>,
    /// Picture at its head.
    picture: Option<PostPicture>,
    /// Its text.
    html: Html,
    /// What it rests on.
    references: Vec<ReferenceLink>,
    /// Its topics.
    topics: Vec<TopicOf>,
}

/// A guest author.
#[derive(Debug, Serialize)]
struct Guest {
    /// Full name.
    name: String,
    /// What they do, and where.
    role: Option<String>,
}

/// The picture at the head of a post.
#[derive(Debug, Serialize)]
struct PostPicture {
    /// Address.
    href: String,
    /// Alt text and size.
    card: CardPicture,
    /// Smaller copies and itself, with their widths; empty where there are none.
    srcset: String,
}

/// A reference.
#[derive(Debug, Serialize)]
struct ReferenceLink {
    /// Citation or title.
    title: String,
    /// Address, if given.
    href: Option<String>,
}

/// A topic of the post.
#[derive(Debug, Serialize)]
struct TopicOf {
    /// Name.
    label: String,
    /// Address of its page.
    href: String,
}

fn page(context: &Context<'_>, planned: &Planned, findings: &mut Vec<Finding>) -> PostPage {
    let post = &context.cleared.posts[planned.index];
    let text = prose::on_site(context, &prose::post_source(post), findings);
    let written = post.date.date();
    let is_old = dates::is_old(written, context.cleared.today);
    PostPage {
        head: head(context, planned, post),
        when: dates::day_of(&post.date),
        updated: post.updated.map(dates::day),
        correction: post.correction.clone(),
        authors: post.authors.iter().map(|one| Guest { name: one.name.clone(), role: one.role.clone() }).collect(),
        kind: post.kind.map(cards::kind_label),
        sponsored_by: post.sponsored_by.clone(),
        outdated: is_old.then(|| dates::long(written)),
        declared: context.declared(&cards::post_words(post)),
        picture: post.image.as_ref().map(|picture| PostPicture {
            href: context.href(&context.picture_path(&picture.file)),
            card: context.card_picture(picture),
            srcset: smaller_files::srcset(context, picture),
        }),
        html: text.html,
        references: post
            .references
            .iter()
            .map(|one| ReferenceLink {
                title: one.title.clone(),
                href: one.link.as_ref().map(|link| link.as_str().to_owned()),
            })
            .collect(),
        topics: topics(context, post),
    }
}

fn topics(context: &Context<'_>, post: &Post) -> Vec<TopicOf> {
    let link = |label: &String| {
        let slug = Slug::from_title(label)?;
        Some(TopicOf { label: label.clone(), href: context.href(&topic::path(&slug)) })
    };
    post.topics.iter().filter_map(link).collect()
}

fn head(context: &Context<'_>, planned: &Planned, post: &Post) -> Head {
    let mut about = About::page(&planned.path, post.title.clone(), cards::post_summary(post));
    about.kind = "article";
    about.above = vec![("Blog".to_owned(), SitePath::new(blog::PATH))];
    about.node = Some(structured(context, planned, post));
    let mut head = context.head(about);
    if let Some(picture) = &post.image {
        head.picture = Some(context.card_picture(picture));
    }
    head
}

fn structured(context: &Context<'_>, planned: &Planned, post: &Post) -> Value {
    let author = if post.authors.is_empty() {
        context.author.clone()
    } else {
        post.authors.iter().map(|one| json!({ "@type": "Person", "name": one.name, "jobTitle": one.role })).collect()
    };
    let mut node = json!({
        "@type": "BlogPosting",
        "headline": post.title,
        "description": cards::post_summary(post),
        "url": context.absolute(&planned.path),
        "datePublished": dates::rfc3339(&post.date),
        "author": author,
        "publisher": { "@id": context.me },
        "inLanguage": context.frame.language,
        "keywords": post.topics,
    });
    if let Some(updated) = post.updated {
        node["dateModified"] = json!(updated.to_string());
    }
    if let Some(sponsor) = &post.sponsored_by {
        node["sponsor"] = json!({ "@type": "Organization", "name": sponsor });
    }
    node
}
