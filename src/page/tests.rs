//! Tests of pages, and a small invented site that the tests of the theme use too.

mod example;

use std::collections::BTreeSet;

pub(crate) use crate::clear::Cleared;
pub(crate) use crate::model::statement;
pub(crate) use example::{bare, cleared, mark, note, post_with, tweet};

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
        "/hashtags/",
        "/hashtags/heartfailure/",
        "/people/",
        "/people/expharma/",
        "/series/",
        "/series/heartfailure/",
        "/papers/",
        "/stats/",
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
    let absent =
        ["/blog/", "/topics/", "/tweets/", "/threads/", "/following/", "/feed.xml", "/tweets/feed.xml", "/search/"];
    for path in absent.iter().chain(&["/hashtags/", "/people/", "/series/", "/papers/", "/stats/"]) {
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

#[test]
fn only_people_of_the_follow_list_have_a_page() {
    let all = paths(&cleared());
    let people: Vec<_> = all.iter().filter(|path| path.starts_with("/people/")).map(String::as_str).collect();
    assert_eq!(people, ["/people/", "/people/expharma/"], "a tweet mentions @TheKingsFund, which is not on the list");
}

#[test]
fn a_hashtag_in_a_tweet_leads_to_its_page_and_to_x_where_it_has_none() {
    let mut cleared = cleared();
    let linked = |cleared: &Cleared| {
        let plan = plan(cleared);
        let context = Context::new(cleared, &plan, &[]);
        super::cards::tweet(&context, &cleared.tweets[0]).html.as_str().to_owned()
    };
    assert!(linked(&cleared).contains("href=\"/site/hashtags/heartfailure/\""), "{}", linked(&cleared));
    cleared.tweets.truncate(1);
    cleared.threads.clear();
    assert!(bytes_of(&cleared, "/tweets/feed.xml").contains("https://natalie.example/site/hashtags/heartfailure/"));
    cleared.settings.hashtags.clear();
    assert!(linked(&cleared).contains("href=\"https://x.com/hashtag/HeartFailure\""), "one tweet makes no page");
}

#[test]
fn what_the_settings_say_of_a_hashtag_that_no_tweet_carries_is_told() {
    let mut cleared = cleared();
    cleared.settings.hashtags.push(note("HartFailure", None));
    let plan = plan(&cleared);
    let context = Context::new(&cleared, &plan, &[]);
    let planned = plan.pages.iter().find(|page| page.path.as_str() == "/hashtags/").expect("planned");
    let (_, findings) = make(&context, planned);
    let told: Vec<_> = findings.iter().map(|finding| (finding.message.as_str(), finding.weight.word())).collect();
    assert_eq!(told, [("No tweet that is shown carries #HartFailure.", "warns")]);
}

#[test]
fn lists_of_tweets_take_pages_of_fifty_and_a_series_goes_on_counting() {
    let mut cleared = cleared();
    let tagged = cleared.tweets[0].clone();
    cleared.tweets =
        (0..51).map(|at| crate::model::Tweet { id: crate::model::TweetId(at), ..tagged.clone() }).collect();
    let all = paths(&cleared);
    for path in ["/hashtags/heartfailure/page/2/", "/series/heartfailure/page/2/"] {
        assert!(all.iter().any(|one| one == path), "{path}");
    }
    let mut firsts = Vec::new();
    each(&cleared, |_, planned, made| {
        if let (true, Made::Template { page, .. }) = (planned.path.as_str().starts_with("/series/heart"), made) {
            let page = serde_json::to_value(&page).expect("a map");
            firsts.push((page["list"]["first"].as_u64(), page["list"]["tweets"].as_array().map(Vec::len)));
        }
    });
    assert_eq!(firsts, [(Some(1), Some(50)), (Some(51), Some(1))]);
}

#[test]
fn a_tweet_of_a_series_leads_to_the_one_before_and_after() {
    let mut cleared = cleared();
    let tagged = cleared.tweets[0].clone();
    cleared.tweets = (1..4).map(|at| crate::model::Tweet { id: crate::model::TweetId(at), ..tagged.clone() }).collect();
    let plan = plan(&cleared);
    let context = Context::new(&cleared, &plan, &[]);
    let place = serde_json::to_value(super::series::places(&context, 1)).expect("a list");
    assert_eq!(place[0]["label"], "2 of 3");
    assert_eq!(place[0]["before"], "/site/DrExample/status/1/");
    assert_eq!(place[0]["after"], "/site/DrExample/status/3/");
    let first = serde_json::to_value(super::series::places(&context, 0)).expect("a list");
    assert!(first[0]["before"].is_null());
}

#[test]
fn statistics_count_what_is_shown_and_say_no_hour() {
    let cleared = cleared();
    let mut found = None;
    each(&cleared, |_, planned, made| {
        if let (true, Made::Template { page, .. }) = (planned.path.as_str() == "/stats/", made) {
            found = Some(serde_json::to_value(&page).expect("a map"));
        }
    });
    let figures = found.expect("the page")["figures"].as_array().cloned().unwrap_or_default();
    let rows = |id: &str| {
        let figure = figures.iter().find(|figure| figure["id"] == id).expect("the figure");
        let row =
            |row: &serde_json::Value| (row["name"].as_str().unwrap_or_default().to_owned(), row["cells"].to_string());
        figure["rows"].as_array().expect("rows").iter().map(row).collect::<Vec<_>>()
    };
    let year = |name: &str, count: &str| (name.to_owned(), count.to_owned());
    assert_eq!(rows("by-year").len(), 12, "years without tweets are there too");
    assert!(rows("by-year").contains(&year("2026", "[29]")) && rows("by-year").contains(&year("2017", "[0]")));
    assert!(
        rows("by-month").contains(&year("2015", "[0,0,0,0,0,0,1,0,0,0,0,0]")),
        "July in London, where it was posted"
    );
    assert_eq!(rows("kinds"), [year("Single tweets", "[26]"), year("Parts of threads", "[5]"), year("Reposts", "[1]")]);
    assert!(figures.iter().all(|figure| !figure.to_string().contains("hour")));
}
