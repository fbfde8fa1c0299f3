//! Tests of pages, and a small invented site that the tests of the theme use too.

mod example;

use std::collections::BTreeSet;

pub(crate) use crate::clear::Cleared;
pub(crate) use crate::model::statement;
pub(crate) use example::{bare, cleared};

use super::{Context, Made, Planned, atom, make, plan, prose};
use crate::value::Html;

/// Makes every page of a site, and gives it to `look` with its plan.
pub(crate) fn each(cleared: &Cleared, mut look: impl FnMut(&Context<'_>, &Planned, Made)) {
    let plan = plan(cleared);
    let rules = example::rules();
    let context = Context::new(cleared, &plan, &rules);
    for planned in &plan.pages {
        let (made, _) = make(&context, planned);
        look(&context, planned, made);
    }
}

fn bytes_of(cleared: &Cleared, path: &str) -> String {
    let mut found = None;
    each(cleared, |_, planned, made| {
        if let (true, Made::Bytes(bytes)) = (planned.path.as_str() == path, made) {
            found = Some(String::from_utf8(bytes).expect("text"));
        }
    });
    found.expect("a page of bytes at this address")
}

fn paths(cleared: &Cleared) -> Vec<String> {
    plan(cleared).pages.iter().map(|page| page.path.to_string()).collect()
}

#[test]
fn lists_that_grow_take_more_pages() {
    let mut many = cleared();
    many.threads = vec![many.threads[0].clone(); 31];
    let post = many.posts.iter().find(|post| !post.topics.is_empty()).expect("a post with a topic").clone();
    let topic = crate::value::Slug::from_title(&post.topics[0]).expect("a slug");
    many.posts = vec![post; 11];
    let all = paths(&many);
    let second = ["/threads/page/2/".to_owned(), "/blog/page/2/".to_owned(), format!("/topics/{topic}/page/2/")];
    for path in second {
        assert_eq!(all.iter().filter(|other| **other == path).count(), 1, "{path}");
    }
    assert!(!all.iter().any(|path| path.ends_with("/page/3/")));
}

#[test]
fn every_address_is_planned_once() {
    let all = paths(&cleared());
    let different: BTreeSet<_> = all.iter().collect();
    assert_eq!(all.len(), different.len(), "{all:?}");
    for path in [
        "/",
        "/about/",
        "/statements/",
        "/blog/",
        "/blog/page/2/",
        "/blog/reading-a-trial/",
        "/topics/heart-failure/",
        "/media/",
        "/tweets/2023/05/",
        "/DrExample/status/1000000000000000001/",
        "/OldExample/status/1000000000000000001/",
        "/threads/1000000000000000010/",
        "/following/",
        "/how-checked/",
        "/404.html",
        "/search/",
        "/search/search.js",
        "/search/index.json",
        "/search/kinds.txt",
        "/search/terms/0.txt",
        "/search/texts/0.json",
        "/old-trial/",
        "/feed.xml",
        "/feed.json",
        "/tweets/feed.xml",
        "/sitemap.xml",
        "/robots.txt",
        "/.nojekyll",
        "/style.css",
        "/portrait.png",
        "/media/1000000000000000003-chart.png",
    ] {
        assert!(all.iter().any(|one| one == path), "{path} is not in {all:?}");
    }
}

#[test]
fn a_site_without_posts_tweets_and_follows_has_no_pages_for_them() {
    let all = paths(&bare());
    for path in
        ["/blog/", "/topics/", "/tweets/", "/threads/", "/following/", "/feed.xml", "/tweets/feed.xml", "/search/"]
    {
        assert!(!all.iter().any(|one| one == path), "{path}");
    }
    each(&bare(), |context, _, _| {
        let labels: Vec<_> = context.frame.navigation.iter().map(|item| item.label.as_str()).collect();
        assert_eq!(labels, ["About", "Statements"]);
    });
}

#[test]
fn the_feeds_name_the_doctor_and_say_what_these_words_are() {
    let cleared = cleared();
    for path in ["/feed.xml", "/tweets/feed.xml", "/feed.json"] {
        let feed = bytes_of(&cleared, path);
        for needed in ["Dr Natalie Example", "The views on this site are my own.", statement::FICTIONAL] {
            assert!(feed.contains(needed), "{path} lacks {needed}");
        }
        assert!(
            !feed.contains("href=\\\"/") && !feed.contains("href=&quot;/"),
            "{path} has a link that is no full address"
        );
    }
    assert!(bytes_of(&cleared, "/feed.json").contains("https://natalie.example/site/blog/old-news/"));
}

#[test]
fn the_sitemap_lists_pages_and_no_aliases() {
    let sitemap = bytes_of(&cleared(), "/sitemap.xml");
    assert!(sitemap.contains("<loc>https://natalie.example/site/blog/reading-a-trial/</loc>"), "{sitemap}");
    for absent in ["404", "/old-trial/", "OldExample", "feed.xml", "portrait"] {
        assert!(!sitemap.contains(absent), "{absent}");
    }
    assert!(bytes_of(&cleared(), "/robots.txt").ends_with("Sitemap: https://natalie.example/site/sitemap.xml\n"));
}

#[test]
fn a_link_between_posts_resolves_and_a_broken_one_is_found() {
    let cleared = cleared();
    let plan = plan(&cleared);
    let context = Context::new(&cleared, &plan, &[]);
    let planned = plan.pages.iter().find(|page| page.path.as_str() == "/blog/reading-a-trial/").expect("planned");
    let (_, findings) = make(&context, planned);
    let found: Vec<_> = findings.iter().map(|finding| (finding.kind.code, finding.place.clone())).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "FO-07");
    assert_eq!(found[0].1.as_ref().map(|place| place.line), Some(23));
    let text = prose::on_site(&context, &prose::post_source(&cleared.posts[0]), &mut Vec::new());
    assert!(text.html.as_str().contains("<a href=\"/site/blog/old-news/#why\">"), "{:?}", text.html);
}

#[test]
fn control_characters_do_not_break_a_feed() {
    assert_eq!(atom::allowed("a\u{8}b\u{FFFF}\n"), "a\u{FFFD}b\u{FFFD}\n");
    assert_eq!(Html::text("\u{0}").as_str(), "\u{FFFD}");
}
