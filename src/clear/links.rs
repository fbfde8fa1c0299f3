//! Links from shown tweets to withheld ones: nothing of a withheld item is anywhere, its id included.

use std::collections::HashSet;

use crate::model::{SpanKind, TextSpan, Tweet, TweetId};
use crate::value::{Span, WebLink};

/// What stands where a link led to a withheld tweet.
const REMOVED: &str = "[link removed]";

/// Takes every link to a withheld tweet out of `tweet`.
pub fn cut(tweet: &mut Tweet, withheld: &HashSet<TweetId>) {
    let leads_there = |link: &WebLink| status_id(link).is_some_and(|id| withheld.contains(&id));
    if tweet.quotes.as_ref().is_some_and(leads_there) {
        tweet.quotes = None;
    }
    if let Some(to) = tweet.reply_to.as_mut().filter(|to| to.id.is_some_and(|id| withheld.contains(&id))) {
        to.id = None;
    }
    let is_cut = |span: &TextSpan| matches!(&span.kind, SpanKind::Link(link) if leads_there(link));
    if tweet.spans.iter().any(is_cut) {
        rewrite(tweet, is_cut);
    }
}

/// The text again, with the words of cut links replaced and the other spans moved accordingly.
fn rewrite(tweet: &mut Tweet, is_cut: impl Fn(&TextSpan) -> bool) {
    let old = std::mem::take(&mut tweet.text);
    let mut text = String::with_capacity(old.len());
    let mut spans = Vec::new();
    let mut copied = 0;
    for span in std::mem::take(&mut tweet.spans) {
        text.push_str(old.get(copied..span.span.start).unwrap_or_default());
        let start = text.len();
        copied = span.span.end;
        if is_cut(&span) {
            text.push_str(REMOVED);
        } else {
            text.push_str(span.span.slice(&old));
            spans.push(TextSpan { span: Span { start, end: text.len() }, kind: span.kind });
        }
    }
    text.push_str(old.get(copied..).unwrap_or_default());
    tweet.text = text;
    tweet.spans = spans;
}

/// The id in an address such as `https://x.com/name/status/123`.
fn status_id(link: &WebLink) -> Option<TweetId> {
    let host = link.host()?;
    let name = host.strip_prefix("www.").or_else(|| host.strip_prefix("mobile.")).unwrap_or(host);
    if !matches!(name, "x.com" | "twitter.com") {
        return None;
    }
    let after = link.as_str().split("/status/").nth(1)?;
    let digits = after.split(|c: char| !c.is_ascii_digit()).next()?;
    TweetId::parse(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TweetKind;
    use crate::value::Handle;

    #[test]
    fn a_link_to_a_withheld_tweet_is_cut_and_the_others_still_fit() {
        let text = "See x.com/a/status/7 and example.org";
        let span = |words: &str, link: &str| {
            let start = text.find(words).expect("in the text");
            let kind = SpanKind::Link(WebLink::parse(link).expect("a link"));
            TextSpan { span: Span { start, end: start + words.len() }, kind }
        };
        let mut tweet = Tweet {
            id: TweetId(9),
            handle: Handle::parse("a").expect("a handle"),
            time: jiff::Timestamp::UNIX_EPOCH,
            text: text.to_owned(),
            spans: vec![
                span("x.com/a/status/7", "https://twitter.com/a/status/7?s=20"),
                span("example.org", "https://example.org/"),
            ],
            language: None,
            kind: TweetKind::Own,
            reply_to: None,
            quotes: WebLink::parse("https://x.com/a/status/7"),
            media: Vec::new(),
            edited: false,
            at: None,
        };
        cut(&mut tweet, &HashSet::from([TweetId(7)]));
        assert_eq!(tweet.text, "See [link removed] and example.org");
        assert_eq!(tweet.quotes, None);
        assert_eq!(tweet.spans.len(), 1);
        assert_eq!(tweet.spans[0].span.slice(&tweet.text), "example.org");
    }
}
