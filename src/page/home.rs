//! The home page: who the doctor is, where else they are, and what is new.

use serde::Serialize;
use serde_json::json;

use super::cards::{self, PostCard, TweetCard};
use super::context::{Context, Shown};
use super::dates::{self, When};
use super::frame;
use super::head::{About, Head};
use super::person::{self, AccountLink, Portrait};
use super::thread::ThreadCard;
use super::{PageType, Planned, blog, json_ld, thread, threads, topic, tweets};
use crate::model::{Registration, Tweet, TweetKind};
use crate::value::SitePath;

/// Its address.
pub(super) const PATH: &str = "/";

pub(super) static PAGE: PageType = PageType {
    name: "home",
    plan: |survey, pages| {
        let cleared = survey.cleared;
        let newest_post = cleared.posts.first().map(|post| post.date.date());
        let newest_tweet = cleared.tweets.last().map(|tweet| super::calendar::date_of(cleared, tweet));
        let mut page = Planned::page(&PAGE, SitePath::new(PATH));
        page.last_modified = newest_post.max(newest_tweet);
        pages.push(page);
    },
    make: |context, planned, _| context.template("home.html", &home(context, planned)),
};

/// Variables of `home.html`.
#[derive(Debug, Serialize)]
struct Home {
    /// Head of the page.
    head: Head,
    /// Portrait.
    portrait: Option<Portrait>,
    /// Letters after the name.
    post_nominals: Vec<String>,
    /// Name on the register, where it differs.
    registered_name: Option<String>,
    /// Posts held, one line each.
    roles: Vec<String>,
    /// Status of registration in words.
    registration: Option<&'static str>,
    /// Fields of practice.
    specialties: Vec<String>,
    /// What the account is for.
    goal: Option<String>,
    /// When the facts were last checked.
    checked_on: Option<When>,
    /// Accounts.
    accounts: Vec<AccountLink>,
    /// Topics, with an address where there are posts on them.
    topics: Vec<TopicLink>,
    /// Newest posts.
    posts: Vec<PostCard>,
    /// Newest threads.
    threads: Vec<ThreadCard>,
    /// Newest tweets of the doctor's own; of a thread only its first.
    tweets: Vec<TweetCard>,
    /// How many tweets are shown.
    shown: Shown,
    /// Address of all posts.
    all_posts: String,
    /// Address of all threads.
    all_threads: String,
    /// Address of all tweets.
    all_tweets: String,
}

/// A topic.
#[derive(Debug, Serialize)]
struct TopicLink {
    /// Name.
    label: String,
    /// Address, where there are posts on it.
    href: Option<String>,
}

fn home(context: &Context<'_>, planned: &Planned) -> Home {
    let cleared = context.cleared;
    let doctor = &cleared.doctor;
    let href = |path: &str| context.href(&SitePath::new(path));
    let is_own = |tweet: &&Tweet| !matches!(tweet.kind, TweetKind::Retweet { .. });
    let own = cleared.tweets.iter().rev().filter(is_own).filter(|tweet| cards::stands_alone(context, tweet));
    let latest: Vec<&Tweet> = own.take(3).collect();
    Home {
        head: head(context, planned, &latest),
        portrait: person::portrait(context),
        post_nominals: doctor.post_nominals.clone(),
        registered_name: doctor.registered_name.clone().filter(|name| *name != doctor.name),
        roles: doctor.roles.iter().map(frame::role).collect(),
        registration: doctor.registration.map(registration),
        specialties: doctor.specialties.clone(),
        goal: doctor.goal.clone(),
        checked_on: doctor.checked_on.map(dates::day),
        accounts: person::accounts(context),
        topics: topics(context),
        posts: cleared.posts.iter().take(3).map(|post| cards::post(context, post)).collect(),
        threads: cleared.threads.iter().take(3).map(|thread| thread::card(context, thread)).collect(),
        tweets: latest.iter().map(|tweet| cards::tweet(context, tweet)).collect(),
        shown: context.shown(),
        all_posts: href(blog::PATH),
        all_threads: href(threads::PATH),
        all_tweets: href(tweets::PATH),
    }
}

fn head(context: &Context<'_>, planned: &Planned, latest: &[&Tweet]) -> Head {
    let cleared = context.cleared;
    let frame = &context.frame;
    let description = cleared.settings.description.clone().or_else(|| cleared.doctor.goal.clone());
    let description = description.unwrap_or_else(|| format!("{}. {}", frame.name, frame.role));
    let picture = context.card.as_ref().map(|card| card.url.as_str());
    let mut about = About::page(&planned.path, frame.title.clone(), description);
    about.kind = "profile";
    about.node = Some(json!({
        "@type": "ProfilePage",
        "name": frame.title,
        "url": context.absolute(&planned.path),
        "mainEntity": json_ld::person(cleared, picture),
    }));
    about.film = cards::film(context, latest.iter().copied());
    context.head(about)
}

fn topics(context: &Context<'_>) -> Vec<TopicLink> {
    let survey = &context.survey;
    let link = |label: &String| {
        let slug = crate::value::Slug::from_title(label);
        let known = slug.and_then(|slug| survey.topics.iter().find(|topic| topic.slug == slug));
        TopicLink { label: label.clone(), href: known.map(|known| context.href(&topic::path(&known.slug))) }
    };
    context.cleared.doctor.topics.iter().map(link).collect()
}

/// The GMC's own words for a status (gmc-uk.org, types of registration).
fn registration(registration: Registration) -> &'static str {
    match registration {
        Registration::Full => "Registered with a licence to practise",
        Registration::Provisional => "Provisionally registered with a licence to practise",
        Registration::WithoutLicence => "Registered without a licence to practise",
        Registration::NotOnRegister => "Not on the UK medical register",
        Registration::Retired => "Retired; not on the UK medical register",
        Registration::Associate => "Registered with the General Medical Council as an associate",
    }
}
