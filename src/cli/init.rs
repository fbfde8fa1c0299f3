//! `site init`: a new folder that builds, with comments that teach.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use crate::cli::exit;
use crate::cli::options::{Done, Trouble, parse_base_url, print, today};
use crate::value::Handle;

/// The files of a new folder, by their path in it.
const FILES: [(&str, &str); 7] = [
    ("site.toml", include_str!("init/site.toml")),
    ("profile.md", include_str!("init/profile.md")),
    ("following.toml", include_str!("init/following.toml")),
    ("posts/hello.md", include_str!("init/posts/hello.md")),
    ("README.md", include_str!("init/README.md")),
    (".gitignore", include_str!("init/gitignore")),
    (".github/workflows/pages.yml", include_str!("init/pages.yml")),
];

/// Make a new folder that builds.
#[derive(Args, Debug)]
pub struct Init {
    /// The folder to make
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// Your full name, without title
    #[arg(long)]
    name: Option<String>,
    /// Your handle on X
    #[arg(long)]
    handle: Option<String>,
    /// Where the site will be, such as https://name.github.io
    #[arg(long)]
    base_url: Option<String>,
    /// The day to take as today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Init {
    /// Writes the files that are not there yet; none is ever overwritten.
    pub fn run(&self) -> Done {
        if let Some(taken) = FILES.iter().map(|(path, _)| self.dir.join(path)).find(|path| path.exists()) {
            return Err(Trouble(format!(
                "{} is there already. Give a folder that has no site in it yet.",
                taken.display()
            )));
        }
        let handle = self.handle.as_deref().unwrap_or("your_handle");
        let handle = Handle::parse(handle).ok_or_else(|| {
            Trouble(format!("`{handle}` cannot be a handle on X: 1 to 15 letters, digits or underscores."))
        })?;
        let base_url = self.base_url.as_deref().unwrap_or("https://example.github.io");
        parse_base_url(base_url)?;
        let name = without_title(self.name.as_deref().unwrap_or("Alex Placeholder"));
        let fills = [
            ("%NAME%", quotable(name)),
            ("%HANDLE%", handle.to_string()),
            ("%BASE_URL%", quotable(base_url)),
            ("%VERSION%", env!("CARGO_PKG_VERSION").to_owned()),
            ("%TODAY%", today(self.today).to_string()),
        ];
        for (path, template) in FILES {
            let text = fills.iter().fold(template.to_owned(), |text, (mark, value)| text.replace(mark, value));
            write(&self.dir.join(path), &text)?;
        }
        print(&format!(
            "Made {0}. Next:\n  1. Open {0}/profile.md and say who you are.\n  2. site serve {0}     shows the site while you edit.\n  \
             3. site import EXPORT.zip --dir {0}     brings in your tweets.\n  4. site build {0}     writes the site to {0}/public.\n",
            self.dir.display()
        ))?;
        Ok(exit::FINE)
    }
}

/// A name without a title: the profile has a line of its own for that.
fn without_title(name: &str) -> &str {
    let titles = ["dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx"];
    match name.trim().split_once(' ') {
        Some((first, rest)) if titles.contains(&first.trim_end_matches('.').to_lowercase().as_str()) => rest.trim(),
        _ => name.trim(),
    }
}

/// Text that may stand between double quotes in TOML.
fn quotable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !matches!(c, '"' | '\\')).collect()
}

fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let done = |path: &Path| -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    };
    done(path).map_err(|error| Trouble(format!("{} cannot be written: {error}.", path.display())))
}
