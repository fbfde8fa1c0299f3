//! Makes small exports of X for tests, with the layout and the fields of real ones: in memory, as a zip file, or as a
//! folder. Everyone in them is invented.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use byname::source::export::Export;
use serde_json::{Value, json};

/// The account of every export made here.
pub const HANDLE: &str = "dr_ada_example";
/// Its number.
pub const ACCOUNT: &str = "900";
/// A second that X could write.
pub const DATE: &str = "Wed Oct 10 20:19:24 +0000 2018";

/// An export while it is made.
#[derive(Clone, Default)]
pub struct ExportMaker {
    files: BTreeMap<String, Vec<u8>>,
    tweets: Vec<String>,
    notes: Vec<String>,
}

impl ExportMaker {
    /// One with a manifest and no tweets yet.
    pub fn new() -> ExportMaker {
        ExportMaker::default().file("data/manifest.js", manifest(HANDLE, None))
    }

    /// Adds or replaces a file.
    pub fn file(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> ExportMaker {
        self.files.insert(name.to_owned(), bytes.into());
        self
    }

    /// Takes a file out.
    pub fn without(mut self, name: &str) -> ExportMaker {
        self.files.remove(name);
        self
    }

    /// Adds a tweet, wrapped as X does.
    pub fn tweet(self, tweet: Value) -> ExportMaker {
        self.entry(&json!({ "tweet": tweet }).to_string())
    }

    /// Adds an entry as it is written.
    pub fn entry(mut self, json: &str) -> ExportMaker {
        self.tweets.push(json.to_owned());
        self
    }

    /// Adds a long post.
    pub fn note(mut self, created_at: &str, core: Value) -> ExportMaker {
        self.notes
            .push(json!({ "noteTweet": { "noteTweetId": "1", "createdAt": created_at, "core": core } }).to_string());
        self
    }

    fn all(self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.files;
        let list = |head: &str, entries: &[String]| format!("{head} = [\n{}\n]", entries.join(",\n")).into_bytes();
        if !self.tweets.is_empty() {
            files.insert("data/tweets.js".to_owned(), list("window.YTD.tweets.part0", &self.tweets));
        }
        if !self.notes.is_empty() {
            files.insert("data/note-tweet.js".to_owned(), list("window.YTD.note_tweet.part0", &self.notes));
        }
        files
    }

    /// The export in memory.
    pub fn in_memory(self) -> Export {
        self.named("export.zip")
    }

    /// The export in memory, with a name of its own.
    pub fn named(self, name: &str) -> Export {
        Export::from_memory(name, self.all())
    }

    /// The bytes of a zip file.
    pub fn zipped(self, top: &str) -> Vec<u8> {
        self.packed(top, zip::write::SimpleFileOptions::default())
    }

    /// The bytes of a zip file whose entries are only stored.
    pub fn zipped_stored(self) -> Vec<u8> {
        let stored = zip::CompressionMethod::Stored;
        self.packed("", zip::write::SimpleFileOptions::default().compression_method(stored))
    }

    fn packed(self, top: &str, options: zip::write::SimpleFileOptions) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in self.all() {
            zip.start_file(format!("{top}{name}"), options).expect("a new entry");
            zip.write_all(&bytes).expect("memory takes all");
        }
        zip.finish().expect("memory takes all").into_inner()
    }

    /// A zip file below `folder`.
    pub fn zip(self, folder: &Path) -> PathBuf {
        let path = folder.join("export.zip");
        fs::write(&path, self.zipped("")).expect("a temporary folder takes a file");
        path
    }

    /// An unpacked export below `folder`.
    pub fn folder(self, folder: &Path) -> PathBuf {
        let root = folder.join("unpacked");
        for (name, bytes) in self.all() {
            let path = root.join(name);
            fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a temporary folder takes a folder");
            fs::write(path, bytes).expect("a temporary folder takes a file");
        }
        root
    }
}

/// The list of contents of an export, with the number of tweets where it is given.
pub fn manifest(handle: &str, tweets: Option<u64>) -> String {
    let files = tweets.map(
        |count| json!([{ "fileName": "data/tweets.js", "globalName": "YTD.tweets.part0", "count": count.to_string() }]),
    );
    let manifest = json!({
        "userInfo": { "accountId": ACCOUNT, "userName": handle, "displayName": "Dr Ada Example" },
        "dataTypes": { "tweets": { "files": files.unwrap_or_else(|| json!([])) } }
    });
    format!("window.__THAR_CONFIG = {manifest}")
}

/// A tweet with the fields that X always writes.
pub fn tweet(id: &str, full_text: &str) -> Value {
    json!({
        "id": id, "id_str": id, "full_text": full_text, "created_at": DATE, "lang": "en",
        "source": "<a href=\"https://device.example\">CANARY device</a>",
        "geo": { "type": "Point", "coordinates": ["51.5", "-0.1"] },
        "place": { "full_name": "CANARY place" },
        "favorite_count": "3", "retweet_count": "0", "truncated": false, "retweeted": false,
        "display_text_range": ["0", full_text.chars().count().to_string()],
        "entities": { "hashtags": [], "symbols": [], "user_mentions": [], "urls": [] }
    })
}

/// The same tweet with one field set.
pub fn with(mut tweet: Value, field: &str, value: Value) -> Value {
    tweet[field] = value;
    tweet
}

/// Indices as X writes them, of the nth occurrence of `part` in the text, in code points.
pub fn indices(text: &str, part: &str, nth: usize) -> Value {
    let at = text.match_indices(part).nth(nth).expect("the part is in the text").0;
    let start = text[..at].chars().count();
    json!([start.to_string(), (start + part.chars().count()).to_string()])
}

/// A link entity.
pub fn url(text: &str, nth: usize, short: &str, expanded: &str, display: &str) -> Value {
    json!({ "url": short, "expanded_url": expanded, "display_url": display, "indices": indices(text, short, nth) })
}

/// Entities of one kind.
pub fn entities(kind: &str, list: Vec<Value>) -> Value {
    json!({ kind: list })
}
