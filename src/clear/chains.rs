//! What tweets have from the tweet that they answer, and that one from its own: worked out in one sweep, because a thread
//! of thousands walked up from each of its tweets would take for ever.

use std::collections::HashMap;

use crate::model::{Tweet, TweetId};

/// The tweets of a site by their id.
pub(super) type ById<'s> = HashMap<TweetId, &'s Tweet>;

/// For every tweet the value that it has by itself, or else that of the tweet which it answers. Where a chain comes back to
/// itself, which only a damaged archive does, all of the ring have the value of `ring`, which gets the lowest id in it.
pub(super) fn inherited<T: Copy>(
    tweets: &ById<'_>,
    own: impl Fn(&Tweet) -> Option<T>,
    ring: impl Fn(TweetId) -> T,
) -> HashMap<TweetId, T> {
    // Nothing stands for a tweet of the chain that is being walked.
    let mut values: HashMap<TweetId, Option<T>> = HashMap::with_capacity(tweets.len());
    let mut chain: Vec<TweetId> = Vec::new();
    for tweet in tweets.values() {
        let mut at = *tweet;
        let value = loop {
            match values.get(&at.id) {
                Some(Some(value)) => break *value,
                Some(None) => {
                    let start = chain.iter().position(|id| *id == at.id).unwrap_or(0);
                    break ring(chain[start..].iter().min().copied().unwrap_or(at.id));
                }
                None => {}
            }
            values.insert(at.id, None);
            chain.push(at.id);
            if let Some(value) = own(at) {
                break value;
            }
            match answered(at).and_then(|id| tweets.get(&id)) {
                Some(parent) => at = parent,
                None => break ring(at.id),
            }
        };
        values.extend(chain.drain(..).map(|id| (id, Some(value))));
    }
    values.into_iter().filter_map(|(id, value)| Some((id, value?))).collect()
}

/// For every tweet the first one of the own conversation that it stands in, as far as it is there.
pub(super) fn roots(tweets: &ById<'_>) -> HashMap<TweetId, TweetId> {
    let own = |tweet: &Tweet| {
        let goes_on = answered(tweet).is_some_and(|id| tweets.contains_key(&id));
        (!goes_on).then_some(tweet.id)
    };
    inherited(tweets, own, |lowest| lowest)
}

/// The author's own tweet that a tweet answers.
pub(super) fn answered(tweet: &Tweet) -> Option<TweetId> {
    tweet.reply_to.as_ref().filter(|to| to.own).and_then(|to| to.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ReplyTo;
    use crate::value::Handle;

    fn tweets(all: &[(u64, Option<u64>)]) -> Vec<Tweet> {
        let handle = Handle::parse("DrNatExample").expect("a handle");
        let tweet = |(id, to): &(u64, Option<u64>)| {
            let reply_to = to.map(|id| ReplyTo { id: Some(TweetId(id)), handle: None, own: true });
            Tweet { reply_to, ..Tweet::new(TweetId(*id), handle.clone(), jiff::Timestamp::UNIX_EPOCH, "x") }
        };
        all.iter().map(tweet).collect()
    }

    fn root_of(all: &[(u64, Option<u64>)]) -> Vec<u64> {
        let tweets = tweets(all);
        let roots = roots(&tweets.iter().map(|tweet| (tweet.id, tweet)).collect());
        all.iter().map(|(id, _)| roots[&TweetId(*id)].0).collect()
    }

    #[test]
    fn every_tweet_of_a_chain_has_its_first_one() {
        assert_eq!(root_of(&[(1, None), (2, Some(1)), (3, Some(2)), (4, Some(1)), (5, None)]), [1, 1, 1, 1, 5]);
        // An edited tweet has a higher id than what answers it; what is answered may not be there.
        assert_eq!(root_of(&[(2, Some(9)), (9, Some(7)), (3, Some(2))]), [9, 9, 9]);
    }

    #[test]
    fn a_ring_is_left_and_its_tweets_are_one_conversation() {
        assert_eq!(root_of(&[(4, Some(6)), (5, Some(4)), (6, Some(5)), (9, Some(6)), (1, Some(1))]), [4, 4, 4, 4, 1]);
    }

    #[test]
    fn a_long_chain_is_walked_once() {
        let all: Vec<(u64, Option<u64>)> = (1..=60_000).map(|id| (id, (id > 1).then(|| id - 1))).collect();
        assert!(root_of(&all).iter().all(|root| *root == 1));
    }
}
