//! The folder under review: read, answered, read again. Every face of the review writes through here.

use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::catalogue;
use crate::clear::{self, Held, Stale, WhyHeld, clear, keyed_hash, text_hash};
use crate::cli::options::{Trouble, read_folder, today};
use crate::finding::{Finding, Item, Place};
use crate::load::{self, Archive};
use crate::model::{Decision, KeepReason, Site, TweetId, Verdict};
use crate::store::{answers, decisions, redaction, review, salt};
use crate::value::Span;

/// How long a decision to publish holds before it is asked again.
const MONTHS: i64 = 12;

/// A folder, a day, and who decides.
#[derive(Debug)]
pub struct Desk {
    /// The folder.
    pub dir: PathBuf,
    /// The day.
    pub today: Date,
    by: Option<String>,
}

/// The folder as it is now.
pub struct Table {
    /// All facts.
    pub site: Site,
    /// What is not shown.
    pub held: Held,
    /// What was found before any page was made.
    pub findings: Vec<Finding>,
}

impl Table {
    /// Why a tweet is not shown; nothing where it is, or is not there.
    pub fn why(&self, id: TweetId) -> Option<&WhyHeld> {
        self.held.tweets.iter().find(|(tweet, _)| tweet.id == id).map(|(_, why)| why)
    }
}

/// Why a decision is made: a reason of the list, and own words where there are any.
#[derive(Clone, Debug)]
pub struct Why {
    /// Of the list.
    pub reason: KeepReason,
    /// In the doctor's own words; they stay in `.held/`.
    pub words: Option<String>,
}

impl Desk {
    /// A desk for a folder.
    pub fn new(dir: &Path, day: Option<Date>, by: Option<String>) -> Desk {
        Desk { dir: dir.to_owned(), today: today(day), by }
    }

    /// Ends where a file of decisions cannot be read: to add to it would be to decide without knowing what was decided.
    pub fn refuse_unreadable(&self) -> Result<(), Trouble> {
        let sources = read_folder(&self.dir, &self.dir.join("public"))?;
        let faults = load::load(&sources, Archive::Committed, self.today).1;
        let of_decisions = |finding: &&Finding| {
            let file = finding.place.as_ref().map_or("", |place| place.file.as_ref());
            finding.kind.code.starts_with("FO-") && matches!(file, "reviews.toml" | ".held/decisions.toml")
        };
        faults.iter().find(of_decisions).map_or(Ok(()), |fault| Err(Trouble(crate::report::one_line(fault))))
    }

    /// Does what an earlier run that was cut off had decided and not done, and reads the folder.
    pub fn resume(&self) -> Result<(Table, Vec<TweetId>), Trouble> {
        review::end_moves(&self.dir)?;
        self.settle()
    }

    /// Reads the folder.
    pub fn read(&self) -> Result<Table, Trouble> {
        let site = self.load()?;
        let (_, held, findings) = clear(site.clone(), self.today);
        Ok(Table { site, held, findings })
    }

    fn load(&self) -> Result<Site, Trouble> {
        let sources = read_folder(&self.dir, &self.dir.join("public"))?;
        Ok(load::load(&sources, Archive::Committed, self.today).0)
    }

    /// The folder with everything done that was decided: held tweets that nothing holds any more go to `tweets/`, and
    /// what was decided about them to `reviews.toml`. Which tweets went there.
    pub fn settle(&self) -> Result<(Table, Vec<TweetId>), Trouble> {
        let table = self.read()?;
        let moved = answers::release(&self.dir, &table.site, &table.held)?;
        let is_pending = |decision: &Decision| decision.verdict == Verdict::Keep && clear::is_held(&decision.at);
        if moved.is_empty() && !table.site.decisions.iter().any(is_pending) {
            return Ok((table, moved));
        }
        let table = if moved.is_empty() { table } else { self.read()? };
        answers::promote(&self.dir, &table.site)?;
        // The same texts with the same answers, in another file: what was found stays as it is.
        Ok((Table { site: self.load()?, ..table }, moved))
    }

    /// Writes that these findings are answered, one decision for each rule, and does what follows.
    pub fn keep(&self, table: &Table, findings: &[Finding], why: &Why) -> Result<(Table, Vec<TweetId>), Trouble> {
        let salt = salt::of(&self.dir, table.site.surroundings.salt)?;
        let mut said = false;
        for finding in findings {
            for bound in answers::bind(&table.site, finding, &self.decision(table, finding, Verdict::Keep, why), &salt)
            {
                if let Some(words) = why.words.as_deref().filter(|_| !said) {
                    decisions::remember_reason(&self.dir, &bound, words)?;
                    said = true;
                }
                decisions::keep(&self.dir, &bound)?;
            }
        }
        self.settle()
    }

    /// Writes that tweets or a picture are withheld, for the rules that asked, and moves them. What went along; nothing
    /// where none of it was public.
    pub fn withhold(
        &self,
        table: &Table,
        items: &[Item],
        rules: &[&Finding],
        words: &str,
    ) -> Result<Option<Vec<TweetId>>, Trouble> {
        // Once for all of them: the table does not know of one that is made now.
        let salt = salt::of(&self.dir, table.site.surroundings.salt)?;
        let mut with_them: Option<Vec<TweetId>> = None;
        for item in items {
            if let Some(gone) = self.withhold_one(table, item, rules, words, &salt)? {
                with_them.get_or_insert_default().extend(gone);
            }
        }
        if let Some(gone) = &mut with_them {
            gone.retain(|id| !items.contains(&Item::tweet(*id)));
            gone.sort_unstable();
            gone.dedup();
        }
        Ok(with_them)
    }

    fn withhold_one(
        &self,
        table: &Table,
        item: &Item,
        rules: &[&Finding],
        words: &str,
        salt: &[u8; 32],
    ) -> Result<Option<Vec<TweetId>>, Trouble> {
        let text = clear::text_of(&table.site, item.as_str()).unwrap_or_default();
        for finding in rules {
            let decision = self.unpublished(table, finding, item, Verdict::Withhold, keyed_hash(&text, salt), words);
            decisions::withhold(&self.dir, &decision)?;
        }
        let name = item.as_str().strip_prefix("media:");
        let was_public = |id: TweetId| table.site.tweets.iter().any(|tweet| tweet.id == id);
        Ok(match (item.tweet_id().and_then(TweetId::parse), name) {
            (Some(id), _) => review::withhold_tweet(&self.dir, id)?.filter(|_| was_public(id)),
            (None, Some(name)) => review::withhold_media(&self.dir, name)?.then(Vec::new),
            (None, None) => None,
        })
    }

    /// Takes words out of a tweet, and does what follows.
    pub fn redact(
        &self,
        table: &Table,
        id: TweetId,
        rules: &[&Finding],
        words: &[Span],
    ) -> Result<(Table, Vec<TweetId>), Trouble> {
        let salt = salt::of(&self.dir, table.site.surroundings.salt)?;
        let item = Item::tweet(id);
        let text = clear::text_of(&table.site, item.as_str()).unwrap_or_default();
        for finding in rules {
            let hash = keyed_hash(&text, &salt);
            let decision = self.unpublished(table, finding, &item, Verdict::Redact, hash, "");
            decisions::redact(&self.dir, &decision)?;
        }
        redaction::redact_tweet(&self.dir, id, words)?;
        self.settle()
    }

    /// Writes down that what was kept was read a second time.
    pub fn read_again(&self, item: &Item) -> Result<(), Trouble> {
        Ok(decisions::read_again(&self.dir, item, self.today)?)
    }

    /// Takes out decisions that have no effect any more.
    pub fn prune(&self) -> Result<Vec<Stale>, Trouble> {
        self.refuse_unreadable()?;
        let site = self.load()?;
        let stale = clear::stale(&site, self.today);
        decisions::prune(&self.dir, &stale)?;
        Ok(stale)
    }

    /// A decision that stays in `.held/`: with own words or none, and a hash that nobody can guess the text from.
    fn unpublished(
        &self,
        table: &Table,
        finding: &Finding,
        item: &Item,
        verdict: Verdict,
        text_hash: String,
        words: &str,
    ) -> Decision {
        let why = Why { reason: KeepReason::Other, words: None };
        Decision {
            item: item.clone(),
            reason: None,
            written_reason: words.to_owned(),
            text_hash,
            ..self.decision(table, finding, verdict, &why)
        }
    }

    fn decision(&self, table: &Table, finding: &Finding, verdict: Verdict, why: &Why) -> Decision {
        let date = self.today;
        Decision {
            rule: finding.kind.code.to_owned(),
            rule_version: catalogue::find(finding.kind.code).map_or(1, |rule| rule.version),
            weight: Some(finding.weight),
            item: finding.item.clone(),
            verdict,
            written_reason: why.reason.word().to_owned(),
            reason: Some(why.reason),
            by: self.by.clone().unwrap_or_else(|| table.site.doctor.styled_name()),
            date: Some(date),
            expires: (verdict == Verdict::Keep).then(|| date.checked_add(MONTHS.months()).ok()).flatten(),
            text_hash: text_hash(""),
            members: Vec::new(),
            second_look: None,
            at: Place::file(if verdict == Verdict::Keep { "reviews.toml" } else { ".held/decisions.toml" }),
        }
    }
}
