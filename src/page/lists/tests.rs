//! Tests of the lists: one pass over tweets and posts, and what of it has a page.

use super::*;
use crate::model::{HashtagNote, SpanKind, Tweet, TweetKind};
use crate::page::tests::{cleared, mark, note, post_with, tweet};
use crate::value::{Handle, WebLink};

fn tags(tweet: &mut Tweet, tags: &[&str]) {
    for tag in tags {
        mark(tweet, &format!("#{tag}"), SpanKind::Hashtag((*tag).to_owned()));
    }
}

fn tagged(id: u64, text: &str, marked: &[&str]) -> Tweet {
    let mut made = tweet(id, "2020-01-01T10:00:00Z", text);
    tags(&mut made, marked);
    made
}

/// A site of these tweets alone, with what the settings say of hashtags.
fn with(tweets: Vec<Tweet>, hashtags: Vec<HashtagNote>) -> Cleared {
    let mut cleared = cleared();
    cleared.tweets = tweets;
    cleared.settings.hashtags = hashtags;
    cleared.posts.clear();
    cleared
}

#[test]
fn a_hashtag_is_one_in_any_case_and_shown_as_most_write_it() {
    let tweets = vec![
        tagged(1, "#meded first", &["meded"]),
        tagged(2, "#MedEd and #MEDED twice in one", &["MedEd", "MEDED"]),
        tagged(3, "#MedEd again, #Once", &["MedEd", "Once"]),
    ];
    let mut site = with(tweets, vec![note("ONCE", None)]);
    let lists = Lists::of(&site);
    let labels: Vec<_> = lists.hashtags.all.iter().map(|tag| (tag.label.as_str(), tag.tweets.as_slice())).collect();
    assert_eq!(labels, [("MedEd", &[2, 1, 0][..]), ("ONCE", &[2][..])]);
    assert!(lists.hashtags.all.iter().all(Hashtag::has_page));
    site.settings.hashtags.clear();
    let lists = Lists::of(&site);
    assert_eq!(lists.hashtags.all.iter().map(Hashtag::has_page).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_person_is_on_the_follow_list_or_nowhere() {
    let mut mention = tweet(1, "2020-01-01T10:00:00Z", "Thanks @AdaSample and @a_patient");
    mark(&mut mention, "@AdaSample", SpanKind::Mention(Handle::parse("AdaSample").expect("a handle")));
    mark(&mut mention, "@a_patient", SpanKind::Mention(Handle::parse("a_patient").expect("a handle")));
    let mut passed_on = tweet(2, "2020-01-02T10:00:00Z", "Read this");
    passed_on.kind = TweetKind::Retweet { of: Handle::parse("ADASAMPLE").expect("a handle"), cut: false };
    let lists = Lists::of(&with(vec![mention, passed_on], Vec::new()));
    let people: Vec<_> = lists.people.iter().map(|one| (one.key.as_str(), one.tweets.as_slice())).collect();
    assert_eq!(people, [("adasample", &[1, 0][..])]);
}

#[test]
fn a_series_holds_own_tweets_oldest_first_and_a_thread_once() {
    let mut tweets: Vec<Tweet> = (0..4).map(|at| tagged(10 + at, "#ExampleJC", &["ExampleJC"])).collect();
    tweets[1].kind = TweetKind::Retweet { of: Handle::parse("amy_x").expect("a handle"), cut: false };
    let mut site = with(tweets, vec![note("examplejc", Some("Journal club")), note("Other", Some("Nothing"))]);
    let ids: Vec<_> = site.tweets.iter().map(|tweet| tweet.id).collect();
    site.threads =
        vec![crate::model::Thread { root: ids[2], title: None, main_line: ids[2..].to_vec(), branches: Vec::new() }];
    let lists = Lists::of(&site);
    let series: Vec<_> = lists.series.iter().map(|one| (one.title.as_str(), one.tweets.as_slice())).collect();
    assert_eq!(series, [("Journal club", &[0, 2][..])]);
}

#[test]
fn a_paper_is_one_whoever_links_to_it_and_however() {
    let linked = |id, time, address: &str| {
        let mut made = tweet(id, time, "See link here");
        mark(&mut made, "link", SpanKind::Link(WebLink::parse(address).expect("a link")));
        made
    };
    let tweets = vec![
        linked(1, "2020-01-01T10:00:00Z", "https://www.bmj.com/content/342/bmj.c7390.full"),
        linked(2, "2021-01-01T10:00:00Z", "https://example.org/nothing"),
        linked(3, "2022-01-01T10:00:00Z", "http://dx.doi.org/10.1136/BMJ.c7390"),
        linked(4, "2023-01-01T10:00:00Z", "https://www.nice.org.uk/guidance/ng136"),
        linked(5, "2023-01-02T10:00:00Z", "https://natalie.example/site/about/"),
        linked(6, "2023-01-03T10:00:00Z", "https://mobile.twitter.com/a/status/1"),
    ];
    let mut site = with(tweets, Vec::new());
    site.posts = vec![post_with(
        "2021-06-01",
        "Read [here](https://doi.org/10.1136/bmj.c7390) or [Twitter going global, a list](https://doi.org/10.1136/bmj.c7390).",
    )];
    let links = Lists::of(&site).links;
    let labels: Vec<_> = links.papers.iter().map(|entry| entry.paper.label.as_str()).collect();
    assert_eq!(labels[0], "NICE NG136", "the newest mention comes first");
    let paper = &links.papers[1];
    assert_eq!(links.papers.len(), 2, "{labels:?}");
    assert_eq!(paper.title.as_deref(), Some("Twitter going global, a list"));
    assert_eq!(paper.paper.link.as_str(), "https://doi.org/10.1136/bmj.c7390");
    let by: Vec<_> = paper.mentions.iter().map(|mention| mention.by).collect();
    assert_eq!(by, [MentionedBy::Tweet(2), MentionedBy::Post(0), MentionedBy::Tweet(0)]);
    let sites: Vec<_> = links.sites.iter().map(|(host, count)| (host.as_str(), *count)).collect();
    assert_eq!(sites, [("bmj.com", 1), ("doi.org", 2), ("example.org", 1), ("nice.org.uk", 1)]);
}
