//! `{{ tweet … }}` on a line of its own: a text asks for a tweet. In code, and after a backslash, it is only text.

use std::ops::Range;

/// What stands between the braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked<'t> {
    /// A tweet, by what stands after the word, without quotation marks.
    Tweet(&'t str),
    /// A word that is nearly `tweet`.
    Nearly(&'t str),
}

const WORD: &str = "tweet";

/// The tweets that a paragraph asks for, each with its bytes, where it does nothing else.
pub(super) fn paragraph(body: &str, range: Range<usize>) -> Option<Vec<(Asked<'_>, Range<usize>)>> {
    let text = body.get(range.clone())?;
    if !text.starts_with("{{") {
        return None;
    }
    let mut at = range.start;
    let mut asked = Vec::new();
    for line in text.split_inclusive('\n') {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len();
        let words = line.trim();
        if !words.is_empty() {
            asked.push((between_braces(words)?, start..start + words.len()));
        }
    }
    Some(asked)
}

fn between_braces(line: &str) -> Option<Asked<'_>> {
    let inner = line.strip_prefix("{{")?.strip_suffix("}}")?.trim();
    if inner.contains(['{', '}']) {
        return None;
    }
    let (word, rest) = inner.split_at(inner.find(|c: char| !c.is_alphanumeric()).unwrap_or(inner.len()));
    let marks = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\u{201C}' | '\u{201D}' | ':' | '=');
    if word.eq_ignore_ascii_case(WORD) {
        return Some(Asked::Tweet(rest.trim_matches(marks)));
    }
    let is_near = word.len() > 3 && strsim::damerau_levenshtein(&word.to_ascii_lowercase(), WORD) <= 2;
    is_near.then_some(Asked::Nearly(word))
}

/// Where a text that is no code asks for a tweet in the middle of other words.
pub(super) fn inside(text: &str) -> Option<usize> {
    let asks = |(at, _): &(usize, &str)| {
        let after = text[at + 2..].trim_start();
        let word = after.get(..WORD.len()).is_some_and(|word| word.eq_ignore_ascii_case(WORD));
        word && !after[WORD.len()..].starts_with(|c: char| c.is_alphanumeric())
    };
    text.match_indices("{{").find(asks).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tweet_is_asked_for_by_number_or_address() {
        for (line, asked) in [
            ("{{ tweet 20 }}", Some(Asked::Tweet("20"))),
            ("{{tweet 20}}", Some(Asked::Tweet("20"))),
            ("{{ Tweet \"https://x.com/a_b/status/20?s=1\" }}", Some(Asked::Tweet("https://x.com/a_b/status/20?s=1"))),
            ("{{ tweet: \u{201C}20\u{201D} }}", Some(Asked::Tweet("20"))),
            ("{{ tweet }}", Some(Asked::Tweet(""))),
            ("{{ tweets 20 }}", Some(Asked::Nearly("tweets"))),
            ("{{ twet 20 }}", Some(Asked::Nearly("twet"))),
            ("{{ youtube 20 }}", None),
            ("{{ site.title }}", None),
            ("{{ tweet 20 }} {{ tweet 21 }}", None),
            ("{{ tweet 20", None),
            ("{{}}", None),
            ("{{é}}", None),
        ] {
            assert_eq!(between_braces(line), asked, "{line}");
        }
    }

    #[test]
    fn only_a_whole_paragraph_asks() {
        let body = "Words.\n\n{{ tweet 1 }}\r\n  {{ tweet 2 }}\n";
        let asked = paragraph(body, 8..body.len()).expect("two");
        let found: Vec<_> = asked.iter().map(|(asked, range)| (*asked, &body[range.clone()])).collect();
        assert_eq!(found, [(Asked::Tweet("1"), "{{ tweet 1 }}"), (Asked::Tweet("2"), "{{ tweet 2 }}")]);
        assert_eq!(paragraph("{{ tweet 1 }}\nand more", 0..22), None);
        assert_eq!(inside("See {{ x }} and {{tweet 1}}."), Some(16));
        assert_eq!(inside("{{ tweeting }} {{ tweét }} {{"), None);
    }
}
