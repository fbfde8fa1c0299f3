//! Reading the author's folder: what is read, what is left out, and what is said about it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use byname::finding::{Place, Weight};
use byname::source::Sources;
use tempfile::TempDir;

const OUTPUT: &str = "public";

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in files {
        put(folder.path(), path, bytes);
    }
    folder
}

fn put(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

fn read(folder: &TempDir) -> Sources {
    Sources::read(folder.path(), &folder.path().join(OUTPUT)).expect("the folder is there")
}

fn messages(sources: &Sources) -> Vec<String> {
    let line =
        |finding: &byname::finding::Finding| format!("{} {} {}", finding.weight.word(), finding.item, finding.message);
    sources.findings.iter().map(line).collect()
}

#[test]
fn texts_are_read_and_other_files_are_listed() {
    let folder = folder(&[
        ("site.toml", b"title = 1"),
        ("posts/a.md", b"hello"),
        ("posts/a.jpg", b"\xFF\xD8"),
        ("themes/own/base.html", b"<p>"),
        ("static/cv.pdf", b"%PDF"),
        ("tweets/2024.jsonl", b"{}\n"),
        ("notes.txt", b"x"),
    ]);
    let sources = read(&folder);
    assert!(sources.findings.is_empty(), "{:?}", messages(&sources));
    assert_eq!(sources.text("posts/a.md"), Some("hello"));
    assert_eq!(sources.text("posts/a.jpg"), None);
    assert_eq!(sources.below("posts/").collect::<Vec<_>>(), ["posts/a.jpg", "posts/a.md"]);
    assert_eq!(sources.bytes("static/cv.pdf").expect("is listed"), b"%PDF");
    assert_eq!(sources.paths.len(), 7);
}

#[test]
fn what_must_not_be_read_is_not() {
    let folder = folder(&[
        ("site.toml", b""),
        ("public/index.html", b"x"),
        (".git/config", b"x"),
        ("node_modules/a/b.js", b"x"),
        ("target/debug/x", b"x"),
        (".docs.byname-stage/tree/index.html", b"x"),
        (".held/private.toml", b"secret"),
        (".held/notes.txt", b"secret"),
        (".held/stage/index.html", b"x"),
        (".held/decisions.toml", b"version = 1"),
        (".held/tweets/2024.jsonl", b"{}"),
        ("posts/.#a.md", b"x"),
        ("posts/a.md~", b"x"),
    ]);
    let sources = read(&folder);
    assert_eq!(sources.paths, ["site.toml"]);
    let held = [".held/decisions.toml", ".held/private.toml", ".held/tweets/2024.jsonl"];
    assert_eq!(sources.below(".held/").collect::<Vec<_>>(), held);
    assert_eq!(sources.text(".held/decisions.toml"), Some("version = 1"));
    for path in
        [".held/private.toml", ".held/notes.txt", "public/index.html", ".git/config", "../x", "/etc/passwd", "nothing"]
    {
        assert!(sources.bytes(path).is_err(), "{path}");
    }
}

#[test]
fn a_byte_order_mark_is_dropped_and_line_endings_stay() {
    let folder = folder(&[("site.toml", b"\xEF\xBB\xBFtitle = 1\r\nlanguage = 2\r\n")]);
    let sources = read(&folder);
    assert_eq!(sources.text("site.toml"), Some("title = 1\r\nlanguage = 2\r\n"));
    assert_eq!(sources.excerpt(&Place::line("site.toml", 2)), Some("language = 2".to_owned()));
    assert_eq!(sources.excerpt(&Place::line("site.toml", 9)), None);
    assert_eq!(sources.excerpt(&Place::file("site.toml")), None);
}

#[test]
fn text_that_is_not_utf_8_is_a_finding_with_its_place() {
    let folder = folder(&[
        ("profile.md", b"+++\nname = \"M\xFCller\"\n"),
        ("posts/zero.md", b"a\0b"),
        ("posts/wide.md", b"\xFF\xFEa\0"),
    ]);
    let sources = read(&folder);
    let found = messages(&sources);
    assert_eq!(
        found,
        [
            "blocks file:posts/wide.md The file is saved as UTF-16, not as UTF-8.",
            "blocks file:posts/zero.md There is a NUL character, which no text has, at byte 1 of the file (line 1).",
            "blocks file:profile.md The text is not UTF-8 at byte 13 of the file (line 2).",
        ]
    );
    assert_eq!(sources.findings[2].place, Some(Place::line("profile.md", 2)));
    assert_eq!(sources.findings[2].mend, "Open it in your editor and save it as UTF-8.");
}

#[test]
fn a_text_that_is_too_large_is_a_finding() {
    let folder = folder(&[("posts/large.md", &vec![b'a'; 16 * 1024 * 1024 + 1])]);
    let found = messages(&read(&folder));
    assert_eq!(found, ["blocks file:posts/large.md The file cannot be read: it is larger than 16 MB."]);
}

#[cfg(unix)]
#[test]
fn a_link_inside_the_folder_is_followed_and_one_that_leaves_it_is_a_finding() {
    use std::os::unix::fs::symlink;
    let outside = folder(&[("secret.md", b"secret")]);
    let folder =
        folder(&[("posts/a.md", b"hello"), ("site.toml", b""), (".held/private.toml", b"secret"), ("drafts/x", b"")]);
    let at = |path: &str| folder.path().join(path);
    symlink("a.md", at("posts/same.md")).expect("a link");
    symlink(outside.path().join("secret.md"), at("posts/out.md")).expect("a link");
    symlink("../.held/private.toml", at("posts/private.md")).expect("a link");
    symlink("nowhere", at("posts/broken.md")).expect("a link");
    symlink("loop.md", at("posts/loop.md")).expect("a link");
    symlink("..", at("static")).expect("a link");
    symlink(outside.path(), at("drafts/out")).expect("a link");
    let sources = read(&folder);
    assert_eq!(sources.text("posts/same.md"), Some("hello"));
    assert_eq!(sources.bytes("posts/same.md").expect("inside"), b"hello");
    assert_eq!(
        messages(&sources),
        [
            "warns file:drafts/out This link leads out of what may be published of the folder.",
            "blocks file:posts/broken.md This link leads nowhere, or in a circle.",
            "blocks file:posts/loop.md This link leads nowhere, or in a circle.",
            "blocks file:posts/out.md This link leads out of what may be published of the folder.",
            "blocks file:posts/private.md This link leads out of what may be published of the folder.",
            "blocks file:static This link leads out of what may be published of the folder.",
        ]
    );
    assert!(sources.bytes("posts/out.md").is_err());
}

#[cfg(unix)]
#[test]
fn a_file_swapped_for_a_link_after_the_walk_is_not_followed() {
    let outside = folder(&[("secret.pdf", b"secret")]);
    let folder = folder(&[("static/cv.pdf", b"%PDF"), ("static/deep/cv.pdf", b"%PDF")]);
    let sources = read(&folder);
    fs::remove_file(folder.path().join("static/cv.pdf")).expect("removed");
    std::os::unix::fs::symlink(outside.path().join("secret.pdf"), folder.path().join("static/cv.pdf")).expect("a link");
    fs::remove_dir_all(folder.path().join("static/deep")).expect("removed");
    std::os::unix::fs::symlink(outside.path(), folder.path().join("static/deep")).expect("a link");
    for path in ["static/cv.pdf", "static/deep/cv.pdf"] {
        let error = sources.bytes(path).expect_err("a link");
        assert!(error.to_string().starts_with(path), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_left_out_without_being_opened() {
    use std::os::unix::net::UnixListener;
    let folder = folder(&[("site.toml", b""), ("posts/a.md", b"")]);
    let made = Command::new("mkfifo").arg(folder.path().join("posts/pipe.md")).status().expect("mkfifo runs");
    assert!(made.success());
    let _socket = UnixListener::bind(folder.path().join("static.sock")).expect("a socket");
    let sources = read(&folder);
    assert_eq!(
        messages(&sources),
        [
            "warns file:posts/pipe.md This is a pipe, socket or device, and was not opened.",
            "warns file:static.sock This is a pipe, socket or device, and was not opened.",
        ]
    );
    assert_eq!(sources.paths, ["posts/a.md", "site.toml"]);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_cannot_be_published_are_findings() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = folder(&[("posts/new\nline.md", b"x"), ("posts/-dash.md", b"x")]);
    fs::write(folder.path().join("posts").join(OsStr::from_bytes(b"\xFF.md")), "x").expect("a file");
    let sources = read(&folder);
    assert_eq!(
        messages(&sources),
        [
            "blocks file:posts/new\\nline.md The name of this file has a control character in it.",
            "blocks file:posts/\u{FFFD}.md The name of this file is not UTF-8.",
        ]
    );
    assert_eq!(sources.paths, ["posts/-dash.md"]);
}

#[test]
fn a_folder_that_is_missing_is_an_error_that_names_it() {
    let folder = folder(&[("file", b"")]);
    for path in ["nothing", "file"] {
        let path = folder.path().join(path);
        let error = Sources::read(&path, Path::new("public")).expect_err("no folder");
        assert!(error.to_string().contains(&*path.to_string_lossy()), "{error}");
    }
}

#[test]
fn sources_from_memory_are_looked_at_like_a_folder() {
    let files =
        [("posts/a.md", "hello"), (".held/private.toml", "x"), (".held/tweets/2024.jsonl", "{}"), ("x.jpg", "y")];
    let files: BTreeMap<String, Vec<u8>> =
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let sources = Sources::from_memory(files);
    assert_eq!(sources.paths, ["posts/a.md", "x.jpg"]);
    assert_eq!(sources.text("posts/a.md"), Some("hello"));
    assert_eq!(sources.bytes("x.jpg").expect("is listed"), b"y");
    assert!(sources.bytes(".held/private.toml").is_err());
    assert_eq!(sources.below(".held/tweets/").count(), 1);
}

fn git(folder: &Path, arguments: &[&str]) {
    let done = Command::new("git")
        .args(["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("these tests need git: install it and run them again");
    assert!(done.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

fn in_repository(start: &[&str], finish: &[&[&str]]) -> TempDir {
    let folder = folder(&[
        ("site/posts/a.md", b"a"),
        ("site/posts/a-longer-name-of-a-post.md", b"a"),
        ("site/tweets/2024.jsonl", b"{}"),
        ("site/notes.txt", b"untracked"),
        ("other/x.md", b"x"),
        ("later.md", b"x"),
    ]);
    git(folder.path(), start);
    git(folder.path(), &["add", "site/posts", "site/tweets", "other"]);
    for arguments in finish {
        git(folder.path(), arguments);
    }
    folder
}

fn tracked(folder: &Path) -> Vec<String> {
    let sources = Sources::read(folder, &folder.join(OUTPUT)).expect("the folder is there");
    assert!(sources.findings.is_empty(), "{:?}", messages(&sources));
    sources.tracked
}

#[test]
fn files_tracked_by_git_are_known_in_every_version_of_its_index() {
    let expected = ["posts/a-longer-name-of-a-post.md", "posts/a.md", "tweets/2024.jsonl"];
    let split: &[&[&str]] = &[&["update-index", "--split-index"], &["update-index", "--force-remove", "other/x.md"]];
    for (name, version, start, finish) in [
        ("version 2", 2, &["init"][..], &[][..]),
        ("version 3", 3, &["init"], &[&["add", "--intent-to-add", "later.md"][..]]),
        ("version 4", 4, &["init"], &[&["update-index", "--index-version", "4"]]),
        ("a split index", 2, &["init"], split),
        ("SHA-256", 2, &["init", "--object-format=sha256"], &[]),
    ] {
        let folder = in_repository(start, finish);
        let index = fs::read(folder.path().join(".git/index")).expect("git wrote an index");
        assert_eq!(index[7], version, "{name}");
        assert_eq!(tracked(&folder.path().join("site")), expected, "{name}");
        assert!(tracked(folder.path()).contains(&"site/posts/a.md".to_owned()), "{name}");
    }
}

#[test]
fn a_worktree_has_an_index_of_its_own() {
    let folder = in_repository(
        &["init"],
        &[&["commit", "-m", "x"], &["worktree", "add", "side"], &["rm", "-r", "-q", "site/tweets"]],
    );
    assert_eq!(tracked(&folder.path().join("side/site")).len(), 3);
    assert_eq!(tracked(&folder.path().join("site")).len(), 2);
}

#[test]
fn a_damaged_index_is_a_warning_and_no_repository_is_none() {
    let folder = in_repository(&["init"], &[]);
    fs::write(folder.path().join(".git/index"), "DIRC nonsense").expect("written");
    let sources = Sources::read(&folder.path().join("site"), Path::new("public")).expect("the folder is there");
    assert_eq!(sources.findings.len(), 1);
    assert_eq!(sources.findings[0].weight, Weight::Warns);
    assert!(sources.tracked.is_empty());
}
