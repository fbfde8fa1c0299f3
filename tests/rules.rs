//! Every rule's own examples, run through the whole chain: each failing one yields that finding, each passing one none.

#[path = "support/made.rs"]
mod made;
#[path = "support/numbers.rs"]
mod numbers;
#[path = "support/sound.rs"]
mod sound_files;

use std::sync::Arc;

use byname::check::{Example, OutputFacts, all, look_at_output, sound};
use byname::finding::{Finding, Item};
use byname::model::{Media, MediaKind, ReplyTo, Tweet, TweetId, TweetKind};
use byname::pipeline::{Input, Tweets, prepare};
use byname::report::one_line;
use byname::source::Sources;
use byname::source::export::Export;
use byname::value::{OutputKind, Rendered, SitePath};
use made::jpeg;
use numbers::with_check;
use sound_files::{Folder, sound_folder, tweet, tweet_line};

const TWEET: u64 = 1_900_000_000_000_000_000;

/// Runs the whole chain over a folder in memory.
fn run(folder: Folder, tweets: Tweets) -> Vec<Finding> {
    let sources = Arc::new(Sources::from_memory(folder));
    let input = Input { sources, tweets, today: sound::TODAY, base_url: None };
    let findings = prepare(input).look(&|_| Ok(())).expect("nothing in memory can fail to be read").findings;
    for finding in &findings {
        let place = finding.place.as_ref().expect("every finding has a place");
        assert!(!place.file.is_empty() && place.line > 0 && place.column > 0, "{} at {place}", one_line(finding));
    }
    findings
}

/// A sound tweet with other words.
fn tweet_text(id: u64, text: &str) -> Tweet {
    Tweet { text: text.to_owned(), ..tweet(id) }
}

fn outcome(example: &Example) -> Vec<Finding> {
    match example {
        Example::Tweet(text) => committed(&[tweet_text(TWEET, text)]),
        Example::Reply(text) => replied(text),
        Example::Thread(texts) => committed(&in_a_row(texts, 1, true)),
        Example::Day(texts) => committed(&in_a_row(texts, 60, false)),
        Example::Picture(text, alt) => described(text, alt),
        Example::Post(body) => {
            let head = sound::POST.rsplit_once("+++").expect("front matter").0;
            with("posts/sound.md", format!("{head}+++\n\n{body}\n").as_bytes())
        }
        Example::File(path, text) => with(path, text.as_bytes()),
        Example::Change(path, words, new) => {
            let old = String::from_utf8(sound_folder()[*path].clone()).expect("text");
            assert!(old.contains(words), "{path} does not hold {words:?}");
            with(path, old.replace(words, new).as_bytes())
        }
        Example::Export(path, text) => exported(&[(path, text.as_bytes())]),
        Example::Theme(file, words, new) => {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default").join(file);
            let old = std::fs::read_to_string(path).expect("a file of the default theme");
            assert!(old.contains(words), "{file} does not hold {words:?}");
            with(&format!("themes/default/{file}"), old.replace(words, new).as_bytes())
        }
        Example::Page(path, content) => sound::look_at_page(path, &sound::PAGE.replace("CONTENT", content)),
        Example::WholePage(path, html) => sound::look_at_page(path, html),
        Example::Made(path, maker) => made(path, maker),
    }
}

/// The sound folder with one file more, or another one.
fn with(path: &str, bytes: &[u8]) -> Vec<Finding> {
    let mut folder = sound_folder();
    folder.insert(path.to_owned(), bytes.to_vec());
    run(folder, Tweets::Committed)
}

fn committed(tweets: &[Tweet]) -> Vec<Finding> {
    with("tweets/2026.jsonl", tweets.iter().map(tweet_line).collect::<String>().as_bytes())
}

fn exported(files: &[(&str, &[u8])]) -> Vec<Finding> {
    let files: Folder = files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect();
    let mut folder = sound_folder();
    folder.remove("tweets/2026.jsonl");
    run(folder, Tweets::Export(Arc::new(Export::from_memory("export.zip", files))))
}

/// Inputs that are made here and kept nowhere: bytes that are no text, and numbers that must not be written down.
fn made(path: &str, maker: &str) -> Vec<Finding> {
    match maker {
        "hc-number" => committed(&[tweet_text(TWEET, &format!("H&C {}", with_check("320000001")))]),
        "chi-number" => committed(&[tweet_text(TWEET, &format!("CHI {}", with_check("010190123")))]),
        "insurance-number" => committed(&[tweet_text(TWEET, &format!("Her NI number is {}{}C", "JN", 123_456))]),
        "not-utf8" => with(path, b"+++\ntitle = \"caf\xe9\"\n+++\n"),
        "export-with-a-former-handle" => {
            let mut folder = sound_folder();
            folder.remove("tweets/2026.jsonl");
            let former = "handle = \"@newname\"\nformer_handles = [\"@exampledoctor\"]";
            let profile = sound::PROFILE.replace("handle = \"@exampledoctor\"", former);
            folder.insert("profile.md".to_owned(), profile.into_bytes());
            let files = [("data/manifest.js", MANIFEST), ("data/tweets.js", EXPORT_WITHOUT_PICTURE)];
            let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
            run(folder, Tweets::Export(Arc::new(Export::from_memory("export.zip", files.into_iter().collect()))))
        }
        "export-that-leads-elsewhere" => exported(&[
            ("data/manifest.js", MANIFEST.as_bytes()),
            ("data/profile.js", PROFILE_ON_X.as_bytes()),
            ("data/tweets.js", EXPORT_WITHOUT_PICTURE.as_bytes()),
        ]),
        "eleven-featured" => with(path, follows(11, "person").as_bytes()),
        "ten-featured" => with(path, follows(10, "person").as_bytes()),
        "organisations-only" => with(path, follows(7, "organisation").as_bytes()),
        "picture-missing-in-export" => exported(&[("data/tweets.js", EXPORT_WITHOUT_PICTURE.as_bytes())]),
        "picture-unseen" => {
            let media = Media {
                name: format!("{TWEET}-a.jpg"),
                kind: MediaKind::Photo,
                file: Some(format!("tweets/media/{TWEET}-a.jpg")),
                alt: None,
                size: None,
            };
            let mut tweet = tweet_text(TWEET, "A picture of the sea.");
            tweet.media.push(media);
            committed(&[tweet])
        }
        "gone-from-x" => committed(&[Tweet { gone: true, ..tweet_text(TWEET, "A thing I took back.") }]),
        "picture-without-alt-text" => described("A picture of the sea.", ""),
        "picture-with-alt-text" => described("A picture of the sea.", "A calm sea under a grey sky"),
        "heated-replies" => committed_replies(&[
            "@sam this is utter nonsense, how dare you",
            "@sam you are wrong and you know it. Disgraceful",
            "@sam had enough of this rubbish. Shame on you",
        ]),
        "reply-shown" => replied("Walking is good for most hearts."),
        "undecided" => {
            let mut next = tweet_text(TWEET + 1, "And this is how it went on.");
            next.reply_to = Some(ReplyTo { id: Some(TweetId(TWEET)), handle: None, own: true });
            committed(&[tweet_text(TWEET, "NHS no 999 000 0018"), next])
        }
        "jpeg-with-location" => published(path, &jpeg(b"\xff\xe1\x00\x0eExif\0\0GPS-LAT")),
        "jpeg-clean" => published(path, &jpeg(b"")),
        "pdf-with-author" => published(path, b"%PDF-1.7\n1 0 obj\n<< /Author (Natalie) >>\nendobj\n%%EOF\n"),
        "pdf-clean" => published(path, b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n"),
        "office-document" => published(path, b"PK\x03\x04\x14\0\0\0\0\0[Content_Types].xml word/document.xml"),
        other => panic!("no maker called {other}"),
    }
}

/// A follow list of so many entries, all featured and all of one kind.
fn follows(count: usize, kind: &str) -> String {
    let entry = |number: usize| {
        format!(
            "[[groups.follows]]\nhandle = \"@example_{number}\"\nname = \"Example {number}\"\nkind = \"{kind}\"\nrole = \"Editor\"\n\
             place = \"Exampletown\"\ncategory = \"journals\"\nwhy = \"Clear.\"\nchecked_on = 2026-11-01\nfeatured = true\n"
        )
    };
    format!("[[groups]]\nname = \"A\"\n{}", (1..=count).map(entry).collect::<String>())
}

/// A reply to somebody who is not on the follow list, with replies switched on.
fn replied(text: &str) -> Vec<Finding> {
    committed_replies(&[text])
}

/// Replies to another person, one after the other, with replies switched on.
fn committed_replies(texts: &[&str]) -> Vec<Finding> {
    let mut folder = sound_folder();
    let settings = sound::SETTINGS.replace("[archive]", "[archive]\nreplies = true");
    folder.insert("site.toml".to_owned(), settings.into_bytes());
    let to = byname::value::Handle::parse("somebody_else");
    let reply = |(id, text): (u64, &&str)| Tweet {
        kind: TweetKind::Reply,
        reply_to: Some(ReplyTo { id: Some(TweetId(5)), handle: to.clone(), own: false }),
        ..tweet_text(id, text)
    };
    let lines: String = (TWEET..).zip(texts).map(reply).map(|tweet| tweet_line(&tweet)).collect();
    folder.insert("tweets/2026.jsonl".to_owned(), lines.into_bytes());
    run(folder, Tweets::Committed)
}

/// Tweets with these words, so many minutes apart; each answers the one before, or none does.
fn in_a_row(texts: &[&str], minutes: i64, is_thread: bool) -> Vec<Tweet> {
    let mut tweets: Vec<Tweet> = Vec::new();
    for (id, text) in (TWEET..).zip(texts) {
        let mut next = tweet_text(id, text);
        if let Some(last) = tweets.last() {
            next.time = last.time + jiff::SignedDuration::from_mins(minutes);
            next.reply_to = is_thread.then_some(ReplyTo { id: Some(last.id), handle: None, own: true });
        }
        tweets.push(next);
    }
    tweets
}

/// A tweet of these words with a picture that is shown, described with those.
fn described(text: &str, alt: &str) -> Vec<Finding> {
    let mut folder = sound_folder();
    let settings = sound::SETTINGS.replace("[archive]", "[archive]\npictures = \"show\"");
    folder.insert("site.toml".to_owned(), settings.into_bytes());
    let name = format!("{TWEET}-a.jpg");
    let file = format!("tweets/media/{name}");
    let mut shown = tweet_text(TWEET, text);
    shown.media.push(Media {
        name: name.clone(),
        kind: MediaKind::Photo,
        file: Some(file.clone()),
        alt: None,
        size: None,
    });
    folder.insert("tweets/2026.jsonl".to_owned(), tweet_line(&shown).into_bytes());
    folder.insert("alt.toml".to_owned(), format!("\"{name}\" = \"{alt}\"\n").into_bytes());
    folder.insert(file, jpeg(b""));
    run(folder, Tweets::Committed)
}

const MANIFEST: &str = r#"window.__THAR_CONFIG = { "userInfo": { "accountId": "1", "userName": "exampledoctor" },
  "dataTypes": { "tweets": { "files": [ { "fileName": "data/tweets.js", "count": "1" } ] } } }"#;

const PROFILE_ON_X: &str = r#"window.YTD.profile.part0 = [ { "profile": { "description": {
  "bio": "Consultant cardiologist. Views my own.", "website": "https://other.example/", "location": "" } } } ]"#;

const EXPORT_WITHOUT_PICTURE: &str = r#"window.YTD.tweets.part0 = [ { "tweet": {
  "id_str": "1900000000000000000", "full_text": "The sea https://t.co/abc", "created_at": "Sun Mar 02 09:30:00 +0000 2025",
  "extended_entities": { "media": [ { "type": "photo", "url": "https://t.co/abc", "indices": ["8", "24"],
    "media_url_https": "https://pbs.example/media/gone.jpg" } ] } } } ]"#;

/// What the rules on outputs say of a file that is about to be published as it is.
fn published(path: &str, bytes: &[u8]) -> Vec<Finding> {
    let site = sound::site();
    let path = SitePath::new(path.strip_prefix("static").expect("a file of static/"));
    let known = std::collections::HashSet::from([path.clone()]);
    let facts = OutputFacts::of(&site, &known, sound::TODAY);
    let kind = if path.as_str().ends_with(".jpg") { OutputKind::Picture } else { OutputKind::Other };
    let item = Item::file(path.as_str());
    look_at_output(&Rendered { path, kind, item, bytes: bytes.to_vec() }, &facts).1
}

fn told(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("  {}\n", one_line(finding))).collect()
}

#[test]
fn the_sound_folder_has_no_finding_that_needs_an_eye() {
    let findings = run(sound_folder(), Tweets::Committed);
    let kept: Vec<Finding> = findings.into_iter().filter(|finding| finding.weight.holds_back()).collect();
    assert!(kept.is_empty(), "{}", told(&kept));
}

#[test]
fn every_failing_example_yields_the_finding_of_its_rule() {
    let mut faults = String::new();
    for rule in all() {
        for example in rule.fails {
            let findings = outcome(example);
            if !findings.iter().any(|finding| finding.kind.code == rule.kind.code) {
                faults.push_str(&format!("{} is silent on {example:?}; found:\n{}", rule.kind.code, told(&findings)));
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn no_passing_example_yields_the_finding_of_its_rule() {
    let mut faults = String::new();
    for rule in all() {
        for example in rule.passes {
            for finding in outcome(example).iter().filter(|finding| finding.kind.code == rule.kind.code) {
                faults.push_str(&format!("{} speaks on {example:?}: {}\n", rule.kind.code, one_line(finding)));
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

#[test]
fn no_finding_weighs_more_than_its_rule_and_every_one_can_be_explained() {
    for rule in all() {
        for example in rule.fails {
            for finding in outcome(example) {
                assert!(finding.weight <= finding.kind.weight, "{}", one_line(&finding));
                assert!(byname::check::find(finding.kind.code).is_some(), "{}", finding.kind.code);
            }
        }
    }
}
