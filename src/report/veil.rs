//! What must not be printed unless the author asks for it: the words that were matched about patients and people, wherever
//! else they stand: on the line of another finding, in the name of a file, on a finished page.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::finding::Finding;

/// The words matched, and where they stand.
#[derive(Debug, Default)]
pub(super) struct Veil {
    words: Vec<String>,
    /// The numbers among them, long enough to be nothing else.
    numbers: Vec<String>,
    /// Files in which something was matched.
    files: BTreeSet<String>,
}

/// A word with so many digits is a number of somebody, and neither a year nor an age.
const DIGITS: usize = 6;
/// Shorter words are everywhere, and tell nothing where they are not part of the match.
const SHORTEST: usize = 4;

impl Veil {
    /// Over all that was matched about patients and people in these findings.
    pub(super) fn of<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> Veil {
        let mut veil = Veil::default();
        for finding in findings.into_iter().filter(|finding| finding.kind.is_private()) {
            veil.files.extend(finding.place.iter().map(|place| place.file.to_string()));
            let Some(quote) = &finding.quote else { continue };
            let ranges = std::iter::once(&quote.range).chain(quote.parts.iter().map(|(range, _)| range));
            let matched = ranges.filter_map(|range| quote.text.get(range.clone()));
            for word in matched.flat_map(str::lines).map(str::trim) {
                let digits = word.chars().filter(char::is_ascii_digit).count();
                if digits >= DIGITS {
                    veil.numbers.push(word.to_owned());
                }
                if word.chars().count() >= SHORTEST {
                    veil.words.push(word.to_owned());
                }
            }
        }
        for words in [&mut veil.words, &mut veil.numbers] {
            // The longest first, so that no part of one is left over.
            words.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
            words.dedup();
        }
        veil
    }

    /// Over the name of a file or an item: numbers only, or no name could be told from another.
    pub(super) fn name<'t>(&self, name: &'t str) -> Cow<'t, str> {
        over(name, &self.numbers)
    }

    /// Over a message. Where it quotes the author, any word that was matched is covered; the rest is ours.
    pub(super) fn message<'t>(&self, message: &'t str) -> Cow<'t, str> {
        self.quoted(message, &|piece| over(piece, &self.words).into_owned())
    }

    /// Over what a finding says. What it quotes of a file in `.held/` is covered whole.
    pub(super) fn says<'f>(&self, finding: &'f Finding) -> Cow<'f, str> {
        let says = super::message(finding);
        match &finding.place {
            Some(place) if place.file.starts_with(".held/") => self.quoted(says, &|piece| {
                let end = piece.len() - piece.chars().next_back().map_or(0, char::len_utf8);
                masked(&piece[..end]) + &piece[end..]
            }),
            _ => self.message(says),
        }
    }

    /// The text with numbers covered, and with what it quotes as `cover` gives it, the closing mark included.
    fn quoted<'t>(&self, text: &'t str, cover: &dyn Fn(&str) -> String) -> Cow<'t, str> {
        let plain = over(text, &self.numbers);
        if !plain.contains(['\u{201C}', '`']) {
            return plain;
        }
        let mut out = String::with_capacity(plain.len());
        let mut is_quoted = false;
        for piece in plain.split_inclusive(['\u{201C}', '\u{201D}', '`']) {
            out.push_str(&if is_quoted { cover(piece) } else { piece.to_owned() });
            is_quoted = match piece.chars().last() {
                Some('\u{201C}') => true,
                Some('`') => !is_quoted,
                Some('\u{201D}') => false,
                _ => is_quoted,
            };
        }
        Cow::Owned(out)
    }

    /// Over a line of a file of the folder. Where something was matched in the same file, the line may go on with the
    /// story: then nothing of it is left but what this finding means, `from` and `to` its characters.
    pub(super) fn line(&self, file: &str, line: &str, from: usize, to: usize) -> String {
        if !self.files.contains(file) {
            return over(line, &self.numbers).into_owned();
        }
        let covered = self.around(line, from, to);
        if file != "site.toml" {
            return covered;
        }
        // The keys of the settings are ours, and without its key nobody knows what to mend.
        let key = key(line);
        over(key, &self.words).into_owned() + &covered.chars().skip(key.chars().count()).collect::<String>()
    }

    /// Over a line of a finished page, which is made of all texts.
    pub(super) fn page(&self, line: &str, from: usize, to: usize) -> String {
        if self.files.is_empty() { line.to_owned() } else { self.around(line, from, to) }
    }

    fn around(&self, line: &str, from: usize, to: usize) -> String {
        let piece = |from: usize, count: usize| line.chars().skip(from).take(count).collect::<String>();
        let meant = piece(from, to.saturating_sub(from));
        masked(&piece(0, from)) + &over(&meant, &self.words) + &masked(&piece(to, usize::MAX))
    }
}

/// The key of a line of settings, with what stands before it; empty where there is none.
fn key(line: &str) -> &str {
    let key = line.split_once('=').map_or("", |(key, _)| key.trim_end());
    let is_bare = |key: &str| key.chars().all(|letter| letter.is_ascii_lowercase() || matches!(letter, '_' | '.'));
    if is_bare(key.trim_start()) { key } else { "" }
}

/// A text with every one of the words covered, where it stands by itself.
fn over<'t>(text: &'t str, words: &[String]) -> Cow<'t, str> {
    let mut out = Cow::Borrowed(text);
    for word in words {
        if out.contains(word.as_str()) {
            out = Cow::Owned(covered(&out, word));
        }
    }
    out
}

fn covered(text: &str, word: &str) -> String {
    let joins = |character: Option<char>, end: Option<char>| {
        character.is_some_and(char::is_alphanumeric) && end.is_some_and(char::is_alphanumeric)
    };
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for (at, _) in text.match_indices(word) {
        let after = at + word.len();
        let before = joins(text[..at].chars().next_back(), word.chars().next());
        let behind = joins(text[after..].chars().next(), word.chars().next_back());
        out.push_str(&text[copied..at]);
        out.push_str(&if before || behind { word.to_owned() } else { masked(word) });
        copied = after;
    }
    out.push_str(&text[copied..]);
    out
}

/// The shape of a match: a dot for each letter and digit, everything else as it is.
pub(super) fn masked(matched: &str) -> String {
    matched.chars().map(dot).collect()
}

fn dot(character: char) -> char {
    match character {
        c if c.is_alphanumeric() => '\u{2022}',
        '\n' | '\r' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::catalogue;
    use crate::finding::{Item, Place};

    fn veil(text: &str, matched: &str) -> Veil {
        let rule = catalogue::find("CF-01").expect("a rule");
        let at = text.find(matched).expect("in the text");
        let finding = Finding::new(rule.kind, Item::post("posts/a.md"), "x").quoting(text, at..at + matched.len());
        Veil::of([&finding.at(Place::of_range("posts/a.md", text, at..at + matched.len()))])
    }

    #[test]
    fn a_mask_keeps_the_shape_and_no_word() {
        assert_eq!(masked("NHS no 999-000"), "••• •• •••-•••");
    }

    #[test]
    fn numbers_are_covered_everywhere_and_years_nowhere() {
        let over = veil("no 999 000 0018 x", "999 000 0018");
        assert_eq!(over.name("file:a 999 000 0018.pdf"), "file:a ••• ••• ••••.pdf");
        assert_eq!(over.message("A link to /999 000 0018/."), "A link to /••• ••• ••••/.");
        assert_eq!(over.name("file:1999 000 0018"), "file:1999 000 0018");
        assert_eq!(veil("in 2024 she", "2024").name("tweets/2024.jsonl"), "tweets/2024.jsonl");
    }

    #[test]
    fn keys_of_the_settings_are_covered_only_where_the_match_stands_there() {
        let rule = catalogue::find("CF-01").expect("a rule");
        let text = "description = \"no 999 000 0018\"";
        let found = Finding::new(rule.kind, Item::site(), "x").quoting("placeholder", 0..11);
        let over = Veil::of([&found.at(Place::of_range("site.toml", text, 18..30))]);
        assert_eq!(over.line("site.toml", "jurisdiction = \"FR\"", 15, 19), "jurisdiction = \"FR\"");
        assert_eq!(over.line("site.toml", "title = \"She said\"", 0, 5), "title = \"••• ••••\"");
        assert_eq!(over.line("site.toml", "placeholder = \"a\"", 14, 17), "••••••••••• = \"a\"");
        assert_eq!(over.line("site.toml", "she came = again", 11, 16), "••• •••• = again");
    }

    #[test]
    fn words_are_covered_on_lines_of_their_file_and_where_a_message_quotes_them() {
        let text = "Mrs Placeholder of [ward](ftp://9)";
        let over = veil(text, "Mrs Placeholder");
        assert_eq!(over.line("posts/a.md", text, 19, 34), "••• ••••••••••• •• [ward](ftp://9)");
        assert_eq!(over.line("posts/b.md", "a line", 0, 1), "a line");
        assert_eq!(over.page("<p>Mrs Placeholder</p>", 0, 3), "<p>••• •••••••••••</•>");
        assert_eq!(
            over.message("“Mrs Placeholder” is one; Mrs Placeholder is ours."),
            "“••• •••••••••••” is one; Mrs Placeholder is ours."
        );
    }
}
