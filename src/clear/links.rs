//! Links from shown tweets to withheld ones: nothing of a withheld item is anywhere, its id included.

use std::collections::HashSet;

use crate::model::{SpanKind, StyleSpan, TextSpan, Tweet, TweetId};
use crate::value::{Span, WebLink};

/// What stands where a link led to a withheld tweet.
const REMOVED: &str = "[link removed]";

/// Takes every link to a withheld tweet out of `tweet`, and its id wherever the text spells it.
pub fn cut(tweet: &mut Tweet, withheld: &HashSet<TweetId>) {
    let leads_there = |link: &WebLink| names(link.as_str(), withheld);
    if tweet.quotes.as_ref().is_some_and(leads_there) {
        tweet.quotes = None;
    }
    if let Some(to) = tweet.reply_to.as_mut().filter(|to| to.id.is_some_and(|id| withheld.contains(&id))) {
        to.id = None;
    }
    let text = &tweet.text;
    let is_cut = |span: &TextSpan| {
        names(span.span.slice(text), withheld) || matches!(&span.kind, SpanKind::Link(link) if leads_there(link))
    };
    let mut cuts: Vec<Span> = tweet.spans.iter().filter(|span| is_cut(span)).map(|span| span.span).collect();
    let in_a_cut = |id: &Span, cuts: &[Span]| cuts.iter().any(|cut| cut.start <= id.start && id.end <= cut.end);
    for id in ids_in(text).filter(|(id, _)| withheld.contains(id)).map(|(_, span)| span).collect::<Vec<_>>() {
        if !in_a_cut(&id, &cuts) {
            cuts.push(id);
        }
    }
    if !cuts.is_empty() {
        cuts.sort();
        rewrite(tweet, &cuts, REMOVED);
    }
}

/// What stands where the doctor took words out.
pub const WORDS_REMOVED: &str = "[removed]";

/// Takes words out of `tweet`, and leaves a mark in their place. A link, mention or tag of which a part goes, goes whole:
/// half of it would still lead there.
pub fn cut_words(tweet: &mut Tweet, words: &[Span]) {
    let is_there = |span: &&Span| span.start < span.end && tweet.text.get(span.start..span.end).is_some();
    let mut cuts: Vec<Span> = words.iter().filter(is_there).copied().collect();
    cuts.extend(links_with(tweet, &cuts));
    for cut in &mut cuts {
        let whole = *cut;
        let touched = |span: &Span| span.start < whole.end && whole.start < span.end;
        for span in tweet.spans.iter().map(|part| part.span).filter(touched) {
            *cut = Span { start: cut.start.min(span.start), end: cut.end.max(span.end) };
        }
    }
    cuts.sort();
    let mut apart: Vec<Span> = Vec::new();
    for cut in cuts {
        match apart.last_mut().filter(|last| cut.start <= last.end) {
            Some(last) => last.end = last.end.max(cut.end),
            None => apart.push(cut),
        }
    }
    if !apart.is_empty() {
        rewrite(tweet, &apart, WORDS_REMOVED);
    }
}

/// The links whose address says what is cut out of the text.
fn links_with(tweet: &Tweet, cuts: &[Span]) -> Vec<Span> {
    let said: Vec<String> = cuts
        .iter()
        .flat_map(|cut| cut.slice(&tweet.text).split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() > 3)
        .map(str::to_lowercase)
        .collect();
    let says = |part: &&TextSpan| match &part.kind {
        SpanKind::Link(link) => {
            let address = link.as_str().to_lowercase();
            said.iter().any(|word| address.contains(word.as_str()))
        }
        _ => false,
    };
    tweet.spans.iter().filter(says).map(|part| part.span).collect()
}

/// Whether a text, such as an address of any site that shows tweets, spells the id of a withheld tweet.
pub fn names(text: &str, withheld: &HashSet<TweetId>) -> bool {
    let spells = |text: &str| ids_in(text).any(|(id, _)| withheld.contains(&id));
    !withheld.is_empty() && (spells(text) || text.contains("%3") && spells(&with_digits(text)))
}

/// The first id of a withheld tweet that a text spells plainly.
pub fn first_named<'t>(text: &'t str, withheld: &HashSet<TweetId>) -> Option<&'t str> {
    if withheld.is_empty() {
        return None;
    }
    ids_in(text).find(|(id, _)| withheld.contains(id)).map(|(_, span)| span.slice(text))
}

/// The text with `%30` to `%39` as the digits that they stand for in an address.
fn with_digits(text: &str) -> String {
    let mut parts = text.split("%3");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if !part.starts_with(|c: char| c.is_ascii_digit()) {
            plain.push_str("%3");
        }
        plain.push_str(part);
    }
    plain
}

/// Runs of digits that can be the id of a tweet. Shorter ones are years and counts; no doctor's tweet has so few.
const SHORTEST_ID: usize = 8;

fn ids_in(text: &str) -> impl Iterator<Item = (TweetId, Span)> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at + bytes[at..].iter().position(u8::is_ascii_digit)?;
            let end = start + bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            at = end;
            if let Some(id) = TweetId::parse(&text[start..end]).filter(|_| end - start >= SHORTEST_ID) {
                return Some((id, Span { start, end }));
            }
        }
        None
    })
}

/// The text again, with what is cut replaced, and the spans that are left moved accordingly. `cuts` are in order and
/// apart from each other; a span that one of them touches goes with it.
fn rewrite(tweet: &mut Tweet, cuts: &[Span], mark: &str) {
    let old = std::mem::take(&mut tweet.text);
    let mut text = String::with_capacity(old.len());
    let mut copied = 0;
    for cut in cuts {
        text.push_str(old.get(copied..cut.start).unwrap_or_default());
        text.push_str(mark);
        copied = cut.end;
    }
    text.push_str(old.get(copied..).unwrap_or_default());
    let moved = |at: usize| {
        let before = cuts.iter().filter(|cut| cut.end <= at);
        before.fold(at, |at, cut| at + mark.len() - (cut.end - cut.start))
    };
    let apart = |span: &TextSpan| cuts.iter().all(|cut| span.span.end <= cut.start || cut.end <= span.span.start);
    tweet.spans.retain(apart);
    for span in &mut tweet.spans {
        // A span lies on one side of every cut, so both its ends move by the same way.
        let start = moved(span.span.start);
        span.span = Span { start, end: start + span.span.end - span.span.start };
    }
    let whole = |style: &StyleSpan| {
        let inside = |cut: &Span| style.span.start <= cut.start && cut.end <= style.span.end;
        cuts.iter().all(|cut| style.span.end <= cut.start || cut.end <= style.span.start || inside(cut))
    };
    tweet.styles.retain(whole);
    for style in &mut tweet.styles {
        style.span = Span { start: moved(style.span.start), end: moved(style.span.end) };
    }
    tweet.text = text;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Style;
    use crate::value::Handle;

    #[test]
    fn a_link_to_a_withheld_tweet_is_cut_and_the_others_still_fit() {
        let text = "See x.com/a/status/70000007 and example.org, or 70000007 itself";
        let span = |words: &str, link: &str| {
            let start = text.find(words).expect("in the text");
            let kind = SpanKind::Link(WebLink::parse(link).expect("a link"));
            TextSpan { span: Span { start, end: start + words.len() }, kind }
        };
        let handle = Handle::parse("a").expect("a handle");
        let styled = |start, end| StyleSpan { span: Span { start, end }, style: Style::Bold };
        let end = text.find(", or").expect("in the text");
        let mut tweet = Tweet {
            spans: vec![
                span("x.com/a/status/70000007", "https://mirror.example/?u=a%2Fstatuses%2F70000007&s=20"),
                span("example.org", "https://example.org/"),
            ],
            quotes: WebLink::parse("https://x.com/a/status/70000007"),
            styles: vec![styled(0, 12), styled(0, end), styled(end - 3, end)],
            ..Tweet::new(TweetId(9), handle, jiff::Timestamp::UNIX_EPOCH, text)
        };
        cut(&mut tweet, &HashSet::from([TweetId(70_000_007)]));
        assert_eq!(tweet.text, "See [link removed] and example.org, or [link removed] itself");
        assert_eq!(tweet.quotes, None);
        assert_eq!(tweet.spans.len(), 1);
        let styled: Vec<&str> = tweet.styles.iter().map(|style| style.span.slice(&tweet.text)).collect();
        assert_eq!(styled, ["See [link removed] and example.org", "org"]);
        assert_eq!(tweet.spans[0].span.slice(&tweet.text), "example.org");
    }

    #[test]
    fn words_are_cut_with_the_links_that_they_touch_and_the_rest_still_fits() {
        let text = "Saw @amy_x, 87, of Exampletown today, see page.test";
        let span = |words: &str, kind: SpanKind| {
            let start = text.find(words).expect("in the text");
            TextSpan { span: Span { start, end: start + words.len() }, kind }
        };
        let handle = Handle::parse("amy_x").expect("a handle");
        let link = WebLink::parse("https://page.test/").expect("a link");
        let at = |words: &str| span(words, SpanKind::Mention(handle.clone())).span;
        let mut tweet = Tweet {
            spans: vec![span("@amy_x", SpanKind::Mention(handle.clone())), span("page.test", SpanKind::Link(link))],
            styles: vec![StyleSpan { span: at("today"), style: Style::Bold }],
            ..Tweet::new(TweetId(9), handle.clone(), jiff::Timestamp::UNIX_EPOCH, text)
        };
        let beyond = Span { start: 5, end: 900 };
        cut_words(&mut tweet, &[at("87, of Example"), at("amy"), at("of Exampletown"), beyond]);
        assert_eq!(tweet.text, "Saw [removed], [removed] today, see page.test");
        assert_eq!(tweet.spans.len(), 1);
        assert_eq!(tweet.spans[0].span.slice(&tweet.text), "page.test");
        assert_eq!(tweet.styles[0].span.slice(&tweet.text), "today");
    }

    #[test]
    fn a_link_whose_address_says_what_is_cut_goes_with_it() {
        let text = "Mr Zebulon on page.example, more on other.example";
        let span = |words: &str, address: &str| {
            let start = text.find(words).expect("in the text");
            let kind = SpanKind::Link(WebLink::parse(address).expect("a link"));
            TextSpan { span: Span { start, end: start + words.len() }, kind }
        };
        let handle = Handle::parse("amy_x").expect("a handle");
        let mut tweet = Tweet {
            spans: vec![
                span("page.example", "https://page.example/Zebulon-87"),
                span("other.example", "https://other.example/"),
            ],
            ..Tweet::new(TweetId(9), handle, jiff::Timestamp::UNIX_EPOCH, text)
        };
        cut_words(&mut tweet, &[Span { start: 3, end: 10 }]);
        assert_eq!(tweet.text, "Mr [removed] on [removed], more on other.example");
        assert_eq!(tweet.spans.len(), 1);
    }

    #[test]
    fn an_id_is_found_however_an_address_writes_its_digits() {
        let withheld = HashSet::from([TweetId(70_000_007)]);
        assert!(names("https://x.com/a/status/7000%30007", &withheld));
        assert!(names("https://x.com/a/status/%37%30%30%30%30%30%30%37?s=20", &withheld));
        assert!(!names("https://x.com/a/status/70000%3a007 100%3", &withheld));
    }
}
