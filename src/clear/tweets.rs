//! Which tweets are shown: by their kind, by what was found in them, and by what was decided.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::check::kinds;
use crate::clear::decisions::Decided;
use crate::clear::{Held, chains, circle, links};
use crate::finding::{Finding, Item, State};
use crate::model::{LeftOut, Media, Pictures, Site, Takedown, Tweet, TweetId, TweetKind};

/// Why a tweet is not shown of which nothing but its place holds it back: it lies in `.held/`.
pub const LEFT_IN_HELD: &str = "left-in-held";

/// Why a tweet is not shown: codes of rules, words of [`LeftOut`], or `decision`.
pub type WhyHeld = Vec<String>;

/// The archive, sorted into what is shown and what is not.
pub struct SortedOut {
    /// Shown, by id.
    pub shown: Vec<Tweet>,
    /// Not shown.
    pub held: Held,
    /// How many are held back for what was found in them, or by decision.
    pub withheld: u64,
    /// Not shown for their kind.
    pub left_out: BTreeMap<LeftOut, u64>,
}

/// Sorts the tweets of a site. Findings about tweets that are not shown become `withheld`, or are dropped where the
/// tweet is not shown for its kind anyway.
pub fn sort_out(
    site: &Site,
    left_out: &HashMap<TweetId, LeftOut>,
    decided: &mut Decided<'_>,
    findings: &mut Vec<Finding>,
) -> SortedOut {
    drop_findings_of(left_out, findings);
    findings.extend(replies_to_private_people(site, left_out, decided));
    let mut why = why_held(site, decided, findings);
    circle::hold(site, left_out, &mut why, findings);
    continuations(site, left_out, decided, &mut why, findings);
    left_in_held(site, left_out, decided, &mut why, findings);
    mark_withheld(&why, findings);
    let withheld: HashSet<TweetId> = why.keys().copied().chain(taken_down(site)).collect();
    let mut sorted =
        SortedOut { shown: Vec::new(), held: Held::default(), withheld: 0, left_out: site.left_out.clone() };
    for tweet in site.tweets.iter().chain(&site.held) {
        let kind = left_out.get(&tweet.id).copied();
        let held = why.remove(&tweet.id);
        sort_one(tweet.clone(), kind, held, site, decided, findings, &mut sorted);
    }
    sorted.shown.sort_by_key(|tweet| tweet.id);
    findings.extend(waiting_pictures(site, &sorted, decided));
    sorted.shown.iter_mut().for_each(|tweet| links::cut(tweet, &withheld));
    sorted
}

fn sort_one(
    mut tweet: Tweet,
    left_out: Option<LeftOut>,
    held: Option<WhyHeld>,
    site: &Site,
    decided: &mut Decided<'_>,
    findings: &mut Vec<Finding>,
    sorted: &mut SortedOut,
) {
    if let Some(kind) = left_out {
        *sorted.left_out.entry(kind).or_default() += 1;
        sorted.held.push(tweet, vec![kind.word().to_owned()], site);
        return;
    }
    if let Some(why) = held {
        sorted.withheld += 1;
        sorted.held.push(tweet, why, site);
        return;
    }
    let whole = tweet.clone();
    let unseen = take_unseen(&mut tweet, site, decided, findings);
    if tweet.text.trim().is_empty() && tweet.media.is_empty() && tweet.quotes.is_none() {
        *sorted.left_out.entry(LeftOut::PictureOnly).or_default() += 1;
        sorted.held.push(whole, vec![LeftOut::PictureOnly.word().to_owned()], site);
        return;
    }
    sorted.held.media.extend(unseen.into_iter().map(|media| (tweet.id, media)));
    sorted.shown.push(tweet);
}

/// Takes out pictures that nobody has looked at, unless the settings trust them.
fn take_unseen(tweet: &mut Tweet, site: &Site, decided: &mut Decided<'_>, findings: &mut Vec<Finding>) -> Vec<Media> {
    if site.settings.archive.pictures == Pictures::Show {
        return Vec::new();
    }
    let kind = kinds::AR_09;
    let (seen, unseen) = std::mem::take(&mut tweet.media)
        .into_iter()
        .partition(|media| decided.keeps_item(&Item::media(&media.name), kind.code));
    tweet.media = seen;
    findings.extend(unseen.iter().map(|media| picture(tweet, media, State::Withheld)));
    findings.extend(tweet.media.iter().map(|media| picture(tweet, media, State::Answered)));
    unseen
}

fn picture(tweet: &Tweet, media: &Media, state: State) -> Finding {
    let says = match state {
        State::Answered => format!("A picture of tweet {} was looked at, and is shown.", tweet.id),
        _ => format!("A picture of tweet {} was not looked at yet; the tweet is shown without it.", tweet.id),
    };
    let item = Item::media(&media.name);
    let mend = match state {
        State::Answered => String::new(),
        _ => format!("Look at .held/media/{}, then: site review keep {item} AR-09 --reason seen-and-clear", media.name),
    };
    let finding = Finding::new(kinds::AR_09, item, says).at(tweet.at.clone()).mend(mend);
    Finding { state, ..finding }
}

/// Pictures that an import put into `.held/`, for tweets that are shown without them.
fn waiting_pictures(site: &Site, sorted: &SortedOut, decided: &mut Decided<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, media) in &site.held_media {
        let item = Item::media(&media.name);
        let is_decided = decided.withholds(&item) || decided.keeps_item(&item, kinds::AR_09.code);
        let shown = sorted
            .shown
            .binary_search_by_key(id, |tweet| tweet.id)
            .ok()
            .map(|at| &sorted.shown[at])
            .filter(|_| !is_decided);
        findings.extend(shown.map(|tweet| picture(tweet, media, State::Withheld)));
    }
    findings
}

/// Tweets that are not shown for their kind: replies and retweets unless switched on, and everything below another
/// person's words.
pub fn left_out(site: &Site) -> HashMap<TweetId, LeftOut> {
    let by_id: chains::ById<'_> = site.tweets.iter().chain(&site.held).map(|tweet| (tweet.id, tweet)).collect();
    let below = if site.settings.archive.replies { HashMap::new() } else { below_another(&by_id) };
    let settings = &site.settings.archive;
    let mut left_out = HashMap::new();
    for tweet in by_id.values() {
        let kind = match &tweet.kind {
            TweetKind::Retweet { .. } if !settings.retweets => Some(LeftOut::Retweet),
            TweetKind::Reply if !settings.replies => Some(LeftOut::Reply),
            TweetKind::Own if !settings.replies && below.get(&tweet.id) == Some(&true) => Some(LeftOut::Reply),
            _ => None,
        };
        left_out.extend(kind.map(|kind| (tweet.id, kind)));
    }
    left_out
}

/// Whether any ancestor in the chain of replies is another person's, by tweet.
fn below_another(by_id: &chains::ById<'_>) -> HashMap<TweetId, bool> {
    let own = |tweet: &Tweet| match &tweet.reply_to {
        _ if tweet.kind == TweetKind::Reply => Some(true),
        None => Some(false),
        Some(to) if !to.own => Some(true),
        Some(to) => (!to.id.is_some_and(|id| by_id.contains_key(&id))).then_some(false),
    };
    chains::inherited(by_id, own, |_| false)
}

/// A tweet that is not shown for its kind needs no decision, so what was found in it is not reported.
fn drop_findings_of(left_out: &HashMap<TweetId, LeftOut>, findings: &mut Vec<Finding>) {
    let left_out: HashSet<Item> = left_out.keys().map(Item::tweet).collect();
    findings.retain(|finding| !left_out.contains(&finding.item));
}

/// With replies switched on, a reply to somebody who is not on the follow list still waits for a decision.
fn replies_to_private_people(
    site: &Site,
    left_out: &HashMap<TweetId, LeftOut>,
    decided: &mut Decided<'_>,
) -> Vec<Finding> {
    let kind = kinds::AR_05;
    let public: HashSet<String> = site.follows.all().filter_map(|follow| Some(follow.handle.as_ref()?.key())).collect();
    let mut findings = Vec::new();
    for tweet in site.tweets.iter().chain(&site.held) {
        if tweet.kind != TweetKind::Reply || left_out.contains_key(&tweet.id) {
            continue;
        }
        let to = tweet.reply_to.as_ref().and_then(|to| to.handle.as_ref());
        if to.is_some_and(|handle| public.contains(&handle.key())) {
            continue;
        }
        let mut finding =
            Finding::new(kind, Item::tweet(tweet.id), "A reply to somebody who is not on your follow list.")
                .at(tweet.at.clone());
        if decided.keeps_item(&finding.item, kind.code) {
            finding.state = State::Answered;
        }
        findings.push(finding);
    }
    findings
}

/// Every tweet that something open holds back, and why.
fn why_held(site: &Site, decided: &mut Decided<'_>, findings: &mut Vec<Finding>) -> HashMap<TweetId, WhyHeld> {
    let mut why: HashMap<TweetId, WhyHeld> = HashMap::new();
    for finding in findings.iter().filter(|finding| finding.is_open_and_holds_back()) {
        for id in held_by(finding) {
            let codes = why.entry(id).or_default();
            if !codes.iter().any(|code| code == finding.kind.code) {
                codes.push(finding.kind.code.to_owned());
            }
        }
    }
    for tweet in site.tweets.iter().chain(&site.held) {
        if decided.withholds(&Item::tweet(tweet.id)) {
            why.entry(tweet.id).or_default().push("decision".to_owned());
            findings.push(undecided(tweet, kinds::DECIDED_AGAINST));
        }
    }
    why
}

/// What AR-06 says of a tweet in `.held/` with a picture that nobody has looked at, and what to do.
const OF_A_PICTURE: (&str, &str) = (
    "An earlier import put this tweet into .held/, and nobody has looked at its picture yet. In its words alone nothing \
     is found today.",
    "Decide about the tweet with: site review; once it is shown, its picture is asked about with: site review pictures",
);
/// The same of any other, which a rule or a person put there.
const OF_AN_EARLIER_DAY: (&str, &str) = (
    "An earlier import or decision put this tweet into .held/, and it stays there until you decide. In its words nothing \
     is found today; `why` in its line names what was the reason.",
    "",
);

/// The pictures that wait in `.held/`, by their tweet.
fn waiting_media(site: &Site) -> HashMap<TweetId, Vec<&Media>> {
    let mut waiting: HashMap<TweetId, Vec<&Media>> = HashMap::new();
    for (id, media) in &site.held_media {
        waiting.entry(*id).or_default().push(media);
    }
    waiting
}

/// Tweets in `.held/` in which nothing is found today: they stay there until a person decides.
fn left_in_held(
    site: &Site,
    left_out: &HashMap<TweetId, LeftOut>,
    decided: &mut Decided<'_>,
    why: &mut HashMap<TweetId, WhyHeld>,
    findings: &mut Vec<Finding>,
) {
    let waiting = waiting_media(site);
    for tweet in &site.held {
        if !why.contains_key(&tweet.id) && !left_out.contains_key(&tweet.id) {
            let waits = |media: &Media| {
                let item = Item::media(&media.name);
                !decided.keeps_item(&item, kinds::AR_09.code) && !decided.withholds(&item)
            };
            let of_tweet = waiting.get(&tweet.id).into_iter().flatten().copied();
            let mut media = tweet.media.iter().chain(of_tweet);
            let (says, mend) = if media.any(waits) { OF_A_PICTURE } else { OF_AN_EARLIER_DAY };
            findings.push(undecided(tweet, says).mend(mend));
            why.insert(tweet.id, vec![LEFT_IN_HELD.to_owned()]);
        }
    }
}

/// A tweet that goes on from one that is held back most likely goes on about the same thing, and so does the next.
fn continuations(
    site: &Site,
    left_out: &HashMap<TweetId, LeftOut>,
    decided: &mut Decided<'_>,
    why: &mut HashMap<TweetId, WhyHeld>,
    findings: &mut Vec<Finding>,
) {
    let mut after: HashMap<TweetId, Vec<&Tweet>> = HashMap::new();
    for tweet in site.tweets.iter().chain(&site.held) {
        let parent = tweet.reply_to.as_ref().filter(|to| to.own).and_then(|to| to.id);
        after.entry(parent.unwrap_or(tweet.id)).or_default().push(tweet);
    }
    let mut held: Vec<TweetId> = why.keys().copied().chain(taken_down(site)).collect();
    held.sort_unstable();
    while let Some(id) = held.pop() {
        for tweet in after.remove(&id).into_iter().flatten() {
            if left_out.contains_key(&tweet.id) || why.contains_key(&tweet.id) {
                continue;
            }
            let says = "This tweet continues one that is held back, so it may be about the same thing.";
            let mut finding = undecided(tweet, says);
            if decided.keeps_item(&finding.item, finding.kind.code) {
                finding.state = State::Answered;
            } else {
                why.insert(tweet.id, vec![kinds::AR_06.code.to_owned()]);
                held.push(tweet.id);
            }
            findings.push(finding);
        }
    }
}

fn taken_down(site: &Site) -> impl Iterator<Item = TweetId> + '_ {
    site.takedowns.iter().filter_map(Takedown::tweet)
}

fn undecided(tweet: &Tweet, says: &str) -> Finding {
    Finding::new(kinds::AR_06, Item::tweet(tweet.id), says).at(tweet.at.clone())
}

/// The tweets that a finding holds back while it is open.
fn held_by(finding: &Finding) -> impl Iterator<Item = TweetId> + '_ {
    finding.holds().iter().filter_map(|item| item.tweet_id().and_then(TweetId::parse))
}

fn mark_withheld(why: &HashMap<TweetId, WhyHeld>, findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|finding| finding.state == State::Open) {
        let ids: Vec<TweetId> = held_by(finding).collect();
        if !ids.is_empty() && ids.iter().all(|id| why.contains_key(id)) {
            finding.state = State::Withheld;
            if !finding.can_be_answered() {
                "It is not published, and nothing has to be done here. Delete it on X as well."
                    .clone_into(&mut finding.mend);
            }
        }
    }
}
