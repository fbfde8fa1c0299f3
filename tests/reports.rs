//! Reports: where findings stand, how they are folded, and that no form of a report repeats what was matched about people.

#[path = "support/sound.rs"]
mod sound_files;

use std::sync::{Arc, Mutex};

use byname::check::{Report, sound};
use byname::finding::{Finding, Place, State};
use byname::model::{Media, MediaKind, Tweet, TweetId};
use byname::pipeline::{Input, Tweets, prepare};
use byname::report::{self, Folding, Shown, TextOptions};
use byname::source::Sources;
use byname::source::export::Export;
use sound_files::{Folder, sound_folder, tweet, tweet_line};

const TWEET: u64 = 1_900_000_000_000_000_000;

/// What was found in a folder, with every output that has a given file name.
fn looked(folder: Folder, tweets: Tweets, output: &str) -> (Report, Arc<Sources>, Vec<(String, String)>) {
    let sources = Arc::new(Sources::from_memory(folder));
    let input = Input { sources: Arc::clone(&sources), tweets, today: sound::TODAY, base_url: None };
    let made = Mutex::new(Vec::new());
    let keep = |rendered: &byname::value::Rendered| {
        let text = String::from_utf8_lossy(&rendered.bytes).into_owned();
        made.lock().expect("no thread panicked").push((rendered.path.file(), text));
        Ok(())
    };
    let report = prepare(input).with_output(output).look(&keep).expect("nothing in memory can fail to be read");
    (report, sources, made.into_inner().expect("no thread panicked"))
}

fn report(folder: Folder) -> (Report, Arc<Sources>) {
    let (report, sources, _) = looked(folder, Tweets::Committed, "public");
    (report, sources)
}

fn written(id: u64, text: &str) -> Tweet {
    Tweet { text: text.to_owned(), ..tweet(id) }
}

/// The places of the findings of one rule.
fn places<'r>(report: &'r Report, code: &str) -> Vec<&'r Place> {
    let found: Vec<&Finding> = report.findings.iter().filter(|finding| finding.kind.code == code).collect();
    assert!(!found.is_empty(), "{code} found nothing");
    found.into_iter().map(|finding| finding.place.as_ref().expect("a place")).collect()
}

/// The characters of a text that a place means.
fn meant(text: &str, place: &Place) -> String {
    let line = text.lines().nth(place.line as usize - 1).expect("the line is there");
    line.chars().skip(place.column as usize - 1).take(place.length as usize).collect()
}

#[test]
fn what_is_found_in_a_tweet_stands_at_its_characters_in_the_line() {
    let mut folder = sound_folder();
    let lines = [written(TWEET, "Walking is good."), written(TWEET + 1, "“Quoted” \\ \"é\"\nNHS 999 000 0018")];
    let by_hand = tweet_line(&written(TWEET + 2, "NHS no 999 000 0026")).replace("999", "\\u0039\\u00399");
    let text = lines.iter().map(tweet_line).collect::<String>() + &by_hand;
    folder.insert("tweets/2026.jsonl".to_owned(), text.clone().into_bytes());
    let (report, _) = report(folder);
    let found = places(&report, "CF-01");
    let told: Vec<(u32, String)> = found.iter().map(|place| (place.line, meant(&text, place))).collect();
    assert_eq!(told, [(2, "999 000 0018".to_owned()), (3, "\\u0039\\u00399 000 0026".to_owned())]);
}

#[test]
fn names_of_pictures_and_alt_texts_are_found_where_they_are_written() {
    let mut folder = sound_folder();
    let mut shown = written(TWEET, "The sea.");
    for name in ["9990000018.jpg", "b.jpg"] {
        let name = format!("{TWEET}-{name}");
        shown.media.push(Media { name, kind: MediaKind::Photo, file: None, alt: None, size: None });
    }
    let alt = format!("\n\"{TWEET}-b.jpg\" = \"A letter: NHS 999 000 0026\"\n");
    let line = tweet_line(&shown);
    folder.insert("tweets/2026.jsonl".to_owned(), line.clone().into_bytes());
    folder.insert("alt.toml".to_owned(), alt.clone().into_bytes());
    let (report, _) = report(folder);
    let told: Vec<(String, String)> = places(&report, "CF-01")
        .iter()
        .map(|place| (place.file.to_string(), meant(if place.file.ends_with("toml") { &alt } else { &line }, place)))
        .collect();
    let wanted = [("alt.toml", "999 000 0026"), ("tweets/2026.jsonl", "9990000018")];
    assert_eq!(told, wanted.map(|(file, words)| (file.to_owned(), words.to_owned())));
}

#[test]
fn what_is_found_in_an_export_stands_at_its_text() {
    let file = "window.YTD.tweets.part0 = [\n {\n  \"tweet\" : {\n   \"id_str\" : \"1900000000000000006\",\n   \"created_at\" : \"Sun Mar 02 09:30:00 \
                +0000 2025\",\n   \"full_text\" : \"é &amp; NHS no 999 000 0018\"\n  }\n }, { \"tweet\": { \"id_str\": \"1900000000000000007\", \
                \"created_at\": \"Sun Mar 02 09:31:00 +0000 2025\", \"full_text\": \"CHI &lt;b&gt; é NHS 9990000026\" } }\n]";
    let export = Export::from_memory("export.zip", [("data/tweets.js".to_owned(), file.as_bytes().to_vec())].into());
    let mut folder = sound_folder();
    folder.remove("tweets/2026.jsonl");
    let (report, _, _) = looked(folder, Tweets::Export(Arc::new(export)), "public");
    let found = places(&report, "CF-01");
    let told: Vec<(u32, String)> = found.iter().map(|place| (place.line, meant(file, place))).collect();
    assert_eq!(told, [(6, "999 000 0018".to_owned()), (8, "9990000026".to_owned())], "{found:?}");
}

#[test]
fn keys_of_the_folders_files_are_found_with_the_words_in_them() {
    let mut folder = sound_folder();
    let settings = sound::SETTINGS.replace("A cardiologist who does not exist", "NHS no 999 000 0018");
    let following = sound::FOLLOWING.replacen("why = \"", "why = \"NHS no 999 000 0026. ", 1);
    assert!(following.contains("999 000 0026"), "{following}");
    folder.insert("site.toml".to_owned(), settings.clone().into_bytes());
    folder.insert("following.toml".to_owned(), following.clone().into_bytes());
    let (report, _) = report(folder);
    let told: Vec<String> = places(&report, "CF-01")
        .iter()
        .map(|place| meant(if place.file.starts_with("site") { &settings } else { &following }, place))
        .collect();
    assert_eq!(told, ["999 000 0026", "999 000 0018"]);
}

#[test]
fn what_is_found_on_a_page_stands_in_the_output_as_it_was_given() {
    let mut folder = sound_folder();
    let head = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/base.html"));
    let head = head.expect("a template").replacen(
        "</footer>",
        "<p>x</p>\n<a href=\"ftp://files.example/&amp;x\">old</a></footer>",
        1,
    );
    assert!(head.contains("ftp://files.example"), "the template has a footer");
    folder.insert("themes/default/base.html".to_owned(), head.into_bytes());
    let (report, sources, made) = looked(folder, Tweets::Committed, "out/site");
    let found = places(&report, "FO-08");
    let place = found.iter().find(|place| place.file.as_ref() == "out/site/about/index.html").expect("the page");
    let (_, page) = made.iter().find(|(file, _)| file == "about/index.html").expect("the page was made");
    assert_eq!(meant(page, place), "ftp://files.example/&amp;x");
    let text = report::text(&report, &|place| sources.excerpt(place), TextOptions::default());
    assert!(text.contains("<a href=\"ftp://files.example/&amp;x\">old</a>"), "{text}");
}

#[test]
fn findings_about_one_tweet_are_one_block_and_all_lists_each() {
    let mut folder = sound_folder();
    let text = "NHS 999 000 0018 and NHS 999 000 0026";
    folder
        .insert("tweets/2026.jsonl".to_owned(), tweet_line(&Tweet { gone: true, ..written(TWEET, text) }).into_bytes());
    let (report, sources) = report(folder);
    let printed = |options| report::text(&report, &|place| sources.excerpt(place), options);
    let brief = printed(TextOptions::default());
    assert!(brief.contains("withheld[CF-01 nhs-number]: 1 tweet waits: site review\n"), "{brief}");
    assert!(brief.contains("withheld[AR-11 gone-from-x]: 1 tweet waits: site review\n"), "{brief}");
    assert!(brief.contains("1 tweet waits for your decision; it is not published. Next: site review\n"), "{brief}");
    assert!(brief.ends_with("on your own computer: site check --show\n") && !brief.contains('•'), "{brief}");
    let folded = printed(TextOptions { show: Shown::InFull, ..TextOptions::default() });
    assert_eq!(folded.matches("withheld[").count(), 1, "{folded}");
    assert!(folded.contains("withheld[CF-01 nhs-number]") && folded.contains("= also: "), "{folded}");
    assert!(folded.contains("CF-01 nhs-number") && folded.contains("AR-11 gone-from-x"), "{folded}");
    let each = printed(TextOptions { folding: Folding::Each, ..TextOptions::default() });
    assert!(each.matches("withheld[").count() >= 3 && !each.contains("= also: "), "{each}");
    let shown = printed(TextOptions { show: Shown::InFull, ..TextOptions::default() });
    assert!(shown.contains(text), "{shown}");
}

#[test]
fn of_many_warnings_of_a_rule_the_first_are_printed_and_the_rest_counted() {
    let mut folder = sound_folder();
    let post = format!("{}\n{}", sound::POST, "A <b>word</b>.\n\n".repeat(10));
    folder.insert("posts/sound.md".to_owned(), post.into_bytes());
    let (report, sources) = report(folder);
    let text = report::text(&report, &|place| sources.excerpt(place), TextOptions::default());
    assert_eq!(text.matches("warns[FO-12 raw-html]: HTML").count(), 5, "{text}");
    assert!(text.contains("warns[FO-12 raw-html]: and 15 more; all of them: site check --all"), "{text}");
}

/// A word of the texts below that stands for what a patient told.
const CANARY: &str = "Canarywort";

/// A folder with a patient's number in every kind of place, and on the lines of other findings.
fn loose_tongue() -> Folder {
    let mut folder = sound_folder();
    let settings = sound::SETTINGS.replace("A cardiologist who does not exist", "NHS no 999 000 0018");
    folder.insert("site.toml".to_owned(), settings.into_bytes());
    let profile = sound::PROFILE.replacen("+++\n", "+++\ngoal = \"Not for NHS no 999 000 0026\"\n", 1);
    folder.insert("profile.md".to_owned(), format!("{profile}\nNHS no 999 000 0034 <i>x</i>\n").into_bytes());
    let following = sound::FOLLOWING.replacen("why = \"", "why = \"NHS no 999 000 0042. ", 1);
    folder.insert("following.toml".to_owned(), following.into_bytes());
    let body = "Mrs Canarywort, NHS no 999 000 0069, [x](ftp://a.example/) <b>y</b> [z](/nhs-999-000-0018/)";
    folder.insert("posts/sound.md".to_owned(), format!("{}\n{body}\n", sound::POST).into_bytes());
    folder.insert("static/scan 999 000 0018.txt".to_owned(), b"NHS no 999 000 0026 \n".to_vec());
    let mut said =
        written(TWEET, "My patient Mrs Canarywort, NHS 999 000 0018, aged 87, of Exampletown died last night");
    said.media.push(Media {
        name: format!("{TWEET}-999_000_0018.jpg"),
        kind: MediaKind::Photo,
        file: None,
        alt: None,
        size: None,
    });
    let bad = "{\"v\":1,\"id\":\"7\",\"text\":\"Canarywort 999 000 0034\",\n";
    folder.insert("tweets/2026.jsonl".to_owned(), format!("{}{bad}", tweet_line(&said)).into_bytes());
    let held = tweet_line(&written(TWEET + 1, "Canarywort in .held, NHS 999 000 0042"))
        .replace("\"kind\"", "\"why\":[\"CF-01\"],\"kind\"");
    folder.insert(".held/tweets/2026.jsonl".to_owned(), format!("{held}{bad}").into_bytes());
    let private = "[incident]\ndefence_body = \"Canarywort Mutual\"\nCanarywort = 3\n";
    folder.insert(".held/private.toml".to_owned(), private.as_bytes().to_vec());
    let takedowns = "version = 1\n[[takedowns]]\nitem = \"Canarywort\"\nreason = ‘Canarywort’\n";
    folder.insert(".held/takedowns.toml".to_owned(), takedowns.as_bytes().to_vec());
    folder.insert(".held/media.jsonl".to_owned(), b"{\"tweet\":\"Canarywort\"}\n".to_vec());
    folder.insert("alt.toml".to_owned(), format!("\"{TWEET}-x.jpg\" = \"NHS 999 000 0018\"\n").into_bytes());
    folder
}

#[test]
fn no_form_of_a_report_holds_what_was_matched_about_people_nor_a_line_of_held() {
    let (report, sources) = report(loose_tongue());
    let codes: Vec<&str> = report.findings.iter().map(|finding| finding.kind.code).collect();
    for code in ["CF-01", "FO-02", "FO-03", "FO-07", "FO-08", "FO-10", "FO-12"] {
        assert!(codes.contains(&code), "{code} is not among {codes:?}");
    }
    let excerpt = |place: &Place| sources.excerpt(place);
    let each = TextOptions { folding: Folding::Each, ..TextOptions::default() };
    let forms = [
        ("text", report::text(&report, &excerpt, TextOptions::default())),
        ("each", report::text(&report, &excerpt, each)),
        ("json", report::json(&report)),
        ("sarif", report::sarif(&report)),
        ("github", report::github(&report)),
        ("lines", report::one_lines(&report.findings, &report.findings).join("\n")),
    ];
    for (name, form) in &forms {
        let numbers = ["999 000", "9990000", "999_000", "999-000", "999%20000", "999%2520000"];
        for words in numbers.iter().chain(&[CANARY]) {
            let found: Vec<&str> = form.lines().filter(|line| line.contains(words)).collect();
            assert!(found.is_empty(), "{name} holds {words}: {found:#?}");
        }
    }
    let in_full = report::text(&report, &excerpt, TextOptions { show: Shown::InFull, ..TextOptions::default() });
    assert!(in_full.contains("NHS no 999 000 0069"), "{in_full}");
}

#[test]
fn annotations_of_a_workflow_tell_nothing_that_waits_in_held() {
    let (report, _) = report(loose_tongue());
    let held = report.findings.iter().filter(|finding| finding.state != State::Open);
    let github = report::github(&report);
    for item in held.filter_map(|finding| finding.item.tweet_id()).filter_map(TweetId::parse) {
        assert!(!github.contains(&format!("tweet:{item}")), "{github}");
    }
    assert!(!github.contains("file=.held/"), "{github}");
}

#[test]
fn a_sarif_log_names_rules_places_and_the_same_fingerprints_in_every_run() {
    let read =
        |report: &Report| -> serde_json::Value { serde_json::from_str(&report::sarif(report)).expect("a log is JSON") };
    let (first, _) = report(loose_tongue());
    let mut reworded = loose_tongue();
    let settings = String::from_utf8(reworded["site.toml"].clone()).expect("text").replace("0018", "0026");
    reworded.insert("site.toml".to_owned(), settings.into_bytes());
    let (second, _) = report(reworded);
    let (first, second) = (read(&first), read(&second));
    let prints = |log: &serde_json::Value| -> Vec<String> {
        let results = log["runs"][0]["results"].as_array().expect("results").iter();
        results
            .map(|one| one["partialFingerprints"]["codeAndItem/v1"].as_str().expect("a fingerprint").to_owned())
            .collect()
    };
    assert_eq!(prints(&first), prints(&second));
    let rules = first["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    for result in first["runs"][0]["results"].as_array().expect("results") {
        let at = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(rules[at]["id"], result["ruleId"]);
        assert!(result["locations"][0]["physicalLocation"]["region"]["startColumn"].as_u64() > Some(0), "{result}");
    }
    assert_eq!(first["runs"][0]["invocations"][0]["exitCode"], 1);
}
