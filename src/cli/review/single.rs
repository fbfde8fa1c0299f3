//! `site review keep|withhold|redact`: one decision about an item that is named.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::desk::{Desk, Table, Why};
use super::elsewhere;
use super::held::{self, Quoting};
use crate::check::{Rule, catalogue, kinds, reasons};
use crate::clear::{LEFT_IN_HELD, is_group, text_of};
use crate::cli::exit;
use crate::cli::options::{Done, Trouble, counted, print, read_folder, say};
use crate::cli::thread::number;
use crate::finding::{Answer, Finding, Item};
use crate::model::{KeepReason, Site, TweetId};
use crate::review::occurrences;
use crate::store::{answers, decisions, review};
use crate::value::Span;

/// Who decides, where and when.
#[derive(Args, Clone, Debug)]
struct At {
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

impl At {
    fn desk(&self) -> Desk {
        Desk::new(&self.dir, self.today, self.by.clone())
    }
}

/// An item, a rule and a reason.
#[derive(Args, Clone, Debug)]
pub struct Answered {
    /// What it is about, as the report names it: tweet:ID, thread:ID, day:DATE, media:NAME, post:PATH, …; or the number or
    /// address of a tweet, or a file. Several tweets with commas between them: tweet:ID,tweet:ID
    item: String,
    /// The rule answered, such as CF-01
    rule: String,
    /// For keep, one that answers the rule (site explain RULE names them): not-a-patient, consent-held, public-figure,
    /// teaching-case, own-or-family, seen-and-clear, false-alarm or other. For withhold: your own words, which stay in
    /// .held/
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    at: At,
}

/// A tweet, and what goes out of it.
#[derive(Args, Clone, Debug)]
pub struct Redacted {
    /// The tweet, as tweet:ID, its number or its address
    item: String,
    /// The rule answered, such as CF-14; all that ask about it when left out
    rule: Option<String>,
    /// Words to take out, wherever they stand in it; can be given several times
    #[arg(long, required = true)]
    words: Vec<String>,
    #[command(flatten)]
    at: At,
}

impl Answered {
    /// Decides about each item that is named, until one cannot be decided.
    pub fn each(&self, decide: fn(&Answered) -> Done) -> Done {
        for item in each(&self.item) {
            let code = decide(&Answered { item, ..self.clone() })?;
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

/// Publishes an item in spite of a rule.
pub fn keep(answered: &Answered) -> Done {
    let desk = answered.at.desk();
    let (table, rule) = match prepare(answered, &desk)? {
        Ok(ready) => ready,
        Err(code) => return Ok(code),
    };
    if text_of(&table.site, &answered.item).is_none() {
        return not_there(answered, &table.site);
    }
    if let Some(why) = unanswerable(answered, &table, rule) {
        say(&why);
        return Ok(exit::USAGE);
    }
    let code = rule.kind.code;
    let Some(reason) = KeepReason::parse(&answered.reason).filter(|reason| reasons::fits(*reason, code)) else {
        let all = reasons::listed(code);
        say(&format!("`{}` is not a reason that answers {code}. Give one of: {all}.", answered.reason));
        return Ok(exit::USAGE);
    };
    // What was decided before no longer counts, also where nothing else is found.
    decisions::reconsider(&answered.at.dir, &answered.item)?;
    let table = desk.read()?;
    let id = answered.item.strip_prefix("tweet:").and_then(TweetId::parse);
    let is_left = |id: &TweetId| table.why(*id).is_some_and(|why| why.iter().all(|why| why == LEFT_IN_HELD));
    if let Some(id) = id.filter(|id| rule.kind.code == kinds::AR_06.code && is_left(id)) {
        // It was only held because it was unknown here: with its line back in tweets/ there is nothing to answer.
        review::keep_tweet(&answered.at.dir, id)?;
        answers::promote(&answered.at.dir, &desk.read()?.site)?;
        print(&format!("Kept: {} is in tweets/ again.\n", answered.item))?;
        return told_of_rest(answered);
    }
    let mut found = found(answered, &table, rule);
    if found.is_empty() {
        // Found on a finished page, or by an earlier decision alone.
        found.push(rule.finding(Item::written(&answered.item), ""));
    }
    let (table, moved) = desk.keep(&table, &found, &Why { reason, words: None })?;
    let of_item =
        |decision: &&crate::model::Decision| decision.item.as_str() == answered.item && decision.rule == rule.kind.code;
    let written = table.site.decisions.iter().find(of_item);
    print(&format!(
        "Kept: {} in spite of {} ({}). Written to {}; it is asked again when the words change, or after {}.\n",
        answered.item,
        rule.kind.code,
        reason.word(),
        written.map_or("reviews.toml", |decision| decision.at.file.as_ref()),
        written.and_then(|decision| decision.expires).map(|day| day.to_string()).unwrap_or_default()
    ))?;
    if is_group(&Item::written(&answered.item)) && !moved.is_empty() {
        print(&format!("In tweets/ now: {}.\n", items(&moved, ", ")))?;
    }
    still_held(&found, &table)?;
    told_of_rest(answered)
}

/// Names the rules that hold what was kept all the same.
fn still_held(found: &[Finding], table: &Table) -> Result<(), Trouble> {
    let tweets = found.iter().flat_map(Finding::holds).filter_map(|item| item.tweet_id().and_then(TweetId::parse));
    for id in tweets {
        if let Some(why) = table.why(id).filter(|why| why.iter().all(|why| why != LEFT_IN_HELD)) {
            print(&format!("Held still, for another rule: tweet:{id} ({}).\n", why.join(", ")))?;
        }
    }
    Ok(())
}

fn found(answered: &Answered, table: &Table, rule: &Rule) -> Vec<Finding> {
    let of_item = |finding: &&Finding| finding.item.as_str() == answered.item && finding.kind.code == rule.kind.code;
    table.findings.iter().filter(of_item).filter(|finding| finding.weight.holds_back()).take(1).cloned().collect()
}

/// Names what continues a tweet that was kept and is held for that alone, and how to keep it as well.
fn told_of_rest(answered: &Answered) -> Done {
    let id = answered.item.strip_prefix("tweet:").and_then(TweetId::parse);
    let rest = id.map_or(Ok(Vec::new()), |id| review::held_after(&answered.at.dir, id))?;
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

/// Why a decision could publish nothing, if it could not.
fn unanswerable(answered: &Answered, table: &Table, rule: &Rule) -> Option<String> {
    let of_item = |finding: &&Finding| finding.item.as_str() == answered.item && finding.kind.code == rule.kind.code;
    let found: Vec<&Finding> = table.findings.iter().filter(of_item).collect();
    let never = rule.kind.answer == Answer::Never && found.is_empty();
    if never || found.iter().any(|finding| !finding.can_be_answered()) {
        return Some(format!("{} cannot be answered: what it finds has to go. {}", rule.kind.code, rule.mend));
    }
    let holds_back = if found.is_empty() {
        rule.kind.weight.holds_back()
    } else {
        found.iter().any(|finding| finding.weight.holds_back())
    };
    if !holds_back {
        return Some(format!(
            "{} holds nothing back about {}: there is nothing to answer.",
            rule.kind.code, answered.item
        ));
    }
    // What is found on a finished page is not known here, so only items of the folder can be said to be clear.
    let is_page = answered.item.starts_with("page:");
    (found.is_empty() && !is_page)
        .then(|| format!("{} finds nothing about {}, so there is nothing to answer.", rule.kind.code, answered.item))
}

/// Takes a tweet or a picture out of what is published.
pub fn withhold(answered: &Answered) -> Done {
    let desk = answered.at.desk();
    let (table, rule) = match prepare(answered, &desk)? {
        Ok(ready) => ready,
        Err(code) => return Ok(code),
    };
    if text_of(&table.site, &answered.item).is_none() {
        return not_there(answered, &table.site);
    }
    if !answered.item.starts_with("tweet:") && !answered.item.starts_with("media:") {
        say("Only tweets and their pictures can be withheld here. For a post or page, write draft = true into it.");
        return Ok(exit::USAGE);
    }
    let item = Item::written(&answered.item);
    let finding = rule.finding(item.clone(), "");
    let with_it = desk.withhold(&table, std::slice::from_ref(&item), &[&finding], &answered.reason)?;
    print(&format!("Withheld: {}. The decision is in .held/ only.\n", answered.item))?;
    told_of_withheld(with_it.as_deref())?;
    Ok(exit::FINE)
}

/// What went along with a withheld item, and what cannot be undone; nothing where it was not public.
pub fn told_of_withheld(with_it: Option<&[TweetId]>) -> Result<(), Trouble> {
    if let Some(rest) = with_it.filter(|rest| !rest.is_empty()) {
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
    Ok(())
}

/// Takes words out of a tweet.
pub fn redact(redacted: &Redacted) -> Done {
    let desk = redacted.at.desk();
    desk.refuse_unreadable()?;
    let table = desk.read()?;
    let item = Item::written(&named(redacted.item.trim()));
    let mut all = table.site.tweets.iter().chain(&table.site.held);
    let tweet = item.tweet_id().and_then(TweetId::parse).and_then(|id| all.find(|tweet| tweet.id == id));
    let Some(tweet) = tweet else {
        let is_prose = item.as_str().starts_with("post:");
        let hint =
            if is_prose { "Reword a post or page yourself, in its file." } else { "Give the number of a tweet." };
        say(&format!("There is no tweet {item} in this folder from which words could be taken. {hint}"));
        return Ok(exit::USAGE);
    };
    let mut spans: Vec<Span> = Vec::new();
    for words in &redacted.words {
        let found = occurrences(&tweet.text, words);
        if found.is_empty() {
            say(&format!("{item} does not hold `{words}`; nothing was changed."));
            return Ok(exit::USAGE);
        }
        spans.extend(found);
    }
    let rules = match rules_of(redacted, &item, &table)? {
        Ok(rules) => rules,
        Err(code) => return Ok(code),
    };
    let was_public = table.site.tweets.iter().any(|other| other.id == tweet.id);
    let (after, _) = desk.redact(&table, tweet.id, &rules.iter().collect::<Vec<_>>(), &spans)?;
    let times = counted(spans.len() as u64, "place shows", "places show");
    print(&format!("Redacted: {item}. {times} [removed]; the tweet as it was stays in .held/originals/.\n"))?;
    if let Some(says) = elsewhere::told(&redacted.at.dir, tweet.id, &redacted.words)? {
        print(&format!("{says}\n"))?;
    }
    match after.why(tweet.id) {
        Some(_) => {
            let why = held::told(&after, tweet.id, Quoting::Nothing);
            print(&format!("Held still: {why}. Look at it with: site review\n"))?;
        }
        None if was_public => print(
            "It lay in tweets/ with its words before. Commit the change and publish; copies in the history of the \
             repository, in caches and on X stay until you remove them there.\n",
        )?,
        None => print("Nothing else holds it: it is in tweets/ now.\n")?,
    }
    Ok(exit::FINE)
}

/// The findings that a redaction answers: of the rule named, or all that hold the tweet.
fn rules_of(redacted: &Redacted, item: &Item, table: &Table) -> Result<Result<Vec<Finding>, u8>, Trouble> {
    if let Some(written) = &redacted.rule {
        let Some(rule) = catalogue::find(written) else {
            say(&format!("There is no rule `{written}`. All of them: site explain"));
            return Ok(Err(exit::USAGE));
        };
        return Ok(Ok(vec![rule.finding(item.clone(), "")]));
    }
    let mut found: Vec<Finding> = table
        .findings
        .iter()
        .filter(|finding| finding.weight.holds_back() && finding.holds().contains(item))
        .cloned()
        .collect();
    found.sort_by_key(|finding| finding.kind.code);
    found.dedup_by_key(|finding| finding.kind.code);
    Ok(Ok(found))
}

/// The folder and the rule, or the exit code where one of them is not there.
fn prepare(answered: &Answered, desk: &Desk) -> Result<Result<(Table, &'static Rule), u8>, Trouble> {
    let Some(rule) = catalogue::find(&answered.rule) else {
        say(&format!("There is no rule `{}`. All of them: site explain", answered.rule));
        return Ok(Err(exit::USAGE));
    };
    desk.refuse_unreadable()?;
    Ok(Ok((desk.read()?, rule)))
}

fn not_there(answered: &Answered, site: &Site) -> Done {
    let item = &answered.item;
    let sources = read_folder(&answered.at.dir, &answered.at.dir.join("public"))?;
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
