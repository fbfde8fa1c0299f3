//! The chain, written once: load, clear, plan, render, look, fold. `check`, `build` and `serve` are prefixes of it.

mod places;

use std::collections::HashSet;
use std::io;
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::check::{self, OutputFacts, Report, Rulebook, Summary, kinds};
use crate::clear::{self, Cleared, Held};
use crate::finding::{Finding, Item, Place, reading};
use crate::load::{self, Archive};
use crate::memo::{Key, Memo};
use crate::model::{RuleFacts, RulebookFacts, Takedown, TweetId};
use crate::page::{self, Made, Plan, Planned};
use crate::picture;
use crate::source::Sources;
use crate::source::export::{self, Export, Exports};
use crate::theme::Theme;
use crate::value::{BaseUrl, OutputKind, Rendered, SitePath, Trace};

/// Where the tweets of a run come from.
#[derive(Clone)]
pub enum Tweets {
    /// From `tweets/`, if it is there.
    Committed,
    /// From an export, for a first look without importing.
    Export(Arc<Export>),
    /// From exports that are about to be imported together.
    Import(Arc<Exports>),
}

impl Tweets {
    fn exports(&self) -> &[Export] {
        match self {
            Tweets::Committed => &[],
            Tweets::Export(export) => std::slice::from_ref(export),
            Tweets::Import(exports) => exports,
        }
    }
}

/// What a run is given.
#[derive(Clone)]
pub struct Input {
    /// The folder as read.
    pub sources: Arc<Sources>,
    /// Where the tweets come from.
    pub tweets: Tweets,
    /// The day of the run: the only clock.
    pub today: Date,
    /// A base URL that takes the place of the one in `site.toml`.
    pub base_url: Option<BaseUrl>,
}

/// Everything that is known before the first page is made.
pub struct Prepared {
    input: Input,
    /// What may be shown.
    pub cleared: Cleared,
    /// What may not; for `site import` only.
    pub held: Held,
    /// Every address of the site.
    pub plan: Plan,
    /// Findings so far.
    pub findings: Vec<Finding>,
    theme: Theme,
    rules: Vec<RuleFacts>,
    rulebook: RulebookFacts,
    known: HashSet<SitePath>,
    withheld: HashSet<TweetId>,
    /// Tweets that were taken down.
    pub taken_down: HashSet<TweetId>,
    memo: Option<Memo>,
    /// The folder that the site is written to, as places of findings name it.
    output: String,
}

/// Loads, clears and plans.
pub fn prepare(input: Input) -> Prepared {
    let archive = match &input.tweets {
        Tweets::Committed => Archive::Committed,
        Tweets::Export(export) => Archive::Export(export),
        Tweets::Import(exports) => Archive::Import(exports),
    };
    let (mut site, mut findings) = load::load(&input.sources, archive, input.today);
    if let Some(base_url) = &input.base_url {
        site.settings.base_url = base_url.clone();
    }
    let (theme, faults) = load_theme(&site.settings.theme, &input.sources);
    findings.extend(faults);
    let taken_down: HashSet<TweetId> = site.takedowns.iter().filter_map(Takedown::tweet).collect();
    let (cleared, held, found) = clear::clear(site, input.today);
    findings.extend(found);
    drop_consequences(&mut findings);
    let plan = page::plan(&cleared);
    let known = plan.pages.iter().map(|planned| planned.path.clone()).collect();
    let withheld = held.withheld().collect();
    let by = Rulebook::of(&cleared.settings);
    let (rules, rulebook) = (check::facts(by), check::rulebook_facts(by));
    Prepared {
        input,
        cleared,
        held,
        plan,
        findings,
        theme,
        rules,
        rulebook,
        known,
        withheld,
        taken_down,
        memo: None,
        output: "public".to_owned(),
    }
}

/// A profile that cannot be read lacks everything, and saying so for each fact would hide the one fault to mend.
fn drop_consequences(findings: &mut Vec<Finding>) {
    let unread = [reading::UNREADABLE_FILE.code, reading::SYNTAX.code];
    let of_profile =
        |finding: &Finding| finding.place.as_ref().is_some_and(|place| place.file.as_ref() == "profile.md");
    if findings.iter().any(|finding| unread.contains(&finding.kind.code) && of_profile(finding)) {
        let is_fact = |code: &str| ["ID-", "CI-", "DS-"].iter().any(|group| code.starts_with(group));
        findings.retain(|finding| finding.item != Item::profile() || !is_fact(finding.kind.code));
    }
}

/// A number in a text is found again on every page made of it; the text is what has to be mended.
fn drop_repeats(findings: &mut Vec<Finding>, early: &[Finding]) {
    let in_text = |finding: &Finding| finding.is_open_and_holds_back() && finding.kind.code.starts_with("CF-");
    if early.iter().any(in_text) {
        findings.retain(|finding| finding.kind.code != "CF-26");
    }
}

/// The default theme, with the author's files of `themes/NAME/` in place of its own where there are any.
fn load_theme(name: &str, sources: &Sources) -> (Theme, Vec<Finding>) {
    let folder = format!("themes/{name}/");
    let mut faults = Vec::new();
    let mut files = std::collections::BTreeMap::new();
    for path in sources.below(&folder) {
        match sources.bytes(path) {
            Ok(bytes) => drop(files.insert(path[folder.len()..].to_owned(), bytes)),
            Err(error) => faults.push(
                Finding::new(&reading::UNREADABLE_FILE, Item::file(path), format!("{path} cannot be read: {error}."))
                    .at(Place::file(path)),
            ),
        }
    }
    if files.is_empty() && name != "default" {
        let says = format!("There is no theme in {folder}");
        let place = Place::file("site.toml");
        faults.push(
            Finding::new(&reading::THEME_FAULT, Item::site(), says)
                .at(place)
                .mend("Make that folder, or write theme = \"default\"."),
        );
    }
    let (theme, more) = Theme::load(&files, name);
    faults.extend(more);
    (theme, faults)
}

impl Prepared {
    /// The same, with what earlier runs made.
    pub fn with_memo(self, memo: Option<Memo>) -> Prepared {
        Prepared { memo, ..self }
    }

    /// The same, with the folder that the site is written to, as it was given.
    pub fn with_output(self, output: impl Into<String>) -> Prepared {
        Prepared { output: output.into(), ..self }
    }

    /// Lets go of what earlier runs made and this one did not need.
    pub fn forget_the_rest(&self) {
        if let Some(memo) = &self.memo {
            memo.forget_the_rest();
        }
    }

    /// Whether something open keeps the site from being published, before any page was made.
    pub fn is_held_back(&self) -> bool {
        self.findings.iter().any(Finding::is_open_and_holds_back)
    }

    fn facts(&self) -> OutputFacts<'_> {
        OutputFacts {
            settings: &self.cleared.settings,
            doctor: &self.cleared.doctor,
            follows: &self.cleared.follows,
            tweets: &self.cleared.tweets,
            posts: &self.cleared.posts,
            known: &self.known,
            today: self.cleared.today,
        }
    }

    /// What pages are made from. Made once a run, because it holds what all pages share.
    pub fn context(&self) -> page::Context<'_> {
        page::Context::new(&self.cleared, &self.plan, &self.rules).by(&self.rulebook)
    }

    /// Makes one output file.
    ///
    /// # Errors
    /// When a file of the folder or of the export can no longer be read.
    pub fn render(&self, context: &page::Context<'_>, planned: &Planned) -> io::Result<(Rendered, Vec<Finding>)> {
        let (made, mut findings) = page::make(context, planned);
        let bytes = match made {
            Made::Bytes(bytes) => bytes,
            Made::Template { template, page } => self.theme.render(template, page).unwrap_or_else(|fault| {
                findings.push(*fault);
                Vec::new()
            }),
            Made::Asset(name) => self.theme.asset(name).unwrap_or_default().to_vec(),
            Made::File(file) => self.file(&file, planned, &mut findings)?,
            Made::Smaller { file, width } => self.smaller(&file, width, planned)?,
        };
        let rendered = Rendered { path: planned.path.clone(), kind: planned.kind, item: planned.item.clone(), bytes };
        Ok((rendered, findings))
    }

    /// A smaller copy of a picture.
    fn smaller(&self, file: &str, width: u32, planned: &Planned) -> io::Result<Vec<u8>> {
        let bytes = self.bytes(file)?;
        let make = || picture::smaller(file, &bytes, width).map(|copy| copy.bytes);
        let made = match &self.memo {
            Some(memo) => memo.get_or(Key::of(&format!("picture {width}"), &bytes), make),
            None => make(),
        };
        // What is wrong with the picture is said once, where it is published whole.
        made.or_else(|_| self.file(file, planned, &mut Vec::new()))
    }

    /// A file of the folder or of the export.
    fn bytes(&self, file: &str) -> io::Result<Vec<u8>> {
        match export::of_place(self.input.tweets.exports(), file) {
            Some((export, name)) => export.media(name),
            None => self.input.sources.bytes(file),
        }
    }

    /// A file that is published as it is: pictures and films without their metadata.
    fn file(&self, file: &str, planned: &Planned, findings: &mut Vec<Finding>) -> io::Result<Vec<u8>> {
        let bytes = self.bytes(file)?;
        if planned.kind != OutputKind::Picture && !picture::is_film(file) {
            return Ok(bytes);
        }
        Ok(match picture::prepare(file, &bytes) {
            Ok(prepared) => prepared.bytes,
            Err(fault) => {
                let says = format!("{file} cannot be published: {}", fault.message);
                findings.push(
                    Finding::new(&reading::UNREADABLE_FILE, Item::file(file), says)
                        .at(Place::file(file))
                        .mend(format!("{} Or take it out.", fault.mend)),
                );
                Vec::new()
            }
        })
    }

    /// Makes every output in parallel, hands each to `sink`, looks at it, and folds what is left into a report.
    ///
    /// # Errors
    /// The first failure of a reading or of the sink; the report is lost then, and nothing was published.
    pub fn look(&self, sink: &(dyn Fn(&Rendered) -> io::Result<()> + Sync)) -> io::Result<Report> {
        self.fold(self.plan.pages.par_iter(), sink)
    }

    /// As [`Prepared::look`], where nothing is written: smaller copies of pictures are not made then, since nothing is
    /// found in one that is not found in its picture.
    ///
    /// # Errors
    /// The first failure of a reading.
    pub fn look_only(&self) -> io::Result<Report> {
        self.fold(self.plan.pages.par_iter().filter(|planned| !planned.is_copy()), &|_| Ok(()))
    }

    fn fold<'p>(
        &self,
        pages: impl ParallelIterator<Item = &'p Planned>,
        sink: &(dyn Fn(&Rendered) -> io::Result<()> + Sync),
    ) -> io::Result<Report> {
        let context = self.context();
        let facts = self.facts();
        let one = |planned: &Planned| -> io::Result<(Trace, Vec<Finding>)> {
            let (rendered, mut findings) = self.render(&context, planned)?;
            let (trace, found) = check::look_at_output(&rendered, &facts);
            findings.extend(found);
            findings.extend(self.names_withheld(&rendered));
            places::on_output(&mut findings, &rendered, &self.output);
            sink(&rendered)?;
            Ok((trace, findings))
        };
        let made: Vec<(Trace, Vec<Finding>)> = pages.map(one).collect::<io::Result<_>>()?;
        let (traces, found): (Vec<Trace>, Vec<Vec<Finding>>) = made.into_iter().unzip();
        let mut findings = self.findings.clone();
        findings.extend(found.into_iter().flatten());
        findings.extend(check::look_at_whole(&traces, &facts));
        let rulebook = Rulebook::of(&self.cleared.settings);
        rulebook.settle(&mut findings);
        drop_repeats(&mut findings, &self.findings);
        page::place_links(&context, &mut findings);
        self.place(&context, &mut findings)?;
        Ok(Report::new(findings, self.summary(self.plan.pages.len() as u64)).under(rulebook))
    }

    /// Gives every finding its file, line and column. A page is made once more where only the whole showed a fault in it.
    fn place(&self, context: &page::Context<'_>, findings: &mut [Finding]) -> io::Result<()> {
        for finding in findings.iter_mut().filter(|finding| finding.place.is_none()) {
            let path = finding.item.as_str().strip_prefix("page:");
            let planned = self.plan.pages.iter().find(|planned| path == Some(planned.path.as_str()));
            if let Some(planned) = planned {
                let (rendered, _) = self.render(context, planned)?;
                places::on_output(std::slice::from_mut(finding), &rendered, &self.output);
            }
        }
        let tweet = |id: TweetId| {
            let held = || self.held.tweets.iter().map(|(tweet, _)| tweet).find(|tweet| tweet.id == id);
            self.cleared.tweet(id).or_else(held)
        };
        places::settle(findings, &self.input.sources, self.input.tweets.exports(), &tweet);
        Ok(())
    }

    /// Nothing of a withheld tweet is anywhere, its id included: a post may link to it, or name it in passing.
    fn names_withheld(&self, rendered: &Rendered) -> Option<Finding> {
        let is_text = !matches!(rendered.kind, OutputKind::Picture | OutputKind::Other);
        let text = std::str::from_utf8(&rendered.bytes).ok().filter(|_| is_text)?;
        let found = |kind, set: &HashSet<TweetId>, says| {
            let finding = || Finding::new(kind, Item::page(&rendered.path), says);
            let quoted = clear::first_named(text, set).map(|id| finding().quoting(id, 0..id.len()));
            quoted.or_else(|| clear::names_withheld(text, set).then(finding))
        };
        let taken_down = "This page links to a tweet that was taken down, or names it.";
        let withheld = "This page links to a tweet that is withheld, or names it.";
        let first =
            found(kinds::AR_07, &self.taken_down, taken_down).map(|one| one.mend("Take the link out of the text."));
        first.or_else(|| {
            let mend = "Take the link out of the text, or decide about the tweet with site review.";
            Some(found(kinds::AR_06, &self.withheld, withheld)?.mend(mend))
        })
    }

    fn summary(&self, pages: u64) -> Summary {
        let archive = self.cleared.archive.clone().unwrap_or_default();
        let left_out = self.cleared.left_out.iter().map(|(reason, count)| (reason.word(), *count)).collect();
        Summary {
            tweets_read: archive.read,
            tweets_shown: self.cleared.tweets.len() as u64,
            tweets_withheld: self.cleared.withheld,
            tweets_left_out: left_out,
            pages,
            ..Summary::default()
        }
    }
}
