//! Mentions of accounts and of their lists.

use crate::value::Span;

use super::{Entity, Kind, chars};

/// The longest name that counts. Names of today have up to 15 characters; some first ones had 20.
const LONGEST_NAME: usize = 20;
/// The longest name of a list.
const LONGEST_LIST: usize = 25;

/// A mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// All of it, with its sign and its list.
    pub span: Span,
    /// The name without its sign.
    pub name: Span,
    /// `/list`, where there is one.
    pub list: Option<Span>,
}

impl Mention {
    pub(super) fn entity(&self) -> Entity {
        Entity { span: self.span, kind: if self.list.is_some() { Kind::List } else { Kind::Mention } }
    }
}

/// All mentions, in their order.
pub fn mentions(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut taken = 0;
    for (at, sign) in text.match_indices(is_at) {
        if !may_stand_before(text, at, taken) {
            continue;
        }
        let Some(mention) = read(text, at, at + sign.len()) else { continue };
        taken = mention.span.end;
        if !goes_on(text, mention.span.end) {
            found.push(mention);
        }
    }
    found
}

/// The mention with which a text begins.
pub fn reply(text: &str) -> Option<Mention> {
    let at = chars::run_end(text, 0, chars::is_space);
    let sign = chars::at(text, at).filter(|c| is_at(*c))?;
    let mut mention = read(text, at, at + sign.len_utf8())?;
    (mention.span.end, mention.list) = (mention.name.end, None);
    (!goes_on(text, mention.name.end)).then_some(mention)
}

fn is_at(c: char) -> bool {
    matches!(c, '@' | '\u{ff20}')
}

fn read(text: &str, start: usize, name: usize) -> Option<Mention> {
    let name_end = chars::run_end(text, name, chars::is_handle).min(name + LONGEST_NAME);
    let list = list(text, name_end);
    let span = Span { start, end: list.map_or(name_end, |list| list.end) };
    (name_end > name).then_some(Mention { span, name: Span { start: name, end: name_end }, list })
}

fn list(text: &str, slash: usize) -> Option<Span> {
    let name = text[slash..].strip_prefix('/')?;
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(())?;
    let length = chars::run_end(name, 0, |c| chars::is_handle(c) || c == '-').min(LONGEST_LIST);
    Some(Span { start: slash, end: slash + 1 + length })
}

/// Whether a mention may follow what stands before `at`. What was `taken` by the one before does not count.
fn may_stand_before(text: &str, at: usize, taken: usize) -> bool {
    let Some(c) = chars::before(text, at) else { return true };
    let free = |start: usize| start == 0 || start > taken;
    if !chars::is_handle(c) && !matches!(c, '!' | '#' | '$' | '%' | '&' | '*') && !is_at(c) {
        return free(at);
    }
    // `RT@name`, where RT is a word.
    let word = at.checked_sub(2).filter(|word| text.get(*word..at).is_some_and(|rt| rt.eq_ignore_ascii_case("rt")));
    word.is_some_and(|word| match chars::before(text, word) {
        None => true,
        Some(c) => free(word) && !chars::is_handle(c) && !matches!(c, '+' | '~' | '.' | '-'),
    })
}

/// Whether what follows shows that this was no mention: `@a@b`, `@aé`, `@http://`.
fn goes_on(text: &str, end: usize) -> bool {
    text[end..].starts_with("://") || chars::at(text, end).is_some_and(|c| is_at(c) || chars::is_latin_accent(c))
}
