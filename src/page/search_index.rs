//! What can be searched, and the files of the index. It is made from what was cleared and from nothing else.

use std::collections::HashMap;

use rayon::prelude::*;

use super::calendar::{date_of, tweet_path};
use super::cards::post_words;
use super::{Made, PageType, Planned, post, thread};
use crate::clear::Cleared;
use crate::markdown;
use crate::model::{Post, Thread, Tweet, TweetId, TweetKind, interests_in};
use crate::search::{self, Document, Index, Kind};
use crate::value::OutputKind;

/// Its files are planned by [`plan`] from the index, which is made once, after all other addresses.
pub(super) static PAGE: PageType = PageType {
    name: "search_index",
    plan: |_, _| {},
    make: |context, planned, _| {
        let file = context.plan.search.files.get(planned.index);
        Made::Bytes(file.map_or_else(Vec::new, |(_, bytes)| bytes.clone()))
    },
};

/// Whether there is something to search, and the author wants it searched.
pub(super) fn is_wanted(cleared: &Cleared) -> bool {
    cleared.settings.search && !(cleared.posts.is_empty() && cleared.tweets.is_empty())
}

/// The index of a site; empty where none is wanted.
pub(super) fn index(cleared: &Cleared) -> Index {
    if is_wanted(cleared) { search::index(documents(cleared)) } else { Index::default() }
}

/// The addresses of its files.
pub(super) fn plan(index: &Index, pages: &mut Vec<Planned>) {
    for (number, (path, _)) in index.files.iter().enumerate() {
        let mut page = Planned::file(&PAGE, path.clone(), OutputKind::Index);
        page.index = number;
        pages.push(page);
    }
}

/// Every post and every tweet that is shown.
fn documents(cleared: &Cleared) -> Vec<Document> {
    let threads = cleared.threads.iter().flat_map(|thread| thread.all().map(move |id| (id, thread)));
    let threads: HashMap<TweetId, &Thread> = threads.collect();
    let tweets = cleared.tweets.par_iter().map(|tweet| of_tweet(cleared, tweet, threads.get(&tweet.id).copied()));
    let posts = cleared.posts.par_iter().map(|post| of_post(cleared, post));
    tweets.chain(posts).collect()
}

fn of_tweet(cleared: &Cleared, tweet: &Tweet, thread: Option<&Thread>) -> Document {
    let (kind, by) = match (&tweet.kind, thread) {
        (TweetKind::Retweet { of, .. }, _) => (Kind::Retweet, format!("@{of}")),
        (_, Some(_)) => (Kind::Thread, String::new()),
        (TweetKind::Reply, None) => (Kind::Reply, String::new()),
        (TweetKind::Own, None) => (Kind::Tweet, String::new()),
    };
    let anchor = |thread: &Thread| format!("{}#t{}", thread::path(thread), tweet.id);
    let path = thread.map_or_else(|| tweet_path(tweet).to_string(), anchor);
    // What a picture shows is found too: it stands on the page of the tweet for those who cannot see it.
    let shown = tweet.media.iter().filter(|media| media.file.is_some());
    let pictures = shown.filter_map(|media| media.alt.as_deref()).filter(|alt| !alt.trim().is_empty());
    let pictures: String = pictures.map(|alt| format!("\nPicture: {alt}")).collect();
    Document {
        path: path.trim_start_matches('/').to_owned(),
        moment: tweet.time,
        day: date_of(cleared, tweet),
        kind,
        title: String::new(),
        text: format!("{}{pictures}", tweet.text),
        language: tweet.language.clone().filter(|language| !is_of_site(cleared, language)),
        by,
        notes: declared(cleared, &tweet.text),
    }
}

fn of_post(cleared: &Cleared, post: &Post) -> Document {
    let references: String = post.references.iter().map(|reference| format!("\n{}", reference.title)).collect();
    let paid = post.sponsored_by.iter().map(|sponsor| format!("Ad: paid for by {sponsor}."));
    Document {
        path: post::path(post).as_str().trim_start_matches('/').to_owned(),
        moment: post.date.timestamp(),
        day: post.date.date(),
        kind: Kind::Post,
        title: post.title.clone(),
        text: markdown::plain(&post.body) + &references,
        language: None,
        by: String::new(),
        notes: paid.chain(declared(cleared, &post_words(post))).collect(),
    }
}

/// Whether a language is that of the site, whatever the country.
fn is_of_site(cleared: &Cleared, language: &str) -> bool {
    let first = |tag: &str| tag.split('-').next().unwrap_or("").to_ascii_lowercase();
    first(language) == first(&cleared.settings.language)
}

/// The labels of declared interests that stand beside a text wherever it is shown.
fn declared(cleared: &Cleared, text: &str) -> Vec<String> {
    let Some(interests) = &cleared.doctor.interests else { return Vec::new() };
    let label = |interest: &crate::model::Interest| {
        format!("Declared interest \u{2013} {}: {}.", interest.organisation, interest.nature)
    };
    interests_in(text, interests).into_iter().map(label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::tests;

    #[test]
    fn a_text_is_found_with_what_stands_beside_it_elsewhere() {
        let cleared = tests::cleared();
        let documents = documents(&cleared);
        assert_eq!(documents.len(), cleared.tweets.len() + cleared.posts.len());
        let found = |part: &str| documents.iter().find(|document| document.text.contains(part)).expect("a document");
        let retweet = found("Guidance on heart failure");
        assert_eq!((retweet.kind, retweet.by.as_str()), (Kind::Retweet, "@ExampleJournal"));
        let chart = found("A chart of absolute risk");
        assert!(chart.text.ends_with("\nPicture: Bar chart: 12 of 100 without treatment, 9 of 100 with it"));
        assert_eq!(chart.notes, ["Declared interest \u{2013} Example Pharma: paid advice in 2025."]);
        let thread = found("Then the protocol.");
        assert_eq!(thread.path, "threads/1000000000000000010/#t1000000000000000012");
        let linked = found("Worth your time");
        assert_eq!(
            (linked.path.as_str(), linked.day.to_string().as_str()),
            ("DrExample/status/1000000000000000001/", "2015-07-01")
        );
        let post = documents.iter().find(|document| document.path == "blog/a-paid-talk/").expect("a post");
        assert_eq!(post.notes[0], "Ad: paid for by Example Pharma.");
        assert!(found("Example trial protocol").title == "Reading a trial in twenty minutes");
        assert!(!documents.iter().any(|document| document.text.contains("Held back.")));
    }

    #[test]
    fn an_author_can_do_without_the_search() {
        let mut cleared = tests::cleared();
        cleared.settings.search = false;
        assert!(index(&cleared).files.is_empty() && !is_wanted(&cleared));
        assert!(!is_wanted(&tests::bare()));
    }
}
