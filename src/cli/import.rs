//! `site import`: what is clear of one or more exports goes to `tweets/`, the rest to `.held/`.

mod reading;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use jiff::civil::Date;

use crate::check::catalogue;
use crate::cli::bar::Bar;
use crate::cli::exit;
use crate::cli::options::{Done, Trouble, counted, open_exports, print, read_folder, today};
use crate::finding::{Finding, Place, reading as faults};
use crate::model::{Account, LeftOut, TweetId};
use crate::picture;
use crate::pipeline::{Input, Prepared, Tweets, prepare};
use crate::report::{covered, one_lines};
use crate::source::export::{Export, Exports};
use crate::store::drafts;
use crate::store::import::{self, Imported};
use crate::store::redaction;

/// Bring one or more X exports into the folder.
#[derive(Args, Debug)]
pub struct Import {
    /// The exports: the zip files that X gave you, old ones too, or the folders they were unpacked to
    #[arg(required = true, value_name = "EXPORT")]
    paths: Vec<PathBuf>,
    /// Folder of the site
    #[arg(long, default_value = ".")]
    dir: PathBuf,
    /// The day to take as today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Import {
    /// Imports, and prints what was read, cleared and held.
    pub fn run(&self) -> Done {
        let sources = Arc::new(read_folder(&self.dir, &self.dir.join("public"))?);
        let exports = Arc::new(open_exports(&self.paths)?);
        let today = today(self.today);
        let input = Input { sources, tweets: Tweets::Import(Arc::clone(&exports)), today, base_url: None };
        let prepared = prepare(input);
        let in_words = |findings: Vec<&Finding>| one_lines(findings, &prepared.findings);
        let unsure = in_words(prepared.findings.iter().filter(|finding| decides(finding)).collect());
        if !unsure.is_empty() {
            return Err(Trouble(format!("{}\nMend this first. Nothing was imported.", unsure.join("\n"))));
        }
        let against = prepared.findings.iter().filter(|finding| is_of(finding, &exports));
        let refusals = in_words(against.filter(|finding| finding.is_open_and_holds_back()).collect());
        if !refusals.is_empty() {
            return Err(Trouble(format!("{}\nNothing was imported.", refusals.join("\n"))));
        }
        if prepared.cleared.archive.as_ref().is_none_or(|facts| facts.read == 0) {
            return Err(Trouble(format!("{} holds no tweets. Nothing was imported.", origin(&exports))));
        }
        if let Some(question) = prepared.findings.iter().find(|finding| is_of_protection(finding)) {
            let mend = "Write `ever_protected` under `[archive]` in site.toml, and `protected_confirmed_on` if it was.";
            return Err(Trouble(format!("{} {mend}\nNothing was imported.", question.message)));
        }
        let held: Vec<import::Held> = prepared
            .held
            .tweets
            .iter()
            .map(|(tweet, why)| import::Held { tweet: tweet.clone(), why: why.clone() })
            .collect();
        let facts = prepared.cleared.archive.clone().unwrap_or_default();
        let bar = Bar::new("pictures and films");
        let imported = import::run(&import::Import {
            folder: &self.dir,
            exports: &exports,
            shown: &prepared.cleared.tweets,
            held: &held,
            held_media: &prepared.held.media,
            facts: &facts,
            taken_down: &prepared.taken_down,
            accounts: &prepared.cleared.doctor.accounts.iter().map(Account::x_handles).collect::<Vec<_>>(),
            today,
            strip: &|name, bytes| {
                picture::prepare(name, bytes).map(|ready| ready.bytes).map_err(|fault| fault.to_string())
            },
            progress: &|done, all| bar.at(done, all),
        })?;
        bar.end();
        let drafts = drafts::write(&self.dir, &prepared.held.articles, today)?;
        print(&told(&prepared, &exports, &held, &imported, drafts, &self.dir))?;
        Ok(exit::FINE)
    }
}

/// So many of a kind are named.
const NAMED: usize = 20;

fn told(
    prepared: &Prepared,
    exports: &Exports,
    held: &[import::Held],
    imported: &Imported,
    drafts: u64,
    dir: &Path,
) -> String {
    let mut out = reading::told(prepared, exports);
    out.push_str(&format!(
        "{} in tweets/: {} new, {} there already and {}.\n",
        counted(imported.added + imported.kept, "tweet is", "tweets are"),
        imported.added,
        counted(imported.kept, "was", "were"),
        if imported.kept == 1 { "stays as it is" } else { "stay as they are" }
    ));
    let mut reasons: BTreeMap<&str, u64> = BTreeMap::new();
    for word in held.iter().filter_map(|held| held.why.first()) {
        *reasons.entry(word).or_default() += 1;
    }
    out.push_str(&format!(
        "{} held back in .held/{}\n",
        counted(held.len() as u64, "tweet is", "tweets are"),
        if held.is_empty() { "." } else { ":" }
    ));
    for (reason, count) in reasons {
        out.push_str(&format!("  {count:5} {}\n", in_words(reason, count)));
    }
    for (count, one, several) in of_note(prepared, imported, drafts).into_iter().filter(|(count, ..)| *count > 0) {
        out.push_str(&format!("{}\n", counted(count, one, several)));
    }
    // What a person redacted has other words than the export because of that.
    let redacted = redaction::redacted(dir);
    let unlike = imported.other_words.iter().filter(|(id, _)| !redacted.contains(id));
    for (id, code) in unlike.take(NAMED) {
        out.push_str(&format!(
            "tweet:{id} stays public with the words of tweets/; the export has others for it, in which {code} finds something. \
             Read both, and take it out if in doubt: site review withhold tweet:{id} {code} --reason …\n"
        ));
    }
    for (name, why) in imported.refused.iter().take(NAMED) {
        // The name of a picture may hold a number of a patient, which is what it was held back for.
        out.push_str(&covered(&format!("Not taken over: {name}: {why}\n"), &prepared.findings));
    }
    if imported.refused.len() > NAMED {
        let more = counted((imported.refused.len() - NAMED) as u64, "more picture or film", "more pictures and films");
        out.push_str(&format!("Not taken over: {more}\n"));
    }
    let of_files = prepared
        .findings
        .iter()
        .filter(|finding| is_of(finding, exports) && finding.kind.code.starts_with("FO-") && !is_here(finding, dir));
    for line in one_lines(of_files, &prepared.findings) {
        out.push_str(&format!("{line}\n"));
    }
    out.push_str("Next: site check shows what was found and why; site review asks you about each.\n");
    out
}

/// Whether it misses a picture or film that an earlier import brought.
fn is_here(finding: &Finding, dir: &Path) -> bool {
    let name = finding.item.as_str().strip_prefix("media:").unwrap_or_default();
    let is_missing = finding.kind.code == faults::INCOMPLETE_EXPORT.code && !name.is_empty();
    is_missing && ["tweets/media", ".held/media"].iter().any(|folder| dir.join(folder).join(name).is_file())
}

/// How many of what, for one and for several; said where there are any.
fn of_note(prepared: &Prepared, imported: &Imported, drafts: u64) -> [(u64, &'static str, &'static str); 6] {
    let is_here = |name: &str| imported.refused.iter().all(|(refused, _)| refused != name);
    // `site review pictures` offers those of tweets that nothing else holds back.
    let waits_alone = |id: TweetId| {
        let why = prepared.held.tweets.iter().find(|(tweet, _)| tweet.id == id).map(|(_, why)| why.as_slice());
        why.is_none_or(|why| matches!(why, [only] if only == LeftOut::PictureOnly.word()))
    };
    let here = prepared.held.media.iter().filter(|(_, media)| is_here(&media.name));
    let (offered, later): (Vec<_>, Vec<_>) = here.partition(|(id, _)| waits_alone(*id));
    [
        (
            offered.len() as u64,
            "picture waits to be looked at, and is not shown until then: site review pictures",
            "pictures wait to be looked at, and are not shown until then: site review pictures",
        ),
        (
            later.len() as u64,
            "picture belongs to a tweet that is not shown; it is asked about once that tweet is.",
            "pictures belong to tweets that are not shown; they are asked about once those tweets are.",
        ),
        (
            imported.replaced,
            "tweet of tweets/ was edited on X since, and has its new words.",
            "tweets of tweets/ were edited on X since, and have their new words.",
        ),
        (
            imported.gone,
            "tweet is no longer on X, so it is held back too; site review keep tweet:ID AR-11 publishes it all the same.",
            "tweets are no longer on X, so they are held back too; site review keep tweet:ID AR-11 publishes one all the same.",
        ),
        (
            imported.unknown_here,
            "tweet of an earlier import is not in tweets/ and there was no .held/ here, so it is held back too.",
            "tweets of an earlier import are not in tweets/ and there was no .held/ here, so they are held back too.",
        ),
        (
            drafts,
            "article is a draft in .held/drafts/; move it to posts/ to publish it.",
            "articles are drafts in .held/drafts/; move one to posts/ to publish it.",
        ),
    ]
}

/// Whether it is still open if tweets of a protected time may be public: until then none is put where git takes it.
fn is_of_protection(finding: &Finding) -> bool {
    finding.kind.code == "AR-04" && finding.is_open_and_holds_back()
}

/// Whether a fault stands in a file that decides what may be public: a slip of a letter there must not publish anything.
fn decides(finding: &Finding) -> bool {
    let kinds = [&faults::SYNTAX, &faults::UNKNOWN_KEY, &faults::WRONG_VALUE, &faults::UNREADABLE_FILE];
    let is_fault = kinds.contains(&finding.kind);
    let decides =
        |file: &str| file.starts_with(".held/") || matches!(file, "site.toml" | "profile.md" | "reviews.toml");
    is_fault && finding.is_open_and_holds_back() && finding.place.as_ref().is_some_and(|place| decides(&place.file))
}

fn origin(exports: &Exports) -> String {
    exports.iter().map(Export::name).collect::<Vec<_>>().join(", ")
}

/// Whether a finding stands in a file of one of the exports.
fn is_of(finding: &Finding, exports: &Exports) -> bool {
    let of_one = |place: &Place, export: &Export| {
        place.file.strip_prefix(export.name()).is_some_and(|rest| rest.is_empty() || rest.starts_with('!'))
    };
    finding.place.as_ref().is_some_and(|place| exports.iter().any(|export| of_one(place, export)))
}

/// A reason in words: the name of its rule, or what was left out.
fn in_words(reason: &str, count: u64) -> String {
    match reason {
        "reply" if count == 1 => "reply to others, which is not shown".to_owned(),
        "reply" => "replies to others, which are not shown".to_owned(),
        "retweet" if count == 1 => "retweet, which is not shown".to_owned(),
        "retweet" => "retweets, which are not shown".to_owned(),
        "decision" => "by your decision".to_owned(),
        import::UNKNOWN_HERE => "of an earlier import, and not in tweets/ here".to_owned(),
        "picture-only" => "nothing but a picture that was not looked at".to_owned(),
        code => catalogue::find(code).map_or_else(|| code.to_owned(), |rule| format!("{} ({code})", rule.kind.name)),
    }
}
