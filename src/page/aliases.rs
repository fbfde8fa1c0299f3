//! Earlier addresses: of posts, of threads that were given a title, of tweets under former handles, and of earlier versions
//! of edited tweets. Each is a page that leads on, and it names the doctor like any other.

use serde::Serialize;

use super::calendar::{Survey, date_of, tweet_path};
use super::head::{About, Head, Listing};
use super::{Context, PageType, Planned, dates, post, thread};
use crate::model::Tweet;
use crate::value::{Handle, SitePath};

pub(super) static PAGE: PageType = PageType {
    name: "aliases",
    plan,
    make: |context, planned, _| context.template("alias.html", &page(context, planned)),
};

/// Variables of `alias.html`.
#[derive(Debug, Serialize)]
struct Alias {
    /// Head of the page; its canonical address is the new one.
    head: Head,
    /// The new address.
    href: String,
}

/// `part` tells the kinds apart.
const OF_POST: usize = 0;
const OF_TWEET: usize = 1;
const OF_THREAD: usize = 2;

fn plan(survey: &Survey<'_>, pages: &mut Vec<Planned>) {
    let cleared = survey.cleared;
    for (index, post) in cleared.posts.iter().enumerate() {
        for alias in &post.aliases {
            let mut page = Planned::page(&PAGE, with_slash(alias));
            (page.index, page.part) = (index, OF_POST);
            pages.push(page);
        }
    }
    for (index, thread) in cleared.threads.iter().enumerate() {
        let by_id = thread::path_by_id(thread);
        if by_id != thread::path(thread) {
            let mut page = Planned::page(&PAGE, by_id);
            (page.index, page.part) = (index, OF_THREAD);
            pages.push(page);
        }
    }
    for (index, tweet) in cleared.tweets.iter().enumerate() {
        for earlier in tweet.replaces.iter().filter(|earlier| cleared.tweet(**earlier).is_none()) {
            let mut page = Planned::page(&PAGE, SitePath::new(format!("/{}/status/{earlier}/", tweet.handle)));
            (page.index, page.part) = (index, OF_TWEET);
            pages.push(page);
        }
    }
    let accounts = cleared.doctor.accounts.iter().filter(|account| account.is_x());
    for account in accounts {
        for former in &account.former_handles {
            let current = |tweet: &Tweet| Some(&tweet.handle) == Handle::parse(&account.handle).as_ref();
            for (index, tweet) in cleared.tweets.iter().enumerate().filter(|(_, tweet)| current(tweet)) {
                // On a disk that does not tell capitals from small letters these two would be one address.
                if tweet.handle == *former {
                    continue;
                }
                let mut page = Planned::page(&PAGE, SitePath::new(format!("/{former}/status/{}/", tweet.id)));
                (page.index, page.part) = (index, OF_TWEET);
                pages.push(page);
            }
        }
    }
}

/// A page is a folder: an address without a slash or a file name at its end gets the slash.
fn with_slash(path: &SitePath) -> SitePath {
    let text = path.as_str();
    if text.ends_with('/') || text.ends_with(".html") { path.clone() } else { SitePath::new(format!("{text}/")) }
}

fn page(context: &Context<'_>, planned: &Planned) -> Alias {
    let cleared = context.cleared;
    let (target, title) = if planned.part == OF_POST {
        let post = &cleared.posts[planned.index];
        (post::path(post), post.title.clone())
    } else if planned.part == OF_THREAD {
        let thread = &cleared.threads[planned.index];
        (thread::path(thread), thread.title.clone().unwrap_or_default())
    } else {
        let tweet = &cleared.tweets[planned.index];
        (tweet_path(tweet), format!("Tweet of {}", dates::long(date_of(cleared, tweet))))
    };
    let description = format!("This page of {} has moved.", context.frame.name);
    let mut about = About::page(&planned.path, title, description);
    about.listing = Listing::Unlisted;
    let mut head = context.head(about);
    head.canonical = context.absolute(&target);
    Alias { head, href: context.href(&target) }
}
