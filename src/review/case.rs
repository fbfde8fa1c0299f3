//! One thing to decide: an item with everything that asks about it, folded into one question.

use std::collections::HashMap;
use std::ops::Range;

use crate::check::questions::question;
use crate::check::reasons::fits;
use crate::clear::{Known, is_group};
use crate::finding::{Answer, Finding, Item, Weight};
use crate::model::{KeepReason, Site, Tweet, TweetId};
use crate::value::Span;

/// What kind of thing is decided about, and so what can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One tweet.
    Tweet,
    /// A thread or a day.
    Group,
    /// A picture of a tweet.
    Picture,
    /// The author's own prose or facts: a post, a page, the profile, the follow list.
    Prose,
}

/// Something noticed in a text, with the word for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which bytes.
    pub range: Range<usize>,
    /// Such as `age`; the name of the rule where the match is one thing.
    pub label: String,
}

/// A text as readers would see it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The tweet.
    pub id: Option<TweetId>,
    /// When, as `2026-03-01 09:30`; for the author's own prose where it stands, as `posts/a.md:12`.
    pub when: String,
    /// The words.
    pub text: String,
    /// What was noticed in it, in order and apart from each other.
    pub parts: Vec<Part>,
    /// Names of its pictures.
    pub pictures: Vec<String>,
    /// Whether it only stands around a case, and readers do not see it as things are.
    pub is_held: bool,
}

/// One thing to decide.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is about.
    pub item: Item,
    /// What kind of thing that is.
    pub kind: Kind,
    /// Everything that asks about it.
    pub findings: Vec<Finding>,
    /// Its text, or those of all its members.
    pub texts: Vec<Shown>,
}

impl Case {
    /// The case of an item. `findings` are all about it, at least one.
    pub(super) fn of(item: &Item, findings: Vec<Finding>, site: &Site, known: &Known<'_>) -> Case {
        let kind = kind(item);
        let tweets: Vec<&Tweet> = match kind {
            Kind::Tweet => known.tweet(item).into_iter().collect(),
            Kind::Group => {
                let members: Vec<&Item> = findings.iter().flat_map(|finding| &finding.members).collect();
                let mut tweets: Vec<&Tweet> = members.into_iter().filter_map(|member| known.tweet(member)).collect();
                tweets.sort_by_key(|tweet| tweet.id);
                tweets.dedup_by_key(|tweet| tweet.id);
                tweets
            }
            Kind::Picture => owner(item, site).into_iter().collect(),
            Kind::Prose => Vec::new(),
        };
        let mut texts: Vec<Shown> = tweets.into_iter().map(|tweet| shown(tweet, site, &findings)).collect();
        if kind == Kind::Prose {
            texts = prose(&findings);
        }
        Case { item: item.clone(), kind, findings, texts }
    }

    /// Whether a decision with a reason can publish it. What identifies a person directly has to go.
    pub fn can_keep(&self) -> bool {
        self.findings.iter().all(Finding::can_be_answered)
    }

    /// Whether words can be taken out here. The tool does not touch the author's own prose.
    pub fn can_redact(&self) -> bool {
        matches!(self.kind, Kind::Tweet | Kind::Group)
    }

    /// Whether it can be withheld here. A post is withheld by `draft = true`, which is the author's to write.
    pub fn can_withhold(&self) -> bool {
        self.kind != Kind::Prose
    }

    /// The questions of the rules that ask, each once: those about people first, and of them that of the heaviest rule.
    pub fn questions(&self) -> Vec<&'static str> {
        let mut asked: Vec<&'static str> = Vec::new();
        let mut findings: Vec<&Finding> = self.findings.iter().collect();
        findings.sort_by_key(|finding| (!finding.kind.is_private(), std::cmp::Reverse(finding.weight)));
        for finding in findings {
            let question = question(finding.kind.code);
            if !asked.contains(&question) {
                asked.push(question);
            }
        }
        asked
    }

    /// The reasons that answer every rule that asks: one answer is given to all of them.
    pub fn reasons(&self) -> Vec<KeepReason> {
        let answers = |reason: &KeepReason| self.findings.iter().all(|finding| fits(*reason, finding.kind.code));
        KeepReason::ALL.into_iter().filter(answers).collect()
    }

    /// How much it weighs: the most of what asks.
    pub fn weight(&self) -> Weight {
        self.findings.iter().map(|finding| finding.weight).max().unwrap_or(Weight::Asks)
    }

    /// The tweets it is about.
    pub fn tweets(&self) -> Vec<TweetId> {
        self.texts.iter().filter_map(|text| text.id).collect()
    }

    /// The rule and the words of each finding, where every one has words and none is of a direct identifier: then the
    /// same words in other texts can have the same answer.
    pub(super) fn phrases(&self) -> Option<Vec<(&'static str, String)>> {
        if self.kind != Kind::Tweet {
            return None;
        }
        let one = |finding: &Finding| {
            let quote = finding.quote.as_ref().filter(|_| finding.kind.answer == Answer::Reason)?;
            let words = quote.text.get(quote.range.clone())?.to_lowercase();
            Some((finding.kind.code, words.split_whitespace().collect::<Vec<_>>().join(" ")))
        };
        self.findings.iter().map(one).collect()
    }
}

fn kind(item: &Item) -> Kind {
    match item.as_str().split(':').next().unwrap_or_default() {
        "tweet" => Kind::Tweet,
        "media" => Kind::Picture,
        _ if is_group(item) => Kind::Group,
        _ => Kind::Prose,
    }
}

/// The tweet of a picture.
fn owner<'s>(item: &Item, site: &'s Site) -> Option<&'s Tweet> {
    let name = item.as_str().strip_prefix("media:")?;
    let mut all = site.tweets.iter().chain(&site.held);
    let of_list = site.held_media.iter().find(|(_, media)| media.name == name).map(|(id, _)| *id);
    all.find(|tweet| Some(tweet.id) == of_list || tweet.media.iter().any(|media| media.name == name))
}

pub(super) fn shown(tweet: &Tweet, site: &Site, findings: &[Finding]) -> Shown {
    let zone = &site.settings.time_zone;
    let when = zone.to_datetime(tweet.time).strftime("%Y-%m-%d %H:%M").to_string();
    let waiting = site.held_media.iter().filter(|(id, _)| *id == tweet.id).map(|(_, media)| media);
    let mut pictures: Vec<String> = tweet.media.iter().chain(waiting).map(|media| media.name.clone()).collect();
    pictures.dedup();
    let parts = parts(&tweet.text, findings.iter().filter(|finding| speaks_of(finding, &tweet.text)));
    Shown { id: Some(tweet.id), when, text: tweet.text.clone(), parts, pictures, is_held: false }
}

fn speaks_of(finding: &Finding, text: &str) -> bool {
    finding.quote.as_ref().is_some_and(|quote| quote.text == text)
}

/// The paragraphs of the author's text in which something was noticed: each once, with everything noticed in it.
fn prose(findings: &[Finding]) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for finding in findings {
        let Some(quote) = &finding.quote else { continue };
        let (Some(before), Some(after)) = (quote.text.get(..quote.range.start), quote.text.get(quote.range.end..))
        else {
            continue;
        };
        let start = before.rfind("\n\n").map_or(0, |at| at + 2);
        let end = after.find("\n\n").map_or(quote.text.len(), |at| quote.range.end + at);
        let Some(text) = quote.text.get(start..end).map(str::trim_end) else { continue };
        let moved = labelled(finding).into_iter().filter(|part| part.range.start >= start && part.range.end <= end);
        let parts = moved.map(|part| Part { range: part.range.start - start..part.range.end - start, ..part });
        let known = *places.entry(text).or_insert_with(|| {
            let when = finding.place.as_ref().map(ToString::to_string).unwrap_or_default();
            all.push(Shown {
                id: None,
                when,
                text: text.to_owned(),
                parts: Vec::new(),
                pictures: Vec::new(),
                is_held: false,
            });
            all.len() - 1
        });
        all[known].parts.extend(parts);
    }
    for shown in &mut all {
        shown.parts = apart(&shown.text, std::mem::take(&mut shown.parts));
    }
    all
}

/// What findings noticed in a text.
fn parts<'f>(text: &str, findings: impl Iterator<Item = &'f Finding>) -> Vec<Part> {
    apart(text, findings.flat_map(labelled).collect())
}

/// What a finding noticed in the text that it quotes: its parts, or all of the match under the name of the rule.
pub(super) fn labelled(finding: &Finding) -> Vec<Part> {
    let Some(quote) = &finding.quote else { return Vec::new() };
    if quote.parts.is_empty() {
        return vec![Part { range: quote.range.clone(), label: finding.kind.name.replace('-', " ") }];
    }
    quote.parts.iter().map(|(range, label)| Part { range: range.clone(), label: (*label).to_owned() }).collect()
}

/// Parts in order; of two that overlap the first and longer one stands.
fn apart(text: &str, mut all: Vec<Part>) -> Vec<Part> {
    all.retain(|part| part.range.start < part.range.end && text.get(part.range.clone()).is_some());
    all.sort_by_key(|part| (part.range.start, std::cmp::Reverse(part.range.end)));
    let mut apart: Vec<Part> = Vec::new();
    for part in all {
        if apart.last().is_none_or(|last| last.range.end <= part.range.start) {
            apart.push(part);
        }
    }
    apart
}

impl Part {
    /// The part as a span of its text.
    pub fn span(&self) -> Span {
        Span { start: self.range.start, end: self.range.end }
    }
}
