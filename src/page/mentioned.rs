//! One account of the follow list: the tweets that mention, answer or pass it on, newest first. Who is not on the list
//! has no such page.

use serde::Serialize;

use super::blog::numbered;
use super::following::{self, FollowCard};
use super::head::{About, Head};
use super::lists::Person;
use super::topics::counted;
use super::tweet_list::{self, Listed, TweetList};
use super::ways::Way;
use super::{Context, PageType, Planned, people, tweets};
use crate::model::Follow;
use crate::value::SitePath;

pub(super) static PAGE: PageType = PageType {
    name: "mentioned",
    plan: |survey, pages| {
        for (index, person) in survey.lists.people.iter().enumerate() {
            tweet_list::plan(survey, &PAGE, &listed(index, person), pages);
        }
    },
    make: |context, planned, _| context.template("mentioned.html", &page(context, planned)),
};

fn path(person: &Person) -> SitePath {
    SitePath::new(format!("{}{}/", people::PATH, person.key))
}

fn listed(index: usize, person: &Person) -> Listed<'_> {
    Listed { index, first: path(person), tweets: &person.tweets }
}

/// Variables of `mentioned.html`.
#[derive(Debug, Serialize)]
struct Mentioned {
    /// Head of the page.
    head: Head,
    /// The entry of the follow list.
    follow: Option<FollowCard>,
    /// `@handle`.
    handle: String,
    /// What the tweets do: `mentions, answers or reposts` of one.
    verbs: &'static str,
    /// The tweets.
    list: TweetList,
    /// Address of the follow list.
    following: String,
}

/// The name of an entry; its handle where the list gives none.
pub(super) fn name(follow: &Follow) -> String {
    if follow.name.is_empty() { handle(follow) } else { follow.name.clone() }
}

fn handle(follow: &Follow) -> String {
    format!("@{}", follow.written_handle.trim_start_matches('@'))
}

/// The way to the tweets with a person: `3 tweets with @handle`.
pub(super) fn way(context: &Context<'_>, person: &Person) -> Way {
    let handle = person.follow(context.cleared).map(handle).unwrap_or_default();
    let label = format!("{} with {handle}", counted(person.tweets.len(), "tweet", "tweets"));
    Way { label, count: None, href: context.href(&path(person)) }
}

/// The way to the tweets with whoever has this handle, if it is on the list and there are any.
pub(super) fn way_to(context: &Context<'_>, key: &str) -> Option<Way> {
    let people = &context.survey.lists.people;
    let at = people.binary_search_by(|person| person.key.as_str().cmp(key)).ok()?;
    Some(way(context, &people[at]))
}

fn page(context: &Context<'_>, planned: &Planned) -> Mentioned {
    let person = &context.survey.lists.people[planned.index];
    let follow = person.follow(context.cleared);
    let name = follow.map(name).unwrap_or_default();
    let handle = follow.map(handle).unwrap_or_default();
    let description = format!("Tweets by {} that mention, answer or repost {handle}.", context.frame.name);
    let mut about = About::page(&planned.path, numbered(&name, planned.part), description);
    about.above = vec![
        ("Tweets".to_owned(), SitePath::new(tweets::PATH)),
        ("People in my tweets".to_owned(), SitePath::new(people::PATH)),
    ];
    about.film = tweet_list::film(context, &listed(planned.index, person), planned.part);
    Mentioned {
        head: context.head(about),
        follow: follow.map(|follow| following::card_alone(context, follow)),
        handle,
        verbs: if person.tweets.len() == 1 { "mentions, answers or reposts" } else { "mention, answer or repost" },
        list: tweet_list::page(context, &listed(planned.index, person), planned.part),
        following: context.href(&SitePath::new(following::PATH)),
    }
}
