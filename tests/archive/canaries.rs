//! A marker in every private file of an export, and in every private field of those that are read: it is in no byte of
//! the folder, of the site, of a page that is served, nor of what is printed. The names are those of the list that X
//! puts into its exports (README.txt of March and July 2026), and of earlier exports.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::command::{files, site};
use crate::support::{ExportMaker, manifest, tweet, with};
use crate::without_tweets::copy_without_tweets;

/// Stands in every private place.
const MARKER: &str = "CANARY";

/// Lists, by their name without `.js`. Each may come in parts.
const LISTS: &[&str] = &[
    "account",
    "account-creation-ip",
    "account-label",
    "account-suspension",
    "account-timezone",
    "ad-engagements",
    "ad-free-article-visits",
    "ad-impressions",
    "ad-mobile-conversions-attributed",
    "ad-mobile-conversions-unattributed",
    "ad-online-conversions-attributed",
    "ad-online-conversions-unattributed",
    "ads-revenue-sharing",
    "ageinfo",
    "app",
    "audio-video-calls-in-dm",
    "audio-video-calls-in-dm-recipient",
    "birdwatch-note",
    "birdwatch-note-rating",
    "block",
    "branch-links",
    "catalog-item",
    "commerce-catalog",
    "community-note",
    "community-note-api-test-note",
    "community-note-batsignal",
    "community-note-rating",
    "community-note-tombstone",
    "connected-application",
    "contact",
    "deleted-note-tweet",
    "deleted-tweet-headers",
    "deleted-tweets",
    "device-token",
    "direct-message-group-headers",
    "direct-message-headers",
    "direct-message-mute",
    "direct-messages",
    "direct-messages-group",
    "email-address-change",
    "expanded-profile",
    "follower",
    "following",
    "grok-chat-item",
    "ip-audit",
    "key-registry",
    "like",
    "lists-created",
    "lists-member",
    "lists-subscribed",
    "message-event",
    "moment",
    "mute",
    "ni-devices",
    "periscope-account-information",
    "periscope-ban-information",
    "periscope-broadcast-metadata",
    "periscope-comments-made-by-user",
    "periscope-expired-broadcasts",
    "periscope-followers",
    "periscope-profile-description",
    "personalization",
    "phone-number",
    "product-drop",
    "product-set",
    "professional-data",
    "protected-history",
    "reply-prompt",
    "saved-search",
    "screen-name-change",
    "shop-module",
    "shopify-account",
    "smartblock",
    "spaces-metadata",
    "sso",
    "tweetdeck",
    "twitter-circle",
    "twitter-circle-member",
    "twitter-shop",
    "user-link-clicks",
    "verified",
    "verified-organization",
];

/// Folders of media that stay closed.
const FOLDERS: &[&str] = &[
    "deleted_tweets_media",
    "direct_messages_group_media",
    "direct_messages_media",
    "grok_chat_media",
    "moments_media",
    "moments_tweets_media",
    "twitter_article_media",
];

fn marked(name: &str) -> String {
    format!("{MARKER}-{name}")
}

/// An export with a marker in each private file, and in each private field.
fn export() -> ExportMaker {
    let mut maker = ExportMaker::new()
        .file("data/manifest.js", manifest("DrNatExample", None))
        .file("Your archive.html", marked("html"))
        .file("data/README.txt", marked("readme"))
        .file("data/js/payload_details.js", format!("var payload_details = {{ \"x\": \"{}\" }}", marked("payload")));
    for name in LISTS {
        for part in ["", "-part1"] {
            let entry =
                json!({ "tweet": { "id": "5", "id_str": "5", "full_text": marked(name), "created_at": marked(name) } });
            let text = format!("window.YTD.{}.part0 = [ {entry} ]", name.replace('-', "_"));
            maker = maker.file(&format!("data/{name}{part}.js"), text);
        }
    }
    for folder in FOLDERS {
        maker = maker.file(&format!("data/{folder}/7-a.jpg"), marked(folder));
    }
    let tweet_of =
        |id: &str, words: &str| with(tweet(id, words), "geo", json!({ "coordinates": [marked("geo"), "1"] }));
    let picture = json!({ "media": [{ "type": "photo", "media_url_https": "https://pbs.example/media/a.jpg",
        "ext_alt_text": marked("alt"), "additional_media_info": { "title": marked("title") } }] });
    let quoted =
        json!({ "id": 77, "text": marked("quoted"), "user": { "screen_name": "amy_x", "name": marked("name") } });
    let circle = json!([{ "tweet": { "id_str": "2", "full_text": marked("circle") } }]);
    let draft =
        json!([{ "article": { "id": "8", "title": marked("draft"), "content": [{ "text": marked("draft") }] } }]);
    let facts = json!([{ "articleMetadata": { "articleId": "8", "lifecycleState": "Draft" } }]);
    let of_then = with(tweet("2", &marked("circle")), "created_at", json!("Mon Jan 02 10:00:00 +0000 2023"));
    maker
        .tweet(with(tweet_of("1", "An open tweet"), "quoted_status", quoted))
        .tweet(with(tweet("7", "With a picture"), "extended_entities", picture))
        .tweet(of_then)
        .file(
            "data/tweet-headers.js",
            format!("x = {}", json!([{ "tweet": { "tweet_id": "1", "user_id": marked("user") } }])),
        )
        .file("data/twitter-circle-tweet.js", format!("x = {circle}"))
        .file("data/article.js", format!("x = {draft}"))
        .file("data/article-metadata.js", format!("x = {facts}"))
        .file(
            "data/js/user_details.js",
            format!("var user_details = {}", json!({ "bio": marked("bio"), "location": marked("place") })),
        )
}

/// Files that hold the marker, of which only those below `.held/` of a Circle tweet may.
fn holding(files: &BTreeMap<String, Vec<u8>>) -> Vec<&str> {
    let holds = |bytes: &[u8]| bytes.windows(MARKER.len()).any(|window| window == MARKER.as_bytes());
    files.iter().filter(|(name, bytes)| holds(bytes) || name.contains(MARKER)).map(|(name, _)| name.as_str()).collect()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a temporary path is text")
}

/// The example site without tweets of its own.
fn folder() -> tempfile::TempDir {
    copy_without_tweets()
}

fn forms(place: &Path) -> [std::path::PathBuf; 2] {
    [export().zip(place), export().folder(place)]
}

#[test]
fn no_private_byte_is_imported_and_every_private_name_is_told() {
    let exports = tempfile::tempdir().expect("a temporary folder");
    for form in forms(exports.path()) {
        let place = folder();
        let ran = site(&["import", text(&form), "--dir", text(place.path())]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert!(!ran.out.contains(MARKER) && !ran.err.contains(MARKER), "{}{}", ran.out, ran.err);
        let line = ran.out.lines().find(|line| line.starts_with("Seen by name")).expect("the line of closed files");
        let told: Vec<&str> = line.trim_end_matches('.').split([' ', ',']).collect();
        for name in LISTS {
            for part in ["", "-part1"] {
                assert!(told.contains(&format!("{name}{part}.js").as_str()), "{name}{part} is not told: {line}");
            }
        }
        for folder in FOLDERS {
            assert!(told.contains(&format!("{folder}/").as_str()), "{folder} is not told: {line}");
        }
        let found = files(place.path());
        // The Circle tweet is the doctor's own, and is kept where git never takes it.
        let held = [".held/tweets/2023.jsonl"];
        assert_eq!(holding(&found), held);
        let line = String::from_utf8_lossy(&found[held[0]]).into_owned();
        assert_eq!((line.matches(MARKER).count(), line.contains(&marked("circle"))), (1, true), "{line}");
        assert!(!found.keys().any(|name| name.contains("drafts/")), "a draft of X is nobody's business");
        assert_eq!(site(&["build", text(place.path())]).code, 0);
        assert_eq!(holding(&files(&place.path().join("public"))), Vec::<&str>::new());
    }
}

#[test]
fn no_private_byte_is_built_from_an_export_or_served() {
    let exports = tempfile::tempdir().expect("a temporary folder");
    for form in forms(exports.path()) {
        let place = folder();
        let ran = site(&["build", text(place.path()), "--archive", text(&form), "--format", "json"]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert!(!ran.out.contains(MARKER) && !ran.err.contains(MARKER), "{}{}", ran.out, ran.err);
        let public = files(&place.path().join("public"));
        assert!(public.keys().any(|name| name.contains("/status/1/")), "the open tweet is shown");
        assert_eq!(holding(&public), Vec::<&str>::new());
        served(place.path(), &form, public.keys().map(String::as_str).collect());
    }
}

/// Asks the preview for every address of the site, and for every private file besides.
fn served(folder: &Path, export: &Path, public: Vec<&str>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_site"))
        .args(["serve", text(folder), "--archive", text(export), "--port", "0", "--today", "2026-11-21"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut said = String::new();
    let errors = child.stderr.take().expect("a pipe");
    BufReader::new(errors).read_line(&mut said).expect("a line");
    let address = said.split_whitespace().find(|word| word.starts_with("http://")).expect("an address").to_owned();
    let (host, _) = address.trim_start_matches("http://").split_once('/').expect("a path");
    let pages = public.iter().map(|file| file.strip_suffix("index.html").unwrap_or(file).to_owned());
    let private = LISTS.iter().map(|name| format!("data/{name}.js"));
    let mut answered = 0;
    let mut leaking = Vec::new();
    for path in pages.chain(private) {
        let answer = get(host, &path);
        answered += usize::from(answer.starts_with(b"HTTP/1.1 200"));
        if answer.windows(MARKER.len()).any(|window| window == MARKER.as_bytes()) {
            leaking.push(path);
        }
    }
    child.kill().expect("the preview ends");
    child.wait().expect("the preview ended");
    assert_eq!(leaking, Vec::<String>::new());
    assert!(answered > 30 && answered <= public.len(), "{answered} of {} pages", public.len());
}

fn get(host: &str, path: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(host).expect("the preview listens");
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    answer
}
