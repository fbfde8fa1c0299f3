//! `site takedown`: a tweet or a post out of everything, with a proof of what is gone and plain words on what is not.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use jiff::civil::Date;

use crate::cli::build::Build;
use crate::cli::exit;
use crate::cli::options::{Done, Folder, Format, Printing, Trouble, counted, print, read_folder, say, today};
use crate::load::{self, Archive};
use crate::markdown;
use crate::model::{Post, Site, TweetId};
use crate::publish::Target;
use crate::publish::remains::{self, Marks, Remains};
use crate::source::Sources;
use crate::store::takedown::{self, Entry, Taken};

/// Take a tweet or a post down for good: out of the folder, the site, and every later import.
#[derive(Args, Debug)]
pub struct Takedown {
    /// The tweet, by its id or its address; or the post, by its file (posts/….md) or its address
    item: String,
    /// Why, in your own words; stays in .held/
    #[arg(long, default_value = "")]
    reason: String,
    /// Folder of the site
    #[arg(long, default_value = ".")]
    dir: PathBuf,
    /// Folder the site was written to; DIR/public when left out
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Take this base URL in place of the one in site.toml
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The day to take as today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// What is taken down.
enum Which {
    Tweet(TweetId),
    /// Path in the folder, and path on the site.
    Post(String, String),
}

impl Takedown {
    /// Takes it down, builds the site anew, searches every byte of it, and prints what is left to do.
    pub fn run(&self) -> Done {
        let output = self.output.clone().unwrap_or_else(|| self.dir.join("public"));
        let target = Target::check(&self.dir, &output).map_err(|refusal| Trouble(refusal.to_string()))?;
        let sources = Arc::new(read_folder(&self.dir, &output)?);
        let (site, _) = load::load(&sources, Archive::Committed, today(self.today));
        let Some(which) = which(&self.item, &site, &sources) else {
            say(&format!(
                "`{}` is no tweet and no post of this folder. Give the id or the address of a tweet, or a file such as posts/my-post.md.",
                self.item
            ));
            return Ok(exit::USAGE);
        };
        let entry = Entry { date: today(self.today), reason: &self.reason };
        let (taken, marks) = take(&which, &self.dir, &site, &sources, entry)?;
        target.purge_stage()?;
        print(&told(&which, &taken))?;
        let was_built = output.is_dir();
        if was_built {
            self.build_anew()?;
        }
        let remains = if was_built { remains::search(&output, &marks)? } else { Remains::default() };
        print(&proof(&which, &marks, &output, was_built, &remains))?;
        let named = named_in_sources(&self.dir, &output, &marks)?;
        print(&left_to_do(&which, &named, &sources, &taken))?;
        Ok(if remains.found.is_empty() && named.is_empty() { exit::FINE } else { exit::HELD_BACK })
    }

    fn build_anew(&self) -> Done {
        let folder = Folder {
            dir: self.dir.clone(),
            archive: None,
            today: self.today,
            base_url: self.base_url.clone(),
            output: self.output.clone(),
        };
        Build { folder, printing: Printing { format: Format::Text, show: false, quiet: true, all: false } }.run()
    }
}

/// The tweet or post that the words mean. A tweet need not be in the folder: it is remembered all the same.
fn which(item: &str, site: &Site, sources: &Sources) -> Option<Which> {
    let item = item.trim();
    let of_address = item.rsplit_once("/status/").map(|(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or(rest));
    let id = of_address.unwrap_or_else(|| item.strip_prefix("tweet:").unwrap_or(item));
    // Shorter numbers are no ids of a doctor's tweets, and may be the names of posts.
    const SHORTEST_ID: usize = 8;
    let is_there = |id: &TweetId| site.tweets.iter().chain(&site.held).any(|tweet| tweet.id == *id);
    let is_post = sources.has(&format!("posts/{item}.md"));
    let known = TweetId::parse(id).filter(|known| !is_post && (id.len() >= SHORTEST_ID || is_there(known)));
    if let Some(id) = known {
        return Some(Which::Tweet(id));
    }
    let name = item.strip_prefix("post:").unwrap_or(item);
    let name = if name.ends_with(".md") && !name.contains('/') { format!("posts/{name}") } else { name.to_owned() };
    let name = name.as_str();
    let address = name.trim_end_matches('/').rsplit_once("/blog/").map_or(name, |(_, slug)| slug);
    if let Some(post) = site.posts.iter().find(|post| post.path == name || post.slug.as_str() == address) {
        return Some(Which::Post(post.path.clone(), format!("/blog/{}/", post.slug)));
    }
    // A draft, or one that was taken down before and is back.
    let stem = name.strip_prefix("posts/")?.strip_suffix(".md")?;
    sources.has(name).then(|| Which::Post(name.to_owned(), format!("/blog/{stem}/")))
}

fn take(
    which: &Which,
    dir: &Path,
    site: &Site,
    sources: &Sources,
    entry: Entry<'_>,
) -> Result<(Taken, Marks), Trouble> {
    let (taken, mut marks) = match which {
        Which::Tweet(id) => {
            let taken = takedown::tweet(dir, *id, entry)?;
            let words = taken.tweet.as_ref().map(|tweet| remains::stretches(&own_words(tweet))).unwrap_or_default();
            let names = taken.versions.iter().map(TweetId::to_string).collect();
            (taken, Marks { names, words, files: Vec::new() })
        }
        Which::Post(path, address) => {
            let post = site.posts.iter().find(|post| post.path == *path);
            let used = post.map(|post| used_only_by(post, sources)).unwrap_or_default();
            let taken = takedown::post(dir, path, &used, entry)?;
            let words = post.map(|post| remains::stretches(&post.body)).unwrap_or_default();
            (taken, Marks { names: vec![address.clone()], words, files: Vec::new() })
        }
    };
    // Small files, such as an empty one, are the same in many places.
    marks.files = taken.files.iter().map(|(_, bytes)| bytes.clone()).filter(|bytes| bytes.len() > 64).collect();
    Ok((taken, marks))
}

/// The words of a tweet between its links, mentions and tags, which pages write as links.
fn own_words(tweet: &crate::model::Tweet) -> String {
    let mut words = tweet.text.clone();
    for span in tweet.spans.iter().rev() {
        if words.get(span.span.start..span.span.end).is_some() {
            words.replace_range(span.span.start..span.span.end, "\n");
        }
    }
    words
}

/// Files that are published as they are, that the post shows or links to, and that no other text of the folder names.
fn used_only_by(post: &Post, sources: &Sources) -> Vec<String> {
    let name_of = |file: &str| file.rsplit('/').next().unwrap_or(file).to_owned();
    let elsewhere = |name: &str| {
        let mut texts =
            sources.paths.iter().filter(|other| **other != post.path).filter_map(|other| sources.text(other));
        texts.any(|text| text.contains(name))
    };
    let links = markdown::links_in(&post.body).into_iter().map(|link| link.dest);
    let named = links.flat_map(|dest| {
        let path = dest.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/').to_owned();
        [format!("static/{path}"), format!("posts/{path}")]
    });
    let wanted: BTreeSet<String> = named.chain(post.image.iter().map(|image| image.file.clone())).collect();
    let is_file = |file: &String| sources.has(file) && !file.ends_with(".md");
    wanted.into_iter().filter(is_file).filter(|file| !elsewhere(&name_of(file))).collect()
}

fn told(which: &Which, taken: &Taken) -> String {
    let what = match which {
        Which::Tweet(id) => format!("tweet {id}"),
        Which::Post(path, _) => format!("post {path}"),
    };
    let mut out = String::new();
    if let (Which::Tweet(_), None) = (which, &taken.tweet) {
        out.push_str("No such tweet is in this folder (any more): check the number. It is remembered all the same.\n");
    }
    let stays = if matches!(which, Which::Tweet(_)) { ", and no import brings it back" } else { "" };
    out.push_str(&format!("Taken down: {what}. It is remembered in .held/takedowns.toml{stays}.\n"));
    let verb = if matches!(which, Which::Post(..)) { "Moved to .held/taken-down/" } else { "Removed" };
    for (file, _) in &taken.files {
        out.push_str(&format!("{verb}: {file}\n"));
    }
    if taken.links_cut > 0 {
        let others = counted(taken.links_cut as u64, "other tweet", "other tweets");
        out.push_str(&format!("Links to it were cut out of {others}.\n"));
    }
    for id in &taken.held_too {
        out.push_str(&format!("Held until you decide, because it continues it: tweet:{id} (AR-06)\n"));
    }
    out
}

fn proof(which: &Which, marks: &Marks, output: &Path, was_built: bool, remains: &Remains) -> String {
    let place = output.display();
    if !was_built {
        return format!("There is no site in {place}, so none was searched.\n");
    }
    let files = counted(remains.files as u64, "file", "files");
    if remains.found.is_empty() {
        let what = if matches!(which, Which::Tweet(_)) { "number" } else { "address" };
        let searched = format!("Searched every byte of {files} ({} kB) in {place}", remains.bytes / 1024);
        return if marks.words.is_empty() {
            format!(
                "{searched}, for its {what} only: it is in none of them. Its words are not known here (any more), or too few \
                 to tell; look for them yourself, above all in posts made of its thread.\n"
            )
        } else {
            format!("{searched}: neither its {what} nor its words nor its files are in any of them.\n")
        };
    }
    let mut out = format!("STILL THERE, in {} of {files} in {place}:\n", remains.found.len());
    for (path, held) in remains.found.iter().take(20) {
        let held: Vec<&str> = held.iter().map(String::as_str).collect();
        out.push_str(&format!("  {path}: {}\n", held.join(", ")));
    }
    if remains.found.len() > 20 {
        out.push_str(&format!("  and {} more\n", remains.found.len() - 20));
    }
    out.push_str(
        "Mend what the report above and the list below name, build again, and search for its words yourself: they are not \
         kept. In haste, delete that folder and publish nothing.\n",
    );
    out
}

/// Places in texts of the folder that name what was taken down: a post may link to it. Read again, as it is now.
fn named_in_sources(dir: &Path, output: &Path, marks: &Marks) -> Result<Vec<String>, Trouble> {
    let sources = read_folder(dir, output)?;
    let mut named = Vec::new();
    // What the tool itself writes there, nobody can reword.
    for path in sources.paths.iter().filter(|path| *path != "tweets/import.toml") {
        let text = sources.text(path).unwrap_or_default();
        let at_names = marks.names.iter().flat_map(|name| text.match_indices(name.as_str())).map(|(at, _)| at);
        let lines: BTreeSet<usize> =
            at_names.chain(places_of_words(text, &marks.words)).map(|at| line(text, at)).collect();
        named.extend(lines.into_iter().map(|line| format!("{path}:{line}")));
    }
    Ok(named)
}

/// Where stretches of words begin, however their lines are broken.
fn places_of_words<'t>(text: &'t str, words: &'t [String]) -> impl Iterator<Item = usize> + 't {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = if words.is_empty() { String::new() } else { plain(text) };
    let found = words.iter().filter(move |words| whole.contains(&plain(words)));
    // The first words stand on one line nearly always; where they do not, the file is named from its start.
    found.map(|words| {
        let start: String = words.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
        text.find(&start).unwrap_or(0)
    })
}

fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

fn left_to_do(which: &Which, named: &[String], sources: &Sources, taken: &Taken) -> String {
    let mut out = String::new();
    if !named.is_empty() {
        out.push_str("\nThese lines of yours still name it, or hold its words; take the link or the words out:\n");
        named.iter().for_each(|place| out.push_str(&format!("  {place}\n")));
    }
    out.push_str("\nWhat this tool cannot undo, and how to go on:\n");
    let mut steps = Vec::new();
    steps.push(
        "Publish now: commit the change and push it, or upload the new site. Until then the old one stays public."
            .to_owned(),
    );
    if let Which::Tweet(id) = which {
        steps.push(format!("Delete it on X, if it is still there: https://x.com/i/status/{id}"));
    }
    let search = match which {
        Which::Tweet(id) => id.to_string(),
        Which::Post(path, _) => path.clone(),
    };
    let is_tracked = sources
        .tracked
        .iter()
        .any(|path| path == &search || taken.files.iter().any(|(file, _)| file == path) || path.starts_with("tweets/"));
    if is_tracked {
        steps.push(format!(
            "The history of your git repository still holds it (git log --all -S \"{search}\" shows where), and so do forks. \
             How to take it out, and whom to ask at GitHub: \
             https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository"
        ));
    }
    steps.push(
        "Search engines keep copies for days. Ask for them to go: \
         https://search.google.com/search-console/remove-outdated-content and https://www.bing.com/webmasters/tools/contentremoval"
            .to_owned(),
    );
    steps.push(
        "Web archives keep copies for good. Look at https://web.archive.org, and write to info@archive.org with the address of the page."
            .to_owned(),
    );
    steps.push("Feed readers, screenshots and whoever has read it cannot be reached.".to_owned());
    if matches!(which, Which::Tweet(_)) {
        steps.push("The export from X that you imported is not touched; it still holds what it held.".to_owned());
    } else {
        steps.push("The post itself lies in .held/taken-down/; delete it there if you want none of it.".to_owned());
    }
    steps.push(
        "If a patient could know themselves in it, tell your employer's data protection officer and your defence body today."
            .to_owned(),
    );
    for (number, step) in steps.iter().enumerate() {
        out.push_str(&format!("  {}. {step}\n", number + 1));
    }
    out
}
