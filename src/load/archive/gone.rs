//! What was deleted on X between two exports: it stands in the older one and not in the newer one.

use crate::model::{Audience, ReadExport, Tweet, TweetId};

/// Marks the tweets that the newest export of their account that covers them does not hold any more.
pub(super) fn mark(tweets: &mut [Tweet], exports: &[ReadExport]) {
    if exports.iter().any(|export| export.is_whole) && exports.len() > 1 {
        // An export may lack the file of tweets to communities, and says nothing of them then.
        for tweet in tweets.iter_mut().filter(|tweet| tweet.audience != Audience::Community) {
            tweet.gone = is_gone(tweet.id, exports);
        }
    }
}

fn is_gone(id: TweetId, exports: &[ReadExport]) -> bool {
    let holders: Vec<&ReadExport> = exports.iter().filter(|export| export.holds(id)).collect();
    let of_account = |export: &&ReadExport| holders.iter().any(|holder| holder.is_of_same_account(export));
    let covering = exports.iter().filter(|export| export.covers(id)).filter(of_account);
    // A newer one that holds it knows better, whole or not.
    let is_held_later = |newest: &ReadExport| holders.iter().any(|holder| holder.end() > newest.end());
    covering.max_by_key(|export| export.end()).is_some_and(|newest| !newest.holds(id) && !is_held_later(newest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Handle;

    fn export(ids: &[u64], account: u64) -> ReadExport {
        ReadExport {
            name: "x.zip".to_owned(),
            handle: Handle::parse("dr_x").expect("a handle"),
            account: Some(account),
            entries: ids.len() as u64,
            is_whole: true,
            made: None,
            ids: ids.iter().map(|id| TweetId(*id)).collect(),
        }
    }

    #[test]
    fn a_tweet_that_the_newest_export_covers_and_lacks_is_gone() {
        let (older, newer) = (export(&[1, 2, 3, 5], 7), export(&[1, 3, 6], 7));
        let gone = |exports: &[ReadExport]| (1..=6).filter(|id| is_gone(TweetId(*id), exports)).collect::<Vec<_>>();
        assert_eq!(gone(&[older.clone(), newer.clone()]), [2, 5]);
        assert_eq!(gone(&[newer.clone(), older.clone()]), [2, 5]);
        // The latest tweet is the one that is taken back in regret: an export speaks of all until it was made.
        let made = ReadExport { made: Some(TweetId(9)), ..export(&[1, 2, 3], 7) };
        assert_eq!(gone(&[older.clone(), made]), [5]);
        let partial = ReadExport { is_whole: false, ..newer.clone() };
        assert!(gone(&[older.clone(), partial]).is_empty());
        let part_of_newest = ReadExport { is_whole: false, ..export(&[2, 7], 7) };
        assert_eq!(gone(&[older.clone(), newer.clone(), part_of_newest]), [5]);
        let of_another = ReadExport { account: Some(8), ..newer };
        assert!(gone(&[older, of_another]).is_empty());
    }
}
