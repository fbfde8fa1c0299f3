//! A retweet of an old export, which has the whole of the tweet passed on.

use crate::model::{SpanKind, TextSpan, TweetId};
use crate::value::{Handle, Span};

use super::entry::{first_number, named};
use super::kind::Retweeted;
use super::raw::RawTweet;
use super::text::{self, Escapes, Shown, TrailingStatus};

/// The words passed on, whole, behind the `RT @name: ` that X puts before them, and whose they are. Nothing where the
/// entry has no such tweet in it.
pub(super) fn whole(raw: &RawTweet) -> Option<(Shown, Retweeted)> {
    let original = raw.retweeted_status.as_deref()?;
    let of = Handle::parse(original.user.as_ref()?.screen_name.as_deref()?)?;
    let words = original.full_text.as_deref().or(original.text.as_deref())?;
    let named = named(&original.entities, &original.extended_entities);
    let shown = text::shown(words, Escapes::Undo, named, TrailingStatus::Keep);
    let cut = original.full_text.is_none() && original.truncated.0 == "true";
    let id = first_number([&original.id_str, &original.id]).map(TweetId);
    Some((after_name(shown, &of), Retweeted { of, cut, id }))
}

fn after_name(shown: Shown, of: &Handle) -> Shown {
    let start = "RT ".len();
    let name = format!("@{of}");
    let before = format!("RT {name}: ");
    let moved = |span: Span| Span { start: span.start + before.len(), end: span.end + before.len() };
    let mention = TextSpan { span: Span { start, end: start + name.len() }, kind: SpanKind::Mention(of.clone()) };
    let spans = shown.spans.into_iter().map(|part| TextSpan { span: moved(part.span), kind: part.kind });
    Shown {
        text: format!("{before}{}", shown.text).trim_end().to_owned(),
        spans: std::iter::once(mention).chain(spans).collect(),
        ..Shown::default()
    }
}
