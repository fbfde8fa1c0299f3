//! The search page and its script. Without the script the form leads to the archive, and so do the links below it.

use serde::Serialize;

use super::head::{About, Acts, Head};
use super::lists::Hashtag;
use super::{
    Context, Made, PageType, Planned, all_series, blog, hashtags, papers, people, threads, topics, tweets, year,
};
use crate::model::statement;
use crate::search::{Kind, SCRIPT};
use crate::value::{OutputKind, SitePath};

/// How many hashtags are offered; any other can be typed.
const HASHTAGS: usize = 60;

/// The page, and then its script.
pub(super) static PAGE: PageType = PageType {
    name: "search",
    plan: |survey, pages| {
        if super::search_index::is_wanted(survey.cleared) {
            pages.push(Planned::page(&PAGE, SitePath::new(SCRIPT.page)));
            pages.push(Planned::file(&PAGE, SitePath::new(SCRIPT.path), OutputKind::Script));
        }
    },
    make: |context, planned, _| match planned.kind {
        OutputKind::Script => Made::Bytes(SCRIPT.text.as_bytes().to_vec()),
        _ => context.template("search.html", &page(context, planned)),
    },
};

/// Variables of `search.html`.
#[derive(Debug, Serialize)]
struct Search {
    /// Head of the page.
    head: Head,
    /// Address of the script.
    script: String,
    /// Address of the index, with a slash at its end.
    index: String,
    /// Address of the site, with a slash at its end.
    root: String,
    /// Where the form leads without the script.
    action: String,
    /// What can be searched, such as `1,234 posts and tweets`.
    items: String,
    /// Years, newest first.
    years: Vec<i16>,
    /// Kinds, where there are several.
    kinds: Vec<Choice>,
    /// The hashtags used most, in order of the alphabet.
    hashtags: Vec<Choice>,
    /// The ways to everything without a search.
    browse: Vec<Choice>,
    /// The note that passing on is no endorsement, where there are retweets.
    no_endorsement: Option<&'static str>,
}

/// A value or an address, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Choice {
    value: String,
    label: String,
}

fn page(context: &Context<'_>, planned: &Planned) -> Search {
    let index = &context.plan.search;
    let description = format!("Search the posts and tweets of {}.", context.frame.name);
    let mut about = About::page(&planned.path, "Search", description);
    about.acts = Acts::Search;
    let root = context.href(&SitePath::new("/"));
    let kind = |kind: &Kind| Choice { value: kind.letter().to_string(), label: kind.label().to_owned() };
    let kinds: Vec<Choice> = index.kinds.iter().map(kind).collect();
    let passes_on = index.kinds.contains(&Kind::Retweet);
    let browse = browse(context);
    Search {
        head: context.head(about),
        script: context.href(&SitePath::new(SCRIPT.path)),
        index: context.href(&planned.path),
        action: browse.first().map_or_else(|| root.clone(), |choice| choice.value.clone()),
        root,
        items: super::topics::counted(index.items, "text", "texts"),
        years: index.years.iter().rev().copied().collect(),
        kinds: if kinds.len() > 1 { kinds } else { Vec::new() },
        hashtags: most_used(context),
        browse,
        no_endorsement: passes_on.then_some(statement::NO_ENDORSEMENT),
    }
}

/// The lists that lead to everything: the first of them is where the form leads without the script.
fn browse(context: &Context<'_>) -> Vec<Choice> {
    let lists = [
        (tweets::PATH, "All tweets"),
        (blog::PATH, "All posts"),
        (topics::PATH, "Topics"),
        (threads::PATH, "Threads"),
        (hashtags::PATH, "Hashtags"),
        (all_series::PATH, "Series"),
        (people::PATH, "People"),
        (papers::PATH, "Papers"),
    ];
    let lists = lists.into_iter().map(|(path, label)| (SitePath::new(path), label.to_owned()));
    let years = context.survey.years().into_iter().rev().map(|year| (year::path(year), year.to_string()));
    let there = lists.chain(years).filter(|(path, _)| context.is_planned(path));
    there.map(|(path, label)| Choice { value: context.href(&path), label }).collect()
}

/// The hashtags used most, in order of the alphabet.
fn most_used(context: &Context<'_>) -> Vec<Choice> {
    let mut ranked: Vec<&Hashtag> = context.survey.lists.hashtags.all.iter().collect();
    ranked.sort_by_key(|hashtag| std::cmp::Reverse(hashtag.tweets.len()));
    ranked.truncate(HASHTAGS);
    let choice =
        |hashtag: &&Hashtag| Choice { value: hashtag.label.to_lowercase(), label: format!("#{}", hashtag.label) };
    let mut choices: Vec<Choice> = ranked.iter().filter(|hashtag| !hashtag.tweets.is_empty()).map(choice).collect();
    choices.sort_by(|one, other| one.value.cmp(&other.value));
    choices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{SpanKind, TextSpan};
    use crate::page::tests;
    use crate::value::Span;

    #[test]
    fn the_form_leads_to_the_archive_and_hashtags_are_written_as_they_mostly_are() {
        let mut cleared = tests::cleared();
        let tags = ["MedEd", "meded", "MedEd", "Zebra"];
        for (tweet, tag) in cleared.tweets.iter_mut().rev().zip(tags) {
            let kind = SpanKind::Hashtag(tag.to_owned());
            tweet.spans = vec![TextSpan { span: Span { start: 0, end: 1 }, kind }];
        }
        let plan = crate::page::plan(&cleared);
        let context = Context::new(&cleared, &plan, &[]);
        let planned = plan.pages.iter().find(|page| page.path.as_str() == SCRIPT.page).expect("planned");
        let page = page(&context, planned);
        assert_eq!(page.action, "/site/tweets/");
        let labels: Vec<&str> = page.hashtags.iter().map(|tag| tag.label.as_str()).collect();
        assert_eq!(labels, ["#HeartFailure", "#MedEd", "#Zebra"]);
        assert_eq!(page.hashtags[1].value, "meded");
        let kinds: Vec<&str> = page.kinds.iter().map(|kind| kind.value.as_str()).collect();
        assert_eq!(kinds, ["p", "t", "h", "r"]);
        assert_eq!((page.years.first(), page.years.last()), (Some(&2026), Some(&2015)));
        assert!(page.no_endorsement.is_some() && page.items == format!("{} texts", plan.search.items));
        let browse: Vec<&str> = page.browse.iter().map(|list| list.label.as_str()).collect();
        assert_eq!(browse[..5], ["All tweets", "All posts", "Topics", "Threads", "Hashtags"]);
        assert_eq!(browse.last(), Some(&"2015"));
    }
}
