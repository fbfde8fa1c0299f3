//! Decisions: which of them hold today, and which findings they answer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::check::{catalogue, kinds};
use crate::finding::{Answer, Finding, Item, State, Weight};
use crate::model::{Decision, Site, Verdict};

/// The hash that binds a decision to the words it was made on. It is published with the text, so it is no secret.
pub fn text_hash(text: &str) -> String {
    format!("blake3:{}", blake3::hash(text.as_bytes()).to_hex())
}

/// The longest time for which a decision may hold.
const MOST_YEARS: i64 = 5;

/// Decisions that hold, by item and rule.
pub struct Decided<'s> {
    keeps: BTreeMap<(&'s str, &'s str), &'s Decision>,
    withholds: BTreeMap<&'s str, &'s Decision>,
    used: BTreeSet<(String, String)>,
}

/// Reports decisions that are incomplete or void, and marks the findings that the others answer.
pub fn apply<'s>(site: &'s Site, today: Date, findings: &mut Vec<Finding>) -> Decided<'s> {
    let mut decided = Decided { keeps: BTreeMap::new(), withholds: BTreeMap::new(), used: BTreeSet::new() };
    let mut faults = Vec::new();
    for decision in &site.decisions {
        match decision.verdict {
            Verdict::Withhold => {
                let is_there = text_of(site, decision.item.as_str()).is_some();
                let is_whole = site.archive.is_some();
                if !is_there && is_whole {
                    let says = format!("The decision to withhold {} fits nothing in this folder.", decision.item);
                    faults.push(pr_02(decision, &says, "Correct the item, or take the decision out."));
                }
                decided.withholds.insert(decision.item.as_str(), decision);
            }
            Verdict::Keep => match fault(decision, site, today, findings) {
                Some(finding) => faults.push(finding),
                None => drop(decided.keeps.insert((decision.item.as_str(), decision.rule.as_str()), decision)),
            },
        }
    }
    for finding in findings.iter_mut().filter(|finding| finding.weight.holds_back()) {
        if finding.can_be_answered() && decided.keeps_item(&finding.item, finding.kind.code) {
            finding.state = State::Answered;
        }
    }
    findings.append(&mut faults);
    decided
}

impl Decided<'_> {
    /// Whether a decision publishes `item` in spite of a rule; remembers that the decision was of use.
    pub fn keeps_item(&mut self, item: &Item, rule: &str) -> bool {
        let held = self.keeps.contains_key(&(item.as_str(), rule));
        if held {
            self.used.insert((item.as_str().to_owned(), rule.to_owned()));
        }
        held
    }

    /// Whether the doctor decided not to publish `item`.
    pub fn withholds(&self, item: &Item) -> bool {
        self.withholds.contains_key(item.as_str())
    }

    /// Decisions that answer nothing any more: the text or the rule changed. Listed, so that they can be taken out.
    pub fn unused(&self, site: &Site) -> Vec<Finding> {
        let unused = self.keeps.iter().filter(|((item, rule), _)| {
            let known = text_of(site, item).is_some() || site.archive.is_none();
            // To keep a tweet that continues a withheld one moved its line, and links to the other were cut: what was
            // answered cannot be seen any more, and the decision is why the tweet is public.
            let is_trace = *rule == kinds::AR_06.code;
            known && !is_trace && !self.used.contains(&((*item).to_owned(), (*rule).to_owned()))
        });
        let about = |((item, rule), decision): (&(&str, &str), &&Decision)| {
            let says = format!("The decision on {item} answers nothing: {rule} finds nothing there any more.");
            pr_02(decision, &says, "Take it out of reviews.toml.").weighing(Weight::Warns)
        };
        unused.map(about).collect()
    }
}

/// A decision that holds no more. What it answered is open again and speaks for itself, so this only warns.
fn void(decision: &Decision, says: &str) -> Finding {
    pr_02(decision, says, "Look at the item again, and decide again with site review.").weighing(Weight::Warns)
}

fn pr_02(decision: &Decision, says: &str, mend: &str) -> Finding {
    Finding::new(kinds::PR_02, Item::file("reviews.toml"), says).at(decision.at.clone()).mend(mend)
}

/// What is wrong with a decision to publish, if anything: a must is a duty to be met or its breach justified, so every
/// answer carries who, when, why and until when, and is void when the words change.
fn fault(decision: &Decision, site: &Site, today: Date, findings: &[Finding]) -> Option<Finding> {
    let item = decision.item.as_str();
    let Some(rule) = catalogue::find(&decision.rule) else {
        return Some(pr_02(
            decision,
            &format!("There is no rule `{}`.", decision.rule),
            "Give the code of a rule, such as CF-01.",
        ));
    };
    if item.is_empty() || item.contains('*') {
        return Some(pr_02(
            decision,
            "A decision answers one item, never all.",
            "Name it, as in item = \"tweet:123\".",
        ));
    }
    let answered = |finding: &&Finding| finding.item == decision.item && finding.kind.code == rule.kind.code;
    let only_asks = findings.iter().filter(answered).all(|finding| finding.can_be_answered());
    if rule.kind.answer == Answer::Never && (!rule.kind.is_private() || !only_asks) {
        let says = format!("{} cannot be answered: what it finds has to go.", rule.kind.code);
        return Some(pr_02(decision, &says, "Take the decision out, and reword or withhold the item."));
    }
    let Some(_) = decision.reason else {
        let words: Vec<&str> = crate::model::KeepReason::ALL.iter().map(|reason| reason.word()).collect();
        let says = format!("The decision on {item} gives no reason from the list.");
        return Some(pr_02(decision, &says, &format!("Write reason = one of: {}.", words.join(", "))));
    };
    if decision.by.is_empty() || decision.date.is_none() || decision.expires.is_none() {
        let says = format!("The decision on {item} does not say who decided, when, and until when.");
        return Some(pr_02(decision, &says, "Write by, date and expires; site review keep does it for you."));
    }
    let latest = today.checked_add(MOST_YEARS.years()).unwrap_or(Date::MAX);
    if decision.date.is_some_and(|day| day > today) || decision.expires.is_some_and(|day| day > latest) {
        let says = format!("The decision on {item} is dated ahead, or holds for more than {MOST_YEARS} years.");
        return Some(pr_02(decision, &says, "Write the day of the decision, and a nearer one on which it ends."));
    }
    if decision.expires.is_some_and(|day| day < today) {
        let says = format!("The decision on {item} has run out.");
        return Some(void(decision, &says));
    }
    let text = text_of(site, item)?;
    (text_hash(&text) != decision.text_hash).then(|| {
        let says = format!("The words of {item} have changed since the decision, so it is void.");
        void(decision, &says)
    })
}

/// The words that a decision on an item is bound to: what readers see of it. Nothing where the item is not there.
pub fn text_of(site: &Site, item: &str) -> Option<String> {
    let (kind, name) = item.split_once(':').unwrap_or((item, ""));
    match kind {
        "tweet" => {
            site.tweets.iter().chain(&site.held).find(|tweet| tweet.id.to_string() == name).map(|t| t.text.clone())
        }
        "media" => {
            let of_tweets = site.tweets.iter().chain(&site.held).flat_map(|tweet| &tweet.media);
            let mut all = of_tweets.chain(site.held_media.iter().map(|(_, media)| media));
            all.find(|media| media.name == name).map(|media| media.name.clone())
        }
        "post" => {
            let post = site.posts.iter().find(|post| post.path == name).map(|post| post.source.clone());
            post.or_else(|| site.pages.iter().find(|page| page.path == name).map(|page| page.source.clone()))
        }
        "follow" => {
            let follow = site.follows.all().find(|follow| follow.written_handle == name);
            follow.map(crate::model::Follow::words)
        }
        "profile" => Some(site.doctor.source.clone()),
        "site" => Some(site.settings.source.clone()),
        "page" | "file" => Some(name.to_owned()),
        _ => None,
    }
}
