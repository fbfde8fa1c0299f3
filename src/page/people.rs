//! The index of people: those of the follow list whom tweets mention.

use serde::Serialize;

use super::head::{About, Head};
use super::ways::Way;
use super::{Context, PageType, Planned, mentioned, tweets};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/people/";

pub(super) static PAGE: PageType = PageType {
    name: "people",
    plan: |survey, pages| {
        if !survey.lists.people.is_empty() {
            pages.push(Planned::page(&PAGE, SitePath::new(PATH)));
        }
    },
    make: |context, planned, _| context.template("people.html", &page(context, planned)),
};

/// Variables of `people.html`.
#[derive(Debug, Serialize)]
struct People {
    /// Head of the page.
    head: Head,
    /// People by name.
    people: Vec<PersonLink>,
    /// Address of the follow list.
    following: String,
}

/// One of them.
#[derive(Debug, Serialize)]
struct PersonLink {
    /// Name; the handle where the list gives none.
    name: String,
    /// Role and place.
    about: String,
    /// `3 tweets with @handle`, and where they are.
    tweets: Way,
}

fn page(context: &Context<'_>, planned: &Planned) -> People {
    let description = format!("People and organisations in tweets by {}.", context.frame.name);
    let mut about = About::page(&planned.path, "People in my tweets", description);
    about.above = vec![("Tweets".to_owned(), SitePath::new(tweets::PATH))];
    let mut people: Vec<PersonLink> = context
        .survey
        .lists
        .people
        .iter()
        .filter_map(|person| {
            let follow = person.follow(context.cleared)?;
            Some(PersonLink {
                name: mentioned::name(follow),
                about: super::following::about(follow),
                tweets: mentioned::way(context, person),
            })
        })
        .collect();
    people.sort_by_key(|person| person.name.to_lowercase());
    let following = context.href(&SitePath::new(super::following::PATH));
    People { head: context.head(about), people, following }
}
