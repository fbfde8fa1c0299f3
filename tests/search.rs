//! Searching as a reader does it: what it costs on the wire, what is in the index, and which page may act.

#[path = "support/corpus.rs"]
mod corpus;
#[path = "support/sound.rs"]
mod sound_files;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use byname::check::sound;
use byname::pipeline::{Input, Tweets, prepare};
use byname::search::{SCRIPT, index};
use byname::source::Sources;
use byname::value::Rendered;
use sound_files::{Folder, sound_folder, tweet, tweet_line};

/// Every output of a folder in memory by its address, and the codes of what is open.
fn outputs(folder: Folder) -> (BTreeMap<String, String>, Vec<&'static str>) {
    let sources = Arc::new(Sources::from_memory(folder));
    let input = Input { sources, tweets: Tweets::Committed, today: sound::TODAY, base_url: None };
    let outputs = Mutex::new(BTreeMap::new());
    let keep = |rendered: &Rendered| -> std::io::Result<()> {
        let text = String::from_utf8_lossy(&rendered.bytes).into_owned();
        outputs.lock().expect("no thread panicked").insert(rendered.path.to_string(), text);
        Ok(())
    };
    let report = prepare(input).look(&keep).expect("nothing in memory can fail to be read");
    let open = report.findings.iter().filter(|finding| finding.is_open_and_holds_back());
    let codes = open.map(|finding| finding.kind.code).collect();
    (outputs.into_inner().expect("no thread panicked"), codes)
}

fn with(path: &str, text: &str) -> Folder {
    let mut folder = sound_folder();
    folder.insert(path.to_owned(), text.as_bytes().to_vec());
    folder
}

/// A file of the default theme with other words in it.
fn themed(file: &str, words: &str, new: &str) -> Folder {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default").join(file);
    let text = std::fs::read_to_string(path).expect("a file of the default theme");
    assert!(text.contains(words), "{file} does not hold {words}");
    with(&format!("themes/default/{file}"), &text.replace(words, new))
}

#[test]
fn a_first_search_of_twenty_thousand_tweets_is_small_on_the_wire() {
    let documents = corpus::corpus(20_000);
    let index = index(documents.clone());
    let reader = corpus::Reader::of(&index);
    let (outputs, _) = outputs(sound_folder());
    let page = corpus::gzipped(outputs[SCRIPT.page].as_bytes());
    let most = |queries: Vec<String>| queries.iter().map(|query| reader.first_query(query).bytes + page).max();
    let (one, three) = (most(corpus::one_word()), most(corpus::three_words(&documents)));
    assert!(one.is_some_and(|bytes| bytes < 50_000), "{one:?} bytes for one word");
    assert!(three.is_some_and(|bytes| bytes < 80_000), "{three:?} bytes for three words");
    // The list of files, a shard a word, and at most one block of texts for each of ten results.
    assert!(corpus::three_words(&documents).iter().all(|query| reader.first_query(query).files <= 14));
    let found = corpus::three_words(&documents).iter().filter(|query| reader.first_query(query).found > 0).count();
    assert!(found > 50, "{found} of 60 queries find something");
}

#[test]
fn the_script_is_small_and_writes_no_markup() {
    assert!(corpus::gzipped(SCRIPT.text.as_bytes()) < 6_000);
    for word in
        ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "http:", "https:"]
    {
        assert!(!SCRIPT.text.contains(word), "{word}");
    }
}

#[test]
fn what_is_withheld_is_not_in_the_index_and_what_is_shown_is() {
    let shown = tweet(1_900_000_000_000_000_001);
    let mut held = tweet(1_900_000_000_000_000_002);
    held.text = "Zebrafinch of the NHS no 999 000 0018".to_owned();
    let lines = format!("{}{}", tweet_line(&shown), tweet_line(&held));
    let (outputs, open) = outputs(with("tweets/2026.jsonl", &lines));
    assert!(open.is_empty(), "{open:?}");
    let of_index = outputs.iter().filter(|(path, _)| path.starts_with(SCRIPT.page));
    let text: String = of_index.map(|(_, text)| text.to_lowercase()).collect();
    for absent in ["zebrafinch", "9990000018", "999 000 0018", "1900000000000000002"] {
        assert!(!text.contains(absent), "{absent}");
    }
    assert!(text.contains("walking is good for most hearts.") && text.contains("\nwalking\t"), "{text}");
}

#[test]
fn there_is_no_search_where_the_author_wants_none_or_nothing_is_there() {
    let off = sound::SETTINGS.replace("\n[archive]", "search = false\n\n[archive]");
    let mut empty = sound_folder();
    empty.retain(|path, _| !path.starts_with("tweets/") && !path.starts_with("posts/"));
    for folder in [with("site.toml", &off), empty] {
        let (outputs, open) = outputs(folder);
        assert!(open.is_empty(), "{open:?}");
        assert!(!outputs.keys().any(|path| path.starts_with("/search")));
        assert!(outputs.values().all(|text| !text.contains("/search/")));
    }
}

#[test]
fn no_theme_and_no_file_of_the_author_puts_another_script_on_the_site() {
    let script = "<script src=\"{{ script }}\" defer></script>";
    for (file, words, new) in [
        ("search.html", script, "<script src=\"{{ root }}other.js\" defer></script>"),
        ("search.html", script, "<script>alert(1)</script>"),
        ("search.html", script, "<script src=\"{{ script }}\" type=\"module\"></script>"),
        ("search.html", script, "<script src=\"data:text/javascript,alert(1)\" defer></script>"),
        ("search.html", script, "<iframe srcdoc=\"x\"></iframe>"),
        ("search.html", "<button>", "<button onclick=\"x()\">"),
        ("about.html", "<h1>", "<script src=\"/site/search/search.js\" defer></script><h1>"),
        ("base.html", "{{ head.policy }}", "default-src 'none'; script-src 'self' 'unsafe-inline'"),
        ("base.html", "{{ head.policy }}", "default-src 'self'"),
    ] {
        let (_, open) = outputs(themed(file, words, new));
        assert!(open.contains(&"PV-08"), "{file}: {new}: {open:?}");
    }
    let (_, open) = outputs(with("static/search/search.js", "alert(1)"));
    assert!(open.contains(&"FO-06"), "{open:?}");
    let (made, open) = outputs(with("themes/default/search.js", "alert(1)"));
    assert_eq!(made[SCRIPT.path], SCRIPT.text);
    assert!(open.len() < 2, "an unused file at most: {open:?}");
    let (_, open) = outputs(themed("search.html", script, ""));
    assert!(open.is_empty(), "a theme may do without the script: {open:?}");
}

#[test]
fn only_the_search_page_has_a_policy_that_lets_a_script_run() {
    let (outputs, _) = outputs(sound_folder());
    for (path, text) in outputs.iter().filter(|(path, _)| path.ends_with('/')) {
        assert_eq!(text.contains("script-src 'self'"), path == SCRIPT.page, "{path}");
        assert_eq!(text.contains("<script src="), path == SCRIPT.page, "{path}");
    }
}
