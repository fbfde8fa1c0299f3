//! One block of a text report: what was found about one item, in the manner of rustc, with its excerpt. Words about
//! patients show their shape alone, unless the author asks to see them.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet, renderer::DecorStyle};

use super::text::{Colour, Excerpt, Shown, TextOptions};
use super::veil::{Veil, masked};
use crate::finding::{Finding, Place, Quote, State, Weight};
use crate::report::mend;

/// The heaviest finding about an item, and the others.
pub(super) struct Block<'r> {
    pub(super) first: &'r Finding,
    pub(super) also: Vec<&'r Finding>,
}

/// The block as it is printed, without a line end.
pub(super) fn printed(block: &Block<'_>, excerpt: Excerpt<'_>, veil: &Veil, options: TextOptions) -> String {
    let finding = block.first;
    let level = match (finding.state, finding.weight) {
        (State::Withheld, _) => Level::NOTE.with_name("withheld"),
        (State::Answered, _) => Level::NOTE.with_name("answered"),
        (State::Open, Weight::Blocks) => Level::ERROR.with_name("blocks"),
        (State::Open, Weight::Asks) => Level::ERROR.with_name("asks"),
        (State::Open, Weight::Warns) => Level::WARNING.with_name("warns"),
        (State::Open, Weight::Informs) => Level::INFO.with_name("informs"),
    };
    let over =
        |text: &str| if options.show == Shown::InFull { text.to_owned() } else { veil.message(text).into_owned() };
    let name = |text: &str| if options.show == Shown::InFull { text.to_owned() } else { veil.name(text).into_owned() };
    let id = format!("{} {}", finding.kind.code, finding.kind.name);
    let message = if options.show == Shown::InFull { super::message(finding).into() } else { veil.says(finding) };
    let place = finding.place.as_ref().map(|place| (name(&place.file), place));
    let shown = Excerpted::of(finding, excerpt, veil, options.show);
    let mut group = annotate_snippets::Group::with_title(level.primary_title(message.as_ref()).id(id.as_str()));
    if let Some((file, place)) = &place {
        group = group.element(origin(file, place));
    }
    if let Some(shown) = &shown {
        let snippet = Snippet::source(shown.source.as_str()).line_start(shown.first_line);
        group = group.element(shown.annotations().fold(snippet, Snippet::annotation));
    }
    let mut notes = Vec::new();
    notes.extend(about(finding).map(|item| ("item", name(item))));
    if !finding.members.is_empty() {
        let members: Vec<&str> = finding.members.iter().map(|item| item.as_str()).collect();
        notes.push(("members", name(&members.join(", "))));
    }
    notes.extend(also(&block.also).map(|also| ("also", also)));
    notes.extend(basis(finding).map(|basis| ("basis", basis)));
    for (word, says) in &notes {
        group = group.element(Level::NOTE.with_name(*word).message(says.as_str()));
    }
    let mend = over(&mend(finding));
    if !mend.is_empty() {
        group = group.element(Level::HELP.with_name("mend").message(mend.as_str()));
    }
    let renderer = if options.colour == Colour::Ansi { Renderer::styled() } else { Renderer::plain() };
    let printed = renderer.decor_style(DecorStyle::Ascii).render(&[group]).to_string();
    // The place is told by itself, because the excerpt may be a part of the line; a second line for it would be empty.
    let lines: Vec<&str> = printed.lines().filter(|line| plain(line).trim() != ":::").collect();
    lines.join("\n")
}

/// A line without the codes of colours.
fn plain(line: &str) -> String {
    let mut pieces = line.split('\u{1b}');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |plain, piece| plain + piece.split_once('m').map_or("", |(_, rest)| rest))
}

fn origin<'o>(file: &'o str, place: &Place) -> Origin<'o> {
    let mut origin = Origin::path(file);
    if place.line > 0 {
        origin = origin.line(place.line as usize);
        if place.column > 0 {
            origin = origin.char_column(place.column as usize);
        }
    }
    origin
}

/// The other rules that speak about the same item, each once, with how often.
fn also(findings: &[&Finding]) -> Option<String> {
    let mut told: Vec<(&Finding, u64)> = Vec::new();
    for finding in findings {
        match told.iter_mut().find(|(known, _)| known.kind == finding.kind) {
            Some((_, count)) => *count += 1,
            None => told.push((finding, 1)),
        }
    }
    let one = |(finding, count): &(&Finding, u64)| {
        let times = if *count > 1 { format!(" ({count} times)") } else { String::new() };
        format!("{} {}{times}", finding.kind.code, finding.kind.name)
    };
    (!told.is_empty()).then(|| told.iter().map(one).collect::<Vec<_>>().join(", "))
}

/// Lines that are shown, and what is marked on them.
struct Excerpted {
    source: String,
    first_line: usize,
    meant: Option<Range<usize>>,
    parts: Vec<(Range<usize>, &'static str)>,
}

impl Excerpted {
    fn of(finding: &Finding, excerpt: Excerpt<'_>, veil: &Veil, show: Shown) -> Option<Excerpted> {
        let place = finding.place.as_ref();
        if finding.kind.is_private() {
            let quote = finding.quote.as_ref()?;
            return Some(if show == Shown::InFull { in_full(quote, place) } else { shape(quote, place) });
        }
        let place = place.filter(|place| place.length > 0)?;
        let first_line = place.line.max(1) as usize;
        let in_full = show == Shown::InFull;
        let (source, from, to) = if let Some(line) = &finding.line {
            let characters = |end: usize| line.text.get(..end).map_or(0, |text| text.chars().count());
            let (from, to) = (characters(line.range.start), characters(line.range.end));
            (if in_full { line.text.clone() } else { veil.page(&line.text, from, to) }, from, to)
        } else {
            // A line of the archive is a whole tweet, and one of `.held/` is what nobody else may read.
            let is_held = place.file.ends_with(".jsonl") || place.file.starts_with(".held/");
            let line = if is_held && !in_full { None } else { excerpt(place) }?;
            let from = place.column.saturating_sub(1) as usize;
            let to = from + place.length as usize;
            (if in_full { line } else { veil.line(&place.file, &line, from, to) }, from, to)
        };
        // A dot has more bytes than a letter, so the mark is set by characters.
        let (start, end) = (byte_of(&source, from), byte_of(&source, to));
        Some(Excerpted { source, first_line, meant: Some(start..end.max(start)), parts: Vec::new() })
    }

    fn annotations(&self) -> impl Iterator<Item = Annotation<'_>> {
        let meant = self.meant.iter().map(|range| AnnotationKind::Primary.span(range.clone()));
        let part =
            |(range, label): &(Range<usize>, &'static str)| AnnotationKind::Context.span(range.clone()).label(*label);
        meant.chain(self.parts.iter().map(part))
    }
}

/// The shape of the match, never the story: of several parts the shape of each, with the word for it.
fn shape(quote: &Quote, place: Option<&Place>) -> Excerpted {
    let first_line = place.map_or(1, |place| place.line.max(1) as usize);
    if quote.parts.is_empty() {
        let source = masked(quote.text.get(quote.range.clone()).unwrap_or_default());
        return Excerpted { meant: Some(0..source.len()), source, first_line, parts: Vec::new() };
    }
    let mut shown = Excerpted { source: String::new(), first_line, meant: None, parts: Vec::new() };
    let mut parts = quote.parts.clone();
    parts.sort_by_key(|(range, _)| (range.start, range.end));
    for (range, label) in parts {
        if !shown.source.is_empty() {
            shown.source.push_str(" … ");
        }
        let start = shown.source.len();
        shown.source.push_str(&masked(quote.text.get(range).unwrap_or_default()));
        shown.parts.push((start..shown.source.len(), label));
    }
    shown
}

/// The words themselves. A tweet is one line of its file, however many lines it has; a text of the folder has its own.
fn in_full(quote: &Quote, place: Option<&Place>) -> Excerpted {
    let is_text = place.is_some_and(|place| place.file.ends_with(".md"));
    let line = place.map_or(1, |place| place.line.max(1) as usize);
    let inside = |range: &Range<usize>| quote.text.get(range.clone()).is_some();
    let parts: Vec<_> = quote.parts.iter().filter(|(range, _)| inside(range)).cloned().collect();
    let meant = Some(quote.range.clone()).filter(inside);
    let before = quote.text.get(..quote.range.start).map_or(0, |before| before.matches('\n').count());
    if is_text && before < line {
        return Excerpted { source: quote.text.clone(), first_line: line - before, meant, parts };
    }
    Excerpted { source: quote.text.replace(['\n', '\r'], " "), first_line: line, meant, parts }
}

fn byte_of(line: &str, character: usize) -> usize {
    line.char_indices().nth(character).map_or(line.len(), |(at, _)| at)
}

/// The item, where the place does not say it already.
fn about(finding: &Finding) -> Option<&str> {
    let item = finding.item.as_str();
    let plain = item == "site" || item == "profile" || item.starts_with("file:");
    let is_place = finding.place.as_ref().is_some_and(|place| item.ends_with(place.file.as_ref()));
    (!plain && !is_place).then_some(item)
}

fn basis(finding: &Finding) -> Option<String> {
    Some(super::basis(finding).into_owned()).filter(|basis| !basis.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::catalogue;
    use crate::finding::Item;

    const STORY: &str = "Saw a man of 87\nfrom Exampletown again";

    fn printed_story(show: Shown) -> String {
        let rule = catalogue::find("CF-01").expect("a rule");
        let part = |words: &str| STORY.find(words).map(|at| at..at + words.len()).expect("in the story");
        let finding = Finding::new(rule.kind, Item::thread(7), "This may tell of one patient.")
            .at(Place { line: 3, column: 60, length: 9, ..Place::file("tweets/2024.jsonl") })
            .quoting(STORY, 0..STORY.len())
            .noticing(vec![(part("Exampletown"), "place"), (part("87"), "age")])
            .joining(vec![Item::tweet(7), Item::tweet(8)]);
        let (block, veil) = (Block { first: &finding, also: vec![&finding, &finding] }, Veil::of([&finding]));
        printed(&block, &|_| None, &veil, TextOptions { show, ..TextOptions::default() })
    }

    #[test]
    fn the_parts_of_a_match_show_their_shape_and_what_they_are() {
        let told = printed_story(Shown::Masked);
        assert!(told.contains("--> tweets/2024.jsonl:3:60") && told.contains("•• … •••••••••••"), "{told}");
        assert!(told.contains("age") && told.contains("place") && !told.contains(":::"), "{told}");
        for words in ["87", "Exampletown", "Saw", "again"] {
            assert!(!told.contains(words), "{words}: {told}");
        }
        assert!(
            told.contains("= members: tweet:7, tweet:8") && told.contains("= also: CF-01 nhs-number (2 times)"),
            "{told}"
        );
    }

    #[test]
    fn the_story_is_shown_whole_with_its_parts_when_it_is_asked_for() {
        let told = printed_story(Shown::InFull);
        assert!(told.contains("3 | Saw a man of 87 from Exampletown again"), "{told}");
        assert!(told.contains("age") && told.contains("place"), "{told}");
    }
}
