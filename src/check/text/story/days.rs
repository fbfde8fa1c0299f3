//! Stories told over a day. A window of a day moves over the archive, and every tweet enters it once and leaves it once, so
//! that a day of thousands takes no longer than as many days of one.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use jiff::{SignedDuration, Timestamp};

use super::group::{Entry, Group, enough, is_own, rank};
use super::kind::ALL;
use super::{Anchor, Kind, Kinds, Noticed};
use crate::check::text::ArchiveView;

/// Half of the author's day: twelve hours before and after.
const HALF_A_DAY: SignedDuration = SignedDuration::from_hours(12);

/// Days on which several tweets tell more of one patient than any of them alone. Tweets of one thread are no day.
pub fn days(view: &ArchiveView<'_>, threads: &[Group]) -> Vec<Group> {
    let mut by_time: Vec<usize> = (0..view.tweets.len()).collect();
    by_time.sort_by_key(|at| view.tweets[*at].0.time);
    let mut places = vec![0; by_time.len()];
    by_time.iter().enumerate().for_each(|(place, at)| places[*at] = place);
    let time = |place: usize| view.tweets[by_time[place]].0.time;
    let mut window = Window::new(view.tweets);
    let mut groups = Distinct::new(threads);
    let (mut first, mut end) = (0, 0);
    for (place, at) in by_time.iter().copied().enumerate() {
        let from = time(place).checked_sub(HALF_A_DAY).unwrap_or(Timestamp::MIN);
        let to = time(place).checked_add(HALF_A_DAY).unwrap_or(Timestamp::MAX);
        while end < by_time.len() && time(end) <= to {
            window.enter(by_time[end]);
            end += 1;
        }
        while time(first) < from {
            window.leave(by_time[first]);
            first += 1;
        }
        if view.tweets[at].1.story.anchor.is_none() {
            continue;
        }
        if let Some(group) = window.told_together() {
            let earliest = group.members.iter().map(|at| places[*at]).min().unwrap_or(place);
            groups.push(group, earliest, first);
        }
    }
    groups.all()
}

/// Of the other tweets of a day only those that are about work or say where the author is join a story.
fn is_about_work(noticed: &Noticed) -> bool {
    let joins = [Kind::Place, Kind::NamedPlace, Kind::Detail, Kind::Rare];
    joins.into_iter().any(|kind| noticed.kinds.has(kind))
}

/// The tweets of one day, by what is asked of them.
struct Window<'a> {
    tweets: &'a [Entry<'a>],
    /// Those that tell of a patient, the one that tells most last.
    cores: BTreeSet<(Option<Anchor>, u8, Reverse<usize>)>,
    /// For each kind the tweets that may add it to a story.
    having: [BTreeSet<usize>; ALL.len()],
}

impl<'a> Window<'a> {
    fn new(tweets: &'a [Entry<'a>]) -> Window<'a> {
        Window { tweets, cores: BTreeSet::new(), having: std::array::from_fn(|_| BTreeSet::new()) }
    }

    fn enter(&mut self, at: usize) {
        let (tweet, noticed) = &self.tweets[at];
        if !is_own(tweet) {
            return;
        }
        if noticed.story.anchor.is_some() {
            self.cores.insert(rank(&noticed.story, at));
        }
        if is_about_work(&noticed.story) {
            for kind in noticed.story.kinds.each() {
                self.having[kind as usize].insert(at);
            }
        }
    }

    fn leave(&mut self, at: usize) {
        let story = &self.tweets[at].1.story;
        self.cores.remove(&rank(story, at));
        for kind in story.kinds.each() {
            self.having[kind as usize].remove(&at);
        }
    }

    /// The tweet that tells most of a patient, and the others, oldest first, that add a kind to what was told before them.
    fn told_together(&self) -> Option<Group> {
        let (_, _, Reverse(core)) = *self.cores.last()?;
        let mut kinds = self.tweets[core].1.story.kinds;
        let mut told = vec![core];
        let mut from = 0;
        while let Some(at) = self.adds(kinds, from) {
            kinds = kinds.and(self.tweets[at].1.story.kinds);
            told.push(at);
            from = at + 1;
        }
        enough(self.tweets, told, kinds)
    }

    /// The first tweet from a place on that adds a kind.
    fn adds(&self, told: Kinds, from: usize) -> Option<usize> {
        let new = ALL.into_iter().filter(|kind| !told.has(*kind));
        new.filter_map(|kind| self.having[kind as usize].range(from..).next().copied()).min()
    }
}

/// Groups of which none is a part of another, nor of a thread.
struct Distinct {
    groups: Vec<Option<Group>>,
    /// Which of all groups ever seen, threads among them, hold a tweet. One that was taken out is a part of another.
    holding: HashMap<usize, Vec<usize>>,
    seen: Vec<Vec<usize>>,
    /// The groups that may yet be a part of a later one, each with the place of its earliest tweet.
    near: Vec<(usize, usize)>,
}

impl Distinct {
    fn new(threads: &[Group]) -> Distinct {
        let mut distinct = Distinct { groups: Vec::new(), holding: HashMap::new(), seen: Vec::new(), near: Vec::new() };
        threads.iter().for_each(|thread| distinct.remember(&thread.members));
        distinct
    }

    fn remember(&mut self, members: &[usize]) {
        for member in members {
            self.holding.entry(*member).or_default().push(self.seen.len());
        }
        self.seen.push(members.to_vec());
    }

    /// Takes a group in whose earliest tweet is at place `earliest`, unless it is told already. What holds a tweet before
    /// place `first` can be a part of no later group.
    fn push(&mut self, group: Group, earliest: usize, first: usize) {
        let holding = group.members.iter().map(|member| self.holding.get(member).map_or(&[][..], Vec::as_slice));
        let fewest = holding.min_by_key(|holding| holding.len()).unwrap_or_default();
        if fewest.iter().any(|other| is_part(&group.members, &self.seen[*other])) {
            return;
        }
        let groups = &mut self.groups;
        self.near.retain(|(earliest, at)| {
            let is_in = groups[*at].as_ref().is_some_and(|other| is_part(&other.members, &group.members));
            if is_in {
                groups[*at] = None;
            }
            !is_in && *earliest >= first
        });
        self.near.push((earliest, self.groups.len()));
        self.remember(&group.members);
        self.groups.push(Some(group));
    }

    fn all(self) -> Vec<Group> {
        self.groups.into_iter().flatten().collect()
    }
}

/// Whether all of one row, both of them in order, are in another.
fn is_part(members: &[usize], of: &[usize]) -> bool {
    members.len() <= of.len() && members.iter().all(|member| of.binary_search(member).is_ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::check::tests::sound_site;
    use crate::check::text::story::Score;
    use crate::check::text::story::group::TOGETHER;
    use crate::check::text::{Author, Noticed as OfTweet};
    use crate::model::{Tweet, TweetId};
    use crate::value::Handle;

    /// A tweet of an hour, with what it tells: how sure it is of one patient, and which kinds.
    type Told = (i64, u8, Vec<usize>);

    fn entry(at: usize, (hour, sure, kinds): &Told) -> (Tweet, OfTweet) {
        let time = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(*hour);
        let tweet = Tweet::new(TweetId(at as u64 + 1), Handle::parse("DrNatExample").expect("a handle"), time, "x");
        let mut set = Kinds::default();
        kinds.iter().for_each(|kind| set.add(ALL[*kind]));
        let anchor = [None, Some(Anchor::Faint), Some(Anchor::Sure)][usize::from(*sure)];
        let alone = if anchor.is_some() { set.points() } else { 0 };
        let story = Noticed { anchor, kinds: set, alone, score: Score::default(), rare: Vec::new(), texts: 1 };
        (tweet, OfTweet { story, ..OfTweet::default() })
    }

    /// The same, each day read from its first tweet to its last.
    fn one_by_one(entries: &[Entry<'_>], threads: &[Group]) -> Vec<Vec<usize>> {
        let mut by_time: Vec<usize> = (0..entries.len()).collect();
        by_time.sort_by_key(|at| entries[*at].0.time);
        let told = |at: usize| &entries[at].1.story;
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for at in by_time.into_iter().filter(|at| told(*at).anchor.is_some()) {
            let near = |other: &usize| {
                entries[*other].0.time.duration_since(entries[at].0.time).abs() <= SignedDuration::from_hours(12)
            };
            let members: Vec<usize> = (0..entries.len()).filter(near).collect();
            let of_patients = members.iter().copied().filter(|at| told(*at).anchor.is_some());
            let core = of_patients.max_by_key(|at| rank(told(*at), *at)).expect("at least that one");
            let (mut kinds, mut group) = (told(core).kinds, vec![core]);
            for at in members.into_iter().filter(|at| *at != core && is_about_work(told(*at))) {
                if !told(at).kinds.without(kinds).is_empty() {
                    kinds = kinds.and(told(at).kinds);
                    group.push(at);
                }
            }
            group.sort_unstable();
            let alone = group.iter().map(|at| told(*at).alone).max().unwrap_or(0);
            let is_told = |other: &[usize]| group.iter().all(|at| other.contains(at));
            let told_before =
                threads.iter().any(|thread| is_told(&thread.members)) || groups.iter().any(|other| is_told(other));
            if group.len() > 1 && kinds.points() >= TOGETHER && kinds.points() > alone && !told_before {
                groups.retain(|other| !other.iter().all(|at| group.contains(at)));
                groups.push(group);
            }
        }
        groups
    }

    proptest! {
        #[test]
        fn a_moving_window_tells_what_each_day_by_itself_tells(
            told in prop::collection::vec((0_i64..60, 0_u8..3, prop::collection::vec(0..ALL.len(), 0..4)), 0..24),
            thread in prop::collection::btree_set(0_usize..24, 0..6),
        ) {
            let all: Vec<(Tweet, OfTweet)> = told.iter().enumerate().map(|(at, told)| entry(at, told)).collect();
            let entries: Vec<Entry<'_>> = all.iter().map(|(tweet, noticed)| (tweet, noticed.clone())).collect();
            let threads = [Group { members: thread.into_iter().collect(), kinds: Kinds::default() }];
            let (site, author) = (sound_site(), Author::default());
            let view = ArchiveView { site: &site, author: &author, tweets: &entries };
            let found: Vec<Vec<usize>> = days(&view, &threads).into_iter().map(|group| group.members).collect();
            prop_assert_eq!(found, one_by_one(&entries, &threads));
        }
    }
}
