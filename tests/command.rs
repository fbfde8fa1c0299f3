//! The commands as an author runs them: exit codes, refusals, and what is on the disk afterwards.

#[path = "support/command.rs"]
mod command;

use std::collections::BTreeMap;
use std::fs;

use command::{change, copy, files, root, site, write};

/// Whether any file holds these bytes, and which.
fn holding(files: &BTreeMap<String, Vec<u8>>, words: &str) -> Vec<String> {
    let holds = |bytes: &[u8]| bytes.windows(words.len()).any(|window| window == words.as_bytes());
    files.iter().filter(|(name, bytes)| holds(bytes) || name.contains(words)).map(|(name, _)| name.clone()).collect()
}

fn text(path: &std::path::Path) -> &str {
    path.to_str().expect("a temporary path is text")
}

#[test]
fn the_example_site_is_built_and_built_again_to_the_same_bytes() {
    let (first, second) = (copy("example-site"), copy("example-site"));
    for place in [&first, &second] {
        let ran = site(&["build", text(place.path())]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    }
    let built = files(&first.path().join("public"));
    assert_eq!(built, files(&second.path().join("public")));
    assert!(built.len() > 60, "{} files", built.len());
    let again = site(&["build", text(first.path())]);
    assert!(again.err.contains("0 new, 0 changed, 0 removed"), "{}", again.err);
    assert_eq!(built, files(&first.path().join("public")));
}

#[test]
fn a_theme_without_the_name_in_its_footer_is_refused_and_the_old_site_stays() {
    let place = copy("example-site");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    let before = files(&place.path().join("public"));
    let footer = footer_that_names_the_doctor();
    let theme = fs::read_to_string(root().join("themes/default").join(&footer)).expect("the template");
    let nameless = theme.replace("<strong>{{ site.name }}</strong>", "<strong>The author</strong>");
    assert_ne!(theme, nameless, "{footer} does not print the name");
    write(&place.path().join("themes/default").join(&footer), nameless.as_bytes());
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.out.contains("ID-02 name-missing-from-page") && ran.out.contains("page:/"), "{}", ran.out);
    assert!(ran.err.contains("Nothing was written"), "{}", ran.err);
    assert_eq!(before, files(&place.path().join("public")));
}

/// The template with the footer of every page.
fn footer_that_names_the_doctor() -> String {
    let templates = files(&root().join("themes/default"));
    let found = templates.iter().find(|(_, bytes)| String::from_utf8_lossy(bytes).contains("class=\"identity"));
    found.expect("a template with the class identity").0.clone()
}

#[test]
fn a_profile_without_a_name_is_refused_and_the_old_site_stays() {
    let place = copy("example-site");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    let before = files(&place.path().join("public"));
    change(&place.path().join("profile.md"), "name = \"Natalie Example\"", "name = \"\"");
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.out.contains("ID-01 unnamed-doctor") && ran.out.contains("profile.md"), "{}", ran.out);
    assert_eq!(before, files(&place.path().join("public")));
}

#[test]
fn every_link_stands_under_the_base_path() {
    let place = copy("example-site");
    let ran = site(&["build", text(place.path()), "--base-url", "https://name.example/below/here"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    for (name, bytes) in files(&place.path().join("public")) {
        let page = String::from_utf8_lossy(&bytes);
        if !name.ends_with(".html") {
            continue;
        }
        for attribute in ["href=\"/", "src=\"/"] {
            for (at, _) in page.match_indices(attribute) {
                let rest = &page[at + attribute.len() - 1..];
                assert!(rest.starts_with("/below/here/"), "{name}: {}", &rest[..rest.len().min(60)]);
            }
        }
    }
}

#[test]
fn what_the_export_keeps_private_is_in_no_byte_of_folder_or_site() {
    let place = copy("example-site");
    let _ = fs::remove_dir_all(place.path().join("tweets"));
    let _ = fs::remove_file(place.path().join("reviews.toml"));
    change(&place.path().join("site.toml"), "pictures = \"ask\"", "pictures = \"show\"");
    let export = root().join("tests/exports/example");
    let ran = site(&["import", text(&export), "--dir", text(place.path())]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let everything = files(place.path());
    let canaries = fs::read_to_string(root().join("tests/exports/example-canaries.txt")).expect("the list of markers");
    let markers: Vec<&str> = canaries.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(markers.len() > 20, "{} markers", markers.len());
    for marker in markers {
        assert_eq!(holding(&everything, marker), Vec::<String>::new(), "{marker}");
    }
}

#[test]
fn a_withheld_tweet_is_in_no_output_file() {
    let place = copy("example-site");
    let _ = fs::remove_dir_all(place.path().join("tweets"));
    let _ = fs::remove_file(place.path().join("reviews.toml"));
    let export = root().join("tests/exports/example");
    let archive = text(&export);
    let ran = site(&["build", text(place.path()), "--archive", archive]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let built = files(&place.path().join("public"));
    // Two with a number in its context, one bare number, another person's GMC number, and what goes on from a held one.
    let withheld = [
        "996721925947619206",
        "1615333112019002844",
        "1402190951744461390",
        "1197094775158980125",
        "1615334370310099810",
    ];
    assert!(ran.out.contains("5 withheld"), "{}", ran.out);
    for id in withheld {
        assert_eq!(holding(&built, id), Vec::<String>::new(), "{id}");
    }
    for number in ["999 000 0018", "9990000018", "9990000026"] {
        assert_eq!(holding(&built, number), Vec::<String>::new(), "{number}");
    }
}

#[test]
fn an_import_is_repeated_without_changing_a_byte() {
    let place = copy("example-site");
    let export = root().join("tests/exports/example");
    let words = ["import", text(&export), "--dir", text(place.path())];
    assert_eq!(site(&words).code, 0);
    let before = files(place.path());
    assert_eq!(site(&words).code, 0);
    assert_eq!(before, files(place.path()));
}

#[test]
fn an_asked_tweet_is_published_after_a_decision_and_only_then() {
    let place = copy("example-site");
    let export = root().join("tests/exports/example");
    assert_eq!(site(&["import", text(&export), "--dir", text(place.path())]).code, 0);
    let id = "1402190951744461390";
    let public = place.path().join("public");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    assert!(holding(&files(&public), id).is_empty());
    let item = format!("tweet:{id}");
    let vague = site(&["review", "keep", &item, "CF-01", "--reason", "because", "--dir", text(place.path())]);
    assert_eq!(vague.code, 64, "{}", vague.err);
    // A reason of the list that is no answer to this question: the refusal names those that are.
    let unfit = site(&["review", "keep", &item, "CF-01", "--reason", "public-figure", "--dir", text(place.path())]);
    assert_eq!(unfit.code, 64, "{}", unfit.err);
    let named = "is not a reason that answers CF-01. Give one of: not-a-patient, teaching-case, false-alarm, other.";
    assert!(unfit.err.contains(named), "{}", unfit.err);
    let decided = fs::read_to_string(place.path().join("reviews.toml")).expect("the example has decisions");
    assert!(!decided.contains(&item), "{decided}");
    let kept = site(&["review", "keep", &item, "CF-01", "--reason", "not-a-patient", "--dir", text(place.path())]);
    assert_eq!(kept.code, 0, "{}{}", kept.out, kept.err);
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert!(!holding(&files(&public), id).is_empty());
    assert!(ran.out.contains("answered"), "{}", ran.out);
    let withheld =
        site(&["review", "withhold", &item, "CF-01", "--reason", "on reflection", "--dir", text(place.path())]);
    assert_eq!(withheld.code, 0, "{}{}", withheld.out, withheld.err);
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    assert!(holding(&files(&public), id).is_empty());
    assert!(holding(&files(&place.path().join("tweets")), id).is_empty());
    // The last word counts: kept again it is shown again, and the list holds one decision, not three.
    assert_eq!(
        site(&["review", "keep", &item, "CF-01", "--reason", "false-alarm", "--dir", text(place.path())]).code,
        0
    );
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    assert!(!holding(&files(&public), id).is_empty());
    let reviews = fs::read_to_string(place.path().join("reviews.toml")).expect("reviews.toml");
    assert_eq!(reviews.matches(&item).count(), 1, "{reviews}");
}

#[test]
fn what_only_a_withheld_tweet_holds_is_in_no_list() {
    let place = copy("example-site");
    let public = place.path().join("public");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    assert!(holding(&files(&public), "ng136").iter().any(|file| file.contains("papers")));
    let words = ["review", "withhold", "tweet:1526991003451568282", "CF-01", "--reason", "on reflection", "--dir"];
    let withheld = site(&[&words[..], &[text(place.path())]].concat());
    assert_eq!(withheld.code, 0, "{}{}", withheld.out, withheld.err);
    let built = site(&["build", text(place.path())]);
    assert_eq!(built.code, 0, "{}{}", built.out, built.err);
    for part in ["ng136", "NG136", "nice.org.uk", "1526991003451568282"] {
        assert_eq!(holding(&files(&public), part), Vec::<String>::new(), "{part}");
    }
    let journal_club = fs::read_to_string(public.join("series/examplejc/index.html")).expect("the series is there");
    assert!(journal_club.contains("5 instalments"), "{journal_club}");
}

#[test]
fn a_rule_that_takes_no_answer_is_not_answered() {
    let place = copy("example-site");
    let ran = site(&["review", "keep", "profile", "ID-01", "--reason", "other", "--dir", text(place.path())]);
    assert_eq!(ran.code, 64, "{}", ran.err);
    assert!(ran.err.contains("cannot be answered"), "{}", ran.err);
}

#[test]
fn a_decision_is_void_when_the_words_change() {
    let place = copy("tests/sites/smallest/in");
    let post = place.path().join("posts/digits.md");
    let words =
        "+++\ntitle = \"Digits\"\ndate = 2026-03-01\nkind = \"opinion\"\n+++\n\nThe digits 9990000026 stand alone.\n";
    write(&post, words.as_bytes());
    let build = ["build", text(place.path())];
    assert_eq!(site(&build).code, 1);
    let item = "post:posts/digits.md";
    let kept = site(&["review", "keep", item, "CF-01", "--reason", "not-a-patient", "--dir", text(place.path())]);
    assert_eq!(kept.code, 0, "{}", kept.err);
    let ran = site(&build);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    change(&post, "stand alone", "stand here");
    let ran = site(&build);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.out.contains("PR-02"), "{}", ran.out);
    assert_eq!(
        site(&["review", "keep", item, "CF-01", "--reason", "not-a-patient", "--dir", text(place.path())]).code,
        0
    );
    let ran = site(&build);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
}

#[test]
fn matched_words_about_patients_are_masked_unless_asked_for() {
    let place = copy("tests/sites/held-back/in");
    for format in ["text", "json", "sarif", "github"] {
        let ran = site(&["check", text(place.path()), "--format", format]);
        assert_eq!(ran.code, 1, "{}", ran.out);
        assert!(ran.out.contains("CF-01"), "{}", ran.out);
        assert!(!ran.out.contains("999 000 0018"), "{format}: {}", ran.out);
    }
    let shown = site(&["check", text(place.path()), "--show"]);
    assert!(shown.out.contains("999 000 0018"), "{}", shown.out);
}

#[test]
fn reports_for_programs_can_be_read_by_programs() {
    let place = copy("tests/sites/faults/in");
    let ran = site(&["check", text(place.path()), "--format", "json"]);
    assert_eq!(ran.code, 1);
    let json: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(json["version"], 1);
    let blocks = json["summary"]["blocks"].as_u64().expect("a count");
    let open = json["findings"].as_array().expect("a list").iter();
    let counted = open.filter(|finding| finding["state"] == "open" && finding["weight"] == "blocks").count();
    assert_eq!(blocks, counted as u64);
    assert_eq!(json["rulebook"]["edition"], "gmc-2024");
    assert_eq!(json["rulebook"]["jurisdiction"], "GB");
    let sarif: serde_json::Value =
        serde_json::from_str(&site(&["check", text(place.path()), "--format", "sarif"]).out).expect("SARIF");
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), json["findings"].as_array().map(Vec::len));
}

#[test]
fn exit_codes_are_as_documented() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let gone = place.path().join("gone");
    assert_eq!(site(&["build", text(&gone)]).code, 2);
    assert_eq!(site(&["nonsense"]).code, 64);
    assert_eq!(site(&["--help"]).code, 0);
    assert_eq!(site(&["explain", "XX-99"]).code, 64);
    assert_eq!(site(&["check", text(place.path())]).code, 2, "an empty folder is no site");
    assert_eq!(site(&["import", text(&gone), "--dir", text(place.path())]).code, 2);
}

#[test]
fn a_folder_that_the_tool_did_not_make_is_never_written_to() {
    let place = copy("tests/sites/smallest/in");
    let other = place.path().join("other");
    write(&other.join("mine.txt"), b"mine");
    for output in [text(place.path()), text(&other), "/"] {
        let ran = site(&["build", text(place.path()), "--output", output]);
        assert_eq!(ran.code, 2, "{output}: {}", ran.err);
    }
    assert_eq!(files(&other).len(), 1);
}

#[test]
fn a_raw_export_in_the_folder_blocks() {
    for name in ["static/data/direct-messages.js", "data/tweets.js", "static/tweets.js"] {
        let place = copy("tests/sites/smallest/in");
        write(&place.path().join(name), b"window.YTD.tweets.part0 = [ ]");
        let ran = site(&["build", text(place.path())]);
        assert_eq!(ran.code, 1, "{name}: {}", ran.out);
        assert!(ran.out.contains("AR-08") || ran.out.contains("AR-02"), "{name}: {}", ran.out);
    }
}

#[test]
fn an_export_is_not_shown_beside_tweets_of_the_folder() {
    let place = copy("example-site");
    assert!(place.path().join("tweets").is_dir());
    let export = root().join("tests/exports/example");
    let ran = site(&["build", text(place.path()), "--archive", text(&export)]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("site import"), "{}", ran.out);
}

#[test]
fn a_new_folder_builds_and_is_not_written_over() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = place.path().join("my-site");
    let words = ["init", text(&folder), "--name", "Gwen Placeholder", "--handle", "@gwen_example"];
    let ran = site(&words);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let ran = site(&["build", text(&folder)]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let home = fs::read_to_string(folder.join("public/index.html")).expect("a home page");
    assert!(home.contains("Gwen Placeholder"));
    assert_eq!(site(&words).code, 2);
}

#[test]
fn every_rule_is_explained_with_its_basis() {
    let list = site(&["explain"]).out;
    assert!(list.lines().count() > 50, "{list}");
    for line in list.lines() {
        let code = line.split_whitespace().next().expect("a code");
        let ran = site(&["explain", code]);
        assert_eq!(ran.code, 0);
        assert!(ran.out.contains("How to mend:") && ran.out.contains("Where it comes from:"), "{}", ran.out);
    }
    assert!(site(&["explain", "unnamed-doctor"]).out.starts_with("ID-01 "));
}

#[test]
fn what_is_explained_is_the_question_the_proof_the_edition_and_examples() {
    let asked = site(&["explain", "PV-11"]).out;
    assert!(asked.contains("A person is asked: ") && !asked.contains("It speaks"), "{asked}");
    let proved = site(&["explain", "network-call-in-build"]).out;
    assert!(proved.contains("Proved by the tests of the tool: "), "{proved}");
    let told = site(&["explain", "CF-17"]).out;
    for words in
        ["in force since 30 January 2024", "rulebook = \"gmc-2013\"", "(read on 20", "It speaks, for example, on:"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    let advert = site(&["explain", "CI-04"]).out;
    assert!(
        advert.contains("site review keep ITEM CI-04 --reason …\n  false-alarm    A false alarm\n  other "),
        "{advert}"
    );
    assert!(!advert.contains("public-figure") && told.contains("No decision publishes what it blocks"), "{advert}");
    let asked = site(&["explain", "CF-16"]).out;
    assert!(asked.contains("\n  consent-held   The person agreed, and I hold the record\n"), "{asked}");
    let never = site(&["explain", "ID-02"]).out;
    assert!(never.contains("No decision publishes what it blocks") && !never.contains("--reason"), "{never}");
    let old = site(&["explain", "PR-03"]).out;
    assert!(old.contains("(2013), paragraph 7: should (superseded)"), "{old}");
    let gone = site(&["explain", "pv-09"]);
    assert_eq!(gone.code, 0);
    assert!(gone.out.starts_with("PV-09: no rule"), "{}", gone.out);
}

#[test]
fn a_build_elsewhere_does_not_know_of_a_withheld_tweet_either() {
    let place = copy("example-site");
    let first = "572471431790182201";
    let ran =
        site(&["review", "withhold", &format!("tweet:{first}"), "AR-06", "--reason", "x", "--dir", text(place.path())]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    // What continues it is held too, and nothing that git will hold names it.
    let committed: BTreeMap<_, _> =
        files(place.path()).into_iter().filter(|(name, _)| !name.starts_with(".held/")).collect();
    for id in [first, "572471733779492483", "572473025623829146"] {
        assert_eq!(holding(&committed, id), Vec::<String>::new(), "{id}");
    }
    fs::remove_dir_all(place.path().join(".held")).expect("another computer has none");
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    assert_eq!(holding(&files(&place.path().join("public")), first), Vec::<String>::new());
}

#[test]
fn a_computer_without_the_held_tweets_makes_the_same_site() {
    let place = copy("example-site");
    let _ = fs::remove_dir_all(place.path().join("tweets"));
    let export = root().join("tests/exports/example");
    assert_eq!(site(&["import", text(&export), "--dir", text(place.path())]).code, 0);
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    let here = files(&place.path().join("public"));
    fs::remove_dir_all(place.path().join(".held")).expect("another computer has none");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    assert_eq!(here, files(&place.path().join("public")));
}

#[test]
fn a_post_that_links_to_a_withheld_tweet_does_not_go_out() {
    let place = copy("example-site");
    let export = root().join("tests/exports/example");
    assert_eq!(site(&["import", text(&export), "--dir", text(place.path())]).code, 0);
    let words = "+++\ntitle = \"A link\"\ndate = 2026-03-01\nkind = \"opinion\"\n+++\n\n\
                 See [this](https://x.com/DrNatExample/status/1402190951744461390).\n";
    write(&place.path().join("posts/link.md"), words.as_bytes());
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.out.contains("AR-06") && ran.out.contains("page:/blog/link/"), "{}", ran.out);
}

#[test]
fn a_thread_becomes_a_draft_that_is_never_written_over() {
    let place = copy("example-site");
    let words = ["thread", "https://x.com/DrNatExample/status/572472358728846262", "--dir", text(place.path())];
    let ran = site(&words);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    let path = place.path().join("posts/how-i-read-an-ecg-in-six-tweets.md");
    let draft = fs::read_to_string(&path).expect("a draft");
    assert!(ran.out.contains("posts/how-i-read-an-ecg-in-six-tweets.md: a draft of 7 tweets"), "{}", ran.out);
    for part in [
        "draft = true",
        "date = 2026-11-21",
        "{ title = \"example.org/ecg-basics\", link = \"https://example.org/ecg-basics\" }",
        "\nRate first. Count the large squares",
        "\n## Asides\n\nA footnote to the third",
        "[a thread on Twitter/X](/threads/572471431790182201/), 2 March 2015",
    ] {
        assert!(draft.contains(part), "{part}\n{draft}");
    }
    assert!(!draft.contains("2/6"), "{draft}");
    assert_eq!(site(&words).code, 2);
    assert_eq!(fs::read_to_string(&path).expect("still there"), draft);
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    assert!(!place.path().join("public/blog/how-i-read-an-ecg-in-six-tweets").exists());
    change(&path, "draft = true", "kind = \"fact\"");
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    let page = fs::read_to_string(place.path().join("public/blog/how-i-read-an-ecg-in-six-tweets/index.html"));
    assert!(page.expect("a page").contains("<p>Axis. Leads I and aVF are enough to begin with"));
}

#[test]
fn only_a_thread_that_is_shown_becomes_a_draft() {
    let place = copy("example-site");
    assert_eq!(site(&["import", text(&root().join("tests/exports/example")), "--dir", text(place.path())]).code, 0);
    let before = files(&place.path().join("posts"));
    for (id, says) in [
        ("1615333112019002844", "held back"),
        ("472116295497365613", "{{ tweet 472116295497365613 }}"),
        ("572471431790182210", "Did you mean 572471431790182201?"),
        ("7", "There is no tweet 7"),
        ("tomorrow", "neither"),
    ] {
        let ran = site(&["thread", id, "--dir", text(place.path())]);
        assert_eq!(ran.code, 64, "{id}: {}", ran.out);
        assert!(ran.err.contains(says), "{id}: {}", ran.err);
    }
    assert_eq!(before, files(&place.path().join("posts")));
}

#[test]
fn a_post_shows_a_tweet_and_none_that_is_withheld() {
    let place = copy("example-site");
    assert_eq!(site(&["import", text(&root().join("tests/exports/example")), "--dir", text(place.path())]).code, 0);
    let held = "1402190951744461390";
    let post = place.path().join("posts/a-handover-has-an-end.md");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    let built = files(&place.path().join("public"));
    let page = String::from_utf8_lossy(&built["blog/a-handover-has-an-end/index.html"]);
    assert!(page.contains("<blockquote class=\"u-quotation-of h-cite quoted\">"), "{page}");
    let feed = String::from_utf8_lossy(&built["feed.xml"]);
    assert!(feed.contains("(@DrNatExample), ") && feed.contains("A good handover has an end."), "{feed}");
    assert!(!String::from_utf8_lossy(&built["feed.json"]).contains("{{ tweet 472116295497365613"));
    for (asked, says) in [
        (format!("{{{{ tweet {held} }}}}"), format!("Tweet {held} is not on this site")),
        ("{{ tweet 472116295497365631 }}".to_owned(), "Did you mean {{ tweet 472116295497365613 }}?".to_owned()),
        ("{{ tweet https://x.com/jo_invented/status/31 }}".to_owned(), "a tweet of @jo_invented".to_owned()),
        ("{{ tweet the first }}".to_owned(), "neither the number nor the address".to_owned()),
    ] {
        change(&post, "{{ tweet 472116295497365613 }}", &asked);
        let ran = site(&["build", text(place.path())]);
        assert_eq!(ran.code, 1, "{}", ran.out);
        assert!(ran.out.contains("FO-07") && ran.out.contains("posts/a-handover-has-an-end.md:20:1"), "{}", ran.out);
        assert!(ran.out.contains(&says), "{says}\n{}", ran.out);
        // The page that was made and not published holds nothing of the tweet, so there is no second finding.
        assert!(!ran.out.contains("AR-06 undecided-item-published]: This page"), "{}", ran.out);
        change(&post, &asked, "{{ tweet 472116295497365613 }}");
    }
    assert_eq!(built, files(&place.path().join("public")));
    // A page of today may show a tweet of 2014, whose date it says.
    let page = "+++\ntitle = \"Old words\"\n+++\n\n{{ tweet 472116295497365613 }}\n";
    write(&place.path().join("pages/old-words.md"), page.as_bytes());
    let ran = site(&["build", text(place.path())]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(files(&place.path().join("public")).contains_key("old-words/index.html"));
}

/// `site review`, with a reason, in a folder.
fn review(verdict: &str, item: &str, rule: &str, reason: &str, place: &std::path::Path) -> command::Ran {
    site(&["review", verdict, item, rule, "--reason", reason, "--dir", text(place)])
}

#[test]
fn what_a_decision_takes_along_is_named_and_comes_back_with_one_more() {
    let place = copy("example-site");
    let first = "tweet:572471733779492483";
    let before = files(&place.path().join("tweets"));
    // A bare number is as good as what the report writes.
    let withheld = review("withhold", &first[6..], "AR-06", "no", place.path());
    assert_eq!(withheld.code, 0, "{}{}", withheld.out, withheld.err);
    let line = withheld.out.lines().find(|line| line.starts_with("Held until you decide, because it continues it: "));
    let command = line.and_then(|line| line.split_once(": site review keep ")).expect("the way back").1;
    let rest = command.split(' ').next().expect("items");
    assert_eq!(rest.matches("tweet:").count(), 5, "{}", withheld.out);
    let checked = site(&["check", text(place.path())]);
    let told = "5 tweets wait: site review; 1 tweet stays out by your decision\n";
    assert!(checked.out.contains(&format!("withheld[AR-06 undecided-item-published]: {told}")), "{}", checked.out);
    assert!(checked.out.contains("5 tweets wait for your decision; none of them is published."), "{}", checked.out);
    let kept = review("keep", first, "AR-06", "seen-and-clear", place.path());
    assert_eq!(kept.code, 0, "{}{}", kept.out, kept.err);
    assert!(kept.out.contains(&format!("site review keep {rest} AR-06")), "{}", kept.out);
    let kept = review("keep", rest, "AR-06", "seen-and-clear", place.path());
    assert_eq!(kept.code, 0, "{}{}", kept.out, kept.err);
    let after = files(&place.path().join("tweets"));
    let ids = |files: &BTreeMap<String, Vec<u8>>| files["2015.jsonl"].iter().filter(|byte| **byte == b'\n').count();
    assert_eq!(ids(&before), ids(&after));
    let checked = site(&["check", text(place.path())]);
    assert!(!checked.out.contains("PR-02") && !checked.out.contains("AR-06"), "{}", checked.out);
}

#[test]
fn a_number_that_may_be_a_patients_says_how_a_false_alarm_ends() {
    let place = copy("example-site");
    let export = root().join("tests/exports/example");
    assert_eq!(site(&["import", text(&export), "--dir", text(place.path())]).code, 0);
    let checked = site(&["check", "--all", text(place.path())]);
    let way = "If it is none: site review keep tweet:1402190951744461390 CF-01 --reason false-alarm";
    assert!(checked.out.contains(way), "{}", checked.out);
    // A command that is printed names what it is about.
    assert!(!checked.out.contains(" ITEM "), "{}", checked.out);
    assert!(site(&["explain", "CF-01"]).out.contains("Only where it asks"));
}

#[test]
fn a_draft_is_said_to_be_one_when_it_is_decided_about() {
    let place = copy("tests/sites/smallest/in");
    let draft = "+++\ntitle = \"Later\"\ndate = 2026-03-01\nkind = \"opinion\"\ndraft = true\n+++\n\nWords.\n";
    write(&place.path().join("posts/later.md"), draft.as_bytes());
    let ran = review("keep", "posts/later.md", "CF-01", "false-alarm", place.path());
    assert_eq!(ran.code, 64);
    assert!(ran.err.contains("post:posts/later.md is not published"), "{}", ran.err);
}

#[test]
fn a_fault_in_toml_is_told_once_and_lists_are_counted_from_one() {
    let place = copy("tests/sites/smallest/in");
    let settings = place.path().join("site.toml");
    let mut words = fs::read_to_string(&settings).expect("site.toml");
    words.push_str("\n[[threads]]\nroot = \"1\"\ntitle = \"One\"\n\n[[threads]]\nroot = \"2\"\ntitel = \"Two\"\n");
    words.push_str("\n[hashtags.\"#cycling]\nseries = \"Cycling\"\n");
    write(&settings, words.as_bytes());
    let ran = site(&["check", text(place.path())]);
    assert!(ran.out.contains("`titel` of the 2nd [[threads]] is not a key of this file."), "{}", ran.out);
    assert!(ran.out.contains("FO-02") && !ran.out.contains("series` "), "{}", ran.out);
}

#[test]
fn how_the_site_is_checked_is_folded_by_group_and_says_the_usual_once() {
    let place = copy("tests/sites/smallest/in");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    let page = fs::read_to_string(place.path().join("public/how-checked/index.html")).expect("the page");
    let folded: Vec<&str> = page.split("<details class=\"checked\">").skip(1).collect();
    let groups: std::collections::BTreeSet<&str> =
        byname::check::all().iter().map(|rule| byname::check::catalogue::group(rule.kind.code)).collect();
    assert_eq!(folded.len(), groups.len(), "{page}");
    let is_counted = |group: &str| {
        let points = group.matches("<li>").count();
        group.contains(&format!(">{points} {}<", if points == 1 { "point" } else { "points" }))
    };
    assert!(folded.iter().all(|group| is_counted(group)), "{page}");
    assert_eq!(page.matches("published while it is open").count(), 1, "{page}");
}

#[test]
fn one_tweet_mentions_and_several_mention() {
    let place = copy("example-site");
    assert_eq!(site(&["build", text(place.path())]).code, 0);
    let pages = files(&place.path().join("public/people"));
    let pages: Vec<String> = pages.into_values().map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect();
    let with = |words: &str| pages.iter().filter(|page| page.contains(words)).count();
    let one = with(">1 tweet that mentions, answers or reposts @");
    assert!(one > 0 && with(" tweets that mention, answer or repost @") > 0);
    assert_eq!(with(">1 tweet that"), one);
}

#[test]
fn help_incident_says_whom_to_call_and_no_output_does() {
    let place = copy("example-site");
    let private = "[incident]\ndefence_body = \"Canarywort Defence\"\ndefence_phone = \"020 7946 0342\"\nemployer_contact = \"Sam Canarywort\"\n";
    write(&place.path().join(".held/private.toml"), private.as_bytes());
    write(&place.path().join(".held/.gitignore"), b"*\n");
    let ran = site(&["help", "incident", "--dir", text(place.path())]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("Call Canarywort Defence, 020 7946 0342."), "{}", ran.out);
    assert!(ran.out.contains("Your employer: Sam Canarywort"), "{}", ran.out);
    for form in ["text", "json", "sarif", "github"] {
        let ran = site(&["build", text(place.path()), "--format", form]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert!(!ran.out.contains("Canarywort") && !ran.err.contains("Canarywort"), "{}", ran.out);
    }
    let built = files(&place.path().join("public"));
    assert_eq!(holding(&built, "Canarywort"), Vec::<String>::new());
    assert_eq!(holding(&built, "020 7946 0342"), Vec::<String>::new());
    // In haste it works anywhere.
    assert_eq!(site(&["help", "incident", "--dir", "/nowhere"]).code, 0);
}

#[test]
fn help_tells_of_a_command_and_of_what_is_none() {
    let ran = site(&["help", "review", "keep"]);
    assert!(ran.code == 0 && ran.out.contains("--reason"), "{}", ran.out);
    let ran = site(&["help"]);
    assert!(ran.code == 0 && ran.out.contains("incident") && ran.out.contains("takedown"), "{}", ran.out);
    assert_eq!(site(&["help", "bild"]).code, 64);
}
