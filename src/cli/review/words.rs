//! The dialogue about words to take out: which, and what the text looks like then.

use super::draw::{Look, Page};
use super::keys::{Keys, show};
use super::pick;
use crate::clear::Known;
use crate::finding::Item;
use crate::model::{Site, TweetId};
use crate::review::{Case, Chosen, Counted, Kind, Part, Shown, chosen, numbered};
use crate::store::redaction;
use crate::value::Span;

const NOTICED: &str = "What goes? Numbers of what was noticed (1 3), or the words as they stand, or n to give every word a \
                       number. Enter for nothing.";
const WORDS: &str = "What goes? Numbers now count words (4-7 9); or the words as they stand. Enter for nothing.";

/// Asks which words of the case, or of what stands around it, go, and shows the result. Nothing where the person thought
/// better of it.
pub fn ask(
    case: &Case,
    context: &[Shown],
    site: &Site,
    page: Page,
    keys: &mut Keys,
) -> std::io::Result<Option<(TweetId, Vec<Span>)>> {
    let all = pick::numbered(case, context);
    let at = match case.kind {
        Kind::Group => {
            ask_for(page, "Out of which tweet? Its number. Enter for none.")?;
            let typed = keys.line().unwrap_or_default();
            typed.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1))
        }
        _ => Some(0),
    };
    let shown = at.and_then(|at| all.get(at));
    let tweet = shown.and_then(|shown| Known::of(site).tweet(&Item::tweet(shown.id?)));
    let (Some(shown), Some(tweet)) = (shown, tweet) else { return Ok(None) };
    // The numbers on the screen count through all texts; those of the others are no parts of this one.
    let others = all.iter().take(at.unwrap_or_default()).flat_map(|text| &text.parts);
    let none = others.map(|part| Part { range: 0..0, label: part.label.clone() });
    let parts: Vec<Part> = none.chain(shown.parts.iter().cloned()).collect();
    let mut counted = Counted::Noticed;
    loop {
        ask_for(page, if counted == Counted::Words { WORDS } else { NOTICED })?;
        let Some(typed) = keys.line().filter(|typed| !typed.trim().is_empty()) else { return Ok(None) };
        if typed.trim() == "n" {
            counted = Counted::Words;
            let words = numbered(&tweet.text);
            let all: Vec<String> =
                words.iter().enumerate().map(|(at, span)| format!("{}:{}", at + 1, span.slice(&tweet.text))).collect();
            let mut out = String::new();
            page.put(&mut out, &all.join(" "), 2, Look::Plain);
            show(&out)?;
            continue;
        }
        let spans = match chosen(&typed, &tweet.text, &parts, counted) {
            Chosen::Spans(spans) if spans.iter().all(|span| span.start < span.end) => spans,
            _ => {
                let mut out = String::new();
                page.put(&mut out, &format!("The text does not hold {}.", typed.trim()), 0, Look::Plain);
                show(&out)?;
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

/// Says what is to be typed in one line, and waits for it.
pub fn ask_for(page: Page, what: &str) -> std::io::Result<()> {
    let mut out = String::new();
    page.put(&mut out, what, 0, Look::Plain);
    show(&format!("{out}> "))
}
