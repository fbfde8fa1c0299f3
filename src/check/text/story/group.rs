//! Stories told over several tweets: a thread of the author's own, a day, the same rare condition within two weeks.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::score::{STORY, Score};
use super::{Anchor, Kind, Kinds, Noticed};
use crate::check::text::{self, ArchiveView};
use crate::model::{TimeKnown, Tweet, TweetId, TweetKind};

/// From here on what is told together is asked about.
pub const TOGETHER: u8 = 3;
/// Half of the author's day: twelve hours before and after.
const HALF_A_DAY: SignedDuration = SignedDuration::from_hours(12);
/// A longer thread is a lesson or a debate, not one story, unless one of its tweets is.
const LONGEST_STORY: usize = 12;
/// How long the same rare condition points at the same patient.
const TWO_WEEKS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Several tweets that tell of one patient together.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// Positions in the archive of those that contribute, oldest first.
    pub members: Vec<usize>,
    /// What they tell together.
    pub kinds: Kinds,
}

/// One entry of the archive.
type Entry<'a> = (&'a Tweet, text::Noticed);

/// Threads that tell more together than any of their tweets alone.
pub fn threads(view: &ArchiveView<'_>) -> Vec<Group> {
    let mut by_first: HashMap<TweetId, Vec<usize>> = HashMap::new();
    let mut first_of: HashMap<TweetId, TweetId> = HashMap::with_capacity(view.tweets.len());
    for (at, (tweet, _)) in view.tweets.iter().enumerate() {
        let answered = tweet.reply_to.as_ref().filter(|to| to.own).and_then(|to| to.id);
        // Ids grow with time, so what is answered was seen before; what is not in the archive starts a thread.
        let first = answered.map_or(tweet.id, |id| first_of.get(&id).copied().unwrap_or(id));
        first_of.insert(tweet.id, first);
        by_first.entry(first).or_default().push(at);
    }
    let mut threads: Vec<Vec<usize>> = by_first.into_values().filter(|members| members.len() > 1).collect();
    threads.sort();
    threads.iter().filter_map(|members| told_together(view.tweets, members, true, |_| true)).collect()
}

/// Days on which several tweets tell more of one patient than any of them alone. Tweets of one thread are no day.
pub fn days(view: &ArchiveView<'_>, threads: &[Group]) -> Vec<Group> {
    let mut by_time: Vec<usize> = (0..view.tweets.len()).collect();
    by_time.sort_by_key(|at| view.tweets[*at].0.time);
    let time = |at: usize| view.tweets[at].0.time;
    let mut groups: Vec<Group> = Vec::new();
    let mut first = 0;
    for (place, at) in by_time.iter().copied().enumerate() {
        while time(by_time[first]) < time(at) - HALF_A_DAY {
            first += 1;
        }
        if view.tweets[at].1.story.anchor.is_none() {
            continue;
        }
        let after = by_time[place..].iter().take_while(|other| time(**other) <= time(at) + HALF_A_DAY);
        let mut members: Vec<usize> = by_time[first..place].iter().chain(after).copied().collect();
        members.sort_unstable();
        let Some(group) = told_together(view.tweets, &members, false, |at| is_about_work(&view.tweets[at].1.story))
        else {
            continue;
        };
        let is_told = |other: &Group| group.members.iter().all(|member| other.members.contains(member));
        if !threads.iter().chain(&groups).any(is_told) {
            groups.retain(|other| !other.members.iter().all(|member| group.members.contains(member)));
            groups.push(group);
        }
    }
    groups
}

/// Of the other tweets of a day only those that are about work or say where the author is join a story.
fn is_about_work(noticed: &Noticed) -> bool {
    let joins = [Kind::Place, Kind::NamedPlace, Kind::Detail, Kind::Rare];
    joins.into_iter().any(|kind| noticed.kinds.has(kind))
}

/// Those of `members` that tell of one patient together, if that is enough and more than one of them tells alone.
fn told_together(
    tweets: &[Entry<'_>],
    members: &[usize],
    is_thread: bool,
    joins: impl Fn(usize) -> bool,
) -> Option<Group> {
    let is_own = |at: &usize| !matches!(tweets[*at].0.kind, TweetKind::Retweet { .. });
    let noticed = |at: usize| &tweets[at].1.story;
    let members: Vec<usize> = members.iter().copied().filter(is_own).collect();
    // The one that tells most of a patient is the core; the others count for what they add.
    let core = members.iter().copied().filter(|at| noticed(*at).anchor.is_some());
    let core = core.max_by_key(|at| (noticed(*at).anchor, noticed(*at).alone, std::cmp::Reverse(*at)));
    // A thread may be a story that no single tweet of it is.
    let joined = members.iter().fold(Score::default(), |sum, at| sum.and(noticed(*at).score));
    let is_story = is_thread && members.len() <= LONGEST_STORY && joined.sum() >= STORY;
    let most = || members.iter().copied().max_by_key(|at| (noticed(*at).score.who, std::cmp::Reverse(*at)));
    let core = core.or_else(|| most().filter(|_| is_story))?;
    let mut kinds = noticed(core).kinds;
    let mut told = vec![core];
    for at in members.iter().copied().filter(|at| *at != core && joins(*at)) {
        if !noticed(at).kinds.without(kinds).is_empty() {
            kinds = kinds.and(noticed(at).kinds);
            told.push(at);
        }
    }
    told.sort_unstable();
    let alone = told.iter().map(|at| noticed(*at).alone).max().unwrap_or(0);
    (told.len() > 1 && kinds.points() >= TOGETHER && kinds.points() > alone).then_some(Group { members: told, kinds })
}

/// Tweets within two weeks that name the same rare condition, one of them of a patient.
pub fn rare(view: &ArchiveView<'_>) -> Vec<Group> {
    let mut by_name: HashMap<u32, Vec<usize>> = HashMap::new();
    for (at, (tweet, noticed)) in view.tweets.iter().enumerate() {
        if !matches!(tweet.kind, TweetKind::Retweet { .. }) {
            noticed.story.rare.iter().for_each(|name| by_name.entry(*name).or_default().push(at));
        }
    }
    let time = |at: usize| view.tweets[at].0.time;
    let mut groups: Vec<Group> = Vec::new();
    for mut places in by_name.into_values().filter(|places| places.len() > 1) {
        places.sort_by_key(|at| time(*at));
        let mut rest: &[usize] = &places;
        while let Some(first) = rest.first() {
            let length = rest.iter().take_while(|at| time(**at) - TWO_WEEKS <= time(*first)).count();
            let (near, later) = rest.split_at(length);
            if near.len() > 1 && near.iter().any(|at| view.tweets[*at].1.story.anchor.is_some()) {
                let kinds = near.iter().fold(Kinds::default(), |sum, at| sum.and(view.tweets[*at].1.story.kinds));
                groups.push(Group { members: near.to_vec(), kinds });
            }
            rest = later;
        }
    }
    groups.sort_by(|left, right| left.members.cmp(&right.members));
    groups
}

/// How many tweets surely tell of one patient and show their time to the second.
pub fn datable(view: &ArchiveView<'_>) -> usize {
    let told = |(tweet, noticed): &&Entry<'_>| {
        noticed.story.anchor == Some(Anchor::Sure)
            && tweet.time_known == TimeKnown::Second
            && tweet.time > Timestamp::UNIX_EPOCH
    };
    view.tweets.iter().filter(told).count()
}
