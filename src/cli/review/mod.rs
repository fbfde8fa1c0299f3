//! `site review`: one item after the other, or `keep`, `withhold` and `redact` for one that is named.

mod desk;
mod draw;
mod elsewhere;
mod held;
mod keys;
mod pick;
mod single;
mod walk;
mod words;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use self::desk::Desk;
use self::single::{Answered, Redacted};
use crate::clear::Stale;
use crate::cli::exit;
use crate::cli::options::{Done, Trouble, counted, print};
use crate::cli::review_pictures::Pictures;

/// Decide about an item.
#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Review {
    #[command(subcommand)]
    verdict: Option<Which>,
    /// Folder of the site
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// Read again what you kept about patients on an earlier day
    #[arg(long)]
    second_look: bool,
    /// Take out decisions that have no effect any more, and say which
    #[arg(long, conflicts_with = "second_look")]
    prune: bool,
    /// Who decides; the doctor of profile.md when left out
    #[arg(long)]
    by: Option<String>,
    /// The day to take as today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

#[derive(Subcommand, Debug)]
enum Which {
    /// Publish an item in spite of a rule, with a reason; written to reviews.toml
    Keep(Answered),
    /// Do not publish a tweet or a picture; written to .held/ only
    Withhold(Answered),
    /// Take words out of a tweet: the site shows [removed] in their place
    Redact(Redacted),
    /// Look at pictures of tweets, a sheet of them at a time
    Pictures(Pictures),
}

impl Review {
    /// Walks through what waits, or writes one decision.
    pub fn run(&self) -> Done {
        match &self.verdict {
            Some(Which::Keep(answered)) => answered.each(single::keep),
            Some(Which::Withhold(answered)) => answered.each(single::withhold),
            Some(Which::Redact(redacted)) => single::redact(redacted),
            Some(Which::Pictures(pictures)) => pictures.run(),
            None => {
                let desk = Desk::new(&self.dir, self.today, self.by.clone());
                if self.prune {
                    return prune(&desk);
                }
                walk::walk(&desk, if self.second_look { walk::Which::SecondLook } else { walk::Which::Waiting })
            }
        }
    }
}

/// Takes out decisions without effect, and names them.
fn prune(desk: &Desk) -> Done {
    let stale = desk.prune()?;
    print(&told(&stale)?)?;
    Ok(exit::FINE)
}

/// What was pruned, one line each.
pub(super) fn told(stale: &[Stale]) -> Result<String, Trouble> {
    if stale.is_empty() {
        return Ok("Every decision has an effect; nothing was taken out.\n".to_owned());
    }
    let mut out = String::new();
    for gone in stale {
        out.push_str(&format!(
            "Taken out of {}: {} {} {}. {}\n",
            gone.at.file,
            gone.verdict.word(),
            gone.item,
            gone.rule,
            gone.says
        ));
    }
    out.push_str(&format!("{} taken out.\n", counted(stale.len() as u64, "decision", "decisions")));
    Ok(out)
}

/// `site check --prune`: the same from there.
pub(super) fn prune_of(dir: &std::path::Path, today: Option<Date>) -> Result<String, Trouble> {
    told(&Desk::new(dir, today, None).prune()?)
}
