//! `site thread`: a thread becomes the draft of a post.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use jiff::civil::Date;

use crate::cli::exit;
use crate::cli::options::{Done, Trouble, print, read_folder, say, today};
use crate::model::{Thread, TweetId};
use crate::pipeline::{Input, Prepared, Tweets, prepare};
use crate::store::thread_post::{self, Draft};

/// Make a draft post of a thread.
#[derive(Args, Debug)]
pub struct ThreadPost {
    /// Any tweet of the thread: its number, or its address on X
    id: String,
    /// Folder of the site
    #[arg(long, default_value = ".")]
    dir: PathBuf,
    /// The day to take as today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl ThreadPost {
    /// Writes the draft, and tells where it is and what to do next.
    pub fn run(&self) -> Done {
        let Some(id) = number(&self.id) else {
            say(&format!("`{}` is neither the number nor the address of a tweet.", self.id));
            return Ok(exit::USAGE);
        };
        let sources = Arc::new(read_folder(&self.dir, &self.dir.join("public"))?);
        let today = today(self.today);
        let prepared = prepare(Input { sources, tweets: Tweets::Committed, today, base_url: None });
        let Some(thread) = prepared.cleared.threads.iter().find(|thread| thread.all().any(|one| one == id)) else {
            say(&no_thread(&prepared, id));
            return Ok(exit::USAGE);
        };
        let draft = thread_post::draft(&prepared.cleared, thread, today);
        match thread_post::write(&self.dir, &draft) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Trouble(format!(
                "{} is there already, and stays as it is. Rename it or move it away, and run this again.",
                draft.path
            ))),
            Err(error) => Err(error.into()),
            Ok(()) => {
                print(&told(&draft, thread))?;
                Ok(exit::FINE)
            }
        }
    }
}

/// The tweet that a number or an address on X names.
pub(super) fn number(written: &str) -> Option<TweetId> {
    let digits = written.split_once("/status/").map_or(written, |(_, after)| after);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let rest = &digits[end..];
    (rest.is_empty() || digits != written).then(|| TweetId::parse(&digits[..end]))?
}

fn no_thread(prepared: &Prepared, id: TweetId) -> String {
    if prepared.cleared.tweet(id).is_some() {
        return format!(
            "Tweet {id} stands alone, and a thread has two tweets or more. To show it in a post, put this on a line of \
             its own: {{{{ tweet {id} }}}}"
        );
    }
    if prepared.held.tweets.iter().any(|(tweet, _)| tweet.id == id) {
        return format!("Tweet {id} is held back, and what is held back gets into no post. site check says why.");
    }
    let written = id.to_string();
    let roots = prepared.cleared.threads.iter().flat_map(Thread::all);
    let near = roots.map(|known| (strsim::damerau_levenshtein(&written, &known.to_string()), known)).min();
    match near.filter(|(slips, _)| *slips <= 2) {
        Some((_, known)) => format!("There is no tweet {id} in this folder. Did you mean {known}?"),
        None => format!("There is no tweet {id} in this folder. The page /threads/ of your site lists the threads."),
    }
}

fn told(draft: &Draft, thread: &Thread) -> String {
    let many = |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    let mut out = format!(
        "Wrote {}: a draft of {}, with {} and {}.\n",
        draft.path,
        many(draft.tweets, "tweet"),
        many(draft.pictures.len(), "picture"),
        many(draft.references, "reference")
    );
    out.push_str("Counters such as 3/12 are left out; all other words are those of the thread.\n");
    for name in &draft.undescribed {
        out.push_str(&format!(
            "The picture {name} is not described. Say in the draft what it shows, and in alt.toml for the tweet.\n"
        ));
    }
    out.push_str("Next:\n  1. Open it and make it read as one text. Give each reference its title, and say what kind of post it is.\n");
    out.push_str("  2. Read it once more as somebody would who is, or fears to be, meant by it.\n");
    out.push_str("  3. Take the line draft = true away; site serve shows it then, and site check looks at it.\n");
    out.push_str(&format!("The thread itself stays at /threads/{}/.\n", thread.root));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tweet_is_named_by_its_number_or_its_address() {
        for (written, id) in [
            ("20", Some(20)),
            ("https://x.com/dr_x/status/20?s=1", Some(20)),
            ("20x", None),
            ("https://x.com/dr_x", None),
            ("", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(number(written), id.map(TweetId), "{written}");
        }
    }
}
