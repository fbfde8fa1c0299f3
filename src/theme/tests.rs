use std::collections::BTreeMap;

use super::*;
use crate::page::Made;
use crate::page::tests::{Cleared, bare, cleared, each, statement};
use crate::value::OutputKind;

fn default() -> Theme {
    let (theme, findings) = Theme::load(&BTreeMap::new(), "default");
    assert!(findings.is_empty(), "{findings:?}");
    theme
}

fn with(file: &str, text: &str) -> (Theme, Vec<Finding>) {
    Theme::load(&BTreeMap::from([(file.to_owned(), text.as_bytes().to_vec())]), "mine")
}

/// Every HTML page of a site by its address.
fn pages(cleared: &Cleared, theme: &Theme) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    each(cleared, |_, planned, made| {
        if let Made::Template { template, page } = made {
            let bytes = theme.render(template, page).unwrap_or_else(|finding| panic!("{}: {finding:?}", planned.path));
            pages.insert(planned.path.to_string(), String::from_utf8(bytes).expect("text"));
        } else {
            assert_ne!(planned.kind, OutputKind::Page, "{}", planned.path);
        }
    });
    pages
}

#[test]
fn pages_can_be_made_on_several_threads() {
    fn shared<T: Sync>() {}
    shared::<Theme>();
    shared::<crate::page::Context<'static>>();
    shared::<crate::page::Plan>();
}

#[test]
fn the_list_of_default_files_is_the_folder() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default");
    let entries = std::fs::read_dir(folder).expect("the folder is part of the source");
    let mut on_disk: Vec<_> =
        entries.map(|entry| entry.expect("readable").file_name().into_string().expect("text")).collect();
    on_disk.sort();
    assert_eq!(on_disk, DEFAULT.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}

#[test]
fn every_page_says_who_writes_once() {
    for site in [cleared(), bare()] {
        let views = statement::views(&site.doctor);
        for (path, html) in pages(&site, &default()) {
            assert_eq!(html.matches("class=\"identity\"").count(), 1, "{path}");
            let (_, identity) = html.split_once("class=\"identity\"").expect("there");
            let (identity, _) = identity.split_once("</section>").expect("closed");
            let needed = ["Dr Natalie Example", "Consultant cardiologist, Example Hospitals NHS Trust", "0000000"];
            let statements = [views.as_str(), statement::NO_ADVICE, statement::FICTIONAL, "/statements/#interests"];
            for part in needed.into_iter().chain(statements) {
                assert!(identity.contains(part), "{path} lacks {part}");
            }
        }
    }
}

#[test]
fn every_page_has_one_heading_of_level_one_and_a_sound_head() {
    for (path, html) in pages(&cleared(), &default()) {
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        for part in ["rel=\"canonical\" href=\"https://natalie.example/site/", "og:image\"", "twitter:card", "ld+json"]
        {
            assert!(html.contains(part), "{path} lacks {part}");
        }
        assert!(!html.contains("href=\"/blog") && !html.contains("style=\""), "{path}");
        let (_, json) = html.split_once("<script type=\"application/ld+json\">").expect("there");
        let (json, _) = json.split_once("</script>").expect("closed");
        assert!(serde_json::from_str::<serde_json::Value>(json).is_ok(), "{path}: {json}");
    }
}

#[test]
fn a_tweet_page_shows_exactly_the_tweet() {
    let pages = pages(&cleared(), &default());
    let html = &pages["/DrExample/status/1000000000000000001/"];
    assert!(html.contains("dir=\"auto\" lang=\"en\">Worth your time:<br><a dir=\"auto\" href="), "{html}");
    assert!(html.contains("1\u{a0}July 2015 at 00:30 BST") && html.contains("may-be-outdated"), "{html}");
    let (start, _) = html.split_once("<main").expect("a main part");
    assert!(html.len() < 7_000, "{} bytes, {} before main", html.len(), start.len());
    let retweet = &pages["/DrExample/status/1000000000000000002/"];
    assert!(retweet.contains("Reposted from <a") && retweet.contains("(cut short in the export)"), "{retweet}");
    assert!(retweet.contains(statement::NO_ENDORSEMENT));
    let chart = &pages["/DrExample/status/1000000000000000003/"];
    assert!(chart.contains("declared-interest") && chart.contains("width=\"640\""), "{chart}");
}

#[test]
fn other_peoples_words_stand_under_their_author() {
    let pages = pages(&cleared(), &default());
    let html = &pages["/DrExample/status/1000000000000000002/"];
    let (_, cite) = html.split_once("<div class=\"u-repost-of h-cite\">").expect("a cite");
    let (cite, after) = cite.split_once("</div>").expect("closed");
    assert!(
        cite.contains("p-author h-card\" href=\"https://x.com/ExampleJournal\"") && cite.contains("e-content"),
        "{cite}"
    );
    assert!(!cite.contains("Natalie") && after.contains("Reposted by") && after.contains("p-author"), "{html}");
}

#[test]
fn a_thread_is_one_article_with_its_asides_folded() {
    let pages = pages(&cleared(), &default());
    let html = &pages["/threads/1000000000000000010/"];
    assert_eq!(html.matches("class=\"h-entry tweet\"").count(), 5, "{html}");
    let (main, aside) = html.split_once("<details class=\"asides\">\n<summary>An aside: ").expect("a folded aside");
    assert!(main.contains("<span>2 of 4</span>") && !main.contains("<span>3 of 4</span>"), "{main}");
    let (aside, after) = aside.split_once("</details>").expect("closed");
    assert!(aside.contains("id=\"t1000000000000000014\"") && after.contains("<span>3 of 4</span>"), "{html}");
    let part = &pages["/DrExample/status/1000000000000000012/"];
    assert!(
        part.contains("#t1000000000000000012\">Part 3 of 4 of a thread</a>") && part.contains("Next part:"),
        "{part}"
    );
    let portrait = "<img src=\"/site/portrait.png\" alt=\"\" width=\"40\" height=\"40\" loading=\"lazy\">";
    for (html, count) in [(html, 1), (part, 1), (&pages["/DrExample/status/1000000000000000002/"], 0)] {
        assert_eq!(html.matches(portrait).count(), count, "{html}");
    }
}

#[test]
fn a_thread_with_a_title_is_found_by_its_id_too() {
    let mut titled = cleared();
    titled.threads[0].title = Some("Twenty minutes".to_owned());
    let pages = pages(&titled, &default());
    assert!(pages["/threads/1000000000000000010-twenty-minutes/"].contains("<h1 class=\"p-name\">Twenty minutes</h1>"));
    assert!(pages["/threads/1000000000000000010/"].contains("url=/site/threads/1000000000000000010-twenty-minutes/"));
    assert!(pages["/threads/"].contains(">Twenty minutes</a>"));
}

#[test]
fn an_entry_of_the_follow_list_stands_once() {
    let html = &pages(&cleared(), &default())["/following/"];
    for name in ["Ada Sample", "Ben Specimen", "Example Pharma", "Example College"] {
        assert_eq!(html.matches(&format!("<strong class=\"p-name\">{name}</strong>")).count(), 1, "{name}");
    }
    assert!(html.contains("<h2>Organisations</h2>") && !html.contains("<h2>Thought leaders</h2>"), "{html}");
}

#[test]
fn posts_are_labelled_for_what_they_are() {
    let pages = pages(&cleared(), &default());
    assert!(pages["/blog/a-paid-talk/"].contains("class=\"sponsored note\">Ad: paid for by Example Pharma."));
    assert!(pages["/blog/a-paid-talk/"].contains("declared-interest"));
    assert!(pages["/blog/old-news/"].contains("may-be-outdated"));
    let post = &pages["/blog/reading-a-trial/"];
    assert!(post.contains(">Opinion<") && post.contains("The number in arm B was 208") && !post.contains("may-be-out"));
    assert!(pages["/tweets/"].contains("32 of 45 tweets are shown."));
    assert!(
        pages["/following/"].contains("@adasample</a> – <strong class=\"p-name\">Ada Sample</strong>, Editor, The")
    );
    assert!(pages["/old-trial/"].contains("url=/site/blog/reading-a-trial/"));
}

#[test]
fn a_file_of_the_author_replaces_one_of_the_default() {
    let (theme, findings) =
        with("not-found.html", "{% extends \"base.html\" %}{% block main %}<h1>Lost</h1>{% endblock %}");
    assert!(findings.is_empty(), "{findings:?}");
    assert!(pages(&bare(), &theme)["/404.html"].contains("<h1>Lost</h1>"));
}

#[test]
fn faults_of_a_theme_are_found_where_they_are() {
    let place = |finding: &Finding| finding.place.as_ref().expect("a place").to_string();
    for (file, text, code, at) in [
        ("home.html", "<p>\n{{ oops", "FO-11", "themes/mine/home.html:2:"),
        ("home.html", "{% extends \"nothing.html\" %}", "FO-11", "themes/mine/home.html"),
        ("home.html", "<p>{{ site.views | safe }}</p>", "FO-11", "themes/mine/home.html:1:20"),
        ("components.html", "", "FO-11", "themes/mine/components.html"),
        ("nonesuch.html", "", "FO-13", "themes/mine/nonesuch.html"),
        ("style.css", "a{}\nfooter{display:none}", "FO-11", "themes/mine/style.css:2:8"),
    ] {
        let (theme, findings) = with(file, text);
        assert_eq!(findings.len(), 1, "{file}: {findings:?}");
        assert_eq!(findings[0].kind.code, code);
        assert!(place(&findings[0]).starts_with(at), "{} is not {at}", place(&findings[0]));
        assert!(pages(&bare(), &theme).contains_key("/"), "the default file stands in for {file}");
    }
    let (_, findings) = Theme::load(&BTreeMap::from([("home.html".to_owned(), vec![0xFF])]), "mine");
    assert_eq!(findings[0].kind.code, "FO-11");
}

#[test]
fn a_template_that_puts_a_hiding_class_on_the_identity_is_refused() {
    let base = default_text("base.html");
    for (words, new) in [
        ("<footer>", "<footer class=\"unseen\">"),
        ("class=\"identity\"", "class=\"identity skip\""),
        ("<p>{{ site.views }}</p>", "<p class=unseen>{{ site.views }}</p>"),
        ("<footer>", "<footer CLASS = 'x UNSEEN'>"),
        ("<footer>", "<footer class=\"{{ site.title }}\">"),
        ("class=\"identity\"", "class=\"other\""),
    ] {
        assert!(base.contains(words));
        let (theme, findings) = with("base.html", &base.replace(words, new));
        assert_eq!(findings.len(), 1, "{new}: {findings:?}");
        assert_eq!(findings[0].kind.code, "FO-11");
        assert!(pages(&bare(), &theme)["/"].contains("<footer>\n<section class=\"identity\""), "{new}");
    }
    let (_, findings) = with("base.html", &base.replace("Skip to content", "To the text"));
    assert!(findings.is_empty(), "{findings:?}");
}

#[test]
fn a_fault_while_rendering_is_found_too() {
    let (theme, findings) = with("not-found.html", "<p>\n  {{ nonesuch.field }}");
    assert!(findings.is_empty(), "{findings:?}");
    let finding = theme.render("not-found.html", Value::from_serializable(&BTreeMap::<String, String>::new()));
    let finding = finding.expect_err("a fault");
    assert_eq!(
        finding.place.map(|place| (place.file.to_string(), place.line)),
        Some(("themes/mine/not-found.html".to_owned(), 2))
    );
}

#[test]
fn every_template_and_every_component_is_rendered_by_these_tests() {
    let theme = default();
    let mut rendered = std::collections::BTreeSet::new();
    let mut all = String::new();
    each(&cleared(), |_, _, made| {
        if let Made::Template { template, page } = made {
            rendered.insert(template);
            all.push_str(&String::from_utf8(theme.render(template, page).expect("renders")).expect("text"));
        }
    });
    let parts = ["base.html", "components.html"];
    let templates = default_files_that(is_template).map(|(file, _)| file).filter(|file| !parts.contains(file));
    assert_eq!(rendered.into_iter().collect::<Vec<_>>(), templates.collect::<Vec<_>>());
    let signs = [
        ("accounts", "aria-label=\"Accounts\""),
        ("author", "p-author h-card"),
        ("by", "class=\"p-nickname\""),
        ("declared", "declared-interest"),
        ("follow_text", "class=\"name\""),
        ("media", "class=\"media of-1\""),
        ("mention", "Post, <time"),
        ("months", "class=\"months\""),
        ("outdated", "may-be-outdated"),
        ("pager", "Page 1 of 2"),
        ("part_links", "<span>2 of 4</span>"),
        ("portrait", "class=\"u-photo portrait\""),
        ("post_card", "class=\"entry\""),
        ("series_places", "</a>, 1 of 1</p>"),
        ("thread_card", "5 tweets"),
        ("tweet_card", "class=\"h-entry card tweet\""),
        ("tweet_links", "u-syndication"),
        ("tweet_text", "class=\"e-content p-name\" dir=\"auto\""),
        ("ways", "Ways into the archive"),
    ];
    let mut names: Vec<_> = theme.tera.get_component_names().collect();
    names.sort_unstable();
    assert_eq!(names, signs.map(|(name, _)| name));
    for (name, sign) in signs {
        assert!(all.contains(sign), "{name}");
    }
}

#[test]
fn the_stylesheet_and_the_icon_are_assets() {
    let names: Vec<_> = default().assets().into_iter().map(|(path, _)| path.to_string()).collect();
    assert_eq!(names, ["/favicon.svg", "/style.css"]);
    assert!(default().asset("style.css").is_some_and(|style| style.starts_with(b"/*")));
}
