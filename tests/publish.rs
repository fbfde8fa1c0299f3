//! Publishing to disk: what is refused, what is kept, and that the old site stands until the new one is whole.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use byname::check::{Approval, Report};
use byname::publish::{Changes, Staging, Target, publish};
use byname::value::SitePath;
use tempfile::TempDir;

/// The one place that knows how an approval is come by.
fn approval() -> Approval {
    Report::default().approve().expect("an empty report holds nothing back")
}

fn site() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in ["posts", "static", "tweets"] {
        fs::create_dir(folder.path().join(name)).expect("a folder");
    }
    fs::write(folder.path().join("site.toml"), "").expect("a file");
    folder
}

fn stage(target: &Target, files: &[(&str, &str)]) -> Staging {
    let staging = Staging::open(target).expect("free");
    for (path, text) in files {
        staging.write(&SitePath::new(*path), text.as_bytes()).expect("written");
    }
    staging
}

fn build(folder: &Path, output: &Path, files: &[(&str, &str)]) -> Changes {
    let target = Target::check(folder, output).expect("may be written");
    publish(stage(&target, files).finish().expect("finished"), approval()).expect("published")
}

/// Every file below a folder with its text, the manifest apart.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("can be read");
        let name = entry.path().strip_prefix(folder).expect("below").to_string_lossy().into_owned();
        if entry.file_type().is_file() && name != ".byname.json" {
            found.insert(name, fs::read_to_string(entry.path()).expect("text"));
        }
    }
    found
}

fn names(folder: &Path) -> Vec<String> {
    tree(folder).into_keys().collect()
}

fn refusal(folder: &Path, output: &Path) -> String {
    Target::check(folder, output).expect_err("must be refused").to_string()
}

#[test]
fn a_site_is_published_changed_and_counted() {
    let folder = site();
    let output = folder.path().join("public");
    let first = build(folder.path(), &output, &[("/", "home"), ("/blog/a/", "a"), ("/style.css", "x")]);
    assert_eq!(first, Changes { added: 3, ..Changes::default() });
    assert_eq!(names(&output), ["blog/a/index.html", "index.html", "style.css"]);
    let second = build(folder.path(), &output, &[("/", "home"), ("/blog/b/", "b"), ("/style.css", "y")]);
    assert_eq!(second, Changes { added: 1, changed: 1, removed: 1, unchanged: 1, left_behind: None });
    assert_eq!(names(&output), ["blog/b/index.html", "index.html", "style.css"]);
    assert!(!output.join("blog/a").exists());
    assert_eq!(fs::read_to_string(folder.path().join(".held/.gitignore")).expect("is there"), "*\n");
    assert!(!folder.path().join(".held/stage").exists());
}

#[test]
fn an_output_outside_the_folder_is_staged_beside_itself() {
    let (folder, elsewhere) = (site(), tempfile::tempdir().expect("a temporary folder"));
    let output = elsewhere.path().join("new/www");
    let target = Target::check(folder.path(), &output).expect("may be written");
    let staging = stage(&target, &[("/", "home")]);
    assert!(elsewhere.path().join("new/.www.byname-stage").exists());
    publish(staging.finish().expect("finished"), approval()).expect("published");
    assert_eq!(names(elsewhere.path()), ["new/www/.byname.json", "new/www/index.html"]);
    assert!(!folder.path().join(".held").exists());
}

#[test]
fn two_builds_of_the_same_files_give_the_same_bytes() {
    let (one, two) = (site(), site());
    let files = [("/", "home"), ("/b/", "b"), ("/a/", "a")];
    let manifest = |folder: &TempDir, files: &[(&str, &str)]| {
        let output = folder.path().join("public");
        build(folder.path(), &output, files);
        fs::read_to_string(output.join(".byname.json")).expect("a manifest")
    };
    let first = manifest(&one, &files);
    assert_eq!(first, manifest(&two, &[files[2], files[0], files[1]]));
    assert!(
        first.starts_with("{\"version\":1,\"files\":[\n{\"path\":\"a/index.html\",\"length\":1,\"blake3\":\""),
        "{first}"
    );
}

#[test]
fn files_of_others_are_kept() {
    let folder = site();
    let output = folder.path().join("public");
    build(folder.path(), &output, &[("/", "home"), ("/old/", "old")]);
    fs::write(output.join("CNAME"), "www.example.org").expect("written");
    fs::create_dir_all(output.join(".well-known/empty")).expect("made");
    fs::write(output.join(".well-known/security.txt"), "x").expect("written");
    fs::write(output.join("old/notes.txt"), "mine").expect("written");
    let changes = build(folder.path(), &output, &[("/", "home")]);
    assert_eq!((changes.unchanged, changes.removed), (1, 1));
    assert_eq!(names(&output), [".well-known/security.txt", "CNAME", "index.html", "old/notes.txt"]);
    assert!(output.join(".well-known/empty").is_dir());
    build(folder.path(), &output, &[("/", "home")]);
    assert_eq!(names(&output).len(), 4);
}

#[test]
fn a_file_of_another_is_never_written_over() {
    let folder = site();
    let output = folder.path().join("public");
    build(folder.path(), &output, &[("/", "home")]);
    fs::write(output.join("CNAME"), "mine").expect("written");
    let target = Target::check(folder.path(), &output).expect("may be written");
    let error = stage(&target, &[("/", "new"), ("/CNAME", "other")]).finish().expect_err("would be lost");
    assert!(error.to_string().contains("CNAME: this was not made by this tool"), "{error}");
    assert_eq!(tree(&output).get("CNAME").map(String::as_str), Some("mine"));
    assert_eq!(tree(&output).get("index.html").map(String::as_str), Some("home"));
    assert!(!folder.path().join(".held/stage").exists());
    build(folder.path(), &output, &[("/", "new"), ("/CNAME", "mine")]);
}

#[test]
fn nothing_is_written_where_it_could_do_harm() {
    let folder = site();
    let at = |path: &str| folder.path().join(path);
    fs::create_dir_all(at("work/.git")).expect("made");
    fs::create_dir_all(at("notes")).expect("made");
    fs::write(at("notes/a.txt"), "mine").expect("written");
    for (output, why) in [
        (Path::new("/").to_owned(), "it is the root of the disk"),
        (at(""), "it holds the sources of the site"),
        (at("posts/.."), "it holds the sources of the site"),
        (at(".."), "it holds the sources of the site"),
        (at("posts"), "the tool reads its sources there"),
        (at("static/deep/public"), "the tool reads its sources there"),
        (at(".held/public"), "the tool reads its sources there"),
        (at("work"), "it is a git repository of its own"),
        (at("notes"), "it holds files that this tool did not make"),
        (at("site.toml"), "it is a file"),
        (at("new/../../x"), "it goes up from a folder that is missing"),
    ] {
        let refusal = refusal(folder.path(), &output);
        assert!(refusal.contains(why), "{}: {refusal}", output.display());
    }
    assert_eq!(names(folder.path()), ["notes/a.txt", "site.toml"]);
    assert!(!at(".held").exists());
}

#[cfg(unix)]
#[test]
fn a_link_is_no_output_folder() {
    let (folder, elsewhere) = (site(), tempfile::tempdir().expect("a temporary folder"));
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("public")).expect("a link");
    for output in ["public", "public/"] {
        let refusal = refusal(folder.path(), &folder.path().join(output));
        assert!(refusal.contains("it is a link"), "{refusal}");
    }
    std::os::unix::fs::symlink(folder.path(), elsewhere.path().join("home")).expect("a link");
    let through = refusal(folder.path(), &elsewhere.path().join("home/posts"));
    assert!(through.contains("the tool reads its sources there"), "{through}");
}

#[test]
fn a_manifest_that_cannot_be_understood_is_a_refusal() {
    let folder = site();
    let output = folder.path().join("public");
    build(folder.path(), &output, &[("/", "home")]);
    for (text, why) in [("nonsense", "is damaged"), ("{\"version\":2}", "a newer version of this tool")] {
        fs::write(output.join(".byname.json"), text).expect("written");
        let refusal = refusal(folder.path(), &output);
        assert!(refusal.contains(why), "{refusal}");
    }
}

#[test]
fn a_second_build_at_once_is_told_so() {
    let folder = site();
    let target = Target::check(folder.path(), &folder.path().join("public")).expect("may be written");
    let first = Staging::open(&target).expect("free");
    let error = Staging::open(&target).expect_err("is held");
    assert_eq!(error.kind(), ErrorKind::ResourceBusy);
    let expected = format!("Another build is running (pid {}). Wait until it has ended.", std::process::id());
    assert_eq!(error.to_string(), expected);
    drop(first);
    assert!(Staging::open(&target).is_ok());
}

#[test]
fn what_a_killed_build_left_is_cleared() {
    let folder = site();
    let output = folder.path().join("public");
    let left = folder.path().join(".held/stage/tree/blog");
    fs::create_dir_all(&left).expect("made");
    fs::write(left.join("index.html"), "half").expect("written");
    fs::write(folder.path().join(".held/.gitignore"), "").expect("written");
    build(folder.path(), &output, &[("/", "home")]);
    assert_eq!(names(&output), ["index.html"]);
    assert_eq!(names(&folder.path().join(".held")), [".gitignore"]);
    assert_eq!(fs::read_to_string(folder.path().join(".held/.gitignore")).expect("is there"), "*\n");
}

#[test]
fn a_build_that_is_given_up_leaves_nothing() {
    let folder = site();
    let output = folder.path().join("public");
    build(folder.path(), &output, &[("/", "old")]);
    let before = tree(&output);
    let target = Target::check(folder.path(), &output).expect("may be written");
    drop(stage(&target, &[("/", "new")]));
    drop(stage(&target, &[("/", "new")]).finish().expect("finished"));
    assert_eq!(tree(&output), before);
    assert!(!folder.path().join(".held/stage").exists());
}

#[test]
fn a_path_that_is_taken_or_kept_for_the_tool_is_an_error_that_names_it() {
    let folder = site();
    let target = Target::check(folder.path(), &folder.path().join("public")).expect("may be written");
    let staging = stage(&target, &[("/a/", "a"), ("/b", "b")]);
    for (path, start) in [
        ("/a/", "/a/index.html: "),
        ("/b/c/", "/b/c/index.html: "),
        ("/.byname.json", "/.byname.json: "),
        ("/.git/config", "/.git/config: "),
    ] {
        let error = staging.write(&SitePath::new(path), b"x").expect_err(path);
        assert!(error.to_string().starts_with(start), "{error}");
    }
}

#[test]
fn files_come_from_many_threads() {
    use rayon::prelude::*;
    let folder = site();
    let output = folder.path().join("public");
    let target = Target::check(folder.path(), &output).expect("may be written");
    let staging = Staging::open(&target).expect("free");
    (0..500).into_par_iter().for_each(|n| {
        let path = SitePath::new(format!("/x/{}/{n}/", n % 7));
        staging.write(&path, n.to_string().as_bytes()).expect("written");
    });
    let changes = publish(staging.finish().expect("finished"), approval()).expect("published");
    assert_eq!(changes.added, 500);
    assert_eq!(tree(&output).get("x/2/9/index.html").map(String::as_str), Some("9"));
}

#[cfg(unix)]
#[test]
fn everybody_may_read_what_is_published() {
    use std::os::unix::fs::PermissionsExt;
    let folder = site();
    let output = folder.path().join("public");
    build(folder.path(), &output, &[("/", "home"), ("/blog/a/", "a")]);
    let mode = |path: &str| fs::metadata(output.join(path)).expect("is there").permissions().mode() & 0o777;
    assert_eq!((mode(""), mode("blog"), mode("blog/a")), (0o755, 0o755, 0o755));
    assert_eq!((mode("index.html"), mode("blog/a/index.html"), mode(".byname.json")), (0o644, 0o644, 0o644));
}

#[cfg(unix)]
#[test]
fn what_cannot_be_kept_stops_the_publication() {
    let folder = site();
    let output = folder.path().join("public");
    build(folder.path(), &output, &[("/", "old"), ("/a/", "a")]);
    let _socket = std::os::unix::net::UnixListener::bind(output.join("s")).expect("a socket");
    let target = Target::check(folder.path(), &output).expect("may be written");
    let error = stage(&target, &[("/", "new")]).finish().expect_err("would be lost");
    assert!(error.to_string().contains("it is a pipe, socket or device"), "{error}");
    fs::remove_file(output.join("s")).expect("removed");
    fs::create_dir(output.join("a/.git")).expect("made");
    let error = stage(&target, &[("/", "new")]).finish().expect_err("would be lost");
    assert!(error.to_string().contains("it belongs to git"), "{error}");
    assert_eq!(tree(&output).get("index.html").map(String::as_str), Some("old"));
}
