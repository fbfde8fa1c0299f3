//! Threads: self-reply chains among the tweets that are shown, as trees.

use std::collections::BTreeMap;

use crate::finding::{Finding, Item, reading};
use crate::model::{Thread, ThreadTitle, Tweet, TweetId};

/// Threads of two or more shown tweets, newest first, with the titles that the doctor gave them by the id of their first
/// tweet. `shown` is sorted by id.
pub fn threads(shown: &[Tweet], titles: &[ThreadTitle]) -> Vec<Thread> {
    let mut children: BTreeMap<TweetId, Vec<TweetId>> = BTreeMap::new();
    let mut roots = Vec::new();
    for tweet in shown {
        match parent(tweet, shown) {
            Some(parent) => children.entry(parent).or_default().push(tweet.id),
            None => roots.push(tweet.id),
        }
    }
    let lengths = lengths(&roots, &children);
    let of_root = |root: &TweetId| children.contains_key(root).then(|| thread(*root, &children, &lengths));
    let mut threads: Vec<Thread> = roots.iter().rev().filter_map(of_root).collect();
    for thread in &mut threads {
        thread.title = titles.iter().find(|given| given.id == thread.root).map(|given| given.title.clone());
    }
    threads
}

/// Titles in `site.toml` that fit no thread that is shown. They hold the build back: what a withheld thread is called must
/// not go on lying in a file that is committed.
pub fn titles_of_nothing(titles: &[ThreadTitle], threads: &[Thread]) -> Vec<Finding> {
    let spare = titles.iter().filter(|given| threads.iter().all(|thread| thread.root != given.id));
    let finding = |given: &ThreadTitle| {
        let says =
            format!("No thread that is shown begins with tweet {}, so there is nothing to give a title to.", given.id);
        Finding::new(&reading::WRONG_VALUE, Item::site(), says)
            .at(given.at.clone())
            .mend("Give the number of the first tweet of a thread, or take the title out.")
    };
    spare.map(finding).collect()
}

/// The shown tweet that this one continues. Its id may be the higher one: an edited tweet has a new id.
fn parent(tweet: &Tweet, shown: &[Tweet]) -> Option<TweetId> {
    let id = tweet.reply_to.as_ref().filter(|to| to.own)?.id?;
    (id != tweet.id && shown.binary_search_by_key(&id, |other| other.id).is_ok()).then_some(id)
}

/// How long the longest line is that starts at each tweet that a root leads to. A ring of replies, which only a damaged
/// archive can hold, has no root and makes no thread.
fn lengths(roots: &[TweetId], children: &BTreeMap<TweetId, Vec<TweetId>>) -> BTreeMap<TweetId, usize> {
    let below = |id: &TweetId| children.get(id).into_iter().flatten().copied();
    let mut order = roots.to_vec();
    let mut next = 0;
    while next < order.len() {
        let id = order[next];
        order.extend(below(&id));
        next += 1;
    }
    let mut lengths: BTreeMap<TweetId, usize> = BTreeMap::new();
    for id in order.iter().rev() {
        let longest = below(id).filter_map(|child| lengths.get(&child)).max().copied().unwrap_or(0);
        lengths.insert(*id, longest + 1);
    }
    lengths
}

fn thread(root: TweetId, children: &BTreeMap<TweetId, Vec<TweetId>>, lengths: &BTreeMap<TweetId, usize>) -> Thread {
    let mut branches = Vec::new();
    let main_line = line_from(root, children, lengths, &mut branches);
    let mut next = 0;
    while next < branches.len() {
        let (_, start) = branches[next];
        // A branch may branch again; those are listed after it.
        let _ = line_from(start, children, lengths, &mut branches);
        next += 1;
    }
    let lines =
        branches.iter().map(|(from, start)| (*from, line_from(*start, children, lengths, &mut Vec::new()))).collect();
    Thread { root, title: None, main_line, branches: lines }
}

/// The line that starts at a tweet and at each branching goes on where the longest line does, and of equals with the
/// older tweet; the others go to `branches`. Not the first reply: that is often an afterthought to one tweet, written
/// before the rest of the thread was. Not the most tweets: many short asides to one tweet are not the argument.
fn line_from(
    start: TweetId,
    children: &BTreeMap<TweetId, Vec<TweetId>>,
    lengths: &BTreeMap<TweetId, usize>,
    branches: &mut Vec<(TweetId, TweetId)>,
) -> Vec<TweetId> {
    let mut line = vec![start];
    let mut at = start;
    while let Some(next) = children.get(&at) {
        let length = |id: &TweetId| lengths.get(id).copied().unwrap_or(0);
        let Some(main) = next.iter().copied().max_by_key(|id| (length(id), std::cmp::Reverse(*id))) else { break };
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
        let threads = threads(&shown, &[]);
        assert_eq!(threads.len(), 1);
        assert_eq!(threads[0].root, TweetId(1));
        assert_eq!(threads[0].main_line, ids(&[1, 2, 5, 6]));
        assert_eq!(threads[0].branches, vec![(TweetId(1), ids(&[3, 4])), (TweetId(5), ids(&[7]))]);
        assert_eq!(threads[0].all().count(), 7);
    }

    #[test]
    fn many_short_asides_do_not_make_the_main_line() {
        let shown: Vec<Tweet> = [
            (1, None),
            (2, Some(1)),
            (3, Some(1)),
            (4, Some(2)),
            (5, Some(2)),
            (6, Some(2)),
            (7, Some(3)),
            (8, Some(7)),
        ]
        .map(|(id, after)| tweet(id, after))
        .into();
        let threads = threads(&shown, &[]);
        assert_eq!(threads[0].main_line, ids(&[1, 3, 7, 8]));
        assert_eq!(threads[0].branches.first(), Some(&(TweetId(1), ids(&[2, 4]))));
    }

    #[test]
    fn a_branch_of_a_branch_is_listed_once() {
        let shown: Vec<Tweet> =
            [(1, None), (2, Some(1)), (3, Some(2)), (4, Some(3)), (5, Some(1)), (6, Some(5)), (7, Some(5))]
                .map(|(id, after)| tweet(id, after))
                .into();
        let threads = threads(&shown, &[]);
        assert_eq!(threads[0].main_line, ids(&[1, 2, 3, 4]));
        assert_eq!(threads[0].branches, vec![(TweetId(1), ids(&[5, 6])), (TweetId(5), ids(&[7]))]);
    }

    #[test]
    fn an_edited_tweet_keeps_its_thread_and_a_ring_makes_none() {
        let shown = vec![tweet(2, Some(9)), tweet(3, Some(2)), tweet(9, None)];
        assert_eq!(threads(&shown, &[])[0].main_line, ids(&[9, 2, 3]));
        let ring = vec![tweet(1, Some(2)), tweet(2, Some(1))];
        assert_eq!(threads(&ring, &[]), Vec::new());
    }

    #[test]
    fn a_title_belongs_to_the_first_tweet_of_a_shown_thread() {
        let shown = vec![tweet(5, None), tweet(6, Some(5)), tweet(8, None)];
        let titles = [5, 6, 8].map(|id| ThreadTitle {
            id: TweetId(id),
            title: format!("Title {id}"),
            at: crate::finding::Place::line("site.toml", 1),
        });
        let threads = threads(&shown, &titles);
        assert_eq!(threads[0].title.as_deref(), Some("Title 5"));
        let spare = titles_of_nothing(&titles, &threads);
        assert_eq!(spare.len(), 2);
        assert!(spare.iter().all(|finding| finding.is_open_and_holds_back() && !finding.message.contains("Title")));
    }

    #[test]
    fn a_reply_to_a_tweet_that_is_not_shown_starts_anew() {
        let shown = vec![tweet(5, Some(4)), tweet(6, Some(5))];
        assert_eq!(threads(&shown, &[])[0].main_line, ids(&[5, 6]));
    }
}
