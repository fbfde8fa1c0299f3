//! The same tweet twice, in one export or in several, becomes one, and the richer of each part is kept.
//!
//! Each part is chosen by itself and by what it holds, never by which came first, so that no order of files changes
//! anything.

use std::cmp::Reverse;

use super::entry::Entry;
use super::kind::Answers;
use super::notes::without_end;
use super::when::Moment;
use crate::value::Handle;

/// Makes `there` the better of the two in every part.
pub(super) fn into(there: &mut Entry, mut other: Entry) {
    if words_rank(&other) > words_rank(there) {
        std::mem::swap(there, &mut other);
    }
    there.shown.quotes = by_key(there.shown.quotes.take(), other.shown.quotes, |link| link.as_str().to_owned());
    there.language = there.language.take().max(other.language);
    there.handle = by_key(there.handle.take(), other.handle, Handle::key);
    if better_known(&other.moment) > better_known(&there.moment) {
        there.moment = other.moment;
    }
    if let (Some(there), Some(other)) = (&mut there.retweet, other.retweet) {
        there.id = there.id.max(other.id);
    }
    there.audience = there.audience.max(other.audience);
    there.known_public |= other.known_public;
    answers(&mut there.answers, other.answers);
    if other.media > there.media {
        there.media = other.media;
    }
    there.media_url = there.media_url.take().max(other.media_url);
    there.versions.append(&mut other.versions);
    there.versions.sort_unstable();
    there.versions.dedup();
}

/// Which words are the better: whole ones before cut ones, then those in which the fewest shortened addresses are left
/// and the most is linked. The last parts only make sure that no two ranks are the same.
fn words_rank(entry: &Entry) -> impl Ord + '_ {
    (
        is_whole(entry),
        Reverse(entry.shown.text.matches("https://t.co/").count()),
        entry.shown.spans.len(),
        entry.shown.text.len(),
        entry.shown.text.as_str(),
        entry.written.as_str(),
        Reverse(&entry.at),
    )
}

/// A second before a day, and of two that differ the earlier: an export of whole days may be a day late, never early.
fn better_known(moment: &Moment) -> impl Ord + use<> {
    (moment.known, Reverse(moment.time))
}

fn is_whole(entry: &Entry) -> bool {
    entry.retweet.as_ref().is_none_or(|retweet| !retweet.cut) && !is_cut(&entry.written)
}

/// Whether a text ends in the `…` of a cut, but for the addresses that X appends.
fn is_cut(written: &str) -> bool {
    let written = written.trim_start();
    let end = without_end(written).len();
    written[end..].contains('…')
}

fn answers(there: &mut Answers, other: Answers) {
    there.tweet = there.tweet.max(other.tweet);
    there.user = there.user.max(other.user);
    there.handle = by_key(there.handle.take(), other.handle, |handle| handle.as_str().to_owned());
}

/// The one that is there; of two the one whose key is the greater.
fn by_key<T>(one: Option<T>, other: Option<T>, key: impl Fn(&T) -> String) -> Option<T> {
    one.into_iter().chain(other).max_by_key(key)
}
