//! The example as a folder into which nothing was imported yet.

use std::fs;
use std::path::Path;

use crate::command::copy;

/// A copy of the example without its tweets, and without what its posts and settings say of single ones.
pub fn copy_without_tweets() -> tempfile::TempDir {
    let place = copy("example-site");
    fs::remove_dir_all(place.path().join("tweets")).expect("the example has tweets");
    let without = |path: &Path, keep: &dyn Fn(&str) -> bool| {
        let text = fs::read_to_string(path).expect("a text file");
        fs::write(path, text.split_inclusive('\n').filter(|line| keep(line)).collect::<String>()).expect("writable");
    };
    let posts = fs::read_dir(place.path().join("posts")).expect("posts").map(|entry| entry.expect("an entry").path());
    for post in posts.filter(|path| path.extension().is_some_and(|end| end == "md")) {
        without(&post, &|line| !line.starts_with("{{ tweet "));
    }
    let settings = place.path().join("site.toml");
    let text = fs::read_to_string(&settings).expect("settings");
    let threads = text.find("[[threads]]").expect("the example gives a thread a title");
    fs::write(&settings, &text[..threads]).expect("writable");
    place
}
