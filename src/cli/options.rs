//! Options and steps that several commands share.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use crate::check::Report;
use crate::finding::Finding;
use crate::pipeline::{Input, Tweets};
use crate::report::{self, Colour, Folding, Quiet, Shown, TextOptions};
use crate::source::Sources;
use crate::source::export::{Export, Exports};
use crate::value::BaseUrl;

/// What cannot be gone on from: a sentence for the person at the keyboard.
#[derive(Debug)]
pub struct Trouble(pub String);

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Trouble {
        Trouble(error.to_string())
    }
}

/// The outcome of a command: its exit code.
pub type Done = Result<u8, Trouble>;

/// The folder and the day.
#[derive(Args, Debug)]
pub struct Folder {
    /// Folder of the site
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// An X export (zip or folder) to show without importing it
    #[arg(long, value_name = "PATH")]
    pub archive: Option<PathBuf>,
    /// The day to take as today, such as 2026-03-01
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
    /// Take this base URL in place of the one in site.toml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Folder to write the site to; DIR/public when left out
    #[arg(long, value_name = "DIR")]
    pub output: Option<PathBuf>,
}

impl Folder {
    /// The day of the run. The only look at a clock in the whole program.
    pub fn today(&self) -> Date {
        today(self.today)
    }

    /// Where the site is written.
    pub fn output(&self) -> PathBuf {
        self.output.clone().unwrap_or_else(|| self.dir.join("public"))
    }

    /// The same, as places of findings name it: like all of them from the folder on, unless another was given.
    pub fn output_as_given(&self) -> String {
        self.output.as_ref().map_or_else(|| "public".to_owned(), |output| output.display().to_string())
    }

    /// Reads the folder.
    ///
    /// # Errors
    /// When there is no such folder, or it cannot be read at all.
    pub fn read(&self) -> Result<Sources, Trouble> {
        read_folder(&self.dir, &self.output())
    }

    /// Everything a run is given.
    ///
    /// # Errors
    /// When the folder or the export cannot be read, or the base URL cannot be one.
    pub fn input(&self) -> Result<Input, Trouble> {
        let sources = Arc::new(self.read()?);
        let export = self.archive.as_deref().map(open_export).transpose()?;
        let tweets = export.map_or(Tweets::Committed, |export| Tweets::Export(Arc::new(export)));
        Ok(Input { sources, tweets, today: self.today(), base_url: self.base_url()? })
    }

    /// The base URL that takes the place of the one in `site.toml`.
    ///
    /// # Errors
    /// When it cannot be one.
    pub fn base_url(&self) -> Result<Option<BaseUrl>, Trouble> {
        self.base_url.as_deref().map(parse_base_url).transpose()
    }
}

/// Reads what was given with `--base-url`.
///
/// # Errors
/// When it cannot be the address of a site.
pub fn parse_base_url(text: &str) -> Result<BaseUrl, Trouble> {
    BaseUrl::parse(text).map_err(|error| Trouble(format!("--base-url cannot be used: {error}.")))
}

/// The day given, or the day on this computer.
pub fn today(given: Option<Date>) -> Date {
    given.unwrap_or_else(|| jiff::Zoned::now().date())
}

/// Reads a folder from disk.
///
/// # Errors
/// When there is no such folder, it is not that of a site, or it cannot be read at all.
pub fn read_folder(dir: &Path, output: &Path) -> Result<Sources, Trouble> {
    if !dir.is_dir() {
        return Err(Trouble(format!(
            "There is no folder {}. Make one with: site init {}",
            dir.display(),
            dir.display()
        )));
    }
    let sources =
        Sources::read(dir, output).map_err(|error| Trouble(format!("{} cannot be read: {error}.", dir.display())))?;
    if !sources.has("site.toml") {
        return Err(Trouble(format!(
            "{} is not the folder of a site: it has no site.toml. Go into that folder, or name it: site build my-site",
            dir.display()
        )));
    }
    Ok(sources)
}

/// Opens an export, or prints what is wrong with it.
///
/// # Errors
/// When it is no export that can be read.
pub fn open_export(path: &Path) -> Result<Export, Trouble> {
    is_there(path)?;
    Export::open(path).map_err(|findings| {
        let lines: Vec<String> = findings.iter().map(report::one_line).collect();
        Trouble(lines.join("\n"))
    })
}

/// Opens exports, or prints what is wrong with them.
///
/// # Errors
/// When one of them is no export that can be read.
pub fn open_exports(paths: &[PathBuf]) -> Result<Exports, Trouble> {
    paths.iter().try_for_each(|path| is_there(path))?;
    Exports::open(paths).map_err(|findings| {
        let lines: Vec<String> = findings.iter().map(report::one_line).collect();
        Trouble(lines.join("\n"))
    })
}

/// Says of an export that is not there its path as it was typed.
fn is_there(path: &Path) -> Result<(), Trouble> {
    match std::fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Trouble(format!(
            "There is no file or folder {}. Give the path of the zip file that X sent, or of the folder unpacked from it.",
            path.display()
        ))),
        _ => Ok(()),
    }
}

/// How findings are printed.
#[derive(Args, Debug)]
pub struct Printing {
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Print matched words about patients in full (they are masked otherwise)
    #[arg(long)]
    pub show: bool,
    /// List only what holds the site back
    #[arg(long)]
    pub quiet: bool,
    /// List every finding by itself, none folded into another
    #[arg(long)]
    pub all: bool,
}

/// Forms of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For programs
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
}

impl Printing {
    /// Prints a report to standard output.
    ///
    /// # Errors
    /// When standard output cannot be written to.
    pub fn print(&self, report: &Report, sources: &Sources) -> io::Result<()> {
        let text = match self.format {
            Format::Text => report::text(report, &|place| sources.excerpt(place), self.options()),
            Format::Json => report::json(report),
            Format::Sarif => report::sarif(report),
            Format::Github => report::github(report),
        };
        print(&text)
    }

    fn options(&self) -> TextOptions {
        TextOptions {
            show: if self.show { Shown::InFull } else { Shown::Masked },
            quiet: if self.quiet { Quiet::Yes } else { Quiet::No },
            folding: if self.all { Folding::Each } else { Folding::Folded },
            colour: if io::stdout().is_terminal() { Colour::Ansi } else { Colour::Plain },
        }
    }
}

/// Writes to standard output; a reader that went away, as in `| head`, is no trouble.
///
/// # Errors
/// When standard output cannot be written to, as on a full disk.
pub fn print(text: &str) -> io::Result<()> {
    match io::stdout().write_all(text.as_bytes()).and_then(|()| io::stdout().flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// A note on standard error.
pub fn say(text: &str) {
    // There is nobody left to tell when standard error is closed.
    let _ = writeln!(io::stderr(), "{text}");
}

/// The exit code of a report.
pub fn code_of(findings: &[Finding]) -> u8 {
    if findings.iter().any(Finding::is_open_and_holds_back) { super::exit::HELD_BACK } else { super::exit::FINE }
}

/// `1 tweet`, `2 tweets`.
pub fn counted(count: u64, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}
