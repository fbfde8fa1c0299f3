//! What a card says of a tweet, and what it leaves out.

use super::*;
use crate::page::{Plan, tests};
use crate::value::WebLink;

fn with_context(look: impl FnOnce(&Context<'_>)) {
    let cleared = tests::cleared();
    let plan = Plan::default();
    look(&Context::new(&cleared, &plan, &[]));
}

fn own(context: &Context<'_>, at: usize) -> Tweet {
    context.cleared.tweets[at].clone()
}

#[test]
fn a_quoted_tweet_is_a_card_where_it_is_own_and_shown_and_else_a_link() {
    with_context(|context| {
        let mut tweet = own(context, 0);
        let mut quoted = |link: &str| {
            tweet.quotes = WebLink::parse(link);
            quote(context, &tweet).expect("a quote")
        };
        let own = quoted("https://twitter.com/DrExample/status/1000000000000000003?s=20");
        assert_eq!(own.href, "/site/DrExample/status/1000000000000000003/");
        let card = own.card.expect("a card");
        for part in ["A chart of absolute risk", "u-quotation-of h-cite", "media of-1", "declared-interest", "BST"] {
            assert!(card.as_str().contains(part), "{part}: {card:?}");
        }
        let retweet = "https://x.com/DrExample/status/1000000000000000002";
        let itself = "https://x.com/DrExample/status/1000000000000000001";
        for other in ["https://x.com/amy_x/status/3", retweet, itself, "https://x.com/amy_x"] {
            let quoted = quoted(other);
            assert_eq!((quoted.href.as_str(), quoted.card), (other, None));
        }
    });
}

#[test]
fn a_picture_without_a_description_says_so() {
    with_context(|context| {
        let mut tweet = own(context, 2);
        let mut second = tweet.media[0].clone();
        second.alt = None;
        tweet.media.push(second);
        let alts: Vec<_> = media(context, &tweet).into_iter().map(|one| one.alt).collect();
        assert!(alts[0].starts_with("Bar chart") && alts[1] == "Picture 2 of 2, not described yet", "{alts:?}");
    });
}

#[test]
fn a_thread_stands_once_in_a_list_of_the_latest() {
    with_context(|context| {
        let thread = context.cleared.threads.first().expect("a thread");
        let alone: Vec<_> = thread
            .all()
            .filter_map(|id| context.cleared.tweet(id))
            .filter(|tweet| stands_alone(context, tweet))
            .map(|tweet| tweet.id)
            .collect();
        assert_eq!(alone, [thread.root]);
        let label = |id| context.cleared.tweet(id).and_then(|tweet| thread_link(context, tweet));
        assert!(label(thread.root).is_some_and(|link| link.label == "Thread of 5 tweets"));
        let labels: Vec<_> = thread.all().filter_map(label).map(|link| link.label).collect();
        assert_eq!(labels[1..4], [2, 3, 4].map(|part| format!("Part {part} of 4 of a thread")));
        let last = thread.all().last().and_then(label).expect("a link");
        assert!(last.label == "An aside in a thread of 5 tweets" && last.href.contains("#t"), "{last:?}");
    });
}

#[test]
fn what_a_reply_answers_is_a_link_as_near_as_is_known() {
    let amy = crate::value::Handle::parse("amy_x");
    let to = |id: Option<u64>, handle: &Option<crate::value::Handle>, own| ReplyTo {
        id: id.map(TweetId),
        handle: handle.clone(),
        own,
    };
    for (to, expected) in [
        (to(Some(3), &amy, false), Some(("https://x.com/amy_x/status/3", "@amy_x"))),
        (to(None, &amy, false), Some(("https://x.com/amy_x", "@amy_x"))),
        (to(Some(3), &None, false), Some(("https://x.com/i/status/3", "a tweet"))),
        (to(None, &None, false), None),
        (to(Some(3), &amy, true), None),
    ] {
        let found = answered(&to);
        assert_eq!(found.as_ref().map(|one| (one.href.as_str(), one.label.as_str())), expected);
    }
}
