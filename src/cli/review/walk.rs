//! The review at the terminal: one item, one key, and the next. Every answer is on the disk before the next is asked.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::desk::{Desk, Table};
use super::draw::{Look, Page};
use super::held::{self, Quoting};
use super::keys::{Keys, is_colourful, show, width};
use super::{elsewhere, pick, single, words};
use crate::cli::exit;
use crate::cli::options::{Done, Trouble, code_of, counted};
use crate::finding::{Finding, Item, State};
use crate::model::{TweetId, Verdict};
use crate::review::{Case, HowMuch, Kind, Session, Shown, Undone, around, second_look, waiting};
use crate::store::snapshot::Snapshot;
use crate::value::Span;

/// What is walked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// What waits for a decision.
    Waiting,
    /// What was kept about patients on an earlier day.
    SecondLook,
}

/// What was on the disk before an answer.
struct Before {
    snapshot: Snapshot,
    paths: BTreeSet<PathBuf>,
    verdict: Verdict,
}

struct Walk<'d> {
    desk: &'d Desk,
    which: Which,
    page: Page,
    keys: Keys,
    table: Table,
    session: Session,
    undo: Vec<Before>,
}

/// Whether the sitting goes on.
enum Goes {
    On,
    End,
}

/// Walks through everything, until nothing is left or the person stops.
pub fn walk(desk: &Desk, which: Which) -> Done {
    desk.refuse_unreadable()?;
    // What an earlier sitting that was cut off had decided and not moved is done first.
    let (table, _) = desk.resume()?;
    let session = Session::new(cases(&table, which, desk));
    let page = Page { width: width(), is_colourful: is_colourful() };
    let mut walk = Walk { desk, which, page, keys: Keys::open(), table, session, undo: Vec::new() };
    if walk.session.current().is_none() {
        show(match which {
            Which::Waiting => "Nothing waits for a decision.\n",
            Which::SecondLook => "Nothing has to be read a second time today.\n",
        })?;
        return walk.code();
    }
    while walk.session.current().is_some() {
        if let Goes::End = walk.one()? {
            break;
        }
    }
    walk.says(&closing(walk.session.counts(), which))?;
    walk.code()
}

/// The last words of a sitting: what was done, and what becomes of the rest.
fn closing((decided, left): (usize, usize), which: Which) -> String {
    let rest = match (left, which) {
        (0, _) => "",
        (_, Which::Waiting) => " What is left stays unpublished; to go on: site review",
        (_, Which::SecondLook) => " What is left stays published as it was kept; to go on: site review --second-look",
    };
    format!("{decided} decided, {left} left.{rest}")
}

fn cases(table: &Table, which: Which, desk: &Desk) -> Vec<Case> {
    match which {
        Which::Waiting => waiting(&table.site, &table.findings),
        Which::SecondLook => second_look(&table.site, &table.findings, desk.today),
    }
}

impl Walk<'_> {
    fn code(&self) -> Done {
        let left = self.which == Which::SecondLook && !self.session.counts().1.eq(&0);
        Ok(if left { exit::HELD_BACK } else { code_of(&self.table.findings) })
    }

    /// Shows the case that is next, and answers it.
    fn one(&mut self) -> Result<Goes, Trouble> {
        let Some(case) = self.session.current().cloned() else { return Ok(Goes::End) };
        let context = around(&case, &self.table.site, &self.table.held);
        let mut how_much = HowMuch::Near;
        show(&self.page.case(&case, &context, self.session.position(), how_much))?;
        loop {
            self.prompt(&case)?;
            let Some(key) = self.keys.key() else { return Ok(Goes::End) };
            show("\n")?;
            let is_answered = match key {
                'k' if case.can_keep() => self.keep(&case)?,
                'k' => self.says("It identifies a person, or has to be mended: no reason publishes it.")?,
                'r' if case.can_redact() => self.redact(&case, context.shown(how_much))?,
                'r' => self.says(FOR_PROSE)?,
                'w' if case.can_withhold() => self.withhold(&case, context.shown(how_much))?,
                'w' => self.says(FOR_PROSE)?,
                'l' => {
                    self.session.put_off(case.item.clone());
                    self.says(match self.which {
                        Which::Waiting => "Later; until then it is not published.",
                        Which::SecondLook => "Later; until then it stays public.",
                    })?;
                    true
                }
                'b' => self.back()?,
                's' => {
                    how_much = HowMuch::Whole;
                    show(&self.page.case(&case, &context, self.session.position(), how_much))?;
                    false
                }
                '?' => self.says(if self.which == Which::SecondLook { HELP_SECOND } else { HELP })?,
                'q' => return Ok(Goes::End),
                '\n' => false,
                _ => self.says("That key does nothing here; ? says what each of them does.")?,
            };
            if is_answered {
                return Ok(Goes::On);
            }
        }
    }

    fn prompt(&self, case: &Case) -> Result<(), Trouble> {
        let keep = if self.which == Which::SecondLook { "[k] still fine" } else { "[k]eep" };
        let mut keys: Vec<&str> = Vec::new();
        keys.extend(case.can_keep().then_some(keep));
        keys.extend(case.can_redact().then_some("[r]edact"));
        keys.extend(case.can_withhold().then_some("[w]ithhold"));
        keys.extend(["[l]ater", "[b]ack", "[s]how more", "[?]", "[q]uit"]);
        let mut out = String::new();
        self.page.put(&mut out, &keys.join("  "), 0, Look::Plain);
        Ok(show(&format!("{out}> "))?)
    }

    /// Says something; the question stays open.
    fn says(&self, says: &str) -> Result<bool, Trouble> {
        let mut out = String::new();
        for line in says.lines() {
            self.page.put(&mut out, line, 0, Look::Plain);
        }
        show(&out)?;
        Ok(false)
    }

    fn keep(&mut self, case: &Case) -> Result<bool, Trouble> {
        if self.which == Which::SecondLook {
            let before = self.before(Verdict::Keep)?;
            self.desk.read_again(&case.item)?;
            let table = self.desk.read()?;
            self.says("Read again, and still public.")?;
            return self.written(case, table, before);
        }
        let Some(why) = pick::reason(case, self.page, &mut self.keys)? else { return Ok(false) };
        let alike = self.session.alike(case);
        let before = self.before(Verdict::Keep)?;
        let (table, moved) = self.desk.keep(&self.table, &answerable(case), &why)?;
        self.written(case, table, before)?;
        show(&self.kept(case, &moved))?;
        self.same_for(&alike, |walk, other| {
            let before = walk.before(Verdict::Keep)?;
            let (table, _) = walk.desk.keep(&walk.table, &answerable(other), &why)?;
            walk.written(other, table, before)
        })?;
        Ok(true)
    }

    /// What became of what was kept: it may wait for something else.
    fn kept(&self, case: &Case, moved: &[TweetId]) -> String {
        let held = case.tweets().into_iter().filter(|id| self.table.why(*id).is_some()).count();
        match (moved.len(), held) {
            (_, 0) => "Kept.\n".to_owned(),
            (_, held) => {
                let tweets = counted(held as u64, "tweet waits", "tweets wait");
                format!("Kept; {tweets} for another question.\n")
            }
        }
    }

    fn redact(&mut self, case: &Case, context: &[Shown]) -> Result<bool, Trouble> {
        let Some((id, spans)) = words::ask(case, context, &self.table.site, self.page, &mut self.keys)? else {
            return Ok(false);
        };
        let removed = self.words_at(id, &spans);
        let before = self.before(Verdict::Redact)?;
        let (table, _) = self.desk.redact(&self.table, id, &rules(case), &spans)?;
        let says = match table.why(id) {
            Some(_) => format!("Redacted; it waits still, for {}.", held::told(&table, id, Quoting::Words)),
            None => "Redacted.".to_owned(),
        };
        self.says(&says)?;
        if let Some(says) = elsewhere::told(&self.desk.dir, id, &removed)? {
            self.says(&says)?;
        }
        self.written(case, table, before)
    }

    /// The words at some places of a tweet.
    fn words_at(&self, id: TweetId, spans: &[Span]) -> Vec<String> {
        let site = &self.table.site;
        let text = site.tweets.iter().chain(&site.held).find(|tweet| tweet.id == id).map_or("", |tweet| &tweet.text);
        spans.iter().filter_map(|span| text.get(span.start..span.end)).map(str::to_owned).collect()
    }

    fn withhold(&mut self, case: &Case, context: &[Shown]) -> Result<bool, Trouble> {
        let items = match case.kind {
            Kind::Group => pick::several(case, context, self.page, &mut self.keys)?,
            _ => vec![case.item.clone()],
        };
        if items.is_empty() {
            return Ok(false);
        }
        let alike = self.session.alike(case);
        let before = self.before(Verdict::Withhold)?;
        let with_them = self.desk.withhold(&self.table, &items, &rules(case), "")?;
        single::told_of_withheld(with_them.as_deref())?;
        let table = self.desk.read()?;
        self.written(case, table, before)?;
        if case.kind == Kind::Group {
            let withheld = counted(items.len() as u64, "tweet is", "tweets are");
            let others: Vec<TweetId> =
                case.tweets().into_iter().filter(|id| !items.contains(&Item::tweet(*id))).collect();
            let rest = if self.session.asks_about(&others) { " The others are asked about anew." } else { "" };
            self.says(&format!("{withheld} withheld.{rest}"))?;
        } else {
            self.says("Withheld.")?;
        }
        self.same_for(&alike, |walk, other| {
            let before = walk.before(Verdict::Withhold)?;
            walk.desk.withhold(&walk.table, std::slice::from_ref(&other.item), &rules(other), "")?;
            let table = walk.desk.read()?;
            walk.written(other, table, before)
        })?;
        Ok(true)
    }

    /// Offers the same answer for other texts with the same words, once.
    fn same_for(
        &mut self,
        alike: &[Item],
        answer: impl Fn(&mut Self, &Case) -> Result<bool, Trouble>,
    ) -> Result<(), Trouble> {
        let still: Vec<Case> = alike.iter().filter_map(|item| self.session.case(item)).cloned().collect();
        if still.is_empty() {
            return Ok(());
        }
        let mut out = String::new();
        for case in &still {
            case.texts.iter().for_each(|text| self.page.put(&mut out, &format!("- {}", text.text), 2, Look::Plain));
        }
        let others = counted(still.len() as u64, "other", "others");
        show(&format!("{out}Same for the {others} with the same words (shown)? y/n "))?;
        let key = self.keys.key();
        show("\n")?;
        if key == Some('y') {
            for case in &still {
                answer(self, case)?;
            }
        }
        Ok(())
    }

    fn before(&self, verdict: Verdict) -> Result<Before, Trouble> {
        let snapshot = Snapshot::take(&self.desk.dir)?;
        Ok(Before { paths: snapshot.paths(), snapshot, verdict })
    }

    /// The answer is on the disk: what waits now, and how to take it back.
    fn written(&mut self, case: &Case, table: Table, mut before: Before) -> Result<bool, Trouble> {
        before.snapshot.keep_changed()?;
        self.undo.push(before);
        self.table = table;
        self.session.decided(case.item.clone(), cases(&self.table, self.which, self.desk));
        Ok(true)
    }

    fn back(&mut self) -> Result<bool, Trouble> {
        match self.session.back() {
            None => return self.says("This is the first; there is nothing to take back."),
            Some(Undone::Later(_)) => {}
            Some(Undone::Decision(_)) => {
                if let Some(before) = self.undo.pop() {
                    before.snapshot.restore(&self.desk.dir, before.verdict, &before.paths)?;
                }
                self.table = self.desk.read()?;
                self.session.refresh(cases(&self.table, self.which, self.desk));
            }
        }
        Ok(true)
    }
}

/// The findings that an answer answers, each rule and item once.
fn answerable(case: &Case) -> Vec<Finding> {
    let mut findings: Vec<Finding> =
        case.findings.iter().filter(|finding| finding.state != State::Answered).cloned().collect();
    findings.sort_by_key(|finding| (finding.kind.code, std::cmp::Reverse(finding.weight)));
    findings.dedup_by_key(|finding| finding.kind.code);
    findings
}

/// One finding of each rule that asked.
fn rules(case: &Case) -> Vec<&Finding> {
    let mut findings: Vec<&Finding> = case.findings.iter().collect();
    findings.sort_by_key(|finding| finding.kind.code);
    findings.dedup_by_key(|finding| finding.kind.code);
    findings
}

const FOR_PROSE: &str = "That cannot be done here. Your own texts are yours to edit: change the file and line named above, \
                         and come back; or choose l.";

const HELP: &str = "k  publish it all the same, with a reason\n\
                    r  take words out: readers see [removed] in their place\n\
                    w  do not publish it; of several tweets, those whose numbers you give\n\
                    l  decide another time; until then it is not published\n\
                    b  take the last answer back\n\
                    s  show all of the thread and the day around it\n\
                    q  stop; every answer so far is saved";

const HELP_SECOND: &str = "k  it may stay public: you have read it again\n\
                           r  take words out: readers see [removed] in their place\n\
                           w  publish it no longer; of several tweets, those whose numbers you give\n\
                           l  read it another time; until then it stays public\n\
                           b  take the last answer back\n\
                           s  show all of the thread and the day around it\n\
                           q  stop; every answer so far is saved";
