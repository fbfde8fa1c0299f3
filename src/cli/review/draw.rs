//! A case as text for the terminal: the words as readers would see them, what was noticed marked and numbered, what stands
//! around it dimmed. No control character of a tweet reaches the terminal.

use crate::check::catalogue;
use crate::review::{Around, Case, HowMuch, Kind, Part, Shown};

/// How it is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Columns.
    pub width: usize,
    /// Whether marks and dimming are colours; else signs.
    pub is_colourful: bool,
}

/// How a piece of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As it is.
    Plain,
    /// Noticed.
    Marked,
    /// Not what is asked about.
    Dim,
}

/// How a message goes on about what the profile tells.
const PROFILE: &str = "From your profile";

impl Page {
    /// The whole case, up to the question.
    pub fn case(&self, case: &Case, around: &Around, (number, of): (usize, usize), how_much: HowMuch) -> String {
        let mut out = String::from("\n");
        self.put(&mut out, &format!("{number} of {of}   {}", told(case)), 0, Look::Plain);
        out.push('\n');
        let mut next = 1;
        for (number, text, stands) in in_order(case, around, how_much) {
            let number = (case.kind == Kind::Group).then_some(number);
            match stands {
                Stands::Asked => self.text(&mut out, text, number, &mut next),
                Stands::Around => self.around(&mut out, text, number),
            }
        }
        let more = around.texts.len() - around.shown(how_much).len();
        if more > 0 {
            self.put(&mut out, &format!("({more} more of this thread and these days: s)"), 2, Look::Dim);
        }
        if !case.texts.is_empty() || !around.texts.is_empty() {
            out.push('\n');
        }
        let is_whole = how_much == HowMuch::Whole;
        self.noticed(&mut out, case);
        if is_whole || parts(case).is_empty() {
            self.rules(&mut out, case);
        } else {
            let mut codes: Vec<&str> = case.findings.iter().map(|finding| finding.kind.code).collect();
            codes.sort_unstable();
            codes.dedup();
            self.put(&mut out, &format!("Rules: {} (s: what they say)", codes.join(" ")), 0, Look::Plain);
        }
        if case.kind == Kind::Prose {
            self.put(&mut out, &edit(case), 0, Look::Plain);
        }
        for question in case.questions().into_iter().take(if is_whole { usize::MAX } else { 1 }) {
            self.put(&mut out, question, 0, Look::Plain);
        }
        out
    }

    /// A text that is not asked about.
    fn around(&self, out: &mut String, text: &Shown, number: Option<usize>) {
        let number = number.map(|number| format!("({number}) ")).unwrap_or_default();
        let held = if text.is_held { " (held)" } else { "" };
        self.put(out, &format!("{number}{}{held}  {}", text.when, text.text), 2, Look::Dim);
    }

    fn text(&self, out: &mut String, shown: &Shown, number: Option<usize>, next: &mut usize) {
        let number = number.map(|number| format!("Tweet {number}, ")).unwrap_or_default();
        if !shown.when.is_empty() {
            self.put(out, &format!("{number}{}", shown.when), 0, Look::Plain);
        }
        let pieces = self.pieces(shown, next);
        out.push_str(&self.wrapped(&pieces, 2));
        for name in &shown.pictures {
            self.put(out, &format!("[picture {name}]"), 2, Look::Plain);
        }
    }

    /// The text in pieces, each part that was noticed with its number.
    fn pieces(&self, shown: &Shown, next: &mut usize) -> Vec<(String, Look)> {
        let mut pieces = Vec::new();
        let mut done = 0;
        for part in &shown.parts {
            let words = shown.text.get(part.range.clone()).unwrap_or_default();
            pieces.push((shown.text.get(done..part.range.start).unwrap_or_default().to_owned(), Look::Plain));
            let words = if self.is_colourful { words.to_owned() } else { format!("*{words}*") };
            pieces.push((words, Look::Marked));
            pieces.push((format!("({next})"), Look::Plain));
            *next += 1;
            done = part.range.end;
        }
        pieces.push((shown.text.get(done..).unwrap_or_default().to_owned(), Look::Plain));
        pieces
    }

    /// What was noticed, each kind of it once with the numbers of its places.
    fn noticed(&self, out: &mut String, case: &Case) {
        let mut kinds: Vec<(&str, Vec<String>)> = Vec::new();
        for (at, part) in parts(case).into_iter().enumerate() {
            let number = (at + 1).to_string();
            match kinds.iter_mut().find(|(label, _)| *label == part.label) {
                Some((_, numbers)) => numbers.push(number),
                None => kinds.push((&part.label, vec![number])),
            }
        }
        let told = |(label, numbers): &(&str, Vec<String>)| format!("({}) {label}", numbers.join(" "));
        let noticed: Vec<String> = kinds.iter().map(told).collect();
        if !noticed.is_empty() {
            self.put(out, &format!("Noticed: {}", noticed.join(", ")), 0, Look::Plain);
        }
    }

    /// What each rule says, each sentence once.
    fn rules(&self, out: &mut String, case: &Case) {
        let mut told: Vec<&str> = Vec::new();
        for finding in &case.findings {
            let basis = catalogue::find(finding.kind.code).and_then(|rule| rule.basis.first());
            let basis = basis.map(|basis| basis.place()).unwrap_or_default();
            // What the profile tells is the same for every rule about the item.
            let at = finding.message.find(PROFILE).unwrap_or(finding.message.len());
            let (says, of_profile) = finding.message.split_at(at);
            if !told.contains(&says) {
                told.push(says);
                let says = format!("{} {} ({basis})", finding.kind.code, says.trim_end());
                self.put(out, &says, 0, Look::Plain);
            }
            if !of_profile.is_empty() && !told.contains(&of_profile) {
                told.push(of_profile);
                self.put(out, of_profile, 0, Look::Plain);
            }
            if case.kind == Kind::Picture {
                let look = finding.mend.split(", then:").next().unwrap_or_default();
                self.put(out, look, 0, Look::Plain);
            }
        }
    }

    /// Adds a paragraph.
    pub fn put(&self, out: &mut String, text: &str, indent: usize, look: Look) {
        out.push_str(&self.wrapped(&[(text.to_owned(), look)], indent));
    }

    /// Pieces in lines of the page's width, each line moved to the right by `indent`.
    fn wrapped(&self, pieces: &[(String, Look)], indent: usize) -> String {
        let space = (String::new(), Look::Plain);
        let mut lines = Lines { page: self, out: " ".repeat(indent), column: indent, indent, space };
        for (text, look) in pieces {
            let text = harmless(text);
            for (number, line) in text.split('\n').enumerate() {
                if number > 0 {
                    lines.end();
                }
                for word in line.split_inclusive(' ') {
                    lines.word(word, *look);
                }
            }
        }
        lines.out.truncate(lines.out.trim_end_matches(' ').len());
        lines.out.push('\n');
        lines.out
    }
}

/// Lines while they are filled.
struct Lines<'p> {
    page: &'p Page,
    out: String,
    column: usize,
    indent: usize,
    /// What stands before the next word, if that is on the same line.
    space: (String, Look),
}

impl Lines<'_> {
    fn end(&mut self) {
        self.space.0.clear();
        self.out.push('\n');
        self.out.push_str(&" ".repeat(self.indent));
        self.column = self.indent;
    }

    fn word(&mut self, word: &str, look: Look) {
        let room = self.page.width.saturating_sub(self.indent).max(8);
        let bare = word.trim_end_matches(' ');
        let length = self.space.0.len() + bare.chars().count();
        if !bare.is_empty() && self.column + length > self.page.width && self.column > self.indent {
            self.end();
        }
        if !bare.is_empty() {
            let (space, of) = std::mem::replace(&mut self.space, (String::new(), look));
            self.column += space.len();
            self.out.push_str(&self.dressed(&space, of));
        }
        let characters: Vec<char> = bare.chars().collect();
        for (number, piece) in characters.chunks(room).enumerate() {
            if number > 0 {
                self.end();
            }
            let piece: String = piece.iter().collect();
            self.column += piece.chars().count();
            self.out.push_str(&self.dressed(&piece, look));
        }
        self.space.0.push_str(&word[bare.len()..]);
        self.space.1 = if look == Look::Marked { look } else { Look::Plain };
    }

    fn dressed(&self, text: &str, look: Look) -> String {
        match look {
            _ if text.is_empty() => String::new(),
            Look::Marked if self.page.is_colourful => format!("\u{1b}[1;7m{text}\u{1b}[0m"),
            Look::Dim if self.page.is_colourful => format!("\u{1b}[2m{text}\u{1b}[0m"),
            _ => text.to_owned(),
        }
    }
}

/// How a text belongs to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    Asked,
    Around,
}

/// The texts of a case and what is shown around it, each with its number, as they follow each other in time.
fn in_order<'c>(case: &'c Case, around: &'c Around, how_much: HowMuch) -> Vec<(usize, &'c Shown, Stands)> {
    let asked = case.texts.iter().map(|text| (text, Stands::Asked));
    let all = asked.chain(around.shown(how_much).iter().map(|text| (text, Stands::Around)));
    let mut all: Vec<_> = all.enumerate().map(|(at, (text, stands))| (at + 1, text, stands)).collect();
    all.sort_by_key(|(_, text, _)| text.id);
    all
}

/// Everything that was noticed, in the order of its numbers.
pub fn parts(case: &Case) -> Vec<&Part> {
    case.texts.iter().flat_map(|text| &text.parts).collect()
}

/// What to do with the author's own text: only they can change it.
fn edit(case: &Case) -> String {
    if case.item.as_str().starts_with("file:") {
        // Another name mends a name that tells something, and hides a file that has no place here.
        let is_of_export = case.findings.iter().any(|finding| finding.kind.code.starts_with("AR-"));
        let or_renamed = if is_of_export { "" } else { ", or give it another name," };
        return format!("To change it: take the file out of the folder{or_renamed} and run site review again.");
    }
    let mut places: Vec<String> = Vec::new();
    for place in case.findings.iter().filter_map(|finding| finding.place.as_ref()) {
        let line = match place.line {
            0 => place.file.to_string(),
            line => format!("{} line {line}", place.file),
        };
        if !places.contains(&line) {
            places.push(line);
        }
    }
    let mut says = match places.first() {
        Some(first) => format!("To change it: edit {first} and run site review again."),
        None => "To change it: edit the file and run site review again.".to_owned(),
    };
    let is_post = case.item.as_str().starts_with("post:posts/");
    if is_post && case.findings.iter().any(|finding| finding.kind.code.starts_with("CF-")) {
        says.push_str(" A case whose patient agreed: write case = true, with a record of consent (CF-17).");
    }
    says
}

/// What the case is, in words.
fn told(case: &Case) -> String {
    let item = case.item.as_str();
    let (what, name) = item.split_once(':').unwrap_or((item, ""));
    match what {
        "tweet" => format!("tweet {name}"),
        "day" => format!("your tweets of {name}"),
        "thread" => format!("the thread from tweet {name}"),
        "media" => format!("picture {name}"),
        "post" => name.to_owned(),
        "file" => format!("the file {name}"),
        "page" => format!("the page {name}"),
        "follow" => format!("{name} on your follow list"),
        "profile" => "your profile".to_owned(),
        "site" => "the whole site".to_owned(),
        _ => item.to_owned(),
    }
}

/// The text without anything that could steer a terminal, turn the direction of what follows, or hide in it: a person
/// decides about what is there.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_flag = false;
    for c in text.chars() {
        // The letters behind a black flag make it that of England, Scotland or Wales.
        let is_tag = matches!(c, '\u{e0000}'..='\u{e007f}');
        is_flag = c == '\u{1f3f4}' || is_flag && is_tag;
        let is_turning = is_tag && !is_flag
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
                | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}');
        match c {
            '\n' => out.push('\n'),
            '\t' => out.push(' '),
            c if c.is_control() || is_turning => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_tweet_steers_the_terminal() {
        let page = Page { width: 40, is_colourful: false };
        let mut out = String::new();
        page.put(&mut out, "a\u{1b}[2Jb\u{7}c\u{9b}d\u{202e}e\r", 0, Look::Plain);
        assert_eq!(out, "a\\u{1b}[2Jb\\u{7}c\\u{9b}d\\u{202e}e\\u{d}\n");
        let flag = "\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}";
        assert_eq!(harmless(&format!("Z\u{200b}ed {flag} \u{e0041}")), format!("Z\\u{{200b}}ed {flag} \\u{{e0041}}"));
    }

    #[test]
    fn no_line_is_longer_than_a_narrow_terminal() {
        let page = Page { width: 20, is_colourful: false };
        let mut out = String::new();
        page.put(&mut out, &format!("Some words and {} then more words", "x".repeat(70)), 2, Look::Dim);
        assert!(out.lines().all(|line| line.chars().count() <= 20), "{out}");
        assert_eq!(out.matches('x').count(), 70);
    }
}
