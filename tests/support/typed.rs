//! Running the `site` command on a folder with what a person types.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// Starts `site` with these words on a folder, on a day and in a narrow terminal, and types all lines ahead.
pub fn start(words: &[&str], folder: &Path, day: &str, lines: &str) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_site"));
    command.args(words).arg(folder).args(["--today", day]).env("COLUMNS", "40").env_remove("NO_COLOR");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command starts");
    // A command that ends early does not read the rest.
    let _ = child.stdin.take().expect("a pipe").write_all(lines.as_bytes());
    child
}

/// Runs `site` so to its end.
pub fn typed(words: &[&str], folder: &Path, day: &str, lines: &str) -> Output {
    start(words, folder, day, lines).wait_with_output().expect("it ends")
}
