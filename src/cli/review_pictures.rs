//! `site review pictures`: contact sheets of the pictures that nobody has looked at yet, and one answer for a sheet.
//!
//! The pictures are in the browser, the question is in the terminal. Every answer is saved at once; what was answered can
//! be answered again. Without a terminal the answers are read line by line.

mod waiting;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead, IsTerminal};
use std::path::PathBuf;

use clap::Args;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::kinds;
use crate::clear::{keyed_hash, text_hash};
use crate::cli::exit;
use crate::cli::options::{Done, Trouble, counted, print, read_folder, say, today};
use crate::cli::serve::open;
use crate::finding::{Item, Place};
use crate::load::{self, Archive};
use crate::model::{Decision, KeepReason, TweetId, Verdict};
use crate::store::contact::{self, SHEET, Waiting};
use crate::store::{decisions, review, salt};

/// Look at pictures of tweets, a sheet of them at a time.
#[derive(Args, Debug)]
pub struct Pictures {
    /// Folder of the site
    #[arg(default_value = ".")]
    dir: PathBuf,
    /// Only write the page of pictures, and open no browser
    #[arg(long)]
    no_open: bool,
    /// Who decides; the doctor of profile.md when left out
    #[arg(long)]
    by: Option<String>,
    /// The day to take as today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Pictures {
    /// Asks about every sheet.
    pub fn run(&self) -> Done {
        let today = today(self.today);
        let sources = read_folder(&self.dir, &self.dir.join("public"))?;
        let (site, _) = load::load(&sources, Archive::Committed, today);
        let picture_only = review::picture_only(&self.dir)?;
        let by = self.by.clone().unwrap_or_else(|| site.doctor.styled_name());
        let known_salt = site.surroundings.salt;
        let waiting = waiting::waiting(site, &picture_only, today);
        if waiting.is_empty() {
            print("No picture of a tweet waits to be looked at.\n")?;
            return Ok(exit::FINE);
        }
        let page = contact::write(&self.dir, &waiting)?;
        print(&format!(
            "{} to be looked at, on {}: {}\n",
            counted(waiting.len() as u64, "picture waits", "pictures wait"),
            counted(waiting.chunks(SHEET).len() as u64, "sheet", "sheets"),
            page.display()
        ))?;
        if !self.no_open && io::stdin().is_terminal() {
            open(&page.display().to_string());
        }
        let salt = salt::of(&self.dir, known_salt)?;
        let mut asking = Asking { command: self, by, today, salt, picture_only, sheets: Vec::new(), gone: false };
        asking.sheets =
            waiting.chunks(SHEET).map(|sheet| Sheet { pictures: sheet.to_vec(), ..Sheet::default() }).collect();
        let ended = asking.all(&mut io::stdin().lock());
        contact::remove(&self.dir)?;
        ended?;
        print(&asking.told())?;
        Ok(exit::FINE)
    }
}

/// A sheet, and what was said of it.
#[derive(Default)]
struct Sheet {
    pictures: Vec<Waiting>,
    /// Taken out of the answer for all, by their number from 1.
    out: BTreeMap<usize, Verdict>,
    later: BTreeSet<usize>,
    kept: BTreeSet<usize>,
}

/// The asking, while it goes on.
struct Asking<'a> {
    command: &'a Pictures,
    by: String,
    today: Date,
    salt: [u8; 32],
    picture_only: BTreeSet<TweetId>,
    sheets: Vec<Sheet>,
    /// Whether the person, or the input, has gone.
    gone: bool,
}

/// What was answered.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    None,
    Withhold(BTreeSet<usize>),
    Later(BTreeSet<usize>),
    Back,
    Quit,
    Unclear,
}

impl Asking<'_> {
    fn all(&mut self, input: &mut dyn BufRead) -> Result<(), Trouble> {
        let mut at = 0;
        while at < self.sheets.len() && !self.gone {
            at = self.sheet(at, input)?;
        }
        Ok(())
    }

    /// Asks about one sheet until it is answered. The number of the next one.
    fn sheet(&mut self, at: usize, input: &mut dyn BufRead) -> Result<usize, Trouble> {
        print(&self.question(at))?;
        loop {
            print("> ")?;
            let mut line = String::new();
            if input.read_line(&mut line)? == 0 {
                print("\n")?;
                self.gone = true;
                return Ok(at);
            }
            match said(&line, self.sheets[at].pictures.len()) {
                Said::None => {
                    self.keep_rest(at)?;
                    return Ok(at + 1);
                }
                Said::Withhold(numbers) => self.take_out(at, &numbers, true)?,
                Said::Later(numbers) => self.take_out(at, &numbers, false)?,
                Said::Back => return Ok(at.saturating_sub(1)),
                Said::Quit => {
                    self.gone = true;
                    return Ok(at);
                }
                Said::Unclear => say(
                    "Write n when none of them does; numbers and w, as in 3 7-9 w, to withhold some; numbers and l for later; b or q.",
                ),
            }
            let sheet = &self.sheets[at];
            let answered = sheet.out.len() + sheet.later.len();
            if answered == sheet.pictures.len() {
                return Ok(at + 1);
            }
        }
    }

    fn question(&self, at: usize) -> String {
        let sheet = &self.sheets[at];
        let films = sheet.pictures.iter().filter(|one| one.is_film()).count() as u64;
        let films = if films > 0 { format!(", {} among them", counted(films, "film", "films")) } else { String::new() };
        format!(
            "\nSheet {} of {}: {}{films}.\nDoes any of these show a patient, or a screen, a wristband, a barcode or a note that can be read?\n\
             \u{20} n          no, none does: all that are left on this sheet are shown from now on\n\
             \u{20} 3 7-9 w    first take out numbers 3 and 7 to 9: they are withheld\n\
             \u{20} 3 7-9 l    first take them out, to decide later\n\
             \u{20} b back, q quit; everything is saved at once\n",
            at + 1,
            self.sheets.len(),
            counted(sheet.pictures.len() as u64, "picture", "pictures"),
        )
    }

    /// One decision for each picture that is left.
    fn keep_rest(&mut self, at: usize) -> Result<(), Trouble> {
        let left: Vec<usize> = (1..=self.sheets[at].pictures.len())
            .filter(|number| !self.sheets[at].out.contains_key(number) && !self.sheets[at].later.contains(number))
            .collect();
        for number in left {
            let one = &self.sheets[at].pictures[number - 1];
            let name = one.media.name.clone();
            let dir = &self.command.dir;
            // The decision comes last: where a run is cut off before it, the picture is asked about again.
            review::keep_media(dir, &name)?;
            if self.picture_only.contains(&one.tweet.id) {
                review::keep_tweet(dir, one.tweet.id)?;
            }
            decisions::keep(dir, &self.decision(&name, Verdict::Keep))?;
            self.sheets[at].kept.insert(number);
        }
        Ok(())
    }

    /// Takes pictures out of the answer for all; where one was kept a moment ago, it comes back.
    fn take_out(&mut self, at: usize, numbers: &BTreeSet<usize>, is_withheld: bool) -> Result<(), Trouble> {
        for number in numbers {
            let name = self.sheets[at].pictures[number - 1].media.name.clone();
            let dir = &self.command.dir;
            let item = Item::media(&name);
            if is_withheld {
                decisions::withhold(dir, &self.decision(&name, Verdict::Withhold))?;
            } else {
                decisions::forget(dir, &|decided| decided == item.as_str())?;
            }
            let sheet = &mut self.sheets[at];
            if is_withheld || sheet.kept.contains(number) {
                review::withhold_media(dir, &name)?;
            }
            sheet.kept.remove(number);
            if is_withheld {
                sheet.later.remove(number);
                sheet.out.insert(*number, Verdict::Withhold);
            } else {
                sheet.out.remove(number);
                sheet.later.insert(*number);
            }
        }
        let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
        let what = if is_withheld { "Withheld" } else { "Left for later" };
        print(&format!("{what}: {}. n keeps the others.\n", numbers.join(", ")))?;
        Ok(())
    }

    fn decision(&self, name: &str, verdict: Verdict) -> Decision {
        const MONTHS: i64 = 12;
        let is_kept = verdict == Verdict::Keep;
        let reason = is_kept.then_some(KeepReason::SeenAndClear);
        Decision {
            rule: kinds::AR_09.code.to_owned(),
            item: Item::media(name),
            verdict,
            written_reason: reason.map_or("seen on a contact sheet", |reason| reason.word()).to_owned(),
            reason,
            by: self.by.clone(),
            date: Some(self.today),
            expires: self.today.checked_add(MONTHS.months()).ok(),
            text_hash: if is_kept { text_hash(name) } else { keyed_hash(name, &self.salt) },
            at: Place::file(if is_kept { "reviews.toml" } else { ".held/decisions.toml" }),
            rule_version: 1,
            weight: None,
            members: Vec::new(),
            second_look: None,
        }
    }

    fn told(&self) -> String {
        let count = |of: &dyn Fn(&Sheet) -> usize| self.sheets.iter().map(of).sum::<usize>() as u64;
        let (kept, withheld) = (count(&|sheet| sheet.kept.len()), count(&|sheet| sheet.out.len()));
        let left = count(&|sheet| sheet.pictures.len()) - kept - withheld;
        let mut out = format!(
            "{} shown from now on, {} withheld, {} for later.\n",
            counted(kept, "picture is", "pictures are"),
            withheld,
            left
        );
        if kept > 0 {
            out.push_str("Describe them in alt.toml for readers who cannot see them; then: site build\n");
        }
        out
    }
}

/// What a line means on a sheet of so many pictures.
fn said(line: &str, count: usize) -> Said {
    let lower = line.trim().to_lowercase();
    match lower.as_str() {
        "n" | "none" => return Said::None,
        "b" | "back" => return Said::Back,
        "q" | "quit" => return Said::Quit,
        _ => {}
    }
    let spaced = lower.replace(',', " ").replace('w', " w ").replace('l', " l ");
    let mut words: Vec<&str> = spaced.split_whitespace().collect();
    let Some(last) = words.pop().filter(|_| !words.is_empty()) else { return Said::Unclear };
    let mut numbers = BTreeSet::new();
    for word in words {
        let (from, to) = word.split_once('-').unwrap_or((word, word));
        match (from.parse::<usize>(), to.parse::<usize>()) {
            (Ok(from), Ok(to)) if from >= 1 && from <= to && to <= count => numbers.extend(from..=to),
            _ => return Said::Unclear,
        }
    }
    match last {
        "w" => Said::Withhold(numbers),
        "l" => Said::Later(numbers),
        _ => Said::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_they_are_meant_and_nothing_is_guessed() {
        let set = |numbers: &[usize]| numbers.iter().copied().collect::<BTreeSet<_>>();
        assert_eq!(said(" N \n", 9), Said::None);
        assert_eq!(said("3, 7-9 w", 9), Said::Withhold(set(&[3, 7, 8, 9])));
        assert_eq!(said("2l", 9), Said::Later(set(&[2])));
        for unclear in
            ["", "w", "3", "0 w", "10 w", "9-7 w", "3 w 4", "yes", "nn", "-1 w", "3 x", "99999999999999999999 w"]
        {
            assert_eq!(said(unclear, 9), Said::Unclear, "{unclear:?}");
        }
    }
}
