//! `site review keep|withhold`: one decision, with its reason.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::{Rule, catalogue, kinds};
use crate::clear::{clear, text_hash, text_of};
use crate::cli::exit;
use crate::cli::options::{Done, Trouble, print, read_folder, say, today};
use crate::cli::review_pictures::Pictures;
use crate::cli::thread::number;
use crate::finding::{Answer, Finding, Item, Place};
use crate::load::{self, Archive};
use crate::model::{Decision, KeepReason, Site, TweetId, Verdict};
use crate::store::{decisions, review};

/// How long a decision to publish holds before it is asked again.
const MONTHS: i64 = 12;

/// Decide about an item.
#[derive(Args, Debug)]
pub struct Review {
    #[command(subcommand)]
    verdict: Which,
}

#[derive(Subcommand, Debug)]
enum Which {
    /// Publish an item in spite of a rule, with a reason; written to reviews.toml
    Keep(Answered),
    /// Do not publish a tweet or a picture; written to .held/ only
    Withhold(Answered),
    /// Look at pictures of tweets, a sheet of them at a time
    Pictures(Pictures),
}

#[derive(Args, Clone, Debug)]
struct Answered {
    /// What it is about, as the report names it: tweet:ID, media:NAME, post:PATH, …; or the number or address of a tweet,
    /// or a file. Several tweets with commas between them: tweet:ID,tweet:ID
    item: String,
    /// The rule answered, such as CF-01
    rule: String,
    /// For keep: not-a-patient, consent-held, public-figure, teaching-case, own-or-family, seen-and-clear, false-alarm
    /// or other. For withhold: your own words, which stay in .held/
    #[arg(long)]
    reason: String,
    /// Who decides; the doctor of profile.md when left out
    #[arg(long)]
    by: Option<String>,
    /// Folder of the site
    #[arg(long, default_value = ".")]
    dir: PathBuf,
    /// The day to take as today
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

impl Review {
    /// Writes the decision and moves what it is about.
    pub fn run(&self) -> Done {
        let (answered, decide): (_, fn(&Answered) -> Done) = match &self.verdict {
            Which::Keep(answered) => (answered, keep),
            Which::Withhold(answered) => (answered, withhold),
            Which::Pictures(pictures) => return pictures.run(),
        };
        for item in each(&answered.item) {
            let code = decide(&Answered { item, ..answered.clone() })?;
            if code != exit::FINE {
                return Ok(code);
            }
        }
        Ok(exit::FINE)
    }
}

/// The items written with commas between them. A file may have a comma in its name, a tweet has none.
fn each(written: &str) -> Vec<String> {
    let items: Vec<String> = written.split(',').map(|item| named(item.trim())).collect();
    if items.iter().all(|item| item.starts_with("tweet:")) { items } else { vec![named(written.trim())] }
}

/// The item as the report names it, where it was written as other commands take it.
fn named(written: &str) -> String {
    match number(written) {
        Some(id) => Item::tweet(id).to_string(),
        None if written.starts_with("posts/") || written.starts_with("pages/") => Item::post(written).to_string(),
        None => written.to_owned(),
    }
}

fn keep(answered: &Answered) -> Done {
    let (site, rule) = match prepare(answered)? {
        Ok(ready) => ready,
        Err(code) => return Ok(code),
    };
    let Some(reason) = KeepReason::parse(&answered.reason) else {
        let words: Vec<&str> = KeepReason::ALL.iter().map(|reason| reason.word()).collect();
        say(&format!("`{}` is not a reason of the list: {}.", answered.reason, words.join(", ")));
        return Ok(exit::USAGE);
    };
    let Some(text) = text_of(&site, &answered.item) else { return not_there(answered, &site) };
    if let Some(why) = unanswerable(answered, &site, rule) {
        say(&why);
        return Ok(exit::USAGE);
    }
    let decision = decision(answered, &site, rule, Verdict::Keep, Some(reason), &text);
    // What was decided before no longer counts, also where nothing else is found.
    decisions::reconsider(&answered.dir, &answered.item)?;
    let was_held = moved(answered, Verdict::Keep)?.is_some();
    if was_held && rule.kind.code == kinds::AR_06.code && nothing_is_left(answered)? {
        // It was only held because it was unknown here: with its line back in tweets/ there is nothing to answer.
        print(&format!("Kept: {} is in tweets/ again.\n", answered.item))?;
        return told_of_rest(answered);
    }
    decisions::keep(&answered.dir, &decision)?;
    print(&format!(
        "Kept: {} in spite of {} ({}). Written to reviews.toml; it is asked again when the words change, or after {}.\n",
        answered.item,
        rule.kind.code,
        reason.word(),
        decision.expires.map(|day| day.to_string()).unwrap_or_default()
    ))?;
    told_of_rest(answered)
}

/// Names what continues a tweet that was kept and is held for that alone, and how to keep it as well.
fn told_of_rest(answered: &Answered) -> Done {
    let id = answered.item.strip_prefix("tweet:").and_then(TweetId::parse);
    let rest = id.map_or(Ok(Vec::new()), |id| review::held_after(&answered.dir, id))?;
    if !rest.is_empty() {
        print(&format!(
            "Held still, because it continues it: {}. To show it as well: site review keep {} AR-06 --reason seen-and-clear\n",
            items(&rest, ", "),
            items(&rest, ",")
        ))?;
    }
    Ok(exit::FINE)
}

fn items(ids: &[TweetId], between: &str) -> String {
    ids.iter().map(|id| Item::tweet(*id).to_string()).collect::<Vec<_>>().join(between)
}

/// Whether the rule is silent about the item now.
fn nothing_is_left(answered: &Answered) -> Result<bool, Trouble> {
    let sources = read_folder(&answered.dir, &answered.dir.join("public"))?;
    let today = today(answered.today);
    let (site, _) = load::load(&sources, Archive::Committed, today);
    let (_, _, findings) = clear(site, today);
    Ok(!findings.iter().any(|finding| finding.item.as_str() == answered.item))
}

/// Why a decision could publish nothing, if it could not.
fn unanswerable(answered: &Answered, site: &Site, rule: &Rule) -> Option<String> {
    let (_, _, findings) = clear(site.clone(), today(answered.today));
    let of_item = |finding: &&Finding| finding.item.as_str() == answered.item && finding.kind.code == rule.kind.code;
    let found: Vec<&Finding> = findings.iter().filter(of_item).collect();
    let never = rule.kind.answer == Answer::Never && found.is_empty();
    if never || found.iter().any(|finding| !finding.can_be_answered()) {
        return Some(format!("{} cannot be answered: what it finds has to go. {}", rule.kind.code, rule.mend));
    }
    // What is found on a finished page is not known here, so only items of the folder can be said to be clear.
    let is_page = answered.item.starts_with("page:");
    (found.is_empty() && !is_page)
        .then(|| format!("{} finds nothing about {}, so there is nothing to answer.", rule.kind.code, answered.item))
}

fn withhold(answered: &Answered) -> Done {
    let (site, rule) = match prepare(answered)? {
        Ok(ready) => ready,
        Err(code) => return Ok(code),
    };
    let Some(text) = text_of(&site, &answered.item) else { return not_there(answered, &site) };
    if !answered.item.starts_with("tweet:") && !answered.item.starts_with("media:") {
        say("Only tweets and their pictures can be withheld here. For a post or page, write draft = true into it.");
        return Ok(exit::USAGE);
    }
    let decision = decision(answered, &site, rule, Verdict::Withhold, None, &text);
    decisions::withhold(&answered.dir, &decision)?;
    let with_it = moved(answered, Verdict::Withhold)?;
    print(&format!("Withheld: {}. The decision is in .held/ only.\n", answered.item))?;
    if let Some(rest) = with_it.as_deref().filter(|rest| !rest.is_empty()) {
        print(&format!(
            "Held until you decide, because it continues it: {}. To show it all the same: site review keep {} AR-06 --reason seen-and-clear\n",
            items(rest, ", "),
            items(rest, ",")
        ))?;
    }
    if with_it.is_some() {
        print(
            "It lay in tweets/ before. Commit its removal and publish; copies in the history of the repository, in caches \
             and on X stay until you remove them there.\n",
        )?;
    }
    Ok(exit::FINE)
}

/// The site and the rule, or the exit code where one of them is not there.
fn prepare(answered: &Answered) -> Result<Result<(Site, &'static Rule), u8>, Trouble> {
    let Some(rule) = catalogue::find(&answered.rule) else {
        say(&format!("There is no rule `{}`. All of them: site explain", answered.rule));
        return Ok(Err(exit::USAGE));
    };
    let sources = read_folder(&answered.dir, &answered.dir.join("public"))?;
    let (site, _) = load::load(&sources, Archive::Committed, today(answered.today));
    Ok(Ok((site, rule)))
}

fn not_there(answered: &Answered, site: &Site) -> Done {
    let item = &answered.item;
    let sources = read_folder(&answered.dir, &answered.dir.join("public"))?;
    if item.strip_prefix("post:").is_some_and(|path| path.ends_with(".md") && sources.has(path)) {
        say(&format!(
            "{item} is not published, so there is nothing to decide: it is a draft, or its day has not come."
        ));
        return Ok(exit::USAGE);
    }
    let near = nearest_item(item, site);
    let hint = near.map_or_else(
        || "The report names items as they have to be written.".to_owned(),
        |near| format!("Did you mean {near}?"),
    );
    say(&format!("There is no {item} in this folder. {hint}"));
    Ok(exit::USAGE)
}

/// The tweet, picture, post or page whose name is at most three slips away.
fn nearest_item(item: &str, site: &Site) -> Option<String> {
    let tweets = site.tweets.iter().chain(&site.held).map(|tweet| Item::tweet(tweet.id));
    let of_tweets = site.tweets.iter().flat_map(|tweet| &tweet.media);
    let media = of_tweets.chain(site.held_media.iter().map(|(_, media)| media)).map(|media| Item::media(&media.name));
    let posts = site.posts.iter().map(|post| Item::post(&post.path));
    let pages = site.pages.iter().map(|page| Item::post(&page.path));
    let distance = |known: &Item| strsim::damerau_levenshtein(item, known.as_str());
    let best = tweets.chain(media).chain(posts).chain(pages).min_by_key(distance)?;
    (distance(&best) <= 3).then(|| best.to_string())
}

fn decision(
    answered: &Answered,
    site: &Site,
    rule: &Rule,
    verdict: Verdict,
    reason: Option<KeepReason>,
    text: &str,
) -> Decision {
    let date = today(answered.today);
    Decision {
        rule: rule.kind.code.to_owned(),
        item: Item::written(&answered.item),
        verdict,
        written_reason: answered.reason.clone(),
        reason,
        by: answered.by.clone().unwrap_or_else(|| site.doctor.styled_name()),
        date: Some(date),
        expires: date.checked_add(MONTHS.months()).ok(),
        text_hash: text_hash(text),
        at: Place::file("reviews.toml"),
    }
}

/// Moves the line or the file that the decision is about. What went with it; nothing where nothing was moved.
fn moved(answered: &Answered, verdict: Verdict) -> Result<Option<Vec<TweetId>>, Trouble> {
    let dir: &Path = &answered.dir;
    let alone = |done: bool| done.then(Vec::new);
    let (kind, name) = answered.item.split_once(':').unwrap_or((&answered.item, ""));
    let done = match (kind, TweetId::parse(name), verdict) {
        ("tweet", Some(id), Verdict::Keep) => alone(review::keep_tweet(dir, id)?),
        ("tweet", Some(id), Verdict::Withhold) => review::withhold_tweet(dir, id)?,
        ("media", _, Verdict::Keep) => alone(review::keep_media(dir, name)?),
        ("media", _, Verdict::Withhold) => alone(review::withhold_media(dir, name)?),
        _ => None,
    };
    Ok(done)
}
