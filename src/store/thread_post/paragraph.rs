//! The words of a tweet as markdown that says the same: what has a meaning in markdown is escaped.

use crate::model::{SpanKind, Tweet};

/// The paragraphs of a tweet. Of a part of a thread, `place` is its number and how many there are: a counter such as
/// `3/12` at its end is left out, because an article needs none.
pub(super) fn paragraphs(tweet: &Tweet, place: Option<(usize, usize)>) -> Vec<String> {
    let counter = place.and_then(|(at, of)| counter(&tweet.text, at, of));
    let (cut_from, cut_to) = counter.unwrap_or((tweet.text.len(), tweet.text.len()));
    let mut markdown = String::new();
    let mut done = 0;
    for part in &tweet.spans {
        let (start, end) = (part.span.start, part.span.end);
        let link = match &part.kind {
            SpanKind::Link(link) => link.as_str().to_owned(),
            SpanKind::Mention(handle) => handle.x_url(),
            SpanKind::Hashtag(_) | SpanKind::Cashtag(_) => continue,
        };
        let (Some(before), Some(shown)) = (tweet.text.get(done..start), tweet.text.get(start..end)) else { continue };
        push(&mut markdown, before, done, (cut_from, cut_to));
        markdown.push_str(&format!("[{}](<{}>)", escaped(shown), link.replace('<', "%3C").replace('>', "%3E")));
        done = end;
    }
    push(&mut markdown, tweet.text.get(done..).unwrap_or_default(), done, (cut_from, cut_to));
    let blocks = markdown.split("\n\n").map(|block| block.trim().replace('\n', "\\\n"));
    blocks.filter(|block| !block.is_empty()).map(|block| at_line_starts(&block)).collect()
}

/// Appends a piece that starts at `at`, without what lies in `cut`.
fn push(markdown: &mut String, piece: &str, at: usize, cut: (usize, usize)) {
    let (from, to) = (cut.0.saturating_sub(at).min(piece.len()), cut.1.saturating_sub(at).min(piece.len()));
    let (before, after) = (piece.get(..from).unwrap_or(piece), piece.get(to..).unwrap_or_default());
    // The pieces of a text that has blank lines with spaces in them are parted there too.
    for piece in [before, after] {
        let lines: Vec<String> = piece.split('\n').map(escaped).collect();
        markdown.push_str(&lines.join("\n"));
    }
}

/// Text with a backslash before whatever means something in markdown.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '|' | '{' | '}' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\r' => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line that would begin a list, a heading or a rule begins with its own words instead.
fn at_line_starts(block: &str) -> String {
    let plain = |line: &str| {
        let line = line.trim_start();
        let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let at = match line[digits..].chars().next() {
            Some('.' | ')') if digits > 0 => digits,
            Some('#' | '+' | '-' | '=' | ':') if digits == 0 => 0,
            _ => return line.to_owned(),
        };
        format!("{}\\{}", &line[..at], &line[at..])
    };
    block.split('\n').map(plain).collect::<Vec<_>>().join("\n")
}

/// The bytes of a counter such as `3/12`, `3/` or `(3/12)` at the end of a part, before its hashtags. Only the very
/// number of the part counts, and of so short a thread as two nothing does: `1/2` may be half a tablet.
fn counter(text: &str, at: usize, of: usize) -> Option<(usize, usize)> {
    let mut end = text.trim_end().len();
    loop {
        let start = text[..end]
            .rfind(char::is_whitespace)
            .map_or(0, |space| space + text[space..].chars().next().map_or(1, char::len_utf8));
        let word = &text[start..end];
        if word.starts_with('#') && start > 0 {
            end = text[..start].trim_end().len();
            continue;
        }
        let inner = word.strip_prefix('(').and_then(|word| word.strip_suffix(')')).unwrap_or(word);
        let (number, total) = inner.split_once('/')?;
        let fits = number == at.to_string() && (total.is_empty() || total == of.to_string());
        return (fits && of > 2 && start > 0).then_some((start, end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown;
    use crate::page::tests::cleared;

    fn tweet(text: &str) -> Tweet {
        let mut tweet = cleared().tweets[0].clone();
        text.clone_into(&mut tweet.text);
        tweet.spans.clear();
        tweet
    }

    fn written(text: &str) -> String {
        paragraphs(&tweet(text), None).join("\n\n")
    }

    #[test]
    fn the_words_stay_what_they_are() {
        for text in [
            "A *star*, an _underscore_, `code`, <b>tags</b> & [brackets](x)",
            "# no heading\n- no list\n+ none\n1. none\n2) none\n> no quote\n===\n---",
            "| no | table |\n|---|---|",
            "{{ tweet 20 }} and ~~this~~ \\ that &amp; https://a.example/b_c_d",
            "#ECG first\n\nthen: a second paragraph",
            "[^1]: no footnote",
        ] {
            let shown = markdown::plain(&written(text));
            let marks = |text: &str| -> String { text.split_whitespace().collect::<Vec<_>>().join(" ") };
            assert_eq!(marks(&shown).replace('–', "--").replace('—', "---"), marks(text), "{}", written(text));
        }
    }

    #[test]
    fn a_counter_goes_and_a_fraction_stays() {
        let part = |text: &str, at, of| paragraphs(&tweet(text), Some((at, of))).join("|");
        assert_eq!(part("Rate first. 2/6", 2, 6), "Rate first.");
        assert_eq!(part("How I read an ECG. 1/6 #ECG #FOAMed", 1, 6), "How I read an ECG.  #ECG #FOAMed");
        assert_eq!(part("So. (3/)", 3, 6), "So.");
        for kept in ["Give 1/2", "Blood pressure 120/80", "2/6", "Part 3/6"] {
            assert_eq!(part(kept, 2, 6), kept);
        }
        assert_eq!(part("Half: 1/2", 1, 2), "Half: 1/2");
    }
}
