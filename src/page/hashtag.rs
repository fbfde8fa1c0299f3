//! One hashtag: what it means, and the tweets that carry it, newest first, fifty a page.

use serde::Serialize;

use super::blog::numbered;
use super::head::{About, Head};
use super::lists::Hashtag;
use super::tweet_list::{self, Listed, TweetList};
use super::ways::Way;
use super::{Context, PageType, Planned, hashtags, series, tweets};
use crate::tweet_text;
use crate::value::{SitePath, TagKey};

pub(super) static PAGE: PageType = PageType {
    name: "hashtag",
    plan: |survey, pages| {
        let all = survey.lists.hashtags.all.iter().enumerate();
        for (index, hashtag) in all.filter(|(_, hashtag)| hashtag.has_page()) {
            tweet_list::plan(survey, &PAGE, &listed(index, hashtag), pages);
        }
    },
    make: |context, planned, _| context.template("hashtag.html", &page(context, planned)),
};

/// Where a hashtag is.
pub(super) fn path(key: &TagKey) -> SitePath {
    SitePath::new(format!("{}{}/", hashtags::PATH, key.segment()))
}

fn listed(index: usize, hashtag: &Hashtag) -> Listed<'_> {
    Listed { index, first: path(&hashtag.key), tweets: &hashtag.tweets }
}

/// Variables of `hashtag.html`.
#[derive(Debug, Serialize)]
struct HashtagPage {
    /// Head of the page.
    head: Head,
    /// What it stands for.
    meaning: Option<String>,
    /// The specialty or field that uses it.
    specialty: Option<String>,
    /// The series that the doctor's own tweets with it make.
    series: Option<Way>,
    /// Its tweets.
    list: TweetList,
    /// Address of all hashtags.
    hashtags: String,
    /// The hashtag on X.
    x_url: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> HashtagPage {
    let hashtag = &context.survey.lists.hashtags.all[planned.index];
    let note = hashtag.note(context.cleared);
    let meaning = note.and_then(|note| note.meaning.clone());
    let title = format!("#{}", hashtag.label);
    let description = match &meaning {
        Some(meaning) => {
            format!("{title}: {}. Tweets by {}.", meaning.trim_end_matches('.'), context.frame.name)
        }
        None => format!("Tweets by {} with {title}.", context.frame.name),
    };
    let mut about = About::page(&planned.path, numbered(&title, planned.part), description);
    about.above = vec![
        ("Tweets".to_owned(), SitePath::new(tweets::PATH)),
        ("Hashtags".to_owned(), SitePath::new(hashtags::PATH)),
    ];
    about.film = tweet_list::film(context, &listed(planned.index, hashtag), planned.part);
    let own_series = context.survey.lists.series.iter().find(|series| series.key == hashtag.key);
    HashtagPage {
        head: context.head(about),
        meaning,
        specialty: note.and_then(|note| note.specialty.clone()),
        series: own_series.map(|series| series::way(context, series)),
        list: tweet_list::page(context, &listed(planned.index, hashtag), planned.part),
        hashtags: context.href(&SitePath::new(hashtags::PATH)),
        x_url: tweet_text::hashtag_url(&hashtag.label),
    }
}
