//! Exports of 2012 to 2019 and parts of exports: months, tables, bare files, media in a zip file inside the zip file.

use byname::load::archive::Archive;
use byname::model::{LeftOut, TimeKnown, TweetId, TweetKind};
use byname::source::export::{self, Export};
use serde_json::{Value, json};
use tempfile::tempdir;
use zip::write::SimpleFileOptions;

use crate::support::{ACCOUNT, ExportMaker, HANDLE, tweet, with};
use crate::{loaded, own, spans, words};

/// A tweet as the exports of 2012 to 2018 have it: bare, numbers as numbers, the day alone before November 2010.
fn month_tweet(id: u64, text: &str, created_at: &str) -> Value {
    json!({
        "source": "<a href=\"https://device.example\">CANARY</a>",
        "entities": { "user_mentions": [], "media": [], "hashtags": [], "urls": [] },
        "geo": { "type": "Point", "coordinates": [51.5, -0.1] },
        "id_str": id.to_string(), "id": id, "text": text, "created_at": created_at,
        "user": { "name": "Ada", "screen_name": HANDLE, "protected": false, "id_str": ACCOUNT, "id": 900, "verified": false }
    })
}

fn month(name: &str, tweets: &[Value]) -> (String, String) {
    let list = serde_json::to_string_pretty(tweets).expect("JSON");
    (format!("data/js/tweets/{name}.js"), format!("Grailbird.data.tweets_{name} = \n {list}"))
}

fn old(months: &[(&str, Vec<Value>)]) -> ExportMaker {
    let index: Vec<Value> = months
        .iter()
        .map(|(name, tweets)| json!({ "file_name": format!("data/js/tweets/{name}.js"), "tweet_count": tweets.len() }))
        .collect();
    let details =
        json!({ "screen_name": HANDLE, "location": "CANARY", "full_name": "Ada", "bio": "CANARY", "id": ACCOUNT });
    let mut maker = ExportMaker::new()
        .without("data/manifest.js")
        .file("data/js/tweet_index.js", format!("var tweet_index =  {}", json!(index)))
        .file("data/js/user_details.js", format!("var user_details =  {details}"))
        .file("data/js/payload_details.js", "var payload_details = { \"CANARY\": 1 }")
        .file("index.html", "CANARY");
    for (name, tweets) in months {
        let (path, text) = month(name, tweets);
        maker = maker.file(&path, text);
    }
    maker
}

fn texts(archive: &Archive) -> Vec<(u64, &str)> {
    archive.tweets.iter().map(|tweet| (tweet.id.0, tweet.text.as_str())).collect()
}

fn read(path: &std::path::Path) -> Vec<(u64, String)> {
    let export = Export::open(path).map_err(|findings| words(&findings)).expect("a sound export");
    let (archive, findings) = byname::load::archive::load(&[export], &Default::default(), &own(), &Default::default());
    assert_eq!(words(&findings), Vec::<String>::new(), "{}", path.display());
    archive.tweets.into_iter().map(|tweet| (tweet.id.0, tweet.text)).collect()
}

#[test]
fn months_of_an_old_export_are_read_with_their_owner() {
    let march = vec![month_tweet(30_000_000_001, "Q&amp;A and R&D", "2011-03-01 08:00:00 +0000")];
    let april = vec![month_tweet(30_000_000_002, "April", "Fri Apr 01 08:00:00 +0000 2011")];
    let (archive, findings) = loaded(old(&[("2011_04", april), ("2011_03", march)]));
    assert_eq!(words(&findings), Vec::<String>::new());
    assert_eq!(texts(&archive), [(30_000_000_001, "Q&A and R&D"), (30_000_000_002, "April")]);
    assert_eq!(archive.facts.handle.as_ref().map(|handle| handle.as_str()), Some(HANDLE));
    assert!(!format!("{archive:?}{findings:?}").contains("CANARY"));
}

#[test]
fn a_day_without_a_clock_is_known_to_the_day_and_an_id_may_know_more() {
    // 123 456 789 ms after the first id with a time: 5 November 2010, 12:00:31.
    let snowflake = 123_456_789_u64 << 22;
    let tweets = vec![
        month_tweet(16_000_000_001, "A day", "2010-06-14 00:00:00 +0000"),
        month_tweet(16_000_000_002, "A time", "2010-06-14 00:00:01 +0000"),
        month_tweet(snowflake, "By its id", "2010-11-05 00:00:00 +0000"),
    ];
    let (archive, _) = loaded(old(&[("2010_06", tweets)]));
    let times: Vec<_> = archive.tweets.iter().map(|tweet| (tweet.time.to_string(), tweet.time_known)).collect();
    assert_eq!(times[0], ("2010-06-14T12:00:00Z".to_owned(), TimeKnown::Day));
    assert_eq!(times[1], ("2010-06-14T00:00:01Z".to_owned(), TimeKnown::Second));
    assert_eq!(times[2], ("2010-11-05T12:00:31Z".to_owned(), TimeKnown::Second));
}

#[test]
fn a_retweet_of_an_old_export_is_whole_and_says_what_it_passes_on() {
    let mut original = month_tweet(20_000_000_001, "Her words that go on to the very end #heart", "x");
    original["user"]["screen_name"] = json!("amy_x");
    original["entities"]["hashtags"] = json!([{ "text": "heart", "indices": [37, 43] }]);
    let mut passed =
        month_tweet(20_000_000_002, "RT @amy_x: Her words that go on to the…", "2011-03-01 08:00:00 +0000");
    passed["entities"]["hashtags"] = json!([{ "text": "heart", "indices": [139, 140] }]);
    let mut without = passed.clone();
    without["id_str"] = json!("20000000003");
    passed["retweeted_status"] = original;
    let (archive, _) = loaded(old(&[("2011_03", vec![passed, without])]));
    let found = &archive.tweets[0];
    assert_eq!(found.text, "RT @amy_x: Her words that go on to the very end #heart");
    let TweetKind::Retweet { of, cut } = &found.kind else { panic!("a retweet") };
    assert_eq!((of.as_str(), *cut, found.retweets), ("amy_x", false, Some(TweetId(20_000_000_001))));
    let named = vec![("@amy_x".to_owned(), "@amy_x".to_owned()), ("#heart".to_owned(), "#heart".to_owned())];
    assert_eq!(spans(found), named);
    // A cut text names a tag that is no longer in it.
    assert_eq!((archive.tweets[1].spans.len(), archive.tweets[1].retweets), (0, None));
}

#[test]
fn a_month_may_mix_old_and_new_objects_and_repeat_what_another_has() {
    let bare = month_tweet(20_000_000_001, "Short #x", "2011-03-01 00:00:00 +0000");
    let mut rich = tweet("20000000001", "Short #x");
    rich["text"] = json!("Short #x");
    rich["entities"]["hashtags"] = json!([{ "text": "x", "indices": ["6", "8"] }]);
    rich["created_at"] = json!("Tue Mar 01 08:09:10 +0000 2011");
    let mut quoting = month_tweet(20_000_000_002, "Well said", "2017-03-01 08:00:00 +0000");
    quoting["quoted_status"] = json!({ "id": 77, "text": "CANARY", "user": { "screen_name": "amy_x" } });
    for months in [
        [vec![bare.clone()], vec![rich.clone(), quoting.clone()]],
        [vec![rich.clone()], vec![bare.clone(), quoting.clone()]],
    ] {
        let [one, other] = months;
        let (archive, _) = loaded(old(&[("2011_03", one), ("2011_04", other)]));
        assert_eq!(texts(&archive), [(20_000_000_001, "Short #x"), (20_000_000_002, "Well said")]);
        assert_eq!(archive.left_out.get(&LeftOut::Repeated), Some(&1));
        assert_eq!(
            (archive.tweets[0].spans.len(), archive.tweets[0].time.to_string().as_str()),
            (1, "2011-03-01T08:09:10Z")
        );
        let quoted = archive.tweets[1].quotes.as_ref().map(|link| link.as_str());
        assert_eq!(quoted, Some("https://x.com/amy_x/status/77"));
        assert!(!format!("{archive:?}").contains("CANARY"));
    }
}

#[test]
fn a_table_gives_only_the_tweets_that_no_list_has() {
    let march = vec![month_tweet(20_000_000_001, "In the list", "2011-03-01 08:00:00 +0000")];
    let csv = "\"tweet_id\",\"in_reply_to_status_id\",\"in_reply_to_user_id\",\"timestamp\",\"source\",\"text\",\"retweeted_status_id\",\"retweeted_status_user_id\",\"retweeted_status_timestamp\",\"expanded_urls\"\n\
        \"20000000001\",\"\",\"\",\"2011-03-01 08:00:00 +0000\",\"CANARY\",\"In the table\",\"\",\"\",\"\",\"\"\n\
        \"15000000002\",\"20000000001\",\"900\",\"2010-03-02 00:00:00 +0000\",\"CANARY\",\"Two\nlines: http://t.co/ab &amp; more\",\"\",\"\",\"\",\"http://example.org/a\"\n\
        \"x\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n";
    let (archive, findings) = loaded(old(&[("2011_03", march)]).file("tweets.csv", csv));
    assert_eq!(
        texts(&archive),
        [(15_000_000_002, "Two\nlines: example.org/a & more"), (20_000_000_001, "In the list")]
    );
    assert_eq!(archive.tweets[0].time_known, TimeKnown::Day);
    assert!(archive.tweets[0].reply_to.as_ref().is_some_and(|to| to.own));
    assert_eq!(
        words(&findings),
        ["FO-10 export.zip!tweets.csv:5 An entry of the export cannot be read and was skipped: it has no usable id."]
    );
    assert!(!format!("{archive:?}").contains("CANARY"));
}

#[test]
fn a_month_that_the_list_of_contents_counts_otherwise_is_reported() {
    let march = vec![month_tweet(20_000_000_001, "One", "2011-03-01 08:00:00 +0000")];
    let index = "var tweet_index = [ { \"file_name\": \"data/js/tweets/2011_03.js\", \"tweet_count\": 2 }, { \"file_name\": \"data/js/tweets/2011_04.js\", \"tweet_count\": 1 } ]";
    let (_, findings) = loaded(old(&[("2011_03", march)]).file("data/js/tweet_index.js", index));
    assert_eq!(
        words(&findings),
        [
            "FO-14 export.zip!data/js/tweet_index.js The export names data/js/tweets/2011_04.js, which is not in it.",
            "FO-14 export.zip!data/js/tweet_index.js The export says that it holds 3 tweets, and 1 is in it."
        ]
    );
}

#[test]
fn months_without_anything_else_are_the_doctors_by_the_account_they_name() {
    let folder = tempdir().expect("a temporary folder");
    let one = month_tweet(20_000_000_001, "One", "2011-03-01 08:00:00 +0000");
    let (_, text) = month("2011_03", std::slice::from_ref(&one));
    std::fs::write(folder.path().join("2011_03.js"), text).expect("a file");
    assert_eq!(read(folder.path()), [(20_000_000_001, "One".to_owned())]);
    assert_eq!(read(&folder.path().join("2011_03.js")), [(20_000_000_001, "One".to_owned())]);
    let mut hers = one;
    hers["user"] = json!({ "screen_name": "amy_x", "id_str": "77" });
    let (_, text) = month("2011_03", &[hers]);
    let (archive, findings) =
        loaded(ExportMaker::new().without("data/manifest.js").file("data/js/tweets/2011_03.js", text));
    assert_eq!((archive.tweets.len(), findings[0].kind.code), (0, "FO-04"));
}

#[test]
fn files_are_read_wherever_and_however_they_lie() {
    let wrapped = json!({ "tweet": tweet("1", "Hello") }).to_string();
    let bare = tweet("1", "Hello").to_string();
    for (name, text) in [
        ("tweet.js", format!("window.YTD.tweet.part0 = [ {bare} ]")),
        ("twitter-2019/tweet.js", format!("window.YTD.tweet.part0 = [ {bare} ]")),
        ("database/tweets.js", format!("module.exports = [\r\n{wrapped}\r\n]")),
        ("tweets-part1.js", format!("\u{feff}window.YTD.tweets.part1 = [ {wrapped} ];")),
        ("data/tweet.js", format!("anything at all=[{wrapped}]")),
        ("top/data/tweets.js", format!("[{wrapped}]")),
    ] {
        let folder = tempdir().expect("a temporary folder");
        let path = folder.path().join("export").join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, text).expect("a file");
        let hello = [(1, "Hello".to_owned())];
        assert_eq!(read(&folder.path().join("export")), hello, "{name}");
        assert_eq!(read(&path), hello, "{name} by itself");
    }
}

#[test]
fn parts_that_hold_nothing_are_no_fault() {
    for nothing in ["", "\n", "x", "window.YTD.tweets.part1 = []", "window.YTD.tweets.part1 = [ ]\n", "\u{feff}[\r\n]"]
    {
        let (archive, findings) =
            loaded(ExportMaker::new().tweet(tweet("1", "A")).file("data/tweets-part1.js", nothing));
        assert_eq!((archive.tweets.len(), words(&findings)), (1, Vec::new()), "{nothing:?}");
    }
}

#[test]
fn a_private_file_by_itself_stays_closed() {
    let folder = tempdir().expect("a temporary folder");
    for name in ["direct-messages.js", "deleted-tweets.js", "account.js", "notes.js"] {
        let path = folder.path().join(name);
        std::fs::write(&path, "window.YTD.x = [ { \"CANARY\": 1 } ]").expect("a file");
        let found = words(&Export::open(&path).expect_err("a private file"));
        assert!(found[0].contains("stays closed") && !found[0].contains("CANARY"), "{found:?}");
    }
}

fn picture(id: &str, name: &str) -> Value {
    let media =
        json!({ "media": [{ "type": "photo", "media_url_https": format!("https://pbs.example/media/{name}") }] });
    with(tweet(id, "A picture"), "extended_entities", media)
}

fn inner_zip(files: &[(&str, &str)]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a new entry");
        zip.write_all(bytes.as_bytes()).expect("memory takes all");
    }
    zip.finish().expect("memory takes all").into_inner()
}

#[test]
fn pictures_in_a_zip_file_inside_the_export_are_found() {
    let inner = inner_zip(&[("tweet_media/1-a.jpg", "bytes a"), ("2-b.jpg", "bytes b"), ("../../evil.js", "CANARY")]);
    let maker = ExportMaker::new()
        .tweet(picture("1", "a.jpg"))
        .tweet(picture("2", "b.jpg"))
        .file("data/tweet_media/media.zip", inner);
    let folder = tempdir().expect("a temporary folder");
    let stored = folder.path().join("stored.zip");
    std::fs::write(&stored, maker.clone().zipped_stored()).expect("a file");
    let paths = [maker.clone().zip(folder.path()), maker.clone().folder(folder.path()), stored];
    let opened = paths.iter().map(|path| Export::open(path).map_err(|findings| words(&findings)).expect("sound"));
    for export in opened.chain([maker.in_memory()]) {
        let exports = [export];
        let (archive, findings) =
            byname::load::archive::load(&exports, &Default::default(), &own(), &Default::default());
        assert_eq!(words(&findings), Vec::<String>::new());
        let files = archive.tweets.iter().map(|tweet| tweet.media[0].file.clone().expect("found"));
        let bytes: Vec<_> = files.map(|file| export::media(&exports, &file).expect("read")).collect();
        assert_eq!(bytes, [b"bytes a", b"bytes b"]);
        assert!(!exports[0].names().iter().any(|name| name.contains("evil")));
    }
}

#[test]
fn a_damaged_zip_file_of_pictures_is_reported_and_the_tweets_are_read() {
    let maker = ExportMaker::new().tweet(picture("1", "a.jpg")).file("data/tweet_media/media.zip", "PK but no zip");
    let (archive, findings) = loaded(maker);
    assert_eq!(archive.tweets.len(), 1);
    let found = words(&findings);
    assert!(found[0].starts_with("FO-14 export.zip!data/tweet_media/media.zip") && found.len() == 2, "{found:?}");
}
