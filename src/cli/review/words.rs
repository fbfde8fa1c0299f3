//! The dialogue about words to take out: which, and what the text looks like then.

use super::draw::{Look, Page, harmless};
use super::keys::{Keys, show};
use crate::model::{Tweet, TweetId};
use crate::review::{Case, Chosen, Kind, Part, chosen, numbered};
use crate::store::redaction;
use crate::value::Span;

/// Asks which words of the case go, and shows the result. Nothing where the person thought better of it.
pub fn ask(
    case: &Case,
    tweets: &[&Tweet],
    page: Page,
    keys: &mut Keys,
) -> std::io::Result<Option<(TweetId, Vec<Span>)>> {
    let at = match case.kind {
        Kind::Group => {
            show("Out of which tweet? Its number, or Enter for none: ")?;
            let typed = keys.line().unwrap_or_default();
            typed.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1))
        }
        _ => Some(0),
    };
    let shown = at.and_then(|at| case.texts.get(at));
    let tweet = shown.and_then(|shown| tweets.iter().find(|tweet| Some(tweet.id) == shown.id));
    let (Some(shown), Some(tweet)) = (shown, tweet) else { return Ok(None) };
    // The numbers on the screen count through all texts; those of the others are no parts of this one.
    let others = case.texts.iter().take(at.unwrap_or_default()).flat_map(|text| &text.parts);
    let none = others.map(|part| Part { range: 0..0, label: part.label.clone() });
    let parts: Vec<Part> = none.chain(shown.parts.iter().cloned()).collect();
    loop {
        let mut out = String::new();
        let says = "What goes? Numbers of what was noticed (1 3), or the words as they stand, or n to number all words \
                    and then from-to (4-7). Enter for nothing.";
        page.put(&mut out, says, 0, Look::Plain);
        out.push_str("> ");
        show(&out)?;
        let Some(typed) = keys.line().filter(|typed| !typed.trim().is_empty()) else { return Ok(None) };
        if typed.trim() == "n" {
            let words = numbered(&tweet.text);
            let all: Vec<String> =
                words.iter().enumerate().map(|(at, span)| format!("{}:{}", at + 1, span.slice(&tweet.text))).collect();
            let mut out = String::new();
            page.put(&mut out, &all.join(" "), 2, Look::Plain);
            show(&out)?;
            continue;
        }
        let spans = match chosen(&typed, &tweet.text, &parts) {
            Chosen::Spans(spans) if spans.iter().all(|span| span.start < span.end) => spans,
            _ => {
                show(&format!("The text does not hold {}.\n", harmless(&typed)))?;
                continue;
            }
        };
        let result = redaction::without(tweet, &spans);
        let mut out = String::from("It would read:\n");
        page.put(&mut out, &result.text, 2, Look::Plain);
        out.push_str("Save it so? y/n ");
        show(&out)?;
        let key = keys.key();
        show("\n")?;
        match key {
            Some('y') => return Ok(Some((tweet.id, spans))),
            Some(_) => {}
            None => return Ok(None),
        }
    }
}
