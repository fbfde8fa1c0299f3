//! What is picked from a list on the screen: a reason by its digit, tweets by their numbers.

use super::desk::Why;
use super::draw::{Look, Page};
use super::keys::{Keys, show};
use super::words::ask_for;
use crate::finding::Item;
use crate::model::KeepReason;
use crate::review::{Case, Shown, ranges};

/// The reason by its digit, or own words. Nothing where the person thought better of it.
pub fn reason(case: &Case, page: Page, keys: &mut Keys) -> std::io::Result<Option<Why>> {
    let fitting: Vec<KeepReason> = case.reasons().into_iter().filter(|reason| *reason != KeepReason::Other).collect();
    let mut out = String::from("Why may it be public?\n");
    for (number, reason) in fitting.iter().enumerate() {
        page.put(&mut out, &format!("{} {}", number + 1, reason.told()), 2, Look::Plain);
    }
    page.put(&mut out, &format!("o {}", KeepReason::Other.told()), 2, Look::Plain);
    show(&format!("{out}Any other key: back to the question.\n> "))?;
    let Some(key) = keys.key() else { return Ok(None) };
    show("\n")?;
    if key == 'o' {
        show("Your words, in one line: ")?;
        let words = keys.line().map(|words| words.trim().to_owned()).filter(|words| !words.is_empty());
        return Ok(words.map(|words| Why { reason: KeepReason::Other, words: Some(words) }));
    }
    let number = key.to_digit(10).and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1));
    let reason = number.and_then(|number| fitting.get(number)).copied();
    Ok(reason.map(|reason| Why { reason, words: None }))
}

/// The texts whose numbers stand on the screen: those of the case, then those around it.
pub fn numbered<'c>(case: &'c Case, context: &'c [Shown]) -> Vec<&'c Shown> {
    case.texts.iter().chain(context).collect()
}

/// Which tweets are meant, of a thread or a day or of what stands around it.
pub fn several(case: &Case, context: &[Shown], page: Page, keys: &mut Keys) -> std::io::Result<Vec<Item>> {
    let all = numbered(case, context);
    loop {
        ask_for(page, "Which? Their numbers (1 3), or a for all that are asked about. Enter for none.")?;
        let Some(typed) = keys.line() else { return Ok(Vec::new()) };
        let typed = typed.trim();
        let picked: Vec<&Shown> = match typed {
            "" => return Ok(Vec::new()),
            "a" => case.texts.iter().collect(),
            _ => match ranges(typed, all.len()) {
                Some(ranges) => ranges.into_iter().flat_map(|range| &all[range]).copied().collect(),
                None => {
                    let mut out = String::new();
                    page.put(&mut out, &format!("Not all of these numbers are on the screen: {typed}"), 0, Look::Plain);
                    show(&out)?;
                    continue;
                }
            },
        };
        let mut items: Vec<Item> = picked.into_iter().filter_map(|text| text.id).map(Item::tweet).collect();
        items.sort();
        items.dedup();
        return Ok(items);
    }
}
