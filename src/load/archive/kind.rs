//! Own, reply or retweet: exports do not say, so it is read from what a tweet answers and how its text begins.

use std::collections::BTreeSet;

use crate::model::{ReplyTo, TweetId, TweetKind};
use crate::value::Handle;

use super::entry::first_number;
use super::raw::RawTweet;

/// Whose words a retweet passes on, and whether the export cut them.
#[derive(Clone, Debug)]
pub(super) struct Retweeted {
    pub(super) of: Handle,
    pub(super) cut: bool,
    /// The tweet itself, where the export says which.
    pub(super) id: Option<TweetId>,
}

/// Fields about the tweet answered, as exported.
#[derive(Clone, Debug, Default)]
pub(super) struct Answers {
    pub(super) tweet: Option<TweetId>,
    pub(super) user: Option<u64>,
    pub(super) handle: Option<Handle>,
}

/// Who the doctor is in these exports.
pub(super) struct Owner<'a> {
    /// The numbers of the accounts, as far as the exports say them.
    pub(super) accounts: &'a BTreeSet<u64>,
    /// The handles of the exports, and those of the profile, current and former.
    pub(super) handles: Vec<&'a Handle>,
}

impl Answers {
    pub(super) fn of(raw: &RawTweet) -> Answers {
        Answers {
            tweet: first_number([&raw.in_reply_to_status_id_str, &raw.in_reply_to_status_id]).map(TweetId),
            user: first_number([&raw.in_reply_to_user_id_str, &raw.in_reply_to_user_id]),
            handle: raw.in_reply_to_screen_name.as_deref().and_then(Handle::parse),
        }
    }

    /// Whether what is answered is the doctor's own; nothing where nothing is answered. The account's number goes
    /// before the handle, which may have passed to someone else.
    fn own(&self, owner: &Owner<'_>, own_ids: &BTreeSet<TweetId>) -> Option<bool> {
        if self.tweet.is_some_and(|id| own_ids.contains(&id)) {
            return Some(true);
        }
        match (self.user, &self.handle) {
            (Some(user), _) if !owner.accounts.is_empty() => Some(owner.accounts.contains(&user)),
            (_, Some(handle)) => Some(owner.handles.contains(&handle)),
            (None, None) if self.tweet.is_none() => None,
            _ => Some(false),
        }
    }
}

/// A retweet is nothing but `RT @name: ` before the text.
pub(super) fn retweeted(full_text: &str) -> Option<Retweeted> {
    let (name, _) = full_text.strip_prefix("RT @")?.split_once(": ")?;
    let of = Handle::parse(name).filter(|_| !name.starts_with('@'))?;
    Some(Retweeted { of, cut: full_text.trim_end().ends_with('…'), id: None })
}

/// The kind of a tweet and what it answers.
pub(super) fn of(
    answers: &Answers,
    retweet: Option<&Retweeted>,
    written: &str,
    owner: &Owner<'_>,
    own_ids: &BTreeSet<TweetId>,
) -> (TweetKind, Option<ReplyTo>) {
    if let Some(Retweeted { of, cut, .. }) = retweet {
        return (TweetKind::Retweet { of: of.clone(), cut: *cut }, None);
    }
    let addressed = leading_mentions(written).find(|handle| !owner.handles.contains(&handle));
    let own = answers.own(owner, own_ids);
    let reply_to = match own {
        Some(own) => Some(ReplyTo { id: answers.tweet, handle: answers.handle.clone(), own }),
        None => addressed.clone().map(|handle| ReplyTo { id: None, handle: Some(handle), own: false }),
    };
    let kind = if own == Some(false) || addressed.is_some() { TweetKind::Reply } else { TweetKind::Own };
    (kind, reply_to)
}

/// The handles with which a text begins.
fn leading_mentions(text: &str) -> impl Iterator<Item = Handle> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (handle, after) = leading_mention(rest)?;
        rest = after;
        Some(handle)
    })
}

fn leading_mention(text: &str) -> Option<(Handle, &str)> {
    let after_sign = text.trim_start().strip_prefix(['@', '\u{ff20}'])?;
    let end = after_sign.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(after_sign.len());
    let handle = Handle::parse(&after_sign[..end])?;
    Some((handle, &after_sign[end..]))
}

/// The text without the handles with which it begins.
pub(super) fn without_leading_mentions(text: &str) -> &str {
    let mut rest = text.trim_start();
    while let Some((_, after)) = leading_mention(rest) {
        rest = after.trim_start();
    }
    rest
}
