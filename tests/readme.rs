//! The commands of `README.md` do what it says. Each line of its `sh` blocks is run, or named here with the reason why
//! it is not; a new line has to be put into one of the two lists.

#[path = "support/command.rs"]
mod command;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use command::{copy, files, root, site};

/// Lines that are not run, and why.
const NOT_RUN: [(&str, &str); 3] = [
    ("tests/run", "it is what runs this test"),
    ("cargo install byname --locked", "it installs for good, and needs the package registry"),
    ("cd my-site", "the commands after it are given the folder instead"),
];

/// The lines of the `sh` blocks, without comments.
fn lines() -> Vec<String> {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    let blocks = readme.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    let lines = blocks.flat_map(str::lines).map(|line| line.split(" #").next().unwrap_or("").trim().to_owned());
    lines.filter(|line| !line.is_empty()).collect()
}

#[test]
fn the_readme_is_short_and_its_links_lead_somewhere() {
    let readme = fs::read_to_string(root().join("README.md")).expect("README.md");
    assert!(readme.lines().count() <= 60);
    let targets = readme.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    for target in targets.filter(|target| !target.starts_with("https://")) {
        assert!(root().join(target).is_file(), "README.md links to {target}");
    }
}

#[test]
fn every_command_of_the_readme_works() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = place.path().join("my-site");
    let folder = folder.to_str().expect("a temporary path is text");
    let mut ran = 0;
    for line in lines() {
        if NOT_RUN.iter().any(|(known, _)| *known == line) {
            continue;
        }
        let words = words_of(&line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["cargo", "run", "--release", "--", "build", "example-site"] => the_example_is_built(),
            ["site", "init", "my-site", options @ ..] => {
                let mut all = vec!["init", folder];
                all.extend(options);
                succeeds(&all);
            }
            ["site", "import", _] => {
                let export = root().join("tests/exports/example");
                // The account of the export is the example doctor's.
                command::change(&Path::new(folder).join("profile.md"), "@YourHandle", "@DrNatExample");
                let site_toml = Path::new(folder).join("site.toml");
                command::change(&site_toml, "# ever_protected = false", "ever_protected = false");
                succeeds(&["import", export.to_str().expect("text"), "--dir", folder]);
            }
            ["site", "serve"] => the_preview_answers(folder),
            ["site", "build"] => succeeds(&["build", folder]),
            other => panic!("README.md has a command that no test knows: {other:?}"),
        }
        ran += 1;
    }
    assert!(ran >= 5, "only {ran} commands were found in README.md");
}

fn succeeds(words: &[&str]) {
    let ran = site(words);
    assert_eq!(ran.code, 0, "site {words:?}\n{}{}", ran.out, ran.err);
}

/// The first command of the README with the same words, over a copy: the checkout itself is left alone.
fn the_example_is_built() {
    let place = copy("example-site");
    succeeds(&["build", place.path().to_str().expect("text")]);
    assert!(files(&place.path().join("public")).len() > 60);
}

fn the_preview_answers(folder: &str) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_site"))
        .args(["serve", folder, "--port", "0"])
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let said = first_line(&mut child);
    let address = said.split_whitespace().find(|word| word.starts_with("http://")).expect("an address").to_owned();
    let page = get(&address);
    child.kill().expect("the preview ends");
    child.wait().expect("the preview ended");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("byname-preview"), "{page}");
}

fn first_line(child: &mut std::process::Child) -> String {
    use std::io::BufRead;
    let errors = child.stderr.take().expect("a pipe");
    let mut line = String::new();
    std::io::BufReader::new(errors).read_line(&mut line).expect("a line");
    line
}

fn get(address: &str) -> String {
    use std::io::{Read, Write};
    let rest = address.trim_start_matches("http://");
    let (host, path) = rest.split_once('/').expect("a path");
    let mut stream = std::net::TcpStream::connect(host).expect("the preview listens");
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

/// The words of a line as a shell takes them, double quotes minded.
fn words_of(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            other => words.last_mut().expect("one word at least").push(other),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
