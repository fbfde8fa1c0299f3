//! Decisions: which of them hold today, and which findings they answer.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::{Rule, catalogue, kinds, reasons};
use crate::clear::bound::{Known, fits, is_group, is_held, text_of_member};
use crate::finding::{Answer, Finding, Item, Place, State, Weight};
use crate::model::{Decision, Site, Verdict};

/// The longest time for which a decision may hold.
const MOST_YEARS: i64 = 5;

/// A decision that has no effect any more: it can be taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// What it was about.
    pub item: Item,
    /// The rule that it answered.
    pub rule: String,
    /// What was decided.
    pub verdict: Verdict,
    /// Why it has no effect, as a sentence.
    pub says: String,
    /// Where it stands.
    pub at: Place,
}

/// Decisions that hold, by item and rule.
pub struct Decided<'s> {
    known: Known<'s>,
    salt: Option<&'s [u8; 32]>,
    keeps: BTreeMap<(&'s str, &'s str), Vec<&'s Decision>>,
    withholds: BTreeSet<&'s str>,
    used: BTreeSet<(String, String)>,
    /// Decisions without effect, so far.
    pub stale: Vec<Stale>,
}

/// Reports decisions that are incomplete or void, and marks the findings that the others answer.
pub fn apply<'s>(site: &'s Site, today: Date, findings: &mut Vec<Finding>) -> Decided<'s> {
    let mut decided = Decided {
        known: Known::of(site),
        salt: site.surroundings.salt.as_ref(),
        keeps: BTreeMap::new(),
        withholds: BTreeSet::new(),
        used: BTreeSet::new(),
        stale: Vec::new(),
    };
    let mut faults = Vec::new();
    let only_ask = only_ask(findings);
    for decision in &site.decisions {
        match decision.verdict {
            Verdict::Withhold => {
                let is_there = decided.known.text(decision.item.as_str()).is_some();
                if !is_there && site.archive.is_some() {
                    let says = format!("The decision to withhold {} fits nothing in this folder.", decision.item);
                    faults.push(pr_02(decision, &says, "Correct the item, or take the decision out."));
                    decided.stale.push(stale(decision, says));
                }
                decided.withholds.insert(decision.item.as_str());
            }
            // The line without the words is what there is now.
            Verdict::Redact => {}
            Verdict::Keep => match fault(decision, &decided, today, &only_ask) {
                Some(Fault::Wrong(finding)) => faults.push(*finding),
                Some(Fault::Void(says)) => {
                    faults.push(void(decision, &says));
                    decided.stale.push(stale(decision, says));
                }
                None => {
                    let key = (decision.item.as_str(), decision.rule.as_str());
                    decided.keeps.entry(key).or_default().push(decision);
                }
            },
        }
    }
    for finding in findings.iter_mut().filter(|finding| finding.weight.holds_back()) {
        if finding.can_be_answered() && decided.answers(finding, &mut faults) {
            finding.state = State::Answered;
        }
    }
    findings.append(&mut faults);
    decided
}

/// Whether all that a rule found in an item can be answered, by item and rule.
type OnlyAsk<'f> = HashMap<(&'f Item, &'static str), bool>;

fn only_ask(findings: &[Finding]) -> OnlyAsk<'_> {
    let mut only_ask = HashMap::new();
    for finding in findings {
        *only_ask.entry((&finding.item, finding.kind.code)).or_insert(true) &= finding.can_be_answered();
    }
    only_ask
}

impl<'s> Decided<'s> {
    /// Whether a decision publishes `item` in spite of a rule; remembers that the decision was of use.
    pub fn keeps_item(&mut self, item: &Item, rule: &str) -> bool {
        let held = self.keeps.contains_key(&(item.as_str(), rule));
        if held {
            self.used.insert((item.as_str().to_owned(), rule.to_owned()));
        }
        held
    }

    /// Whether a decision answers a finding. It does not where the rule is a newer one and weighs more than what was
    /// decided on, nor where a group has a member that was not read then, or has other words now.
    fn answers(&mut self, finding: &Finding, faults: &mut Vec<Finding>) -> bool {
        let Some(decisions) = self.keeps.get(&(finding.item.as_str(), finding.kind.code)) else { return false };
        let is_newer = |decision: &&'s Decision| weighs_more(finding, decision);
        let is_covered = |item: &Item| {
            let Some(tweet) = self.known.tweet(item) else { return false };
            let text = text_of_member(tweet);
            let of_it = |decision: &&'s Decision| {
                decision.members.iter().any(|member| member.item == *item && fits(&member.hash, &text, self.salt))
            };
            decisions.iter().any(of_it)
        };
        let first = decisions[0];
        let why = if decisions.iter().all(is_newer) {
            Some(format!("{} looks more closely than when {} was decided, and weighs it more.", first.rule, first.item))
        } else if is_group(&finding.item) && !finding.members.iter().all(is_covered) {
            Some(format!(
                "{} has a tweet more than when it was decided, or other words, so it is asked again.",
                first.item
            ))
        } else {
            None
        };
        self.used.insert((finding.item.as_str().to_owned(), finding.kind.code.to_owned()));
        let Some(says) = why else { return true };
        faults.push(void(first, &says));
        self.stale.push(stale(first, says));
        false
    }

    /// Whether the doctor decided not to publish `item`.
    pub fn withholds(&self, item: &Item) -> bool {
        self.withholds.contains(item.as_str())
    }

    /// Decisions that answer nothing any more: the text or the rule changed. Listed, so that they can be taken out.
    pub fn unused(&mut self, site: &'s Site) -> Vec<Finding> {
        let unused = self.keeps.iter().filter(|((item, rule), _)| {
            // A folder without its archive knows nothing of tweets.
            let is_of_archive = ["tweet:", "media:", "thread:", "day:"].iter().any(|kind| item.starts_with(kind));
            let known = self.known.text(item).is_some() || site.archive.is_none() && !is_of_archive;
            // To keep a tweet that continues a withheld one moved its line, and links to the other were cut: what was
            // answered cannot be seen any more, and the decision is why the tweet is public.
            let is_trace = *rule == kinds::AR_06.code;
            // Where `.held/` is not, most of a thread may not be there either, and the rule be silent for that.
            let is_elsewhere = is_group(&Item::written(item)) && !site.surroundings.has_held;
            known && !is_trace && !is_elsewhere && !self.used.contains(&((*item).to_owned(), (*rule).to_owned()))
        });
        let all: Vec<&Decision> = unused.flat_map(|(_, decisions)| decisions.iter().copied()).collect();
        let about = |decision: &Decision| {
            format!(
                "The decision on {} answers nothing: {} finds nothing there any more.",
                decision.item, decision.rule
            )
        };
        self.stale.extend(all.iter().map(|decision| stale(decision, about(decision))));
        let mend = |decision: &Decision| format!("Take it out of {}, or run site review --prune.", decision.at.file);
        let finding = |decision: &&Decision| pr_02(decision, &about(decision), &mend(decision)).weighing(Weight::Warns);
        all.iter().map(finding).collect()
    }
}

fn weighs_more(finding: &Finding, decision: &Decision) -> bool {
    let Some(rule) = catalogue::find(finding.kind.code) else { return false };
    let usual = if rule.kind.answer == Answer::Never { Weight::Asks } else { rule.kind.weight };
    decision.rule_version < rule.version && finding.weight > decision.weight.unwrap_or(usual)
}

fn stale(decision: &Decision, says: String) -> Stale {
    Stale {
        item: decision.item.clone(),
        rule: decision.rule.clone(),
        verdict: decision.verdict,
        says,
        at: decision.at.clone(),
    }
}

/// A decision that holds no more. What it answered is open again and speaks for itself, so this only warns.
fn void(decision: &Decision, says: &str) -> Finding {
    pr_02(decision, says, "Look at the item again, and decide again with site review.").weighing(Weight::Warns)
}

fn pr_02(decision: &Decision, says: &str, mend: &str) -> Finding {
    let file = Item::file(decision.at.file.as_ref());
    Finding::new(kinds::PR_02, file, says).at(decision.at.clone()).mend(mend)
}

/// What can be the matter with a decision.
enum Fault {
    /// It lacks something, or has no such rule or item.
    Wrong(Box<Finding>),
    /// It holds no more.
    Void(String),
}

/// Whether a decision can answer what a rule finds. What a rule without an answer only asks about can be; about a number
/// of a patient also where nothing is found any more.
fn can_be_answered(decision: &Decision, rule: &Rule, only_ask: &OnlyAsk<'_>) -> bool {
    let only_asks = only_ask.get(&(&decision.item, rule.kind.code)).copied();
    rule.kind.answer == Answer::Reason || only_asks.unwrap_or(rule.kind.is_private())
}

/// What is wrong with a decision to publish, if anything: a must is a duty to be met or its breach justified, so every
/// answer carries who, when, why and until when, and is void when the words change.
fn fault(decision: &Decision, decided: &Decided<'_>, today: Date, only_ask: &OnlyAsk<'_>) -> Option<Fault> {
    let item = decision.item.as_str();
    let wrong = |says: &str, mend: &str| Some(Fault::Wrong(Box::new(pr_02(decision, says, mend))));
    let Some(rule) = catalogue::find(&decision.rule) else {
        return wrong(&format!("There is no rule `{}`.", decision.rule), "Give the code of a rule, such as CF-01.");
    };
    if item.is_empty() || item.contains('*') {
        return wrong("A decision answers one item, never all.", "Name it, as in item = \"tweet:123\".");
    }
    if !can_be_answered(decision, rule, only_ask) {
        let says = format!("{} cannot be answered: what it finds has to go.", rule.kind.code);
        return wrong(&says, "Take the decision out, and reword or withhold the item.");
    }
    let unfit = match decision.reason {
        None => Some(format!("The decision on {item} gives no reason from the list.")),
        Some(reason) if reasons::fits(reason, rule.kind.code) => None,
        Some(reason) => Some(format!("{} is no reason that answers {} on {item}.", reason.word(), rule.kind.code)),
    };
    if let Some(says) = unfit {
        return wrong(&says, &format!("Write reason = one of: {}.", reasons::listed(rule.kind.code)));
    }
    if decision.by.is_empty() || decision.date.is_none() || decision.expires.is_none() {
        let says = format!("The decision on {item} does not say who decided, when, and until when.");
        return wrong(&says, "Write by, date and expires; site review keep does it for you.");
    }
    let latest = today.checked_add(MOST_YEARS.years()).unwrap_or(Date::MAX);
    if decision.date.is_some_and(|day| day > today) || decision.expires.is_some_and(|day| day > latest) {
        let says = format!("The decision on {item} is dated ahead, or holds for more than {MOST_YEARS} years.");
        return wrong(&says, "Write the day of the decision, and a nearer one on which it ends.");
    }
    if decision.rule_version > rule.version {
        let says =
            format!("The decision on {item} answers a version of {} that this program does not have.", rule.kind.code);
        return Some(Fault::Void(says));
    }
    if decision.expires.is_some_and(|day| day < today) {
        return Some(Fault::Void(format!("The decision on {item} has run out.")));
    }
    if is_group(&decision.item) {
        // Which of its members count is known once the finding is there.
        return None;
    }
    let text = decided.known.text(item)?;
    if fits(&decision.text_hash, &text, decided.salt) {
        return None;
    }
    let is_unsalted = is_held(&decision.at) && decided.salt.is_none();
    Some(Fault::Void(if is_unsalted {
        format!("The decision on {item} cannot be verified, because .held/salt is not there.")
    } else {
        format!("The words of {item} have changed since the decision, so it is void.")
    }))
}
