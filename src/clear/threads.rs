//! Threads: self-reply chains among the tweets that are shown, as trees.

use std::collections::BTreeMap;

use crate::model::{Thread, Tweet, TweetId};

/// Threads of two or more shown tweets, newest first. `shown` is sorted by id.
pub fn threads(shown: &[Tweet]) -> Vec<Thread> {
    let mut children: BTreeMap<TweetId, Vec<TweetId>> = BTreeMap::new();
    let mut roots = Vec::new();
    for tweet in shown {
        match parent(tweet, shown) {
            Some(parent) => children.entry(parent).or_default().push(tweet.id),
            None => roots.push(tweet.id),
        }
    }
    let sizes = sizes(&roots, &children);
    let of_root = |root: &TweetId| children.contains_key(root).then(|| thread(*root, &children, &sizes));
    roots.iter().rev().filter_map(of_root).collect()
}

/// The shown tweet that this one continues. Its id may be the higher one: an edited tweet has a new id.
fn parent(tweet: &Tweet, shown: &[Tweet]) -> Option<TweetId> {
    let id = tweet.reply_to.as_ref().filter(|to| to.own)?.id?;
    (id != tweet.id && shown.binary_search_by_key(&id, |other| other.id).is_ok()).then_some(id)
}

/// How many tweets stand at and below each tweet that a root leads to. A ring of replies, which only a damaged archive
/// can hold, has no root and makes no thread.
fn sizes(roots: &[TweetId], children: &BTreeMap<TweetId, Vec<TweetId>>) -> BTreeMap<TweetId, usize> {
    let below = |id: &TweetId| children.get(id).into_iter().flatten().copied();
    let mut order = roots.to_vec();
    let mut next = 0;
    while next < order.len() {
        let id = order[next];
        order.extend(below(&id));
        next += 1;
    }
    let mut sizes = BTreeMap::new();
    for id in order.iter().rev() {
        let size: usize = below(id).filter_map(|child| sizes.get(&child)).sum();
        sizes.insert(*id, size + 1);
    }
    sizes
}

fn thread(root: TweetId, children: &BTreeMap<TweetId, Vec<TweetId>>, sizes: &BTreeMap<TweetId, usize>) -> Thread {
    let mut branches = Vec::new();
    let main_line = line_from(root, children, sizes, &mut branches);
    let mut next = 0;
    while next < branches.len() {
        let (_, start) = branches[next];
        // A branch may branch again; those are listed after it.
        let _ = line_from(start, children, sizes, &mut branches);
        next += 1;
    }
    let lines =
        branches.iter().map(|(from, start)| (*from, line_from(*start, children, sizes, &mut Vec::new()))).collect();
    Thread { root, main_line, branches: lines }
}

/// The line that starts at a tweet and at each branching takes the largest continuation; the others go to `branches`.
fn line_from(
    start: TweetId,
    children: &BTreeMap<TweetId, Vec<TweetId>>,
    sizes: &BTreeMap<TweetId, usize>,
    branches: &mut Vec<(TweetId, TweetId)>,
) -> Vec<TweetId> {
    let mut line = vec![start];
    let mut at = start;
    while let Some(next) = children.get(&at) {
        let size = |id: &TweetId| sizes.get(id).copied().unwrap_or(0);
        let Some(main) = next.iter().copied().max_by_key(|id| (size(id), std::cmp::Reverse(*id))) else { break };
        branches.extend(next.iter().filter(|id| **id != main).map(|id| (at, *id)));
        line.push(main);
        at = main;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ReplyTo;
    use crate::value::Handle;

    fn tweet(id: u64, after: Option<u64>) -> Tweet {
        let reply_to = after.map(|id| ReplyTo { id: Some(TweetId(id)), handle: None, own: true });
        let handle = Handle::parse("DrNatExample").expect("a handle");
        let tweet = Tweet::new(TweetId(id), handle, jiff::Timestamp::UNIX_EPOCH, format!("Tweet {id}"));
        Tweet { reply_to, ..tweet }
    }

    fn ids(ids: &[u64]) -> Vec<TweetId> {
        ids.iter().copied().map(TweetId).collect()
    }

    #[test]
    fn a_thread_is_a_tree_with_the_longest_line_first() {
        let shown: Vec<Tweet> =
            [(1, None), (2, Some(1)), (3, Some(1)), (4, Some(3)), (5, Some(2)), (6, Some(5)), (7, Some(5)), (9, None)]
                .map(|(id, after)| tweet(id, after))
                .into();
        let threads = threads(&shown);
        assert_eq!(threads.len(), 1);
        assert_eq!(threads[0].root, TweetId(1));
        assert_eq!(threads[0].main_line, ids(&[1, 2, 5, 6]));
        assert_eq!(threads[0].branches, vec![(TweetId(1), ids(&[3, 4])), (TweetId(5), ids(&[7]))]);
        assert_eq!(threads[0].all().count(), 7);
    }

    #[test]
    fn a_branch_of_a_branch_is_listed_once() {
        let shown: Vec<Tweet> =
            [(1, None), (2, Some(1)), (3, Some(2)), (4, Some(3)), (5, Some(1)), (6, Some(5)), (7, Some(5))]
                .map(|(id, after)| tweet(id, after))
                .into();
        let threads = threads(&shown);
        assert_eq!(threads[0].main_line, ids(&[1, 2, 3, 4]));
        assert_eq!(threads[0].branches, vec![(TweetId(1), ids(&[5, 6])), (TweetId(5), ids(&[7]))]);
    }

    #[test]
    fn an_edited_tweet_keeps_its_thread_and_a_ring_makes_none() {
        let shown = vec![tweet(2, Some(9)), tweet(3, Some(2)), tweet(9, None)];
        assert_eq!(threads(&shown)[0].main_line, ids(&[9, 2, 3]));
        let ring = vec![tweet(1, Some(2)), tweet(2, Some(1))];
        assert_eq!(threads(&ring), Vec::new());
    }

    #[test]
    fn a_reply_to_a_tweet_that_is_not_shown_starts_anew() {
        let shown = vec![tweet(5, Some(4)), tweet(6, Some(5))];
        assert_eq!(threads(&shown)[0].main_line, ids(&[5, 6]));
    }
}
