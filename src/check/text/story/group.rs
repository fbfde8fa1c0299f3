//! Stories told over several tweets: a thread of the author's own, a day ([`days`]), the same rare condition within two
//! weeks.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::score::{STORY, Score};
use super::{Anchor, Kinds, Noticed};
use crate::check::text::{self, ArchiveView};
use crate::model::{TimeKnown, Tweet, TweetId, TweetKind};

pub use super::days::days;

/// From here on what is told together is asked about.
pub const TOGETHER: u8 = 3;
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
pub(super) type Entry<'a> = (&'a Tweet, text::Noticed);

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
    threads.iter().filter_map(|members| told_together(view.tweets, members)).collect()
}

/// Those of a thread that tell of one patient together, if that is enough and more than one of them tells alone.
fn told_together(tweets: &[Entry<'_>], members: &[usize]) -> Option<Group> {
    let noticed = |at: usize| &tweets[at].1.story;
    let members: Vec<usize> = members.iter().copied().filter(|at| is_own(tweets[*at].0)).collect();
    // The one that tells most of a patient is the core; the others count for what they add.
    let core = members.iter().copied().filter(|at| noticed(*at).anchor.is_some());
    let core = core.max_by_key(|at| rank(noticed(*at), *at));
    // A thread may be a story that no single tweet of it is.
    let joined = members.iter().fold(Score::default(), |sum, at| sum.and(noticed(*at).score));
    let is_story = members.len() <= LONGEST_STORY && joined.sum() >= STORY;
    let most = || members.iter().copied().max_by_key(|at| (noticed(*at).score.who, Reverse(*at)));
    let core = core.or_else(|| most().filter(|_| is_story))?;
    let mut kinds = noticed(core).kinds;
    let mut told = vec![core];
    for at in members.iter().copied().filter(|at| *at != core) {
        if !noticed(at).kinds.without(kinds).is_empty() {
            kinds = kinds.and(noticed(at).kinds);
            told.push(at);
        }
    }
    enough(tweets, told, kinds)
}

/// How much the tweet at a place tells of a patient, the older one first.
pub(super) fn rank(noticed: &Noticed, at: usize) -> (Option<Anchor>, u8, Reverse<usize>) {
    (noticed.anchor, noticed.alone, Reverse(at))
}

/// Whether a tweet holds the author's own words.
pub(super) fn is_own(tweet: &Tweet) -> bool {
    !matches!(tweet.kind, TweetKind::Retweet { .. })
}

/// The group of those who tell together, if that is enough and more than one of them tells alone.
pub(super) fn enough(tweets: &[Entry<'_>], mut told: Vec<usize>, kinds: Kinds) -> Option<Group> {
    told.sort_unstable();
    let alone = told.iter().map(|at| tweets[*at].1.story.alone).max().unwrap_or(0);
    (told.len() > 1 && kinds.points() >= TOGETHER && kinds.points() > alone).then_some(Group { members: told, kinds })
}

/// Tweets within two weeks that name the same rare condition, one of them of a patient.
pub fn rare(view: &ArchiveView<'_>) -> Vec<Group> {
    let mut by_name: HashMap<u32, Vec<usize>> = HashMap::new();
    for (at, (tweet, noticed)) in view.tweets.iter().enumerate() {
        if is_own(tweet) {
            noticed.story.rare.iter().for_each(|name| by_name.entry(*name).or_default().push(at));
        }
    }
    let time = |at: usize| view.tweets[at].0.time;
    let mut groups: Vec<Group> = Vec::new();
    for mut places in by_name.into_values().filter(|places| places.len() > 1) {
        places.sort_by_key(|at| time(*at));
        let mut rest: &[usize] = &places;
        while let Some(first) = rest.first() {
            let length = rest.iter().take_while(|at| time(**at).duration_since(time(*first)) <= TWO_WEEKS).count();
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
